import { LANGUAGE_TAG } from '@tegu/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tagOf } from './content-languages.ts';

test('a code is read however it is typed', () => {
  expect(tagOf(' SV ')).toBe('sv');
  expect(tagOf('pt-br')).toBe('pt-BR');
  expect(tagOf('sr-latn-rs')).toBe('sr-Latn-RS');
  expect(tagOf('smn')).toBe('smn');
});

test('what is no code is none', () => {
  for (const typed of ['', ' ', 'rootsi', 'rootsi keel', '__proto__', 'x', 'et_EE', 'et-', '../et'])
    expect(tagOf(typed), typed).toBeUndefined();
});

test('whatever is typed, a code fits the file', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,3}$/)),
      (typed) => {
        const tag = tagOf(typed);
        expect(tag === undefined || LANGUAGE_TAG.test(tag)).toBe(true);
      },
    ),
  );
});
