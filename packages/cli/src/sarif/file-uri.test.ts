import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fileUri } from './file-uri.ts';

const folder = resolve('/work place/models');

test.each([
  ['mudel.tegu.json', 'mudel.tegu.json'],
  ['./töö/./mudel 1.json', 't%C3%B6%C3%B6/mudel%201.json'],
  ['x/../a#b?c%d.json', 'a%23b%3Fc%25d.json'],
  ['javascript:alert(1)', 'javascript%3Aalert(1)'],
  ['..json', '..json'],
  ['\u{1F600}.json', '%F0%9F%98%80.json'],
  ['\uD83D.json', '%EF%BF%BD.json'],
])('%s is seen from the folder as %s', (file, uri) => {
  expect(fileUri(file, folder)).toBe(uri);
  expect(fileUri(join(folder, file), folder)).toBe(uri);
});

test('a file outside of the folder has its whole address', () => {
  const uri = fileUri('../shared models/a b.json', folder);
  expect(uri).toMatch(/^file:\/\/\/.*shared%20models\/a%20b\.json$/);
  expect(fileURLToPath(uri)).toBe(resolve('/work place/shared models/a b.json'));
});
