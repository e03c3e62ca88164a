import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedRuns } from './joined-runs.ts';

const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
const kept = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const bold = (words: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t>${words}</w:t></w:r>`;

test('words that look like nothing on both sides of a seam are one run', () => {
  expect(joinedRuns(run('Kü') + kept('sib ') + run('üle.'))).toBe(run('Küsib üle.'));
});

test('a run that says how it looks stays by itself, and so do its neighbours', () => {
  const xml = run('a') + bold('b') + run('c');
  expect(joinedRuns(xml)).toBe(xml);
});

test('a run of more than words stays by itself', () => {
  const xml = '<w:r><w:tab/><w:t>a</w:t></w:r>' + run('b');
  expect(joinedRuns(xml)).toBe(xml);
});

test('the end of a paragraph is no seam', () => {
  const xml = `<w:p>${run('a')}</w:p><w:p>${run('b')}</w:p>`;
  expect(joinedRuns(xml)).toBe(xml);
});

test('a sentence of nine million letters is read like any other', () => {
  const words = 'š'.repeat(9_000_000);
  expect(joinedRuns(run(words) + run('a')) === run(words + 'a')).toBe(true);
});

test('the words stay, in their order, and no two bare runs are left beside each other', () => {
  const made = fc.tuple(fc.constantFrom(run, kept, bold), fc.stringMatching(/^[a-zõ ]{0,6}$/u));
  fc.assert(
    fc.property(fc.array(made), (runs) => {
      const joined = joinedRuns(runs.map(([as, words]) => as(words)).join(''));
      expect(joined.replaceAll(/<[^>]*>/gu, '')).toBe(runs.map(([, words]) => words).join(''));
      expect(joinedRuns(joined)).toBe(joined);
      const bare = runs.filter(([as], i) => as !== bold && (i === 0 || runs[i - 1]?.[0] === bold)).length;
      expect(joined.split(/<w:r><w:t[ >]/u).length - 1).toBe(bare);
    }),
  );
});
