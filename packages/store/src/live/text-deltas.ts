import type { Id, TextEdit } from '@tegu/core';
import * as Y from 'yjs';
import { BEGINNER } from '../document/base-texts.ts';
import { idInKey, readTextKey, textKey } from '../document/document-keys.ts';
import type { LiveRoots } from '../document/live-roots.ts';
import type { KeysOfRecord } from '../document/read-record.ts';

/** One text as several people may have begun it, in the order of reading: what came to each and went from it. */
interface Piece {
  readonly delta: Delta;
  /** How long it is now. */
  readonly length: number;
}

/** What Yjs says of a changed text, from its beginning: so many letters stay, others come or go. */
export type Delta = readonly DeltaStep[];

interface DeltaStep {
  readonly retain?: number | undefined;
  readonly insert?: unknown;
  readonly delete?: number | undefined;
}

const UNCHANGED: Delta = [];

/** The edits of texts that a document has told of since they were last asked for, each under `deltaKey`. */
export type ToldEdits = ReadonlyMap<string, readonly TextEdit[]>;

/** The key of a text's edits. */
export function deltaKey(id: Id, field: string, language: string): string {
  return textKey(id, field, language, '');
}

/**
 * Hears letter by letter what comes to the texts of a document and goes from them, also where a colleague's change touches
 * both sides of a caret: two states of a text compared would only tell that all between has changed.
 */
export class TextDeltas {
  private readonly told = new Map<string, TextEdit[]>();
  private readonly roots: LiveRoots;
  private readonly keysOf: (id: Id) => KeysOfRecord;
  private readonly onTexts = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
    const deltas = new Map<string, Delta>();
    const read = (): void => {
      for (const event of events) for (const [key, delta] of this.deltasIn(event)) deltas.set(key, delta);
    };
    // Yjs begins a transaction for each delta that it reads, and cleans up after thousands of them one inside the other.
    this.roots.texts.doc?.transact(read);
    for (const text of new Set([...deltas.keys()].map(withoutWriter))) {
      const edits = editsOfPieces(this.piecesOf(text, deltas));
      const before = this.told.get(text);
      if (before) before.push(...edits);
      else this.told.set(text, edits);
    }
  };

  /** `keysOf` must know of the keys that a transaction has made by the time it is heard here. */
  constructor(roots: LiveRoots, keysOf: (id: Id) => KeysOfRecord) {
    this.roots = roots;
    this.keysOf = keysOf;
    roots.texts.observeDeep(this.onTexts);
  }

  /** What has been told since the last time. */
  take(): ToldEdits {
    const told = new Map(this.told);
    this.told.clear();
    return told;
  }

  /** Hears no more. */
  stop(): void {
    this.roots.texts.unobserveDeep(this.onTexts);
  }

  private deltasIn(event: Y.YEvent<Y.AbstractType<unknown>>): Iterable<readonly [key: string, delta: Delta]> {
    const [key] = event.path;
    if (key !== undefined) return event instanceof Y.YTextEvent ? [[String(key), event.delta]] : [];
    // A container that comes with letters tells of them only by being there.
    return [...event.keys.keys()].map((made) => [made, this.deltaOfMade(made)] as const);
  }

  private deltaOfMade(key: string): Delta {
    const text = this.roots.texts.get(key);
    if (!(text instanceof Y.Text)) return UNCHANGED;
    return readTextKey(key)?.writer === BEGINNER ? deltaSinceMade(text) : [{ insert: text.toJSON() }];
  }

  private piecesOf(text: string, deltas: ReadonlyMap<string, Delta>): readonly Piece[] {
    const keys = this.keysOf(idInKey(text)).texts.filter((key) => withoutWriter(key) === text);
    return keys.sort().flatMap((key) => {
      const piece = this.roots.texts.get(key);
      if (!(piece instanceof Y.Text)) return [];
      return { delta: deltas.get(key) ?? UNCHANGED, length: piece.length };
    });
  }
}

function withoutWriter(key: string): string {
  return key.slice(0, key.lastIndexOf('|') + 1);
}

/**
 * What has become of the words that a base text's container was made with: they stood in the record before, so that they are
 * no news, and only what was put in and taken out since is.
 */
function deltaSinceMade(text: Y.Text): Delta {
  const steps: DeltaStep[] = [];
  const maker = text._item?.id.client;
  for (let item = text._start; item; item = item.right) {
    const isBase = item.id.client === maker;
    if (item.deleted) {
      if (isBase) steps.push({ delete: item.length });
    } else if (isBase) steps.push({ retain: item.length });
    else if (item.content instanceof Y.ContentString) steps.push({ insert: item.content.str });
  }
  return steps;
}

/** The edits of the joined text, one after the other; between two pieces that say something there is a line end. */
export function editsOfPieces(pieces: readonly Piece[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  const put = (insert: string): void => {
    edits.push({ at, delete: 0, insert });
    at += insert.length;
  };
  const take = (count: number): void => {
    edits.push({ at, delete: count, insert: '' });
  };
  let [hadWords, hasWords] = [false, false];
  for (const { delta, length } of pieces) {
    const before = length - grownBy(delta);
    const [hadLineEnd, hasLineEnd] = [hadWords && before > 0, hasWords && length > 0];
    if (hadLineEnd && !hasLineEnd) take(1);
    else if (hasLineEnd && !hadLineEnd) put('\n');
    else if (hasLineEnd) at++;
    const end = at + length;
    for (const step of delta) {
      if (step.retain !== undefined) at += step.retain;
      else if (step.delete !== undefined) take(step.delete);
      else if (typeof step.insert === 'string') put(step.insert);
    }
    at = end;
    [hadWords, hasWords] = [hadWords || before > 0, hasWords || length > 0];
  }
  return edits;
}

function grownBy(delta: Delta): number {
  return delta.reduce((sum, { insert, delete: gone = 0 }) => {
    return sum + (typeof insert === 'string' ? insert.length : 0) - gone;
  }, 0);
}
