/** What a page had not stored of one model when it was left. */
export interface LeftNote {
  /** Each page writes under its own. */
  readonly key: string;
  readonly model: string;
  /** The document that the update belongs to. */
  readonly generation: string;
  readonly update: Uint8Array;
}

/**
 * Notes of what was not stored when a page was left, written at once and with nothing to wait for: a browser may drop what
 * a page that goes has begun to store, committed or not. Whoever opens the model next takes them in.
 */
export interface LeftNotes {
  /** Writes a note in the place of the one with the same key, as far as there is room. */
  leave(note: LeftNote): void;
  /** The notes of a model. */
  of(model: string): readonly LeftNote[];
  /** Takes a note away: what it says is stored. */
  clear(key: string): void;
  /** The notes of all models. */
  all(): readonly LeftNote[];
}
