import { fieldsOf, isRecordTypeName, type Field } from '@tegu/core';
import { choiceListOf, type SheetWords } from './sheet-words.ts';

/** How the value of a field stands in a cell. */
export type CellKind =
  'text' | 'choice' | 'yesNo' | 'number' | 'day' | 'line' | 'languages' | 'link' | 'links' | 'marks';

const kinds = new Map<Field<unknown>, CellKind>();

/** How a field stands in a cell; told by what its schema takes. */
export function cellKindOf(field: Field<unknown>): CellKind {
  const known = kinds.get(field);
  if (known !== undefined) return known;
  const kind = kindOf(field);
  kinds.set(field, kind);
  return kind;
}

function kindOf(field: Field<unknown>): CellKind {
  if (field.kind === 'text') return 'text';
  if (field.kind === 'set') return field.links ? 'links' : 'marks';
  if (field.links) return 'link';
  const takes = (value: unknown): boolean => field.schema.safeParse(value).success;
  if (takes(true)) return 'yesNo';
  if (takes(0)) return 'number';
  if (takes(['en'])) return 'languages';
  if (takes('any words')) return 'line';
  return takes('2026-01-31') ? 'day' : 'choice';
}

/** The values of a closed list, in the order of its declaration; none where a field is no such list. */
export function optionsOf(field: Field<unknown>): readonly string[] {
  if (cellKindOf(field) !== 'choice') return [];
  const issue = field.schema.safeParse('').error?.issues[0];
  return issue?.code === 'invalid_value' ? issue.values.map(String) : [];
}

/** The word for a value of a closed list. */
export function choiceWord(words: SheetWords, type: string, field: string, value: string): string {
  return words.choices[choiceListOf(type, field)]?.[value] ?? value;
}

/** The words that a column of a closed list offers; undefined for other columns. */
export function choicesOf(words: SheetWords, type: string, field: string): readonly string[] | undefined {
  const declared = isRecordTypeName(type) ? fieldsOf(type)[field] : undefined;
  if (!declared) return undefined;
  if (cellKindOf(declared) === 'yesNo') return [words.yes];
  const options = optionsOf(declared);
  return options.length === 0 ? undefined : options.map((value) => choiceWord(words, type, field, value));
}

/** A fingerprint as one line of a cell. */
export function writtenMark(mark: string): string {
  return JSON.stringify(mark).slice(1, -1);
}

/** The fingerprint that a line of a cell was written for; a line that was written over is taken as it is. */
export function readMark(line: string): string {
  try {
    return String(JSON.parse(`"${line}"`));
  } catch {
    return line;
  }
}
