import { defineQuery, type Query } from '../derive/query.ts';
import { textsIn } from '../records/record-fields.ts';

/** Words as they are compared with a quote: spaces, case and the final stop do not matter. */
export function asQuoted(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/[.…]+$/u, '')
    .toLowerCase();
}

/**
 * Does a piece of evidence count? It does while it is alive and its sentence, in one of its languages, still says what was
 * quoted; else somebody has to confirm it.
 */
export const evidenceCounts: Query<boolean> = defineQuery('evidenceCounts', (read, id) => {
  const evidence = read.record(id, 'evidence');
  if (!evidence || !read.isLive(id)) return false;
  const sentence = read.get(evidence.place[0]);
  const texts = sentence && textsIn(sentence, 'text');
  if (!texts) return false;
  const quote = asQuoted(evidence.quote);
  return quote !== '' && Object.values(texts).some((text) => asQuoted(text) === quote);
});
