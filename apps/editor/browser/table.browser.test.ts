import { madeFile } from '@tegu/bench';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { excelClipboard } from './excel-clipboard.ts';
import {
  axe,
  describeInBrowser,
  exampleOn,
  isLongRun,
  overflow,
  SMALLEST,
  type EditorBrowser,
  type OpenedPage,
  type OpenOptions,
} from './harness.ts';

const SAMPLE = 'Vaata valmis näidist';
const BLANK = 'Alusta tühjalt lehelt';

/** A model at the table of its competencies. */
async function openTable(
  editor: EditorBrowser,
  start: string,
  options: OpenOptions = {},
): Promise<OpenedPage> {
  const opened = await editor.open({ locale: 'et-EE', ...options });
  await opened.page.getByRole('button', { name: start }).click();
  await goToTable(opened.page);
  return opened;
}

async function goToTable(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Kompetentsid' }).first().click();
  await page.getByRole('link', { name: 'Tabel' }).click();
  await grid(page).waitFor();
}

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Kompetentsid tabelina' });
const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);
/** What a cell says, line by line. */
const said = (page: Page, row: number, column: number): Promise<string[]> =>
  cell(page, row, column)
    .locator('.words')
    .evaluate((words) =>
      (words.children.length > 0 ? [...words.children] : [words]).map(({ textContent }) => textContent ?? ''),
    );
/** The cell or field that has the focus, by row and column. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const at = document.activeElement?.closest('[data-column]');
    return at ? `${at.getAttribute('data-row')} ${at.getAttribute('data-column')}` : null;
  });
const chosen = (page: Page): Promise<number> => page.locator('[aria-selected="true"]').count();
const rowCount = async (page: Page): Promise<number> =>
  Number(await grid(page).getAttribute('aria-rowcount')) - 2;

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there.');
}

/** Pastes into what has the focus what another program would have copied. */
async function paste(page: Page, { text, html }: { text: string; html: string }): Promise<void> {
  await page.evaluate(
    ([plain, table]) => {
      const data = new DataTransfer();
      data.setData('text/plain', plain);
      data.setData('text/html', table);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    [text, html] as const,
  );
}

const SHEET = [
  ['Kategooria', 'Kompetents', 'Selgitus', 'Käitumuslikud väljendused', 'Oskused'],
  [
    'Suhtlemine',
    'Õigeaegne täpsus',
    'Peab sõna & tähtaegu <alati>.',
    'Ütleb, millal "õige" vastus tuleb.\nKüsib üle, kui žanr või šrift on ebaselge.',
    'Oskab aega planeerida',
  ],
  ...Array.from({ length: 13 }, (_, i) => [
    'Äriöö',
    `Kompetents number ${i + 1}`,
    '',
    `Võtab ühendust ${i + 1} päeva jooksul.`,
    '',
  ]),
];

describeInBrowser('the table', (editor) => {
  test('is written in by keyboard alone, as a spreadsheet is', async () => {
    const { page, problems } = await editor.open({ locale: 'et-EE' });
    await page.getByRole('button', { name: BLANK }).click();
    await page.getByRole('link', { name: 'Kompetentsid' }).first().waitFor();
    await tabTo(page, page.getByRole('link', { name: 'Kompetentsid' }).first());
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Tabel' }).waitFor();
    await tabTo(page, page.getByRole('link', { name: 'Tabel' }));
    await page.keyboard.press('Enter');
    await grid(page).waitFor();
    await tabTo(page, cell(page, 0, 0));
    await page.keyboard.type('Kuulamine');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('0 1');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('Küsib enne üle.');
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('Kordab kuuldut.');
    await page.keyboard.press('Enter');
    expect(await said(page, 0, 3)).toEqual(['Küsib enne üle.', 'Kordab kuuldut.']);
    expect(await focused(page)).toBe('1 3');
    // F2 goes on where the text ends; Escape leaves it as it was.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('F2');
    await page.keyboard.type(' Ja veel');
    await page.keyboard.press('Escape');
    expect(await said(page, 0, 3)).toEqual(['Küsib enne üle.', 'Kordab kuuldut.']);
    // A name and its deeds, copied to the row below.
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    expect(await chosen(page)).toBe(7);
    await page.keyboard.press('Control+c');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+v');
    await expect.poll(() => rowCount(page)).toBe(2);
    expect(await said(page, 1, 3)).toEqual(['Küsib enne üle.', 'Kordab kuuldut.']);
    await expect.poll(() => focused(page)).toBe('1 0');
    // Two of one name know of each other.
    expect(await page.getByText('Sama nimega kompetents on ka siin:').count()).toBe(2);
    await page.keyboard.press('Control+z');
    await expect.poll(() => rowCount(page)).toBe(1);
    expect(problems).toEqual([]);
  });

  test('takes a sheet from Excel after a look at it; one undo takes it back, one redo brings it again', async () => {
    const { page, problems } = await openTable(editor, BLANK);
    await cell(page, 0, 0).click();
    await paste(page, excelClipboard(SHEET));
    const dialog = page.getByRole('dialog', { name: 'Kleebi tabelist' });
    await dialog.getByText('14 kompetentsi lisatakse').waitFor();
    const targets = await dialog
      .getByRole('combobox')
      .evaluateAll((selects) =>
        selects.map((select) =>
          select instanceof HTMLSelectElement ? select.selectedOptions[0]?.textContent : '',
        ),
      );
    expect(targets).toEqual(['Kategooria', 'Nimi', 'Selgitus', 'Käitumuslikud väljendused', 'Oskused']);
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Kleebi', exact: true }).click();
    await expect.poll(() => rowCount(page)).toBe(14);
    expect(await said(page, 0, 0)).toEqual(['Õigeaegne täpsus']);
    expect(await said(page, 0, 2)).toEqual(['Peab sõna & tähtaegu <alati>.']);
    expect(await said(page, 0, 3)).toEqual([
      'Ütleb, millal "õige" vastus tuleb.',
      'Küsib üle, kui žanr või šrift on ebaselge.',
    ]);
    expect(await said(page, 13, 1)).toEqual(['Äriöö']);
    await page.getByRole('button', { name: /^Veerud/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Oskused' }).click();
    await page.keyboard.press('Escape');
    expect(await said(page, 0, 4)).toEqual(['Oskab aega planeerida']);
    await cell(page, 0, 0).click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => rowCount(page)).toBe(0);
    await page.keyboard.press('Control+y');
    await expect.poll(() => rowCount(page)).toBe(14);
    expect(problems).toEqual([]);
  });

  test('is chosen and cleared by mouse; a drag to its edge scrolls it', async () => {
    const { page } = await openTable(editor, SAMPLE, { viewport: { width: 1280, height: 700 } });
    const before = await said(page, 0, 2);
    await cell(page, 0, 2).hover();
    await page.mouse.down();
    await cell(page, 1, 3).hover();
    await page.mouse.up();
    expect(await chosen(page)).toBe(4);
    await page.keyboard.press('Delete');
    expect(await said(page, 0, 2)).toEqual(['']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => said(page, 0, 2)).toEqual(before);
    // Past the lower right corner and held there.
    await cell(page, 0, 2).hover();
    await page.mouse.down();
    const box = await grid(page).boundingBox();
    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 6, (box?.y ?? 0) + (box?.height ?? 0) + 10, {
      steps: 6,
    });
    const scrolled = (): Promise<number[]> =>
      grid(page).evaluate((element) => [element.scrollLeft, element.scrollTop]);
    await expect.poll(async () => (await scrolled())[1]).toBeGreaterThan(400);
    await expect.poll(async () => (await scrolled())[0]).toBeGreaterThan(50);
    await page.mouse.up();
    const [row, column] = ((await focused(page)) ?? '').split(' ').map(Number);
    expect(row).toBeGreaterThan(2);
    expect(column).toBe(6);
    // With Shift a press reaches from where one was, and the cell is seen whole.
    await cell(page, 0, 1).click();
    await cell(page, 2, 4).click({ modifiers: ['Shift'], position: { x: 10, y: 10 } });
    expect(await chosen(page)).toBe(12);
    const [inner, outer] = await Promise.all([cell(page, 2, 4).boundingBox(), grid(page).boundingBox()]);
    expect((inner?.x ?? 0) + (inner?.width ?? 0)).toBeLessThanOrEqual((outer?.x ?? 0) + (outer?.width ?? 0));
  });

  test('keeps the competency from view to view, and leaves no trail of addresses', async () => {
    const { page } = await openTable(editor, SAMPLE);
    const steps = await page.evaluate(() => history.length);
    await cell(page, 0, 0).click();
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
    const [name = ''] = await said(page, 3, 0);
    await page.getByRole('link', { name: 'Liigendus' }).click();
    await page.getByRole('article', { name }).waitFor();
    await page.getByRole('link', { name: 'Tabel' }).click();
    await expect.poll(() => cell(page, 3, 0).getAttribute('tabindex')).toBe('0');
    expect(await page.evaluate(() => history.length)).toBe(steps + 2);
    // The note of a name that another has leads to that other.
    const [first = ''] = await said(page, 0, 0);
    await cell(page, 3, 0).click();
    await page.keyboard.type(first);
    await page.keyboard.press('Enter');
    await cell(page, 3, 0).getByRole('link').click();
    await expect.poll(() => focused(page)).toBe('0 0');
  });

  if (isLongRun)
    test('keeps the columns that somebody has hidden or asked for, over a reload', async () => {
      const { page } = await openTable(editor, SAMPLE);
      const heads = page.getByRole('columnheader');
      for (const column of ['Kategooria', 'Oskused']) {
        await page.getByRole('button', { name: /^Veerud/ }).click();
        await page.getByRole('menuitemcheckbox', { name: column }).click();
        await page.keyboard.press('Escape');
      }
      const shown = await heads.allTextContents();
      expect(shown.slice(0, 4)).toEqual(['Nimi', 'Selgitus', 'Käitumuslikud väljendused', 'Oskused']);
      await page.reload();
      await grid(page).waitFor();
      expect(await heads.allTextContents()).toEqual(shown);
    });

  test('is read and written by touch, and scrolls sideways in its own box', async () => {
    const { page } = await openTable(editor, SAMPLE, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    expect(await overflow(page)).toBe(0);
    const box = await grid(page).boundingBox();
    const [x, y] = [(box?.x ?? 0) + 300, (box?.y ?? 0) + 200];
    const touch = await page.context().newCDPSession(page);
    await touch.send('Input.synthesizeScrollGesture', { x, y, xDistance: -220, yDistance: 0 });
    await expect.poll(() => grid(page).evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
    expect(await page.evaluate(() => scrollX)).toBe(0);
    expect(await chosen(page)).toBe(1);
    await cell(page, 0, 2).tap({ position: { x: 60, y: 14 } });
    await cell(page, 0, 2).tap({ position: { x: 60, y: 14 } });
    await page.getByRole('textbox').waitFor();
    await page.keyboard.type(' Alati.');
    await cell(page, 1, 2).tap({ position: { x: 60, y: 14 } });
    expect((await said(page, 0, 2)).join('')).toMatch(/ Alati\.$/);
    expect(await overflow(page)).toBe(0);
  });

  if (isLongRun)
    test('of 2,000 competencies draws what is in sight, and is written in at its end', async () => {
      const { page, problems } = await editor.open({ locale: 'et-EE' });
      await page.evaluate(() => {
        Reflect.deleteProperty(window, 'showOpenFilePicker');
        Reflect.deleteProperty(window, 'showSaveFilePicker');
      });
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Ava fail' }).click();
      const file = {
        name: 'suur.tegu.json',
        mimeType: 'application/json',
        buffer: Buffer.from(madeFile(2_000)),
      };
      await (await chooser).setFiles(file);
      await page.getByRole('link', { name: 'Kompetentsid' }).first().waitFor({ timeout: 30_000 });
      await goToTable(page);
      expect(await rowCount(page)).toBe(2_000);
      expect(await page.locator('.body > .row').count()).toBeLessThan(60);
      await cell(page, 0, 2).click();
      await page.keyboard.press('Control+ArrowDown');
      await expect.poll(() => focused(page)).toBe('2000 2');
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => focused(page)).toBe('1999 2');
      await page.keyboard.type('Viimane.');
      await page.keyboard.press('Enter');
      expect(await said(page, 1999, 2)).toEqual(['Viimane.']);
      await expect.poll(() => focused(page)).toBe('2000 2');
      const [last, outer] = await Promise.all([cell(page, 2000, 2).boundingBox(), grid(page).boundingBox()]);
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(
        (outer?.y ?? 0) + (outer?.height ?? 0) + 1,
      );
      await page.keyboard.press('Control+Home');
      await expect.poll(() => focused(page)).toBe('0 0');
      expect(problems).toEqual([]);
    }, 90_000);

  if (isLongRun)
    test.each(['light', 'dark'] as const)('has nothing that axe objects to, %s', async (colorScheme) => {
      const { page, problems } = await openTable(editor, SAMPLE, {
        viewport: { width: 1440, height: 900 },
        colorScheme,
      });
      await page.getByRole('button', { name: /^Veerud/ }).click();
      await page.getByRole('menuitemcheckbox', { name: 'Teadmised' }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'detached' });
      expect(await axe(page)).toEqual([]);
      // A name that is long and that another has; then while it is written.
      const name = 'Kliendi vajaduste väljaselgitamine ja neile sobiva lahenduse leidmine';
      for (const row of [0, 1]) {
        await cell(page, row, 0).click();
        await page.keyboard.type(name);
        await page.keyboard.press('Enter');
      }
      await cell(page, 0, 0).getByRole('link').waitFor();
      expect(await axe(page)).toEqual([]);
      await cell(page, 1, 0).click();
      await page.keyboard.press('F2');
      expect(await axe(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await paste(page, excelClipboard(SHEET));
      await page.getByRole('dialog').waitFor();
      expect(await axe(page)).toEqual([]);
      expect(problems).toEqual([]);
    });

  if (isLongRun)
    test.each(['et-EE', 'fi-FI'])('fits a screen of 320 in %s without sideways scrolling', async (locale) => {
      const { page } = await editor.open({ locale, ...SMALLEST });
      await exampleOn(page).click();
      await page
        .getByRole('link', { name: /^(Kompetentsid|Osaamiset)$/ })
        .first()
        .click();
      await page.getByRole('link', { name: /^(Tabel|Taulukko)$/ }).click();
      await page.getByRole('grid').waitFor();
      expect(await overflow(page)).toBe(0);
      await page.getByRole('button', { name: /^(Veerud|Sarakkeet)/ }).click();
      await page.getByRole('menu').waitFor();
      expect(await overflow(page)).toBe(0);
    });
});
