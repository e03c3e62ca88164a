import { describe, expect, it } from 'vitest';
import { Random } from '../testing/random.ts';
import { jsonFault } from './json-fault.ts';

const SOUND = JSON.stringify(
  {
    a: [1, -2.5e-3, true, false, null, {}, [], ''],
    'b"': { c: 'x\\y\u0001\u2028😀', d: [[{ e: 0 }]] },
    long: 'kuulab '.repeat(20),
  },
  null,
  1,
);
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  'tru',
  '-',
  '.',
  'e',
  '0',
  ' ',
  '\n',
  '\u0000',
  'x',
  '\\u12',
];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('jsonFault', () => {
  it.each([
    ['', 1, 1, true],
    ['  \n ', 2, 2, true],
    ['{"a":1', 1, 7, true],
    ['{"a', 1, 4, true],
    ['{"a\\', 1, 5, true],
    ['{"a\\u00', 1, 8, true],
    ['[tr', 1, 4, true],
    ['[-', 1, 3, true],
    ['[1.', 1, 4, true],
    ['[1,', 1, 4, true],
    ['[1,]', 1, 4, false],
    ['{"a":1,}', 1, 8, false],
    ['{a:1}', 1, 2, false],
    ["{'a':1}", 1, 2, false],
    ['[01]', 1, 3, false],
    ['[1.x]', 1, 4, false],
    ['{"a" 1}', 1, 6, false],
    ['[1 2]', 1, 4, false],
    ['[1}', 1, 3, false],
    ['["\t"]', 1, 3, false],
    ['["\\q"]', 1, 4, false],
    ['["\\u00g0"]', 1, 7, false],
    ['{}\n{}', 2, 1, false],
    ['nul', 1, 4, true],
    ['nuls', 1, 1, false],
    ['NaN', 1, 1, false],
  ])('finds the place in %j', (text, line, column, cut) => {
    expect(jsonFault(text)).toEqual({ line, column, cut });
  });

  it('agrees with JSON.parse on whether a text is JSON', () => {
    const random = new Random(1);
    let sound = 0;
    for (let run = 0; run < 5000; run++) {
      const at = random.below(SOUND.length);
      const text = SOUND.slice(0, at) + (random.pick(PIECES) ?? '') + SOUND.slice(at + random.below(3));
      if (isJson(text)) sound++;
      expect(jsonFault(text) === undefined, text).toBe(isJson(text));
    }
    expect(sound).toBeGreaterThan(100);
  });

  it('calls every beginning of a text cut', () => {
    for (let end = 0; end < SOUND.length; end++)
      expect(jsonFault(SOUND.slice(0, end)), SOUND.slice(0, end)).toMatchObject({ cut: true });
    expect(jsonFault(SOUND)).toBeUndefined();
  });

  it('walks a hundred thousand levels and a string of millions', () => {
    expect(jsonFault('['.repeat(100_000))).toEqual({ line: 1, column: 100_001, cut: true });
    expect(jsonFault(`["${'a\\n'.repeat(2_000_000)}`)).toMatchObject({ cut: true });
  });
});
