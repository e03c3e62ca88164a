import { competencyAlignment } from '../../../alignment/competency-alignment.ts';
import { BORNE_OUT_KINDS, isStated, statementsOfKind } from '../../../alignment/statements.ts';
import { defineQuery, type Query } from '../../../derive/query.ts';
import type { ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { messageName } from '../message-name.ts';
import { servedBy } from '../served-statements.ts';

/** Has the company said anything that a competency could serve? One question for the whole model. */
const canBeServed: Query<boolean> = defineQuery('canBeServed', (read) =>
  BORNE_OUT_KINDS.some((kind) => read.ask(statementsOfKind, kind).some((id) => read.ask(isStated, id))),
);

/** A competency that nobody has tied to anything the company says it stands for. */
export const unalignedCompetency: ModelRule = {
  id: 'unaligned-competency',
  scope: 'model',
  subjects: ['competency'],
  severity: 'consider',
  strictness: 'draft',
  languages: [],
  silences: ['core-like-anyone'],
  isAbout(read, subject) {
    const { retired, deeds } = read.ask(competencyParts, subject);
    // A competency without deeds has a gap that comes first.
    return !retired && deeds && read.ask(canBeServed, read.root);
  },
  check(read, subject) {
    const competency = read.record(subject, 'competency');
    if (!competency || read.ask(competencyAlignment, subject).waived) return [];
    return servedBy(read, subject).length > 0
      ? []
      : [{ values: { name: messageName(read, competency.name) } }];
  },
};
