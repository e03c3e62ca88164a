import { median, type Comparison } from '@tegu/bench';
import type { CDPSession, Page } from 'playwright-core';
import type { BenchSite } from './bench-site.ts';

const COMPETENCIES = 2_000;
const WARM_UPS = 2;
const ROUNDS = 9;

/** P12 in Chromium: opening a live model of 2,000 with its projection, and what it weighs on the heap. */
export async function* openLiveInBrowser({ browser, page: address }: BenchSite): AsyncIterable<Comparison> {
  const page = await browser.newPage();
  await page.goto(address);
  const bytes = await page.evaluate((count) => window.bench.prepare(count), COMPETENCIES);
  const rounds = [];
  for (let i = 0; i < WARM_UPS + ROUNDS; i++) rounds.push(await page.evaluate(() => window.bench.open()));
  const counted = rounds.slice(WARM_UPS);
  const ours = median(counted.map(({ live }) => live));
  for (const [what, other, limit] of [
    ['JSON.parse of its file', 'parse', 14],
    ['the same in nested maps', 'nested', 0.65],
  ] as const)
    yield {
      target: 'P12',
      what: `Chromium: open a live model of 2,000 / ${what}`,
      ratio: median(counted.map((round) => round.live / round[other])),
      limit,
      ours,
      other: median(counted.map((round) => round[other])),
    };
  yield await heap(page, bytes);
  await page.close();
}

/** The heap of an open live model by the bytes of its file, in megabytes. */
async function heap(page: Page, bytes: number): Promise<Comparison> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => window.bench.keep());
  const withIt = await used(session);
  await page.evaluate(() => window.bench.drop());
  const without = await used(session);
  const [ours, other] = [(withIt - without) / 1e6, bytes / 1e6];
  return {
    target: 'P12',
    what: 'Chromium: heap of a live model of 2,000 / its file',
    unit: 'MB',
    ratio: ours / other,
    limit: 8,
    ours,
    other,
  };
}

async function used(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  // What one collection has let go of, the next takes away.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
