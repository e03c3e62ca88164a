import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estonian } from './index.ts';

describe('Estonian rewrites', () => {
  test.each([
    ['Kuulata klienti.', 'Kuulab klienti.'],
    ['Kuulan klienti ja küsin juurde.', 'Kuulab klienti ja küsib juurde.'],
    ['Ma helistan patsiendile tagasi.', 'Helistab patsiendile tagasi.'],
    ['Kliendiga suhtlen viisakalt', 'Kliendiga suhtleb viisakalt'],
    [
      'Juhendame praktikante ja vastame nende küsimustele.',
      'Juhendab praktikante ja vastab nende küsimustele.',
    ],
    ['Küsi kliendilt, mida ta otsib.', 'Küsib kliendilt, mida ta otsib.'],
    ['Vaadata tellimust koos kliendiga', 'Vaatab tellimust koos kliendiga'],
    ['Määrata uutele töötajatele juhendajaid', 'Määrab uutele töötajatele juhendajaid'],
    ['Saata arveid klientidele', 'Saadab arveid klientidele'],
  ])('“%s” becomes “%s”', (text, rewrite) => {
    expect(estonian.otherForm(text)?.rewrite).toBe(rewrite);
  });

  test.each([
    ['Peab andma vastuse.', 'Annab vastuse.'],
    ['Peab kliendile õigel ajal vastama.', 'Vastab kliendile õigel ajal.'],
    ['Töötaja peab kandma nimesilti', 'Töötaja kannab nimesilti'],
    [
      'Peab kuulama klienti, küsima täpsustusi ja pakkuma lahendust.',
      'Kuulab klienti, küsib täpsustusi ja pakub lahendust.',
    ],
  ])('“%s” becomes “%s”', (text, rewrite) => {
    expect(estonian.duty(text)?.rewrite).toBe(rewrite);
  });

  test.each([
    ['Püüab aidata klienti.', 'Aitab klienti.'],
    ['Üritab külalistele nime järgi tere öelda.', 'Ütleb külalistele nime järgi tere.'],
    [
      'Kiirel ajal püüab tellimused enne lõunat teele panna.',
      'Kiirel ajal paneb tellimused enne lõunat teele.',
    ],
  ])('“%s” becomes “%s”', (text, rewrite) => {
    expect(estonian.attempt(text)?.rewrite).toBe(rewrite);
  });

  test.each([
    // The object would change its case, another word would have to change with it, or the form is of two verbs.
    'Anda kliendile vastus',
    'Saada kliendile kiri',
    'Kuula klient ära',
    'Täidan meie kliendi vormi.',
    'Ära katkesta klienti.',
    'Mitte katkestada klienti.',
  ])('“%s” gets none', (text) => {
    expect(estonian.otherForm(text)).toBeDefined();
    expect(estonian.otherForm(text)?.rewrite).toBeUndefined();
  });

  test.each([
    'Tuleb anda vastus.',
    'Töötajad peavad kandma nimesilti.',
    'Peab olema viisakas.',
    'Ei tohi lahkuda.',
  ])('the duty “%s” gets none', (text) => {
    expect(estonian.duty(text)).toBeDefined();
    expect(estonian.duty(text)?.rewrite).toBeUndefined();
  });
});

describe('Estonian splits', () => {
  test.each([
    ['Planeerib vahetused ja koolitab uusi.', 'Planeerib vahetused.', 'Koolitab uusi.'],
    ['Iga kuu müüb pileteid ja koristab saali', 'Iga kuu müüb pileteid', 'Iga kuu koristab saali'],
    [
      'Juhib arenduskoosolekuid, lisaks arvutab töötasusid.',
      'Juhib arenduskoosolekuid.',
      'Arvutab töötasusid.',
    ],
    ['Testib rakendust; müüb litsentse.', 'Testib rakendust.', 'Müüb litsentse.'],
  ])('“%s”', (text, first, second) => {
    expect(estonian.twoDeeds(text)?.split).toEqual([first, second]);
  });

  test.each([
    'Iga kuu müüb pileteid ja vajadusel koristab saali.',
    'Müüb pileteid (ka kassas) ja koristab saali.',
    'Toidab loomi, müüb pileteid ja koristab saali.',
  ])('“%s” gets none', (text) => {
    expect(estonian.twoDeeds(text)).toBeDefined();
    expect(estonian.twoDeeds(text)?.split).toBeUndefined();
  });
});

describe('two names under one', () => {
  const joiner = (text: string): string | undefined => {
    const found = estonian.twoNames(text);
    return found && text.slice(found.start, found.end);
  };
  test.each([
    ['Planeerimine ja teenindus', 'ja'],
    ['Ohutus ning meeskonnatöö', 'ning'],
    ['Tootearendus ja klientide nõustamine', 'ja'],
    ['Suhtlemine, esitlemine ja meeskonnatöö', 'ja'],
    ['Kliendi kuulamine', undefined],
    ['Kliendi kuulamine ja mõistmine', undefined],
    ['Klientide ja kolleegide kuulamine', undefined],
    ['Aus ja avatud suhtlus', undefined],
    ['Teadus- ja arendustöö', undefined],
    ['Müügi- ja teenindusoskus', undefined],
    ['Leiab ja lahendab', undefined],
  ])('“%s”', (text, found) => {
    expect(joiner(text)).toBe(found);
  });
});

describe('whatever is written', () => {
  const words = fc.constantFrom(
    ...`Kuulata kuulan Peab peab andma vastama kuulama püüab Püüab leida aidata klienti kliendile vastuse tähtaja ja ning , . ; Ma mitte ei
    planeerib vahetused koolitab uusi müüb pileteid koristab saali iga kuu Küsi hoia arveid „ “ ( ) : et kes kui on vaja Tuleb vajadusel lisaks`
      .split(/\s+/u)
      .filter((word) => word !== ''),
  );
  const texts = fc
    .array(words, { maxLength: 10 })
    .map((parts) => parts.join(' ').replace(/ ([,.;:])/gu, '$1'));
  const stopOf = (text: string): string => /\.?\s*$/u.exec(text)?.[0] ?? '';

  test('a rewrite is a deed, hardly longer, and ends as the text did', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { rewrite } of [
          estonian.otherForm(text),
          estonian.duty(text),
          estonian.attempt(text),
        ].filter(isFound)) {
          if (rewrite === undefined) continue;
          expect(rewrite.trim()).not.toBe('');
          expect(rewrite.length).toBeLessThanOrEqual(text.length + LONGER);
          expect(stopOf(rewrite)).toBe(stopOf(text));
          expect(estonian.mainVerb(rewrite)).toBe('verb');
          expect(estonian.otherForm(rewrite)).toBeUndefined();
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('both halves of a split are deeds, no longer than the text, and end as it did', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const half of estonian.twoDeeds(text)?.split ?? []) {
          expect(half.trim()).not.toBe('');
          expect(half.length).toBeLessThanOrEqual(text.length + LONGER);
          expect(/[.]$/u.test(half)).toBe(/[.]$/u.test(text.trimEnd()));
          expect(estonian.mainVerb(half)).toBe('verb');
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** So many letters may a rewrite be longer than its text. */
const LONGER = 12;

function isFound<T>(value: T | undefined): value is T {
  return value !== undefined;
}
