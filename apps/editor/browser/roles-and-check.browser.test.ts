import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  axe,
  describeInBrowser,
  goWithin,
  isLongRun,
  overflow,
  type EditorBrowser,
  type OpenOptions,
} from './harness.ts';

type Route = 'roles' | 'roles?view=role' | 'check' | 'check?view=alignment' | 'check?view=focus';

const ROUTES: readonly Route[] = [
  'roles',
  'roles?view=role',
  'check',
  'check?view=alignment',
  'check?view=focus',
];

/** Opens an example of a company and goes to a place by its address. */
async function openPlace(
  editor: EditorBrowser,
  {
    route,
    isRaw = false,
    ...options
  }: Omit<OpenOptions, 'route'> & { readonly route: Route; readonly isRaw?: boolean },
): Promise<{ page: Page; problems: readonly string[] }> {
  const opened = await editor.open({ locale: 'et-EE', ...options });
  const { page } = opened;
  if (isRaw) {
    await page.getByRole('button', { name: 'Teised näidised' }).click();
    await page.getByRole('menuitem', { name: 'Põhjakodu, töötoa toormärkmed' }).click();
  } else await page.getByRole('button', { name: 'Vaata valmis näidist' }).click();
  await page.getByRole('heading', { level: 1, name: 'Alused' }).waitFor();
  await goTo(page, route);
  return opened;
}

async function goTo(page: Page, route: Route): Promise<void> {
  await goWithin(page, page.url().replace(/(foundation|roles|check).*$/, route));
  await page
    .getByRole('heading', { level: 1, name: route.startsWith('roles') ? 'Rollid' : 'Kontroll' })
    .waitFor();
  await page.locator('.tegu-tabs [aria-current=page]').waitFor();
}

const focusedName = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null,
  );

/** What can be pressed and is lower or narrower than that, the frame left out. */
function targetsBelow(page: Page, size: number): Promise<string[]> {
  return page.evaluate((least) => {
    const targets = document.querySelectorAll<HTMLElement>(
      'main :is(a[href], button, label:has(input), select, summary, [role="gridcell"])',
    );
    return [...targets].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isSmall = width > 1 && Math.min(width, height) < least - 0.5;
      return isSmall
        ? [`${target.textContent || target.ariaLabel} ${Math.round(width)}×${Math.round(height)}`]
        : [];
    });
  }, size);
}

/** Presses Tab until the focus is on something of that name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (name.test((await focusedName(page)) ?? '')) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${String(name)}`);
}

describeInBrowser('Roles and Check', (editor) => {
  if (isLongRun)
    test.each([
      { width: 1440, colorScheme: 'light' as const, isRaw: true, routes: ROUTES },
      { width: 1440, colorScheme: 'dark' as const, isRaw: false, routes: ROUTES },
      { width: 390, colorScheme: 'light' as const, isRaw: false, routes: ROUTES.slice(3) },
      { width: 390, colorScheme: 'dark' as const, isRaw: true, routes: ROUTES },
    ])(
      'have nothing that axe objects to at $width wide, $colorScheme',
      async ({ width, colorScheme, isRaw, routes }) => {
        const viewport = { width, height: 844 };
        const { page, problems } = await openPlace(editor, { route: 'roles', isRaw, viewport, colorScheme });
        for (const route of routes) {
          await goTo(page, route);
          expect(await axe(page), route).toEqual([]);
        }
        expect(problems).toEqual([]);
      },
    );

  if (isLongRun)
    test.each(['et-EE', 'fi-FI'])('fit a screen of 390 in %s without sideways scrolling', async (locale) => {
      const { page } = await openPlace(editor, {
        route: 'roles',
        isRaw: true,
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      if (locale === 'fi-FI') {
        await page.getByRole('button', { name: 'Veel', exact: true }).click();
        await page.getByRole('menuitemradio', { name: 'Suomi' }).click();
      }
      for (const route of ROUTES) {
        await goWithin(page, page.url().replace(/(foundation|roles|check).*$/, route));
        await page.locator('.tegu-tabs').waitFor();
        expect(await overflow(page), route).toBe(0);
      }
    });

  test('have targets of 24 pixels with a mouse and 44 under a finger', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    for (const [least, options] of [[24, {}] as const, [44, phone] as const]) {
      const { page } = await openPlace(editor, { route: 'roles', isRaw: true, ...options });
      for (const route of ROUTES) {
        await goTo(page, route);
        expect(await targetsBelow(page, least), `${route}, ${least}`).toEqual([]);
      }
    }
  });

  test('set a level by the keyboard alone, in the cell and in its menu', async () => {
    const { page, problems } = await openPlace(editor, { route: 'roles' });
    await tabTo(page, /^Iga töötaja, Kliendi vajaduste/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    expect(await focusedName(page)).toBe(
      'IT-tugi, Koostöö üle üksuste piiri: 2 Meister, tööle asumisel 1 Algaja',
    );
    await page.keyboard.press('3');
    await page.getByText('IT-tugi, Koostöö üle üksuste piiri, 3 Ekspert').waitFor();
    await page.keyboard.press('Delete');
    await page.getByText('IT-tugi, Koostöö üle üksuste piiri, 1 Algaja, päritud: Iga töötaja').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await focusedName(page)).toBe('IT-tugi, Koostöö üle üksuste piiri: 2 Meister');
    await page.keyboard.press('Control+z');
    await expect.poll(() => focusedName(page)).toMatch(/1 Algaja, päritud: Iga töötaja$/);
    expect(problems).toEqual([]);
  });

  test('keep the focused cell clear of the head and the names', async () => {
    const { page } = await openPlace(editor, { route: 'roles', viewport: { width: 700, height: 420 } });
    await tabTo(page, /^Iga töötaja, Kliendi vajaduste/);
    for (const key of [
      'End',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'Home',
      'ArrowRight',
      'ArrowUp',
      'ArrowUp',
    ]) {
      await page.keyboard.press(key);
      const isOnTop = await page.evaluate(() => {
        const focused = document.activeElement;
        const box = focused?.getBoundingClientRect();
        if (!focused || !box) return false;
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return top !== null && focused.contains(top);
      });
      expect(isOnTop, key).toBe(true);
    }
  });

  // The journeys do it too, in every run.
  if (isLongRun)
    test('add a deed of a role’s own, after which the customer shows', async () => {
      const { page } = await openPlace(editor, { route: 'check?view=focus', isRaw: true });
      const card = page.getByRole('article', { name: 'Laotöötaja' });
      await card.getByText('Ainult ühine, rolli enda tegu puudub').waitFor();
      await tabTo(page, /^Lisa rolli tegu: Laotöötaja$/);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 2, name: 'Laotöötaja' }).waitFor();
      await tabTo(page, /^Lisa selle rolli tegu/);
      await page.keyboard.press('Enter');
      await page.keyboard.type('Ütleb kliendile, mis kell kaup jõuab.');
      await page.keyboard.press('Enter');
      await page
        .locator('.tegu-role-tree [aria-current]')
        .getByRole('img', { name: 'Kliendi vaade: Teos näha' })
        .waitFor();
      for (const name of ['Kontroll', 'Kliendi vaade 3']) {
        await page.getByRole('link', { name }).focus();
        await page.keyboard.press('Enter');
      }
      await card.getByText(/^Teos näha/).waitFor();
    });

  // The journeys do it too, in every run.
  if (isLongRun)
    test('mark a sentence as evidence by the keyboard alone, beside the page and over it', async () => {
      for (const width of [1440, 1024]) {
        const { page } = await openPlace(editor, {
          route: 'check?view=alignment',
          viewport: { width, height: 900 },
        });
        await page
          .getByRole('gridcell', { name: 'Hoolivus, Lubadusest kinnipidamine: seost ei ole' })
          .focus();
        await page.keyboard.press('Enter');
        const panel = page.locator('.tegu-panel');
        await panel.waitFor();
        await tabTo(page, /^Lubadusest kinnipidamine$/);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        await panel.getByRole('radio', { checked: true }).waitFor();
        await tabTo(page, /^Märgi tõenduseks$/);
        await page.keyboard.press('Enter');
        await panel.getByText('Teos näha').waitFor();
        await page.keyboard.press('Escape');
        await panel.waitFor({ state: 'detached' });
        await expect.poll(() => focusedName(page)).toBe('Hoolivus, Lubadusest kinnipidamine: teos näha');
      }
    });

  test('go from finding to finding by F8 and from there to the record', async () => {
    const { page } = await openPlace(editor, { route: 'check', isRaw: true });
    await page.getByRole('heading', { level: 2, name: /^Kliendid on nimetamata/ }).waitFor();
    await page.keyboard.press('F8');
    const first = await focusedName(page);
    await page.keyboard.press('F8');
    expect(await focusedName(page)).not.toBeNull();
    await page.keyboard.press('Shift+F8');
    expect(await focusedName(page)).toBe(first);
    const link = page
      .getByRole('region', { name: /^Kliendid on nimetamata/ })
      .getByRole('link')
      .first();
    const name = (await link.textContent()) ?? '';
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name }).waitFor();
  });
});
