import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editorDist } from '../../../scripts/project-paths.mjs';
import { serveFolder } from '../../../scripts/serve.mjs';
import { describeInBrowser } from './harness.ts';

const NEWER = '0123456789abcdef';

describeInBrowser('the editor after its first load', (editor) => {
  let folder: string;
  let site: Awaited<ReturnType<typeof serveFolder>>;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tegu-offline-'));
    await cp(editorDist, folder, { recursive: true, filter: (path) => !path.endsWith('.map') });
    site = await serveFolder(folder);
  });
  afterEach(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  const open = (locale = 'en-GB'): ReturnType<typeof editor.open> =>
    editor.open({ route: site.url, serviceWorkers: 'allow', locale });

  test('works without its server, at inner addresses too, and keeps what is typed there', async () => {
    const { page, problems } = await open();
    await page.getByRole('button', { name: /^Start with a blank/ }).click();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await isKept(page);
    await site.close();

    await page.reload();
    await page.goto(page.url().replace('foundation', 'competencies'));
    await page.getByRole('button', { name: 'Untitled model' }).click();
    await page.getByRole('textbox', { name: 'Name of the model' }).fill('Written on a train');
    await page.keyboard.press('Enter');
    await page.getByText('Saved in this browser').first().waitFor();
    await page.reload();
    await page.getByText('Written on a train').first().waitFor();
    // Every answer has a nonce of its own, and the policy still stands.
    const nonce = (): Promise<string> =>
      page.evaluate(() => document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? '');
    const first = await nonce();
    await page.reload();
    expect(first).not.toBe('');
    expect(await nonce()).not.toBe(first);
    expect(problems).toEqual([]);
  });

  test('offers a newer build in every tab, and each takes it when it is told to', async () => {
    const { page } = await open();
    await isKept(page);
    const [was = ''] = await keptBuilds(page);
    const other = await page.context().newPage();
    await other.goto(site.url);
    await putNewer(folder, was);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());

    await take(page);
    // The other tab may be in the middle of a sentence, and what it still wants of its own build is there.
    expect(await build(other)).toBe(was);
    expect(new Set(await keptBuilds(page))).toEqual(new Set([was, NEWER]));
    await take(other);
    await expect.poll(() => keptBuilds(page)).toEqual([NEWER]);
  });

  test('can be installed, in the language of the screen', async () => {
    const { page } = await open('et-EE');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const session = await page.context().newCDPSession(page);
    const { errors, data = '' } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(JSON.parse(data)).toMatchObject({ lang: 'et', display: 'standalone', start_url: '/' });
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A private window never installs anything.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });
});

/** Takes the newer build that is offered. */
async function take(page: Page): Promise<void> {
  await page.getByText('A newer version of Tegu is ready').waitFor();
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => build(page)).toBe(NEWER);
  expect(await page.getByText('A newer version of Tegu is ready').count()).toBe(0);
}

/** Waits until all files are kept and the page is answered from them. */
async function isKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

function build(page: Page): Promise<string> {
  return page.evaluate(
    () => document.querySelector<HTMLMetaElement>('meta[name="tegu-build"]')?.content ?? '',
  );
}

function keptBuilds(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await caches.keys()).map((name) => name.replace('tegu-', '')));
}

/** Puts a build in the place of the one that is served, which differs in its version alone. */
async function putNewer(folder: string, was: string): Promise<void> {
  for (const file of ['service-worker.js', 'index.html']) {
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), text.replaceAll(was, NEWER));
  }
}
