import { apply, commands, newModel, writeFile } from '@tegu/core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe, describeInBrowser, isLongRun, overflow } from './harness.ts';

/** A file of more competencies than a model that is edited has. */
function largeFile(): string {
  const rows = Array.from({ length: 2100 }, (_, i) => ({
    name: `${['Kliendi kuulamine', 'Kauba tundmine', 'Meeskonna hoidmine'][i % 3]} ${i + 1}`,
    category: ['Teenindus', 'Müük', 'Juhtimine'][i % 3] ?? '',
    definition: 'Kuulab klienti, küsib, mida ta vajab, ja leiab talle sobiva lahenduse.',
    indicators: ['Püüab klienti kuulata.', 'Küsib kliendilt, mida ta koju vajab.', 'On sõbralik ja aus.'],
    knowledge: ['Teab, mida pood müüb.'],
    skills: ['Oskab küsida nii, et klient räägib.'],
    attitudes: ['Peab kliendi aega kalliks.'],
  }));
  const { model } = apply(newModel('et', 'Eesti kompetentside kogu'), commands['paste-competencies'], {
    language: 'et',
    mode: 'add',
    rows,
  });
  return writeFile(model);
}

/** Drops a text on the page as a file. */
async function dropFile(page: Page, text: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate((words) => {
    const data = new DataTransfer();
    data.items.add(new File([words], 'kogu.tegu.json', { type: 'application/json' }));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
  }, text);
  await page.getByRole('option').first().waitFor();
}

const ALL_SCREENS = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 390, height: 844, colorScheme: 'light' },
] as const;

/** A phone in the dark; all of them in the long run. */
const SCREENS = isLongRun ? ALL_SCREENS : ALL_SCREENS.slice(1, 2);

describeInBrowser('a library', (editor) => {
  const text = largeFile();

  test.each(SCREENS)('has nothing that axe finds at $width, $colorScheme', async (screen) => {
    const { width, height, colorScheme } = screen;
    const { page, problems } = await editor.open({
      viewport: { width, height },
      colorScheme,
      locale: 'et-EE',
    });
    await dropFile(page, text);
    const look = async (what: string): Promise<void> => {
      expect(await axe(page), what).toEqual([]);
      expect(await overflow(page), what).toBe(0);
    };
    await page.getByRole('listbox').focus();
    await page.keyboard.press('Space');
    await look('the list');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Kliendi kuulamine 1' }).waitFor();
    await look('a competency');
    await page.getByRole('button', { name: 'Kopeeri mudelisse' }).last().click();
    await page.getByRole('dialog').waitFor();
    await look('copying');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Kontroll' }).click();
    await page.getByRole('button', { name: 'Kontrolli seda kogu' }).click();
    await page
      .getByRole('button', { expanded: false, name: /tähelepanek/ })
      .first()
      .click();
    await page.locator('.tegu-quote').first().waitFor();
    await look('the check');
    expect(problems).toEqual([]);
  });

  test('is there again after a reload, and on Home', async () => {
    const { page } = await editor.open({ locale: 'et-EE' });
    await dropFile(page, text);
    await page.reload();
    await page
      .getByRole('option', { name: /Kliendi kuulamine 1/ })
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Tegu, avalehele' }).click();
    await page.getByRole('region', { name: 'Kogud' }).getByRole('link').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  test('gives competencies to a model, by keys alone', async () => {
    const { page } = await editor.open({ locale: 'et-EE' });
    await dropFile(page, text);
    await page.getByRole('searchbox').fill('meeskonna 3');
    await page.getByText(/^Leitud/).waitFor();
    await page.getByRole('searchbox').press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('article').getByRole('button', { name: 'Kopeeri mudelisse' }).press('Enter');
    await page.getByRole('button', { name: 'Uus mudel' }).press('Enter');
    await page.getByText(/kopeeriti mustandina 1 kompetents/).waitFor();
    await page.waitForURL(/competencies\/competency:/);
    await page.waitForFunction(
      () =>
        document.activeElement instanceof HTMLTextAreaElement &&
        document.activeElement.value.startsWith('Meeskonna hoidmine'),
    );
  });
});
