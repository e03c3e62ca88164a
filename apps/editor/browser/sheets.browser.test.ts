import { madeFile } from '@tegu/bench';
import { readXlsx, writeXlsx } from '@tegu/interchange/xlsx';
import { templateWorkbook } from '@tegu/interchange/workbook';
import type { Workbook } from '@tegu/interchange';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, describeInBrowser, overflow } from './harness.ts';

const DEED = 'Küsib kliendilt, mida ta koju vajab.';
const CHANGED = 'Küsib kliendilt, milleks ta asja kodus vajab.';

/** The template as a workshop fills it in. */
function filledTemplate(): Workbook {
  const template = templateWorkbook('et');
  const more: Readonly<Record<string, readonly string[][]>> = {
    Kompetentsid: [
      ['Suhtlemine', 'Kliendi kuulamine', 'Oskus: kuulab lõpuni', DEED, '2 Meister'],
      ['', '', '', 'On positiivne.', ''],
    ],
    Rollid: [['Müüja', 'roll', '', 'eesliin', 'Aitab leida sobiva.', '']],
    Kliendid: [['Müüja', 'ostja poes', 'välisklient', 'otse', 'poes']],
  };
  return {
    ...template,
    sheets: template.sheets.map((sheet) => ({
      ...sheet,
      rows: [...sheet.rows, ...(more[sheet.name] ?? [])],
    })),
  };
}

async function drop(page: Page, bytes: Uint8Array, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(
    ([content, called]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], called));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
    },
    [[...bytes], name] as const,
  );
}

/** The file as somebody has changed it in a spreadsheet. */
async function changed(bytes: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  const sheets = (await readXlsx(bytes)).map(({ name, rows: [heads = [], ...rows] }) => ({
    name,
    columns: heads.map((head) => ({ head, width: 20 })),
    rows: rows.map((row) => row.map((cell) => (cell === from ? to : cell))),
  }));
  return writeXlsx({ title: '', language: 'et', sheets });
}

describeInBrowser('sheets', (editor) => {
  test('a filled template becomes a checked model; a changed sheet updates it, and Ctrl+Z takes it all back', async () => {
    const { page, problems } = await editor.open({ locale: 'et-EE', acceptDownloads: true });
    await drop(page, await writeXlsx(filledTemplate()), 'Meie töötuba.xlsx');
    await page.waitForURL(/check/);
    await page.getByText('On positiivne').first().waitFor();
    await page.goto(page.url().replace(/check.*$/, 'use/sheets'));
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Laadi alla Exceli failina' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('Meie töötuba.xlsx');
    const saved = join(await mkdtemp(join(tmpdir(), 'tegu-')), 'mudel.xlsx');
    await download.saveAs(saved);
    const bytes = await readFile(saved);
    expect(await axe(page)).toEqual([]);

    await drop(page, await changed(bytes, DEED, CHANGED), 'Meie töötuba.xlsx');
    const dialog = page.getByRole('dialog', { name: 'Mida „Meie töötuba.xlsx“ muudaks' });
    await dialog.getByText('Uusi 0, muudetuid 1, kustutatavaid 0').waitFor();
    expect(await dialog.locator('ins, del').allTextContents()).toEqual([
      'mida',
      'koju',
      'milleks',
      'asja kodus',
    ]);
    expect(await axe(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await dialog.getByRole('button', { name: 'Too mudelisse' }).click();
    await page.getByText('1 muudatus toodud.').waitFor();
    await page.getByRole('link', { name: 'Kompetentsid' }).first().click();
    await page.getByText(CHANGED).first().waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(DEED).first().waitFor();
    expect(await page.getByText(CHANGED).count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('a large model goes out to Excel and comes back', async () => {
    const { page, problems } = await editor.open({ locale: 'et-EE', acceptDownloads: true });
    await drop(page, new TextEncoder().encode(madeFile(200)), 'suur.tegu.json');
    await page.waitForURL(/foundation/);
    await page.goto(page.url().replace(/foundation.*$/, 'use/sheets'));
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Laadi alla Exceli failina' }).click();
    const saved = join(await mkdtemp(join(tmpdir(), 'tegu-')), 'suur.xlsx');
    await (await waiting).saveAs(saved);
    await drop(page, await readFile(saved), 'suur.xlsx');
    await page.getByText('Lehtedel on sama mis mudelis.').waitFor();
    expect(problems).toEqual([]);
  });

  test('notes of a workshop become a checked model, and what became nothing is told', async () => {
    const { page, problems } = await editor.open({ locale: 'et-EE' });
    const notes = [
      'Kohtusime neljapäeval.',
      '',
      '## Väärtused',
      '- Hoolivus: viime asja lõpuni.',
      '',
      '| Kompetents | Kuidas käitub |',
      '| --- | --- |',
      `| Kliendi kuulamine | ${DEED} |`,
      '| | On positiivne. |',
    ].join('\n');
    await drop(page, new TextEncoder().encode(notes), 'Töötuba.md');
    await page.waitForURL(/check/);
    await page.getByText('On positiivne').first().waitFor();
    await page.getByText('Dokumendist jäi 1 lõik välja').click();
    await page.getByText('Kohtusime neljapäeval.').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  test('a foreign table opens where one says what is in its columns, and that is remembered for the open model', async () => {
    const { page, problems } = await editor.open({ locale: 'et-EE' });
    const table = new TextEncoder().encode(`Teema;Mida teeb\nKuulamine;${DEED}\nLubadused;On positiivne.\n`);
    await drop(page, table, 'vana.csv');
    const start = page.getByRole('dialog', { name: 'Kontrolli mudelit, mis on juba olemas' });
    await start.getByText(DEED).first().waitFor();
    await start.getByRole('combobox', { name: 'Veerg 1: Teema' }).selectOption('Nimi');
    await start
      .getByRole('combobox', { name: 'Veerg 2: Mida teeb' })
      .selectOption('Käitumuslikud väljendused');
    expect(await axe(page)).toEqual([]);
    await start.getByRole('button', { name: 'Tee mudel ja kontrolli' }).click();
    await page.waitForURL(/check/);

    const next = new TextEncoder().encode(`Teema;Mida teeb\nKuulamine;${CHANGED}\nTähtajad;Peab sõna.\n`);
    await drop(page, next, 'uus.csv');
    const dialog = page.getByRole('dialog', { name: 'Mis on faili „uus.csv“ tabelis' });
    await dialog.getByText('1 kompetents lisatakse, 1 uuendatakse (sama nimi)').waitFor();
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Too mudelisse' }).click();
    await page.waitForURL(/competencies/);
    await page.getByText('Tähtajad').first().waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Tähtajad').first().waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
  });

  test('what is no file of sheets, and rows that are not understood, are told with their place', async () => {
    const { page } = await editor.open({ locale: 'et-EE', viewport: { width: 390, height: 844 } });
    await drop(
      page,
      new TextEncoder().encode('Kompetents;Käitumine;Tase\nKuulamine;Küsib.;guru\n'),
      'töötuba.csv',
    );
    const report = page.getByRole('alert');
    await report.getByText('Leht „töötuba“, rida 2, veerg „Tase“').waitFor();
    expect(await overflow(page)).toBe(0);
    await drop(page, new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'vana.xlsx');
    await report.getByText('See ei ole .xlsx-fail').waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
