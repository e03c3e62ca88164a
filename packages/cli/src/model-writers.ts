import { modelPaper, paperLosses, toMarkdown, writeFile, type Loss, type Model } from '@tegu/core';
import { asPage, asWord } from './paper-writers.ts';

/** What a format's writer gives: the file's content, and what the format could not carry. */
export interface Written {
  readonly content: string | Uint8Array;
  readonly losses: readonly Loss[];
}

type Writer = (model: Model) => Written | Promise<Written>;

/** The writers of a model by the names of formats. One of a large library is loaded with it, when somebody asks for its format. */
export const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['tegu', (model): Written => ({ content: writeFile(model), losses: [] })],
  ['md', asMarkdown],
  [
    'html',
    async (model) => ({ content: await asPage(modelPaper(model)), losses: paperLosses(model, 'HTML') }),
  ],
  [
    'docx',
    async (model) => ({ content: await asWord(modelPaper(model)), losses: paperLosses(model, 'Word') }),
  ],
  ['xlsx', asExcel],
  ['csv', asCsv],
]);

function asMarkdown(model: Model): Written {
  const { text, losses } = toMarkdown(model);
  return { content: text, losses };
}

async function asExcel(model: Model): Promise<Written> {
  const [{ longCells, writeWorkbook }, { writeXlsx }] = await Promise.all([
    import('@tegu/interchange/workbook'),
    import('@tegu/interchange/xlsx'),
  ]);
  const { workbook, losses } = writeWorkbook(model);
  return { content: await writeXlsx(workbook), losses: [...losses, ...longCells(workbook)] };
}

async function asCsv(model: Model): Promise<Written> {
  const [{ writeWorkbook }, { writeCsv }] = await Promise.all([
    import('@tegu/interchange/workbook'),
    import('@tegu/interchange/csv'),
  ]);
  const { workbook, losses } = writeWorkbook(model);
  return { content: writeCsv(workbook), losses };
}
