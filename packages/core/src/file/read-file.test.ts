import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../records/json.ts';
import { textHash } from '../records/text-hash.ts';
import { faultOf, fileText } from '../testing/file-text.ts';
import { isJsonObject, jsonOf } from './json-guards.ts';
import { readFile, type ReadFile } from './read-file.ts';
import { writeFile } from './write-file.ts';

const raw = (model: string): string => `{"format":"tegu","formatVersion":1,"model":${model}}`;

function read(model: JsonObject, outer: JsonObject = {}): ReadFile {
  return readFile(fileText(model, outer));
}

function keysOf(text: string, ...way: readonly (string | number)[]): readonly string[] {
  let value = jsonOf(text);
  for (const step of way) value = jsonOf(JSON.stringify(Reflect.get(Object(value), step)));
  return isJsonObject(value) ? Object.keys(value) : [];
}

describe('readFile accepts', () => {
  it('a file with nothing but an id', () => {
    const { model, newer, formatVersion } = readFile(raw('{"id":"model:m"}'));
    expect([model.root, model.size, newer, formatVersion]).toEqual(['model:m', 1, false, 1]);
    expect(model.own.languages).toEqual(['en']);
  });

  it('a byte order mark', () => {
    expect(readFile(`\uFEFF${fileText({})}`).model.size).toBe(1);
  });

  it('a cycle in includes, and a level of another scale', () => {
    const { model } = read({
      scales: [
        { id: 'scale:a', levels: [{ id: 'level:1' }] },
        { id: 'scale:b', levels: [{ id: 'level:2' }] },
      ],
      competencies: [{ id: 'competency:c', scale: 'scale:a' }],
      roles: [
        {
          id: 'role:a',
          includes: ['role:b'],
          requirements: [{ competency: 'competency:c', level: 'level:2' }],
        },
        { id: 'role:b', includes: ['role:a', 'role:b'] },
      ],
    });
    expect(model.children('role:a', 'requirement')).toHaveLength(1);
  });

  it('a statement of a single kind without an id', () => {
    const { model } = read({ statements: [{ kind: 'purpose', text: { et: 'Miks' } }] });
    expect(model.record('statement:purpose', 'statement')?.text).toEqual({ et: 'Miks' });
  });

  it('sets in any order, once each, and texts without words as no texts', () => {
    const { model } = read({
      roles: [
        { id: 'role:b' },
        { id: 'role:a', name: { et: '', fi: 'Myyjä' }, includes: ['role:b', 'role:a', 'role:b'] },
      ],
    });
    expect(model.record('role:a', 'role')).toMatchObject({
      includes: ['role:a', 'role:b'],
      name: { fi: 'Myyjä' },
    });
  });

  it('an empty array of another parent as an unknown field', () => {
    expect(read({ roles: [{ id: 'role:a', indicators: [] }] }).model.get('role:a')?.extra).toEqual({
      indicators: [],
    });
  });
});

describe('the example in the documentation', () => {
  it('is a file', () => {
    const page = readFileSync(new URL('../../../../docs/formats/own-file.md', import.meta.url), 'utf8');
    const example = /```jsonc\n([^]*?)```/.exec(page)?.[1]?.replaceAll(/ \/\/ .*/g, '') ?? '';
    expect(readFile(example).model.size).toBe(13);
  });
});

describe('foreign ids', () => {
  const model: JsonObject = {
    statements: [
      { id: 'our why', kind: 'purpose' },
      { id: 'statement:strategy', kind: 'value', follows: ['our why'] },
    ],
    scales: [{ id: '1', levels: [{ id: '1' }, { id: 'https://example.org/levels/2' }] }],
    competencies: [
      {
        id: '1',
        scale: '1',
        descriptors: [{ id: 'first', level: '1' }],
        indicators: [
          {
            id: 'indicator:own',
            level: 'https://example.org/levels/2',
            evidence: [{ statement: 'our why' }],
          },
        ],
      },
    ],
    roles: [{ id: '1', requirements: [{ competency: '1', level: '1' }] }],
    settings: { dismissals: [{ rule: 'r', record: 'first' }], waivers: [{ subject: 'statement:strategy' }] },
  };

  it('are replaced, kept as names, and links follow by the type that they may name', () => {
    const read1 = read(model).model;
    const of = (type: string, id: string): string => `${type}:${textHash(id)}`;
    expect(read1.record('indicator:own', 'indicator')?.level).toBe(
      of('level', 'https://example.org/levels/2'),
    );
    expect(read1.get('indicator:own')?.sameAs).toEqual([]);
    expect(read1.record(of('competency', '1'), 'competency')).toMatchObject({
      scale: of('scale', '1'),
      sameAs: [{ scheme: 'file', id: '1' }],
    });
    expect(read1.children(of('role', '1'), 'requirement')[0]).toMatchObject({
      competency: of('competency', '1'),
      level: of('level', '1'),
    });
    expect(read1.record('statement:purpose', 'statement')?.sameAs).toEqual([
      { scheme: 'file', id: 'our why' },
    ]);
    expect(read1.record(of('statement', 'statement:strategy'), 'statement')).toMatchObject({
      kind: 'value',
      follows: ['statement:purpose'],
    });
    const [descriptor] = read1.children(of('competency', '1'), 'descriptor');
    expect(descriptor?.sameAs).toEqual([{ scheme: 'file', id: 'first' }]);
    expect(read1.children('model:m', 'dismissal')[0]?.record).toBe(descriptor?.id);
    expect(read1.children('model:m', 'waiver')[0]?.subject).toBe(of('statement', 'statement:strategy'));
  });

  it('are replaced in the same way each time, and once', () => {
    const first = writeFile(read(model).model);
    expect(writeFile(read(model).model)).toBe(first);
    expect(writeFile(readFile(first).model)).toBe(first);
  });

  it('that are the same twice are refused', () => {
    expect(faultOf(fileText({ roles: [{ id: 'x' }, { id: 'x' }] })).code).toBe('duplicate-id');
  });
});

describe('unknown fields', () => {
  const model: JsonObject = {
    future: { deep: [1, { a: null }] },
    roles: [
      {
        zeta: 1,
        id: 'role:a',
        alpha: 'x',
        name: { et: 'Müüja' },
        kind: 'role',
        sameAs: [{ scheme: 's', id: 'i', note: 'kept' }],
        customers: [{ id: 'roleCustomer:k', kind: 'internal', emoji: '😀' }],
      },
    ],
    settings: { theme: 'dark', waivers: [{ subject: 'role:a', aspect: 'customer', why: true }] },
  };

  it('are kept and written back after the known ones in their order', () => {
    const { model: read1 } = read(model, { generator: 'other', exported: { at: 1 } });
    expect(read1.get('role:a')?.extra).toEqual({ zeta: 1, alpha: 'x' });
    const written = jsonOf(writeFile(read1));
    expect(written).toEqual({
      format: 'tegu',
      formatVersion: 1,
      generator: 'other',
      exported: { at: 1 },
      model: { id: 'model:m', languages: ['et'], ...model },
    });
    const text = writeFile(read1);
    expect(keysOf(text, 'model', 'roles', 0)).toEqual([
      'id',
      'name',
      'kind',
      'sameAs',
      'customers',
      'zeta',
      'alpha',
    ]);
    expect(keysOf(text)).toEqual(['format', 'formatVersion', 'model', 'generator', 'exported']);
    expect(writeFile(readFile(text).model)).toBe(text);
  });
});

describe('a newer file', () => {
  const newer = fileText(
    {
      competencies: [
        {
          id: 'competency:a',
          status: 'archived',
          name: { et: 'Kuulab' },
          indicators: [
            { text: { et: 'Ilma id-ta' } },
            { id: 'indicator:b', level: 'level:none', text: { et: 'Küsib' } },
          ],
        },
      ],
    },
    { formatVersion: 9 },
  );

  it('is read as far as it goes, for looking at', () => {
    const { model, formatVersion, leftOut, newer: isNewer } = readFile(newer, { newer: 'read' });
    expect([formatVersion, isNewer]).toEqual([9, true]);
    expect(model.record('competency:a', 'competency')).toMatchObject({
      name: { et: 'Kuulab' },
      status: 'draft',
    });
    expect(model.children('competency:a', 'indicator').map(({ id }) => id)).toEqual(['indicator:b']);
    expect(leftOut.map(({ code, place }) => [code, place])).toEqual([
      ['wrong-value', 'model.competencies[0].status'],
      ['missing-id', 'model.competencies[0].indicators[0].id'],
      ['missing-link', 'model.competencies[0].indicators[1].level'],
    ]);
  });

  it('may not carry what no file may', () => {
    expect(faultOf(newer.replace('"status"', '"__proto__"'), { newer: 'read' }).code).toBe('prototype-key');
    expect(faultOf('{"format":"tegu","formatVersion":9,"model":{}}', { newer: 'read' }).code).toBe(
      'missing-id',
    );
  });
});
