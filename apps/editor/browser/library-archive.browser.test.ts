import { newModel, writeFile } from '@tegu/core';
import { strFromU8, unzipSync } from 'fflate';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, describeInBrowser } from './harness.ts';

/** Two cores may be busy with other tests. */
const SOON = { timeout: 10_000 };

const NAMES = ['Põhjakodu: kõik rollid', 'Lõunakodu'];

interface Dropped {
  readonly name: string;
  readonly content: readonly number[];
}

/** Drops files on the page, as a person does from their desktop. */
async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  await page.getByRole('button', { name: 'Alusta tühjalt lehelt' }).waitFor();
  await page.evaluate((dropped) => {
    const data = new DataTransfer();
    for (const { name, content } of dropped) data.items.add(new File([new Uint8Array(content)], name));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, files);
}

const modelFile = (title: string): Dropped => ({
  name: `${title}.tegu.json`,
  content: [...new TextEncoder().encode(writeFile(newModel('et', title)))],
});

const links = (page: Page) => page.locator('main .tegu-recents a');

/** Presses a button the way somebody does who has no mouse. */
async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
}

describeInBrowser('the whole library as one file', (editor) => {
  test('goes out by keyboard and comes back elsewhere, once, whatever is damaged beside it', async () => {
    const { page, problems } = await editor.open({ locale: 'et-EE' });
    await drop(page, NAMES.map(modelFile));
    await expect.poll(() => links(page).count(), SOON).toBe(2);
    const downloading = page.waitForEvent('download');
    await press(page, 'Salvesta kõik mudelid ühte faili');
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^tegu-\d{4}-\d\d-\d\d\.zip$/);
    const folder = await mkdtemp(join(tmpdir(), 'tegu-'));
    const path = join(folder, 'kogu.zip');
    await download.saveAs(path);
    const zip = await readFile(path);
    await rm(folder, { recursive: true });
    const files = unzipSync(new Uint8Array(zip));
    expect(Object.keys(files).sort()).toEqual(['Lõunakodu.tegu.json', 'Põhjakodu kõik rollid.tegu.json']);
    expect(strFromU8(files['Lõunakodu.tegu.json'] ?? new Uint8Array())).toContain('"Lõunakodu"');
    await page.getByText(/on sinu allalaadimiste seas: 2 mudelit/).waitFor();

    // Another browser, which has nothing yet.
    const { page: other, problems: otherProblems } = await editor.open({ locale: 'et-EE' });
    const choosing = other.waitForEvent('filechooser');
    await press(other, 'Too mudelid zip-failist tagasi');
    await (await choosing).setFiles({ name: 'kogu.zip', mimeType: 'application/zip', buffer: zip });
    await other.getByText('2 mudelit toodi tagasi').waitFor();
    await expect
      .poll(async () => (await links(other).allTextContents()).sort(), SOON)
      .toEqual([...NAMES].sort());
    expect(await axe(other)).toEqual([]);
    await drop(other, [{ name: 'kogu.zip', content: [...zip] }]);
    await other.getByText(/2 oli juba siin/).waitFor();
    expect(await links(other).count()).toBe(2);
    await drop(other, [{ name: 'pool.zip', content: [...zip.subarray(0, zip.length - 30)] }]);
    await other.getByText(/Fail pool\.zip ei ole terve/).waitFor();
    expect(await axe(other)).toEqual([]);
    expect(await links(other).count()).toBe(2);
    expect([...problems, ...otherProblems]).toEqual([]);
  }, 60_000);

  test('comes from a zip that is dropped while a model is open, and Home says what became of it', async () => {
    const { page } = await editor.open({ locale: 'et-EE' });
    await drop(page, NAMES.map(modelFile));
    await expect.poll(() => links(page).count(), SOON).toBe(2);
    await page.getByRole('link', { name: 'Lõunakodu', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Alused' }).waitFor();
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['no zip at all'], 'kiri.zip'));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    });
    await page.getByText('kiri.zip ei ole zip-fail.').waitFor();
    await expect.poll(() => links(page).count(), SOON).toBe(2);
  });
});
