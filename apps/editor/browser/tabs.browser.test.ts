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

  test('keeps the caret at its letter when the other takes back what it wrote on both sides of it', async () => {
    const { page } = await startBlank(editor);
    await purposeOn(page).pressSequentially('Aitame kodu.');
    const other = await besides(page);
    await expect.poll(() => purposeOn(other).inputValue()).toBe('Aitame kodu.');
    // Without a pause it is one step, and one undo takes all of it away at once.
    await purposeOn(other).press('Home');
    await purposeOn(other).pressSequentially('Nii: ');
    await purposeOn(other).press('End');
    await purposeOn(other).pressSequentially(' Alati.');
    await expect.poll(() => purposeOn(page).inputValue()).toBe('Nii: Aitame kodu. Alati.');
    const caret = (): Promise<number> =>
      purposeOn(page).evaluate((field: HTMLTextAreaElement) => field.selectionStart);
    await purposeOn(page).evaluate((field: HTMLTextAreaElement) => {
      field.focus();
      field.setSelectionRange(7, 7);
    });
    await other.keyboard.press('Control+z');
    await expect.poll(() => purposeOn(page).inputValue()).toBe('Aitame kodu.');
    expect(await caret()).toBe(2);
    await other.keyboard.press('Control+Shift+z');
    await expect.poll(() => purposeOn(page).inputValue()).toBe('Nii: Aitame kodu. Alati.');
    expect(await caret()).toBe(7);
  });

  test('goes on with what is unsaved in a tab that knew nothing of a fresh document', async () => {
    const { page } = await startBlank(editor);
    // So much is deleted that the next who opens the model alone puts a fresh document in its place.
    for (const word of ['palju', 'rohkem', 'liiga', 'veel', 'kõik'])
      await purposeOn(page).fill(`${word} `.repeat(12_000));
    await purposeOn(page).fill('Aitame kodu.');
    await page.getByText('Salvestatud selles brauseris').waitFor();
    const { href } = new URL(page.url());
    await page.close();
    const alone = await page.context().newPage();
    await alone.addInitScript(() => {
      Object.defineProperty(navigator, 'locks', { value: undefined });
      Reflect.deleteProperty(window, 'BroadcastChannel');
    });
    await alone.goto(href);
    await purposeOn(alone).waitFor();
    const other = await page.context().newPage();
    await other.goto(href);
    await purposeOn(other).pressSequentially(' Alati.');
    await other.getByText('Salvestatud selles brauseris').waitFor();
    await purposeOn(alone).evaluate((field: HTMLTextAreaElement) => {
      field.focus();
      field.setSelectionRange(0, 0);
    });
    await alone.keyboard.type('Meie: ', { delay: 30 });
    await alone.getByText('Mudeliga töötati vahepeal teises aknas.', { exact: false }).waitFor();
    await expect.poll(() => purposeOn(alone).inputValue()).toBe('Meie: Aitame kodu. Alati.');
    // It goes on where the caret is.
    await alone.keyboard.type('ikka ');
    await expect.poll(() => purposeOn(alone).inputValue()).toBe('Meie: ikka Aitame kodu. Alati.');
    await alone.getByText('Salvestatud selles brauseris').waitFor();
    await other.reload();
    await expect.poll(() => purposeOn(other).inputValue()).toBe('Meie: ikka Aitame kodu. Alati.');
    await alone.getByRole('button', { name: 'Varasemad versioonid' }).click();
    await alone
      .getByText(/teises aknas salvestamata jäänud/)
      .first()
      .waitFor();
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
