import { expect, test } from 'vitest';
import { LANGUAGES, readerSizes } from './p11-reader-size.ts';

test('a page that reads wording in one language fetches little', async () => {
  let seen = 0;
  for await (const { ours, ratio, limit } of readerSizes()) {
    expect(ours).toBeGreaterThan(10);
    expect(ratio).toBeLessThanOrEqual(limit);
    seen++;
  }
  expect(seen).toBe(LANGUAGES.length);
});
