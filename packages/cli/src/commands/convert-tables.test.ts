import { compareModels, readFile as readModelFile } from '@tegu/core';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleFile } from '../testing/example-files.ts';
import { tegu } from '../testing/terminal.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tegu-cli-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe.each(['xlsx', 'csv'])('convert to %s and back', (ending) => {
  test.each(['pohjakodu-raw', 'pohjakodu', 'rautakauppa-raw', 'rautakauppa', 'northhome'])(
    '%s comes back as it was',
    async (name) => {
      const sheets = join(folder, `${name}.${ending}`);
      const back = join(folder, `${name}.tegu.json`);
      const losses = join(folder, 'losses.json');
      expect((await tegu(['convert', exampleFile(name), sheets, '--loss-report', losses])).code).toBe(0);
      expect((await tegu(['convert', sheets, back])).code).toBe(0);
      const [was, is] = await Promise.all(
        [exampleFile(name), back].map(async (file) => readModelFile(await readFile(file, 'utf8')).model),
      );
      expect(JSON.parse(await readFile(losses, 'utf8'))).toEqual([]);
      expect(was && is && compareModels(was, is)).toEqual({ added: [], removed: [], moved: [], changed: [] });
    },
  );

  test('sheets are checked as they are', async () => {
    const sheets = join(folder, `mudel.${ending}`);
    await tegu(['convert', exampleFile('pohjakodu-raw'), sheets]);
    const own = await tegu(['check', exampleFile('pohjakodu-raw'), '--format', 'json']);
    const ofSheets = await tegu(['check', sheets, '--format', 'json']);
    expect(ofSheets.code).toBe(own.code);
    const rules = (out: string): unknown =>
      (JSON.parse(out) as { findings: { rule: string; text: string }[] }).findings.map(({ rule, text }) => [
        rule,
        text,
      ]);
    expect(rules(ofSheets.out)).toEqual(rules(own.out));
  });
});

test('a row that is not understood is named by sheet, row and column, and nothing is written', async () => {
  const sheets = join(folder, 'töötuba.csv');
  await writeFile(sheets, 'Kompetents;Käitumine;Tase\r\nKuulamine;Küsib, mida vajad.;guru\r\n');
  const { code, error } = await tegu(['convert', sheets, join(folder, 'mudel.tegu.json')]);
  expect(code).toBe(2);
  expect(error).toContain(
    'töötuba.csv: Sheet "töötuba", row 2, column "Tase": nothing is called "guru"; choose from "1 Algaja", "2 Meister", "3 Ekspert".',
  );
  expect(await readdir(folder)).toEqual(['töötuba.csv']);
});

test('a file of another kind is refused in a line', async () => {
  const file = join(folder, 'vana.xlsx');
  await writeFile(file, 'Kompetents;Tegu');
  const { code, error } = await tegu(['check', file]);
  expect(code).toBe(2);
  expect(error).toBe(
    `tegu: ${file}: this is no .xlsx file; open it where it was made and save it as .xlsx.\n`,
  );
});
