import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { blocksOf, isTextKind, textExamples } from '../checks/rules/rule-page.test-support.ts';
import { remarksOn } from '../checks/text-remarks.ts';
import { textRules } from '../checks/registry.gen.ts';
import { english } from './en/index.ts';
import { estonian } from './et/index.ts';
import { finnish } from './fi/index.ts';
import { KnownWords } from './known-words.ts';
import type { LanguagePack } from './language-pack.ts';
import { tokenise } from './words.ts';

const wordsIn = (text: string, words: KnownWords): readonly string[] =>
  tokenise(text, words).all.map((token) => token.text);

describe('known words', () => {
  const letters = fc.constantFrom(..."aazzkkAKõÕÄé-’'19İ\u00ad\u0308ß");
  const word = fc.array(letters, { minLength: 1, maxLength: 30 }).map((each) => each.join(''));

  test('are read as they would be without a memory', () => {
    const words = new KnownWords(new Map());
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (written) => {
        const text = written.join(' ');
        expect(wordsIn(text, words)).toEqual(wordsIn(text, new KnownWords(new Map())));
        expect(wordsIn(text, words)).toEqual(wordsIn(text, words));
      }),
    );
  });

  test('are told apart though they end alike, or are of any length', () => {
    const words = new KnownWords(new Map());
    const alike = ['', 'a', 'b', 'ba', 'õ', 'a-', 'un'].map((start) => `${start}forgettability`);
    for (let turn = 0; turn < 2; turn += 1)
      for (const each of [...alike, 'a'.repeat(12), 'a'.repeat(13), 'a'.repeat(44)])
        expect(wordsIn(`${each} ${each.toUpperCase()}`, words)).toEqual([each, each]);
  });

  test('stay right when there are more than can be remembered', () => {
    const words = new KnownWords(new Map());
    const named = (number: number): string =>
      [...number.toString(26)]
        .map((digit) => String.fromCharCode(0x61 + Number.parseInt(digit, 26)))
        .join('');
    for (let number = 0; number < 60_000; number += 1) wordsIn(named(number), words);
    for (let number = 0; number < 60_000; number += 997)
      expect(wordsIn(named(number), words)).toEqual([named(number)]);
  });

  test('have no more clues than bits', () => {
    const words = new KnownWords(new Map([['plum', 4]]));
    const bits = Array.from({ length: 30 }, (_, index) => words.bitOf((_word, classes) => classes === index));
    expect(new Set(bits).size).toBe(30);
    expect(tokenise('Plum', words).clues).toBe(bits[4]);
    expect(() => words.bitOf(() => true)).toThrow(RangeError);
  });
});

describe('a clue', () => {
  const folder = new URL('../../../../docs/rules/', import.meta.url);
  const pages = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const examples = pages.flatMap((page) =>
    blocksOf(page).flatMap(({ info: [, , kind = ''], text }) =>
      isTextKind(kind)
        ? textExamples(text)
            .flatMap(({ bad, good }) => [bad, good].flatMap((each) => each ?? []))
            .map((each) => ({ kind, text: each }))
        : [],
    ),
  );

  const saidBy = (pack: LanguagePack): readonly unknown[] =>
    examples.map(({ text, kind }) => {
      const context = {
        pack,
        kind,
        alone: true,
        lowestLevel: false,
        described: false,
        vocabulary: new Set<string>(),
      };
      return [text, remarksOn(text, context, textRules).map(({ rule, remark }) => [rule.id, remark])];
    });

  test('is never too narrow: where every word is a clue of everything, no rule finds more', async () => {
    expect(examples.length).toBeGreaterThan(500);
    vi.resetModules();
    vi.doMock('./known-words.ts', async (original) => {
      const real = await original<typeof import('./known-words.ts')>();
      class ClueOfAll extends real.KnownWords {
        override lookUp(word: string): ReturnType<KnownWords['lookUp']> {
          return { ...super.lookUp(word), clues: -1 };
        }
      }
      return { ...real, KnownWords: ClueOfAll };
    });
    const open = [
      (await import('./et/index.ts')).estonian,
      (await import('./fi/index.ts')).finnish,
      (await import('./en/index.ts')).english,
    ];
    vi.doUnmock('./known-words.ts');
    for (const [index, pack] of [estonian, finnish, english].entries()) {
      const other = open[index];
      expect(other?.clues('Plum plum')).toBe(-1);
      expect(other && saidBy(other)).toEqual(saidBy(pack));
    }
  });
});
