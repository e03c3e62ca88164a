import process from 'node:process';
import { asLine } from '@tegu/bench';
import { openBenchSite } from './bench-site.ts';
import { firstVisit } from './p11-first-scripts.ts';
import { openLiveInBrowser } from './p12-open-live.ts';
import { searchInLibrary } from './p8-library-search.ts';
import { typing } from './p3-typing.ts';
import { scrolling } from './p4-scrolling.ts';

const benches = {
  P3: typing,
  P4: scrolling,
  P8: searchInLibrary,
  P11: firstVisit,
  P12: openLiveInBrowser,
};
const wanted = process.argv.slice(2);
const chosen = Object.entries(benches).filter(([target]) => wanted.length === 0 || wanted.includes(target));

if (chosen.length > 0) {
  const site = await openBenchSite();
  try {
    for (const [, bench] of chosen) {
      for await (const comparison of bench(site)) {
        process.stdout.write(`${asLine(comparison)}\n`);
        if (comparison.ratio > comparison.limit) process.exitCode = 1;
      }
    }
  } finally {
    await site.close();
  }
}
