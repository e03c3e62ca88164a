// Written by scripts/write-registry.mjs from the folders in rules/; run it after adding or removing a rule.
import type { RuleMessages } from './rule-messages.ts';
import { messages as absoluteTerm } from './rules/absolute-term/messages.en.ts';
import { messages as adverbOnlyLevel } from './rules/adverb-only-level/messages.en.ts';
import { messages as baseNotMeasuredYearly } from './rules/base-not-measured-yearly/messages.en.ts';
import { messages as biasedWording } from './rules/biased-wording/messages.en.ts';
import { messages as borrowedUnadapted } from './rules/borrowed-unadapted/messages.en.ts';
import { messages as circularDefinition } from './rules/circular-definition/messages.en.ts';
import { messages as claimedWithoutEvidence } from './rules/claimed-without-evidence/messages.en.ts';
import { messages as comparativeBaseline } from './rules/comparative-baseline/messages.en.ts';
import { messages as competencyWithoutDeed } from './rules/competency-without-deed/messages.en.ts';
import { messages as copiedValue } from './rules/copied-value/messages.en.ts';
import { messages as coreLikeAnyone } from './rules/core-like-anyone/messages.en.ts';
import { messages as coreNotRequired } from './rules/core-not-required/messages.en.ts';
import { messages as doubleBarrelled } from './rules/double-barrelled/messages.en.ts';
import { messages as doubleBarrelledName } from './rules/double-barrelled-name/messages.en.ts';
import { messages as duplicateIndicator } from './rules/duplicate-indicator/messages.en.ts';
import { messages as entryAboveTarget } from './rules/entry-above-target/messages.en.ts';
import { messages as escapeClause } from './rules/escape-clause/messages.en.ts';
import { messages as goalOnFrontlineOnly } from './rules/goal-on-frontline-only/messages.en.ts';
import { messages as goalWithoutMeasure } from './rules/goal-without-measure/messages.en.ts';
import { messages as hedgedAttempt } from './rules/hedged-attempt/messages.en.ts';
import { messages as indicatorCount } from './rules/indicator-count/messages.en.ts';
import { messages as knowledgeOrQualification } from './rules/knowledge-or-qualification/messages.en.ts';
import { messages as leaderCustomersLackOwnPeople } from './rules/leader-customers-lack-own-people/messages.en.ts';
import { messages as leaderWithoutCustomerCompetency } from './rules/leader-without-customer-competency/messages.en.ts';
import { messages as levelWithoutOwnBehaviour } from './rules/level-without-own-behaviour/messages.en.ts';
import { messages as missingComponent } from './rules/missing-component/messages.en.ts';
import { messages as missingCustomerDefinition } from './rules/missing-customer-definition/messages.en.ts';
import { messages as missingCustomerReference } from './rules/missing-customer-reference/messages.en.ts';
import { messages as missingPrecondition } from './rules/missing-precondition/messages.en.ts';
import { messages as mixedLanguage } from './rules/mixed-language/messages.en.ts';
import { messages as modalVerb } from './rules/modal-verb/messages.en.ts';
import { messages as nearDuplicateIndicator } from './rules/near-duplicate-indicator/messages.en.ts';
import { messages as negativeIndicator } from './rules/negative-indicator/messages.en.ts';
import { messages as noActionVerb } from './rules/no-action-verb/messages.en.ts';
import { messages as noCustomerGoal } from './rules/no-customer-goal/messages.en.ts';
import { messages as noCustomerVoice } from './rules/no-customer-voice/messages.en.ts';
import { messages as nonObservableVerb } from './rules/non-observable-verb/messages.en.ts';
import { messages as oneSidedMeasures } from './rules/one-sided-measures/messages.en.ts';
import { messages as oneWordName } from './rules/one-word-name/messages.en.ts';
import { messages as openList } from './rules/open-list/messages.en.ts';
import { messages as outcomeNotBehaviour } from './rules/outcome-not-behaviour/messages.en.ts';
import { messages as passiveCustomerCentricity } from './rules/passive-customer-centricity/messages.en.ts';
import { messages as passiveVoice } from './rules/passive-voice/messages.en.ts';
import { messages as personalityTrait } from './rules/personality-trait/messages.en.ts';
import { messages as promiseNotMeasured } from './rules/promise-not-measured/messages.en.ts';
import { messages as questionForm } from './rules/question-form/messages.en.ts';
import { messages as roleWithoutCustomer } from './rules/role-without-customer/messages.en.ts';
import { messages as staleModel } from './rules/stale-model/messages.en.ts';
import { messages as statementWithoutRoot } from './rules/statement-without-root/messages.en.ts';
import { messages as supportBehindFrontline } from './rules/support-behind-frontline/messages.en.ts';
import { messages as tooLongIndicator } from './rules/too-long-indicator/messages.en.ts';
import { messages as tooManyCompetencies } from './rules/too-many-competencies/messages.en.ts';
import { messages as tooShortDefinition } from './rules/too-short-definition/messages.en.ts';
import { messages as unalignedCompetency } from './rules/unaligned-competency/messages.en.ts';
import { messages as undecidedRequirement } from './rules/undecided-requirement/messages.en.ts';
import { messages as undefinedAcronym } from './rules/undefined-acronym/messages.en.ts';
import { messages as undefinedCompetency } from './rules/undefined-competency/messages.en.ts';
import { messages as unitWithoutCustomerGoal } from './rules/unit-without-customer-goal/messages.en.ts';
import { messages as unservedStatement } from './rules/unserved-statement/messages.en.ts';
import { messages as unusedLevel } from './rules/unused-level/messages.en.ts';
import { messages as vagueWording } from './rules/vague-wording/messages.en.ts';
import { messages as valueWithoutRoleMeaning } from './rules/value-without-role-meaning/messages.en.ts';
import { messages as verbForm } from './rules/verb-form/messages.en.ts';
import { messages as writtenTwice } from './rules/written-twice/messages.en.ts';

/** What every rule says, by its id. */
export const ruleMessages: Readonly<Record<string, RuleMessages>> = {
  'absolute-term': absoluteTerm,
  'adverb-only-level': adverbOnlyLevel,
  'base-not-measured-yearly': baseNotMeasuredYearly,
  'biased-wording': biasedWording,
  'borrowed-unadapted': borrowedUnadapted,
  'circular-definition': circularDefinition,
  'claimed-without-evidence': claimedWithoutEvidence,
  'comparative-baseline': comparativeBaseline,
  'competency-without-deed': competencyWithoutDeed,
  'copied-value': copiedValue,
  'core-like-anyone': coreLikeAnyone,
  'core-not-required': coreNotRequired,
  'double-barrelled': doubleBarrelled,
  'double-barrelled-name': doubleBarrelledName,
  'duplicate-indicator': duplicateIndicator,
  'entry-above-target': entryAboveTarget,
  'escape-clause': escapeClause,
  'goal-on-frontline-only': goalOnFrontlineOnly,
  'goal-without-measure': goalWithoutMeasure,
  'hedged-attempt': hedgedAttempt,
  'indicator-count': indicatorCount,
  'knowledge-or-qualification': knowledgeOrQualification,
  'leader-customers-lack-own-people': leaderCustomersLackOwnPeople,
  'leader-without-customer-competency': leaderWithoutCustomerCompetency,
  'level-without-own-behaviour': levelWithoutOwnBehaviour,
  'missing-component': missingComponent,
  'missing-customer-definition': missingCustomerDefinition,
  'missing-customer-reference': missingCustomerReference,
  'missing-precondition': missingPrecondition,
  'mixed-language': mixedLanguage,
  'modal-verb': modalVerb,
  'near-duplicate-indicator': nearDuplicateIndicator,
  'negative-indicator': negativeIndicator,
  'no-action-verb': noActionVerb,
  'no-customer-goal': noCustomerGoal,
  'no-customer-voice': noCustomerVoice,
  'non-observable-verb': nonObservableVerb,
  'one-sided-measures': oneSidedMeasures,
  'one-word-name': oneWordName,
  'open-list': openList,
  'outcome-not-behaviour': outcomeNotBehaviour,
  'passive-customer-centricity': passiveCustomerCentricity,
  'passive-voice': passiveVoice,
  'personality-trait': personalityTrait,
  'promise-not-measured': promiseNotMeasured,
  'question-form': questionForm,
  'role-without-customer': roleWithoutCustomer,
  'stale-model': staleModel,
  'statement-without-root': statementWithoutRoot,
  'support-behind-frontline': supportBehindFrontline,
  'too-long-indicator': tooLongIndicator,
  'too-many-competencies': tooManyCompetencies,
  'too-short-definition': tooShortDefinition,
  'unaligned-competency': unalignedCompetency,
  'undecided-requirement': undecidedRequirement,
  'undefined-acronym': undefinedAcronym,
  'undefined-competency': undefinedCompetency,
  'unit-without-customer-goal': unitWithoutCustomerGoal,
  'unserved-statement': unservedStatement,
  'unused-level': unusedLevel,
  'vague-wording': vagueWording,
  'value-without-role-meaning': valueWithoutRoleMeaning,
  'verb-form': verbForm,
  'written-twice': writtenTwice,
};
