import { competencyAlignment } from '../../../alignment/competency-alignment.ts';
import { BORNE_OUT_KINDS, statementsOfKind } from '../../../alignment/statements.ts';
import { defineQuery, type Query } from '../../../derive/query.ts';
import type { ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { messageName } from '../message-name.ts';
import { servedBy } from '../served-statements.ts';

/**
 * Has somebody begun to link sentences or competencies with what the company stands for? Before that nothing is linked, and
 * to say so of each competency would be to say it of a model that is just being written.
 */
const isLinkingBegun: Query<boolean> = defineQuery('isLinkingBegun', (read) =>
  BORNE_OUT_KINDS.flatMap((kind) => read.ask(statementsOfKind, kind)).some(
    (id) => read.joins(id, 'evidence').length > 0 || read.joins(id, 'claim').length > 0,
  ),
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
    return !retired && deeds && read.ask(isLinkingBegun, read.root);
  },
  check(read, subject) {
    const competency = read.record(subject, 'competency');
    if (!competency || read.ask(competencyAlignment, subject).waived) return [];
    return servedBy(read, subject).length > 0
      ? []
      : [{ values: { name: messageName(read, competency.name) } }];
  },
};
