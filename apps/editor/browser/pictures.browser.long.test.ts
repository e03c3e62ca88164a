import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/project-paths.mjs';
import { describeInBrowser } from './harness.ts';

/** Each place and view, by its address and by what stands there once it is drawn. */
const PLACES = {
  foundation: ['foundation', 'textarea'],
  competencies: ['competencies', 'article textarea'],
  table: ['competencies?view=table', '[role=grid] [role=gridcell]'],
  read: ['competencies?view=read', 'article, h2'],
  roles: ['roles', '[role=grid]'],
  role: ['roles?view=role', 'textarea'],
  check: ['check', '.tegu-wording .tools'],
  alignment: ['check?view=alignment', '[role=grid]'],
  walk: ['check?view=walk', '.walk-picker'],
  focus: ['check?view=focus', '.tegu-focus-pair'],
  use: ['use', 'article h2'],
  sheets: ['use/sheets', '.contents li'],
} as const;

/** The workshop as noted where there is one in the language, with all its findings; else the finished example. */
const MODELS = {
  et: { locale: 'et-EE', others: 'Teised näidised', model: 'Põhjakodu, töötoa toormärkmed' },
  fi: { locale: 'fi-FI', others: 'Muut esimerkit', model: 'Rautakauppa, työpajan muistiinpanot' },
  en: { locale: 'en-GB', others: null, model: 'See a finished example' },
} as const;

type Language = keyof typeof MODELS;

async function openModel(page: Page, language: Language): Promise<string> {
  const { others, model } = MODELS[language];
  if (others === null) await page.getByRole('button', { name: model }).click();
  else {
    await page.getByRole('button', { name: others }).click();
    await page.getByRole('menuitem', { name: model }).click();
  }
  await page.waitForURL(/foundation/);
  return page.url().replace(/foundation.*$/, '');
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  // The chip says where the model is saved, and not that it is being saved.
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(root, 'docs/pictures', `${name}.png`) });
}

const languages: readonly Language[] = ['et', 'fi', 'en'];
const screens = languages.flatMap((language) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ language, colorScheme })),
);

describeInBrowser('the pictures of the documentation', (editor) => {
  test.each(screens)(
    'each place in $language, $colorScheme',
    async ({ language, colorScheme }) => {
      const { page, problems } = await editor.open({
        locale: MODELS[language].locale,
        viewport: { width: 1280, height: 800 },
        colorScheme,
      });
      const model = await openModel(page, language);
      for (const [name, [address, sign]] of Object.entries(PLACES)) {
        await page.goto(model + address);
        await page.locator(`main :is(${sign})`).first().waitFor();
        const chip = page.locator('article .tegu-finding-button').first();
        if (name === 'competencies' && (await chip.count()) > 0) await chip.click();
        await take(page, `${name}-${language}-${colorScheme}`);
      }
      await page.goto(new URL('/', model).href);
      await page.locator('main h1').waitFor();
      await take(page, `home-${language}-${colorScheme}`);
      expect(problems).toEqual([]);
    },
    120_000,
  );

  test.each(languages)(
    'a competency on a phone in %s',
    async (language) => {
      const { page, problems } = await editor.open({
        locale: MODELS[language].locale,
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      const model = await openModel(page, language);
      await page.goto(`${model}competencies`);
      await page.locator('main nav a').first().waitFor();
      await page.locator('main nav.tegu-competency-tree a').first().click();
      await page.locator('article textarea').first().waitFor();
      await take(page, `competencies-${language}-phone`);
      expect(problems).toEqual([]);
    },
    60_000,
  );
});
