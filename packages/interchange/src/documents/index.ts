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
