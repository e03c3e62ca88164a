import type { Texts } from '../records/texts.ts';
import type { Random } from './random.ts';

/** Content languages of random models; the last is one that few have. */
export const LANGUAGES: readonly string[] = ['et', 'fi', 'en', 'sr-Latn-RS'];

// Pieces that code trips over: letters beyond ASCII, emoji of several code points, combining and invisible characters,
// writing from right to left, quotes, markup, line ends, names of object members.
const PIECES: readonly string[] = [
  'Greets the customer',
  'kuulab klienti',
  'asiakas palaa',
  'õäöü š ž',
  'é',
  'e\u0301',
  '👩‍👩‍👧‍👦',
  '😀',
  '𝔘',
  'ﬃ',
  'İ',
  'ß',
  'שלום',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\n',
  '\r\n',
  '\t',
  '"',
  "'",
  '<b>',
  '=1+1',
  '__proto__',
  'constructor',
  ', ',
  ';',
  '.',
  ' ',
  '中文',
];

/** A short text, sometimes empty. */
export function randomText(random: Random, pieces: number = 4): string {
  let text = '';
  for (let left = random.below(pieces + 1); left > 0; left--) text += random.pick(PIECES) ?? '';
  return text;
}

/** Texts in some languages, without keys for empty ones. */
export function randomTexts(random: Random): Texts {
  const texts: Record<string, string> = {};
  for (const language of random.some(LANGUAGES, 0.4)) {
    const text = randomText(random);
    if (text !== '') texts[language] = text;
  }
  return texts;
}
