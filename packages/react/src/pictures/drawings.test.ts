import { applyNamed } from '@tegu/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { company } from '../testing/company.test-kit.ts';
import { drawBars } from './bars-drawing.ts';
import { coverageMapOf } from './coverage-map.ts';
import type { Drawing } from './drawing.ts';
import { drawGrid } from './grid-drawing.ts';
import type { GridPicture } from './grid-picture.ts';
import { heatMapOf } from './heat-map.ts';
import { anyModel, clashesIn, linesIn, sourceOf } from './pictures.test-kit.ts';
import { canBeRadar, drawRadar } from './radar-drawing.ts';
import { rolePictureOf } from './role-picture.ts';
import { turnedGrid } from './turned-grid.ts';

/** Each row with what its cells say. */
function saysIn({ groups }: GridPicture): readonly (readonly [string, ...(readonly string[])])[] {
  return groups.flatMap(({ rows }) =>
    rows.map(({ name, cells, sentence }): readonly [string, ...(readonly string[])] => [
      name.text,
      ...(sentence
        ? [sentence.text]
        : cells.map(({ lead = '', label, inTable }) => inTable ?? `${lead} ${label.text}`.trim())),
    ]),
  );
}

/** How often a text that begins with this word is written. */
function timesOf(drawing: Drawing, word: string): number {
  return linesIn(drawing).filter(({ text }) => text === word || text.startsWith(`${word} `)).length;
}

describe('the heat map', () => {
  test('says the level that each role needs in the end, by number and word', () => {
    const grid = heatMapOf(sourceOf(company()));
    expect(
      grid.sections.map(({ label, columns }) => [label?.text, ...columns.map(({ text }) => text)]),
    ).toEqual([
      ['Rollirühmad', 'Iga töötaja'],
      ['Eesliin', 'Müüja'],
      ['Tugiüksus', 'Laotöötaja'],
    ]);
    expect(saysIn(grid)).toEqual([
      ['Lubadusest kinnipidamine', '2 Meister', '2 Meister', '2 Meister'],
      ['Kauba väljastamine', ...Array.from({ length: 3 }, () => 'Ei kuulu rolli juurde')],
    ]);
    const cell = linesIn(drawGrid(grid)).filter(({ lead }) => lead === '2');
    expect(cell.map(({ text, ink }) => [text, ink])).toEqual(
      Array.from({ length: 3 }, () => ['Meister', 'level-2-ink']),
    );
  });

  test('has every competency and every role once, and no text over another', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const drawing = drawGrid(heatMapOf(sourceOf(model)));
        expect(clashesIn(drawing)).toEqual([]);
        for (const [type, letter] of [
          ['competency', 'K'],
          ['role', 'R'],
        ] as const) {
          const parent = type === 'role' ? model.root : 'category:c';
          for (const [i] of model.childIds(parent, type).entries()) {
            expect(timesOf(drawing, `${letter}${i}`)).toBe(1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the coverage map', () => {
  test('says in words what is linked, and counts what is shown', () => {
    const grid = coverageMapOf(sourceOf(company()));
    expect(saysIn(grid)).toEqual([
      ['Lubadusest kinnipidamine', 'Ei ole veel ühegi alusega seotud.'],
      ['Kauba väljastamine', 'Ei ole veel ühegi alusega seotud.'],
    ]);
    expect(grid.foot?.counts).toEqual([
      { count: 0, isFound: true },
      { count: 0, isFound: true },
    ]);
  });

  test('draws a suggested link as a state of its own, which counts nowhere', () => {
    const promise = {
      id: 'statement:brandPromise',
      field: 'text',
      language: 'et',
      text: 'Selge vastus esimesel pöördumisel.',
    };
    const grid = coverageMapOf(sourceOf(applyNamed(company(), 'replace-text', promise).model));
    const [row] = grid.groups.flatMap(({ rows }) => rows);
    expect(row?.sentence).toBeUndefined();
    expect(row?.cells.map(({ look, label }) => [look, label.text])).toContainEqual([
      'suggested',
      'pakutud seos',
    ]);
    expect(grid.legend.map(({ look }) => look)).toEqual(['shown', 'claimed', 'suggested', 'waived']);
    expect(grid.foot?.counts.map(({ count }) => count)).toEqual([0, 0]);
    const rings = drawGrid(grid).parts.filter((part) => part.kind === 'sign' && part.shape === 'dashed');
    expect(rings).toHaveLength(2);
  });

  test('has every competency and every statement once, and no text over another', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const drawing = drawGrid(coverageMapOf(sourceOf(model)));
        expect(clashesIn(drawing)).toEqual([]);
        for (const [i] of model.childIds('category:c', 'competency').entries()) {
          expect(timesOf(drawing, `K${i}`)).toBe(1);
        }
        for (const [i] of model.childIds(model.root, 'statement').entries()) {
          expect(timesOf(drawing, `V${i}`)).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a turned picture', () => {
  const words = { description: 'Pööratud', rowsAre: { text: 'Roll', lang: 'et' } };

  test('says the same of each pair, and counts at the end of its rows', () => {
    const grid = turnedGrid(heatMapOf(sourceOf(company())), words);
    expect(grid.groups.map(({ label }) => label?.text)).toEqual(['Rollirühmad', 'Eesliin', 'Tugiüksus']);
    expect(saysIn(grid)).toEqual(
      ['Iga töötaja', 'Müüja', 'Laotöötaja'].map((role) => [role, '2 Meister', 'Ei kuulu rolli juurde']),
    );
    const coverage = turnedGrid(coverageMapOf(sourceOf(company())), words);
    expect(coverage.sections.at(-1)?.columns.length).toBe(1);
    expect(saysIn(coverage).map((row) => row.at(-1))).toEqual(['0', '0']);
  });

  test('has no text over another', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const source = sourceOf(model);
        for (const upright of [heatMapOf(source), coverageMapOf(source)]) {
          const grid = turnedGrid(upright, words);
          expect(clashesIn(drawGrid(grid))).toEqual([]);
          expect(saysIn(grid)).toHaveLength(upright.sections.flatMap(({ columns }) => columns).length);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a role’s profile', () => {
  test('is as long as the level is high', () => {
    const picture = rolePictureOf(sourceOf(company()), 'role:ladu');
    expect(picture.title.text).toBe('Laotöötaja');
    const bars = drawBars(picture).parts.filter((part) => part.kind === 'box' && part.fill === 'accent');
    // The first is the key's.
    expect(bars.map((bar) => bar.kind === 'box' && bar.width)).toEqual([34, 220]);
    expect(canBeRadar(picture)).toBe(false);
  });

  test('has every competency that the role needs once, and no text over another', () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const picture = rolePictureOf(sourceOf(model), 'role:r0');
        const drawings = [drawBars(picture), ...(canBeRadar(picture) ? [drawRadar(picture)] : [])];
        for (const drawing of drawings) {
          expect(clashesIn(drawing)).toEqual([]);
          for (const [i] of model.childIds('category:c', 'competency').entries()) {
            expect(timesOf(drawing, `K${i}`)).toBe(1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
