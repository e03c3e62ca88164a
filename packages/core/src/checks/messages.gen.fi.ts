// Written by scripts/write-registry.mjs from the folders in rules/; run it after adding or removing a rule.
import type { RuleMessages } from './rule-messages.ts';
import { messages as competencyWithoutDeed } from './rules/competency-without-deed/messages.fi.ts';
import { messages as missingCustomerDefinition } from './rules/missing-customer-definition/messages.fi.ts';
import { messages as missingPrecondition } from './rules/missing-precondition/messages.fi.ts';
import { messages as noActionVerb } from './rules/no-action-verb/messages.fi.ts';
import { messages as nonObservableVerb } from './rules/non-observable-verb/messages.fi.ts';
import { messages as oneWordName } from './rules/one-word-name/messages.fi.ts';
import { messages as passiveCustomerCentricity } from './rules/passive-customer-centricity/messages.fi.ts';
import { messages as personalityTrait } from './rules/personality-trait/messages.fi.ts';
import { messages as roleWithoutCustomer } from './rules/role-without-customer/messages.fi.ts';
import { messages as undefinedCompetency } from './rules/undefined-competency/messages.fi.ts';
import { messages as unservedStatement } from './rules/unserved-statement/messages.fi.ts';
import { messages as vagueWording } from './rules/vague-wording/messages.fi.ts';
import { messages as writtenTwice } from './rules/written-twice/messages.fi.ts';

/** What every rule says, by its id. */
export const ruleMessages: Readonly<Record<string, RuleMessages>> = {
  'competency-without-deed': competencyWithoutDeed,
  'missing-customer-definition': missingCustomerDefinition,
  'missing-precondition': missingPrecondition,
  'no-action-verb': noActionVerb,
  'non-observable-verb': nonObservableVerb,
  'one-word-name': oneWordName,
  'passive-customer-centricity': passiveCustomerCentricity,
  'personality-trait': personalityTrait,
  'role-without-customer': roleWithoutCustomer,
  'undefined-competency': undefinedCompetency,
  'unserved-statement': unservedStatement,
  'vague-wording': vagueWording,
  'written-twice': writtenTwice,
};
