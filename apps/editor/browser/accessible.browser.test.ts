import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { excelClipboard, paste } from './excel-clipboard.ts';
import { axe, describeInBrowser, exampleOn, goWithin, isLongRun, overflow, SMALLEST } from './harness.ts';

/** Every place and view by its address, and what stands there once it is drawn. */
const PLACES: readonly (readonly [address: string, sign: string])[] = [
  ['foundation', 'textarea'],
  ['competencies/competency:kliendi-vajaduste-moistmine', 'article textarea'],
  ['competencies?view=table', '[role=grid]'],
  ['competencies?view=read', 'h2'],
  ['roles', '[role=grid], select'],
  ['roles?view=role', 'textarea'],
  ['check', '.tegu-wording'],
  ['check?view=alignment', '[role=grid], .tegu-alignment-list'],
  ['check?view=walk', '.tegu-walk'],
  ['check?view=focus', '.tegu-focus-pair'],
  ['use', 'article h2'],
  ['use/role', 'article h2'],
  ['use/coverage', 'article h2'],
  ['use/focus', 'article h2'],
  ['use/review', 'article p'],
  ['use/compare', 'button'],
];

interface Opened {
  readonly what: string;
  readonly address: string;
  /** Opens it, given the place. */
  readonly open: (page: Page) => Promise<void>;
  /** What is then on the screen. */
  readonly sign: string;
}

const press = (name: string | RegExp) => async (page: Page) =>
  page.getByRole('button', { name }).locator('visible=true').first().click();
const fromMore = (name: string | RegExp) => async (page: Page) => {
  await press(/^Veel$/)(page);
  await page.getByRole('menuitem', { name }).click();
};

const DEED = 'competencies/competency:kliendi-vajaduste-moistmine';

/** Dialogs and menus. */
const OPENED: readonly Opened[] = [
  {
    what: 'search',
    address: DEED,
    open: (page) => page.keyboard.press('Control+k'),
    sign: '[role=combobox]',
  },
  { what: 'keys', address: DEED, open: fromMore('Kiirklahvid'), sign: '[role=dialog]' },
  { what: 'earlier versions', address: DEED, open: fromMore(/^Varasemad versioonid/), sign: '[role=dialog]' },
  { what: 'content languages', address: DEED, open: fromMore(/^Sisu keeled/), sign: '[role=dialog]' },
  { what: 'the menu of the frame', address: DEED, open: press(/^Veel$/), sign: '[role=menu]' },
  {
    what: 'the menu of a competency',
    address: DEED,
    open: press(/^Mida kompetentsiga „Kliendi vajaduste mõistmine“/),
    sign: '[role=menu]',
  },
  {
    what: 'the menu of a row',
    address: DEED,
    open: async (page) => {
      await page.getByRole('textbox', { name: 'Tegu', exact: true }).first().focus();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Shift+F10');
    },
    sign: '[role=menu]',
  },
  { what: 'a picture', address: 'roles', open: press(/^Pildina/), sign: '[role=dialog] svg' },
  {
    what: 'the evidence of a link',
    address: 'check?view=alignment',
    open: (page) =>
      page
        .getByRole('gridcell', { name: /teos näha/ })
        .or(page.getByRole('button', { name: /Teos näha/ }))
        .first()
        .click(),
    sign: '.tegu-panel',
  },
  { what: 'the columns', address: 'competencies?view=table', open: press(/^Veerud/), sign: '[role=menu]' },
  {
    what: 'a sheet that is pasted into the table',
    address: 'competencies?view=table',
    open: async (page) => {
      await page.getByRole('gridcell').first().click();
      await paste(page, SHEET);
    },
    sign: '[role=dialog] [role=combobox], [role=dialog] select',
  },
];

const SHEET = excelClipboard([
  ['Kategooria', 'Kompetents', 'Käitumine'],
  ['Vastutus', 'Järjepidevus', 'Ütleb kliendile, millal vastus tuleb.'],
]);

/** Levels by the names of roles, as a sheet has them. */
const LEVELS = excelClipboard([
  ['', 'Müüja-konsultant', 'Laotöötaja'],
  ['Kliendi vajaduste mõistmine', '3', '2'],
]);

/** Puts a piece that nobody can read among those of the models, or in their place. Runs in the page. */
function spoilStored(isWhole: boolean): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('tegu');
    opening.onerror = () => fail(new Error('closed'));
    opening.onsuccess = () => {
      const tx = opening.result.transaction('updates', 'readwrite');
      const updates = tx.objectStore('updates');
      const all = updates.getAll();
      all.onsuccess = () => {
        const stored: readonly object[] = all.result;
        if (isWhole) updates.clear();
        updates.add({ ...stored[0], update: new Uint8Array([255, 255, 255, 255]) });
      };
      tx.oncomplete = () => {
        opening.result.close();
        done();
      };
    };
  });
}

/** While a dialog covers the screen the page behind it is hidden from everybody, its main part and heading too. */
const withoutPage = (found: readonly string[]): readonly string[] =>
  found.filter((line) => !/^(landmark-one-main|page-has-heading-one):/.test(line));

/** The long run sees each width in each theme. */
const SCREENS = [
  { width: 390, colorScheme: 'dark' as const },
  ...(isLongRun
    ? [
        { width: 1440, colorScheme: 'light' as const },
        { width: 1440, colorScheme: 'dark' as const },
        { width: 390, colorScheme: 'light' as const },
      ]
    : []),
];

const LANGUAGES = isLongRun ? ['et-EE', 'fi-FI', 'en-GB'] : ['fi-FI'];

async function openExample(page: Page): Promise<(address: string) => Promise<void>> {
  await page.getByRole('button', { name: 'Vaata valmis näidist' }).click();
  await page.getByRole('heading', { level: 1, name: 'Alused' }).waitFor({ state: 'attached' });
  const model = page.url().replace(/foundation.*$/, '');
  return (address) => goWithin(page, model + address);
}

describeInBrowser('everybody can use', (editor) => {
  test.each(SCREENS)(
    'every place, menu and dialog at $width, $colorScheme',
    async ({ width, colorScheme }) => {
      const phone = width < 640 ? { hasTouch: true, isMobile: true } : {};
      const viewport = { width, height: 900 };
      const { page, problems } = await editor.open({ locale: 'et-EE', viewport, colorScheme, ...phone });
      await page.locator('main h1').waitFor();
      expect(await axe(page), 'Home').toEqual([]);
      await press(/^Kontrolli mudelit/)(page);
      const start = page.getByRole('dialog');
      await start.getByRole('textbox').waitFor();
      expect(withoutPage(await axe(page)), 'the start with a model that is there').toEqual([]);
      await paste(page, SHEET);
      await start.getByRole('combobox').first().waitFor();
      expect(withoutPage(await axe(page)), 'the same with a sheet in it').toEqual([]);
      const home = page.url();
      await page.goto(new URL('no/such/page', home).href);
      await page.getByRole('heading', { name: 'Sellist lehte ei ole' }).waitFor();
      expect(await axe(page), 'an address that leads nowhere').toEqual([]);
      await page.goto(home);
      const go = await openExample(page);
      for (const [address, sign] of PLACES) {
        await go(address);
        await page.locator(`main :is(${sign})`).first().waitFor();
        expect(await axe(page), address).toEqual([]);
      }
      for (const { what, address, open, sign } of OPENED) {
        await go(address);
        await page
          .locator('main :is(textarea, [role=grid], .tegu-level-list, .tegu-alignment-list)')
          .first()
          .waitFor();
        await open(page);
        await page.locator(sign).first().waitFor();
        expect(withoutPage(await axe(page)), what).toEqual([]);
      }
      expect(problems).toEqual([]);
    },
    180_000,
  );

  test('the levels that are pasted into the matrix by name', async () => {
    const { page } = await editor.open({ locale: 'et-EE', colorScheme: 'dark' });
    const go = await openExample(page);
    await go('roles');
    await page.getByRole('gridcell', { name: /^Müüja-konsultant, Kliendi vajaduste/ }).focus();
    await paste(page, LEVELS);
    await page.getByRole('dialog', { name: 'Kleebi tasemed nimede järgi' }).waitFor();
    expect(withoutPage(await axe(page))).toEqual([]);
  });

  test('a model of which parts cannot be read, one that cannot be read at all, and one that is not here', async () => {
    const { page } = await editor.open({ locale: 'et-EE', colorScheme: 'dark' });
    await openExample(page);
    await page.getByText('Salvestatud selles brauseris').waitFor();
    await page.evaluate(spoilStored, false);
    await page.reload();
    await page.getByText(/^1 osa sellest mudelist ei saanud lugeda/).waitFor();
    await page.getByRole('textbox').first().waitFor();
    expect(await axe(page), 'the notice').toEqual([]);
    await page.getByRole('button', { name: 'Näita', exact: true }).click();
    await page.getByRole('dialog', { name: 'Osad, mida ei saa lugeda' }).waitFor();
    expect(withoutPage(await axe(page)), 'its dialog').toEqual([]);
    await page.evaluate(spoilStored, true);
    await page.reload();
    await page.getByRole('heading', { name: 'Seda mudelit ei saa praegu lugeda' }).waitFor();
    expect(await axe(page), 'unreadable').toEqual([]);
    await page.goto(new URL('/m/none/foundation', page.url()).href);
    await page.getByRole('heading', { name: 'Seda mudelit selles brauseris ei ole' }).waitFor();
    expect(await axe(page), 'missing').toEqual([]);
  });

  test('a browser that keeps nothing', async () => {
    const { page } = await editor.open({ locale: 'et-EE', colorScheme: 'dark', route: 'no-such-page' });
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('closed', 'SecurityError');
      };
    });
    await page.goto(new URL('/', page.url()).href);
    await page.getByText('See aken ei hoia midagi alles').waitFor();
    expect(await axe(page), 'Home').toEqual([]);
    await openExample(page);
    await page.getByRole('textbox').first().waitFor();
    expect(await axe(page), 'a model').toEqual([]);
  });

  test.each(LANGUAGES)(
    'every place on a screen of 320 without sideways scrolling, in %s',
    async (locale) => {
      const { page } = await editor.open({ locale, ...SMALLEST });
      expect(await overflow(page), 'Home').toBe(0);
      await exampleOn(page).click();
      await page.waitForURL(/foundation/);
      const model = page.url().replace(/foundation.*$/, '');
      for (const [address, sign] of PLACES) {
        await goWithin(page, model + address.replace(/\/.*$/, ''));
        await page.locator(`main :is(${sign}, a)`).first().waitFor();
        expect(await overflow(page), address).toBe(0);
      }
    },
    60_000,
  );
});
