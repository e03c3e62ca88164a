import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../records/json.ts';
import type { FileFaultCode } from './file-fault.ts';
import { faultSentence } from './fault-sentence.ts';
import { faultOf, fileText } from '../testing/file-text.ts';
import { fileMessagesEn } from './messages.en.ts';
import { fileMessagesEt } from './messages.et.ts';
import { fileMessagesFi } from './messages.fi.ts';

const levels: JsonObject = { scales: [{ id: 'scale:s', levels: [{ id: 'level:1' }, { id: 'level:2' }] }] };
const competency = (fields: JsonObject): JsonObject => ({
  ...levels,
  competencies: [{ id: 'competency:c', ...fields }],
});
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const raw = (model: string): string => `{"format":"tegu","formatVersion":1,"model":${model}}`;

const BAD: readonly (readonly [name: string, text: string, code: FileFaultCode, place: string])[] = [
  ['an empty text', '', 'cut', ''],
  ['a text that is cut', fileText({ title: { et: 'Mudel' } }).slice(0, -12), 'cut', ''],
  ['no JSON', 'Kompetentsimudel', 'not-json', ''],
  ['a comma too many', '{"format":"tegu",}', 'not-json', ''],
  ['too large a text', ' '.repeat(48_000_001), 'too-large', ''],
  ['too many objects', `[${'{},'.repeat(2_500_000)}{}]`, 'too-many', ''],
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
  ['a newer version', fileText({}, { formatVersion: 2 }), 'newer-version', 'formatVersion'],
  ['version 0', fileText({}, { formatVersion: 0 }), 'unsupported-version', 'formatVersion'],
  ['a version in words', fileText({}, { formatVersion: '1' }), 'unsupported-version', 'formatVersion'],
  [
    'a version beyond numbers',
    '{"format":"tegu","formatVersion":1e999,"model":{}}',
    'unsupported-version',
    'formatVersion',
  ],
  ['no version', '{"format":"tegu","model":{}}', 'unsupported-version', 'formatVersion'],
  ['no model', '{"format":"tegu","formatVersion":1}', 'wrong-value', 'model'],
  ['a model without id', '{"format":"tegu","formatVersion":1,"model":{}}', 'missing-id', 'model.id'],
  ['an id that is a number', fileText({ roles: [{ id: 7 }] }), 'wrong-value', 'model.roles[0].id'],
  ['an empty id', fileText({ roles: [{ id: '' }] }), 'missing-id', 'model.roles[0].id'],
  [
    'no id deep inside',
    fileText(competency({ components: [{ text: { et: 'Teab' } }] })),
    'missing-id',
    'model.competencies[0].components[0].id',
  ],
  ['an id of another type', fileText({ roles: [{ id: 'unit:a' }] }), 'wrong-id-type', 'model.roles[0].id'],
  [
    'the same id twice',
    fileText({ roles: [{ id: 'role:a' }, { id: 'role:a' }] }),
    'duplicate-id',
    'model.roles[1]',
  ],
  [
    'two purposes',
    fileText({ statements: [{ kind: 'purpose' }, { id: 'statement:x', kind: 'purpose' }] }),
    'duplicate-id',
    'model.statements[1]',
  ],
  [
    'two descriptors of a level',
    fileText(competency({ descriptors: [{ level: 'level:1' }, { level: 'level:1' }] })),
    'duplicate-id',
    'model.competencies[0].descriptors[1]',
  ],
  [
    'indicators in a role',
    fileText({ roles: [{ id: 'role:a', indicators: [{ id: 'indicator:i' }] }] }),
    'wrong-parent',
    'model.roles[0].indicators',
  ],
  [
    'waivers outside the settings',
    fileText({ waivers: [{ subject: 'role:a' }] }),
    'wrong-parent',
    'model.waivers',
  ],
  [
    'roles in the settings',
    fileText({ settings: { roles: [{ id: 'role:a' }] } }),
    'wrong-parent',
    'model.settings.roles',
  ],
  [
    'competencies around the model',
    fileText({}, { competencies: [{ id: 'competency:c' }] }),
    'wrong-parent',
    'competencies',
  ],
  [
    'a level that is not there',
    fileText({
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
    fileText(competency({ indicators: [{ id: 'indicator:1', level: 'scale:s' }] })),
    'wrong-link-type',
    'model.competencies[0].indicators[0].level',
  ],
  [
    'a later record of a wrong type',
    fileText({
      units: [{ id: 'unit:u' }],
      statements: [{ id: 'statement:v', kind: 'value', units: ['unit:u', 'statement:v'] }],
    }),
    'wrong-link-type',
    'model.statements[0].units[1]',
  ],
  [
    'a set with a missing link',
    fileText(competency({ indicators: [{ id: 'indicator:1', roles: ['role:x'] }] })),
    'missing-link',
    'model.competencies[0].indicators[0].roles[0]',
  ],
  [
    'a join without its end',
    fileText(competency({ descriptors: [{ text: { et: 'Tekst' } }] })),
    'missing-value',
    'model.competencies[0].descriptors[0].level',
  ],
  [
    'a join with an empty end',
    fileText(competency({ descriptors: [{ level: '' }] })),
    'wrong-value',
    'model.competencies[0].descriptors[0].level',
  ],
  ['a text that is no object', fileText({ title: 'Mudel' }), 'wrong-value', 'model.title'],
  ['a text that is null', fileText({ title: null }), 'wrong-value', 'model.title'],
  ['a number as a text', fileText({ title: { et: 5 } }), 'wrong-value', 'model.title.et'],
  ['languages that are no list', fileText({ languages: 'et' }), 'wrong-value', 'model.languages'],
  ['a bad language tag', fileText({ title: { Eesti: 'Mudel' } }), 'bad-language', 'model.title.Eesti'],
  [
    'a bad content language',
    fileText({ languages: ['et', 'eesti keel'] }),
    'bad-language',
    'model.languages[1]',
  ],
  ['no content language', fileText({ languages: [] }), 'wrong-value', 'model.languages'],
  [
    'a word that is not on the list',
    fileText(competency({ scope: 'everyone' })),
    'wrong-value',
    'model.competencies[0].scope',
  ],
  [
    'yes as a word',
    fileText({ roles: [{ id: 'role:a', leads: 'yes' }] }),
    'wrong-value',
    'model.roles[0].leads',
  ],
  ['a day that is none', fileText({ lastReviewed: '22.11.2026' }), 'wrong-value', 'model.lastReviewed'],
  [
    'a weight as a text',
    fileText({
      ...competency({}),
      roles: [{ id: 'role:a', requirements: [{ competency: 'competency:c', weight: '1' }] }],
    }),
    'wrong-value',
    'model.roles[0].requirements[0].weight',
  ],
  [
    'a set that is none',
    fileText(competency({ indicators: [{ id: 'indicator:1', roles: 'role:a' }] })),
    'wrong-value',
    'model.competencies[0].indicators[0].roles',
  ],
  [
    'a number in a set',
    fileText(competency({ indicators: [{ id: 'indicator:1', roles: [1] }] })),
    'wrong-value',
    'model.competencies[0].indicators[0].roles[0]',
  ],
  ['a collection that is no array', fileText({ roles: { id: 'role:a' } }), 'wrong-value', 'model.roles'],
  ['null in a collection', fileText({ roles: [null] }), 'wrong-value', 'model.roles[0]'],
  ['settings that are no object', fileText({ settings: [] }), 'wrong-value', 'model.settings'],
  ['a name without a scheme', fileText({ sameAs: [{ id: 'x' }] }), 'wrong-value', 'model.sameAs[0].scheme'],
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
    fileText({ roles: [{ id: 'role:a', constructor: { prototype: {} } }] }),
    'prototype-key',
    'model.roles[0].constructor',
  ],
  [
    'prototype in an unknown field',
    fileText({ roles: [{ id: 'role:a', 'odd key': [{ prototype: 1 }] }] }),
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
    const fault = faultOf(fileText(competency({ scope: 'everyone' })));
    expect(fault.message).toBe(
      'model.competencies[0].scope: the value is "everyone"; it should be one of these words: "core", "leadership", "role".',
    );
    expect(faultSentence(fault, fileMessagesEt)).toBe(
      'model.competencies[0].scope: praegune väärtus on "everyone"; õige oleks üks neist sõnadest: "core", "leadership", "role".',
    );
    expect(faultOf(fileText({ roles: [{ id: 'role:a' }, { id: 'role:a' }] })).message).toContain(
      'already stands at model.roles[0]',
    );
  });
});
