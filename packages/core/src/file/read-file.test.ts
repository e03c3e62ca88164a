import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../records/json.ts';
import { textHash } from '../records/text-hash.ts';
import { FileFault, type FileFaultCode } from './file-fault.ts';
import { faultSentence } from './fault-sentence.ts';
import { fileMessagesEn } from './messages.en.ts';
import { fileMessagesEt } from './messages.et.ts';
import { fileMessagesFi } from './messages.fi.ts';
import { readFile, type ReadFile, type ReadOptions } from './read-file.ts';
import { writeFile } from './write-file.ts';

/** A small sound file, with something of its own in the model. */
function file(model: JsonObject, outer: JsonObject = {}): string {
  return JSON.stringify({
    format: 'tegu',
    formatVersion: 1,
    ...outer,
    model: { id: 'model:m', languages: ['et'], ...model },
  });
}

function read(model: JsonObject, outer: JsonObject = {}): ReadFile {
  return readFile(file(model, outer));
}

function faultOf(text: string, options?: ReadOptions): FileFault {
  try {
    readFile(text, options);
  } catch (fault) {
    if (fault instanceof FileFault) return fault;
    throw fault;
  }
  throw new Error('read without a fault');
}

const levels: JsonObject = { scales: [{ id: 'scale:s', levels: [{ id: 'level:1' }, { id: 'level:2' }] }] };
const competency = (fields: JsonObject): JsonObject => ({
  ...levels,
  competencies: [{ id: 'competency:c', ...fields }],
});
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const raw = (model: string): string => `{"format":"tegu","formatVersion":1,"model":${model}}`;

const BAD: readonly (readonly [name: string, text: string, code: FileFaultCode, place: string])[] = [
  ['an empty text', '', 'cut', ''],
  ['a text that is cut', file({ title: { et: 'Mudel' } }).slice(0, -12), 'cut', ''],
  ['no JSON', 'Kompetentsimudel', 'not-json', ''],
  ['a comma too many', '{"format":"tegu",}', 'not-json', ''],
  ['too large a text', ' '.repeat(48_000_001), 'too-large', ''],
  ['foreign JSON', '{"CFDocument":{}}', 'not-tegu', 'format'],
  ['an array', '[]', 'not-tegu', ''],
  ['arrays 100,000 deep', nested(100_000), 'not-tegu', ''],
  ['a model 100,000 deep', raw(nested(100_000)), 'wrong-value', 'model'],
  ['a title 100,000 deep', raw(`{"id":"model:m","title":${nested(100_000)}}`), 'wrong-value', 'model.title'],
  [
    'an unknown field 100,000 deep',
    raw(`{"id":"model:m","x":${nested(100_000)}}`),
    'too-deep',
    `model.x${'[0]'.repeat(64)}`,
  ],
  [
    'comments on comments 5,000 deep',
    raw(`{"id":"model:m",${'"comments":[{"id":"comment:c",'.repeat(1)}"comments":[${deepComments(5000)}]}]}`),
    'too-deep',
    `model.comments[0]${'.comments[0]'.repeat(63)}.comments`,
  ],
  ['a newer version', file({}, { formatVersion: 2 }), 'newer-version', 'formatVersion'],
  ['version 0', file({}, { formatVersion: 0 }), 'unsupported-version', 'formatVersion'],
  ['a version in words', file({}, { formatVersion: '1' }), 'unsupported-version', 'formatVersion'],
  [
    'a version beyond numbers',
    '{"format":"tegu","formatVersion":1e999,"model":{}}',
    'unsupported-version',
    'formatVersion',
  ],
  ['no version', '{"format":"tegu","model":{}}', 'unsupported-version', 'formatVersion'],
  ['no model', '{"format":"tegu","formatVersion":1}', 'wrong-value', 'model'],
  ['a model without id', '{"format":"tegu","formatVersion":1,"model":{}}', 'missing-id', 'model.id'],
  ['an id that is a number', file({ roles: [{ id: 7 }] }), 'wrong-value', 'model.roles[0].id'],
  ['an empty id', file({ roles: [{ id: '' }] }), 'missing-id', 'model.roles[0].id'],
  [
    'no id deep inside',
    file(competency({ components: [{ text: { et: 'Teab' } }] })),
    'missing-id',
    'model.competencies[0].components[0].id',
  ],
  ['an id of another type', file({ roles: [{ id: 'unit:a' }] }), 'wrong-id-type', 'model.roles[0].id'],
  [
    'the same id twice',
    file({ roles: [{ id: 'role:a' }, { id: 'role:a' }] }),
    'duplicate-id',
    'model.roles[1]',
  ],
  [
    'two purposes',
    file({ statements: [{ kind: 'purpose' }, { id: 'statement:x', kind: 'purpose' }] }),
    'duplicate-id',
    'model.statements[1]',
  ],
  [
    'two descriptors of a level',
    file(competency({ descriptors: [{ level: 'level:1' }, { level: 'level:1' }] })),
    'duplicate-id',
    'model.competencies[0].descriptors[1]',
  ],
  [
    'indicators in a role',
    file({ roles: [{ id: 'role:a', indicators: [{ id: 'indicator:i' }] }] }),
    'wrong-parent',
    'model.roles[0].indicators',
  ],
  [
    'waivers outside the settings',
    file({ waivers: [{ subject: 'role:a' }] }),
    'wrong-parent',
    'model.waivers',
  ],
  [
    'roles in the settings',
    file({ settings: { roles: [{ id: 'role:a' }] } }),
    'wrong-parent',
    'model.settings.roles',
  ],
  [
    'competencies around the model',
    file({}, { competencies: [{ id: 'competency:c' }] }),
    'wrong-parent',
    'competencies',
  ],
  [
    'a level that is not there',
    file({
      categories: [
        {
          id: 'category:a',
          competencies: [
            {
              id: 'competency:c',
              indicators: [{ id: 'indicator:1' }, { id: 'indicator:2', level: 'level:9' }],
            },
          ],
        },
      ],
    }),
    'missing-link',
    'model.categories[0].competencies[0].indicators[1].level',
  ],
  [
    'a link to a wrong type',
    file(competency({ indicators: [{ id: 'indicator:1', level: 'scale:s' }] })),
    'wrong-link-type',
    'model.competencies[0].indicators[0].level',
  ],
  [
    'a later record of a wrong type',
    file({
      units: [{ id: 'unit:u' }],
      statements: [{ id: 'statement:v', kind: 'value', units: ['unit:u', 'statement:v'] }],
    }),
    'wrong-link-type',
    'model.statements[0].units[1]',
  ],
  [
    'a set with a missing link',
    file(competency({ indicators: [{ id: 'indicator:1', roles: ['role:x'] }] })),
    'missing-link',
    'model.competencies[0].indicators[0].roles[0]',
  ],
  [
    'a join without its end',
    file(competency({ descriptors: [{ text: { et: 'Tekst' } }] })),
    'missing-value',
    'model.competencies[0].descriptors[0].level',
  ],
  [
    'a join with an empty end',
    file(competency({ descriptors: [{ level: '' }] })),
    'wrong-value',
    'model.competencies[0].descriptors[0].level',
  ],
  ['a text that is no object', file({ title: 'Mudel' }), 'wrong-value', 'model.title'],
  ['a text that is null', file({ title: null }), 'wrong-value', 'model.title'],
  ['a number as a text', file({ title: { et: 5 } }), 'wrong-value', 'model.title.et'],
  ['a bad language tag', file({ title: { Eesti: 'Mudel' } }), 'bad-language', 'model.title.Eesti'],
  ['a bad content language', file({ languages: ['et', 'eesti keel'] }), 'bad-language', 'model.languages[1]'],
  ['no content language', file({ languages: [] }), 'wrong-value', 'model.languages'],
  [
    'a word that is not on the list',
    file(competency({ scope: 'everyone' })),
    'wrong-value',
    'model.competencies[0].scope',
  ],
  ['yes as a word', file({ roles: [{ id: 'role:a', leads: 'yes' }] }), 'wrong-value', 'model.roles[0].leads'],
  ['a day that is none', file({ lastReviewed: '22.11.2026' }), 'wrong-value', 'model.lastReviewed'],
  [
    'a weight as a text',
    file({
      ...competency({}),
      roles: [{ id: 'role:a', requirements: [{ competency: 'competency:c', weight: '1' }] }],
    }),
    'wrong-value',
    'model.roles[0].requirements[0].weight',
  ],
  [
    'a set that is none',
    file(competency({ indicators: [{ id: 'indicator:1', roles: 'role:a' }] })),
    'wrong-value',
    'model.competencies[0].indicators[0].roles',
  ],
  [
    'a number in a set',
    file(competency({ indicators: [{ id: 'indicator:1', roles: [1] }] })),
    'wrong-value',
    'model.competencies[0].indicators[0].roles[0]',
  ],
  ['a collection that is no array', file({ roles: { id: 'role:a' } }), 'wrong-value', 'model.roles'],
  ['null in a collection', file({ roles: [null] }), 'wrong-value', 'model.roles[0]'],
  ['settings that are no object', file({ settings: [] }), 'wrong-value', 'model.settings'],
  ['a name without a scheme', file({ sameAs: [{ id: 'x' }] }), 'wrong-value', 'model.sameAs[0].scheme'],
  [
    '__proto__ in the file',
    '{"__proto__":{"a":1},"format":"tegu","formatVersion":1,"model":{"id":"model:m"}}',
    'prototype-key',
    '__proto__',
  ],
  [
    '__proto__ in the model',
    raw('{"id":"model:m","__proto__":{"polluted":true}}'),
    'prototype-key',
    'model.__proto__',
  ],
  [
    '__proto__ in a text',
    raw('{"id":"model:m","title":{"__proto__":"x"}}'),
    'prototype-key',
    'model.title.__proto__',
  ],
  [
    'constructor in a record',
    file({ roles: [{ id: 'role:a', constructor: { prototype: {} } }] }),
    'prototype-key',
    'model.roles[0].constructor',
  ],
  [
    'prototype in an unknown field',
    file({ roles: [{ id: 'role:a', 'odd key': [{ prototype: 1 }] }] }),
    'prototype-key',
    'model.roles[0]["odd key"][0].prototype',
  ],
  [
    '__proto__ in the settings',
    raw('{"id":"model:m","settings":{"__proto__":[]}}'),
    'prototype-key',
    'model.settings.__proto__',
  ],
  [
    '__proto__ in sameAs',
    raw('{"id":"model:m","sameAs":[{"scheme":"a","id":"b","__proto__":{}}]}'),
    'prototype-key',
    'model.sameAs[0].__proto__',
  ],
];

function deepComments(depth: number): string {
  let text = '';
  for (let i = 0; i < depth; i++) text += `{"id":"comment:d${i}","comments":[`;
  return `${text}${']}'.repeat(depth)}`;
}

describe('readFile refuses', () => {
  it.each(BAD)('%s', (_, text, code, place) => {
    const fault = faultOf(text);
    expect([fault.code, fault.place]).toEqual([code, place]);
    for (const messages of [fileMessagesEn, fileMessagesEt, fileMessagesFi]) {
      expect(faultSentence(fault, messages)).not.toMatch(/[{]\w+[}]/);
    }
  });

  it('and leaves Object.prototype as it was', () => {
    for (const [, text] of BAD) faultOf(text);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('with line and column where a text is no JSON', () => {
    expect(faultOf('{\n  "format": "tegu",\n  "a": tru}').values).toEqual({ line: 3, column: 8 });
    expect(faultOf('{\n  "format": "te').values).toEqual({ line: 2, column: 16 });
  });

  it('with a sentence that says where, what is wrong and what would be right', () => {
    const fault = faultOf(file(competency({ scope: 'everyone' })));
    expect(fault.message).toBe(
      'model.competencies[0].scope: the value is "everyone"; it should be one of these words: "core", "leadership", "role".',
    );
    expect(faultSentence(fault, fileMessagesEt)).toBe(
      'model.competencies[0].scope: praegune väärtus on "everyone"; õige oleks üks neist sõnadest: "core", "leadership", "role".',
    );
    expect(faultOf(file({ roles: [{ id: 'role:a' }, { id: 'role:a' }] })).message).toContain(
      'already stands at model.roles[0]',
    );
  });
});

describe('readFile accepts', () => {
  it('a file with nothing but an id', () => {
    const { model, newer, formatVersion } = readFile(raw('{"id":"model:m"}'));
    expect([model.root, model.size, newer, formatVersion]).toEqual(['model:m', 1, false, 1]);
    expect(model.own.languages).toEqual(['en']);
  });

  it('a byte order mark', () => {
    expect(readFile(`\uFEFF${file({})}`).model.size).toBe(1);
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
    expect(faultOf(file({ roles: [{ id: 'x' }, { id: 'x' }] })).code).toBe('duplicate-id');
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
        sameAs: [{ scheme: 's', id: 'i', note: 'kept' }],
        customers: [{ id: 'roleCustomer:k', emoji: '😀' }],
      },
    ],
    settings: { theme: 'dark', waivers: [{ subject: 'role:a', why: true }] },
  };

  it('are kept and written back after the known ones in their order', () => {
    const { model: read1 } = read(model, { generator: 'other', exported: { at: 1 } });
    expect(read1.get('role:a')?.extra).toEqual({ zeta: 1, alpha: 'x' });
    const written: Json = JSON.parse(writeFile(read1));
    expect(written).toEqual({
      format: 'tegu',
      formatVersion: 1,
      generator: 'other',
      exported: { at: 1 },
      model: { id: 'model:m', languages: ['et'], ...model },
    });
    const text = writeFile(read1);
    expect(Object.keys(JSON.parse(text).model.roles[0])).toEqual([
      'id',
      'name',
      'sameAs',
      'customers',
      'zeta',
      'alpha',
    ]);
    expect(Object.keys(JSON.parse(text))).toEqual([
      'format',
      'formatVersion',
      'model',
      'generator',
      'exported',
    ]);
    expect(writeFile(readFile(text).model)).toBe(text);
  });
});

describe('a newer file', () => {
  const newer = file(
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
