// Tables and documents of any make, and the competencies in them.
export { evened, widthOf, type Block } from './block.ts';
export { hasHeads, targetsOf, type PasteLevel, type Target } from './column-targets.ts';
export { FIELDS, foldedWords, isField, type Field } from './column-words.ts';
export { neutralised, restored, type CellWay } from './formula-like.ts';
export { levelNamed, levelPlace } from './level-named.ts';
export { pastedCompetencies, type PastedOptions } from './pasted-competencies.ts';
export { pastedLines, withoutBullet } from './pasted-lines.ts';
export { pastedParts, type PastedPart } from './pasted-parts.ts';
export { goingOn, readTable, type TableChoice, type TableRead } from './read-table.ts';
export { blockOfText } from './sheet-text.ts';
export { competenciesIn, type DocumentFinds } from './competencies-in.ts';
export type { DocumentBlock, DocumentRead } from './document-block.ts';
export type { StatementKind } from './foundation-words.ts';
export type { FoundStatement } from './found-statements.ts';
export { LEFT_OUT_REASONS, type LeftOut, type LeftOutMessages, type LeftOutReason } from './left-out.ts';
export { languageOfDocument, modelOfDocument, type ModelOfDocument } from './model-of-document.ts';
export { readDocument } from './read-document.ts';
export type { FoundCustomer, FoundRole } from './role-lines.ts';
