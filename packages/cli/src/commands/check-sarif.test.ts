import { rules } from '@tegu/core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleFile } from '../testing/example-files.ts';
import { expectSameAsJson, modelFile, sarif, withIndicators, written } from '../testing/sarif-runs.ts';
import { tegu } from '../testing/terminal.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tegu-sarif-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('the examples', () => {
  test.each([
    ['pohjakodu-raw', 'et'],
    ['rautakauppa-raw', 'fi'],
    ['northhome', 'en'],
  ])('%s tells what json tells, at the words', async (name, language) => {
    const run = await expectSameAsJson(exampleFile(name), '--strictness', 'review', '--messages', language);
    expect([run.language, run.tool.driver.language]).toEqual([language, language]);
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    await expectSameAsJson(exampleFile(name));
  });

  test('rules are told in the language of the messages', async () => {
    const titles = async (language: string): Promise<unknown> =>
      (await sarif(exampleFile('pohjakodu'), '--messages', language)).tool.driver.rules.find(
        ({ id }) => id === 'non-observable-verb',
      )?.shortDescription.text;
    expect([await titles('et'), await titles('fi'), await titles('en')]).toEqual([
      'Toimub inimese peas',
      'Tapahtuu mielessä',
      'Happens in the mind',
    ]);
  });

  test('a file below the folder is named from there', async () => {
    const run = await sarif('examples/pohjakodu-raw.tegu.json');
    const uris = run.results.map((result) => result.locations[0].physicalLocation.artifactLocation.uri);
    expect(new Set(uris)).toEqual(new Set(['examples/pohjakodu-raw.tegu.json']));
  });

  test('fails as json does', async () => {
    const code = async (...words: readonly string[]): Promise<number> =>
      (await tegu(['check', exampleFile('pohjakodu-raw'), '--format', 'sarif', ...words])).code;
    expect([await code(), await code('--fail-on', 'never')]).toEqual([1, 0]);
    expect((await tegu(['check', exampleFile('pohjakodu'), '--format', 'sarif'])).code).toBe(0);
  });
});

describe('the words of a call', () => {
  test('a rule that is not asked is said not to be', async () => {
    const notAsked = async (...words: readonly string[]): Promise<readonly string[]> =>
      (await sarif(exampleFile('pohjakodu'), ...words)).invocations[0].ruleConfigurationOverrides.map(
        ({ descriptor }) => descriptor.id,
      );
    const later = rules.filter(({ strictness }) => strictness === 'review').map(({ id }) => id);
    expect(await notAsked()).toEqual(later);
    expect(await notAsked('--strictness', 'review')).toEqual([]);
    expect(await notAsked('--strictness', 'review', '--rule', 'vague-wording=off')).toEqual([
      'vague-wording',
    ]);
    expect(await notAsked(...later.flatMap((id) => ['--rule', `${id}=tip`]))).toEqual([]);
  });

  test('a rule is turned off or held lower', async () => {
    const levels = async (word: string): Promise<ReadonlySet<string>> => {
      const { results } = await sarif(exampleFile('pohjakodu-raw'), '--rule', `personality-trait=${word}`);
      return new Set(
        results.filter(({ ruleId }) => ruleId === 'personality-trait').map(({ level }) => level),
      );
    };
    expect([await levels('off'), await levels('tip'), await levels('consider')]).toEqual([
      new Set(),
      new Set(['note']),
      new Set(['warning']),
    ]);
  });

  test('a language alone is read', async () => {
    const file = await modelFile(
      folder,
      withIndicators({ en: 'Knows the products', et: 'Teab tooteid', fi: 'Tietää tuotteet' }),
    );
    const read = async (...words: readonly string[]): Promise<readonly unknown[]> =>
      (await expectSameAsJson(file, ...words)).results
        .filter(({ ruleId }) => ruleId === 'non-observable-verb')
        .map(({ locations: [{ logicalLocations }] }) => logicalLocations[0].fullyQualifiedName);
    const name = (language: string): string =>
      `Listening to customers › Knows the products › text.${language}`;
    expect(await read()).toEqual([name('en'), name('et'), name('fi')]);
    expect(await read('--language', 'et')).toEqual([name('et')]);
  });

  test('a file that cannot be read is refused in the same words, and nothing is printed', async () => {
    for (const file of [
      join(folder, 'nowhere.json'),
      folder,
      await written(folder, '{ "format": "tegu", ', 'cut.json'),
      await written(folder, '[]', 'other.json'),
      await modelFile(folder, { id: 'model:a', competencies: [{}] }, 'faulty.json'),
    ]) {
      const asSarif = await tegu(['check', file, '--format', 'sarif']);
      const asJson = await tegu(['check', file, '--format', 'json']);
      expect(asSarif).toEqual(asJson);
      expect([asSarif.code, asSarif.out]).toEqual([2, '']);
    }
  });
});
