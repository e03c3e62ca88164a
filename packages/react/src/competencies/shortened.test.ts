import { expect, test } from 'vitest';
import { shortened } from './shortened.ts';

test('a long sentence ends in dots after a whole letter', () => {
  expect(shortened('Küsib üle.')).toBe('Küsib üle.');
  expect(shortened(`${'a'.repeat(39)} bcd`)).toBe(`${'a'.repeat(39)} …`);
  expect(shortened(`${'a'.repeat(39)}🙂🙂`)).toBe(`${'a'.repeat(39)} …`);
});
