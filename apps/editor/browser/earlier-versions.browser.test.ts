import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { purposeOn, startBlank } from './blank-model.ts';
import { axe, describeInBrowser } from './harness.ts';

async function openVersions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Veel', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Varasemad versioonid' }).click();
  await page.getByRole('dialog', { name: 'Varasemad versioonid' }).waitFor();
}

describeInBrowser('earlier versions', (editor) => {
  test('goes back to an earlier version, and undo takes that back', async () => {
    const { page } = await startBlank(editor);
    await purposeOn(page).pressSequentially('Aitame');
    await openVersions(page);
    await page.getByRole('textbox', { name: 'Praeguse versiooni nimi' }).fill('Enne nõukogu');
    await page.keyboard.press('Enter');
    await page.getByText('„Enne nõukogu“ on alles.').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await purposeOn(page).press('End');
    await purposeOn(page).pressSequentially(' kõiki');
    // It is there after a reload, too.
    await page.getByText('Salvestatud selles brauseris').waitFor();
    await page.reload();
    await purposeOn(page).waitFor();
    await openVersions(page);
    const row = page.getByRole('listitem').filter({ hasText: 'Enne nõukogu' });
    await row.getByRole('button', { name: 'Võrdle praegusega' }).click();
    await row.getByText('pärast seda muudetud: 1').waitFor();
    await row.getByRole('button', { name: 'Mine tagasi sellele versioonile' }).click();
    await expect.poll(() => purposeOn(page).inputValue()).toBe('Aitame');
    await page.getByText(/Mudel on nüüd selline/).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => purposeOn(page).inputValue()).toBe('Aitame kõiki');
  });
});
