import { readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { Random } from '../testing/random.ts';
import { randomModel } from '../testing/random-model.ts';
import { fileJsonSchema } from './file-json-schema.ts';
import { writeFile } from './write-file.ts';

const published = new URL('../../../../docs/tegu-file.schema.json', import.meta.url);

describe('fileJsonSchema', () => {
  it('is the one that is published', () => {
    const text = JSON.stringify(fileJsonSchema(), null, 2) + '\n';
    if (process.env['UPDATE'] === '1') writeFileSync(published, text);
    expect(
      readFileSync(published, 'utf8'),
      'out of date; renew it: UPDATE=1 npx vitest run --project node file-json-schema',
    ).toBe(text);
  });

  it('accepts every model that is written', () => {
    const validate = new Ajv().compile(fileJsonSchema());
    for (let seed = 1; seed <= 100; seed++) {
      const file: unknown = JSON.parse(writeFile(randomModel(new Random(seed)), { names: true }));
      expect(validate(file), `seed ${seed}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });

  it.each([
    ['another format', { format: 'other', formatVersion: 1, model: { id: 'model:a' } }],
    ['no model', { format: 'tegu', formatVersion: 1 }],
    ['a title that is no object', { format: 'tegu', formatVersion: 1, model: { id: 'model:a', title: 'A' } }],
    [
      'a bad language tag',
      { format: 'tegu', formatVersion: 1, model: { id: 'model:a', title: { Eesti: 'A' } } },
    ],
    [
      'a competency without id',
      { format: 'tegu', formatVersion: 1, model: { id: 'model:a', competencies: [{}] } },
    ],
    [
      'a claim on nothing',
      {
        format: 'tegu',
        formatVersion: 1,
        model: { id: 'model:a', competencies: [{ id: 'competency:a', claims: [{}] }] },
      },
    ],
    [
      'a forbidden key',
      JSON.parse('{"format":"tegu","formatVersion":1,"model":{"id":"model:a","__proto__":{}}}'),
    ],
  ])('refuses %s', (_, file: unknown) => {
    expect(new Ajv().validate(fileJsonSchema(), file)).toBe(false);
  });
});
