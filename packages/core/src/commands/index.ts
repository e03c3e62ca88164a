import type { Model } from '../model/model.ts';
import { acceptEvidence, type AcceptEvidenceArgs, type SentenceAndStatement } from './accept-evidence.ts';
import { addVocabulary, type AddVocabularyArgs, type WordInLanguage } from './add-vocabulary.ts';
import { apply, CommandRefused, type Applied } from './apply.ts';
import { changeScale, type ChangeScaleArgs } from './change-scale.ts';
import { clearRequirement } from './clear-requirement.ts';
import { refuse, type Command } from './command.ts';
import { copyCompetencies, type CopyCompetenciesArgs } from './copy-competencies.ts';
import { createRecord, type CreateRecordArgs } from './create-record.ts';
import { deleteLevel, type DeleteLevelArgs } from './delete-level.ts';
import { deleteRecords, type DeleteRecordsArgs } from './delete-records.ts';
import { dismissFinding, type DismissFindingArgs } from './dismiss-finding.ts';
import { duplicateRecord, type DuplicateRecordArgs } from './duplicate-record.ts';
import { editText, type EditTextArgs } from './edit-text.ts';
import { liftDismissal, type LiftDismissalArgs } from './lift-dismissal.ts';
import { liftWaiver, type LiftWaiverArgs } from './lift-waiver.ts';
import { mergeIndicators, type MergeIndicatorsArgs } from './merge-indicators.ts';
import { moveRecord, type MoveRecordArgs } from './move-record.ts';
import { moveToExperience, type MoveToExperienceArgs } from './move-to-experience.ts';
import { moveToKnowledge, type MoveToKnowledgeArgs } from './move-to-knowledge.ts';
import { moveToTraits, type MoveToTraitsArgs } from './move-to-traits.ts';
import { pasteCompetencies, type PasteCompetenciesArgs } from './paste-competencies.ts';
import { removeVocabulary } from './remove-vocabulary.ts';
import { replaceModel, type ReplaceModelArgs } from './replace-model.ts';
import { replaceText, type ReplaceTextArgs } from './replace-text.ts';
import { restoreRecords, type RestoreRecordsArgs } from './restore-records.ts';
import { setClaim, type SetClaimArgs } from './set-claim.ts';
import { setField, type SetFieldArgs } from './set-field.ts';
import { setMember, type SetMemberArgs } from './set-member.ts';
import {
  setRequirement,
  type RequirementTarget,
  type RoleAndCompetency,
  type SetRequirementArgs,
} from './set-requirement.ts';
import { setRule, type SetRuleArgs } from './set-rule.ts';
import { splitIndicator, type SplitIndicatorArgs } from './split-indicator.ts';
import { waive, type WaiveArgs } from './waive.ts';
import { withdrawEvidence } from './withdraw-evidence.ts';
import { writeLines, type WriteLinesArgs } from './write-lines.ts';

export { apply, CommandRefused, type Applied } from './apply.ts';
export { levelDeletion } from './delete-level.ts';
export { scaleChange, type ScaleChange } from './change-scale.ts';
export type { Command, Refusal } from './command.ts';
export {
  copiedCompetency,
  copiedCompetencySchema,
  type CopiedCompetency,
  type CopiedDescriptor,
  type CopiedIndicator,
} from './copied-competency.ts';
export type { DescriptorMove, LevelMove, LevelMoves, RequirementMove } from './level-moves.ts';
export { mappingByRank, type LevelMapping } from './mapping-by-rank.ts';
export type { PastedCompetency, PasteMode } from './paste-competencies.ts';
export { foldedName, pastePlan, type PastePlan } from './paste-plan.ts';
export { defaultScale, levelsByRank, scaleOfCompetency } from './scale-of-competency.ts';
export { afterEdit, smallestEdit } from './smallest-edit.ts';
export { lineRecords, type LineKind } from './write-lines.ts';
export type {
  AcceptEvidenceArgs,
  AddVocabularyArgs,
  ChangeScaleArgs,
  CopyCompetenciesArgs,
  CreateRecordArgs,
  DeleteLevelArgs,
  DeleteRecordsArgs,
  DismissFindingArgs,
  DuplicateRecordArgs,
  EditTextArgs,
  LiftDismissalArgs,
  LiftWaiverArgs,
  MergeIndicatorsArgs,
  MoveRecordArgs,
  MoveToExperienceArgs,
  MoveToKnowledgeArgs,
  MoveToTraitsArgs,
  PasteCompetenciesArgs,
  ReplaceModelArgs,
  ReplaceTextArgs,
  RequirementTarget,
  RestoreRecordsArgs,
  RoleAndCompetency,
  SentenceAndStatement,
  SetClaimArgs,
  SetFieldArgs,
  SetMemberArgs,
  SetRequirementArgs,
  SetRuleArgs,
  SplitIndicatorArgs,
  WaiveArgs,
  WordInLanguage,
  WriteLinesArgs,
};

/** The arguments of every command, by its id. */
export interface CommandArgs {
  readonly 'create-record': CreateRecordArgs;
  readonly 'edit-text': EditTextArgs;
  readonly 'replace-text': ReplaceTextArgs;
  readonly 'set-field': SetFieldArgs;
  readonly 'set-member': SetMemberArgs;
  readonly 'move-record': MoveRecordArgs;
  readonly 'duplicate-record': DuplicateRecordArgs;
  readonly 'delete-records': DeleteRecordsArgs;
  readonly 'restore-records': RestoreRecordsArgs;
  readonly 'set-requirement': SetRequirementArgs;
  readonly 'clear-requirement': RoleAndCompetency;
  readonly 'set-claim': SetClaimArgs;
  readonly 'accept-evidence': AcceptEvidenceArgs;
  readonly 'withdraw-evidence': SentenceAndStatement;
  readonly 'dismiss-finding': DismissFindingArgs;
  readonly 'lift-dismissal': LiftDismissalArgs;
  readonly waive: WaiveArgs;
  readonly 'lift-waiver': LiftWaiverArgs;
  readonly 'set-rule': SetRuleArgs;
  readonly 'add-vocabulary': AddVocabularyArgs;
  readonly 'remove-vocabulary': WordInLanguage;
  readonly 'change-scale': ChangeScaleArgs;
  readonly 'delete-level': DeleteLevelArgs;
  readonly 'move-to-traits': MoveToTraitsArgs;
  readonly 'move-to-knowledge': MoveToKnowledgeArgs;
  readonly 'move-to-experience': MoveToExperienceArgs;
  readonly 'split-indicator': SplitIndicatorArgs;
  readonly 'merge-indicators': MergeIndicatorsArgs;
  readonly 'write-lines': WriteLinesArgs;
  readonly 'paste-competencies': PasteCompetenciesArgs;
  readonly 'copy-competencies': CopyCompetenciesArgs;
  readonly 'replace-model': ReplaceModelArgs;
}

export type CommandId = keyof CommandArgs;

/** All commands by id. */
export const commands: { readonly [C in CommandId]: Command<CommandArgs[C]> } = {
  'create-record': createRecord,
  'edit-text': editText,
  'replace-text': replaceText,
  'set-field': setField,
  'set-member': setMember,
  'move-record': moveRecord,
  'duplicate-record': duplicateRecord,
  'delete-records': deleteRecords,
  'restore-records': restoreRecords,
  'set-requirement': setRequirement,
  'clear-requirement': clearRequirement,
  'set-claim': setClaim,
  'accept-evidence': acceptEvidence,
  'withdraw-evidence': withdrawEvidence,
  'dismiss-finding': dismissFinding,
  'lift-dismissal': liftDismissal,
  waive,
  'lift-waiver': liftWaiver,
  'set-rule': setRule,
  'add-vocabulary': addVocabulary,
  'remove-vocabulary': removeVocabulary,
  'change-scale': changeScale,
  'delete-level': deleteLevel,
  'move-to-traits': moveToTraits,
  'move-to-knowledge': moveToKnowledge,
  'move-to-experience': moveToExperience,
  'split-indicator': splitIndicator,
  'merge-indicators': mergeIndicators,
  'write-lines': writeLines,
  'paste-competencies': pasteCompetencies,
  'copy-competencies': copyCompetencies,
  'replace-model': replaceModel,
};

/** True for the id of a command. */
export function isCommandId(id: string): id is CommandId {
  return Object.hasOwn(commands, id);
}

/** Runs a command by its id over plain arguments, as a suggestion or another program gives them. Throws CommandRefused. */
export function applyNamed<C extends CommandId>(model: Model, id: C, args: unknown): Applied {
  const command: Command<CommandArgs[C]> = commands[id];
  const parsed = command.args.safeParse(args);
  if (!parsed.success)
    throw new CommandRefused(id, refuse('wrong-value', parsed.error.issues[0]?.path.join('.') ?? ''));
  return apply(model, command, parsed.data);
}
