// Records: what a model is made of.
export * from './records/record.ts';
export * from './records/record-copies.ts';
export * from './records/record-fields.ts';
export { extraIn, sameAsIn } from './records/foreign-values.ts';
export type {
  FieldName,
  FieldsOf,
  Place,
  RecordBase,
  RecordType,
  SameAs,
  WrittenTwice,
} from './records/record-type.ts';
export { faultIn, LANGUAGE_TAG, type Field, type FieldKind } from './records/field.ts';
export { inLanguage, isBlank, NO_TEXTS, withText, type Texts } from './records/texts.ts';
export { derivedId, isOwnId, newId, typeOfId, type Id } from './records/id.ts';
export { textHash } from './records/text-hash.ts';
export type { Json, JsonObject } from './records/json.ts';
export { SINGLE_KINDS, STATEMENT_KINDS, type StatementKind } from './records/statement.ts';

// The model, and how it changes.
export { IdTable } from './model/id-table.ts';
export { Model } from './model/model.ts';
export { childTypesOf, inDocumentOrder } from './model/document-order.ts';
export { compose, inverse, NO_CHANGE, type RecordChange, type RecordsDiff } from './model/records-diff.ts';
export { newModel } from './model/new-model.ts';
export { orderKey } from './file/order-keys.ts';
export { ModelTx, newRecord } from './model/model-tx.ts';
export type { Before, NewFields, TextEdit, Tx } from './model/tx.ts';
export { faultOf, sortOut, type Quarantined } from './model/quarantine.ts';
export {
  areAlike,
  compareModels,
  type ChangedField,
  type ComparedRecord,
  type ModelComparison,
} from './model/compare-models.ts';
export { History, type Step, type Travel } from './model/history.ts';
export { diffModels } from './model/diff-models.ts';
export { sameRecord, sameValue } from './model/same-record.ts';
export * from './commands/index.ts';

// Answers about a model, kept as it changes.
export { Derivation } from './derive/derivation.ts';
export { SingleReading } from './derive/single-reading.ts';
export { defineQuery, sameList, type Query, type Reader } from './derive/query.ts';
export * from './profiles/competency-order.ts';
export * from './profiles/held-competencies.ts';
export * from './profiles/inheritance.ts';
export * from './profiles/level-rank.ts';
export * from './profiles/line-of.ts';
export { namesakes, namesakesKey } from './profiles/namesakes.ts';
export { profileReport, type ProfileReport } from './profiles/profile-report.ts';
export * from './profiles/role-profile.ts';
export { sentencesOf } from './alignment/sentences.ts';
export type { Alignment, Link, LinkState } from './alignment/alignment.ts';
export { alignmentReport, quoteOf, type AlignmentReport, type Quote } from './alignment/alignment-report.ts';
export { competencyAlignment } from './alignment/competency-alignment.ts';
export { asQuoted, evidenceCounts } from './alignment/evidence-counts.ts';
export { roleAlignment, uncoveredIn, type RoleBearing } from './alignment/role-alignment.ts';
export { statementAlignment } from './alignment/statement-alignment.ts';
export { BORNE_OUT_KINDS, statementsOfKind } from './alignment/statements.ts';
export { suggestedInRole, type RoleSuggestion } from './suggested/role-suggestions.ts';
export { likelyEvidence, pairKey, type SuggestedEvidence } from './suggested/likely-evidence.ts';
export { suggestedEvidence, suggestedFor } from './suggested/suggested-evidence.ts';
export { wordsMet, wordsMetKey, type WordsMet } from './suggested/words-met.ts';
export { competencyFocus, type CompetencyFocus } from './focus/competency-focus.ts';
export type { FocusState } from './focus/focus-state.ts';
export { roleFocus, type RoleFocus } from './focus/role-focus.ts';
export { roleSentences, type RoleSentence } from './focus/role-sentences.ts';

// What is new at each level.
export {
  levelSteps,
  levelStepsKey,
  type LevelSentence,
  type LevelStep,
  type SentenceStep,
} from './levels/level-steps.ts';

// Content languages.
export {
  inBranch,
  missingCount,
  missingTexts,
  writtenCount,
  type MissingText,
} from './translation/missing-texts.ts';

// Search.
export {
  matchRank,
  searchKey,
  searchQuery,
  type MatchRank,
  type SearchKey,
  type SearchQuery,
} from './search/matching.ts';
export {
  SearchIndex,
  type KindHits,
  type SearchAnswer,
  type SearchedEntry,
  type SearchHit,
} from './search/search-index.ts';
export { SEARCH_KINDS, type SearchKind } from './search/searched-texts.ts';

// Checks.
export { Checks } from './checks/checks.ts';
export { findingsInParts, type PartsRead } from './checks/findings-in-parts.ts';
export {
  asShown,
  isAtLeast,
  settingsOf,
  type CheckSettings,
  type RuleLevel,
} from './checks/check-settings.ts';
export type { Finding, Severity, Strictness, Suggestion } from './checks/finding.ts';
export {
  FEW,
  findingGroups,
  textsFoundIn,
  type FindingGroup,
  type ItemCount,
} from './checks/finding-groups.ts';
export type { ItemKind, ItemsRead } from './checks/items-read.ts';
export { wordsOf, type RecordFindings, type SetAside } from './checks/findings-of.ts';
export type { Rule } from './checks/rule.ts';
export { rules, textRules } from './checks/registry.gen.ts';
export { fillMessage, type RuleMessage, type RuleMessages } from './checks/rule-messages.ts';
export { remarksOn } from './checks/text-remarks.ts';
export type { LanguagePack, TextKind } from './language/language-pack.ts';
export { languagePacks, packFor, type LanguagePacks } from './language/language-packs.ts';
export { writtenLanguage } from './language/written-language.ts';

// The own file.
export {
  EXPECTATIONS,
  FILE_FAULT_CODES,
  FileFault,
  type Expectation,
  type FileFaultCode,
  type FileFaultValues,
} from './file/file-fault.ts';
export { FORMAT, FORMAT_VERSION, MAX_CHARACTERS } from './file/format.ts';
export { fileJsonSchema } from './file/file-json-schema.ts';
export { faultSentence, type FileMessages } from './file/fault-sentence.ts';
export { countNamesOfPeople, NAMES_OF_PEOPLE } from './file/names-of-people.ts';
export { quarantineFault, type PartFault } from './file/quarantine-fault.ts';
export {
  readFile,
  readFileWithPlaces,
  type ReadFile,
  type ReadFileWithPlaces,
  type ReadOptions,
} from './file/read-file.ts';
export type { Stretch, TextPlaces, WrittenText } from './file/text-places.ts';
export { writeFile, type WriteOptions } from './file/write-file.ts';

// Markdown.
export { toMarkdown, type Markdown } from './markdown/write-markdown.ts';
export { escapeMarkdown } from './markdown/escape-markdown.ts';
export { paperMarkdown } from './markdown/paper-markdown.ts';
export { modelPaper } from './paper/model-paper.ts';
export { paperLosses, type Carried, type Loss, type LossReason } from './paper/paper-losses.ts';
export { paperWordsIn, type PaperWords } from './paper/paper-words.ts';
export type { Paper, PaperBlock, PaperBlocks, PaperLevel, PaperLine, PaperRun } from './paper/paper.ts';
