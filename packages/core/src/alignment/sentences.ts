import { defineQuery, sameList, type Query } from '../derive/query.ts';
import type { Id } from '../records/id.ts';

/** The living sentences of a competency: its indicators in order, then its descriptors. */
export const sentencesOf: Query<readonly Id[]> = defineQuery(
  'sentencesOf',
  (read, competency) => {
    const descriptors = read.childIds(competency, 'descriptor').filter((id) => read.isLive(id));
    return [...read.childIds(competency, 'indicator'), ...descriptors];
  },
  sameList,
);

/** Whom a sentence is for and on which level: what decides whether it is one of a role's sentences. */
export interface SentenceScope {
  readonly roles: readonly Id[];
  readonly level: Id | null;
}

export const sentenceScope: Query<SentenceScope> = defineQuery(
  'sentenceScope',
  (read, id) => {
    const indicator = read.record(id, 'indicator');
    if (indicator) return { roles: indicator.roles, level: indicator.level };
    return { roles: [], level: read.record(id, 'descriptor')?.level ?? null };
  },
  (before, after) => before.level === after.level && sameList(before.roles, after.roles),
);
