import { endsAreAlive, isAlive } from '../model/liveness.ts';
import { NOWHERE } from '../model/model-indexes.ts';
import type { LanguagePacks } from '../language/language-packs.ts';
import type { Model } from '../model/model.ts';
import type { Id } from '../records/id.ts';
import { isOfType, type AnyRecord, type RecordByType, type RecordTypeName } from '../records/record.ts';
import type { Answer, Source } from './answer.ts';
import type { Cells } from './cells.ts';
import type { SentenceIndex } from './sentence-index.ts';
import { defineQuery, type Query, type Reader } from './query.ts';

/** What a tracking reader needs of its derivation. */
export interface Tracked {
  readonly model: Model;
  readonly packs: LanguagePacks;
  readonly today: string | null;
  readonly cells: Cells;
  readonly sentences: SentenceIndex;
  /** The fresh answer to a query, as a source and as a value. */
  fresh<V>(query: Query<V>, key: string): { readonly source: Source; readonly value: V };
}

/** Alive as `Model.isLive` says, kept per record so that a whole branch follows its root. */
const aliveness: Query<boolean> = defineQuery('aliveness', (read, id) =>
  isAlive(id, {
    root: read.root,
    standing: (above) => read.standing(above),
    parentOf: (record) => read.parentOf(record.id),
    isLive: (above) => read.isLive(above),
  }),
);

/** Reads the model for one answer and notes each read as something the answer rests on. */
export class TrackingReader implements Reader {
  private readonly tracked: Tracked;
  private readonly answer: Answer;

  constructor(tracked: Tracked, answer: Answer) {
    this.tracked = tracked;
    this.answer = answer;
  }

  get root(): Id {
    return this.tracked.model.root;
  }

  get packs(): LanguagePacks {
    return this.tracked.packs;
  }

  get today(): string | null {
    return this.tracked.today;
  }

  get(id: Id): AnyRecord | undefined {
    this.answer.rest(this.tracked.cells.record(id));
    return this.tracked.model.get(id);
  }

  record<T extends RecordTypeName>(id: Id | null, type: T): RecordByType[T] | undefined {
    const record = id === null ? undefined : this.get(id);
    return record && isOfType(record, type) ? record : undefined;
  }

  standing(id: Id): AnyRecord | undefined {
    this.answer.rest(this.tracked.cells.standing(id));
    return this.tracked.model.get(id);
  }

  isLive(id: Id): boolean {
    return this.ask(aliveness, id);
  }

  lives(record: AnyRecord): boolean {
    return isAlive(record.id, {
      root: this.root,
      standing: (above) => (above === record.id ? record : this.standing(above)),
      parentOf: (below) => this.parentOfRecord(below),
      isLive: (above) => this.isLive(above),
    });
  }

  parentOf(id: Id): Id {
    const record = this.standing(id);
    return record ? this.parentOfRecord(record) : NOWHERE;
  }

  childIds(parent: Id, type: RecordTypeName): readonly Id[] {
    this.answer.rest(this.tracked.cells.children(parent, type));
    return this.tracked.model.childIds(parent, type);
  }

  children<T extends RecordTypeName>(parent: Id, type: T): readonly RecordByType[T][] {
    return this.living(this.childIds(parent, type), type, (record) =>
      endsAreAlive(record, (end) => this.isLive(end)),
    );
  }

  joins<T extends RecordTypeName>(end: Id, type: T): readonly RecordByType[T][] {
    this.answer.rest(this.tracked.cells.joins(end, type));
    return this.living(this.tracked.model.joinIds(end, type), type, (record) => this.isLive(record.id));
  }

  sentencesWorded(key: string): ReadonlySet<Id> {
    this.answer.rest(this.tracked.cells.wording(key));
    return this.tracked.sentences.withKey(key, this.tracked.model);
  }

  ask<V>(query: Query<V>, key: string): V {
    const { source, value } = this.tracked.fresh(query, key);
    this.answer.rest(source);
    return value;
  }

  /** Whether the parent is there decides where a record stands. */
  private parentOfRecord(record: AnyRecord): Id {
    this.answer.rest(this.tracked.cells.standing(record.place[0]));
    return this.tracked.model.parentOf(record);
  }

  private living<T extends RecordTypeName>(
    ids: readonly Id[],
    type: T,
    lives: (record: RecordByType[T]) => boolean,
  ): readonly RecordByType[T][] {
    const found: RecordByType[T][] = [];
    for (const id of ids) {
      const record = this.record(id, type);
      if (record && lives(record)) found.push(record);
    }
    return found;
  }
}
