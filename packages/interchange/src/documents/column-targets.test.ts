import { describe, expect, test } from 'vitest';
import type { Block } from './block.ts';
import { hasHeads, targetsOf, type PasteLevel } from './column-targets.ts';
import { pastedCompetencies } from './pasted-competencies.ts';

const LEVELS: readonly PasteLevel[] = [
  { id: 'level:1', rank: 1, names: ['Algaja', 'Beginner'] },
  { id: 'level:2', rank: 2, names: ['Meister', 'Master'] },
  { id: 'level:3', rank: 3, names: ['Ekspert', 'Expert'] },
];
const targets = (...heads: string[]) => targetsOf([heads], LEVELS, true);

describe('heads of columns', () => {
  test('are known in Estonian', () => {
    expect(targets('Kategooria', 'Kompetents', 'Definitsioon', 'Käitumine')).toEqual([
      'category',
      'name',
      'definition',
      'indicators',
    ]);
    expect(targets('Nimetus', 'Kirjeldus', 'Käitumisnäitajad', 'Tegu')).toEqual([
      'name',
      'definition',
      'indicators',
      'indicators',
    ]);
    expect(targets('Teadmised', 'Oskused', 'HOIAKUD', 'Tase 1', '2 Meister', 'Ekspert')).toEqual([
      'knowledge',
      'skills',
      'attitudes',
      'level:1',
      'level:2',
      'level:3',
    ]);
  });

  test('are known in English', () => {
    expect(
      targets('Category', 'Competency', 'Definition', 'Behaviours', 'Level 1', 'Master', 'Expert'),
    ).toEqual(['category', 'name', 'definition', 'indicators', 'level:1', 'level:2', 'level:3']);
    expect(targets('Name', 'Description', 'Behavioral Indicators', 'Knowledge')).toEqual([
      'name',
      'definition',
      'indicators',
      'knowledge',
    ]);
  });

  test('are known in Finnish', () => {
    expect(targets('Kategoria', 'Osaaminen', 'Määritelmä', 'Käyttäytyminen', 'Tiedot', 'Taidot')).toEqual([
      'category',
      'name',
      'definition',
      'indicators',
      'knowledge',
      'skills',
    ]);
    expect(targets('Ryhmä', 'Nimi', 'Kuvaus', 'Teot', 'Taso 1', 'mestari', 'asiantuntija')).toEqual([
      'category',
      'name',
      'definition',
      'indicators',
      'level:1',
      'level:2',
      'level:3',
    ]);
  });

  test('are known as workshops write them', () => {
    expect(
      targets('Kategooria', 'Kompetents', 'Mida teab / oskab / milline on hoiak', 'Kuidas käitub'),
    ).toEqual(['category', 'name', 'needs', 'indicators']);
    expect(targets('Kompetents', 'Koostisosad', 'Tegevus, milles väljendub')).toEqual([
      'name',
      'needs',
      'indicators',
    ]);
    expect(targets('Ryhmä', 'Osaaminen', 'Mitä tietää / osaa / millainen asenne', 'Miten toimii')).toEqual([
      'category',
      'name',
      'needs',
      'indicators',
    ]);
  });

  test('lead to nowhere when unknown, and two columns never to one field', () => {
    expect(targets('Nr', 'Kompetents', 'Märkused', 'Kompetentsi nimi')).toEqual([null, null, null, 'name']);
  });

  test('are told from a first row of sentences', () => {
    expect(hasHeads([['Kompetents', 'Käitumine']], LEVELS)).toBe(true);
    expect(hasHeads([['Kuulamine', 'Küsib kliendilt, mida ta vajab.']], LEVELS)).toBe(false);
    expect(hasHeads([['', '']], LEVELS)).toBe(false);
    expect(hasHeads([], LEVELS)).toBe(false);
  });

  test('are guessed by their place where there are none', () => {
    expect(targetsOf([['a', 'b']], LEVELS, false)).toEqual(['name', 'indicators']);
    expect(targetsOf([['a', 'b', 'c']], LEVELS, false)).toEqual(['name', 'definition', 'indicators']);
    expect(targetsOf([['', '', '', '', '', '', '', '']], LEVELS, false)).toEqual([
      'name',
      'category',
      'definition',
      'indicators',
      'level:1',
      'level:2',
      'level:3',
      null,
    ]);
  });
});

describe('competencies of a block', () => {
  const rows = (heads: readonly string[], ...body: Block) =>
    pastedCompetencies(body, targetsOf([heads], LEVELS, true), LEVELS);

  test('have their deeds as lines, without bullets', () => {
    expect(rows(['Kompetents', 'Tegu'], ['Kuulamine', '• Küsib.\n2. Kordab.\n'])).toEqual([
      { name: 'Kuulamine', indicators: ['Küsib.', 'Kordab.'] },
    ]);
  });

  test('are one where the rows below repeat the name or leave it empty', () => {
    const sheet = rows(
      ['Kategooria', 'Kompetents', 'Kuidas käitub'],
      ['Suhtlemine', 'Kliendi mõistmine', 'Küsib.'],
      ['', '', 'Kordab.'],
      ['', 'kliendi  mõistmine', 'Ootab.'],
      ['Vastutus', 'Lubadused', 'Vastab.'],
      ['', 'Empaatilisus', ''],
    );
    expect(sheet).toEqual([
      { name: 'Kliendi mõistmine', category: 'Suhtlemine', indicators: ['Küsib.', 'Kordab.', 'Ootab.'] },
      { name: 'Lubadused', category: 'Vastutus', indicators: ['Vastab.'] },
      { name: 'Empaatilisus', category: 'Vastutus' },
    ]);
  });

  test('have no category where a sheet with a row each gives none', () => {
    const sheet = rows(['Kompetents', 'Kategooria'], ['Kuulamine', 'Suhtlemine'], ['Kord', '']);
    expect(sheet).toEqual([{ name: 'Kuulamine', category: 'Suhtlemine' }, { name: 'Kord' }]);
  });

  test('stand under the category that a row of its own names', () => {
    const sheet = rows(
      ['Kategooria', 'Kompetents', 'Tegu'],
      ['Suhtlemine', '', ''],
      ['', 'Kuulamine', 'Küsib.'],
      ['', '', 'Kordab.'],
      ['', 'Selgus', 'Ütleb.'],
      ['Vastutus', '', ''],
      ['', 'Lubadused', 'Vastab.'],
      ['Juhtimine', 'Kaasamine', 'Kutsub.'],
      ['Ootel', '', ''],
    );
    expect(sheet).toEqual([
      { name: 'Kuulamine', category: 'Suhtlemine', indicators: ['Küsib.', 'Kordab.'] },
      { name: 'Selgus', category: 'Suhtlemine', indicators: ['Ütleb.'] },
      { name: 'Lubadused', category: 'Vastutus', indicators: ['Vastab.'] },
      { name: 'Kaasamine', category: 'Juhtimine', indicators: ['Kutsub.'] },
      { name: '', category: 'Ootel' },
    ]);
  });

  test('say each merged cell once', () => {
    const sheet = rows(
      ['Kompetents', 'Selgitus', 'Tegu'],
      ['Kuulamine', 'Kuulab ära.', 'Küsib.'],
      ['Kuulamine', 'Kuulab ära.', 'Kordab.'],
    );
    expect(sheet).toEqual([
      { name: 'Kuulamine', definition: 'Kuulab ära.', indicators: ['Küsib.', 'Kordab.'] },
    ]);
  });

  test('sort out what a mixed column says, and take lines that name a level for its description', () => {
    const sheet = rows(
      ['Kompetents', 'Koostisosad', 'Väljendus'],
      ['Kaasamine', 'teab kliente; oskab küsida; hoiak: mure on minu mure', 'Algaja: teab võtteid.'],
      ['', '', 'Meister: arutab läbi.'],
      ['', '', 'Kutsub kokku.'],
    );
    expect(sheet).toEqual([
      {
        name: 'Kaasamine',
        indicators: ['Kutsub kokku.'],
        knowledge: ['teab kliente'],
        skills: ['oskab küsida'],
        attitudes: ['mure on minu mure'],
        levels: { 'level:1': 'teab võtteid.', 'level:2': 'arutab läbi.' },
      },
    ]);
  });

  test('are none of rows without words, and nameless ones where no column has the names', () => {
    expect(rows(['Kompetents', 'Tegu'], ['', ' '], [])).toEqual([]);
    expect(rows(['Selgitus', 'Tegu'], ['Üks.', 'a'], ['Kaks.', 'b'])).toEqual([
      { name: '', definition: 'Üks.', indicators: ['a'] },
      { name: '', definition: 'Kaks.', indicators: ['b'] },
    ]);
  });
});
