import { english } from './words.en.ts';
import { estonian } from './words.et.ts';
import { finnish } from './words.fi.ts';
import type { Competency } from '../records/competency.ts';
import type { Component } from '../records/component.ts';
import type { RoleCustomer } from '../records/role-customer.ts';
import type { StatementKind } from '../records/statement.ts';

/** The headings and labels of a model as a document, in one language. */
export interface PaperWords {
  readonly untitled: string;
  readonly organisation: string;
  readonly lastReviewed: string;
  readonly versionNote: string;
  readonly foundation: string;
  readonly statements: Readonly<Record<StatementKind, string>>;
  readonly measure: string;
  readonly units: string;
  readonly lines: Readonly<Record<'frontline' | 'support', string>>;
  readonly scale: string;
  readonly competencies: string;
  readonly withoutCategory: string;
  readonly scopes: Readonly<Record<NonNullable<Competency['scope']>, string>>;
  readonly statuses: Readonly<Record<Competency['status'], string>>;
  readonly components: Readonly<Record<Component['kind'], string>>;
  readonly indicators: string;
  readonly descriptors: string;
  readonly roles: string;
  readonly group: string;
  readonly includes: string;
  /** Which group a requirement comes from. */
  readonly sharedWith: string;
  /** A sentence that a role shares with others. */
  readonly sharedDeed: string;
  readonly purpose: string;
  readonly contribution: string;
  readonly customers: string;
  readonly customerKinds: Readonly<Record<RoleCustomer['kind'], string>>;
  readonly touchpoints: string;
  readonly targetLevels: string;
  readonly entryLevel: string;
  readonly notRequired: string;
  readonly notDecided: string;
  readonly valueMeanings: string;
  readonly traits: string;
  readonly abilities: string;
  readonly experience: string;
  readonly examples: string;
}

const WORDS: ReadonlyMap<string, PaperWords> = new Map([
  ['et', estonian],
  ['fi', finnish],
  ['en', english],
]);

/** The words for a content language; English where there are none in it. */
export function paperWordsIn(language: string): PaperWords {
  return WORDS.get(language.split('-')[0] ?? '') ?? english;
}
