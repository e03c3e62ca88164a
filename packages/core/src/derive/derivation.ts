import type { LanguagePacks } from '../language/language-packs.ts';
import type { Model } from '../model/model.ts';
import type { RecordsDiff } from '../model/records-diff.ts';
import { Source, TypedAnswer, type Answer } from './answer.ts';
import { Cells } from './cells.ts';
import { SentenceIndex } from './sentence-index.ts';
import type { Query } from './query.ts';
import { TrackingReader, type Tracked } from './tracking-reader.ts';

/** Thrown when queries ask each other in a circle: a programming error. */
export class CircularQuery extends Error {
  override name = 'CircularQuery';
}

/**
 * Answers queries about a model and keeps the answers as the model changes: after a diff only what rests on the change is
 * worked out again, and where an answer comes out the same, nothing above it is. The answers are those that a fresh
 * derivation would give.
 */
export class Derivation implements Tracked {
  readonly packs: LanguagePacks;
  readonly today: string | null;
  private current: Model;
  readonly cells: Cells = new Cells();
  readonly sentences: SentenceIndex;
  private readonly answers = new Map<Query<unknown>, Map<string, Answer>>();
  private readonly disturbed = new Set<Answer>();
  private worked = 0;

  constructor(model: Model, packs: LanguagePacks, today: string | null = null) {
    this.current = model;
    this.packs = packs;
    this.today = today;
    this.sentences = new SentenceIndex(packs);
  }

  get model(): Model {
    return this.current;
  }

  /** How many answers have been worked out so far: the measure of an edit's work. */
  get work(): number {
    return this.worked;
  }

  /** The answer to a query. */
  ask<V>(query: Query<V>, key: string): V {
    return this.fresh(query, key).value;
  }

  fresh<V>(query: Query<V>, key: string): { readonly source: Source; readonly value: V } {
    const answer = this.answerTo(query, key);
    this.refresh(answer);
    return { source: answer, value: answer.given() };
  }

  /** The answer to a query, which from now on is named by `update` when it changes. */
  watch<V>(query: Query<V>, key: string): V {
    const answer = this.answerTo(query, key);
    answer.watched = true;
    this.refresh(answer);
    return answer.tell().value;
  }

  /** Forgets a watched answer. */
  unwatch<V>(query: Query<V>, key: string): void {
    const answer = this.answerTo(query, key);
    answer.watched = false;
    this.disturbed.delete(answer);
    if (answer.isIdle) this.forget(answer);
  }

  /** Follows the model to what a diff has made of it. */
  update(model: Model, diff: RecordsDiff): void {
    this.current = model;
    const wordings = this.sentences.update(diff);
    for (const cell of this.cells.touchedBy(diff, model, wordings))
      for (const answer of [...cell.resting()]) this.spoil(answer);
  }

  /** Keys of the watched answers to a query that have changed since this was last asked. */
  changed<V>(query: Query<V>): readonly { readonly key: string; readonly value: V }[] {
    const found: { key: string; value: V }[] = [];
    for (const answer of [...this.disturbed]) {
      if (answer.query !== query) continue;
      this.disturbed.delete(answer);
      const watched = this.answerTo(query, answer.key);
      this.refresh(watched);
      const { value, isNews } = watched.tell();
      if (isNews) found.push({ key: answer.key, value });
    }
    return found;
  }

  private refresh(answer: Answer): void {
    if (answer.standing === 'suspect' && !answer.checking) this.check(answer);
    // One that is asked for while it is being checked is below its own suspect now: only its working out can tell.
    if (answer.standing !== 'fresh') this.workOut(answer);
  }

  /** Looks at what may have changed below a suspect answer until that turns out stale or all of it stands. */
  private check(answer: Answer): void {
    answer.checking = true;
    const suspects = answer.suspects;
    answer.suspects = [];
    try {
      for (const suspect of suspects) {
        this.refresh(suspect);
        if (answer.standing !== 'suspect') return;
      }
      answer.standing = 'fresh';
    } catch (error) {
      answer.standing = 'stale';
      // What the answer rested on before may by now rest on what is just being worked out: no circle yet, for it need not
      // ask for that again. If it does, working it out will tell.
      if (!(error instanceof CircularQuery)) throw error;
    } finally {
      answer.checking = false;
    }
  }

  private workOut(answer: Answer): void {
    if (answer.asking) throw new CircularQuery(`${answer.query.name} ${answer.key}`);
    answer.asking = true;
    answer.suspects = [];
    this.worked++;
    const before = answer.release();
    try {
      const changed = answer.work(new TrackingReader(this, answer));
      answer.standing = 'fresh';
      if (changed) for (const above of [...answer.resting()]) this.spoil(above);
    } finally {
      answer.asking = false;
      for (const source of before) this.forgetIfIdle(source);
    }
  }

  /** Marks an answer as stale, and all that rests on it as suspect. */
  private spoil(answer: Answer): void {
    const wasFresh = answer.standing === 'fresh';
    answer.standing = 'stale';
    if (answer.watched) this.disturbed.add(answer);
    if (wasFresh) for (const above of answer.resting()) this.suspect(above, answer);
  }

  private suspect(answer: Answer, below: Answer): void {
    if (answer.standing === 'stale') return;
    answer.suspects.push(below);
    if (answer.standing === 'suspect') return;
    answer.standing = 'suspect';
    if (answer.watched) this.disturbed.add(answer);
    for (const above of answer.resting()) this.suspect(above, answer);
  }

  private answerTo<V>(query: Query<V>, key: string): TypedAnswer<V> {
    const answers = this.answersTo(query);
    let answer = answers.get(key);
    if (!answer) answers.set(key, (answer = new TypedAnswer(query, key)));
    return answer;
  }

  private answersTo<V>(query: Query<V>): Map<string, TypedAnswer<V>> {
    let answers = this.answers.get(query);
    if (!answers) this.answers.set(query, (answers = new Map<string, TypedAnswer<unknown>>()));
    // A query's own answers are the only ones filed under it, which the type of a map over all queries cannot say.
    // oxlint-disable-next-line typescript/consistent-type-assertions
    return answers as unknown as Map<string, TypedAnswer<V>>;
  }

  private forget(answer: Answer): void {
    this.answers.get(answer.query)?.delete(answer.key);
    for (const source of answer.release()) this.forgetIfIdle(source);
  }

  /** Answers that nobody watches and nothing rests on any more are dropped when what asked for them no longer does. */
  private forgetIfIdle(source: Source): void {
    if (source instanceof TypedAnswer && source.isIdle && !source.watched && !source.asking)
      this.forget(source);
  }
}
