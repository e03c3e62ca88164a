import { sentencesOf } from '../../alignment/sentences.ts';
import { defineQuery, type Query } from '../../derive/query.ts';
import { isBlank } from '../../records/texts.ts';
import { isWorded } from './worded.ts';

/** What there is of a competency beside its name; what is blank in every language is not there. */
export interface CompetencyParts {
  /** Retired competencies are kept for the record and ask for no work. */
  readonly retired: boolean;
  readonly named: boolean;
  readonly defined: boolean;
  readonly componented: boolean;
  /** An indicator or a descriptor. */
  readonly deeds: boolean;
}

export const competencyParts: Query<CompetencyParts> = defineQuery(
  'competencyParts',
  (read, id) => {
    const competency = read.record(id, 'competency');
    return {
      retired: competency?.status === 'retired',
      named: competency !== undefined && !isBlank(competency.name),
      defined: competency !== undefined && !isBlank(competency.definition),
      componented: read.childIds(id, 'component').some((component) => read.ask(isWorded, component)),
      deeds: read.ask(sentencesOf, id).some((sentence) => read.ask(isWorded, sentence)),
    };
  },
  (before, after) => JSON.stringify(before) === JSON.stringify(after),
);
