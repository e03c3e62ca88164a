// A model to begin with, and the fields that the tests write in.
import type { Locator, Page } from 'playwright-core';
import type { EditorBrowser } from './harness.ts';

/** The field of the purpose. */
export function purposeOn(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Eksistentsi eesmärk' });
}

/** A blank model, open at its foundation. */
export async function startBlank(
  editor: EditorBrowser,
): Promise<{ page: Page; problems: readonly string[] }> {
  const opened = await editor.open({ locale: 'et-EE' });
  await opened.page.getByRole('button', { name: 'Alusta tühjalt lehelt' }).click();
  await purposeOn(opened.page).waitFor();
  return opened;
}

/** Another tab of the same browser at the same address. */
export async function besides(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await purposeOn(other).waitFor();
  return other;
}
