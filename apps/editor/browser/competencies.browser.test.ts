import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  axe,
  describeInBrowser,
  exampleOn,
  isLongRun,
  overflow,
  SMALLEST,
  type EditorBrowser,
  type OpenOptions,
} from './harness.ts';

/** The finished Estonian example, at its competencies. */
async function openCompetencies(
  editor: EditorBrowser,
  options: OpenOptions = {},
): Promise<{ page: Page; problems: readonly string[] }> {
  const opened = await editor.open({ locale: 'et-EE', ...options });
  await opened.page.getByRole('button', { name: 'Vaata valmis näidist' }).click();
  await goToCompetencies(opened.page);
  return opened;
}

/** An empty model, at its competencies. */
async function openEmpty(
  editor: EditorBrowser,
  options: OpenOptions = {},
): Promise<{ page: Page; problems: readonly string[] }> {
  const opened = await editor.open({ locale: 'et-EE', ...options });
  await opened.page.getByRole('button', { name: /tühjalt/i }).click();
  await goToCompetencies(opened.page);
  return opened;
}

async function goToCompetencies(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Kompetentsid' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Kompetentsid' }).waitFor({ state: 'attached' });
}

const deeds = (page: Page): Locator => page.getByRole('textbox', { name: 'Tegu', exact: true });
const texts = (page: Page): Promise<string[]> =>
  deeds(page).evaluateAll((fields) =>
    fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')),
  );
/** The text that has the focus, with the place of the caret in it. */
const caret = (page: Page): Promise<{ text: string; at: number } | null> =>
  page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement ? { text: field.value, at: field.selectionStart } : null;
  });
const treeItems = (page: Page): Promise<string[]> =>
  page.getByRole('navigation', { name: 'Kompetentsid' }).getByRole('listitem').allTextContents();

/** Drags one thing by its grip onto the place of another. */
async function drag(page: Page, grip: Locator, onto: Locator): Promise<void> {
  await grip.scrollIntoViewIfNeeded();
  const to = await onto.boundingBox();
  await grip.hover({ force: true });
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 30, (to?.y ?? 0) + 40, { steps: 8 });
  await page.mouse.move((to?.x ?? 0) + 30, (to?.y ?? 0) + 6, { steps: 8 });
  await page.mouse.up();
}

describeInBrowser('competencies', (editor) => {
  test('are begun by a deed and written on by keyboard alone, as in a document', async () => {
    const { page, problems } = await openEmpty(editor);
    await page.getByRole('textbox', { name: 'Kirjelda tegu, mida klient võiks märgata' }).focus();
    await page.keyboard.type('Küsib enne, kui pakub');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Kordab üle, mida klient soovib');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Ütleb, millal töö valmis saab');
    await expect
      .poll(() => texts(page))
      .toEqual(['Küsib enne, kui pakub', 'Kordab üle, mida klient soovib', 'Ütleb, millal töö valmis saab']);
    // The caret and the row move together.
    await page.keyboard.press('Home');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await caret(page)).toEqual({ text: 'Ütleb, millal töö valmis saab', at: 0 });
    expect(await texts(page)).toEqual([
      'Küsib enne, kui pakub',
      'Ütleb, millal töö valmis saab',
      'Kordab üle, mida klient soovib',
    ]);
    // Three deeds say what the name could be.
    await page.getByRole('button', { name: 'Anna kompetentsile nimi' }).click();
    await page.keyboard.type('Kliendi kuulamine');
    await page.getByRole('link', { name: 'Kliendi kuulamine' }).waitFor();
    // What was typed is there after the page is loaded again.
    await page.waitForTimeout(1500);
    await page.reload();
    await deeds(page).first().waitFor();
    expect(await texts(page)).toHaveLength(3);
    expect(problems).toEqual([]);
  });

  test('part rows by Enter, take empty ones away by Backspace, and leave Tab a Tab', async () => {
    const { page } = await openCompetencies(editor);
    await deeds(page).first().waitFor();
    const before = await texts(page);
    await deeds(page).first().focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await texts(page)).toHaveLength(before.length + 1);
    expect((await caret(page))?.at).toBe(0);
    await page.keyboard.press('Control+z');
    await expect.poll(() => texts(page)).toEqual(before);
    await deeds(page).first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Backspace');
    await expect.poll(() => texts(page)).toEqual(before);
    expect((await caret(page))?.text).toBe(before[0]);
    await page.keyboard.press('Tab');
    expect((await caret(page))?.text).not.toBe(before[0]);
  });

  test('take four pasted lines as four rows, and one undo takes them back', async () => {
    const { page } = await openCompetencies(editor);
    await deeds(page).first().waitFor();
    const before = await texts(page);
    const last = page.getByRole('textbox', { name: 'Lisa tegu …' });
    await last.focus();
    await last.evaluate((field) => {
      const data = new DataTransfer();
      data.setData('text/plain', '• Kuulab lõpuni\n• Küsib üle\n2) Kirjutab üles\n– Tänab');
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    await expect
      .poll(() => texts(page))
      .toEqual([...before, 'Kuulab lõpuni', 'Küsib üle', 'Kirjutab üles', 'Tänab']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => texts(page)).toEqual(before);
  });

  test('mark what was found after a pause, and F8 leads there', async () => {
    const { page } = await openCompetencies(editor);
    const last = page.getByRole('textbox', { name: 'Lisa tegu …' });
    await last.focus();
    await page.keyboard.type('On kliendi suhtes positiivne.');
    expect(await page.locator('.noted').allTextContents()).not.toContain('positiivne');
    await page.locator('.noted', { hasText: 'positiivne' }).waitFor({ timeout: 3000 });
    await page.getByRole('textbox', { name: 'Kompetentsi nimi' }).focus();
    await page.keyboard.press('F8');
    await page.getByRole('group', { name: 'Tähelepanek' }).first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('group', { name: 'Tähelepanek' }).count()).toBe(0);
    expect((await caret(page))?.text).toBe('On kliendi suhtes positiivne.');
  });

  test('move by dragging: a row among its own, a competency into another category', async () => {
    const { page, problems } = await openCompetencies(editor, { viewport: { width: 1440, height: 900 } });
    await deeds(page).first().waitFor();
    const [first = '', second = ''] = await texts(page);
    await drag(page, page.getByRole('button', { name: /^Liiguta: Kordab oma/ }), deeds(page).first());
    await expect.poll(async () => (await texts(page)).slice(0, 2)).toEqual([second, first]);
    const category = page.getByRole('region', { name: 'Vastutus' });
    await drag(
      page,
      page.getByRole('button', { name: 'Liiguta: Koostöö üle üksuste piiri' }),
      category.getByRole('link').last(),
    );
    await category.getByRole('link', { name: 'Koostöö üle üksuste piiri' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => category.getByRole('link').count()).toBe(2);
    // Esc leaves everything where it was.
    const before = await treeItems(page);
    const to = await category.getByRole('link').last().boundingBox();
    await page.getByRole('button', { name: 'Liiguta: Koostöö üle üksuste piiri' }).hover({ force: true });
    await page.mouse.down();
    await page.mouse.move((to?.x ?? 0) + 30, (to?.y ?? 0) + 20, { steps: 8 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect.poll(() => treeItems(page)).toEqual(before);
    await page.getByRole('link', { name: /^Lubadusest/ }).click();
    await page.getByRole('article', { name: 'Lubadusest kinnipidamine' }).waitFor();
    expect(problems).toEqual([]);
  });

  test('are two screens on a phone, with the way back', async () => {
    const { page } = await openCompetencies(editor, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const tree = page.getByRole('navigation', { name: 'Kompetentsid', exact: true });
    await tree.getByRole('link', { name: /^Lubadusest/ }).tap();
    await deeds(page).first().waitFor();
    expect(await tree.count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
    expect(await overflow(page)).toBe(0);
    await page.getByRole('link', { name: 'Vastutus' }).tap();
    await tree.waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Lubadusest kinnipidamine');
  });

  test('stay open and keep the caret when the window becomes narrow', async () => {
    const { page } = await openCompetencies(editor, { viewport: { width: 1000, height: 800 } });
    await deeds(page).nth(1).click();
    const before = await caret(page);
    await page.setViewportSize({ width: 390, height: 500 });
    await page.getByRole('link', { name: 'Suhtlemine ja koostöö' }).waitFor();
    expect(await caret(page)).toEqual(before);
  });

  test('write the marks exactly under the words', async () => {
    const { page } = await openCompetencies(editor);
    await page.getByRole('textbox', { name: 'Lisa tegu …' }).focus();
    await page.keyboard.type('On kliendi suhtes positiivne.');
    const mark = page.locator('.noted', { hasText: 'positiivne' });
    await mark.waitFor({ timeout: 3000 });
    const behind = await mark.locator('..').evaluate((element) => {
      const { font, letterSpacing, padding, width } = getComputedStyle(element);
      return { font, letterSpacing, padding, width };
    });
    const field = await deeds(page)
      .last()
      .evaluate((element) => {
        const { font, letterSpacing, padding, width } = getComputedStyle(element);
        return { font, letterSpacing, padding, width };
      });
    expect(field).toEqual(behind);
  });

  if (isLongRun)
    test.each([
      { width: 1440, colorScheme: 'light' as const },
      { width: 1440, colorScheme: 'dark' as const },
      { width: 800, colorScheme: 'light' as const },
      { width: 390, colorScheme: 'dark' as const },
    ])('have nothing that axe objects to at $width wide, $colorScheme', async ({ width, colorScheme }) => {
      const { page, problems } = await openCompetencies(editor, {
        viewport: { width, height: 844 },
        colorScheme,
      });
      expect(await axe(page)).toEqual([]);
      if (width < 640) {
        await page.getByRole('link', { name: /Kliendi vajaduste/ }).click();
        await deeds(page).first().waitFor();
        expect(await axe(page)).toEqual([]);
      }
      expect(problems).toEqual([]);
    });

  if (isLongRun)
    test.each(['et-EE', 'fi-FI'])('fit a screen of 320 in %s without sideways scrolling', async (locale) => {
      const { page } = await editor.open({ locale, ...SMALLEST });
      await exampleOn(page).click();
      await page
        .getByRole('link', { name: /^(Kompetentsid|Osaamiset)$/ })
        .first()
        .click();
      const tree = page.getByRole('navigation', { name: /^(Kompetentsid|Osaamiset)$/ });
      await tree.waitFor();
      expect(await overflow(page)).toBe(0);
      await tree.getByRole('link').first().click();
      await page.getByRole('article').waitFor();
      expect(await overflow(page)).toBe(0);
    });
});
