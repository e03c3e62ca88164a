import { fileNameWith } from '../files/file-names.ts';
import { download } from '../files/pick-files.ts';
import type { SheetDesk } from './sheet-desk.ts';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives somebody the sheets to fill in, in the language of the screen. */
export async function downloadTemplate(desk: SheetDesk, language: string): Promise<void> {
  const { templateWorkbook } = await import('@tegu/interchange/workbook');
  const workbook = templateWorkbook(language);
  download(fileNameWith(workbook.title, '.xlsx'), await desk.write(workbook, 'xlsx'), EXCEL);
}
