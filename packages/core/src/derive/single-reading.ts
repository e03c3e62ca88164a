import type { LanguagePacks } from '../language/language-packs.ts';
import type { Model } from '../model/model.ts';
import { NOWHERE } from '../model/model-indexes.ts';
import type { Id } from '../records/id.ts';
import type { AnyRecord, RecordByType, RecordTypeName } from '../records/record.ts';
import { CircularQuery } from './derivation.ts';
import type { Query, Reader } from './query.ts';
import { SentenceIndex } from './sentence-index.ts';

/** An answer; undefined while it is being worked out. */
type Kept<V> = { readonly value: V } | undefined;

/**
 * Answers queries about a model that will not change: the answers are those of a `Derivation`, without the notes of what each
 * rests on, which take most of a derivation's room and half of its time.
 */
export class SingleReading implements Reader {
  readonly packs: LanguagePacks;
  readonly today: string | null;
  readonly sentences: SentenceIndex;
  private readonly model: Model;
  private readonly answers = new Map<Query<unknown>, Map<string, Kept<unknown>>>();

  constructor(model: Model, packs: LanguagePacks, today: string | null = null) {
    this.model = model;
    this.packs = packs;
    this.today = today;
    this.sentences = new SentenceIndex(packs);
  }

  get root(): Id {
    return this.model.root;
  }

  get(id: Id): AnyRecord | undefined {
    return this.model.get(id);
  }

  record<T extends RecordTypeName>(id: Id | null, type: T): RecordByType[T] | undefined {
    return this.model.record(id, type);
  }

  standing(id: Id): AnyRecord | undefined {
    return this.model.get(id);
  }

  isLive(id: Id): boolean {
    return this.model.isLive(id);
  }

  lives(record: AnyRecord): boolean {
    return this.model.isLive(record.id);
  }

  parentOf(id: Id): Id {
    const record = this.model.get(id);
    return record ? this.model.parentOf(record) : NOWHERE;
  }

  childIds(parent: Id, type: RecordTypeName): readonly Id[] {
    return this.model.childIds(parent, type);
  }

  children<T extends RecordTypeName>(parent: Id, type: T): readonly RecordByType[T][] {
    return this.model.children(parent, type);
  }

  joins<T extends RecordTypeName>(end: Id, type: T): readonly RecordByType[T][] {
    return this.model.joins(end, type);
  }

  sentencesWorded(key: string): ReadonlySet<Id> {
    return this.sentences.withKey(key, this.model);
  }

  ask<V>(query: Query<V>, key: string): V {
    const answers = this.answersTo(query);
    const there = answers.get(key);
    if (there) return there.value;
    if (answers.has(key)) throw new CircularQuery(`${query.name} ${key}`);
    answers.set(key, undefined);
    try {
      const value = query.compute(this, key);
      answers.set(key, { value });
      return value;
    } catch (error) {
      answers.delete(key);
      throw error;
    }
  }

  private answersTo<V>(query: Query<V>): Map<string, Kept<V>> {
    let answers = this.answers.get(query);
    if (!answers) this.answers.set(query, (answers = new Map<string, Kept<unknown>>()));
    // A query's own answers are the only ones filed under it, which the type of a map over all queries cannot say.
    // oxlint-disable-next-line typescript/consistent-type-assertions
    return answers as unknown as Map<string, Kept<V>>;
  }
}
