import { describe, expect, test } from 'vitest';
import { copyName } from './copy-name.ts';

const estonian = {
  copyOf: (name: string) => `${name} (koopia)`,
  copyOfNumber: (name: string, number: number) => `${name} (${number}. koopia)`,
};

const copyAmong = (name: string, ...taken: readonly string[]): string =>
  copyName(name, new Set([name, ...taken]), estonian);

describe('the name of a copy', () => {
  test.each([
    { name: 'Põhjakodu', taken: [], copy: 'Põhjakodu (koopia)' },
    { name: 'Põhjakodu', taken: ['Põhjakodu (koopia)'], copy: 'Põhjakodu (2. koopia)' },
    { name: 'Põhjakodu (koopia)', taken: ['Põhjakodu'], copy: 'Põhjakodu (2. koopia)' },
    { name: 'Põhjakodu (2. koopia)', taken: ['Põhjakodu (koopia)'], copy: 'Põhjakodu (3. koopia)' },
    { name: ' (koopia)', taken: [], copy: ' (koopia) (koopia)' },
  ])('$name beside $taken is $copy', ({ name, taken, copy }) => {
    expect(copyAmong(name, ...taken)).toBe(copy);
  });
});
