import type { PaperBlocks } from '@tegu/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnShares } from './column-shares.ts';

const cell = (text: string): PaperBlocks => [{ kind: 'paragraph', line: [{ text }] }];

describe('the columns of a table', () => {
  test('are as wide as their longest word, and the one with the sentences takes the rest', () => {
    const deed = 'Küsib kliendilt üle, enne kui lahendust pakub. ';
    const [name = 0, deeds = 0, level = 0] = columnShares(
      [[cell('Kliendikogemuse mõõtmine'), cell(deed.repeat(4)), cell('2 Meister')]],
      90,
    );
    expect(name * 90).toBeGreaterThanOrEqual('Kliendikogemuse'.length);
    expect(level * 90).toBeGreaterThanOrEqual('Meister'.length);
    expect(deeds).toBeGreaterThan(0.5);
  });

  test('fill the width whatever stands in them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { maxLength: 6 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const shares = columnShares(
            rows.map((row) => row.map(cell)),
            90,
          );
          expect(shares.length).toBe(Math.max(...rows.map((row) => row.length)));
          for (const share of shares) expect(share).toBeGreaterThan(0);
          if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
        },
      ),
    );
  });
});
