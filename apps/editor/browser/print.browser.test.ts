import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, type EditorBrowser, type OpenOptions } from './harness.ts';

async function openExample(editor: EditorBrowser, options: OpenOptions = {}): Promise<Page> {
  const { page } = await editor.open({ locale: 'et-EE', ...options });
  await page.getByRole('button', { name: 'Vaata valmis näidist' }).click();
  await page.getByRole('heading', { level: 1, name: 'Alused' }).waitFor();
  // The document is loaded right after the frame, so that a print has it at once.
  await page.waitForLoadState('networkidle');
  return page;
}

describeInBrowser('a print from any place', (editor) => {
  test('shows the model as a document in the light, and not the app', async () => {
    const page = await openExample(editor, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.getByRole('heading', { level: 1, name: 'Põhjakodu kompetentsimudel' }).waitFor();
    expect(
      await page.getByRole('heading', { level: 3, name: 'Kliendi vajaduste mõistmine' }).isVisible(),
    ).toBe(true);
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await page.locator('main').isVisible()).toBe(false);
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).color),
    ).toBe('rgb(27, 31, 35)');
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('heading', { level: 1, name: 'Alused' }).waitFor();
    expect(await page.locator('article').count()).toBe(0);
  });

  test('has the document on the page before the browser takes its picture', async () => {
    const page = await openExample(editor);
    const isThere = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return document.querySelectorAll('article h3').length > 0;
    });
    expect(isThere).toBe(true);
  });
});
