import { uncoveredIn } from '../../../alignment/role-alignment.ts';
import { holdsIn } from '../../../alignment/statements.ts';
import { defineQuery, type Query, type Reader } from '../../../derive/query.ts';
import { requirementsOf } from '../../../profiles/held-competencies.ts';
import type { Id } from '../../../records/id.ts';
import type { ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { messageName } from '../message-name.ts';
import { isWorded } from '../worded.ts';

/** Has a role a target level somewhere, its own or inherited? Before that its profile has hardly begun. */
const hasTargetLevel: Query<boolean> = defineQuery('hasTargetLevel', (read, role) =>
  [...read.ask(requirementsOf, role).values()].some(
    ({ competency, level, notRequired }) =>
      !notRequired &&
      level !== null &&
      read.isLive(level) &&
      read.isLive(competency) &&
      !read.ask(competencyParts, competency).retired,
  ),
);

/** A role has target levels, but has not written out for itself what a value or the promise means in its deeds. */
export const valueWithoutRoleMeaning: ModelRule = {
  id: 'value-without-role-meaning',
  scope: 'model',
  subjects: ['role'],
  severity: 'consider',
  strictness: 'review',
  languages: [],
  silences: [],
  isAbout: (read, subject) =>
    read.record(subject, 'role')?.kind === 'role' && read.ask(hasTargetLevel, subject),
  check(read, subject) {
    const role = read.record(subject, 'role');
    if (!role) return [];
    const missing = notWrittenOut(read, subject, role.unit);
    const [first] = missing;
    if (first === undefined) return [];
    const statement = read.record(first, 'statement');
    const name = messageName(read, role.name);
    const quoted = messageName(read, statement?.title ?? {}, statement?.text ?? {});
    const suggestions = [
      {
        label: 'write',
        command: 'create-record',
        args: { type: 'valueMeaning', parent: subject, fields: { statement: first } },
      },
    ];
    if (missing.length === 1) return [{ values: { name, statement: quoted }, related: missing, suggestions }];
    const values = { name, statement: quoted, count: missing.length };
    return [{ message: 'several', values, related: missing, suggestions }];
  },
};

/** Values and the promise that neither a meaning in this role nor a sentence of its own shows. */
function notWrittenOut(read: Reader, role: Id, unit: Id | null): readonly Id[] {
  const meant = read
    .children(role, 'valueMeaning')
    .filter((meaning) => read.ask(isWorded, meaning.id))
    .map(({ statement }) => statement);
  return read
    .ask(uncoveredIn, role)
    .filter(
      (id) => !meant.includes(id) && read.ask(isWorded, id) && read.ask(holdsIn, `${id} ${unit ?? ''}`),
    );
}
