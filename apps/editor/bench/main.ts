import process from 'node:process';
import { asLine } from '@tegu/bench';
import { openBenchSite } from './bench-site.ts';
import { openLiveInBrowser } from './p12-open-live.ts';
import { typing } from './p3-typing.ts';

const benches = { P3: typing, P12: openLiveInBrowser };
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
