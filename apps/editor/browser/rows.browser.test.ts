import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, describeInBrowser, type EditorBrowser, type OpenOptions } from './harness.ts';

/** The deeds of the first competency of the finished Estonian example. */
async function openDeeds(editor: EditorBrowser, options: OpenOptions = {}): Promise<Page> {
  const { page } = await editor.open({ locale: 'et-EE', ...options });
  await page.getByRole('button', { name: 'Vaata valmis näidist' }).click();
  await page.getByRole('link', { name: 'Kompetentsid' }).first().click();
  await deeds(page).first().waitFor();
  return page;
}

const deeds = (page: Page): Locator => page.getByRole('textbox', { name: 'Tegu', exact: true });
const texts = (page: Page): Promise<string[]> =>
  deeds(page).evaluateAll((fields) =>
    fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')),
  );

/** A finger on the screen: it is put down, waits, goes upwards and is lifted. */
async function swipeUp(page: Page, from: Locator, hold: number): Promise<void> {
  const box = await from.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 12, (box?.y ?? 0) + 12];
  const screen = await page.context().newCDPSession(page);
  await screen.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await page.waitForTimeout(hold);
  for (let step = 1; step <= 10; step++) {
    await screen.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ x, y: y - step * 10 }],
    });
    await page.waitForTimeout(20);
  }
  await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.waitForTimeout(400);
}

describeInBrowser('rows of a competency', (editor) => {
  test('are chosen by Escape and Shift, moved and copied together, and a letter leads back into the words', async () => {
    const page = await openDeeds(editor);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const [first = '', second = '', third = '', ...others] = await texts(page);
    await deeds(page).first().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => texts(page)).toEqual([third, first, second, ...others]);
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${first}\n${second}`);
    await page.keyboard.press('Control+z');
    await expect.poll(() => texts(page)).toEqual([first, second, third, ...others]);
    await deeds(page).first().focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Escape');
    await page.keyboard.type('Õ');
    await expect.poll(() => texts(page)).toEqual([`Õ${first}`, second, third, ...others]);
  });

  test('scroll under a finger that swipes over their grips, and move under one that holds', async () => {
    const page = await openDeeds(editor, {
      viewport: { width: 820, height: 600 },
      hasTouch: true,
      isMobile: true,
    });
    const before = await texts(page);
    const grip = page.getByRole('button', { name: `Liiguta: ${(before[2] ?? '').slice(0, 20)}` });
    const scrolled = (): Promise<number> => page.evaluate(() => Math.round(window.scrollY));
    await swipeUp(page, grip, 0);
    expect(await scrolled()).toBeGreaterThan(30);
    expect(await texts(page)).toEqual(before);
    const from = await scrolled();
    await swipeUp(page, grip, 400);
    expect(await scrolled()).toBe(from);
    await expect.poll(() => texts(page)).not.toEqual(before);
  });

  test('have keys of their own on a phone, which leave the focus in the text', async () => {
    const page = await openPhone(editor);
    await deeds(page).nth(1).tap();
    const keys = page.getByRole('group', { name: 'Rea klahvid' });
    const before = await texts(page);
    await keys.getByRole('button', { name: 'Liiguta üles' }).tap();
    await expect.poll(() => texts(page)).toEqual([before[1], before[0], ...before.slice(2)]);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    const heights = await keys.getByRole('button').evaluateAll((all) => all.map((key) => key.clientHeight));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await keys.getByRole('button', { name: 'Valmis' }).tap();
    await keys.waitFor({ state: 'detached' });
  });
});

const tree = (page: Page): Locator => page.getByRole('navigation', { name: 'Kompetentsid', exact: true });
/** What stands in each category of the tree, from the first on. */
const branches = (page: Page): Promise<string[][]> =>
  tree(page)
    .locator('ul')
    .evaluateAll((lists) =>
      lists.map((list) =>
        [...list.querySelectorAll('[data-competency] > span:first-child')].map(
          (name) => name.textContent ?? '',
        ),
      ),
    );

describeInBrowser('several competencies', (editor) => {
  test('are chosen, moved, carried, copied, deleted and brought back by keyboard alone', async () => {
    const page = await openDeeds(editor);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const [first = [], second = [], ...others] = await branches(page);
    const [a = '', b = ''] = first;
    const [c = '', d = ''] = second;
    await tree(page).getByRole('link', { name: b }).focus();
    await page.keyboard.press('Shift+ArrowDown');
    expect(await axe(page)).toEqual([]);
    const chosen = tree(page).getByRole('link', { name: /Valitud/ });
    expect(await chosen.count()).toBe(2);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => branches(page)).toEqual([[b, a, c], [d], ...others]);
    await page.keyboard.press('Control+c');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\r\n').filter((line) => line.startsWith('Nimi\tKategooria'))).toHaveLength(1);
    expect(copied).toContain(`\r\n${b}\t`);
    expect(copied).toContain(`\r\n${c}\t`);
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => branches(page)).toEqual([[a], [d, b, c], ...others]);
    expect(await chosen.count()).toBe(2);
    // The grip of one carries both.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await page.getByText('„2 kompetentsi“ on üles tõstetud', { exact: false }).waitFor({ state: 'attached' });
    for (const place of [2, 1]) {
      await page.keyboard.press('ArrowUp');
      await page.getByText(`Koht ${place} / 3.`, { exact: true }).waitFor({ state: 'attached' });
    }
    await page.keyboard.press('Space');
    await expect.poll(() => branches(page)).toEqual([[a], [b, c, d], ...others]);
    expect(await chosen.count()).toBe(2);
    await tree(page).getByRole('link', { name: c }).focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => branches(page)).toEqual([[a], [d], ...others]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(d);
    await page.keyboard.press('Control+z');
    await expect.poll(() => branches(page)).toEqual([[a], [b, c, d], ...others]);
  });

  test('are tapped on a phone and go to another category together', async () => {
    const page = await openTree(editor);
    const [first = [], second = [], ...others] = await branches(page);
    const [a = '', b = ''] = first;
    const [c = '', d = ''] = second;
    await tree(page)
      .getByRole('button', { name: new RegExp(`„${b}“`) })
      .tap();
    await page.getByRole('menuitem', { name: 'Vali mitu kompetentsi' }).tap();
    await tree(page)
      .getByRole('checkbox', { name: `Vali: ${c}` })
      .tap();
    const bar = page.getByRole('group', { name: 'Valitud kompetentsid' });
    await bar.getByText('2 kompetentsi valitud').waitFor();
    expect(await axe(page)).toEqual([]);
    const heights = await bar.getByRole('button').evaluateAll((all) => all.map((each) => each.clientHeight));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await bar.getByRole('button', { name: 'Vii …' }).tap();
    await page.getByRole('menuitem', { name: 'Suhtlemine ja koostöö' }).tap();
    await expect.poll(() => branches(page)).toEqual([[a, b, c], [d], ...others]);
    await page.getByRole('button', { name: 'Võta tagasi' }).last().tap();
    await expect.poll(() => branches(page)).toEqual([[a, b], [c, d], ...others]);
    await bar.getByRole('button', { name: 'Valmis' }).tap();
    expect(await tree(page).getByRole('checkbox').count()).toBe(0);
  });
});

/** The tree on a phone. */
async function openTree(editor: EditorBrowser): Promise<Page> {
  const { page } = await editor.open({
    locale: 'et-EE',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await page.getByRole('button', { name: 'Vaata valmis näidist' }).tap();
  await page.getByRole('link', { name: 'Kompetentsid' }).first().tap();
  await tree(page).getByRole('link').first().waitFor();
  return page;
}

async function openPhone(editor: EditorBrowser): Promise<Page> {
  const page = await openTree(editor);
  await page.getByRole('link', { name: /^Kliendi vajaduste mõistmine/ }).tap();
  await deeds(page).first().waitFor();
  return page;
}
