import { describe, expect, test } from 'vitest';
import { plainMessage } from './plain-message.ts';

describe('a plain message', () => {
  test.each([
    ['“Teab” toimub inimese peas.', '“Teab” toimub inimese peas.'],
    ['[a] and (b), C:\\temp, <b>', '[a] and (b), C:\\temp, <b>'],
    ['{0} of {name}', '{{0}} of {{name}}'],
    ['[here](https://example.org)', '[here\\](https://example.org)'],
    ['[a\\](b)', '[a\\](b)'],
    ['[a\\\\](b)', '[a\\\\\\](b)'],
    ['](](](', '\\](\\](\\]('],
  ])('%s', (text, written) => {
    expect(plainMessage(text)).toEqual({ text: written });
  });

  test('takes no longer for many backslashes', () => {
    const text = `[${'\\'.repeat(200_001)}x${'](\\'.repeat(50_000)}`;
    expect(plainMessage(text).text.length).toBeGreaterThan(text.length);
  });
});
