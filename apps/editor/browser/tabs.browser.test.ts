import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { besides, purposeOn, startBlank } from './blank-model.ts';
import { describeInBrowser } from './harness.ts';

describeInBrowser('a model in two tabs', (editor) => {
  test('takes letters of both in one sentence at once, before and after each other’s caret', async () => {
    const { page, problems } = await startBlank(editor);
    await purposeOn(page).pressSequentially('keskel');
    const other = await besides(page);
    await expect.poll(() => purposeOn(other).inputValue()).toBe('keskel');
    const place = (tab: Page, at: number): Promise<void> =>
      purposeOn(tab).evaluate((field: HTMLTextAreaElement, at) => {
        field.focus();
        field.setSelectionRange(at, at);
      }, at);
    await place(page, 6);
    await place(other, 0);
    const [after, before] = [' lõpus on palju sõnu', 'Alguses on sõnu ja '];
    await Promise.all([
      purposeOn(page).pressSequentially(after, { delay: 20 }),
      purposeOn(other).pressSequentially(before, { delay: 20 }),
    ]);
    const whole = `${before}keskel${after}`;
    await expect.poll(() => purposeOn(page).inputValue()).toBe(whole);
    await expect.poll(() => purposeOn(other).inputValue()).toBe(whole);
    const caret = (tab: Page): Promise<readonly [number, number]> =>
      purposeOn(tab).evaluate((field: HTMLTextAreaElement) => [field.selectionStart, field.selectionEnd]);
    expect(await caret(page)).toEqual([whole.length, whole.length]);
    expect(await caret(other)).toEqual([before.length, before.length]);
    // What one has selected stays selected while the other types before it.
    await purposeOn(page).evaluate((field: HTMLTextAreaElement, from) => {
      field.setSelectionRange(from, from + 6);
    }, before.length);
    await place(other, 0);
    await purposeOn(other).pressSequentially('Nii: ', { delay: 20 });
    await expect.poll(() => purposeOn(page).inputValue()).toBe(`Nii: ${whole}`);
    expect(await caret(page)).toEqual([before.length + 5, before.length + 11]);
    await page.getByText('Salvestatud selles brauseris').waitFor();
    await other.getByText('Salvestatud selles brauseris').waitFor();
    await Promise.all([page.close(), other.close()]);
    const again = await page.context().newPage();
    await again.goto(other.url());
    await purposeOn(again).waitFor();
    expect(await purposeOn(again).inputValue()).toBe(`Nii: ${whole}`);
    expect(problems).toEqual([]);
  });

  test('keeps a letter that is being put together while another tab writes around it', async () => {
    const { page } = await startBlank(editor);
    await purposeOn(page).pressSequentially('Aitame kodu.');
    const other = await besides(page);
    await expect.poll(() => purposeOn(other).inputValue()).toBe('Aitame kodu.');
    await purposeOn(page).evaluate((field: HTMLTextAreaElement) => {
      field.focus();
      field.setSelectionRange(7, 7);
    });
    const keyboard = await page.context().newCDPSession(page);
    await keyboard.send('Input.imeSetComposition', { text: '~', selectionStart: 1, selectionEnd: 1 });
    await purposeOn(other).press('Home');
    await purposeOn(other).pressSequentially('Meie: ');
    await purposeOn(other).press('End');
    await purposeOn(other).pressSequentially(' Alati.');
    await page.waitForTimeout(300);
    // What is not finished is left as it is.
    expect(await purposeOn(page).inputValue()).toBe('Aitame ~kodu.');
    await keyboard.send('Input.insertText', { text: 'õ' });
    const whole = 'Meie: Aitame õkodu. Alati.';
    await expect.poll(() => purposeOn(page).inputValue()).toBe(whole);
    await expect.poll(() => purposeOn(other).inputValue()).toBe(whole);
    const caret = await purposeOn(page).evaluate((field: HTMLTextAreaElement) => field.selectionStart);
    expect(caret).toBe('Meie: Aitame õ'.length);
  });

  test('a model that is deleted in another tab is kept where it is open, and can be put back', async () => {
    const { page } = await startBlank(editor);
    await purposeOn(page).pressSequentially('Aitame');
    await page.getByText('Salvestatud selles brauseris').waitFor();
    const home = await page.context().newPage();
    await home.goto(new URL('/', page.url()).href);
    await home.getByRole('button', { name: 'Veel: Nimetu mudel' }).click();
    await home.getByRole('menuitem', { name: 'Kustuta' }).click();
    await page.getByText('See mudel kustutati teises aknas.').waitFor();
    await purposeOn(page).press('End');
    await purposeOn(page).pressSequentially(' koju');
    await page.getByRole('button', { name: 'Pane tagasi' }).click();
    await home.getByRole('link', { name: 'Nimetu mudel' }).waitFor();
    await expect.poll(() => page.getByText('See mudel kustutati teises aknas.').count()).toBe(0);
    await page.reload();
    await purposeOn(page).waitFor();
    expect(await purposeOn(page).inputValue()).toBe('Aitame koju');
  });
});
