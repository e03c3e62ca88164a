import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordDifference, type Stretch } from './word-difference.ts';

const text = (stretches: readonly Stretch[]): string => stretches.map((each) => each.text).join('');
const marked = (stretches: readonly Stretch[]): string =>
  stretches.map((each) => (each.isOther ? `[${each.text}]` : each.text)).join('');

describe('which words of two texts differ', () => {
  test.each([
    [
      'Vastab kiiresti.',
      'Vastab kliendile samal päeval.',
      'Vastab [kiiresti.]',
      'Vastab [kliendile samal päeval.]',
    ],
    [
      'Küsib ja kuulab.',
      'Küsib, kuulab ja kordab üle.',
      '[Küsib] ja [kuulab.]',
      '[Küsib, kuulab] ja [kordab üle.]',
    ],
    ['', 'Teeb.', '', '[Teeb.]'],
    ['Teeb.', '', '[Teeb.]', ''],
    ['Sama lause.', 'Sama lause.', 'Sama lause.', 'Sama lause.'],
  ])('%j, then %j', (before, after, was, is) => {
    const difference = wordDifference(before, after);
    expect(marked(difference.before)).toBe(was);
    expect(marked(difference.after)).toBe(is);
  });

  test('both texts stand there letter by letter, and what is not marked is the same in both', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '  ', '\n', 'äö', '<b>'), { maxLength: 40 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const difference = wordDifference(before, after);
        expect(text(difference.before)).toBe(before);
        expect(text(difference.after)).toBe(after);
        const kept = (all: readonly Stretch[]): string[] =>
          all.flatMap((each) => (each.isOther ? [] : each.text.split(/\s+/u).filter((word) => word !== '')));
        expect(kept(difference.before)).toEqual(kept(difference.after));
      }),
    );
  });

  test('texts that are very long are not worked on for ever', () => {
    const long = (word: string): string => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`).join(' ');
    const difference = wordDifference(`sama ${long('a')}`, `sama ${long('b')}`);
    expect(difference.before[0]).toEqual({ text: 'sama ', isOther: false });
    expect(difference.before).toHaveLength(2);
  });
});
