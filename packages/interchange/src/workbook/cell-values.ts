import { fieldsOf, LANGUAGE_TAG, type Field, type Id, type RecordTypeName } from '@tegu/core';
import { cellKindOf, optionsOf, readMark } from './cell-words.ts';
import { foldedWords } from '../documents/column-words.ts';
import type { Found } from './name-table.ts';
import type { RowFaultCode } from './row-fault.ts';
import { choiceListOf, SHEET_LANGUAGES, type SheetWords } from './sheet-words.ts';

/** The value that a cell means, or why it means none. */
export type CellValue =
  | { readonly value: unknown }
  | { readonly fault: RowFaultCode; readonly found: string; readonly options?: readonly string[] };

/** Looks up what a cell names. */
export interface Lookup {
  /** The words that the sheets are in. */
  readonly words: SheetWords;
  find(cell: string, types: readonly string[]): Found;
  options(types: readonly string[]): readonly string[];
}

const NO_WORDS: ReadonlySet<string> = new Set(['', 'ei', 'no', 'false', '0', 'n']);
const YES_WORDS: ReadonlySet<string> = new Set([
  ...SHEET_LANGUAGES.map(({ yes }) => foldedWords(yes)),
  ...['true', '1', 'x', 'y', 'on'],
]);

/** What a cell says of a field that is in no language. Levels are looked up by who knows the scale. */
export function valueIn(type: RecordTypeName, name: string, cell: string, lookup: Lookup): CellValue {
  const field = fieldsOf(type)[name];
  if (!field) return { value: undefined };
  const text = cell.trim();
  switch (cellKindOf(field)) {
    case 'text':
    case 'line':
      return { value: isNullable(field) && cell === '' ? null : cell };
    case 'choice':
      return choiceIn(type, name, field, text, lookup);
    case 'yesNo':
      return yesNoIn(text, lookup);
    case 'number':
      return numberIn(text);
    case 'day':
      return dayIn(text);
    case 'languages':
      return languagesIn(text);
    case 'link':
      return linkIn(field, text, lookup);
    case 'links':
      return linksIn(field, text, lookup);
    case 'marks':
      return { value: sortedSet(cell.split('\n').flatMap((mark) => (mark === '' ? [] : readMark(mark)))) };
  }
}

function isNullable(field: Field<unknown>): boolean {
  return field.empty === null;
}

function choiceIn(
  type: RecordTypeName,
  name: string,
  field: Field<unknown>,
  text: string,
  { words: { choices } }: Lookup,
): CellValue {
  if (text === '') return { value: field.empty };
  const list = choiceListOf(type, name);
  const words = wordsOf(field, list);
  const meant = words.get(text) ?? words.get(foldedWords(text));
  if (meant !== undefined) return { value: meant };
  const options = optionsOf(field);
  return {
    fault: 'wrong-word',
    found: text,
    options: options.map((option) => choices[list]?.[option] ?? option),
  };
}

const knownWords = new Map<Field<unknown>, ReadonlyMap<string, string>>();

/** The values of a closed list by their words in every language, as they are written and folded. */
function wordsOf(field: Field<unknown>, list: string): ReadonlyMap<string, string> {
  const known = knownWords.get(field);
  if (known) return known;
  const words = new Map<string, string>();
  for (const option of optionsOf(field))
    for (const word of [option, ...SHEET_LANGUAGES.map(({ choices }) => choices[list]?.[option] ?? option)])
      for (const form of [word, foldedWords(word)]) if (!words.has(form)) words.set(form, option);
  knownWords.set(field, words);
  return words;
}

function yesNoIn(text: string, { words: { yes } }: Lookup): CellValue {
  const words = foldedWords(text);
  if (YES_WORDS.has(words) || text === '✓') return { value: true };
  return NO_WORDS.has(words) ? { value: false } : { fault: 'not-yes-or-no', found: text, options: [yes] };
}

function numberIn(text: string): CellValue {
  if (text === '') return { value: null };
  const value = /^[+-]?[\d.,]+(?:e[+-]?\d+)?$/iu.test(text) ? Number(text.replace(',', '.')) : NaN;
  return Number.isFinite(value) ? { value } : { fault: 'wrong-number', found: text };
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/u;
const SPOKEN_DAY = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u;

/** A day as ISO has it, or as it is written in Estonia and Finland: 22.11.2026. */
function dayIn(text: string): CellValue {
  if (text === '') return { value: null };
  const spoken = SPOKEN_DAY.exec(text);
  const [year, month, day] = spoken
    ? [spoken[3], spoken[2], spoken[1]]
    : (ISO_DAY.exec(text)?.slice(1) ?? []);
  if (year === undefined || month === undefined || day === undefined)
    return { fault: 'wrong-day', found: text };
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  // A day that is in no calendar is counted on into the next month.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isDay ? { value } : { fault: 'wrong-day', found: text };
}

function languagesIn(text: string): CellValue {
  const tags = text.split(/[\s,;]+/u).filter((tag) => tag !== '');
  const wrong = tags.find((tag) => !LANGUAGE_TAG.test(tag));
  if (wrong !== undefined) return { fault: 'wrong-language', found: wrong };
  return { value: tags.length === 0 ? undefined : [...new Set(tags)] };
}

function linkIn(field: Field<unknown>, text: string, lookup: Lookup): CellValue {
  const types = field.links ?? [];
  if (text === '') return isNullable(field) ? { value: null } : { fault: 'empty', found: '' };
  return found(lookup.find(text, types), text, types, lookup);
}

function linksIn(field: Field<unknown>, text: string, lookup: Lookup): CellValue {
  const types = field.links ?? [];
  const ids: Id[] = [];
  for (const part of text.split(/[;\n]/u)) {
    if (part.trim() === '') continue;
    const named = lookup.find(part, types);
    if ('fault' in named) return found(named, part.trim(), types, lookup);
    ids.push(named.id);
  }
  return { value: sortedSet(ids) };
}

function found(named: Found, text: string, types: readonly string[], lookup: Lookup): CellValue {
  if (!('fault' in named)) return { value: named.id };
  return { fault: named.fault, found: text, options: lookup.options(types) };
}

function sortedSet(members: readonly string[]): readonly string[] {
  return [...new Set(members)].sort();
}
