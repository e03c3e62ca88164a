import { describe, expect, test } from 'vitest';
import { fileNameOf } from './file-names.ts';

describe('the name of a file', () => {
  test.each([
    ['Põhjakodu kompetentsimudel', 'Põhjakodu kompetentsimudel.tegu.json'],
    ['', 'tegu.tegu.json'],
    ['a/b', 'a b.tegu.json'],
  ])('of %j is %s', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  test('has no half of a letter in it, wherever it is cut', () => {
    for (let start = 0; start < 4; start++) {
      const name = fileNameOf('a'.repeat(start) + '😀'.repeat(50));
      expect(name).not.toMatch(/\p{Surrogate}/u);
      expect(name.length).toBeLessThanOrEqual(80);
    }
  });
});
