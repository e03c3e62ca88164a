import { compareModels, readFile, writeFile, type Loss, type Model } from '@tegu/core';
import { randomModel, Random } from '@tegu/core/testing';
import { describe, expect, test } from 'vitest';
import { readAsModel, readBeside } from './read-workbook.ts';
import type { Grid, Workbook } from './workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

function gridsOf({ sheets }: Workbook): readonly Grid[] {
  return sheets.map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(({ head }) => head), ...rows],
  }));
}

function differences(a: Model, b: Model, losses: readonly Loss[]): unknown {
  const { added, removed, moved, changed } = compareModels(a, b);
  const lost = new Set(losses.map(({ where, what }) => `${where} ${what}`));
  const isLost = ({ record, field, language }: (typeof changed)[number]): boolean =>
    lost.has(`${record} ${field}`) ||
    lost.has(`${record} ${field}.${language}`) ||
    (field === 'extra' && losses.some(({ where }) => where === record));
  return { added, removed, moved, changed: changed.filter((field) => !isLost(field)) };
}

const NOTHING = { added: [], removed: [], moved: [], changed: [] };

describe('a model written as sheets', () => {
  test('comes back as it was, less its losses', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const model = readFile(writeFile(randomModel(new Random(seed)), { names: true })).model;
      const { workbook, losses } = writeWorkbook(model, { names: true });
      const read = readAsModel(gridsOf(workbook), 'en', '');
      expect(read.faults, `seed ${seed}`).toEqual([]);
      const back = read.goal(new Set(read.changes.map(({ record }) => record)));
      expect(differences(model, back, losses), `seed ${seed}`).toEqual(NOTHING);
    }
  });

  test('changes nothing of the model it came from', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const model = readFile(writeFile(randomModel(new Random(seed)))).model;
      const { workbook } = writeWorkbook(model, { names: true });
      const read = readBeside(gridsOf(workbook), model);
      expect(read.faults, `seed ${seed}`).toEqual([]);
      expect(read.changes, `seed ${seed}`).toEqual([]);
    }
  });
});
