import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/project-paths.mjs';
import { describeInBrowser, type OpenOptions } from './harness.ts';

interface Picture {
  readonly name: string;
  readonly address: string;
  readonly options?: OpenOptions;
}

const PHONE: OpenOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

/** The pictures that the README and the guide show, each written anew. */
const PICTURES: readonly Picture[] = [
  { name: 'foundation-et-light', address: 'foundation' },
  { name: 'competencies-et-light', address: 'competencies' },
  { name: 'competencies-et-dark', address: 'competencies', options: { colorScheme: 'dark' } },
  {
    name: 'competencies-et-phone',
    address: 'competencies/competency:kliendi-vajaduste-moistmine',
    options: PHONE,
  },
  { name: 'roles-et-light', address: 'roles' },
  { name: 'check-et-light', address: 'check' },
];

/** The workshop as noted, with all its findings, at a place. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.getByRole('button', { name: 'Teised näidised' }).click();
  await page.getByRole('menuitem', { name: 'Põhjakodu, töötoa toormärkmed' }).click();
  await page.getByRole('heading', { level: 1, name: 'Alused' }).waitFor();
  await page.goto(page.url().replace(/foundation.*$/, address));
  await page.waitForLoadState('networkidle');
  await page.locator('main :is(textarea, [role=grid], .tegu-finding)').first().waitFor();
}

describeInBrowser('the pictures of the documentation', (editor) => {
  test.each(PICTURES)('$name', async ({ name, address, options = {} }) => {
    const viewport = { width: 1440, height: 900 };
    const { page, problems } = await editor.open({ locale: 'et-EE', viewport, ...options });
    await goTo(page, address);
    const mark = page
      .locator('.tegu-content', { hasText: 'positiivne' })
      .getByRole('button', { name: /tähelepanek/ });
    if (address.startsWith('competencies')) await mark.click();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(root, 'docs/pictures', `${name}.png`) });
    expect(problems).toEqual([]);
  });
});
