/** A log is folded when it holds so many updates, or when what came after its base has grown to a part of it. */
export const MOST_UPDATES: number = 128;
export const MOST_BYTES: number = 256 * 1024;

/** Counts what is appended, so that a log is looked at for folding only now and then. */
export class FoldingPulse {
  private readonly since = new Map<string, { updates: number; bytes: number }>();

  /** True when a log may have grown long enough. */
  appended(model: string, update: Uint8Array): boolean {
    const counted = this.since.get(model) ?? { updates: 0, bytes: 0 };
    counted.updates++;
    counted.bytes += update.length;
    const isDue = counted.updates >= MOST_UPDATES || counted.bytes >= MOST_BYTES;
    if (isDue) this.since.delete(model);
    else this.since.set(model, counted);
    return isDue;
  }
}
