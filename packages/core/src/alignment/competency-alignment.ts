import { defineQuery, type Query } from '../derive/query.ts';
import type { Id } from '../records/id.ts';
import { alignmentOf, linksFrom, sameAlignment, type Alignment } from './alignment.ts';
import { evidenceCounts } from './evidence-counts.ts';
import { sentencesOf } from './sentences.ts';

/** Which statements a competency bears out: the same links as `statementAlignment`, from the other end. */
export const competencyAlignment: Query<Alignment> = defineQuery(
  'competencyAlignment',
  (read, competency) => {
    const shown: (readonly [Id, Id])[] = [];
    const claimed: Id[] = [];
    for (const sentence of read.ask(sentencesOf, competency)) {
      for (const evidence of read.children(sentence, 'evidence')) {
        if (read.ask(evidenceCounts, evidence.id)) shown.push([evidence.statement, sentence]);
        else claimed.push(evidence.statement);
      }
    }
    for (const claim of read.children(competency, 'claim')) claimed.push(claim.statement);
    const waived = read
      .joins(competency, 'waiver')
      .some((waiver) => waiver.aspect === 'alignment' && waiver.statement === null);
    return alignmentOf(linksFrom(shown, claimed), waived);
  },
  sameAlignment,
);
