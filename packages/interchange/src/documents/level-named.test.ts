import { describe, expect, test } from 'vitest';
import { targetsOf, type PasteLevel } from './column-targets.ts';
import { levelNamed, levelPlace } from './level-named.ts';
import { pastedCompetencies } from './pasted-competencies.ts';

const scale = (prefix: string, ...names: readonly (readonly string[])[]): readonly PasteLevel[] =>
  names.map((each, i) => ({ id: `level:${prefix}${i + 1}`, rank: i + 1, names: each }));

const THREE = scale('', ['Algaja', 'Beginner'], ['Meister', 'Master'], ['Ekspert', 'Expert']);
/** Its words stand elsewhere than those of the usual scale. */
const FOUR = scale('x', ['Õpilane'], ['Algaja'], ['Ekspert', 'Asiantuntija'], ['Meister']);
const OTHER_FOUR = scale('y', ['Üks'], ['Kaks'], ['Kolm'], ['Neli']);
const TWO = scale('z', ['Alustab'], ['Valdab']);

describe('words name a level', () => {
  test.each([
    ['Algaja', THREE, 1],
    ['2 Meister', THREE, 2],
    ['expert', THREE, 3],
    ['tase 2', THREE, 2],
    ['Level 3: expert', THREE, 3],
    ['2. tase', THREE, 2],
    ['taso 4', THREE, null],
    ['osaaja', THREE, 2],
    ['aloittelija', THREE, 1],
    // Its own names before the usual words.
    ['Algaja', FOUR, 2],
    ['Ekspert', FOUR, 3],
    ['Meister', FOUR, 4],
    ['asiantuntija', FOUR, 3],
    ['Tase 4', FOUR, 4],
    // The usual words where it has none of them: its ends, and nothing between.
    ['beginner', OTHER_FOUR, 1],
    ['ekspertti', OTHER_FOUR, 4],
    ['meister', OTHER_FOUR, null],
    ['neli', OTHER_FOUR, 4],
    ['', OTHER_FOUR, null],
    ['Nimi', THREE, null],
    ['2', THREE, null],
    ['0. tase', THREE, null],
  ] as const)('%s', (words, levels, rank) => {
    expect(levelNamed(words, levels)?.rank ?? null).toBe(rank);
  });

  test.each([
    // Without a head, as in a cell of the table, the rank of the column says it.
    [FOUR, 2, '', 2],
    [TWO, 3, '', null],
    // With one, what the scale itself calls so.
    [FOUR, 2, 'Meister', 4],
    [FOUR, 3, 'Ekspert', 3],
    [OTHER_FOUR, 2, 'Meister', 2],
    [TWO, 3, 'Ekspert', 2],
  ] as const)('a text of a column goes to its level on an own scale (%#)', (levels, rank, head, to) => {
    expect(levelPlace(levels, rank, head)?.rank ?? null).toBe(to);
  });
});

describe('the same table for competencies on scales of their own', () => {
  const heads = ['Kompetents', 'Algaja', 'Meister', 'Ekspert'];
  const body = [
    ['Kolmene', 'a', 'b', 'c'],
    ['Neljane', 'a', 'b', 'c'],
    ['Muu', 'a', 'b', 'c'],
  ];
  const scales = [undefined, FOUR, OTHER_FOUR];
  const placed = (isExact: boolean) =>
    pastedCompetencies(body, targetsOf([heads], THREE, true), THREE, {
      isExact,
      heads,
      ownLevels: (row) => scales[row],
    }).map(({ levels }) => levels);

  test('goes by the words of its heads', () => {
    expect(placed(false)).toEqual([
      { 'level:1': 'a', 'level:2': 'b', 'level:3': 'c' },
      { 'level:x2': 'a', 'level:x4': 'b', 'level:x3': 'c' },
      { 'level:y1': 'a', 'level:y2': 'b', 'level:y4': 'c' },
    ]);
  });

  test('goes by rank where it was copied out of the table, whose columns are ranks', () => {
    expect(placed(true)).toEqual([
      { 'level:1': 'a', 'level:2': 'b', 'level:3': 'c' },
      { 'level:x1': 'a', 'level:x2': 'b', 'level:x3': 'c' },
      { 'level:y1': 'a', 'level:y2': 'b', 'level:y3': 'c' },
    ]);
  });

  test('takes lines that name a level of it', () => {
    const rows = pastedCompetencies(
      [['Neljane', 'Meister: juhib.\nTeeb ära.']],
      ['name', 'indicators'],
      THREE,
      {
        ownLevels: () => FOUR,
      },
    );
    expect(rows).toMatchObject([{ indicators: ['Teeb ära.'], levels: { 'level:x4': 'juhib.' } }]);
  });
});
