import { MAX_CHARACTERS } from '@tegu/core';
import Papa from 'papaparse';
import { isCollection, parseDocument, visit } from 'yaml';
import { MappedFault } from './mapped-fault.ts';

/** YAML that names one part so many times from elsewhere grows without end; no framework needs it. */
const MOST_ALIASES = 100;

/** What a foreign file holds; a table is a list of objects by its head. */
export type Data = unknown;

/** Reads a file by the ending of its name. Throws MappedFault. */
export function readData(text: string, name: string): Data {
  if (text.length > MAX_CHARACTERS)
    throw new MappedFault(name, '', `is longer than ${MAX_CHARACTERS / 1_000_000} million characters`);
  const [, ending = ''] = /\.([a-z]+)$/u.exec(name.toLowerCase()) ?? [];
  const plain = text.replace(/^\uFEFF/u, '');
  switch (ending) {
    case 'yml':
    case 'yaml':
      return parseYaml(plain, name);
    case 'json':
      return parseJson(plain, name);
    case 'csv':
    case 'tsv':
      return parseTable(plain, name);
    default:
      throw new MappedFault(
        name,
        '',
        'its ending names no format; expected .yml, .yaml, .json, .csv or .tsv',
      );
  }
}

/** YAML and JSON alike; numbers and days stay as they are written. Throws MappedFault with line and column. */
export function parseYaml(text: string, name: string): Data {
  try {
    const document = parseDocument(text, { uniqueKeys: true, merge: false, prettyErrors: true });
    const [fault] = [...document.errors, ...document.warnings];
    if (fault) {
      const { line = 0, col = 0 } = fault.linePos?.[0] ?? {};
      throw new MappedFault(name, `line ${line}, column ${col}`, firstLine(fault.message));
    }
    visit(document, {
      Scalar: (_, node) => {
        // “1.10” is a code and no number.
        if (typeof node.value === 'number' || typeof node.value === 'boolean')
          node.value = node.source ?? node.value;
      },
      Pair: (_, { key }) => {
        if (isCollection(key))
          throw new MappedFault(name, '', 'a key is a list or an object; expected a word');
      },
    });
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    return value;
  } catch (error) {
    throw asFault(error, name);
  }
}

function parseJson(text: string, name: string): Data {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (error) {
    throw asFault(error, name);
  }
}

/** A table by its head; what has more cells than the head is refused, for nobody could say where they belong. */
function parseTable(text: string, name: string): readonly unknown[] {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const fault = errors.find(({ type }) => type === 'Quotes');
  if (fault) throw new MappedFault(name, `row ${(fault.row ?? 0) + 1}`, 'a quotation mark is not closed');
  const [head = [], ...rows] = data;
  const columns = head.map((cell) => cell.trim());
  columns.forEach((column, i) => {
    if (column === '') throw new MappedFault(name, `row 1, column ${i + 1}`, 'has no name');
    if (columns.indexOf(column) !== i)
      throw new MappedFault(name, `row 1, column ${i + 1}`, `“${column}” stands there twice`);
  });
  return rows.map((cells, i) => {
    const extra = cells.slice(columns.length).findIndex((cell) => cell.trim() !== '');
    if (extra >= 0)
      throw new MappedFault(
        name,
        `row ${i + 2}, column ${columns.length + extra + 1}`,
        'lies beyond the head of the table',
      );
    return Object.fromEntries(columns.map((column, j) => [column, cells[j] ?? '']));
  });
}

function asFault(error: unknown, name: string): MappedFault {
  if (error instanceof MappedFault) return error;
  // The stack of the parser ends before a text does that opens brackets without end.
  if (error instanceof RangeError) return new MappedFault(name, '', 'is nested too deeply');
  return new MappedFault(name, '', firstLine(error instanceof Error ? error.message : String(error)));
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/:$/u, '').replace(/ at line \d+, column \d+$/u, '');
}
