// A person at a keyboard and nothing else: where the focus is, and how far away the next thing lies.
import type { Page } from 'playwright-core';

type Role = Parameters<Page['getByRole']>[0];

/** More stops than anybody would go through for one thing. */
const FAR = 30;

export interface Keys {
  /** Presses keys one after the other. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly write: (words: string) => Promise<void>;
  /** Goes on by Tab, or back, until the thing of that name has the focus. */
  readonly tabTo: (role: Role, name: string | RegExp, key?: 'Tab' | 'Shift+Tab') => Promise<void>;
  /** Finds something by its name in the search, and chooses it. */
  readonly find: (words: string) => Promise<void>;
  /** Waits until the thing of that name has the focus. */
  readonly isAt: (role: Role, name: string | RegExp) => Promise<void>;
}

export function keysOn(page: Page): Keys {
  const { keyboard } = page;
  const press: Keys['press'] = async (...keys) => {
    for (const key of keys) await keyboard.press(key);
  };
  const write: Keys['write'] = (words) => keyboard.insertText(words);
  const thing = (role: Role, name: string | RegExp) =>
    page.getByRole(role, { name, exact: typeof name === 'string' }).and(page.locator(':focus'));
  return {
    press,
    write,
    tabTo: async (role, name, key = 'Tab') => {
      // Nobody goes on before there is something to see.
      await page
        .getByRole(role, { name, exact: typeof name === 'string' })
        .first()
        .waitFor();
      for (let stops = 0; stops < FAR; stops++) {
        await keyboard.press(key);
        if ((await thing(role, name).count()) > 0) return;
      }
      throw new Error(`${role} ${String(name)} is further away than ${FAR} stops.`);
    },
    find: async (words) => {
      await keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Nimi, lause tai komento' }).waitFor();
      await keyboard.insertText(words);
      await page.getByRole('option', { name: words, selected: true }).waitFor();
      await keyboard.press('Enter');
      await page.getByRole('combobox', { name: 'Nimi, lause tai komento' }).waitFor({ state: 'detached' });
    },
    isAt: async (role, name) => {
      await thing(role, name)
        .waitFor()
        .catch(async () => {
          const held = await page
            .locator(':focus')
            .ariaSnapshot({ timeout: 1000 })
            .catch(() => 'nothing');
          throw new Error(`${role} ${String(name)} has not come to the focus, but ${held}.`);
        });
    },
  };
}
