import type { Reader } from '../../derive/query.ts';
import type { Id } from '../../records/id.ts';
import { textsIn } from '../../records/record-fields.ts';
import { likelyEvidence, pairKey } from '../../suggested/likely-evidence.ts';
import type { Suggestion } from '../finding.ts';
import { shortened } from './message-name.ts';

/** Offers to link the sentence of a competency whose words meet a statement's best; nothing where none meet. */
export function linkingLikelySentence(read: Reader, competency: Id, statement: Id): readonly Suggestion[] {
  const [best] = read.ask(likelyEvidence, pairKey(competency, statement));
  const record = best && read.get(best.sentence);
  const quote = (record && textsIn(record, 'text')?.[best.language]) ?? '';
  if (!best || quote.trim() === '') return [];
  return [
    {
      label: 'link',
      values: { sentence: shortened(quote.replaceAll(/\s+/gu, ' ').trim()) },
      command: 'accept-evidence',
      args: { sentence: best.sentence, statement, quote },
    },
  ];
}
