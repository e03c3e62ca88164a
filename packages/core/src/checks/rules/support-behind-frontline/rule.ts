import { defineQuery, type Query, type Reader } from '../../../derive/query.ts';
import { roleFocus } from '../../../focus/role-focus.ts';
import { packFor } from '../../../language/language-packs.ts';
import type { Line } from '../../../profiles/line-of.ts';
import type { Id } from '../../../records/id.ts';
import type { ModelRule } from '../../model-rule.ts';
import { languagesOf } from '../message-name.ts';

/** A line is compared by so many roles at least, and by a difference of so large a part of them. */
const FEWEST_ROLES = 2;
const LEAST_DIFFERENCE = 0.5;

interface Share {
  readonly shown: number;
  readonly all: number;
}

/** The line of a role that is none of a group's: its own, else its unit's. */
const lineOfRole: Query<Line | null> = defineQuery('lineOfRole', (read, id) => {
  const role = read.record(id, 'role');
  if (!role || role.kind !== 'role') return null;
  const unit = read.record(role.unit, 'unit');
  return role.line ?? (unit && read.isLive(unit.id) ? unit.line : null);
});

const isShownInOwn: Query<boolean> = defineQuery(
  'isShownInOwn',
  (read, role) => read.ask(roleFocus, role).state === 'inOwnBehaviour',
);

/** Of the roles of a line, in how many the customer shows in deeds of their own; the key is the line. */
const shareOfLine: Query<Share> = defineQuery(
  'shareOfLine',
  (read, line) => {
    const roles = rolesOf(read, line);
    return { shown: roles.filter((role) => read.ask(isShownInOwn, role)).length, all: roles.length };
  },
  (before, after) => before.shown === after.shown && before.all === after.all,
);

function rolesOf(read: Reader, line: string): readonly Id[] {
  return read.childIds(read.root, 'role').filter((role) => read.ask(lineOfRole, role) === line);
}

/** One line shows the customer in its own deeds far more often than the other. */
export const supportBehindFrontline: ModelRule = {
  id: 'support-behind-frontline',
  scope: 'model',
  subjects: ['model'],
  severity: 'consider',
  strictness: 'review',
  languages: ['et', 'fi', 'en'],
  silences: [],
  check(read) {
    // Without a pack that reads the sentences nobody can tell where a customer shows.
    if (!languagesOf(read).some((language) => packFor(read.packs, language))) return [];
    const [frontline, support] = [read.ask(shareOfLine, 'frontline'), read.ask(shareOfLine, 'support')];
    if (frontline.all < FEWEST_ROLES || support.all < FEWEST_ROLES) return [];
    const difference = frontline.shown / frontline.all - support.shown / support.all;
    if (Math.abs(difference) < LEAST_DIFFERENCE) return [];
    return [
      {
        ...(difference > 0 ? {} : { message: 'frontline' }),
        values: {
          frontline: frontline.shown,
          ofFrontline: frontline.all,
          support: support.shown,
          ofSupport: support.all,
        },
        related: [...rolesOf(read, difference > 0 ? 'support' : 'frontline')].filter(
          (role) => !read.ask(isShownInOwn, role),
        ),
      },
    ];
  },
};
