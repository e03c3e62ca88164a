import type { Page } from 'playwright-core';
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

async function openExample(
  editor: EditorBrowser,
  options: OpenOptions = {},
): Promise<{ page: Page; problems: readonly string[] }> {
  const opened = await editor.open({ locale: 'et-EE', ...options });
  await opened.page.getByRole('button', { name: 'Vaata valmis näidist' }).click();
  await opened.page.getByRole('heading', { level: 1, name: 'Alused' }).waitFor();
  return opened;
}

const valueNames = (page: Page): Promise<string[]> =>
  page
    .getByRole('textbox', { name: 'Väärtuse nimi' })
    .evaluateAll((fields) =>
      fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : '')),
    );

describeInBrowser('the frame and Foundation', (editor) => {
  if (isLongRun)
    test.each([
      { width: 1440, colorScheme: 'light' as const },
      { width: 800, colorScheme: 'dark' as const },
      { width: 390, colorScheme: 'dark' as const },
    ])('have nothing that axe objects to at $width wide, $colorScheme', async ({ width, colorScheme }) => {
      const { page, problems } = await openExample(editor, { viewport: { width, height: 844 }, colorScheme });
      expect(await axe(page)).toEqual([]);
      if (width < 640) {
        await page.getByRole('button', { name: 'Veel kohti' }).click();
        await page.getByRole('menuitem', { name: 'Avaleht' }).click();
      } else await page.getByRole('link', { name: 'Avaleht' }).click();
      await page.getByRole('link', { name: 'Põhjakodu kompetentsimudel' }).waitFor();
      expect(await axe(page)).toEqual([]);
      expect(problems).toEqual([]);
    });

  if (isLongRun)
    test.each(['et-EE', 'fi-FI'])('fit a screen of 320 in %s without sideways scrolling', async (locale) => {
      const { page } = await editor.open({ locale, ...SMALLEST });
      expect(await overflow(page)).toBe(0);
      await exampleOn(page).click();
      await page.getByRole('heading', { level: 1, name: /Alused|Perusta/ }).waitFor();
      expect(await overflow(page)).toBe(0);
    });

  test('have targets of 24 pixels with a mouse and 44 under a finger', async () => {
    const { page } = await openExample(editor);
    expect(await targetsBelow(page, 24)).toEqual([]);
    const phone = await openExample(editor, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    expect(await targetsBelow(phone.page, 44)).toEqual([]);
  });

  test('move a value by keyboard with the grip, said aloud, and by dragging', async () => {
    // All values in sight: nothing scrolls under the mouse.
    const { page, problems } = await openExample(editor, { viewport: { width: 1280, height: 1800 } });
    await page.getByRole('button', { name: 'Liiguta: Lihtsus' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('„Lihtsus“ on üles tõstetud, koht 1 / 3.').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.getByText('Koht 2 / 3.').waitFor();
    await page.keyboard.press('Space');
    await page.getByText('„Lihtsus“ on maha pandud, koht 2 / 3.').waitFor();
    await expect.poll(() => valueNames(page)).toEqual(['Hoolivus', 'Lihtsus', 'Julgus']);
    const grip = page.getByRole('button', { name: 'Liiguta: Julgus' });
    await grip.hover({ force: true });
    const to = await page.getByRole('textbox', { name: 'Väärtuse nimi' }).first().boundingBox();
    await page.mouse.down();
    await page.mouse.move(to?.x ?? 0, (to?.y ?? 0) + 40, { steps: 8 });
    await page.mouse.move(to?.x ?? 0, (to?.y ?? 0) + 2, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => valueNames(page)).toEqual(['Julgus', 'Hoolivus', 'Lihtsus']);
    // Each was one step.
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => valueNames(page)).toEqual(['Lihtsus', 'Hoolivus', 'Julgus']);
    expect(problems).toEqual([]);
  });

  test('undo and redo in a field by the model’s own history, across places', async () => {
    const { page } = await openExample(editor);
    const promise = page.getByRole('textbox', { name: 'Brändilubadus' });
    await promise.press('End');
    await promise.pressSequentially(' Alati.');
    await page.getByRole('link', { name: 'Rollid' }).click();
    await page.getByRole('button', { name: 'Võta tagasi: teksti muutmine' }).click();
    await page.getByRole('link', { name: 'Alused' }).click();
    expect(await promise.inputValue()).not.toContain('Alati');
    await promise.focus();
    await page.keyboard.press('Control+Shift+Z');
    expect(await promise.inputValue()).toContain('Alati');
    await page.keyboard.press('Control+z');
    expect(await promise.inputValue()).not.toContain('Alati');
  });

  test('rename the model where its name stands', async () => {
    const { page } = await openExample(editor);
    await page.getByRole('button', { name: 'Põhjakodu kompetentsimudel' }).click();
    await page.keyboard.type('Lõunakodu');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Lõunakodu' }).waitFor();
    expect(await page.title()).toBe('Alused · Lõunakodu · Tegu');
  });

  test('have an address for each place, which opens elsewhere and is gone back from', async () => {
    const { page } = await openExample(editor);
    await page.getByRole('link', { name: 'Kontroll' }).click();
    await page.waitForURL(/\/m\/[^/]+\/check$/);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.goBack();
    await page.waitForURL(/\/m\/[^/]+\/foundation$/);
    await page.getByRole('heading', { level: 1, name: 'Alused' }).waitFor();
  });
});

/** Things to press that are smaller than they should be; a link in a line of text may be as high as the line. */
function targetsBelow(page: Page, size: number): Promise<string[]> {
  return page.evaluate((least) => {
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, label:has(input), [role="menuitem"]',
    );
    const small: string[] = [];
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect();
      const isSeen =
        width > 1 && getComputedStyle(target).display !== 'none' && !target.classList.contains('tegu-skip');
      if (isSeen && Math.min(width, height) < least) {
        small.push(`${target.textContent || target.ariaLabel} ${Math.round(width)}×${Math.round(height)}`);
      }
    }
    return small;
  }, size);
}
