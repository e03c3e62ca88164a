import { writeFile, toMarkdown, type Loss, type Model } from '@tegu/core';
import { extname } from 'node:path';
import { readCall, type Usage } from '../call.ts';
import { EXIT, Fault } from '../fault.ts';
import { readModel } from '../read-model.ts';
import type { Terminal } from '../terminal.ts';
import { writeAtomically } from '../write-atomically.ts';

export const usage: Usage = {
  name: 'convert',
  places: ['IN', 'OUT'],
  options: { from: null, to: ['tegu', 'md', 'xlsx', 'csv'], 'loss-report': null },
};

/** What a format's writer gives: the file, and what the format could not carry. */
interface Written {
  readonly content: string | Uint8Array;
  readonly losses: readonly Loss[];
}

const WRITERS: ReadonlyMap<string, (model: Model) => Promise<Written>> = new Map([
  ['tegu', (model: Model) => Promise.resolve({ content: writeFile(model), losses: [] })],
  ['md', asMarkdown],
  ['xlsx', asExcel],
  ['csv', asCsv],
]);

function asMarkdown(model: Model): Promise<Written> {
  const { text, losses } = toMarkdown(model);
  return Promise.resolve({ content: text, losses });
}

async function asExcel(model: Model): Promise<Written> {
  const [{ writeWorkbook }, { cellsTooLong, LONGEST_CELL, writeXlsx }] = await Promise.all([
    import('@tegu/interchange/workbook'),
    import('@tegu/interchange/xlsx'),
  ]);
  const { workbook, losses } = writeWorkbook(model);
  const cut = cellsTooLong(workbook).map(({ sheet, row, head }) => ({
    what: `${head}, row ${row}`,
    where: sheet,
    why: `a cell of Excel holds ${LONGEST_CELL} letters; the others are left out`,
  }));
  return { content: await writeXlsx(workbook), losses: [...losses, ...cut] };
}

async function asCsv(model: Model): Promise<Written> {
  const [{ writeWorkbook }, { writeCsv }] = await Promise.all([
    import('@tegu/interchange/workbook'),
    import('@tegu/interchange/csv'),
  ]);
  const { workbook, losses } = writeWorkbook(model);
  return { content: writeCsv(workbook), losses };
}

const FORMAT_BY_ENDING: ReadonlyMap<string, string> = new Map([
  ['.json', 'tegu'],
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.xlsx', 'xlsx'],
  ['.csv', 'csv'],
]);

/** `tegu convert`: a model in another format. */
export async function run(words: readonly string[], _terminal: Terminal): Promise<number> {
  const call = readCall(usage, words);
  const [from = '', to = ''] = call.places;
  const format = call.option('to') ?? FORMAT_BY_ENDING.get(extname(to).toLowerCase());
  const write = format === undefined ? undefined : WRITERS.get(format);
  if (!write)
    throw new Fault(`${to}: its ending names no format; add --to ${[...WRITERS.keys()].join(' or --to ')}`);
  const read = await readModel(from, call.option('from'));
  const { content, losses } = await write(read.model);
  await writeAtomically(to, content);
  const report = call.option('loss-report');
  if (report !== undefined)
    await writeAtomically(report, `${JSON.stringify([...read.losses, ...losses], null, 2)}\n`);
  return EXIT.fine;
}
