import { readFile as readModelFile, type Model } from '@tegu/core';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { convertedThere, hasLibreOffice } from '../testing/libreoffice.ts';
import { readBeside } from '../workbook/read-workbook.ts';
import { templateWorkbook } from '../workbook/template-workbook.ts';
import { writeWorkbook } from '../workbook/write-workbook.ts';
import { readXlsx } from './read-xlsx.ts';
import { writeXlsx } from './write-xlsx.ts';

const DEED = 'Esitab kliendile täpsustavaid küsimusi, enne kui pakub lahendust.';
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function pohjakodu(): Promise<Model> {
  const file = new URL('../../../../examples/pohjakodu.tegu.json', import.meta.url);
  return readModelFile(await readFile(file, 'utf8')).model;
}

/** The example as LibreOffice shows it; opened there once. */
let shown: Promise<string> | undefined;
async function shownThere(model: Model): Promise<string> {
  const bytes = await writeXlsx(writeWorkbook(model).workbook);
  return text(await convertedThere('mudel.xlsx', bytes, 'fods'));
}

describe.skipIf(!hasLibreOffice)('LibreOffice, where it is installed', { timeout: 120_000 }, () => {
  test('saves a model anew without changing anything of it, and finds no formula', async () => {
    const model = await pohjakodu();
    const bytes = await writeXlsx(writeWorkbook(model).workbook);
    const opened = await (shown ??= shownThere(model));
    expect(opened).not.toContain('table:formula');
    expect(opened).toContain(DEED);
    // What is typed in a cell that was empty, or below all of them, is text there too.
    const plain = /<style:style style:name="Default"[^>]*style:data-style-name="(\w+)"/u.exec(opened)?.[1];
    expect(opened).toMatch(new RegExp(`<number:text-style style:name="${plain}"`, 'u'));
    const read = readBeside(await readXlsx(await convertedThere('mudel.xlsx', bytes, 'xlsx')), model);
    expect([read.faults, read.changes]).toEqual([[], []]);
  });

  test('an edit made there comes back as exactly that edit', async () => {
    const model = await pohjakodu();
    const opened = await (shown ??= shownThere(model));
    const edited = opened.replace(
      `<text:p>${DEED}</text:p>`,
      '<text:p>=1+1 ja küsib kliendilt, mida ta vajab.</text:p>',
    );
    expect(edited).not.toBe(opened);
    const read = readBeside(await readXlsx(await convertedThere('mudel.fods', edited, 'xlsx')), model);
    expect(read.faults).toEqual([]);
    expect(
      read.changes.map(({ kind, fields }) => [
        kind,
        fields.map(({ field, before, after }) => [field, before, after]),
      ]),
    ).toEqual([['changed', [['text', DEED, '=1+1 ja küsib kliendilt, mida ta vajab.']]]]);
  });

  test('opens the template and lays it on pages', async () => {
    const pdf = await convertedThere('pohi.xlsx', await writeXlsx(templateWorkbook('et')), 'pdf');
    const pages = new TextDecoder('latin1').decode(pdf).match(/\/Type\s*\/Page\b/gu) ?? [];
    // Five sheets, each as wide as a page.
    expect(pages.length).toBe(5);
  });
});
