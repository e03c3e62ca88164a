import type { Finding } from '@tegu/core';
import { createHash } from 'node:crypto';

/** Fingerprints of the findings of one run: they outlive edits of anything but the words that a finding is about. */
export class Fingerprints {
  private readonly taken = new Map<string, number>();

  /** The fingerprint of a finding about `words`; equal words twice in one text are told apart by their order. */
  of({ rule, record, field, language, message, related }: Finding, words: string): string {
    // Without words one rule may find several things of one record, as a dismissal tells them apart too.
    const about = words === '' ? [message.id, ...related.toSorted()] : [words];
    const identity = JSON.stringify([rule, record, field, language, ...about]);
    const before = this.taken.get(identity) ?? 0;
    this.taken.set(identity, before + 1);
    return createHash('sha256').update(`${identity}\n${before}`).digest('hex');
  }
}
