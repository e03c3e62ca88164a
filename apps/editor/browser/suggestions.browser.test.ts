import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, type EditorBrowser, type OpenedPage } from './harness.ts';

/** Sentences that a check offers something for, of a competency that one role needs. */
const DEEDS = [
  'Püüab aidata klienti.',
  'Planeerib vahetused ja koolitab uusi töötajaid.',
  '3 aastat kogemust klienditeeninduses',
  'On positiivne.',
];

const FILE = JSON.stringify({
  format: 'tegu',
  formatVersion: 1,
  model: {
    id: 'model:pakkumised',
    title: { et: 'Pakkumised' },
    languages: ['et'],
    // Two of the checks wait for a review; a model that names them has them from the start.
    settings: {
      ruleSettings: ['hedged-attempt', 'knowledge-or-qualification'].map((rule) => ({
        rule,
        severity: 'consider',
      })),
    },
    competencies: [
      {
        id: 'competency:k',
        name: { et: 'Kliendi kuulamine' },
        indicators: DEEDS.map((text, i) => ({ id: `indicator:${i}`, text: { et: text } })),
      },
    ],
    roles: [
      {
        id: 'role:r',
        name: { et: 'Müüja' },
        requirements: [{ competency: 'competency:k' }],
      },
    ],
  },
});

async function openDeeds(editor: EditorBrowser): Promise<OpenedPage> {
  const opened = await editor.open({ locale: 'et-EE', viewport: { width: 1440, height: 900 } });
  const { page } = opened;
  await page.evaluate(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ava fail' }).click();
  const buffer = Buffer.from(FILE);
  await (await chooser).setFiles({ name: 'pakkumised.tegu.json', mimeType: 'application/json', buffer });
  await page.getByRole('link', { name: 'Kompetentsid' }).first().click();
  await field(page, 'Tegu').first().waitFor();
  return opened;
}

const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });
const textsOf = (page: Page, name: string): Promise<string[]> =>
  field(page, name).evaluateAll((fields) =>
    fields
      .map((each) => (each instanceof HTMLTextAreaElement ? each.value : ''))
      .filter((text) => text !== ''),
  );
const chips = (page: Page): Locator => page.getByRole('main').getByRole('button', { name: /^1 tähelepanek/ });

interface Offer {
  /** The place of its sentence among the deeds. */
  readonly at: number;
  readonly button: string;
  /** What stands there instead. */
  readonly deeds: readonly string[];
  /** Where its words are then. */
  readonly goesTo?: 'Teadmine' | 'Kogemus' | 'Isiksuseomadused';
  readonly words?: string;
}

const OFFERS: readonly Offer[] = [
  { at: 0, button: 'Jäta alles ainult tegu', deeds: ['Aitab klienti.'] },
  { at: 1, button: 'Jaga kaheks', deeds: ['Planeerib vahetused.', 'Koolitab uusi töötajaid.'] },
  { at: 2, button: 'Vii teadmiste hulka', deeds: [], goesTo: 'Teadmine', words: DEEDS[2] ?? '' },
  { at: 2, button: 'Vii rolli kogemuse alla', deeds: [], goesTo: 'Kogemus', words: DEEDS[2] ?? '' },
  {
    at: 3,
    button: 'Vii rolliprofiili isiksuseomaduste alla',
    deeds: [],
    goesTo: 'Isiksuseomadused',
    words: 'positiivne',
  },
];

describeInBrowser('what a finding offers', (editor) => {
  test('is done as its button says, takes the finding away and is taken back in one step', async () => {
    const { page, problems } = await openDeeds(editor);
    await expect.poll(() => chips(page).count()).toBe(DEEDS.length);
    for (const { at, button, deeds, goesTo, words } of OFFERS) {
      await chips(page).nth(at).click();
      await page.getByRole('button', { name: button, exact: true }).click();
      await expect
        .poll(() => textsOf(page, 'Tegu'), { message: button })
        .toEqual(DEEDS.toSpliced(at, 1, ...deeds));
      await expect.poll(() => chips(page).count(), { message: button }).toBe(DEEDS.length - 1);
      if (goesTo === 'Teadmine') expect(await textsOf(page, goesTo)).toEqual([words]);
      else if (goesTo !== undefined) {
        await page.getByRole('link', { name: 'Rollid' }).first().click();
        await page.getByRole('link', { name: 'Üks roll' }).click();
        await expect.poll(() => textsOf(page, goesTo), { message: button }).toEqual([words]);
        await page.getByRole('link', { name: 'Kompetentsid' }).first().click();
      }
      await page
        .getByRole('banner')
        .getByRole('button', { name: /^Võta tagasi: / })
        .click();
      await page.getByRole('banner').getByRole('button', { name: 'Võta tagasi', exact: true }).waitFor();
      await expect.poll(() => textsOf(page, 'Tegu'), { message: button }).toEqual(DEEDS);
      await expect.poll(() => chips(page).count(), { message: button }).toBe(DEEDS.length);
    }
    expect(problems).toEqual([]);
  }, 60_000);
});
