import type { LanguagePack, PhraseKind } from '../language-pack.ts';
import { english } from './index.ts';

// For the tests of the pack; nothing of the product imports it.

/** The mark of each listed kind in a table. */
const PHRASES: ReadonlyArray<readonly [mark: string, kind: PhraseKind]> = [
  ['A', 'absolute'],
  ['B', 'bias'],
  ['C', 'comparative'],
  ['E', 'escape'],
  ['L', 'openList'],
  ['V', 'slogan'],
];

/** The mark of each reading of the whole sentence. */
const READINGS: ReadonlyArray<readonly [mark: string, read: (pack: LanguagePack, text: string) => unknown]> =
  [
    ['?', (pack, text) => pack.question(text)],
    ['2', (pack, text) => pack.twoDeeds(text)],
    ['D', (pack, text) => pack.duty(text)],
    ['F', (pack, text) => pack.otherForm(text)],
    ['H', (pack, text) => pack.attempt(text)],
    ['K', (pack, text) => pack.qualification(text)],
    ['O', (pack, text) => pack.outcome(text)],
    ['P', (pack, text) => pack.passive(text)],
    ['X', (pack, text) => pack.negation(text)],
  ];

/**
 * The marks of what is read of a sentence, in the order of the alphabet: ? question, 2 two deeds, A absolute, B bias,
 * C comparative, D duty, E escape, F other form, H attempt, K qualification, L open list, O outcome, P passive, V slogan,
 * X negation.
 */
export function readingsFound(text: string): string {
  const marks = [
    ...PHRASES.filter(([, kind]) => english.phrases(text, kind).length > 0).map(([mark]) => mark),
    ...READINGS.filter(([, read]) => read(english, text) !== undefined).map(([mark]) => mark),
  ];
  return marks.sort().join(' ');
}
