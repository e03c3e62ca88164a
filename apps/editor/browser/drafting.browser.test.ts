import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, describeInBrowser, overflow, type EditorBrowser, type OpenOptions } from './harness.ts';

const TWELVE: readonly string[] = [
  'Küsib enne, kui pakub.',
  'Kordab üle, mida klient soovib.',
  'Ütleb, millal töö valmis saab.',
  'Helistab kliendile enne, kui tähtaeg nihkub.',
  'Näitab ära, kus kaup asub.',
  'Selgitab õli ja värvi vahet nii, et klient oskab valida.',
  'Kirjutab kokkuleppe kliendile samal päeval üles.',
  'Märgib üles, mida klient tagasi tõi ja miks.',
  'Pakub garaaži värvile šablooni kaasa.',
  'Juhatab kliendi kolleegi juurde ja räägib talle loo edasi.',
  'Küsib nädala pärast, kuidas žalusii töötab.',
  'Tänab klienti, kes kaebas.',
];

const deeds = (page: Page): Locator => page.getByRole('textbox', { name: 'Tegu', exact: true });
const texts = (page: Page): Promise<string[]> =>
  deeds(page).evaluateAll((fields) =>
    fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')),
  );

/** An empty model at its competencies, begun by the first deed. */
async function openEmpty(editor: EditorBrowser, options: OpenOptions = {}): Promise<Page> {
  const { page } = await editor.open({ locale: 'et-EE', ...options });
  await page.getByRole('button', { name: /tühjalt/i }).click();
  await page.getByRole('link', { name: 'Kompetentsid' }).first().click();
  await page.getByRole('textbox', { name: FIRST }).waitFor();
  return page;
}

const FIRST = 'Kirjelda tegu, mida klient võiks märgata';

/** The words of what has the focus. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let i = 0; i < most; i++) {
    const called = await page.evaluate(() => {
      const { activeElement, body } = document;
      if (activeElement === body) return '';
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
    if (name.test(called)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${name.source}`);
}

/** The same text after the page has been loaded again: what is seen is what is kept. */
async function expectKept(page: Page, expected: readonly string[]): Promise<void> {
  await page.getByText('Salvestatud selles brauseris').first().waitFor({ state: 'attached' });
  await page.reload();
  await deeds(page).first().waitFor();
  await expect.poll(() => texts(page)).toEqual(expected);
}

describeInBrowser('twelve behaviours', (editor) => {
  test('are typed, put in order and moved to another competency by keyboard alone', async () => {
    const { page, problems } = await editor.open({ locale: 'et-EE' });
    await tabTo(page, /tühjalt/i);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Alused' }).waitFor();
    await tabTo(page, /^Kompetentsid$/);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: FIRST }).waitFor();
    await tabTo(page, new RegExp(FIRST));
    for (const [i, words] of TWELVE.entries()) {
      if (i > 0) await page.keyboard.press('Enter');
      // Letter by letter is what every key costs; some sentences show that it works.
      await (i < 3 ? page.keyboard.type(words) : page.keyboard.insertText(words));
    }
    await expect.poll(() => texts(page)).toEqual(TWELVE);
    // The last goes to the top, with the caret in it.
    for (let i = 1; i < TWELVE.length; i++) await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await texts(page))[0]).toBe(TWELVE[11]);
    await page.keyboard.type('!');
    expect((await texts(page))[0]).toBe(`${TWELVE[11]}!`);
    await page.keyboard.press('Backspace');
    // Another competency takes the two that are chosen.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('uus kompetents');
    await page.keyboard.press('Enter');
    await expect.poll(() => texts(page)).toEqual([]);
    await tabTo(page, /Kompetentsi nimi/);
    await page.keyboard.type('Järelhoolitsus');
    await page.keyboard.press('Alt+ArrowLeft');
    await page.goBack();
    await expect.poll(() => texts(page)).toHaveLength(12);
    await tabTo(page, /^Tegu$/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+ArrowDown');
    // The menu key opens what can be done with all that are chosen.
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Järelhoolitsus' }).waitFor();
    for (let i = 0; i < 10 && (await focused(page)) !== 'Järelhoolitsus'; i++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => texts(page)).toEqual(TWELVE.slice(1, 11));
    await page.keyboard.press('Control+z');
    await expect.poll(() => texts(page)).toHaveLength(12);
    await page.keyboard.press('Control+y');
    await expectKept(page, TWELVE.slice(1, 11));
    expect(problems).toEqual([]);
  });

  test('are typed, put in order and moved to another competency with the mouse', async () => {
    const page = await openEmpty(editor, { viewport: { width: 1440, height: 900 } });
    await page.getByRole('textbox', { name: FIRST }).click();
    await page.keyboard.insertText(TWELVE[0] ?? '');
    for (const words of TWELVE.slice(1)) {
      await page.getByRole('textbox', { name: 'Lisa tegu …' }).click();
      await page.keyboard.insertText(words);
    }
    await expect.poll(() => texts(page)).toEqual(TWELVE);
    await page.getByRole('textbox', { name: 'Kompetentsi nimi' }).click();
    await page.keyboard.insertText('Kuulamine');
    const row = deeds(page).nth(2);
    await row.hover();
    await page.getByRole('button', { name: 'Veel: Ütleb, millal töö', exact: false }).click();
    await page.getByRole('menuitem', { name: 'Liiguta üles' }).click();
    await expect.poll(async () => (await texts(page)).slice(0, 3)).toEqual([TWELVE[0], TWELVE[2], TWELVE[1]]);
    await page.getByRole('button', { name: 'Lisa kompetents' }).click();
    await expect.poll(() => texts(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Kompetentsi nimi' }).click();
    await page.keyboard.insertText('Järelhoolitsus');
    await page.getByRole('link', { name: /^Kuulamine/ }).click();
    await expect.poll(() => texts(page)).toHaveLength(12);
    await deeds(page).nth(11).hover();
    await page.getByRole('button', { name: /^Veel: Tänab klienti/ }).click();
    await page.getByRole('menuitem', { name: 'Vii teise kompetentsi alla' }).click();
    await page.getByRole('menuitem', { name: 'Järelhoolitsus' }).click();
    await expect.poll(() => texts(page)).toHaveLength(11);
    await page
      .getByRole('button', { name: /^Võta tagasi/ })
      .first()
      .click();
    await expect.poll(() => texts(page)).toHaveLength(12);
    expect(await axe(page)).toEqual([]);
  });

  test('are typed, put in order and moved to another competency by touch on a phone', async () => {
    const page = await openEmpty(editor, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.getByRole('textbox', { name: FIRST }).tap();
    await page.keyboard.insertText(TWELVE[0] ?? '');
    const keys = page.getByRole('group', { name: 'Rea klahvid' });
    for (const words of TWELVE.slice(1)) {
      await keys.getByRole('button', { name: /Uus/ }).tap();
      await page.keyboard.insertText(words);
    }
    await expect.poll(() => texts(page)).toEqual(TWELVE);
    await keys.getByRole('button', { name: 'Liiguta üles' }).tap();
    await expect.poll(async () => (await texts(page))[10]).toBe(TWELVE[11]);
    await keys.getByRole('button', { name: 'Valmis' }).tap();
    await page.getByRole('textbox', { name: 'Kompetentsi nimi' }).tap();
    await page.keyboard.insertText('Kuulamine');
    await page.locator('.tegu-link.back').tap();
    await page.getByRole('button', { name: 'Lisa kompetents' }).tap();
    await page.getByRole('textbox', { name: 'Kompetentsi nimi' }).tap();
    await page.keyboard.insertText('Järelhoolitsus');
    await page.locator('.tegu-link.back').tap();
    await page.getByRole('link', { name: /^Kuulamine/ }).tap();
    await expect.poll(() => texts(page)).toHaveLength(12);
    await page.getByRole('button', { name: /^Veel: Küsib enne/ }).tap();
    await page.getByRole('menuitem', { name: 'Vii teise kompetentsi alla' }).tap();
    await page.getByRole('menuitem', { name: 'Järelhoolitsus' }).tap();
    await expect.poll(() => texts(page)).toHaveLength(11);
    expect(await overflow(page)).toBe(0);
  });

  test('four lines out of Word are four rows without their bullets', async () => {
    const page = await openEmpty(editor);
    await page.getByRole('textbox', { name: FIRST }).click();
    await page.keyboard.insertText(TWELVE[0] ?? '');
    const last = page.getByRole('textbox', { name: 'Lisa tegu …' });
    await last.click();
    await last.evaluate((field) => {
      const lines = ['Kuulab lõpuni', 'Küsib üle', 'Märgib üles', 'Tänab žesti eest'];
      const item = (words: string): string =>
        `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>` +
        `<![if !supportLists]><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>` +
        `${words}<o:p></o:p></p>`;
      const data = new DataTransfer();
      data.setData(
        'text/html',
        `<html><body><!--StartFragment-->${lines.map(item).join('')}<!--EndFragment--></body></html>`,
      );
      data.setData('text/plain', lines.map((line) => `·\t${line}`).join('\r\n'));
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expect
      .poll(() => texts(page))
      .toEqual([TWELVE[0], 'Kuulab lõpuni', 'Küsib üle', 'Märgib üles', 'Tänab žesti eest']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => texts(page)).toEqual([TWELVE[0]]);
  });
});
