import { describe, expect, test } from 'vitest';
import { nonObservableVerb } from '../non-observable-verb/rule.ts';
import { personalityTrait } from '../personality-trait/rule.ts';
import { saidOf } from '../rule.test-support.ts';
import { indicatorReadBy } from '../suggestion.test-support.ts';
import { noActionVerb } from './rule.ts';

const said = (text: string, language: string) => saidOf([noActionVerb], text, language, 'indicator');

describe.each([
  ['et', 'Hea suhtlemisoskus'],
  ['et', 'Meeskonnatöö ja koostöö teiste üksustega'],
  ['et', 'Klientide tagasiside kogumine ja analüüs'],
  ['et', 'Selge eneseväljendus'],
  ['fi', 'Hyvät viestintätaidot'],
  ['fi', 'Vastuullinen toiminta asiakkaan kanssa'],
  ['fi', 'Asiakaspalautteen kerääminen ja analyysi'],
  ['fi', 'Selkeä ilmaisu'],
  ['en', 'Good communication skills'],
  ['en', 'Teamwork across departments'],
  ['en', 'Collecting customer feedback'],
  ['en', 'Clear expression'],
])('%s: %s', (language, text) => {
  test('names a thing', () => {
    expect(said(text, language)).toEqual([
      {
        rule: 'no-action-verb',
        quote: text,
        severity: 'fix',
        strictness: 'draft',
        message: 'default',
        moveToTraits: false,
      },
    ]);
  });
});

describe.each([
  // Deeds.
  ['et', 'Esitab täpsustavaid küsimusi'],
  ['et', 'Ütleb kolleegile, kellele ta teenust osutab, millal töö valmis saab.'],
  ['et', 'Teeb esitlusi, mis on informatiivsed ja innustavad: hoiab slaididel teavet parajalt'],
  ['et', 'Keerulises olukorras jääb rahulikuks ja otsib lahendust'],
  ['et', 'Oskab leida'],
  ['fi', 'Kysyy tarkentavia kysymyksiä'],
  ['fi', 'Saattaa asiakkaan oikean ihmisen luo ja kertoo tälle, mistä on kyse.'],
  ['fi', 'Osaa löytää'],
  ['en', 'Asks clarifying questions'],
  ['en', 'When a delivery is late, calls the customer before noon'],
  ['en', 'Proactively tells the customer what happens next'],
  ['en', 'The employee repeats the request in their own words'],
  // Forms that have rules of their own.
  ['et', 'Kas küsib kliendilt tagasisidet?'],
  ['et', 'Kuulata klienti'],
  ['et', 'Kuulan klienti'],
  ['et', 'Tagasisidet kogutakse iga kuu'],
  ['et', '3 aastat kogemust klienditeeninduses'],
  ['fi', 'Kysyykö asiakkaalta palautetta?'],
  ['fi', 'Kuunnella asiakasta'],
  ['fi', 'Palautetta kerätään joka kuukausi'],
  ['fi', '3 vuoden kokemus asiakaspalvelusta'],
  ['en', 'Does he ask the customer for feedback?'],
  ['en', 'To listen to the customer'],
  ['en', 'Listen to the customer'],
  ['en', "3 years' experience in customer service"],
  // Nothing to read.
  ['et', '– … 1.'],
  ['en', ' \n '],
])('%s: %s', (language, text) => {
  test('is left alone', () => {
    expect(said(text, language)).toEqual([]);
  });
});

test('the lowest level may name knowledge', () => {
  const text = 'Teooria ja võtted';
  expect(saidOf([noActionVerb], text, 'et', 'descriptor')).toHaveLength(1);
  expect(saidOf([noActionVerb], text, 'et', 'descriptor', { lowestLevel: true })).toEqual([]);
});

test('definitions, names and components need no verb', () => {
  for (const kind of ['definition', 'name', 'component'] as const) {
    expect(saidOf([noActionVerb], 'Võime kuulata klienti', 'et', kind)).toEqual([]);
  }
});

test('marks the text without the spaces around it', () => {
  expect(said('  Hea suhtlemisoskus. \n', 'et').map(({ quote }) => quote)).toEqual(['Hea suhtlemisoskus.']);
});

test.each([
  ['et', 'Aus ja usaldusväärne'],
  ['fi', 'Rehellinen ja luotettava'],
  ['en', 'Honest and reliable'],
])('%s: is silent where a trait is named: %s', (language, text) => {
  const all = saidOf([noActionVerb, nonObservableVerb, personalityTrait], text, language, 'indicator');
  expect(all.map(({ rule }) => rule)).toEqual(['personality-trait']);
});

test.each([
  ['Hea suhtlemisoskus. ', 'Hea suhtlemisoskus'],
  [
    'Klientide ootuste, vajaduste ja tagasiside igakülgne arvestamine kõigis teeninduse ja müügi etappides.',
    'Klientide ootuste, vajaduste ja tagasiside igakülgne arvestamine kõigis…',
  ],
])('quotes “%s” as a part of its sentence', (text, quote) => {
  const { findings } = indicatorReadBy(noActionVerb, text, 'et');
  expect(findings.map(({ message }) => message.values)).toEqual([{ quote }]);
});
