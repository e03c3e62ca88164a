import { apply, commands, newModel } from '@tegu/core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { purposeOn, startBlank } from './blank-model.ts';
import { axe, describeInBrowser } from './harness.ts';
import { launchWithProfile } from './launch-browser.ts';

const SENTENCE = 'Aitame inimestel teha kodust koha, kus on hea olla, ka siis, kui aega ja raha on vähe.';

/** The process behind the page is killed; another page of the same browser goes where it was. */
async function afterCrash(page: Page): Promise<Page> {
  const url = page.url();
  const context = page.context();
  const session = await context.newCDPSession(page);
  const crash = page.waitForEvent('crash');
  // It has nobody left to answer.
  session.send('Page.crash').catch(() => undefined);
  await crash;
  const another = await context.newPage();
  await another.goto(url);
  return another;
}

/** Writes a store as the first version of the editor did. Runs in the page. */
function writeFirstVersion({
  entry,
  records,
}: {
  readonly entry: { readonly id: string };
  readonly records: readonly { readonly id: string }[];
}): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open('tegu', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('models', { keyPath: 'id' });
      opening.result.createObjectStore('records');
      opening.result.createObjectStore('handles');
    };
    opening.onerror = () => fail(new Error('closed'));
    opening.onsuccess = () => {
      const db = opening.result;
      const tx = db.transaction(['models', 'records'], 'readwrite');
      tx.objectStore('models').put(entry);
      for (const record of records) tx.objectStore('records').put(record, [entry.id, record.id]);
      tx.oncomplete = () => {
        db.close();
        done();
      };
    };
  });
}

/** From the moment a page is left its stores forget what is being written, as a browser may under load. Runs in the page. */
function forgetWhatIsLeft(): void {
  const under: Set<IDBTransaction> = new Set();
  let isLeft = false;
  // oxlint-disable-next-line typescript/unbound-method -- it is called on the database that it was asked of
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...given) {
    const tx = transaction.apply(this, given);
    under.add(tx);
    for (const end of ['complete', 'abort']) tx.addEventListener(end, () => under.delete(tx));
    tx.commit = () => undefined;
    if (isLeft) queueMicrotask(() => tx.abort());
    return tx;
  };
  window.addEventListener('pagehide', () => {
    isLeft = true;
    for (const tx of under) tx.abort();
  });
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

  test('loses nothing either when the browser forgets what a page has begun to store', async () => {
    const { page } = await startBlank(editor);
    await page.addInitScript(forgetWhatIsLeft);
    await page.reload();
    let text = '';
    for (const part of ['Aitame', ' inimestel', ' teha kodust', ' koha']) {
      await purposeOn(page).press('End');
      await purposeOn(page).pressSequentially(part, { delay: 15 });
      text += part;
      await page.reload();
      await purposeOn(page).waitFor();
      expect(await purposeOn(page).inputValue()).toBe(text);
    }
    await page.getByText('Salvestatud selles brauseris').waitFor();
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('left'))),
    ).toEqual([]);
  });

  test('has stored all that is older than a second when the page dies while somebody types', async () => {
    const { page: first } = await startBlank(editor);
    let page = first;
    let text = '';
    for (const moment of [900, 1700, 2600]) {
      const typedBy: { readonly time: number; readonly length: number }[] = [];
      const end = Date.now() + moment;
      while (Date.now() < end) {
        const letter = SENTENCE[text.length % SENTENCE.length] ?? '';
        text += letter;
        await purposeOn(page).pressSequentially(letter);
        typedBy.push({ time: Date.now(), length: text.length });
      }
      const diedAt = Date.now();
      const another = await afterCrash(page);
      await purposeOn(another).waitFor();
      const stored = await purposeOn(another).inputValue();
      const due = typedBy.findLast(({ time }) => time < diedAt - 1000)?.length ?? 0;
      expect(stored.length).toBeGreaterThanOrEqual(due);
      expect(text.startsWith(stored)).toBe(true);
      text = stored;
      page = another;
      await purposeOn(page).press('End');
    }
  });

  test('says that it saves, then where it is saved', async () => {
    const { page } = await startBlank(editor);
    await page.getByText('Salvestatud selles brauseris').waitFor();
    await purposeOn(page).pressSequentially('Aitame');
    await page.getByText('Salvestan …').waitFor();
    await page.getByText('Salvestatud selles brauseris').waitFor();
  });

  test('says that nothing is saved when storage is full, and saves once there is room', async () => {
    // Only a browser with a folder of its own keeps to a quota.
    const folder = await mkdtemp(join(tmpdir(), 'tegu-'));
    const launch = (): Promise<BrowserContext> => launchWithProfile(folder, { locale: 'et-EE' });
    let context = await launch();
    try {
      let page = await context.newPage();
      await page.goto(inject('editorUrl'));
      await page.getByRole('button', { name: 'Alusta tühjalt lehelt' }).click();
      await purposeOn(page).pressSequentially('Meie ');
      await page.getByText('Salvestatud selles brauseris').waitFor();
      const model = page.url();
      // How much room there is, a browser reckons when it first opens a store.
      await context.close();
      context = await launch();
      page = await context.newPage();
      const browser = await context.newCDPSession(page);
      const { origin } = new URL(model);
      await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      await page.goto(model);
      await purposeOn(page).press('End');
      await purposeOn(page).pressSequentially('aitame');
      // For half a minute it may still go by what it reckoned before.
      const full = page.getByText('Salvestamata: ruum on täis.');
      await expect
        .poll(
          async () => {
            await purposeOn(page).pressSequentially('!');
            return full.count();
          },
          { timeout: 45_000, interval: 1000 },
        )
        .toBe(1);
      // The way out stands in the chip, beside the button that is always there.
      expect(await page.getByRole('button', { name: 'Salvesta faili' }).count()).toBe(2);
      await purposeOn(page).pressSequentially(' inimesi');
      const text = await purposeOn(page).inputValue();
      expect(text).toMatch(/^Meie aitame!+ inimesi$/);
      expect(await full.count()).toBe(1);
      // It has been tried again in vain before there is room.
      await page.waitForTimeout(5000);
      await browser.send('Storage.overrideQuotaForOrigin', { origin });
      await page.getByText('Salvestatud selles brauseris').waitFor();
      await page.reload();
      await purposeOn(page).waitFor();
      expect(await purposeOn(page).inputValue()).toBe(text);
    } finally {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);

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
    await page.getByText('Salvestamata: see aken ei hoia midagi alles.').waitFor();
    await purposeOn(page).pressSequentially('Aitame');
    expect(await purposeOn(page).inputValue()).toBe('Aitame');
  });

  test('takes over what the first version kept record by record, with its text, title and date', async () => {
    const { page } = await editor.open({ locale: 'et-EE', route: 'no-such-page' });
    const context = await page.context().browser()?.newContext({ locale: 'et-EE' });
    if (!context) throw new Error('No browser');
    const fresh = await context.newPage();
    const home = new URL('/', page.url()).href;
    // A page of the same origin without the editor, which would open the store itself.
    await context.route('**/before', (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }));
    await fresh.goto(new URL('before', home).href);
    const base = newModel('et', 'Põhjakodu');
    const fields = { kind: 'purpose', text: { et: SENTENCE } };
    const args = { type: 'statement', parent: base.root, fields };
    const { model } = apply(base, commands['create-record'], args);
    const records: readonly { readonly id: string }[] = [...model.all()];
    await fresh.evaluate(writeFirstVersion, {
      entry: {
        id: 'vana',
        title: 'Põhjakodu',
        root: model.root,
        languages: ['et'],
        counts: { categories: 0, competencies: 0 },
        edited: new Date(2025, 2, 3, 12).getTime(),
        revision: 4,
        file: null,
        newer: false,
        deleted: null,
      },
      records,
    });
    await fresh.goto(home);
    const row = fresh.getByRole('listitem').filter({ hasText: 'Põhjakodu' }).first();
    await row.getByText('3. märts 2025').waitFor();
    await row.getByRole('link', { name: 'Põhjakodu' }).click();
    await purposeOn(fresh).waitFor();
    expect(await purposeOn(fresh).inputValue()).toBe(SENTENCE);
    await fresh.getByText('Salvestatud selles brauseris').waitFor();
    await context.close();
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
    expect(file.suggestedFilename()).toBe('Nimetu mudel.tegu.json');
    await page.getByText('Salvestatud faili Nimetu mudel.tegu.json', { exact: true }).first().waitFor();
    // A letter later the file is no longer what the model says.
    await purposeOn(page).press('End');
    await purposeOn(page).pressSequentially(' inimesi');
    await page.getByText('Salvestatud selles brauseris').waitFor();
    await page.getByRole('link', { name: 'Avaleht' }).click();
    await page.getByText('selles brauseris, fail Nimetu mudel.tegu.json on vanem').waitFor();
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

  test('asks before it writes over what somebody else has saved, and for a place when the file is gone', async () => {
    // A private browser does not outlive a handle that was kept; one with a folder of its own does.
    const folder = await mkdtemp(join(tmpdir(), 'tegu-'));
    const context = await launchWithProfile(folder, { locale: 'et-EE' });
    try {
      const page = await context.newPage();
      // The browser's own dialog cannot be pressed from here: it gives a file of the browser's private disk, the next each time.
      await page.addInitScript(() => {
        let count = 0;
        const pick = async (): Promise<FileSystemFileHandle> => {
          const disk = await navigator.storage.getDirectory();
          count++;
          return disk.getFileHandle(`mudel-${String(count)}.tegu.json`, { create: true });
        };
        Reflect.set(window, 'showSaveFilePicker', pick);
      });
      await page.goto(inject('editorUrl'));
      const onDisk = (name: string, text?: string): Promise<string> =>
        page.evaluate(
          async ([file = '', words]) => {
            const handle = await (await navigator.storage.getDirectory()).getFileHandle(file);
            if (words !== undefined) {
              const stream = await handle.createWritable();
              await stream.write(words);
              await stream.close();
            }
            return (await handle.getFile()).text();
          },
          text === undefined ? [name] : [name, text],
        );
      await page.getByRole('button', { name: 'Alusta tühjalt lehelt' }).click();
      await purposeOn(page).pressSequentially('Aitame');
      await page.keyboard.press('Control+s');
      await page.getByText('Salvestatud faili mudel-1.tegu.json', { exact: true }).first().waitFor();
      await purposeOn(page).pressSequentially(' inimesi');
      await page.keyboard.press('Control+s');
      await expect.poll(() => onDisk('mudel-1.tegu.json')).toContain('Aitame inimesi');

      await onDisk('mudel-1.tegu.json', 'kolleegi töö');
      await purposeOn(page).pressSequentially(' koju');
      await page.keyboard.press('Control+s');
      const asked = page.getByRole('dialog', { name: 'Faili mudel-1.tegu.json on mujal muudetud' });
      await asked.waitFor();
      expect(await axe(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      // Buttons take their colours over a moment.
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
      expect(await axe(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await asked.waitFor({ state: 'detached' });
      expect(await onDisk('mudel-1.tegu.json')).toBe('kolleegi töö');
      // The handle and what was seen of the file outlive the page.
      await page.reload();
      await purposeOn(page).waitFor();
      await page.keyboard.press('Control+s');
      await asked.waitFor();
      await page.getByRole('button', { name: 'Asenda' }).click();
      await expect.poll(() => onDisk('mudel-1.tegu.json')).toContain('Aitame inimesi koju');

      await page.evaluate(async () =>
        (await navigator.storage.getDirectory()).removeEntry('mudel-1.tegu.json'),
      );
      await purposeOn(page).press('End');
      await purposeOn(page).pressSequentially('!');
      await page.evaluate(() =>
        Reflect.set(window, 'showSaveFilePicker', async () =>
          (await navigator.storage.getDirectory()).getFileHandle('teine.tegu.json', { create: true }),
        ),
      );
      await page.keyboard.press('Control+s');
      await page.getByText('Salvestatud faili teine.tegu.json', { exact: true }).first().waitFor();
      expect(await onDisk('teine.tegu.json')).toContain('Aitame inimesi koju!');
    } finally {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('that a newer Tegu has changed is not shown as an empty one', async () => {
    const { page } = await startBlank(editor);
    await purposeOn(page).pressSequentially('Aitame');
    await page.getByText('Salvestatud selles brauseris').waitFor();
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('tegu', 99);
          opening.onsuccess = () => {
            opening.result.close();
            done();
          };
        }),
    );
    await page.goto(new URL('/', page.url()).href);
    await page.getByRole('heading', { name: 'Selles brauseris on kasutatud uuemat Tegu' }).waitFor();
    expect(await page.getByRole('button', { name: 'Alusta tühjalt lehelt' }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    expect(await page.getByRole('link', { name: 'Laadi leht uuesti' }).isVisible()).toBe(true);
  });
});
