import { modelPaper, paperLosses, toMarkdown, writeFile, type Loss, type Model } from '@tegu/core';
import { extname } from 'node:path';
import { readCall, type Usage } from '../call.ts';
import { EXIT, Fault } from '../fault.ts';
import { readModel } from '../read-model.ts';
import type { Terminal } from '../terminal.ts';
import { writeAtomically } from '../write-atomically.ts';

export const usage: Usage = {
  name: 'convert',
  places: ['IN', 'OUT'],
  options: { from: null, to: ['tegu', 'md', 'html', 'docx'], 'loss-report': null },
};

/** What a format's writer gives: the file's content, and what the format could not carry. */
interface Written {
  readonly content: string | Uint8Array;
  readonly losses: readonly Loss[];
}

type Writer = (model: Model) => Written | Promise<Written>;

/** A writer of a large library is loaded with it, when somebody asks for its format. */
const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['tegu', (model): Written => ({ content: writeFile(model), losses: [] })],
  [
    'md',
    (model): Written => {
      const { text, losses } = toMarkdown(model);
      return { content: text, losses };
    },
  ],
  [
    'html',
    async (model): Promise<Written> => {
      const { writeHtml } = await import('@tegu/interchange/html');
      return { content: writeHtml(modelPaper(model)), losses: paperLosses(model, 'HTML') };
    },
  ],
  [
    'docx',
    async (model): Promise<Written> => {
      const { writeDocx } = await import('@tegu/interchange/docx');
      return { content: await writeDocx(modelPaper(model)), losses: paperLosses(model, 'Word') };
    },
  ],
]);

const FORMAT_BY_ENDING: ReadonlyMap<string, string> = new Map([
  ['.json', 'tegu'],
  ['.md', 'md'],
  ['.markdown', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.docx', 'docx'],
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
