import type { Id } from '@tegu/core';

/** A mark may be seen, and taken away with the record, by somebody who has not seen what is written after it, for so long. */
const FRESH_FOR = 2000;

/**
 * When this writer last marked each record as alive. Deleting takes away the marks that it sees: who goes on writing marks
 * the record anew now and then, so that their words do not go with a mark of long ago.
 */
export class OwnMarks {
  private readonly setAt = new Map<Id, number>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  isFresh(id: Id): boolean {
    const at = this.setAt.get(id);
    return at !== undefined && this.now() - at < FRESH_FOR;
  }

  hasBeenSet(id: Id): void {
    this.setAt.set(id, this.now());
  }
}
