import { describe, expect, test } from 'vitest';
import { CallFault, LANGUAGES, readCall } from './call.ts';
import { CorpusFault, HALVES, corpusHalf, corpusLines } from './corpus.ts';

const LEAST_LINES = 100;

describe.each(LANGUAGES)('the corpus of %s', (language) => {
  test.each(HALVES)('%s: many lines, about half of them clean, none twice', async (half) => {
    const lines = await corpusHalf(language, half);
    const clean = lines.filter(({ rules }) => rules.length === 0).length;
    expect(lines.length).toBeGreaterThanOrEqual(LEAST_LINES);
    expect(clean / lines.length).toBeGreaterThan(0.4);
    expect(clean / lines.length).toBeLessThan(0.6);
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
  });

  test('no line stands in both halves', async () => {
    const tuning = new Set((await corpusHalf(language, 'tuning')).map(({ text }) => text));
    const both = (await corpusHalf(language, 'untouched')).filter(({ text }) => tuning.has(text));
    expect(both.length).toBe(0);
  });
});

test.each([
  ['{"text":"Sings"', 'made:2: not whole JSON'],
  ['{"text":" ","kind":"indicator","rules":[],"may":[]}', 'made:2: text: empty'],
  ['{"text":"Sings","kind":"song","rules":[],"may":[]}', 'made:2: kind: '],
  ['{"text":"Sings","kind":"name","rules":["no-such-rule"],"may":[]}', 'made:2: rules.0: '],
  ['{"text":"Sings","kind":"name","rules":[]}', 'made:2: may: '],
  ['{"text":"Sings","kind":"name","rules":[],"may":[],"note":""}', 'made:2: line: '],
  [
    '{"text":"Sings","kind":"name","rules":["open-list"],"may":["open-list"]}',
    'made:2: open-list stands in both rules and may',
  ],
])('%s is a fault that names its line', (line, message) => {
  expect(() => corpusLines(`\n${line}\n`, 'made')).toThrow(CorpusFault);
  expect(() => corpusLines(`\n${line}\n`, 'made')).toThrow(message);
});

test('a corpus that is not there is a fault that names the file', async () => {
  await expect(corpusHalf('xx', 'tuning')).rejects.toThrow('corpus/xx/tuning.jsonl: cannot be read');
});

test('a call names languages, all when none is named, and may ask for the misses of tuning only', () => {
  expect(readCall([])).toEqual({ languages: ['et', 'fi', 'en'], misses: false });
  expect(readCall(['en', '--misses', 'tuning'])).toEqual({ languages: ['en'], misses: true });
  expect(() => readCall(['--misses', 'untouched'])).toThrow('only counted');
  expect(() => readCall(['sv'])).toThrow(CallFault);
  expect(() => readCall(['--all'])).toThrow(CallFault);
});
