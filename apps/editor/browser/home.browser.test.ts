import { newModel, writeFile } from '@tegu/core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, describeInBrowser, isLongRun } from './harness.ts';

/** Two cores may be busy with other tests. */
const SOON = { timeout: 10_000 };

interface DroppedText {
  readonly name: string;
  readonly text: string;
}

/** Drops files on the page, as a person does from their desktop. */
async function drop(page: Page, files: readonly DroppedText[]): Promise<void> {
  // The page hears drops once it is drawn.
  await page.getByRole('button', { name: /^(Alusta tühjalt|Aloita tyhjältä|Start with a blank)/ }).waitFor();
  await page.evaluate((dropped) => {
    const data = new DataTransfer();
    for (const { name, text } of dropped) data.items.add(new File([text], name));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, files);
}

const fileOf = (name: string): DroppedText => ({
  name: `${name}.tegu.json`,
  text: writeFile(newModel('et', name)),
});

const links = (page: Page) => page.locator('main .tegu-recents a');

async function choose(page: Page, model: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Veel: ${model}`, exact: true }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

const NAMES = ['Põhjakodu', 'Lõunakodu', 'Küsimused', 'Rautakauppa', 'Juhid', 'Teenindajad', 'Kliendihoid'];

describeInBrowser('Home', (editor) => {
  test('takes several files at once, searches, renames, duplicates, deletes and takes back', async () => {
    const { page, problems } = await editor.open({ locale: 'et-EE' });
    await drop(page, [fileOf('Põhjakodu'), { name: 'katki.json', text: '{' }]);
    const report = page.getByRole('alert');
    await report.getByRole('listitem').filter({ hasText: 'katki.json – ' }).waitFor();
    expect(await report.textContent()).toContain('1 mudel avatud');
    await expect.poll(() => links(page).allTextContents(), SOON).toEqual(['Põhjakodu']);

    await drop(page, NAMES.slice(1).map(fileOf));
    await expect.poll(() => links(page).count(), SOON).toBe(NAMES.length);
    const field = page.getByRole('searchbox');
    await field.pressSequentially('kusi');
    await expect.poll(() => links(page).allTextContents(), SOON).toEqual(['Küsimused']);
    await field.press('Escape');
    await expect.poll(() => links(page).count(), SOON).toBe(NAMES.length);

    await choose(page, 'Juhid', 'Muuda nime');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')), SOON)
      .toBe('Uus nimi');
    await page.keyboard.type('Kõik juhid');
    await page.keyboard.press('Enter');
    const renamed = page.getByRole('link', { name: 'Kõik juhid', exact: true });
    await renamed.waitFor();
    await expect.poll(() => renamed.evaluate((link) => link === document.activeElement), SOON).toBe(true);

    await choose(page, 'Kõik juhid', 'Tee koopia');
    await page.getByRole('link', { name: 'Kõik juhid (koopia)' }).waitFor();
    await choose(page, 'Kõik juhid', 'Kustuta');
    await expect.poll(() => renamed.count(), SOON).toBe(0);
    await page.getByRole('button', { name: 'Võta tagasi' }).click();
    await renamed.waitFor();
    await expect.poll(() => links(page).count(), SOON).toBe(NAMES.length + 1);
    await page.reload();
    await expect.poll(() => links(page).count(), SOON).toBe(NAMES.length + 1);
    expect(problems).toEqual([]);
  }, 60_000);

  if (isLongRun)
    test.each([
      { width: 1440, colorScheme: 'light' as const },
      { width: 390, colorScheme: 'dark' as const },
    ])('with models can be used by everybody at $width, $colorScheme', async ({ width, colorScheme }) => {
      const phone = width < 640 ? { hasTouch: true, isMobile: true } : {};
      const viewport = { width, height: 900 };
      const { page } = await editor.open({ locale: 'et-EE', viewport, colorScheme, ...phone });
      await drop(page, [...NAMES.map(fileOf), { name: 'katki.json', text: '{' }]);
      await page.getByRole('alert').getByText('katki.json').waitFor();
      await expect.poll(() => links(page).count(), SOON).toBe(NAMES.length);
      expect(await axe(page)).toEqual([]);
      await page.getByRole('searchbox').fill('ei ole');
      expect(await axe(page)).toEqual([]);
    });

  if (isLongRun)
    test.each(['et-EE', 'fi-FI', 'en-GB'])('stays within a screen of 320, in %s', async (locale) => {
      const viewport = { width: 320, height: 640 };
      const { page } = await editor.open({ locale, viewport, hasTouch: true, isMobile: true });
      await drop(page, [
        ...NAMES.map(fileOf),
        fileOf('Klienditeenindusvaldkonnakompetentsimudelitekogumik'),
        { name: 'ajutineklienditeenindusvaldkonnakompetentsimudel.json', text: '{' },
      ]);
      await expect.poll(() => links(page).count(), SOON).toBe(NAMES.length + 1);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
});
