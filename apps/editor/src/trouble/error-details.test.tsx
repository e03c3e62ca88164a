import { expect, test } from 'vitest';
import { errorDetails } from './error-details.ts';

test.each([
  [{ name: 'TypeError', message: 'x', stack: 'TypeError: x\n    at draw' }, 'TypeError: x\n    at draw\n/'],
  // Firefox and Safari leave the name out of the stack.
  [{ name: 'TypeError', message: 'x', stack: 'draw@main.js:1' }, 'TypeError: x\ndraw@main.js:1\n/'],
  [{ name: 'Error', message: 'x', stack: undefined }, 'Error: x\n/'],
])('an error %o is told once', (how, start) => {
  const told = errorDetails(Object.assign(new Error(how.message), how));
  expect(told.startsWith(`${start}\n`)).toBe(true);
});

test('whatever else is thrown is told as it reads', () => {
  expect(errorDetails('katki').split('\n')[0]).toBe('katki');
  expect(errorDetails(null).split('\n')[0]).toBe('null');
});
