import { foldedWords } from '../documents/column-words.ts';
import { TEMPLATE_WORDS } from './template-words.ts';

/** Everything that the template asks, in every language: what still stands there was not filled in. */
const QUESTIONS: ReadonlySet<string> = new Set(
  Object.values(TEMPLATE_WORDS).flatMap(({ sheets, whichRole }) => [
    foldedWords(whichRole),
    ...Object.values(sheets).flatMap((rows) =>
      rows.flatMap((row) => Object.values(row).filter(isQuestion).map(foldedWords)),
    ),
  ]),
);

const SPACE = 0x20;
const QUESTION_MARK = 0x3f;
const DELETE = 0x7f;

/** True where a cell still holds a question of the template. */
export function isUnanswered(cell: string): boolean {
  const last = cell.charCodeAt(cell.length - 1);
  // Hundreds of thousands of cells are asked, and most end in a plain letter or a full stop.
  if (last !== QUESTION_MARK && last > SPACE && last < DELETE) return false;
  return isQuestion(cell.trim()) && QUESTIONS.has(foldedWords(cell));
}

function isQuestion(text: string): boolean {
  return text.endsWith('?') && text.length > 1;
}
