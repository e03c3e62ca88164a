import { expect, test } from 'vitest';
import { english } from '../language/en/index.ts';
import { estonian } from '../language/et/index.ts';
import { finnish } from '../language/fi/index.ts';
import { languagePacks, packFor } from '../language/language-packs.ts';
import { levelDifference } from './level-difference.ts';

const packs = languagePacks(estonian, finnish, english);
const kindOf = (language: string, upper: string, lower: string): string =>
  levelDifference(upper, lower, language, packFor(packs, language)).kind;

test.each([
  ['fi', 'käy asiakaspalautteen läpi aina joka viikko.', 'käy asiakaspalautteen läpi joka viikko.'],
  ['et', 'Küsib alati, mida klient vajab', 'Küsib mõnikord, mida klient vajab.'],
  ['en', 'Consistently asks what the customer needs', 'Asks what the customer needs well'],
  ['en-GB', 'Often asks what the customer needs', 'Sometimes asks what the customer needs'],
])('%s: how often and how well is no other deed', (language, upper, lower) => {
  expect(kindOf(language, upper, lower)).toBe('adverbOnly');
  expect(kindOf(language, lower, upper)).toBe('adverbOnly');
});

test.each([
  ['et', 'Küsib ja kordab üle, mida klient vajab', 'Küsib, mida klient vajab'],
  ['fi', 'Kysyy itsenäisesti, mitä asiakas tarvitsee', 'Kysyy, mitä asiakas tarvitsee'],
  ['en', 'Asks more than one customer', 'Asks one customer'],
  ['en', 'Never asks twice', 'Asks twice'],
  ['en', 'Always', 'Often'],
  ['en', 'Sells well', 'Sells often'],
  ['sv', 'Frågar alltid vad kunden behöver', 'Frågar ofta vad kunden behöver'],
])(
  '%s: another deed, number or doing it alone is; and what is too short says nothing',
  (language, upper, lower) => {
    expect(kindOf(language, upper, lower)).toBe('different');
  },
);

test('capitals, marks and the order of words make no difference, nor does the place of an adverb', () => {
  expect(kindOf('sv', 'FRÅGAR  kunden', 'Frågar kunden!')).toBe('same');
  expect(kindOf('en', 'Before noon, calls waiting customers', 'Calls waiting customers before noon.')).toBe(
    'same',
  );
  expect(kindOf('en', 'Asks them always', 'Always asks them')).toBe('same');
});
