import { english } from './words.en.ts';
import { estonian } from './words.et.ts';
import { finnish } from './words.fi.ts';

/** The words that the sheets are written in. */
export interface SheetWords {
  readonly language: string;
  /** By the key of a sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  /** By the head of a column. */
  readonly heads: Readonly<Record<string, string>>;
  /** By the name of a closed list, the word for each of its values. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly yes: string;
  /** What a model's own name begins with where the title has none. */
  readonly untitled: string;
}

/** All languages that sheets are written and read in. */
export const SHEET_LANGUAGES: readonly [SheetWords, ...SheetWords[]] = [estonian, finnish, english];

/** The words for a language; English where there are none. */
export function sheetWordsIn(language: string): SheetWords {
  const main = language.split('-')[0];
  return SHEET_LANGUAGES.find((words) => words.language === main) ?? english;
}

/** The closed list that the words of a field come from: fields of one meaning share one. */
export function choiceListOf(type: string, field: string): string {
  if (field === 'line') return 'line';
  if (field === 'customer') return 'customer';
  return `${type}.${field}`;
}
