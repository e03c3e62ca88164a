import { tableMessagesEn } from './messages.en.ts';

/** Why a file of tables is refused, before anything of it is taken. */
export const TABLE_FAULT_CODES = [
  /** It is another kind of file than its name says, or none that is read. */
  'not-this-format',
  /** Its end is missing, or a part of it does not hold what it declares. */
  'damaged',
  'encrypted',
  /** It is larger, or would unpack to more, than is read: `size`, `limit` in bytes. */
  'too-large',
  /** It has more sheets, rows, columns or letters in a cell than are read: `what`, `count`, `limit`. */
  'too-many',
  'too-deep',
  'empty',
  /** A formula has no value: no spreadsheet has worked it out yet. */
  'not-reckoned',
  /** Its letters are of no encoding that is known. */
  'not-text',
] as const;

export type TableFaultCode = (typeof TABLE_FAULT_CODES)[number];

/** What there may be too many of. */
export type Counted = 'parts' | 'sheets' | 'rows' | 'columns' | 'letters' | 'cells';

/** Where in a file: a sheet by its name, a row and a column counted from 1. */
export interface TablePlace {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
}

/** What the sentence about a fault is filled with. */
export interface TableFaultValues {
  readonly what?: Counted;
  readonly count?: number;
  readonly size?: number;
  readonly limit?: number;
  /** The formats that would be right, or the one that the file is. */
  readonly format?: string;
}

/** The sentences about faults in one language; `{name}` takes a value of the fault. */
export interface TableMessages {
  readonly faults: Readonly<Record<TableFaultCode, string>>;
  readonly counted: Readonly<Record<Counted, string>>;
  readonly places: { readonly sheet: string; readonly row: string; readonly column: string };
}

/** The one thing for which a whole file is refused: nothing of it has been read. */
export class TableFault extends Error {
  override name = 'TableFault';
  readonly code: TableFaultCode;
  readonly place: TablePlace;
  readonly values: TableFaultValues;

  constructor(code: TableFaultCode, values: TableFaultValues = {}, place: TablePlace = {}) {
    super(tableFaultSentence({ code, values, place }, tableMessagesEn));
    this.code = code;
    this.place = place;
    this.values = values;
  }
}

/** One sentence: where, what is wrong, what would be right. */
export function tableFaultSentence(
  { code, values, place }: Pick<TableFault, 'code' | 'values' | 'place'>,
  messages: TableMessages,
): string {
  const filled = new Map<string, string>(
    Object.entries(values).map(([name, value]) => [name, String(value)]),
  );
  if (values.what) filled.set('what', messages.counted[values.what]);
  for (const name of ['size', 'limit'] as const) {
    const bytes = values[name];
    if (code === 'too-large' && bytes !== undefined) filled.set(name, `${Math.ceil(bytes / 1_000_000)} MB`);
  }
  const sentence = messages.faults[code].replace(
    /\{(\w+)\}/g,
    (whole, name: string) => filled.get(name) ?? whole,
  );
  const where = (['sheet', 'row', 'column'] as const)
    .flatMap((name) => (place[name] === undefined ? [] : `${messages.places[name]} ${place[name]}`))
    .join(', ');
  return where === '' ? sentence : `${where}: ${sentence}`;
}
