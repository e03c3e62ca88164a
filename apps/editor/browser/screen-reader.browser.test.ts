import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, goWithin, overflow } from './harness.ts';

/**
 * What is heard first in each place of the finished example: its beginning, and the headings that one jumps by. No two of one
 * place follow each other, so that each is drawn anew.
 */
const PLACES = [
  {
    at: 'competencies/competency:kliendi-vajaduste-moistmine',
    begins: `
- heading "Kompetentsid" [level=1]
- navigation "Kompetentside vaated":
- link "Liigendus":
- link "Tabel":
- link "Lugemine":
- navigation "Kompetentsid":
- region "Suhtlemine ja koostöö":`,
    headings: '1 Kompetentsid, 2 Kliendi vajaduste mõistmine, 3 Käitumuslikud väljendused, 3 Selgitus',
  },
  {
    at: 'check',
    begins: `
- heading "Kontroll" [level=1]
- navigation "Kontrolli vaated":
- link "Sõnastus":
- link "Seosed alustega":
- link "Kliendi vaade":`,
    headings: '1 Kontroll',
  },
  {
    at: 'roles',
    begins: `
- heading "Rollid" [level=1]
- navigation "Rollide vaated":
- link "Maatriks":
- link "Üks roll":`,
    headings: '1 Rollid',
    grid: 'Nõutavad tasemed rollide kaupa',
  },
  {
    at: 'check?view=alignment',
    begins: `
- heading "Kontroll" [level=1]
- navigation "Kontrolli vaated":
- link "Sõnastus":
- link "Seosed alustega":
- link "Kliendi vaade":
- group "Read":
- radio "Kompetentside kaupa" [checked]`,
    headings: '1 Kontroll',
    grid: 'Millistes kompetentsides alused välja paistavad',
  },
  {
    at: 'competencies?view=table',
    begins: `
- heading "Kompetentsid" [level=1]
- navigation "Kompetentside vaated":
- link "Liigendus":
- link "Tabel":
- link "Lugemine":`,
    headings: '1 Kompetentsid',
    grid: 'Kompetentsid tabelina',
  },
  {
    at: 'check?view=focus',
    begins: `
- heading "Kontroll" [level=1]
- navigation "Kontrolli vaated":
- link "Sõnastus":
- link "Seosed alustega":
- link "Kliendi vaade":
- region "Eesliin":`,
    headings:
      '1 Kontroll, 2 Eesliin, 3 Müüja-konsultant, 3 Klienditoe spetsialist, 3 Poejuhataja, 2 Tugiüksus',
  },
  {
    at: 'roles/role:laotootaja?view=role',
    begins: `
- heading "Rollid" [level=1]
- navigation "Rollide vaated":
- link "Maatriks":
- link "Üks roll":
- navigation "Rollid":
- region "Rollirühmad":`,
    headings: '1 Rollid, 2 Laotöötaja, 3 Osa kliendikogemuses, 3 Kliendid, 3 Viis küsimust, mis aitavad',
  },
  {
    at: 'check/statement:purpose?view=walk',
    begins: `
- heading "Kontroll" [level=1]
- navigation "Kontrolli vaated":
- link "Sõnastus":
- link "Seosed alustega":
- link "Kliendi vaade":`,
    headings: '1 Kontroll, 2 Eksistentsi eesmärk',
  },
  {
    at: 'competencies?view=read',
    begins: `
- heading "Kompetentsid" [level=1]
- navigation "Kompetentside vaated":
- link "Liigendus":
- link "Tabel":
- link "Lugemine":`,
    headings:
      '1 Kompetentsid, 1 Põhjakodu kompetentsimudel, 2 Alused, 3 Mida kliendikesksus meie jaoks tähendab',
  },
  {
    at: 'use',
    begins: `
- heading "Rakendamine" [level=1]
- navigation "Dokumendid":`,
    headings: '1 Rakendamine, 1 Põhjakodu kompetentsimudel, 2 Alused',
  },
  {
    at: 'foundation',
    begins: `
- heading "Alused" [level=1]
- region "Eeltingimused":`,
    headings:
      '1 Alused, 2 Mida kliendikesksus meie jaoks tähendab, 2 Eksistentsi eesmärk miks?, 2 Brändilubadus',
  },
] as const;

/** What can be named or pressed, as it is said one after the other; the frame of the page and its addresses left out. */
async function heardIn(page: Page): Promise<readonly string[]> {
  const tree = await page.getByRole('main').ariaSnapshot();
  const said = tree.split('\n').map((line) => line.trim());
  return said.filter((line) => /^- '?(heading|navigation|region|group|link|radio|grid|article) "/.test(line));
}

/** The headings in order, each behind its level. */
function headingsIn(heard: readonly string[]): readonly string[] {
  return heard.flatMap((line) => {
    const [, name = '', level = ''] = /^- '?heading "(.*)" \[level=(\d)\]/.exec(line) ?? [];
    return level === '' ? [] : [`${level} ${name}`];
  });
}

/** Where a heading stands more than one level under the one before it. */
function skippedLevels(headings: readonly string[]): readonly string[] {
  return headings.filter((heading, i) => Number(heading[0]) > Number(headings[i - 1]?.[0] ?? 0) + 1);
}

/** The part of an address before the place. */
const modelOf = (page: Page): string => new URL(page.url()).pathname.split('/').slice(0, 3).join('/');

describeInBrowser('a screen reader', (editor) => {
  test('hears the landmarks, the headings and the grids of each place in order', async () => {
    const { page, problems } = await editor.open({ locale: 'et-EE' });
    await page.getByRole('button', { name: 'Vaata valmis näidist' }).click();
    await page.getByRole('heading', { level: 1, name: 'Alused' }).waitFor();
    const frame = await page.locator('body').ariaSnapshot();
    const landmarks = frame.match(/^- (?:link "Otse|navigation|banner|main)[^:\n]*/gm);
    expect(landmarks).toEqual([
      '- link "Otse sisu juurde"',
      '- navigation "Mudeli osad"',
      '- banner',
      '- main',
    ]);
    const model = modelOf(page);
    for (const { at, begins, headings, ...more } of PLACES) {
      await goWithin(page, `${model}/${at}`);
      const last = headings.split(', ').at(-1) ?? '';
      await page
        .getByRole('heading', { name: last.slice(2) })
        .first()
        .waitFor({ state: 'attached' });
      if ('grid' in more)
        await page.getByRole('grid', { name: more.grid }).getByRole('gridcell').first().waitFor();
      const first = begins.trim().split('\n');
      await expect
        .poll(async () => (await heardIn(page)).slice(0, first.length), { message: at })
        .toEqual(first);
      const found = headingsIn(await heardIn(page));
      expect(found.join(', ').startsWith(headings), `${at}: ${found.slice(0, 7).join(', ')}`).toBe(true);
      expect(skippedLevels(found), at).toEqual([]);
      if ('grid' in more) await expectHeads(page, more.grid);
    }
    expect(problems).toEqual([]);
  });

  test('hears each state of a link, of a value and of a role in words of its own', async () => {
    const { page } = await editor.open({ locale: 'et-EE' });
    await page.getByRole('button', { name: 'Teised näidised' }).click();
    await page.getByRole('menuitem', { name: 'Põhjakodu, töötoa toormärkmed' }).click();
    await page.getByRole('heading', { level: 1, name: 'Alused' }).waitFor();
    const model = modelOf(page);
    await goWithin(page, `${model}/check?view=alignment`);
    const grid = page.getByRole('grid');
    const pair = 'Brändilubadus, Lubadusest kinnipidamine';
    await grid.getByRole('gridcell', { name: `${pair}: pakutud seos`, exact: true }).click();
    await grid
      .getByRole('gridcell', { name: '0 Ükski tegu seda veel ei näita', exact: true })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Seo ilma tõenduseta' }).click();
    await grid.getByRole('gridcell', { name: `${pair}: seotud, aga tõenduseta`, exact: true }).waitFor();
    const panel = page.locator('.tegu-panel');
    await panel.getByRole('radio', { name: /^Annab kliendile vastuse/ }).check();
    await panel.getByRole('button', { name: 'Märgi tõenduseks' }).click();
    await grid.getByRole('gridcell', { name: `${pair}: teos näha`, exact: true }).waitFor();
    await goWithin(page, `${model}/roles`);
    const focus = page.getByRole('row', { name: /^Kliendi vaade/ });
    await expect
      .poll(() => focus.getByRole('gridcell', { name: 'Ainult ühine', exact: true }).count())
      .toBe(4);
    await goWithin(page, `${model}/check?view=focus`);
    const card = page.getByRole('article', { name: 'Laotöötaja' });
    expect(await card.ariaSnapshot()).toContain('- text: Ainult ühine, rolli enda tegu puudub');
  });

  test('of somebody who enlarges the page four times has every place without moving it sideways', async () => {
    const { page } = await editor.open({ locale: 'et-EE', viewport: { width: 320, height: 256 } });
    await page.getByRole('button', { name: 'Vaata valmis näidist' }).click();
    await page.getByRole('heading', { level: 1, name: 'Alused' }).waitFor();
    const model = modelOf(page);
    for (const { at } of PLACES) {
      await goWithin(page, `${model}/${at}`);
      await page.getByRole('main').locator('a, button').first().waitFor();
      expect(await overflow(page), at).toBe(0);
      await page.evaluate(() => scrollTo(0, 600));
      expect(await standing(page), at).toBeLessThan(128);
      await page.getByRole('main').focus();
      for (let i = 0; i < 6; i++) {
        await page.keyboard.press('Tab');
        // A place that is still being drawn moves under the focus.
        await expect.poll(() => isFocusCovered(page), { message: `${at}: ${i + 1}` }).toBe(false);
      }
    }
  });
});

/** A grid says what its columns and rows are called, and each cell is named. */
async function expectHeads(page: Page, name: string): Promise<void> {
  const tree = await page.getByRole('grid', { name }).ariaSnapshot();
  expect(tree.match(/- columnheader "/g)?.length ?? 0, name).toBeGreaterThan(5);
  expect(tree.match(/- rowheader "/g)?.length ?? 0, name).toBeGreaterThan(5);
}

/** How many pixels of the height are under what stands still while the page is scrolled. */
function standing(page: Page): Promise<number> {
  return page.evaluate(() => {
    const standing = [...document.querySelectorAll('.tegu-app *')].filter((element) => {
      const { position, visibility } = getComputedStyle(element);
      return (position === 'fixed' || position === 'sticky') && visibility !== 'hidden';
    });
    return [...Array(innerHeight).keys()].filter((y) =>
      standing.some((element) => {
        const { top, bottom, width } = element.getBoundingClientRect();
        return width > innerWidth / 2 && top <= y && y < bottom;
      }),
    ).length;
  });
}

/** Whether what has the focus lies under something else altogether. */
function isFocusCovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const box = focused?.getBoundingClientRect();
    if (!focused || !box || box.width < 2) return false;
    const places: readonly (readonly [number, number])[] = [
      [box.x + box.width / 2, box.y + box.height / 2],
      [box.x + 4, box.y + Math.min(box.height / 2, 10)],
      [box.x + box.width / 2, box.bottom - 4],
    ];
    return !places.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (focused.contains(top) || top.closest('label')?.contains(focused));
    });
  });
}
