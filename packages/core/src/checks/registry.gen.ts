// Written by scripts/write-registry.mjs from the folders in rules/; run it after adding or removing a rule.
import type { Rule } from './rule.ts';
import { absoluteTerm } from './rules/absolute-term/rule.ts';
import { adverbOnlyLevel } from './rules/adverb-only-level/rule.ts';
import { baseNotMeasuredYearly } from './rules/base-not-measured-yearly/rule.ts';
import { biasedWording } from './rules/biased-wording/rule.ts';
import { borrowedUnadapted } from './rules/borrowed-unadapted/rule.ts';
import { circularDefinition } from './rules/circular-definition/rule.ts';
import { claimedWithoutEvidence } from './rules/claimed-without-evidence/rule.ts';
import { comparativeBaseline } from './rules/comparative-baseline/rule.ts';
import { competencyWithoutDeed } from './rules/competency-without-deed/rule.ts';
import { copiedValue } from './rules/copied-value/rule.ts';
import { coreLikeAnyone } from './rules/core-like-anyone/rule.ts';
import { coreNotRequired } from './rules/core-not-required/rule.ts';
import { doubleBarrelled } from './rules/double-barrelled/rule.ts';
import { doubleBarrelledName } from './rules/double-barrelled-name/rule.ts';
import { duplicateIndicator } from './rules/duplicate-indicator/rule.ts';
import { entryAboveTarget } from './rules/entry-above-target/rule.ts';
import { escapeClause } from './rules/escape-clause/rule.ts';
import { goalOnFrontlineOnly } from './rules/goal-on-frontline-only/rule.ts';
import { goalWithoutMeasure } from './rules/goal-without-measure/rule.ts';
import { hedgedAttempt } from './rules/hedged-attempt/rule.ts';
import { indicatorCount } from './rules/indicator-count/rule.ts';
import { knowledgeOrQualification } from './rules/knowledge-or-qualification/rule.ts';
import { leaderCustomersLackOwnPeople } from './rules/leader-customers-lack-own-people/rule.ts';
import { leaderWithoutCustomerCompetency } from './rules/leader-without-customer-competency/rule.ts';
import { levelWithoutOwnBehaviour } from './rules/level-without-own-behaviour/rule.ts';
import { missingComponent } from './rules/missing-component/rule.ts';
import { missingCustomerDefinition } from './rules/missing-customer-definition/rule.ts';
import { missingCustomerReference } from './rules/missing-customer-reference/rule.ts';
import { missingPrecondition } from './rules/missing-precondition/rule.ts';
import { mixedLanguage } from './rules/mixed-language/rule.ts';
import { modalVerb } from './rules/modal-verb/rule.ts';
import { nearDuplicateIndicator } from './rules/near-duplicate-indicator/rule.ts';
import { negativeIndicator } from './rules/negative-indicator/rule.ts';
import { noActionVerb } from './rules/no-action-verb/rule.ts';
import { noCustomerGoal } from './rules/no-customer-goal/rule.ts';
import { noCustomerVoice } from './rules/no-customer-voice/rule.ts';
import { nonObservableVerb } from './rules/non-observable-verb/rule.ts';
import { oneSidedMeasures } from './rules/one-sided-measures/rule.ts';
import { oneWordName } from './rules/one-word-name/rule.ts';
import { openList } from './rules/open-list/rule.ts';
import { outcomeNotBehaviour } from './rules/outcome-not-behaviour/rule.ts';
import { passiveCustomerCentricity } from './rules/passive-customer-centricity/rule.ts';
import { passiveVoice } from './rules/passive-voice/rule.ts';
import { personalityTrait } from './rules/personality-trait/rule.ts';
import { promiseNotMeasured } from './rules/promise-not-measured/rule.ts';
import { questionForm } from './rules/question-form/rule.ts';
import { roleWithoutCustomer } from './rules/role-without-customer/rule.ts';
import { staleModel } from './rules/stale-model/rule.ts';
import { statementWithoutRoot } from './rules/statement-without-root/rule.ts';
import { supportBehindFrontline } from './rules/support-behind-frontline/rule.ts';
import { tooLongIndicator } from './rules/too-long-indicator/rule.ts';
import { tooManyCompetencies } from './rules/too-many-competencies/rule.ts';
import { tooShortDefinition } from './rules/too-short-definition/rule.ts';
import { unalignedCompetency } from './rules/unaligned-competency/rule.ts';
import { undecidedRequirement } from './rules/undecided-requirement/rule.ts';
import { undefinedAcronym } from './rules/undefined-acronym/rule.ts';
import { undefinedCompetency } from './rules/undefined-competency/rule.ts';
import { unitWithoutCustomerGoal } from './rules/unit-without-customer-goal/rule.ts';
import { unservedStatement } from './rules/unserved-statement/rule.ts';
import { unusedLevel } from './rules/unused-level/rule.ts';
import { vagueWording } from './rules/vague-wording/rule.ts';
import { valueWithoutRoleMeaning } from './rules/value-without-role-meaning/rule.ts';
import { verbForm } from './rules/verb-form/rule.ts';
import { writtenTwice } from './rules/written-twice/rule.ts';
import type { TextRule } from './text-rule.ts';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  absoluteTerm,
  adverbOnlyLevel,
  baseNotMeasuredYearly,
  biasedWording,
  borrowedUnadapted,
  circularDefinition,
  claimedWithoutEvidence,
  comparativeBaseline,
  competencyWithoutDeed,
  copiedValue,
  coreLikeAnyone,
  coreNotRequired,
  doubleBarrelled,
  doubleBarrelledName,
  duplicateIndicator,
  entryAboveTarget,
  escapeClause,
  goalOnFrontlineOnly,
  goalWithoutMeasure,
  hedgedAttempt,
  indicatorCount,
  knowledgeOrQualification,
  leaderCustomersLackOwnPeople,
  leaderWithoutCustomerCompetency,
  levelWithoutOwnBehaviour,
  missingComponent,
  missingCustomerDefinition,
  missingCustomerReference,
  missingPrecondition,
  mixedLanguage,
  modalVerb,
  nearDuplicateIndicator,
  negativeIndicator,
  noActionVerb,
  noCustomerGoal,
  noCustomerVoice,
  nonObservableVerb,
  oneSidedMeasures,
  oneWordName,
  openList,
  outcomeNotBehaviour,
  passiveCustomerCentricity,
  passiveVoice,
  personalityTrait,
  promiseNotMeasured,
  questionForm,
  roleWithoutCustomer,
  staleModel,
  statementWithoutRoot,
  supportBehindFrontline,
  tooLongIndicator,
  tooManyCompetencies,
  tooShortDefinition,
  unalignedCompetency,
  undecidedRequirement,
  undefinedAcronym,
  undefinedCompetency,
  unitWithoutCustomerGoal,
  unservedStatement,
  unusedLevel,
  vagueWording,
  valueWithoutRoleMeaning,
  verbForm,
  writtenTwice,
];

/** Those that read one text, by id: whoever reads texts alone needs nothing of a model. */
export const textRules: readonly TextRule[] = [
  absoluteTerm,
  biasedWording,
  circularDefinition,
  comparativeBaseline,
  copiedValue,
  doubleBarrelled,
  doubleBarrelledName,
  escapeClause,
  hedgedAttempt,
  knowledgeOrQualification,
  mixedLanguage,
  modalVerb,
  negativeIndicator,
  noActionVerb,
  nonObservableVerb,
  oneWordName,
  openList,
  outcomeNotBehaviour,
  passiveVoice,
  personalityTrait,
  questionForm,
  tooLongIndicator,
  tooShortDefinition,
  undefinedAcronym,
  vagueWording,
  verbForm,
];
