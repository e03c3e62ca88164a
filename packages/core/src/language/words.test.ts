import { describe, expect, test } from 'vitest';
import { english } from './en/index.ts';
import { estonian } from './et/index.ts';
import { finnish } from './fi/index.ts';

function texts(text: string): readonly string[] {
  return english.words(text).map((word) => word.text);
}

describe('words', () => {
  test('are lower-case, in order, without numbers and punctuation', () => {
    expect(texts('Asks 3 questions, then (always!) waits – 24/7.')).toEqual([
      'asks',
      'questions',
      'then',
      'always',
      'waits',
    ]);
  });

  test('keep hyphens, apostrophes and the colon of a case ending', () => {
    expect(texts("The customer’s co-worker doesn't")).toEqual(['the', "customer's", 'co-worker', "doesn't"]);
    expect(finnish.words('IT:n ja HR:lle').map(({ text }) => text)).toEqual(['it:n', 'ja', 'hr:lle']);
    expect(texts('Attitude:calm')).toEqual(['attitude', 'calm']);
    expect(estonian.words('kliendi- ja partnersuhted').map(({ text }) => text)).toEqual([
      'kliendi',
      'ja',
      'partnersuhted',
    ]);
  });

  test('carry their place in the text as written', () => {
    const text = 'Räägib „Äri“ – k\u00adlien\u00addiga: o\u0308\u00f6';
    for (const { start, end, text: word } of estonian.words(text)) {
      const written = text
        .slice(start, end)
        .replace(/\u00ad/g, '')
        .normalize('NFC')
        .toLowerCase();
      expect(word).toBe(written);
    }
    expect(estonian.words(text).map((word) => word.text)).toEqual(['räägib', 'äri', 'kliendiga', 'öö']);
  });

  test('hold their place beside a capital that grows in lower case', () => {
    const text = 'İİ Kuulab klienti';
    const span = estonian.customer(text, []);
    expect(span && text.slice(span.start, span.end)).toBe('klienti');
  });

  test('are read alike composed and decomposed, with soft hyphens and curly quotes', () => {
    const plain = 'Mõistab kliendi vajadusi';
    const decomposed = plain.normalize('NFD');
    const span = estonian.mentalVerb(decomposed);
    expect(span && decomposed.slice(span.start, span.end).normalize('NFC')).toBe('Mõistab');
    expect(estonian.mainVerb('Kuu\u00adlab klienti')).toBe('verb');
    expect(english.customer('The cus\u00adtomer’s wish', [])).toEqual({ start: 4, end: 15 });
  });

  test('survive lone surrogates, emptiness and a mark that never closes', () => {
    for (const pack of [estonian, finnish, english]) {
      for (const text of ['', ' ', '\ud800', '„', '((((', '"', '-', "'", '\u00ad', '…', '😀', '1 2 3']) {
        expect(pack.words(text)).toEqual([]);
        expect(pack.mainVerb(text)).toBe('unsure');
        expect(pack.mentalVerb(text)).toBeUndefined();
        expect(pack.vagueWords(text)).toEqual([]);
        expect(pack.trait(text, 'name')).toBeUndefined();
        expect(pack.customer(text, ['abcd'])).toBeUndefined();
        expect(pack.customerStems(text)).toEqual([]);
        expect(pack.saysItAll(text)).toBe(false);
      }
    }
  });
});
