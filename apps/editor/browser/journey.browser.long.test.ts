import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { root } from '../../../scripts/project-paths.mjs';
import { describeInBrowser } from './harness.ts';

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const type = (page: Page, name: string, text: string): Promise<void> =>
  field(page, name).pressSequentially(text);
const goTo = (page: Page, place: string): Promise<void> =>
  page.getByRole('link', { name: place }).first().click();

/** Rules and records of what the command line finds in a file. */
async function foundByCommandLine(file: string): Promise<readonly string[]> {
  const bin = join(root, 'packages/cli/bin/tegu.js');
  const words = [bin, 'check', file, '--format', 'json', '--fail-on', 'never'];
  const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: 10_000_000 });
  const report = z.object({ findings: z.array(z.object({ rule: z.string() })) }).parse(JSON.parse(stdout));
  return report.findings.map(({ rule }) => rule).sort();
}

describeInBrowser('a first model, from a blank page to a file', (editor) => {
  test(
    'is written, read, mended, shown to bear out a value, given a role, undone, reloaded and saved',
    { timeout: 90_000 },
    async () => {
      const { page, problems } = await editor.open({ locale: 'et-EE' });
      // A step that does not come says so itself, and not the whole journey.
      page.setDefaultTimeout(10_000);
      await page.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
      await page.reload();
      await page.getByRole('button', { name: 'Alusta tühjalt lehelt' }).click();

      await type(page, 'Eksistentsi eesmärk', 'Aitame inimestel kodu korda saada.');
      await type(page, 'Brändilubadus', 'Vastus esimesel pöördumisel.');
      await page.getByRole('button', { name: 'Lisa väärtus' }).click();
      await page.keyboard.type('Lihtsus');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Räägime nii, et juhendit pole vaja.');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Julgus');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Ütleme ka halva uudise ise ära.');
      await type(page, 'Strateegia', 'Nõu on meil tähtsam kui hind.');
      await page.getByText('Kõik neli eeltingimust on sõnastatud').waitFor();

      await goTo(page, 'Kompetentsid');
      await type(page, 'Kirjelda tegu, mida klient võiks märgata', 'Ütleb ühe lausega, mis edasi saab.');
      await page.keyboard.press('Enter');
      await page.keyboard.type('On aus.');
      await page.locator('.noted', { hasText: 'aus' }).waitFor({ timeout: 3000 });
      await page.keyboard.press('Shift+Home');
      await page.keyboard.type('Helistab kliendile ka siis, kui uudis on halb.');
      await expect.poll(() => page.locator('.noted').count()).toBe(0);
      await type(page, 'Kompetentsi nimi', 'Kliendile vastamine');

      await goTo(page, 'Kontroll');
      await page.getByRole('link', { name: /^Seosed alustega/ }).click();
      await page.getByText('Vali alus või ütle, miks mitte').click();
      const panel = page.locator('.tegu-panel');
      await panel.getByRole('button', { name: /^Lihtsus/ }).click();
      await panel.getByRole('radio', { name: /Ütleb ühe lausega/ }).check();
      await panel.getByRole('button', { name: 'Märgi tõenduseks' }).click();
      await page.getByRole('gridcell', { name: 'Lihtsus, Kliendile vastamine: teos näha' }).waitFor();

      await goTo(page, 'Rollid');
      await page.getByRole('button', { name: 'Lisa roll', exact: true }).first().click();
      await type(page, 'Rolli nimi', 'Müüja');
      await page.getByRole('button', { name: 'Nimeta klient' }).first().click();
      await page.keyboard.type('ostja');
      await page.getByRole('link', { name: 'Maatriks' }).click();
      await page.getByRole('gridcell', { name: /^Müüja, Kliendile vastamine/ }).focus();
      await page.keyboard.press('2');
      await page.getByRole('gridcell', { name: 'Müüja, Kliendile vastamine: 2 Meister' }).waitFor();
      await page.keyboard.press('Control+z');
      await page
        .getByRole('gridcell', { name: 'Müüja, Kliendile vastamine: Ei kuulu rolli juurde' })
        .waitFor();
      await page.keyboard.press('Control+y');
      await page.getByRole('gridcell', { name: 'Müüja, Kliendile vastamine: 2 Meister' }).waitFor();
      await page.getByText('Salvestatud selles brauseris').waitFor();

      await page.reload();
      await page.getByRole('gridcell', { name: 'Müüja, Kliendile vastamine: 2 Meister' }).waitFor();
      await goTo(page, 'Kompetentsid');
      await field(page, 'Tegu').first().waitFor();
      const deeds = await field(page, 'Tegu').evaluateAll((fields) =>
        fields.map((each) => (each instanceof HTMLTextAreaElement ? each.value : '')),
      );
      expect(deeds).toEqual([
        'Ütleb ühe lausega, mis edasi saab.',
        'Helistab kliendile ka siis, kui uudis on halb.',
      ]);

      await goTo(page, 'Kontroll');
      await page.getByRole('link', { name: /^Sõnastus/ }).click();
      await page.locator('.tegu-finding').first().waitFor();
      const shown = await page
        .locator('[data-rule]')
        .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-rule') ?? ''));
      const download = page.waitForEvent('download');
      await page.keyboard.press('Control+s');
      const folder = await mkdtemp(join(tmpdir(), 'tegu-journey-'));
      const file = join(folder, 'mudel.tegu.json');
      await (await download).saveAs(file);
      expect(await foundByCommandLine(file)).toEqual([...shown].sort());
      expect(shown.length).toBeGreaterThan(0);
      await rm(folder, { recursive: true });
      expect(problems).toEqual([]);
    },
  );
});
