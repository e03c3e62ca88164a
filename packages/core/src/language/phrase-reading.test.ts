import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estonian } from './et/index.ts';
import { KnownWords } from './known-words.ts';
import { PhraseReading } from './phrase-reading.ts';
import { tokenise } from './words.ts';

const quotes = (reading: PhraseReading, text: string): readonly string[] =>
  reading.places(tokenise(text, new KnownWords(new Map()))).map(({ start, end }) => text.slice(start, end));

const reading = new PhraseReading({
  phrases: 'alati kui_võimalik kui_võimalik_siis väärtus* meie_väärtus*',
  harmless: 'väärtuste_ahel alati_avatud_uks',
});

describe('listed turns', () => {
  test.each([
    ['Vastab alati', ['alati']],
    ['Kui võimalik, vastab alati.', ['Kui võimalik', 'alati']],
    ['Kui võimalik siis vastab', ['Kui võimalik siis']],
    ['Lähtub meie väärtustest ja väärtusest', ['meie väärtustest', 'väärtusest']],
    ['Kui, võimalik', []],
    ['Hoiab alati avatud uks', []],
    ['Väärtuste ahel', []],
    ['Ütleb „alati“ (kui võimalik)', []],
    ['', []],
  ])('“%s”', (text, found) => {
    expect(quotes(reading, text)).toEqual(found);
  });

  test('stand in order and never overlap, whatever is written', () => {
    const words = fc.constantFrom(
      'kui',
      'võimalik',
      'siis',
      'alati',
      'väärtused',
      'ahel',
      ',',
      '(',
      ')',
      '.',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const places = reading.places(tokenise(parts.join(' '), new KnownWords(new Map())));
        for (const [i, { start, end }] of places.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(places[i - 1]?.end ?? 0);
        }
      }),
    );
  });
});

test('a list that trails off in brackets is as open as one outside', () => {
  const text = 'Kontrollib seadmeid (pumbad, mootorid jne)';
  const quoted = estonian.phrases(text, 'openList').map(({ start, end }) => text.slice(start, end));
  expect(quoted).toEqual(['jne']);
  expect(estonian.phrases('Küsib kliendilt (kui võimalik)', 'escape')).toEqual([]);
});

test('a text without the rarest word of a turn cannot hold one', () => {
  const reading = new PhraseReading({ phrases: 'quince_pie medlar* as_and_when', harmless: 'pie' });
  const clues = (text: string): readonly string[] =>
    text.split(' ').filter((word) => reading.isClue(word, 0));
  expect(clues('a pie of quinces as and medal')).toEqual([]);
  expect(clues('quince when medlars')).toEqual(['quince', 'when', 'medlars']);
});
