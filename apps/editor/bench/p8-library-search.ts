import { lettersTyped, median, type Comparison } from '@tegu/bench';
import type { LibraryPage } from './page/library.ts';
import type { BenchSite } from './bench-site.ts';

const COMPETENCIES = 14_000;
const ROUNDS = 3;

declare global {
  interface Window {
    library: LibraryPage;
  }
}

/** P8 in Chromium: a letter's way to the worker that holds a library and back with a screenful of rows, beside minisearch on the page. */
export async function* searchInLibrary({ browser, page: address }: BenchSite): AsyncIterable<Comparison> {
  const page = await browser.newPage();
  await page.goto(`${address}library.html`);
  await page.evaluate((count) => window.library.make(count), COMPETENCIES);
  await page.evaluate(() => window.library.openBeside());
  const rounds = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const times = await page.evaluate((typed) => window.library.searchTimes(typed), lettersTyped);
    // The first round runs code that has not been compiled yet.
    if (round > 0) rounds.push({ ours: median(times.ours), other: median(times.other) });
  }
  yield {
    target: 'P8',
    what: 'Chromium: a library of 14,000 searched through its worker / minisearch',
    ratio: median(rounds.map(({ ours, other }) => ours / other)),
    limit: 1,
    ours: median(rounds.map(({ ours }) => ours)),
    other: median(rounds.map(({ other }) => other)),
  };
  await page.close();
}
