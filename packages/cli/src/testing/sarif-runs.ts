import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { checkReport, type CheckReport } from './check-report.ts';
import { sarifRun, type SarifResult, type SarifRun } from './sarif-shape.ts';
import { tegu } from './terminal.ts';

type Found = CheckReport['findings'][number];

const LEVELS = { fix: 'error', consider: 'warning', tip: 'note' };

/** The run that `check --format sarif` prints. */
export async function sarif(file: string, ...words: readonly string[]): Promise<SarifRun> {
  const { code, out } = await tegu(['check', file, '--format', 'sarif', '--fail-on', 'never', ...words]);
  expect(code).toBe(0);
  return sarifRun(out);
}

/** The findings that `check --format json` prints. */
export async function json(file: string, ...words: readonly string[]): Promise<readonly Found[]> {
  const { out } = await tegu(['check', file, '--format', 'json', '--fail-on', 'never', ...words]);
  return checkReport.parse(JSON.parse(out)).findings;
}

/** A file in a folder with a model in it, given as the file’s `model`. */
export async function modelFile(folder: string, model: object, name?: string): Promise<string> {
  return written(folder, JSON.stringify({ format: 'tegu', formatVersion: 1, model }, null, 1), name);
}

/** A file in a folder. */
export async function written(folder: string, text: string, name = 'model.tegu.json'): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

/** A model with one competency that holds indicators. */
export function withIndicators(...texts: readonly Readonly<Record<string, string>>[]): object {
  const indicators = texts.map((text, i) => ({ id: `indicator:i${i}`, text }));
  return {
    id: 'model:a',
    title: { en: 'A' },
    languages: ['en', 'et', 'fi'],
    competencies: [{ id: 'competency:c', name: { en: 'Listening to customers' }, indicators }],
  };
}

/** What stands at a result's region, found by lines and columns and by offsets. */
export function standsAt(file: string, result: SarifResult): string {
  const { region } = result.locations[0].physicalLocation;
  if (!region) throw new Error(`no region: ${result.ruleId}`);
  const lines = file.split('\n');
  expect(region.startLine).toBe(region.endLine);
  const there = lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1);
  expect(there).toBe(file.slice(region.charOffset, region.charOffset + region.charLength));
  return there ?? '';
}

/** What a reader of SARIF shows of a message without links in it. */
export function shown(message: string): string {
  return message.replaceAll('{{', '{').replaceAll('}}', '}').replaceAll('\\](', '](');
}

/** The fingerprints of all results. */
export function fingerprints({ results }: SarifRun): readonly string[] {
  return results.map((result) => result.partialFingerprints['teguFinding/v1']);
}

/** Holds a run against what `--format json` says of the same file, and its regions against the file. */
export async function expectSameAsJson(file: string, ...words: readonly string[]): Promise<SarifRun> {
  const run = await sarif(file, ...words);
  const text = await readFile(file, 'utf8');
  const found = await json(file, ...words);
  const { rules: told } = run.tool.driver;
  expect(
    run.results.map(({ ruleId, level, message, properties }) => [
      ruleId,
      level,
      shown(message.text),
      properties,
    ]),
  ).toEqual(
    found.map(({ rule, severity, message, record, field, language, related }) => [
      rule,
      LEVELS[severity],
      message,
      { record, field, language, related },
    ]),
  );
  for (const [i, result] of run.results.entries()) {
    expect(told[result.ruleIndex]?.id).toBe(result.ruleId);
    const quote = found[i]?.quote;
    const there = standsAt(text, result);
    if (typeof quote === 'string') expect(JSON.parse(`"${there}"`)).toBe(quote);
    else
      expect(there === '{' || JSON.parse(`"${there}"`) === result.locations[0].logicalLocations[0].name).toBe(
        true,
      );
  }
  expect(new Set(fingerprints(run)).size).toBe(run.results.length);
  return run;
}
