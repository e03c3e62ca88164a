import { SingleReading } from '../derive/single-reading.ts';
import type { LanguagePacks } from '../language/language-packs.ts';
import { inDocumentOrder } from '../model/document-order.ts';
import type { Model } from '../model/model.ts';
import type { Finding } from './finding.ts';
import { findingsQuery } from './findings-of.ts';
import type { Rule } from './rule.ts';
import { typesRead } from './types-read.ts';

/** How far a reading has come: so many parts of so many. A part is no measure of time. */
export interface PartsRead {
  readonly done: number;
  readonly total: number;
}

/**
 * Reads a whole model once, part by part, for whoever wants to tell how far it has come or stop on the way. Gives in the end
 * all findings that nobody has set aside, whatever the settings, in document order: those that `Checks` would keep. `today` is the day on which it is read (`2026-11-22`).
 */
export function* findingsInParts(
  model: Model,
  packs: LanguagePacks,
  rules: readonly Rule[],
  today: string | null = null,
): Generator<PartsRead, readonly Finding[], undefined> {
  const reading = new SingleReading(model, packs, today);
  const query = findingsQuery(rules);
  const read = typesRead(rules);
  const found: Finding[] = [];
  const total = 2 * model.size;
  // First where each sentence stands: whoever asks that first would wait for all of them.
  for (const made of reading.sentences.making(model)) yield { done: made, total };
  let done = model.size;
  for (const { id, type } of inDocumentOrder(model)) {
    if (read.has(type)) found.push(...reading.ask(query, id).open);
    yield { done: ++done, total };
  }
  yield { done: total, total };
  return found;
}
