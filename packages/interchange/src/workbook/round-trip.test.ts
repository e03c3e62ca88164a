import {
  apply,
  commands,
  compareModels,
  readFile,
  writeFile,
  type Loss,
  type Model,
  type ModelComparison,
} from '@tegu/core';
import { editedAtRandom, randomModel, Random } from '@tegu/core/testing';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from '../csv/index.ts';
import { readXlsx, writeXlsx } from '../xlsx/index.ts';
import { readAsModel, readBeside } from './read-workbook.ts';
import { unspoken } from './spoken-text.ts';
import type { Grid, Workbook } from './workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const isLong = process.env['TEGU_LONG_TESTS'] === '1';
const MODELS = isLong ? 10_000 : 300;
/** Each of them is edited twelve times; what every format brings back is proved by the others. */
const EDITED = isLong ? 10_000 : 100;
const TIMEOUT = isLong ? 3_600_000 : 120_000;
const EXAMPLES = new URL('../../../../examples/', import.meta.url);
/** The head that only the sheet of details has. */
const DETAILS: ReadonlySet<string> = new Set(['Weight', 'Kaal', 'Paino']);
const NOTHING: ModelComparison = { added: [], removed: [], moved: [], changed: [] };

/** Sheets as every door of a file gives them. */
function gridsOf({ sheets }: Workbook): readonly Grid[] {
  return sheets.map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(({ head }) => head), ...rows].map((row) => row.map(unspoken)),
  }));
}

/** A model as a file has it: without what is deleted. */
function asInFile(model: Model): Model {
  return readFile(writeFile(model, { names: true })).model;
}

function differences(a: Model, b: Model, losses: readonly Loss[]): ModelComparison {
  const { added, removed, moved, changed } = compareModels(a, b);
  const lost = new Set(losses.map(({ where, what }) => `${where} ${what}`));
  const isLost = ({ record, field, language, before, after }: (typeof changed)[number]): boolean =>
    isNoise(before, after) ||
    lost.has(`${record} ${field}`) ||
    lost.has(`${record} ${field}.${language}`) ||
    (field === 'extra' && losses.some(({ where }) => where === record)) ||
    // No cell shows the level of what is not required: the one that was there stays.
    (field === 'level' && a.record(record, 'requirement')?.notRequired === true);
  return { added, removed, moved, changed: changed.filter((field) => !isLost(field)) };
}

/** Line ends and spaces at the end are the spreadsheet's, not an edit. */
function isNoise(before: unknown, after: unknown): boolean {
  const [was, is] = [before, after].map((text) => String(text).replaceAll(/\r\n?/g, '\n').trimEnd());
  return typeof before === 'string' && typeof after === 'string' && was !== '' && was === is;
}

async function throughCsv(workbook: Workbook): Promise<readonly Grid[]> {
  return Promise.resolve(readCsv(new TextEncoder().encode(writeCsv(workbook))));
}

async function throughExcel(workbook: Workbook): Promise<readonly Grid[]> {
  return readXlsx(await writeXlsx(workbook));
}

function examples(): readonly (readonly [string, Model])[] {
  return readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.tegu.json'))
    .map((name) => [name, readFile(readFileSync(new URL(name, EXAMPLES), 'utf8')).model]);
}

describe('a model written as sheets', () => {
  test(
    `comes back from CSV and Excel as it was, less its losses, and changes nothing of the model it came from (${MODELS} models)`,
    { timeout: TIMEOUT },
    async () => {
      for (let seed = 1; seed <= MODELS; seed++) {
        const model = asInFile(randomModel(new Random(seed)));
        const { workbook, losses } = writeWorkbook(model, { names: true });
        for (const through of [throughCsv, throughExcel]) {
          const read = readAsModel(await through(workbook), 'en', '');
          expect(read.faults, `seed ${seed}`).toEqual([]);
          expect(differences(model, read.whole(), losses), `${through.name}, seed ${seed}`).toEqual(NOTHING);
        }
        const beside = readBeside(gridsOf(workbook), model);
        expect([beside.faults, beside.changes], `seed ${seed}`).toEqual([[], []]);
      }
    },
  );

  test.each(examples())('%s comes back as it was, in the words of each language', (_, model) => {
    for (const language of ['et', 'fi', 'en']) {
      const { workbook, losses } = writeWorkbook(model, { language });
      const read = readAsModel(gridsOf(workbook), 'en', '');
      expect(read.faults).toEqual([]);
      expect(read.notes).toEqual([]);
      expect(differences(model, read.whole(), losses)).toEqual(NOTHING);
      expect(readBeside(gridsOf(workbook), model).changes).toEqual([]);
    }
  });

  test(
    `brings every edit to the model it came from (${EDITED} models × 12 edits)`,
    { timeout: TIMEOUT },
    () => {
      for (let seed = 1; seed <= EDITED; seed++) {
        const random = new Random(seed);
        const model = asInFile(randomModel(random));
        let edited = model;
        for (const { model: next } of editedAtRandom(model, random, 12)) edited = next;
        edited = asInFile(edited);
        const { workbook, losses } = writeWorkbook(edited, { names: true });
        const read = readBeside(gridsOf(workbook), model);
        expect(read.faults, `seed ${seed}`).toEqual([]);
        // A sheet that a model has nothing for is not written, and says nothing of what was there.
        const there = new Set([...edited.all()].map(({ type }) => type));
        const goal = read.whole();
        const { added, changed, ...others } = differences(edited, goal, losses);
        expect(others, `seed ${seed}`).toEqual({ removed: [], moved: [] });
        const hasDetails = workbook.sheets.some(({ columns }) =>
          columns.some(({ head }) => DETAILS.has(head)),
        );
        expect(
          changed.filter(({ record }) => hasDetails || !record.startsWith('requirement:')),
          `seed ${seed}`,
        ).toEqual([]);
        expect(
          added.filter(({ type }) => there.has(type)),
          `seed ${seed}`,
        ).toEqual([]);
        if (read.changes.length > 0) {
          const { model: after } = apply(model, commands['replace-model'], { model: goal });
          expect(compareModels(goal, after), `seed ${seed}`).toEqual(NOTHING);
        }
      }
    },
  );
});
