import { readFile as readModelFile } from '@tegu/core';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkReport } from '../testing/check-report.ts';
import { tegu } from '../testing/terminal.ts';

const fromTop = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const OPERATIONS = fromTop('packages/bench/corpus/frameworks/operations.yml');
const BY = `map:${fromTop('examples/mappings/ft-engineering-progression.yml')}`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tegu-mapped-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('a published framework, read by a mapping', () => {
  test('is checked as a model: its repeated sentences are found, most of them between levels', async () => {
    const file = join(folder, 'operations.tegu.json');
    expect((await tegu(['convert', OPERATIONS, file, '--from', BY])).code).toBe(0);
    const { model } = readModelFile(await readFile(file, 'utf8'));
    const { out } = await tegu(['check', OPERATIONS, '--from', BY, '--format', 'json']);
    const { findings } = checkReport.parse(JSON.parse(out));
    const found = findings.filter(({ rule }) => rule === 'duplicate-indicator');
    const pairs = new Set(
      found.flatMap(({ record, related }) => related.map((other) => [record, other].sort().join(' '))),
    );
    const alike = (same: (text: string) => string): readonly (readonly string[])[] =>
      [...pairs]
        .map((pair) => pair.split(' '))
        .filter(([one = '', other = '']) => same(textOf(one)) === same(textOf(other)));
    const textOf = (id: string): string => model.record(id, 'indicator')?.text['en'] ?? '';
    const levelOf = (id = ''): string => model.record(id, 'indicator')?.level ?? '';
    const equal = alike((text) => text);
    expect(pairs.size).toBe(35);
    expect(equal).toHaveLength(33);
    expect(alike((text) => text.toLowerCase())).toHaveLength(34);
    expect(equal.filter(([one, other]) => levelOf(one) !== levelOf(other))).toHaveLength(31);
  });

  test('what is left out stands in the loss report', async () => {
    const [file, report] = [join(folder, 'm.tegu.json'), join(folder, 'left-out.json')];
    await tegu(['convert', OPERATIONS, file, '--from', BY, '--loss-report', report]);
    const losses: unknown = JSON.parse(await readFile(report, 'utf8'));
    expect(losses).toContainEqual({
      what: 'googleSheetId',
      where: 'operations.yml',
      why: 'it stands beside the lists',
    });
  });

  test('is read by align too', async () => {
    const { code, out } = await tegu(['align', OPERATIONS, '--from', BY, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ competencies: [{ name: 'Technical' }, {}, {}, {}] });
  });
});

describe('what cannot be read so', () => {
  const faultOf = async (...words: readonly string[]): Promise<string> => {
    const { code, error } = await tegu(words);
    expect(code).toBe(2);
    expect(error.split('\n')).toHaveLength(2);
    return error;
  };

  test('is told in a line, and nothing is written', async () => {
    const out = join(folder, 'out.tegu.json');
    const broken = join(folder, 'broken.yml');
    await writeFile(
      broken,
      'levels: []\nthemes: []\ncompetencies: [{ id: a, theme: b, level: c, summary: d }]\n',
    );
    expect(await faultOf('convert', broken, out, '--from', BY)).toContain(
      'broken.yml: competencies[0].theme: “b” is no competency; known are none',
    );
    expect(await faultOf('convert', OPERATIONS, out, '--from', 'map:nowhere.yml')).toContain(
      'nowhere.yml: no such file',
    );
    expect(await faultOf('convert', OPERATIONS, out, '--from', `map:${broken}`)).toContain('broken.yml: ');
    expect(await faultOf('convert', OPERATIONS, out, '--from', 'excel')).toContain(
      '--from excel: expected tegu, xlsx, csv, docx, md or map:FILE',
    );
    expect(await readdir(folder)).toEqual(['broken.yml']);
  });

  test('findings in SARIF need the places of a model’s own file', async () => {
    expect(await faultOf('check', OPERATIONS, '--from', BY, '--format', 'sarif')).toContain(
      'convert it first',
    );
  });
});
