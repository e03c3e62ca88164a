import { foldedWords } from '../documents/column-words.ts';
import { SHEET_LANGUAGES } from './sheet-words.ts';

/** What a deed takes: its kind, where the cell says it, and its words. */
export interface Need {
  readonly kind: string | undefined;
  readonly text: string;
}

const BEGINNING = /^\s*(\p{L}{1,24}):(?: (.*))?$/su;

const KINDS: ReadonlyMap<string, string> = new Map(
  SHEET_LANGUAGES.flatMap(({ choices }) =>
    Object.entries(choices['component.kind'] ?? {}).map(([kind, word]) => [foldedWords(word), kind]),
  ),
);

/** Parts a cell of knowledge, skills and attitudes: `Oskus: kuulab lõpuni` is a skill. */
export function needIn(cell: string): Need {
  const match = BEGINNING.exec(cell);
  const kind = match ? KINDS.get(foldedWords(match[1] ?? '')) : undefined;
  return kind === undefined ? { kind, text: cell } : { kind, text: match?.[2] ?? '' };
}
