import { competencyAlignment } from '../../../alignment/competency-alignment.ts';
import { evidenceCounts } from '../../../alignment/evidence-counts.ts';
import { sentencesOf } from '../../../alignment/sentences.ts';
import { statementAlignment } from '../../../alignment/statement-alignment.ts';
import { isStated } from '../../../alignment/statements.ts';
import { defineQuery, type Query, type Reader } from '../../../derive/query.ts';
import type { Id } from '../../../records/id.ts';
import { textsIn } from '../../../records/record-fields.ts';
import { inLanguage } from '../../../records/texts.ts';
import type { Suggestion } from '../../finding.ts';
import type { ModelRemark, ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { linkingLikelySentence } from '../likely-sentence.ts';
import { languagesOf, messageName } from '../message-name.ts';

/** Its own query, so that a claim more or less elsewhere asks no competency again. */
const isShownSomewhere: Query<boolean> = defineQuery('isShownSomewhere', (read, statement) => {
  const { state, waived } = read.ask(statementAlignment, statement);
  return state === 'shown' && !waived;
});

/** A competency is said to serve a statement; other competencies show it, this one does not. */
export const claimedWithoutEvidence: ModelRule = {
  id: 'claimed-without-evidence',
  scope: 'model',
  subjects: ['competency'],
  severity: 'consider',
  strictness: 'draft',
  languages: [],
  silences: [],
  isAbout(read, subject) {
    const { retired, deeds } = read.ask(competencyParts, subject);
    // Without a deed there is nothing to choose from: competency-without-deed speaks.
    return !retired && deeds;
  },
  check(read, subject) {
    const { links, waived } = read.ask(competencyAlignment, subject);
    if (waived) return [];
    return links
      .filter(({ id, state }) => state === 'claimed' && read.ask(isStated, id))
      .filter(({ id }) => read.ask(isShownSomewhere, id) && !isWaivedFor(read, subject, id))
      .map(({ id }) => remarkOn(read, subject, id));
  },
};

/** Has somebody said why this competency does not show this statement? */
function isWaivedFor(read: Reader, competency: Id, statement: Id): boolean {
  return read
    .joins(competency, 'waiver')
    .some((waiver) => waiver.aspect === 'alignment' && waiver.statement === statement);
}

function remarkOn(read: Reader, competency: Id, statementId: Id): ModelRemark {
  const statement = read.record(statementId, 'statement');
  const values = {
    name: messageName(read, read.record(competency, 'competency')?.name ?? {}),
    statement: messageName(read, statement?.title ?? {}, statement?.text ?? {}),
  };
  const reworded = rewordedSince(read, competency, statementId);
  const [sentence] = reworded;
  if (sentence === undefined) {
    const suggestions = linkingLikelySentence(read, competency, statementId);
    return { values, related: [statementId], suggestions };
  }
  return {
    message: 'toConfirm',
    values,
    related: [statementId, ...reworded],
    suggestions: reworded.length === 1 ? confirming(read, sentence, statementId) : [],
  };
}

/** Sentences that were evidence and have been reworded since. */
function rewordedSince(read: Reader, competency: Id, statement: Id): readonly Id[] {
  return read
    .ask(sentencesOf, competency)
    .filter((sentence) =>
      read
        .children(sentence, 'evidence')
        .some((evidence) => evidence.statement === statement && !read.ask(evidenceCounts, evidence.id)),
    );
}

function confirming(read: Reader, sentence: Id, statement: Id): readonly Suggestion[] {
  const record = read.get(sentence);
  const quote = record ? inLanguage(textsIn(record, 'text') ?? {}, languagesOf(read)) : '';
  if (quote.trim() === '') return [];
  return [{ label: 'confirm', command: 'accept-evidence', args: { sentence, statement, quote } }];
}
