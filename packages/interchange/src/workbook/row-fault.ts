/** Why a row was not understood. */
export const ROW_FAULT_CODES = [
  /** The id is of no record that may stand in this sheet: `found`. */
  'wrong-id',
  /** Nothing has that name: `found`, `options`. */
  'unknown-name',
  /** Several records have that name: `found`. */
  'ambiguous-name',
  /** A cell is empty that the row means nothing without. */
  'empty',
  /** The word is none of a closed list: `found`, `options`. */
  'wrong-word',
  /** Neither yes nor no: `found`; `options` has the word for yes. */
  'not-yes-or-no',
  'wrong-number',
  'wrong-day',
  'wrong-language',
  /** The sheet has no column of that name, and its rows mean nothing without it. */
  'no-column',
  /** Two rows say the same thing; the first is in row `first`. */
  'twice',
  /** A detail of a requirement that the matrix does not have. */
  'not-in-matrix',
] as const;

export type RowFaultCode = (typeof ROW_FAULT_CODES)[number];

/** A row that was not understood: where it stands, what is wrong, what would be right. */
export interface RowFault {
  readonly code: RowFaultCode;
  readonly sheet: string;
  /** Counted from 1, as the spreadsheet does. */
  readonly row: number;
  /** The head of the column. */
  readonly column: string;
  readonly found: string;
  readonly options: readonly string[];
  readonly first?: number;
}

/** The sentences about rows in one language. */
export interface RowMessages {
  readonly faults: Readonly<Record<RowFaultCode, string>>;
  /** What is said of an unknown name where there are no names to choose from. */
  readonly unknown: string;
  readonly place: string;
  /** A word between the quotation marks of the language. */
  readonly quoted: string;
}

/** Longer cells and lists are cut in a sentence. */
const LONGEST = 60;
const MOST_OPTIONS = 6;

/** One sentence: sheet, row, column, what is wrong, what would be right. */
export function rowFaultSentence(fault: RowFault, messages: RowMessages): string {
  const { code, sheet, row, column, found, options, first } = fault;
  const shown = options
    .slice(0, MOST_OPTIONS)
    .map((option) => messages.quoted.replace('{text}', () => cut(option)));
  const values: Readonly<Record<string, string>> = {
    sheet,
    row: String(row),
    column,
    found: cut(found),
    options: options.length > MOST_OPTIONS ? `${shown.join(', ')} …` : shown.join(', '),
    first: String(first ?? ''),
  };
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  const isOfNone = code === 'unknown-name' && options.length === 0;
  return `${fill(messages.place)}: ${fill(isOfNone ? messages.unknown : messages.faults[code])}`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
