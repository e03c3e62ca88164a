import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { excelClipboard, paste } from './excel-clipboard.ts';
import { axe, describeInBrowser, isLongRun } from './harness.ts';

const TITLE = 'Kontrolli mudelit, mis on juba olemas';

/** What a workshop noted, as it stands in Excel. */
const SHEET = [
  ['Kategooria', 'Kompetents', 'Mida teab / oskab / milline on hoiak', 'Kuidas käitub', 'Märkused'],
  [
    'Suhtlemine ja koostöö',
    'Kliendi vajaduste mõistmine',
    'teab, kes on tema (sise)kliendid; oskab küsida ja kuulata; hoiak: kliendi mure on minu mure',
    'Esitab kliendile täpsustavaid küsimusi, enne kui pakub lahendust.\nKordab oma sõnadega üle, mida klient soovib.',
    'üle vaadata',
  ],
  ['', '', '', 'On positiivne.', ''],
  ['Vastutus', 'Lubadusest kinnipidamine', 'teab brändilubadust', 'Peab kokkulepetest kinni.', ''],
  ['', 'Empaatilisus', '', '', ''],
];

const dialogOn = (page: Page): Locator => page.getByRole('dialog', { name: TITLE });
const said = (page: Page): Promise<string | null> => dialogOn(page).getByRole('status').textContent();
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

describeInBrowser('the start with a model that is there already', (editor) => {
  test('makes a model of a table from Excel by keyboard alone, and shows what to improve', async () => {
    const { page, problems } = await editor.open({ locale: 'et-EE' });
    const start = page.getByRole('button', { name: TITLE });
    await start.waitFor();
    await tabTo(page, start);
    await page.keyboard.press('Enter');
    const field = dialogOn(page).getByRole('textbox');
    await field.waitFor();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);

    expect(await paste(page, excelClipboard(SHEET))).toBe(true);
    const targets = dialogOn(page).getByRole('combobox', { name: /^Veerg/ });
    await targets.first().waitFor();
    expect(
      await targets.evaluateAll((all) =>
        all.map((each) => (each instanceof HTMLSelectElement ? each.selectedOptions[0]?.textContent : null)),
      ),
    ).toEqual([
      'Kategooria',
      'Nimi',
      'Teadmised, oskused, hoiakud',
      'Käitumuslikud väljendused',
      'Jäta välja',
    ]);
    expect(await said(page)).toBe('3 kompetentsi lisatakse, 1 veerg jääb välja');

    // The field's own undo takes the paste back, and Escape keeps what is there.
    await page.keyboard.press('Control+z');
    expect(await field.inputValue()).toBe('');
    await page.keyboard.press('Control+Shift+z');
    await targets.first().waitFor();
    await page.keyboard.press('Escape');
    await dialogOn(page).waitFor({ state: 'detached' });
    await expect.poll(() => start.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await targets.first().waitFor();

    await tabTo(page, dialogOn(page).getByRole('button', { name: 'Tee mudel ja kontrolli' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Kontroll' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/m\/[^/]+\/check$/);
    await page.getByRole('main').getByText('On positiivne.').first().waitFor();
    // What was made is there after a reload, whole.
    await page.reload();
    await page.getByRole('main').getByText('On positiivne.').first().waitFor();
    await page.getByRole('link', { name: 'Kompetentsid' }).first().click();
    await page.getByRole('link', { name: 'Tabel' }).click();
    const names = page.locator('[data-column="0"] .words');
    await expect
      .poll(() => names.allTextContents())
      .toEqual(
        expect.arrayContaining(['Kliendi vajaduste mõistmine', 'Lubadusest kinnipidamine', 'Empaatilisus']),
      );
    expect(problems).toEqual([]);
  }, 60_000);

  test('is used by touch on a phone, with a list', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const { page, problems } = await editor.open({ locale: 'et-EE', ...phone });
    await page.getByRole('button', { name: TITLE }).tap();
    const field = dialogOn(page).getByRole('textbox');
    const make = dialogOn(page).getByRole('button', { name: 'Tee mudel ja kontrolli' });
    await make.tap();
    await expect.poll(() => said(page)).toMatch(/^Siin ei ole veel midagi/);
    await field.fill('1. Küsib kliendilt, mida ta vajab.\n2. Kordab oma sõnadega üle.');
    expect(await said(page)).toBe('2 reast saavad uue kompetentsi teod');
    expect(await overflow(page)).toBe(0);
    const sizes = await dialogOn(page)
      .locator('button, select, summary')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().height)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(await axe(page)).toEqual([]);
    await make.tap();
    await page.getByRole('heading', { level: 1, name: 'Kontroll' }).waitFor();
    expect(problems).toEqual([]);
  }, 60_000);

  if (isLongRun)
    test.each([
      { width: 1440, colorScheme: 'light' as const, locale: 'en-GB' },
      { width: 320, colorScheme: 'dark' as const, locale: 'fi-FI' },
    ])(
      'with tables and lines around them can be used by everybody at $width',
      async ({ width, ...options }) => {
        const viewport = { width, height: 800 };
        const { page } = await editor.open({ viewport, ...options });
        await page.getByRole('button', { name: /^(Check the model|Tarkista malli)/ }).click();
        await page.getByRole('dialog').getByRole('textbox').waitFor();
        const table = '| Name | Behaviours | Notes |\n|---|---|---|\n| Listening | Asks. | x |\n';
        const other = 'Name\tLevel 1\nOrder\tKeeps lists.';
        await page.getByRole('textbox').fill(`Group 1\n${table}\nGroup 2\n${other}\n`);
        await page.getByRole('dialog').getByRole('combobox').nth(3).waitFor();
        expect(await axe(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
      },
    );
});
