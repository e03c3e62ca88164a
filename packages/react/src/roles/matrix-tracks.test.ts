import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnTracks, inSight, startsOfTracks } from './matrix-tracks.ts';

const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 60 });

test('what is drawn covers what is in sight and the focus, and all tracks keep their place', () => {
  fc.assert(
    fc.property(
      sizes,
      fc.nat(2000),
      fc.nat(400),
      fc.integer({ min: 1, max: 5 }),
      fc.nat(59),
      (all, from, length, step, active) => {
        const starts = startsOfTracks(all, (size) => size);
        const { drawn, after } = drawnTracks(starts, inSight(starts, from, from + length, step), active);
        const indexes = drawn.map(({ index }) => index);
        for (let i = 0; i < all.length; i++) {
          const [start = 0, end = 0] = [starts[i], starts[i + 1]];
          if (end > from && start < from + length) expect(indexes).toContain(i);
        }
        if (active < all.length) expect(indexes).toContain(active);
        let at = 0;
        for (const { index, before } of drawn) {
          at += before;
          expect(at).toBe(starts[index]);
          at += all[index] ?? 0;
        }
        expect(at + after).toBe(starts.at(-1));
      },
    ),
  );
});

test('everything is drawn where nothing limits it', () => {
  const starts = startsOfTracks([36, 36, 32], (size) => size);
  expect(drawnTracks(starts, null, -1)).toEqual({
    drawn: [0, 1, 2].map((index) => ({ index, before: 0 })),
    after: 0,
  });
});

test('a scroll within a step draws nothing new', () => {
  const starts = startsOfTracks(
    Array.from({ length: 100 }, () => 36),
    (size) => size,
  );
  expect(inSight(starts, 0, 300, 4)).toEqual({ first: 0, end: 16 });
  expect(inSight(starts, 72, 372, 4)).toEqual({ first: 0, end: 16 });
  expect(inSight(starts, 36_000, 37_000, 4)).toEqual({ first: 92, end: 100 });
});
