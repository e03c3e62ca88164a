import { extname } from 'node:path';
import { readCall, type Usage } from '../call.ts';
import { EXIT, Fault } from '../fault.ts';
import { WRITERS } from '../model-writers.ts';
import { readModel } from '../read-model.ts';
import type { Terminal } from '../terminal.ts';
import { writeAtomically } from '../write-atomically.ts';

export const usage: Usage = {
  name: 'convert',
  places: ['IN', 'OUT'],
  options: { from: null, to: [...WRITERS.keys()], 'loss-report': null },
};

const FORMAT_BY_ENDING: ReadonlyMap<string, string> = new Map([
  ['.json', 'tegu'],
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.docx', 'docx'],
  ['.xlsx', 'xlsx'],
  ['.csv', 'csv'],
]);

/** `tegu convert`: a model in another format. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
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
  // What the file had and the model has not is nothing that anybody would look for.
  for (const { where, what, why } of report === undefined ? read.losses : [])
    terminal.error(`${from}: left out: ${where}, ${what}: ${why}\n`);
  if (report !== undefined)
    await writeAtomically(report, `${JSON.stringify([...read.losses, ...losses], null, 2)}\n`);
  return EXIT.fine;
}
