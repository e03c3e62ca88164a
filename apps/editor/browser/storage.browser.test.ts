import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, type EditorBrowser } from './harness.ts';

const SENTENCE = 'Aitame inimestel teha kodust koha, kus on hea olla, ka siis, kui aega ja raha on vähe.';

const purposeOn = (page: Page) => page.getByRole('textbox', { name: 'Eksistentsi eesmärk' });
const promiseOn = (page: Page) => page.getByRole('textbox', { name: 'Brändilubadus' });

/** A blank model, open at its foundation. */
async function startBlank(editor: EditorBrowser): Promise<{ page: Page; problems: readonly string[] }> {
  const opened = await editor.open({ locale: 'et-EE' });
  await opened.page.getByRole('button', { name: 'Alusta tühjalt lehelt' }).click();
  await purposeOn(opened.page).waitFor();
  return opened;
}

/** Another tab of the same browser at the same address. */
async function besides(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await purposeOn(other).waitFor();
  return other;
}

describeInBrowser('the library in the browser', (editor) => {
  test('loses nothing when the page is loaded again in the middle of a sentence', async () => {
    const { page, problems } = await startBlank(editor);
    await purposeOn(page).pressSequentially(SENTENCE, { delay: 15 });
    await page.reload();
    await purposeOn(page).waitFor();
    expect(await purposeOn(page).inputValue()).toBe(SENTENCE);
    expect(problems).toEqual([]);
  });

  test('has written all that is older than a second while somebody types on', async () => {
    const { page } = await startBlank(editor);
    const other = await besides(page);
    const typedBy: { readonly time: number; readonly length: number }[] = [];
    for (let i = 0; i < SENTENCE.length; i++) {
      await purposeOn(page).pressSequentially(SENTENCE[i] ?? '');
      typedBy.push({ time: Date.now(), length: i + 1 });
      await page.waitForTimeout(25);
      if (i % 10 !== 9) continue;
      const saved = (await purposeOn(other).inputValue()).length;
      const due = typedBy.findLast(({ time }) => time < Date.now() - 1000)?.length ?? 0;
      expect(saved).toBeGreaterThanOrEqual(due);
    }
  });

  test('says that it saves, then where it is saved', async () => {
    const { page } = await startBlank(editor);
    await page.getByText('Salvestatud selles brauseris').waitFor();
    await purposeOn(page).pressSequentially('Aitame');
    await page.getByText('Salvestan …').waitFor();
    await page.getByText('Salvestatud selles brauseris').waitFor();
  });

  test('lets one tab edit at a time; the other looks on and can take over', async () => {
    const { page, problems } = await startBlank(editor);
    await purposeOn(page).pressSequentially('Aitame');
    const other = await besides(page);
    const notice = 'Seda mudelit muudetakse teises aknas.';
    await other.getByText(notice).waitFor();
    expect(await purposeOn(other).getAttribute('readonly')).not.toBeNull();
    // What is written in the first shows in the second.
    await promiseOn(page).pressSequentially('Vastame kohe');
    await expect.poll(() => promiseOn(other).inputValue()).toBe('Vastame kohe');
    // Even what was typed a moment before is there for the one that takes over.
    await promiseOn(page).pressSequentially('.');
    await other.getByRole('button', { name: 'Muuda siin' }).click();
    await page.getByText(notice).waitFor();
    await expect.poll(() => other.getByText(notice).count()).toBe(0);
    expect(await promiseOn(other).inputValue()).toBe('Vastame kohe.');
    await promiseOn(other).press('End');
    await promiseOn(other).pressSequentially(' Alati.');
    await expect.poll(() => promiseOn(page).inputValue()).toBe('Vastame kohe. Alati.');
    expect(problems).toEqual([]);
  });

  test('gives the model free when its tab is left', async () => {
    const { page } = await startBlank(editor);
    const other = await besides(page);
    await page.close();
    await other.reload();
    await purposeOn(other).pressSequentially('Aitame');
    await other.getByText('Salvestatud selles brauseris').waitFor();
  });

  test('says that nothing is saved when storage is full, and saves once there is room', async () => {
    const { page } = await startBlank(editor);
    await page.evaluate(() => {
      const store = IDBObjectStore.prototype;
      const put: unknown = Reflect.get(store, 'put');
      Object.defineProperty(store, 'put', {
        value(this: IDBObjectStore, ...given: unknown[]): unknown {
          if (document.title !== 'room') throw new DOMException('full', 'QuotaExceededError');
          return typeof put === 'function' ? Reflect.apply(put, this, given) : undefined;
        },
      });
    });
    await purposeOn(page).pressSequentially('Aitame');
    await page.getByText('Salvestamata, ruum on täis.').waitFor();
    // The way out stands in the chip, beside the button that is always there.
    expect(await page.getByRole('button', { name: 'Salvesta faili' }).count()).toBe(2);
    await page.evaluate(() => (document.title = 'room'));
    await purposeOn(page).pressSequentially(' inimesi');
    await page.getByText('Salvestatud selles brauseris').waitFor();
    await page.reload();
    await purposeOn(page).waitFor();
    expect(await purposeOn(page).inputValue()).toBe('Aitame inimesi');
  });

  test('works where the browser keeps nothing, and says so', async () => {
    const { page } = await editor.open({ locale: 'et-EE', route: 'no-such-page' });
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('closed', 'SecurityError');
      };
    });
    await page.goto(new URL('/', page.url()).href);
    await page.getByText('See aken ei hoia midagi alles').waitFor();
    await page.getByRole('button', { name: 'Alusta tühjalt lehelt' }).click();
    await page.getByText('Salvestamata, see aken ei hoia midagi alles.').waitFor();
    await purposeOn(page).pressSequentially('Aitame');
    expect(await purposeOn(page).inputValue()).toBe('Aitame');
  });

  test('saves to a file by Ctrl+S and opens it again as another model', async () => {
    const { page } = await editor.open({ locale: 'et-EE' });
    // The browser's own dialogs cannot be pressed from here; without them the editor downloads.
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'showSaveFilePicker');
      Reflect.deleteProperty(window, 'showOpenFilePicker');
    });
    await page.reload();
    await page.getByRole('button', { name: 'Alusta tühjalt lehelt' }).click();
    await purposeOn(page).pressSequentially('Aitame');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const file = await download;
    expect(file.suggestedFilename()).toBe('nimetu-mudel.tegu.json');
    await page.getByText('Salvestatud faili nimetu-mudel.tegu.json', { exact: true }).first().waitFor();
    // A letter later the file is no longer what the model says.
    await purposeOn(page).press('End');
    await purposeOn(page).pressSequentially(' inimesi');
    await page.getByText('Salvestatud selles brauseris').waitFor();
    await page.getByRole('link', { name: 'Avaleht' }).click();
    await page.getByText('selles brauseris, fail nimetu-mudel.tegu.json on vanem').waitFor();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Ava fail' }).click();
    const saved = join(await mkdtemp(join(tmpdir(), 'tegu-')), file.suggestedFilename());
    await file.saveAs(saved);
    await (await chooser).setFiles(saved);
    await purposeOn(page).waitFor();
    expect(await purposeOn(page).inputValue()).toBe('Aitame');
    await page.getByRole('link', { name: 'Avaleht' }).click();
    await expect.poll(() => page.getByRole('link', { name: 'Nimetu mudel' }).count()).toBe(2);
  });
});
