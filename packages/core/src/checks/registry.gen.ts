// Written by scripts/write-registry.mjs from the folders in rules/; run it after adding or removing a rule.
import type { Rule } from './rule.ts';
import { competencyWithoutDeed } from './rules/competency-without-deed/rule.ts';
import { missingCustomerDefinition } from './rules/missing-customer-definition/rule.ts';
import { missingPrecondition } from './rules/missing-precondition/rule.ts';
import { noActionVerb } from './rules/no-action-verb/rule.ts';
import { nonObservableVerb } from './rules/non-observable-verb/rule.ts';
import { oneWordName } from './rules/one-word-name/rule.ts';
import { passiveCustomerCentricity } from './rules/passive-customer-centricity/rule.ts';
import { personalityTrait } from './rules/personality-trait/rule.ts';
import { roleWithoutCustomer } from './rules/role-without-customer/rule.ts';
import { undefinedCompetency } from './rules/undefined-competency/rule.ts';
import { unservedStatement } from './rules/unserved-statement/rule.ts';
import { vagueWording } from './rules/vague-wording/rule.ts';
import { writtenTwice } from './rules/written-twice/rule.ts';
import type { TextRule } from './text-rule.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  competencyWithoutDeed,
  missingCustomerDefinition,
  missingPrecondition,
  noActionVerb,
  nonObservableVerb,
  oneWordName,
  passiveCustomerCentricity,
  personalityTrait,
  roleWithoutCustomer,
  undefinedCompetency,
  unservedStatement,
  vagueWording,
  writtenTwice,
];

/** Those that read one text, by id: whoever reads texts alone needs nothing of a model. */
export const textRules: readonly TextRule[] = [
  noActionVerb,
  nonObservableVerb,
  oneWordName,
  personalityTrait,
  vagueWording,
];
