import { expect, test } from 'vitest';
import { corpusHalf } from './corpus.ts';
import { countByRule, meetsTheBar, total } from './counting.ts';
import { packOf } from './packs.ts';
import { readingOf } from './reading.ts';

test.each(['et', 'fi', 'en'] as const)(
  'the rules meet the bar on what nobody made them by: %s',
  async (language) => {
    const pack = await packOf(language);
    const lines = await corpusHalf(language, 'untouched');
    const counts = total(countByRule(lines.map((line) => readingOf(line, pack))));
    expect(counts.due).toBeGreaterThan(150);
    expect(meetsTheBar(counts), JSON.stringify(counts)).toBe(true);
  },
);
