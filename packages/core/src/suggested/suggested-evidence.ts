import { competencyAlignment } from '../alignment/competency-alignment.ts';
import { statementAlignment } from '../alignment/statement-alignment.ts';
import { defineQuery, type Query, type Reader } from '../derive/query.ts';
import type { Id } from '../records/id.ts';
import { byWeight, likelyInShare, sameSuggestions, type SuggestedEvidence } from './likely-evidence.ts';
import { shareKey } from './met-sentences.ts';
import { shareOf, sharesInUse } from './shares.ts';
import { borneOut } from './statement-words.ts';

/** The sentences suggested for a statement, best first: of competencies that neither show it nor say why not. */
export const suggestedEvidence: Query<readonly SuggestedEvidence[]> = defineQuery(
  'suggestedEvidence',
  (read, statement) =>
    read
      .ask(sharesInUse, '')
      .flatMap((share) => read.ask(suggestedInShare, shareKey(share, statement)))
      .sort(byWeight),
  sameSuggestions,
);

/** The same suggestions from the other end: what a competency's sentences are suggested for, best first. */
export const suggestedFor: Query<readonly SuggestedEvidence[]> = defineQuery(
  'suggestedFor',
  (read, competency) =>
    read
      .ask(borneOut, '')
      .flatMap((statement) => read.ask(suggestedInShare, shareKey(shareOf(competency), statement)))
      .filter((each) => each.competency === competency)
      .sort(byWeight),
  sameSuggestions,
);

const suggestedInShare: Query<readonly SuggestedEvidence[]> = defineQuery(
  'suggestedInShare',
  (read, key) =>
    read.ask(likelyInShare, key).filter(({ competency, statement }) => isOpen(read, competency, statement)),
  sameSuggestions,
);

/** Does the pair still wait for somebody to look at it? */
function isOpen(read: Reader, competency: Id, statement: Id): boolean {
  const { links } = read.ask(competencyAlignment, competency);
  if (links.some(({ id, state }) => id === statement && state === 'shown')) return false;
  return !isExcused(read, competency, statement);
}

/** Has somebody said why not, of the statement, of the competency or of the two together? */
export function isExcused(read: Reader, competency: Id, statement: Id): boolean {
  return (
    read.ask(statementAlignment, statement).waived ||
    read.ask(competencyAlignment, competency).waived ||
    read
      .joins(competency, 'waiver')
      .some((waiver) => waiver.aspect === 'alignment' && waiver.statement === statement)
  );
}
