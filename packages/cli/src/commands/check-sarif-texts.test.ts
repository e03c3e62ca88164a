import { applyNamed, readFile as readModelFile, writeFile as fileOf } from '@tegu/core';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  expectSameAsJson,
  fingerprints,
  json,
  modelFile,
  sarif,
  shown,
  standsAt,
  withIndicators,
  written,
} from '../testing/sarif-runs.ts';
import { sarifRun, type SarifResult, type SarifRun } from '../testing/sarif-shape.ts';
import { tegu } from '../testing/terminal.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tegu-sarif-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('texts from outside', () => {
  test('an empty model', async () => {
    const file = join(folder, 'blank.tegu.json');
    expect((await tegu(['new', file, '--language', 'et'])).code).toBe(0);
    const { results } = await expectSameAsJson(file, '--strictness', 'review');
    expect(results.length).toBeGreaterThan(0);
    expect(
      (await sarif(await modelFile(folder, { id: 'model:a' }))).results.every(
        ({ locations }) => locations[0].physicalLocation.region,
      ),
    ).toBe(true);
  });

  test.each([
    ['a link', '[read this](https://example.org/)'],
    ['a place to fill', '{0} {name} {{1}}'],
    ['markup', '<script>alert(1)</script> **bold** `code`'],
    ['quotes, breaks and backslashes', '"a"\\ \n\t\u2028 [b\\]'],
    ['characters of two units', '😀 töötaja 👩‍👧'],
    ['a name of the engine', '__proto__'],
  ])('%s as a title is said as it stands', async (_, title) => {
    const roles = [{ id: 'role:r', name: { en: title }, kind: 'role' }];
    const competencies = [
      {
        id: 'competency:c',
        name: { en: `${title} vague` },
        indicators: [{ id: 'indicator:i', text: { en: `Knows ${title}` } }],
      },
    ];
    const file = await modelFile(
      folder,
      { id: 'model:a', title: { en: title }, languages: ['en'], roles, competencies },
      'a b#[ä]{0}.json',
    );
    const run = await sarif(file, '--strictness', 'review');
    const found = await json(file, '--strictness', 'review');
    const text = await readFile(file, 'utf8');
    expect(run.results.length).toBeGreaterThan(2);
    for (const [i, result] of run.results.entries()) {
      const { quote, message } = found[i] ?? {};
      expect(shown(result.message.text)).toBe(message);
      // No brace that a reader would fill, no bracket that it would make a link of.
      expect(result.message.text.replaceAll(/\{\{|\}\}/g, '')).not.toMatch(/[{}]/);
      expect(result.message.text).not.toMatch(/(?<!\\)\]\(/);
      const there = standsAt(text, result);
      if (typeof quote === 'string') expect(JSON.parse(`"${there}"`)).toBe(quote);
      const { uri } = result.locations[0].physicalLocation.artifactLocation;
      expect(fileURLToPath(uri)).toBe(file);
    }
    const role = run.results.find(({ properties }) => properties.record === 'role:r');
    expect(role?.locations[0].logicalLocations[0].name).toBe(title);
  });

  test('a file in one line, with escapes and records that have foreign ids', async () => {
    const indicators =
      '{"id":"7","text":{"en":"\\u201cA\\u201d \\"b\\" \\ud83d\\ude00: k\\u006eows the products"}}';
    const file = await written(
      folder,
      `\uFEFF{"format":"tegu","formatVersion":1,"model":{"id":"model:a","languages":["en"],"competencies":[{"id":"c","name":{"en":"Listening"},"indicators":[${indicators}]}]}}`,
    );
    const text = (await readFile(file, 'utf8')).slice(1);
    const { results } = await sarif(file, '--strictness', 'review');
    const found = await json(file, '--strictness', 'review');
    const there = results.map((result) => standsAt(text, result));
    expect(there).toContain('k\\u006eows');
    for (const [i, words] of there.entries()) {
      const quote = found[i]?.quote;
      if (typeof quote === 'string') expect(JSON.parse(`"${words}"`)).toBe(quote);
    }
  });
});

describe('what people have set aside', () => {
  async function setAside(reason: Readonly<Record<string, string>>): Promise<string> {
    const model = withIndicators({ en: 'Knows the products' }, { en: 'Understands the bill' });
    const text = await readFile(await modelFile(folder, model), 'utf8');
    const { model: after } = applyNamed(readModelFile(text).model, 'dismiss-finding', {
      rule: 'non-observable-verb',
      record: 'indicator:i0',
      field: 'text',
      language: 'en',
      words: 'Knows',
      related: [],
      message: 'default',
      reason,
      by: 'Mari Maasikas',
      on: '2026-11-22',
    });
    return written(folder, fileOf(after, { names: true }), 'aside.tegu.json');
  }

  const minds = ({ results }: SarifRun): readonly SarifResult[] =>
    results.filter(({ ruleId }) => ruleId === 'non-observable-verb');

  test('is told as suppressed with the reason, and without who said so', async () => {
    const file = await setAside({ en: 'It is {0} the exam’s own word', et: 'Eksami enda sõna' });
    const { out, code } = await tegu(['check', file, '--format', 'sarif', '--fail-on', 'never']);
    expect([code, out.includes('Maasikas'), out.includes('2026-11-22')]).toEqual([0, false, false]);
    expect(
      minds(sarifRun(out)).map(({ properties, suppressions }) => [properties.record, suppressions]),
    ).toEqual([
      ['indicator:i0', [{ kind: 'inSource', justification: 'It is {0} the exam’s own word' }]],
      ['indicator:i1', []],
    ]);
    const [estonian] = minds(await sarif(file, '--messages', 'et'));
    expect(estonian?.suppressions).toEqual([{ kind: 'inSource', justification: 'Eksami enda sõna' }]);
  });

  test('without a reason none is made up', async () => {
    const [first] = minds(await sarif(await setAside({})));
    expect(first?.suppressions).toEqual([{ kind: 'inSource' }]);
  });

  test('fails nothing, keeps its fingerprint, and is silent with its rule', async () => {
    const file = await setAside({});
    const before = fingerprints(await sarif(join(folder, 'model.tegu.json')));
    expect(new Set(fingerprints(await sarif(file)))).toEqual(new Set(before));
    expect(minds(await sarif(file, '--rule', 'non-observable-verb=off'))).toEqual([]);
    expect((await json(file)).filter(({ record }) => record === 'indicator:i0')).toEqual([]);
  });
});

test('a sentence mended in the file is the sentence that is offered', async () => {
  const text = 'Understands and applies the "agreed" rules\\.';
  const file = await modelFile(
    folder,
    withIndicators({ en: text }, { en: text.replace('applies', 'keeps') }),
  );
  const { results } = await expectSameAsJson(file);
  const fixes = results.flatMap((result) => result.fixes ?? []);
  expect(fixes.map(({ description }) => description.text)).toEqual([
    'Keep the deed alone',
    'Keep the deed alone',
  ]);
  let mended = await readFile(file, 'utf8');
  for (const { artifactChanges } of fixes.toReversed()) {
    const { deletedRegion, insertedContent } = artifactChanges[0].replacements[0];
    const { charOffset, charLength } = deletedRegion;
    mended = mended.slice(0, charOffset) + insertedContent.text + mended.slice(charOffset + charLength);
  }
  const { model } = readModelFile(mended);
  expect(model.children('competency:c', 'indicator').map((each) => each.text['en'])).toEqual([
    'Applies the "agreed" rules\\.',
    'Keeps the "agreed" rules\\.',
  ]);
});

test('fingerprints outlive edits elsewhere, and equal words in one text are two findings', async () => {
  const twice = { en: 'Knows the products', et: 'Räägib hästi ja selgitab hästi' };
  const first = await sarif(await modelFile(folder, withIndicators(twice)), '--strictness', 'review');
  const compact = JSON.stringify({
    format: 'tegu',
    formatVersion: 1,
    model: withIndicators(
      { ...twice, et: `Täna ${twice.et}`, fi: 'Tietää tuotteet' },
      { en: 'Knows the bill' },
    ),
  });
  const second = await sarif(await written(folder, compact), '--strictness', 'review');
  const at = ({ results }: SarifRun, rule: string, language: string): readonly string[] =>
    results
      .filter(
        ({ ruleId, properties }) =>
          ruleId === rule && properties.language === language && properties.record === 'indicator:i0',
      )
      .map((result) => result.partialFingerprints['teguFinding/v1']);
  for (const [rule, language, count] of [
    ['non-observable-verb', 'en', 1],
    ['vague-wording', 'et', 2],
  ] as const) {
    expect(new Set(at(first, rule, language)).size).toBe(count);
    expect(at(second, rule, language)).toEqual(at(first, rule, language));
  }
});
