import { expect, test } from 'vitest';
import { firstScripts, MOST_FIRST_SCRIPT } from './first-scripts.ts';
import { axe, describeInBrowser } from './harness.ts';

describeInBrowser('the built editor', (editor) => {
  test('opens without a breach of its content security policy', async () => {
    const { page, problems } = await editor.open();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(problems).toEqual([]);
  });

  test('fetches little script before Home is there, the words of the longest language with it', async () => {
    const { page } = await editor.open({ route: 'no/such/page', locale: 'fi-FI' });
    const home = new URL('/', page.url()).href;
    const fetched = await firstScripts(page, async () => {
      await page.goto(home);
      await page.getByRole('button', { name: /^Aloita tyhjältä/ }).waitFor();
    });
    expect(fetched).toBeGreaterThan(50);
    expect(fetched).toBeLessThanOrEqual(MOST_FIRST_SCRIPT);
  });

  test('opens at the address of an inner page', async () => {
    const { page, problems } = await editor.open({ route: 'no/such/page' });
    await page.locator('#root > *').first().waitFor();
    expect(problems).toEqual([]);
  });

  test('has nothing that axe objects to', async () => {
    const { page } = await editor.open({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('refuses a style without the nonce and takes one with it', async () => {
    const { page } = await editor.open();
    const colours = await page.evaluate(() => {
      const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
      const colourWith = (nonce: string): string => {
        const style = document.createElement('style');
        style.nonce = nonce;
        style.textContent = 'html { color: rgb(1, 2, 3) }';
        document.head.append(style);
        const { color } = getComputedStyle(document.documentElement);
        style.remove();
        return color;
      };
      return { without: colourWith(''), with: colourWith(meta?.nonce ?? '') };
    });
    expect(colours.with).toBe('rgb(1, 2, 3)');
    expect(colours.without).not.toBe('rgb(1, 2, 3)');
  });
});
