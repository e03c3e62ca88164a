import { sentenceScope, type SentenceScope } from '../../../alignment/sentences.ts';
import { defineQuery, type Query } from '../../../derive/query.ts';
import { isBlank } from '../../../records/texts.ts';
import type { ModelRule } from '../../model-rule.ts';
import { competencyParts } from '../competency-parts.ts';
import { messageName } from '../message-name.ts';
import { isWorded } from '../worded.ts';

const MOST = 7;

/** A competency with a single behavioural indicator, or with more of them than one can keep in view. */
export const indicatorCount: ModelRule = {
  id: 'indicator-count',
  scope: 'model',
  subjects: ['competency'],
  severity: 'tip',
  strictness: 'review',
  languages: [],
  silences: [],
  isAbout: (read, subject) => !read.ask(competencyParts, subject).retired,
  check(read, subject) {
    const competency = read.record(subject, 'competency');
    const { all, together } = read.ask(indicatorCounts, subject);
    if (!competency) return [];
    const name = messageName(read, competency.name);
    if (together > MOST) return [{ message: 'many', field: 'name', values: { name, count: together } }];
    // Descriptions of levels are sentences of behaviour too; of none at all other checks speak.
    const described = read.children(subject, 'descriptor').some(({ text }) => !isBlank(text));
    return all === 1 && !described ? [{ field: 'name', values: { name } }] : [];
  },
};

interface IndicatorCounts {
  /** Worded indicators. */
  readonly all: number;
  /** The most of them that hold for one role at one level. */
  readonly together: number;
}

const indicatorCounts: Query<IndicatorCounts> = defineQuery(
  'indicatorCounts',
  (read, competency) => {
    const scopes = read
      .childIds(competency, 'indicator')
      .filter((indicator) => read.ask(isWorded, indicator))
      .map((indicator) => read.ask(sentenceScope, indicator))
      .flatMap(({ roles, level }): readonly SentenceScope[] => {
        const living = roles.filter((role) => read.isLive(role));
        // What was written for deleted roles alone holds for nobody.
        if (roles.length > 0 && living.length === 0) return [];
        return [{ roles: living, level: level !== null && read.isLive(level) ? level : null }];
      });
    return { all: scopes.length, together: mostTogether(scopes) };
  },
  (before, after) => before.all === after.all && before.together === after.together,
);

function mostTogether(scopes: readonly SentenceScope[]): number {
  const times = new Map<string, number>();
  const count = (key: string): void => void times.set(key, (times.get(key) ?? 0) + 1);
  for (const { roles, level } of scopes)
    for (const role of roles.length === 0 ? [''] : roles) count(JSON.stringify([role, level ?? '']));
  const of = (role: string, level: string): number => times.get(JSON.stringify([role, level])) ?? 0;
  const roles = ['', ...new Set(scopes.flatMap((scope) => scope.roles))];
  const levels = ['', ...new Set(scopes.flatMap(({ level }) => level ?? []))];
  let most = 0;
  for (const role of roles)
    for (const level of levels) {
      // What names no role holds for each, what names no level at each.
      const ownRoles = role === '' ? [''] : ['', role];
      const ownLevels = level === '' ? [''] : ['', level];
      const together = ownRoles.flatMap((one) => ownLevels.map((other) => of(one, other)));
      most = Math.max(
        most,
        together.reduce((sum, each) => sum + each, 0),
      );
    }
  return most;
}
