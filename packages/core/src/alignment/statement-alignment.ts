import { defineQuery, type Query, type Reader } from '../derive/query.ts';
import { typeOfId, type Id } from '../records/id.ts';
import { alignmentOf, linksFrom, sameAlignment, type Alignment } from './alignment.ts';
import { evidenceCounts } from './evidence-counts.ts';

/**
 * Which competencies bear a statement out. What a value means in one role shows it for that role only and is not counted
 * here.
 */
export const statementAlignment: Query<Alignment> = defineQuery(
  'statementAlignment',
  (read, statement) => {
    const shown: (readonly [Id, Id])[] = [];
    const claimed: Id[] = [];
    for (const evidence of read.joins(statement, 'evidence')) {
      const [sentence] = evidence.place;
      if (typeOfId(sentence) === 'valueMeaning') continue;
      const competency = read.parentOf(sentence);
      if (read.ask(evidenceCounts, evidence.id)) shown.push([competency, sentence]);
      else claimed.push(competency);
    }
    for (const claim of read.joins(statement, 'claim')) claimed.push(claim.place[0]);
    return alignmentOf(linksFrom(shown, claimed), isWaived(read, statement));
  },
  sameAlignment,
);

/** Has somebody said of the statement as a whole why nothing shows it? */
function isWaived(read: Reader, statement: Id): boolean {
  return read
    .joins(statement, 'waiver')
    .some(
      (waiver) => waiver.subject === statement && waiver.aspect === 'alignment' && waiver.statement === null,
    );
}
