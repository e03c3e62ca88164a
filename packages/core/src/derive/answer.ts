import type { Query, Reader } from './query.ts';

/** What answers rest on: a cell of the model, or another answer. Knows who rests on it. */
export class Source {
  /** One dependent is stored as it is, for most sources have one. */
  private dependents: Answer | Set<Answer> | undefined;

  gain(answer: Answer): void {
    if (this.dependents === undefined || this.dependents === answer) this.dependents = answer;
    else if (this.dependents instanceof Set) this.dependents.add(answer);
    else this.dependents = new Set([this.dependents, answer]);
  }

  lose(answer: Answer): void {
    if (this.dependents instanceof Set) this.dependents.delete(answer);
    else if (this.dependents === answer) this.dependents = undefined;
  }

  get isIdle(): boolean {
    return this.dependents === undefined || (this.dependents instanceof Set && this.dependents.size === 0);
  }

  *resting(): IterableIterator<Answer> {
    if (this.dependents instanceof Set) yield* this.dependents;
    else if (this.dependents) yield this.dependents;
  }
}

/** Whether an answer still stands: `suspect` when something below it may have changed, `stale` when it has. */
export type Standing = 'fresh' | 'suspect' | 'stale';

/** A kept answer to one query and key, without its type. */
export abstract class Answer extends Source {
  readonly key: string;
  standing: Standing = 'stale';
  /** The answers below that may have changed. */
  suspects: Answer[] = [];
  watched = false;
  asking = false;
  /** True while what may have changed below is being looked at. */
  checking = false;
  private restsOn: Source[] = [];

  constructor(key: string) {
    super();
    this.key = key;
  }

  abstract readonly query: Query<unknown>;

  /** Works the answer out; true when it differs from the one before. */
  abstract work(read: Reader): boolean;

  rest(source: Source): void {
    if (this.restsOn.at(-1) === source) return;
    this.restsOn.push(source);
    source.gain(this);
  }

  /** Lets go of all it rested on, and gives what it was. */
  release(): readonly Source[] {
    const before = this.restsOn;
    for (const source of before) source.lose(this);
    this.restsOn = [];
    return before;
  }
}

/** A kept answer with its type. */
export class TypedAnswer<V> extends Answer {
  readonly query: Query<V>;
  private held: { readonly value: V } | undefined;
  /** The answer as whoever watches it knows it; others may have asked, and had it worked out anew, in between. */
  private told: { readonly value: V } | undefined;

  constructor(query: Query<V>, key: string) {
    super(key);
    this.query = query;
  }

  override work(read: Reader): boolean {
    const value = this.query.compute(read, this.key);
    if (this.held && this.query.same(this.held.value, value)) return false;
    this.held = { value };
    return true;
  }

  /** The answer for whoever watches it, and whether it is another than the last time. */
  tell(): { readonly value: V; readonly isNews: boolean } {
    const value = this.given();
    const isNews = !this.told || !this.query.same(this.told.value, value);
    this.told = this.held;
    return { value, isNews };
  }

  /** The answer, once it has been worked out. */
  given(): V {
    if (!this.held) throw new Error(`${this.query.name} ${this.key} has no answer yet`);
    return this.held.value;
  }
}
