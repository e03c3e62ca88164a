import { folded } from './folded.ts';
import { TEMPLATE_WORDS } from './template-words.ts';

/** Everything that the template asks, in every language: what still stands there was not filled in. */
const QUESTIONS: ReadonlySet<string> = new Set(
  Object.values(TEMPLATE_WORDS).flatMap(({ sheets, whichRole }) => [
    folded(whichRole),
    ...Object.values(sheets).flatMap((rows) =>
      rows.flatMap((row) => Object.values(row).filter(isQuestion).map(folded)),
    ),
  ]),
);

/** True where a cell still holds a question of the template. */
export function isUnanswered(cell: string): boolean {
  return isQuestion(cell.trim()) && QUESTIONS.has(folded(cell));
}

function isQuestion(text: string): boolean {
  return text.endsWith('?') && text.length > 1;
}
