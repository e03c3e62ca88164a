import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  axe,
  describeInBrowser,
  isLongRun,
  overflow,
  type EditorBrowser,
  type OpenedPage,
} from './harness.ts';

const DEED = 'Kordab oma sõnadega üle, mida klient soovib, ja küsib kinnitust.';

/** The workshop as it was noted, with all its findings, at one of the documents of Use. */
async function openDocument(editor: EditorBrowser, address: string): Promise<OpenedPage> {
  const opened = await editor.open({ locale: 'et-EE', acceptDownloads: true });
  const { page } = opened;
  await page.getByRole('button', { name: 'Teised näidised' }).click();
  await page.getByRole('menuitem', { name: 'Põhjakodu, töötoa toormärkmed' }).click();
  await page.waitForURL(/foundation/);
  await page.goto(page.url().replace(/foundation.*$/, address));
  await page.getByRole('navigation', { name: 'Dokumendid' }).waitFor();
  return opened;
}

/** Takes the document along and gives back where it lies. */
async function downloaded(page: Page, button: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  const path = join(await mkdtemp(join(tmpdir(), 'tegu-')), download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

describeInBrowser('what is handed out', (editor) => {
  test('is one page that is read without script and without a network', async () => {
    const { page } = await openDocument(editor, 'use');
    await page.getByRole('article').getByText(DEED).waitFor();
    const path = await downloaded(page, 'Laadi alla veebilehena');
    expect(path).toMatch(/Põhjakodu – töötoa tulemused\.html$/u);
    const alone = { javaScriptEnabled: false, offline: true, colorScheme: 'dark' as const };
    const reader = await editor.open({ ...alone, route: pathToFileURL(path).href });
    await reader.page.getByText(DEED).waitFor();
    expect(await reader.page.getByRole('heading', { level: 3, name: 'Laotöötaja' }).isVisible()).toBe(true);
    expect(await reader.page.getByRole('searchbox').isVisible()).toBe(false);
    expect(reader.problems).toEqual([]);
  });

  test('is a Word document with its headings, texts and the pages of its contents', async () => {
    const { page, problems } = await openDocument(editor, 'use');
    await page.getByRole('article').getByText(DEED).waitFor();
    await page.getByRole('note').first().waitFor();
    const path = await downloaded(page, 'Laadi alla Wordi dokumendina');
    expect(path).toMatch(/Põhjakodu – töötoa tulemused\.docx$/u);
    const xml = strFromU8(unzipSync(await readFile(path))['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain(DEED);
    expect(xml).toMatch(/PAGEREF _Toc1 .{0,80}<w:t[^>]*>\d+</u);
    expect(problems).toEqual([]);
  });

  if (isLongRun)
    test('leaves only the parts with the words that are typed, under its own policy', async () => {
      const { page } = await openDocument(editor, 'use');
      await page.getByRole('article').getByText(DEED).waitFor();
      const path = await downloaded(page, 'Laadi alla veebilehena');
      const narrow = { viewport: { width: 320, height: 640 } };
      const { page: read, problems } = await editor.open({ ...narrow, route: pathToFileURL(path).href });
      const find = read.getByRole('searchbox', { name: 'Näita ainult seda, kus on kirjas' });
      await find.fill('OMA sonadega');
      await expect.poll(() => read.getByRole('heading', { level: 3, includeHidden: false }).count()).toBe(1);
      expect(await read.getByText(DEED).isVisible()).toBe(true);
      await find.fill('ei leia seda kuskilt');
      await read.getByText('Seda ei ole siin kuskil kirjas.').waitFor();
      await find.fill('');
      expect(await read.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(5);
      expect(await overflow(read)).toBe(0);
      expect(await axe(read)).toEqual([]);
      expect(problems).toEqual([]);
    });

  test('of a role with ten competencies is a profile on two sheets', async () => {
    const { page } = await editor.open({ locale: 'et-EE' });
    await page.getByRole('button', { name: 'Vaata valmis näidist' }).click();
    await page.waitForURL(/foundation/);
    await page.goto(page.url().replace(/foundation.*$/, 'use/role'));
    await page.getByRole('combobox', { name: 'Roll' }).selectOption({ label: 'Poejuhataja' });
    await page.getByRole('article').getByRole('heading', { level: 1, name: 'Poejuhataja' }).waitFor();
    expect(await page.getByRole('table').getByRole('row').count()).toBe(11);
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  });

  test('of the findings is a list that is printed from their page, and the model from any other', async () => {
    const { page } = await openDocument(editor, 'use/review');
    await page.getByRole('article').getByText('Proovi nii:').first().waitFor();
    const markdown = await readFile(await downloaded(page, 'Laadi alla Markdownina'), 'utf8');
    expect(markdown).toMatch(/^# Tähelepanekud$/mu);
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { level: 1, name: 'Tähelepanekud' }).waitFor();
    await expect.poll(() => page.locator('main').isVisible()).toBe(false);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    // A4 in points.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/u);
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: 'Kogu mudel' }).click();
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { level: 1, name: 'Põhjakodu – töötoa tulemused' }).waitFor();
  });

  if (isLongRun)
    test('compares the model with the version that it was opened as', async () => {
      const { page, problems } = await openDocument(editor, 'use/compare');
      await page.getByRole('combobox', { name: 'Varasem versioon' }).waitFor();
      await page.goto(page.url().replace(/use.*$/, 'competencies/competency:kliendi-vajaduste-moistmine'));
      const deed = page.getByRole('textbox', { name: 'Tegu', exact: true }).first();
      await deed.press('End');
      await deed.pressSequentially(' Kohe.');
      await page.getByRole('link', { name: 'Rakendamine' }).click();
      await page.getByRole('link', { name: /^Kahe versiooni võrdlus/u }).click();
      const versions = page.getByRole('combobox', { name: 'Varasem versioon' });
      const options = await versions.getByRole('option').all();
      await versions.selectOption({ index: options.length - 1 });
      await page.getByRole('insertion').filter({ hasText: 'Kohe.' }).waitFor();
      expect(await axe(page)).toEqual([]);
      expect(problems).toEqual([]);
    });
});
