import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeFile, median, type Comparison } from '@tegu/bench';
import type { Locator, Page } from 'playwright-core';
import type { BenchSite } from './bench-site.ts';

const COMPETENCIES = 2_000;
const ROUNDS = 5;
/** The first rounds run code that the browser has not compiled yet; a person writes on for longer. */
const WARM_UPS = 3;
const KEYS = 60;
/** Milliseconds between keys: a quick writer's pace. */
const PACE = 40;

/** P3: from a key to the frame that shows it, in a model of 2,000 with its checks on, beside a bare field on a page of its own. */
export async function* typing({ browser, editor, page: address }: BenchSite): AsyncIterable<Comparison> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } });
  // A file input can be filled by a program; the browser's own picker cannot.
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  const page = await context.newPage();
  await page.goto(editor);
  const field = await openedDeed(page);
  const bare = await context.newPage();
  await bare.goto(address);
  await timePaints(page);
  await timePaints(bare);
  const pairs: (readonly [number, number])[] = [];
  for (let round = 1; round <= WARM_UPS + ROUNDS; round++) {
    const ours = await typedIn(page, field);
    const other = await typedIn(bare, bare.locator('#bare'));
    if (round > WARM_UPS) pairs.push([ours, other]);
  }
  yield {
    target: 'P3',
    what: 'Chromium: key to paint, p95, 2,000 competencies / a bare field',
    ratio: median(pairs.map(([ours, other]) => ours / other)),
    limit: 1.2,
    ours: median(pairs.map(([ours]) => ours)),
    other: median(pairs.map(([, other]) => other)),
  };
  await context.close();
}

/** Opens the made model from a file, and its first deed for writing. */
async function openedDeed(page: Page): Promise<Locator> {
  const file = join(tmpdir(), 'tegu-bench-2000.tegu.json');
  writeFileSync(file, madeFile(COMPETENCIES));
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /open a file/i }).click();
  await (await chooser).setFiles(file);
  await page.getByRole('heading', { level: 1, name: 'Foundation' }).waitFor({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Competencies' }).first().click();
  const field = page.getByRole('textbox', { name: 'Deed', exact: true }).first();
  await field.waitFor({ timeout: 60_000 });
  return field;
}

/** Notes for each key how long it takes until the frame after it has been drawn. */
async function timePaints(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.paints = [];
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => window.paints.push(performance.now() - timeStamp);
          port2.postMessage(null);
        }),
      { capture: true },
    );
  });
}

/** Types a stretch of text and gives the 95th percentile of the times. */
async function typedIn(page: Page, field: Locator): Promise<number> {
  await page.bringToFront();
  await field.click();
  await page.keyboard.press('End');
  await page.evaluate(() => void (window.paints = []));
  for (let i = 0; i < KEYS; i++) {
    await page.keyboard.press('abcdefghij '.charAt(i % 11));
    await page.waitForTimeout(PACE);
  }
  const paints = await page.evaluate(() => window.paints);
  return [...paints].sort((a, b) => a - b)[Math.floor(paints.length * 0.95)] ?? Number.NaN;
}

declare global {
  interface Window {
    paints: number[];
  }
}
