import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  axe,
  describeInBrowser,
  isLongRun,
  overflow,
  type EditorBrowser,
  type OpenedPage,
} from './harness.ts';

/** A model of so many competencies and roles, with nothing decided. */
function modelFile(competencies: number, roles: number): string {
  const levels = ['Algaja', 'Meister', 'Ekspert'].map((name, i) => ({
    id: `level:${i + 1}`,
    name: { et: name },
  }));
  const model = {
    id: 'model:suur',
    title: { et: 'Maatriks' },
    languages: ['et'],
    scales: [{ id: 'scale:kolm', name: { et: 'Kolm taset' }, levels }],
    categories: Array.from({ length: Math.ceil(competencies / 10) }, (_, c) => ({
      id: `category:c${c}`,
      name: { et: `Kategooria ${c + 1}` },
      competencies: Array.from({ length: Math.min(10, competencies - c * 10) }, (__, i) => ({
        id: `competency:k${c * 10 + i + 1}`,
        name: { et: `Kompetents ${c * 10 + i + 1}` },
      })),
    })),
    roles: Array.from({ length: roles }, (_, r) => ({
      id: `role:r${r + 1}`,
      name: { et: `Roll ${r + 1}` },
      line: r < roles / 2 ? 'frontline' : 'support',
    })),
  };
  return JSON.stringify({ format: 'tegu', formatVersion: 1, model });
}

/** The matrix of roles of such a model. */
async function openMatrix(editor: EditorBrowser, competencies: number, roles: number): Promise<OpenedPage> {
  const opened = await editor.open({ locale: 'et-EE', viewport: { width: 1440, height: 900 } });
  const { page } = opened;
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ava fail' }).click();
  const buffer = Buffer.from(modelFile(competencies, roles));
  await (await chooser).setFiles({ name: 'maatriks.tegu.json', mimeType: 'application/json', buffer });
  await page.getByRole('link', { name: 'Rollid' }).first().click({ timeout: 30_000 });
  await grid(page).waitFor({ timeout: 30_000 });
  return opened;
}

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Nõutavad tasemed rollide kaupa' });
const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);
const focusedName = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null,
  );

/** What a copying of what is chosen puts on the clipboard. */
function copied(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const data = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return { text: data.getData('text/plain'), html: data.getData('text/html') };
  });
}

async function paste(page: Page, clipboard: Record<string, string>): Promise<void> {
  await page.evaluate((held) => {
    const data = new DataTransfer();
    data.setData('text/plain', held['text'] ?? '');
    data.setData('text/html', held['html'] ?? '');
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, clipboard);
}

/** Many keys, and a large file: more than the usual time where the machine is busy. */
const LONG = { timeout: 60_000 };

describeInBrowser('the matrix of roles', (editor) => {
  test(
    '30 competencies by 12 roles are set with one key a cell; a block is copied and pasted back',
    LONG,
    async () => {
      const { page, problems } = await openMatrix(editor, 30, 12);
      const level = (row: number, column: number): string => String(((row + column) % 3) + 1);
      await cell(page, 1, 1).focus();
      // Each key takes its time in a browser: the long run presses all.
      const columns = isLongRun ? 12 : 2;
      for (let column = 1; column <= columns; column++) {
        const isDown = column % 2 === 1;
        for (let i = 1; i <= 30; i++) {
          await page.keyboard.press(level(isDown ? i : 31 - i, column));
          await page.keyboard.press(i === 30 ? 'ArrowRight' : isDown ? 'ArrowDown' : 'ArrowUp');
        }
      }
      await page.keyboard.press('Control+a');
      const all = await copied(page);
      const rows = Array.from({ length: 30 }, (_, r) =>
        Array.from({ length: 12 }, (__, c) => (c < columns ? level(r + 1, c + 1) : '')).join('\t'),
      );
      expect(all['text']).toBe(rows.map((row) => `${row}\r\n`).join(''));

      await page.keyboard.press('Delete');
      await page.getByText(`Muutus ${30 * columns} lahtrit.`).waitFor();
      expect((await copied(page))['text']?.trim()).toBe('');
      await paste(page, all);
      expect((await copied(page))['text']).toBe(all['text']);
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      expect(await cell(page, 30, 2).getAttribute('aria-label')).toBe('Roll 2, Kompetents 30: 3 Ekspert');
      expect(problems).toEqual([]);
    },
  );

  if (isLongRun)
    test('dragging chooses a block, turned as well, and a digit fills it', async () => {
      const { page } = await openMatrix(editor, 12, 6);
      await page.getByRole('button', { name: 'Rollid ridadeks' }).click();
      await cell(page, 2, 2).hover();
      await page.mouse.down();
      await cell(page, 4, 5).hover();
      await page.mouse.up();
      await expect.poll(() => page.locator('[aria-selected="true"]').count()).toBe(12);
      await page.keyboard.press('3');
      await page.getByText('Muutus 12 lahtrit.').waitFor();
      expect(await page.getByRole('menu').count()).toBe(0);
      expect(await axe(page)).toEqual([]);
      await page.reload();
      await page.getByRole('button', { name: 'Rollid veergudeks' }).waitFor();
      expect(await cell(page, 4, 5).getAttribute('aria-label')).toBe('Roll 4, Kompetents 5: 3 Ekspert');
      expect(await overflow(page)).toBe(0);
    });

  test('of 2,000 competencies by 1,000 roles only what is in sight is drawn', LONG, async () => {
    const { page, problems } = await openMatrix(editor, 2_000, 1_000);
    const nodes = (): Promise<number> => grid(page).evaluate((table) => table.querySelectorAll('*').length);
    expect(await nodes()).toBeLessThan(2_500);
    expect(await grid(page).getAttribute('aria-colcount')).toBe('1001');
    await cell(page, 1, 1).focus();
    await page.keyboard.press('Control+ArrowDown');
    await expect.poll(() => focusedName(page)).toBe('Roll 1, Kompetents 2000: Ei kuulu rolli juurde');
    await page.keyboard.press('Control+ArrowRight');
    await expect.poll(() => focusedName(page)).toBe('Roll 1000, Kompetents 2000: Ei kuulu rolli juurde');
    await page.keyboard.press('2');
    await page.getByText('Roll 1000, Kompetents 2000, 2 Meister').waitFor();
    // What stands under the pointer is the cell with the focus: heads and rows keep their places.
    const [head, focused] = await Promise.all([cell(page, 0, 1000), cell(page, 2000, 1000)].map(centreOf));
    expect(Math.abs((head?.x ?? 0) - (focused?.x ?? 99))).toBeLessThan(8);
    expect(await cell(page, 2000, 1000).evaluate((at) => at.closest('tr')?.ariaRowIndex)).toBe('2203');
    expect(await nodes()).toBeLessThan(2_500);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('1');
    await page.getByText(/^Korraga saab võtta kuni 20.000 lahtrit/).waitFor();
    await page.keyboard.press('Control+Home');
    await expect.poll(() => focusedName(page)).toContain('Roll 1');
    await grid(page).evaluate((table) => table.parentElement?.scrollTo(40_000, 30_000));
    await page
      .getByRole('gridcell', { name: /^Roll 43\d, Kompetents 7\d\d/ })
      .first()
      .waitFor();
    expect(await nodes()).toBeLessThan(2_500);
    expect(await axe(page)).toEqual([]);
    expect(problems).toEqual([]);
  });
});

async function centreOf(target: Locator): Promise<{ x: number; y: number } | null> {
  const box = await target.boundingBox();
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
