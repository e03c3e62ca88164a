import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mention } from '../language-pack.ts';
import { finnish } from './index.ts';

/** The rewrite of a text in another form, of a duty or of an attempt. */
function mention(text: string): Mention | undefined {
  return finnish.otherForm(text) ?? finnish.duty(text) ?? finnish.attempt(text);
}

/** What a text becomes; no arrow where the pack is not sure. */
const REWRITES: ReadonlyArray<readonly [text: string, rewrite: string | undefined]> = [
  ['Kuunnella asiakasta', 'Kuuntelee asiakasta'],
  ['Kuuntelen', 'Kuuntelee'],
  ['Kuuntele asiakasta loppuun asti.', 'Kuuntelee asiakasta loppuun asti.'],
  ['Kuunnella ja kysyä', 'Kuuntelee ja kysyy'],
  ['Kuuntelen potilasta ja kirjaan oireet.', 'Kuuntelee potilasta ja kirjaa oireet.'],
  ['Minä kerron muutoksista tiimille.', 'Kertoo muutoksista tiimille.'],
  ['Me siivoamme tilat päivän päätteeksi', 'Siivoaa tilat päivän päätteeksi'],
  ['Suunnitella vuorot kolmeksi viikoksi', 'Suunnittelee vuorot kolmeksi viikoksi'],
  ['Edetä ohjeen mukaan', 'Etenee ohjeen mukaan'],
  ['Tavata asiakkaat kahdesti vuodessa', 'Tapaa asiakkaat kahdesti vuodessa'],
  ['Antakaa palautetta', 'Antaa palautetta'],
  ['Anna vastaus heti.', undefined],
  ['Sano asia suoraan.', undefined],
  ['Kirjoittaa raportin', undefined],
  ['Kerron tiimilleni muutoksista.', undefined],
  ['Älä keskeytä.', undefined],
  ['Pitää antaa palautetta.', 'Antaa palautetta.'],
  ['Täytyy kuunnella potilasta ja kysyä kivusta.', 'Kuuntelee potilasta ja kysyy kivusta.'],
  ['Tulee aina tarkistaa lääkkeet.', 'Tarkistaa aina lääkkeet.'],
  ['On annettava ohjeita ennen kokeen alkua.', 'Antaa ohjeita ennen kokeen alkua.'],
  ['On pakko noudattaa aikatauluja', 'Noudattaa aikatauluja'],
  ['Joutuu perustelemaan päätöksensä.', 'Perustelee päätöksensä.'],
  ['Pitää antaa vastaus.', undefined],
  ['Työntekijän pitää vastata viesteihin.', undefined],
  ['Pyrkii auttamaan', 'Auttaa'],
  ['Pyrkii aina löytämään ratkaisun.', 'Löytää aina ratkaisun.'],
  ['Pyrkii kuuntelemaan ja auttamaan asiakasta.', 'Kuuntelee ja auttaa asiakasta.'],
  ['Yrittää ymmärtää ja ratkaista asian', 'Ymmärtää ja ratkaisee asian'],
  ['pyrkii tapaamaan kaikki hakijat', 'tapaa kaikki hakijat'],
  ['Pyrkii olemaan ajoissa.', undefined],
  ['Pyrkii opettamaan muita lukemaan piirustuksia.', 'Opettaa muita lukemaan piirustuksia.'],
  ['Kerron asiakkaalle, kun tulen.', undefined],
  ['Pyrkii hyvään tulokseen.', undefined],
];

describe('rewrites in the third person', () => {
  test.each(REWRITES)('%s', (text, rewrite) => {
    expect(mention(text)?.rewrite).toBe(rewrite);
  });
});

/** The halves of two deeds; none where one of them would not stand by itself. */
const SPLITS: ReadonlyArray<readonly [text: string, split: readonly [string, string] | undefined]> = [
  [
    'Suunnittelee työvuorot ja kouluttaa uudet myyjät.',
    ['Suunnittelee työvuorot.', 'Kouluttaa uudet myyjät.'],
  ],
  ['siivoaa huoneet ja laskuttaa ryhmät', ['siivoaa huoneet', 'laskuttaa ryhmät']],
  [
    'Hoitaa laskutuksen ja lisäksi rekrytoi kesätyöntekijät.',
    ['Hoitaa laskutuksen.', 'Rekrytoi kesätyöntekijät.'],
  ],
  ['Kesäisin suunnittelee työvuorot ja kouluttaa uudet myyjät.', undefined],
  ['Suunnittelee työvuorot ja kouluttaa uudet myyjät joka maanantai yhdessä esihenkilön kanssa.', undefined],
  ['Suunnittelee työvuorot, siivoaa huoneet ja kouluttaa uudet myyjät.', undefined],
];

describe('two deeds', () => {
  test.each(SPLITS)('%s', (text, split) => {
    expect(finnish.twoDeeds(text)).toBeDefined();
    expect(finnish.twoDeeds(text)?.split).toEqual(split);
  });
});

describe('two names', () => {
  test.each([
    ['Suunnittelu ja asiakaspalvelu', 'ja'],
    ['Tiimin johtaminen sekä budjetin laatiminen', 'sekä'],
    ['Viestintä ja taloushallinta', 'ja'],
    ['Asiakkaan kuuntelu ja palvelu', undefined],
    ['Tiedon kerääminen ja jakaminen', undefined],
    ['Turvallisuuden ja laadun valvonta', undefined],
    ['Osto- ja myyntityö', undefined],
    ['Selkeä ja kohtelias viestintä', undefined],
    ['Tutkimus ja kehitys', undefined],
    ['Työterveys ja työturvallisuus', undefined],
    ['Asiakkaan kohtaaminen', undefined],
    ['Ohjaa ja opastaa', undefined],
  ])('%s', (text, joiner) => {
    const place = finnish.twoNames(text);
    expect(place && text.slice(place.start, place.end)).toBe(joiner);
  });
});

const OPENINGS = [
  'Kuunnella',
  'Kerron',
  'Kysy',
  'Pitää antaa',
  'Täytyy ilmoittaa',
  'Pyrkii auttamaan',
  'Yrittää ratkaista',
  'On tarkistettava',
  'Suunnittelee',
  'Kouluttaa',
  'Minä vastaan',
];
const MIDDLES = [
  'asiakasta',
  'työvuorot',
  'uudet myyjät',
  'palautetta',
  'ja kysyä lisää',
  'ja kouluttaa harjoittelijat',
  'ja tilaa tarvikkeet',
  ', kun vuoro päättyy',
  '(myös etänä)',
  '”heti”',
  'raportti',
  'viesteihin',
];
const ENDS = ['', '.', ' ', ' .', '…'];
const sentence = fc
  .tuple(
    fc.constantFrom(...OPENINGS),
    fc.array(fc.constantFrom(...MIDDLES), { maxLength: 4 }),
    fc.constantFrom(...ENDS),
    fc.boolean(),
  )
  .map(([opening, middles, end, small]) => {
    const text = [opening, ...middles].join(' ').replaceAll(' ,', ',') + end;
    return small ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  });

const endOf = (text: string): string => /[.…\s]*$/u.exec(text)?.[0] ?? '';

describe('whatever is written', () => {
  test('a rewrite is a deed, no longer by more than twelve letters, and ends as it did', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const rewrite = mention(text)?.rewrite;
        if (rewrite === undefined) return;
        expect(rewrite.trim()).not.toBe('');
        expect(rewrite.length).toBeLessThanOrEqual(text.length + 12);
        expect(endOf(rewrite)).toBe(endOf(text));
        expect(finnish.mainVerb(rewrite), rewrite).toBe('verb');
        expect(finnish.otherForm(rewrite), rewrite).toBeUndefined();
        expect(finnish.duty(rewrite), rewrite).toBeUndefined();
      }),
    );
  });

  test('halves are deeds that end as the sentence did', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        for (const half of finnish.twoDeeds(text)?.split ?? []) {
          expect(half.trim()).not.toBe('');
          expect(half.length).toBeLessThanOrEqual(text.length);
          expect(endOf(half)).toBe(endOf(text));
          expect(finnish.mainVerb(half), half).toBe('verb');
          expect(finnish.twoDeeds(half), half).toBeUndefined();
        }
      }),
    );
  });

  test('every place lies in the text', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string({ unit: 'grapheme' })), (text) => {
        const places = [
          finnish.question(text),
          finnish.otherForm(text),
          finnish.passive(text),
          finnish.duty(text),
          finnish.attempt(text),
          finnish.negation(text),
          finnish.qualification(text),
          finnish.outcome(text),
          finnish.twoDeeds(text),
          finnish.twoNames(text),
        ];
        for (const place of places) {
          if (place === undefined) continue;
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.start).toBeLessThan(place.end);
          expect(place.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
