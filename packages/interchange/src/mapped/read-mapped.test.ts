import { compareModels, areAlike, readFile, writeFile, type Model } from '@tegu/core';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MappedFault } from './mapped-fault.ts';
import { readMapping, type Mapping } from './mapping.ts';
import { readMapped, type MappedModel } from './read-mapped.ts';

const mappings = new URL('../../../../examples/mappings/', import.meta.url);
const mappingNamed = (name: string): Mapping =>
  readMapping(readFileSync(new URL(name, mappings), 'utf8'), name);

const FAMILY = `
name: Bakery
levels:
  - { id: new, name: Newcomer }
  - { id: old, name: Old hand }
themes:
  - { id: oven, name: At the oven, summary: Bakes what was ordered. }
  - { id: till, name: At the till }
competencies:
  - { id: a1, theme: oven, level: new, summary: Weighs the flour, examples: ["Twice", "1.10 kg"], proficiency: 2 }
  - { id: a2, theme: oven, level: old, summary: Weighs the flour, supportingUrls: [x] }
  - { id: a3, theme: till, level: old, summary: Asks what the bread is for }
`;

const readFamily = (text: string): MappedModel =>
  readMapped(mappingNamed('ft-engineering-progression.yml'), 'family.yml', text);

/** The competencies of a model, each with its sentences and their levels. */
function told({ model }: MappedModel): unknown {
  const name = (id: string | null): string | undefined => model.record(id, 'level')?.name['en'];
  return [model.root, ...model.childIds(model.root, 'category')].flatMap((parent) =>
    model.children(parent, 'competency').map((competency) => ({
      category: model.record(parent, 'category')?.name['en'] ?? null,
      name: competency.name['en'],
      definition: competency.definition['en'] ?? null,
      indicators: model
        .children(competency.id, 'indicator')
        .map(({ text, level }) => [text['en'], name(level)]),
      components: model.children(competency.id, 'component').map(({ kind, text }) => [kind, text['en']]),
    })),
  );
}

describe('rows that each say something at a level', () => {
  const read = readFamily(FAMILY);

  test('become the indicators of what they are grouped by, with levels, examples and their own names', () => {
    expect(told(read)).toEqual([
      {
        category: null,
        name: 'At the oven',
        definition: 'Bakes what was ordered.',
        indicators: [
          ['Weighs the flour', 'Newcomer'],
          ['Weighs the flour', 'Old hand'],
        ],
        components: [],
      },
      {
        category: null,
        name: 'At the till',
        definition: null,
        indicators: [['Asks what the bread is for', 'Old hand']],
        components: [],
      },
    ]);
    const [oven = ''] = read.model.childIds(read.model.root, 'competency');
    const [first] = read.model.children(oven, 'indicator');
    expect(first?.examples).toEqual({ en: 'Twice\n1.10 kg' });
    expect(first?.sameAs).toEqual([{ scheme: 'ft-engineering-progression', id: 'a1' }]);
    expect(first?.extra).toEqual({ 'ft-engineering-progression:proficiency': '2' });
  });

  test('what the mapping leaves out is told, with how often', () => {
    expect(read.losses).toEqual([
      { what: 'supportingUrls', where: 'expectations', why: 'the mapping does not name it; one row has it' },
      { what: 'name', where: 'family.yml', why: 'it stands beside the lists' },
    ]);
  });

  test('the same file gives the same model, ids and all, and a file of ours that reads back as it was', () => {
    expect(writeFile(readFamily(FAMILY).model)).toBe(writeFile(read.model));
    const again: Model = readFile(writeFile(read.model)).model;
    expect(areAlike(compareModels(again, read.model))).toBe(true);
  });
});

describe('one framework in four forms', () => {
  const skills = `name,description,slug,competency,rank
Kneading,Until it springs back,kneading,doughs,1
"Proving, slowly",,proving,doughs,2
Sharing,With a neighbour,sharing,people,1
`;
  const beside = new Map([
    [
      'competency.csv',
      'name;description;slug;competency_domain\nDoughs;All of them;doughs;craft\nPeople;;people;others\n',
    ],
    ['competency_domain.csv', '\uFEFFname,description,slug\r\nCraft,By hand,craft\r\nOthers,,others\r\n'],
    ['skill_level.csv', 'name,description,level\nMaster,Teaches,2\nLearner,Asks,1\n'],
  ]);
  const json = (rows: string): string => {
    const [head = '', ...lines] = rows.replace('\uFEFF', '').trim().split(/\r?\n/u);
    const separator = head.includes(';') ? ';' : ',';
    const cells = (line: string): readonly string[] =>
      [
        ...line.matchAll(
          new RegExp(`"([^"]*)"|([^${separator}]+)|(?<=^|${separator})(?=${separator}|$)`, 'gu'),
        ),
      ].map(([, quoted, plain]) => quoted ?? plain ?? '');
    const names = cells(head);
    return JSON.stringify(
      lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [names[i] ?? '', cell] as const))),
    );
  };
  const allInOne = `competency_domain,competency,skill,description,slug
Craft,,,By hand,craft
,Doughs,,All of them,doughs
,,Kneading,Until it springs back,kneading
,,"Proving, slowly",,proving
Others,,,,others
,People,,,people
,,Sharing,With a neighbour,sharing
`;
  const nested = JSON.stringify({
    competency_domains: [
      {
        title: 'Craft',
        description: 'By hand',
        competencies: [
          {
            title: 'Doughs',
            description: 'All of them',
            skills: [
              { title: 'Kneading', description: 'Until it springs back' },
              { title: 'Proving, slowly', description: '' },
            ],
          },
        ],
      },
      {
        title: 'Others',
        competencies: [{ title: 'People', skills: [{ title: 'Sharing', description: 'With a neighbour' }] }],
      },
    ],
  });
  const tables = readMapped(mappingNamed('direct-tables.yml'), 'skill.csv', skills, beside);

  test('says the same in each', () => {
    expect(told(tables)).toEqual([
      {
        category: 'Craft',
        name: 'Doughs',
        definition: 'All of them',
        indicators: [],
        components: [
          ['skill', 'Kneading: Until it springs back'],
          ['skill', 'Proving, slowly'],
        ],
      },
      {
        category: 'Others',
        name: 'People',
        definition: null,
        indicators: [],
        components: [['skill', 'Sharing: With a neighbour']],
      },
    ]);
    const files = new Map([...beside].map(([name, text]) => [name.replace('.csv', '.json'), json(text)]));
    expect(told(readMapped(mappingNamed('direct-json.yml'), 'skill.json', json(skills), files))).toEqual(
      told(tables),
    );
    expect(told(readMapped(mappingNamed('direct-all-in-one.yml'), 'all.csv', allInOne))).toEqual(
      told(tables),
    );
    expect(told(readMapped(mappingNamed('direct-nested.yml'), 'all.json', nested))).toEqual(told(tables));
  });

  test('levels that are listed from the top stand from the bottom', () => {
    const [scale = ''] = tables.model.childIds(tables.model.root, 'scale');
    expect(
      tables.model.children(scale, 'level').map(({ name, description }) => [name['en'], description['en']]),
    ).toEqual([
      ['Learner', 'Asks'],
      ['Master', 'Teaches'],
    ]);
  });
});

test('no cell that the mapping names is lost, whatever stands in it', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => text.trim() !== '');
  const mapping = readMapping(
    'mapping: 1\ntitle: T\nlanguage: en\nscheme: t\nlists: { rows: {} }\ncompetencies: { from: rows, id: id, name: name, code: id }\nindicators: [{ from: rows, under: id, text: text }]',
    'm.yml',
  );
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
      const table = [
        'id,name,text',
        ...rows.map(([name, text], i) => [`k${i}`, name, text].map(quoted).join(',')),
      ];
      const { model, losses } = readMapped(mapping, 't.csv', table.join('\n'));
      const competencies = model.children(model.root, 'competency');
      expect(competencies.map(({ name }) => name['en'])).toEqual(rows.map(([name]) => name.trim()));
      expect(
        competencies.flatMap(({ id }) => model.children(id, 'indicator').map(({ text }) => text['en'])),
      ).toEqual(rows.map(([, text]) => text.trim()));
      expect(losses).toEqual([]);
    }),
  );
});

const faultOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof MappedFault) return error.message;
    throw error;
  }
  return 'no fault';
};

describe('a mapping at fault is told by its place', () => {
  const base = {
    mapping: '1',
    title: 'T',
    language: 'en',
    scheme: 't',
    lists: { rows: { at: 'rows' } },
    competencies: { from: 'rows', name: 'name' },
  };
  test.each([
    [{ ...base, mapping: '2' }, 'm.json: mapping: '],
    [{ ...base, title: '' }, 'm.json: title: '],
    [{ ...base, language: 'English!' }, 'm.json: language: is no language tag'],
    [{ ...base, scheme: 'A B' }, 'm.json: scheme: is a short name'],
    [{ ...base, lists: { 'a b': {} } }, 'm.json: lists.a b: '],
    [
      { ...base, lists: { rows: { file: '../secret.csv' } } },
      'm.json: lists.rows.file: names a file of the same folder',
    ],
    [{ ...base, lists: { rows: { file: '..' } } }, 'm.json: lists.rows.file: '],
    [
      { ...base, lists: { rows: { in: 'nothing', at: 'x' } } },
      'm.json: lists.rows.in: “nothing” is no list; the lists are rows',
    ],
    [
      { ...base, lists: { rows: { in: 'rows', at: 'x' } } },
      'm.json: lists.rows.in: the lists stand in each other in a circle',
    ],
    [
      { ...base, lists: { rows: {}, more: { in: 'rows' } } },
      'm.json: lists.more: a list in another has no file, and needs `at`',
    ],
    [
      { ...base, competencies: { from: 'none', name: 'name' } },
      'm.json: competencies.from: “none” is no list; the lists are rows',
    ],
    [{ ...base, competencies: { from: 'rows' } }, 'm.json: competencies.name: '],
    [
      { ...base, components: [{ from: 'rows', under: 'x', kind: 'talent', text: 'y' }] },
      'm.json: components.0.kind: ',
    ],
    [{ ...base, indicators: [{ from: 'rows', text: 'y' }] }, 'm.json: indicators.0.under: '],
    [{ ...base, surprise: true }, 'm.json: : Unrecognized key'],
    [[], 'm.json: '],
  ])('%#', (mapping, fault) => {
    expect(faultOf(() => readMapping(JSON.stringify(mapping), 'm.json'))).toContain(
      fault.replace(': : ', ': '),
    );
  });

  test('what is no YAML is told by line and column', () => {
    expect(faultOf(() => readMapping('mapping: 1\ntitle: [', 'm.yml'))).toMatch(
      /^m\.yml: line 2, column \d+: /u,
    );
    expect(faultOf(() => readMapping('title: a\ntitle: b', 'm.yml'))).toMatch(
      /^m\.yml: line 2, column \d+: Map keys must be unique/u,
    );
  });
});

describe('a foreign file at fault is told by its place, and nothing of it is read', () => {
  const of = (change: (text: string) => string): string => faultOf(() => readFamily(change(FAMILY)));
  test.each<[fault: string, change: (text: string) => string]>([
    [
      'competencies[0].theme: “shop” is no competency; known are oven, till',
      (text) => text.replace('theme: oven', 'theme: shop'),
    ],
    [
      'competencies[0].level: “boss” is no level; known are new, old',
      (text) => text.replace('level: new', 'level: boss'),
    ],
    [
      'competencies[0].theme: is empty; expected a competency',
      (text) => text.replace('theme: oven', 'theme: ""'),
    ],
    ['themes[1].id: “oven” stands at themes[0] too', (text) => text.replace('id: till', 'id: oven')],
    [
      'levels: is no list; name the way to a list of rows by `at`',
      (text) => text.replace('levels:', 'ranks:'),
    ],
    ['themes[0]: is no row; expected fields with names', (text) => text.replace(/\{ id: oven.*\}/u, 'oven')],
    [
      'competencies[2].summary: is no text; a list within a row is named by `in`',
      (text) => text.replace('summary: Asks what the bread is for', 'summary: { a: b }'),
    ],
    ['line 4, column', (text) => text.replace('{ id: new,', '{ id: new')],
    ['line 2, column 7: Unresolved tag: ', (text) => text.replace('name: Bakery', 'name: !!js/function "x"')],
    [
      'a key is a list or an object; expected a word',
      (text) => text.replace('name: Bakery', '? [a, b]\n: c'),
    ],
    ['Map keys must be unique', (text) => `name: again\n${text}`],
  ])('%s', (fault, change) => {
    const told = of(change);
    expect(told).toContain(fault);
    expect(told.startsWith('family.yml: ')).toBe(true);
    expect(told).not.toContain('\n');
  });

  test('a field that no row has is told, with those that there are', () => {
    expect(of((text) => text.replaceAll('theme:', 'subject:'))).toBe(
      'family.yml: indicators.0 of the mapping: no row of expectations has a field “theme”; they have id, subject, level, summary, examples, proficiency',
    );
  });

  const table = (text: string, name = 't.csv'): string =>
    faultOf(() => readMapped(mappingNamed('direct-all-in-one.yml'), name, text));
  test.each([
    ['a,a\n1,2\n', 't.csv: row 1, column 2: “a” stands there twice'],
    ['a,\n1,2\n', 't.csv: row 1, column 2: has no name'],
    ['a,b\n1,2,3\n', 't.csv: row 2, column 3: lies beyond the head of the table'],
    ['a,b\n"1,2\n', 't.csv: row 2: a quotation mark is not closed'],
    [
      'competency_domain,competency,skill,slug\nCraft,,,a\n,Doughs,,b\nCraft,,,c\n',
      't.csv: row 4, column competency_domain: “Craft” stands at row 2 too',
    ],
    [
      'competency_domain,competency,skill,slug\n,,Kneading,k\n',
      't.csv: row 2, column competency: is empty; expected a competency',
    ],
  ])('a table: %s', (text, fault) => {
    expect(table(text)).toBe(fault);
  });

  test('another ending, another file, no file', () => {
    expect(table('a', 't.xlsx')).toBe(
      't.xlsx: its ending names no format; expected .yml, .yaml, .json, .csv or .tsv',
    );
    expect(table('{', 't.json')).toMatch(/^t\.json: /u);
    const tables = mappingNamed('direct-tables.yml');
    expect(faultOf(() => readMapped(tables, 'skill.csv', 'slug\n'))).toBe(
      'competency.csv: no such file; it belongs into the same folder',
    );
  });
});

describe('hostile files', () => {
  test('parts that name each other without end, brackets without end and texts without end are refused', () => {
    const laughs = [
      'a: &a [x, x]',
      ...'bcdefghijk'
        .split('')
        .map((name, i) => `${name}: &${name} [*${'abcdefghij'[i]}, *${'abcdefghij'[i]}]`),
    ];
    expect(faultOf(() => readFamily(laughs.join('\n')))).toContain('alias');
    expect(faultOf(() => readFamily('['.repeat(200_000)))).toMatch(/^family\.yml: /u);
    const json = mappingNamed('direct-nested.yml');
    expect(faultOf(() => readMapped(json, 'a.json', '['.repeat(200_000)))).toMatch(/^a\.json: /u);
    expect(faultOf(() => readMapped(json, 'a.json', ' '.repeat(48_000_001)))).toContain(
      'is longer than 48 million',
    );
  });

  test('names that could reach a prototype are names, and formulas and markup are text', () => {
    const mapping = readMapping(
      'mapping: 1\ntitle: T\nlanguage: en\nscheme: t\nlists: { rows: {} }\ncompetencies: { from: rows, id: __proto__, name: constructor, keep: [__proto__] }',
      'm.yml',
    );
    const rows = '[{"__proto__": "polluted", "constructor": "=HYPERLINK(1) <img src=x>"}]';
    const { model } = readMapped(mapping, 'a.json', rows);
    const [competency] = model.children(model.root, 'competency');
    expect(competency?.name).toEqual({ en: '=HYPERLINK(1) <img src=x>' });
    expect(competency?.sameAs).toEqual([{ scheme: 't', id: 'polluted' }]);
    expect(competency?.extra).toEqual({ 't:__proto__': 'polluted' });
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
