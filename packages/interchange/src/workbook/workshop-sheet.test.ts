import { newModel, type Model } from '@tegu/core';
import { describe, expect, test } from 'vitest';
import { readAsModel, readBeside } from './read-workbook.ts';
import { rowFaultSentence } from './row-fault.ts';
import { rowMessagesEt } from './row-messages.et.ts';
import { rowMessagesEn } from './row-messages.en.ts';
import { templateWorkbook } from './template-workbook.ts';
import type { Grid, Workbook } from './workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const HEADS = ['Kategooria', 'Kompetents', 'Teadmine, oskus, hoiak', 'Käitumine', 'Tase'];

function gridsOf({ sheets }: Workbook): Grid[] {
  return sheets.map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(({ head }) => head), ...rows],
  }));
}

function modelOf(...grids: readonly Grid[]): Model {
  const read = readAsModel(grids, 'et', 'Põhjakodu');
  expect(read.faults).toEqual([]);
  return read.goal(new Set(read.changes.map(({ record }) => record)));
}

/** The competencies as a person would tell them: category, name, what it takes, deeds with their level. */
function told(model: Model): unknown {
  return [...model.childIds(model.root, 'category'), model.root].flatMap((parent) =>
    model.children(parent, 'competency').map((competency) => [
      model.record(parent, 'category')?.name['et'] ?? '',
      competency.name['et'],
      model.children(competency.id, 'component').map(({ kind, text }) => `${kind}: ${text['et']}`),
      model.children(competency.id, 'indicator').map(({ text, level }) => {
        const name = model.record(level, 'level')?.name['et'];
        return name === undefined ? text['et'] : `${text['et']} (${name})`;
      }),
    ]),
  );
}

describe('the sheet that a workshop makes', () => {
  const sheet: Grid = {
    name: 'Kompetentsid',
    rows: [
      HEADS,
      ['Suhtlemine', 'Kuulamine', 'Oskus: kuulab lõpuni', 'Küsib kliendilt, mida ta vajab.', 'meister'],
      ['', '', 'Hoiak: kliendi mure on minu mure', 'Kordab üle, mida klient soovib.', '1'],
      ['', '', '', 'Ütleb, millal vastus tuleb.', ''],
      ['Vastutus', 'Lubaduste pidamine', '', 'Annab vastuse samal päeval.', '3 Ekspert'],
      ['', 'Empaatia', '', '', ''],
    ],
  };

  test('becomes competencies with what they take and their deeds, whatever is left empty below', () => {
    expect(told(modelOf(sheet))).toEqual([
      [
        'Suhtlemine',
        'Kuulamine',
        ['skill: kuulab lõpuni', 'attitude: kliendi mure on minu mure'],
        [
          'Küsib kliendilt, mida ta vajab. (Meister)',
          'Kordab üle, mida klient soovib. (Algaja)',
          'Ütleb, millal vastus tuleb.',
        ],
      ],
      ['Vastutus', 'Lubaduste pidamine', [], ['Annab vastuse samal päeval. (Ekspert)']],
      ['Vastutus', 'Empaatia', [], []],
    ]);
  });

  test('takes apart what a cell says of knowledge, skills and attitudes together', () => {
    const said = 'teab, kes on tema kliendid; oskab küsida; hoiak: kliendi mure on minu mure';
    const model = modelOf({ name: 'Kompetentsid', rows: [HEADS, ['', 'Kuulamine', said, 'Küsib.', '']] });
    expect(told(model)).toEqual([
      [
        '',
        'Kuulamine',
        [
          'knowledge: teab, kes on tema kliendid',
          'skill: oskab küsida',
          'attitude: kliendi mure on minu mure',
        ],
        ['Küsib.'],
      ],
    ]);
  });

  test('read beside the model it made changes nothing, and a changed cell is that one change', () => {
    const model = modelOf(sheet);
    expect(readBeside([sheet], model).changes).toEqual([]);
    const rows = sheet.rows.map((row) =>
      row.map((cell) => (cell === 'Ütleb, millal vastus tuleb.' ? 'Ütleb päeva, mil vastus tuleb.' : cell)),
    );
    const { changes } = readBeside([{ ...sheet, rows }], model);
    // Without an id nothing tells that the two sentences are one: the new is added, the old is missing.
    expect(changes.map(({ kind, text }) => [kind, text])).toEqual([
      ['new', 'Ütleb päeva, mil vastus tuleb.'],
      ['missing', 'Ütleb, millal vastus tuleb.'],
    ]);
  });

  test('names the place of what it does not understand, and what would be right', () => {
    const wrong: Grid = { name: 'Kompetentsid', rows: [HEADS, ['', 'Kuulamine', '', 'Küsib.', 'guru']] };
    const read = readBeside([wrong], newModel('et'));
    expect(read.faults.map((fault) => rowFaultSentence(fault, rowMessagesEt))).toEqual([
      'Leht „Kompetentsid“, rida 2, veerg „Tase“: „guru“ – sellist ei ole; vali „1 Algaja“, „2 Meister“, „3 Ekspert“.',
    ]);
  });
});

describe('the template', () => {
  test.each(['et', 'fi', 'en'])('asks in %s and says nothing by itself', (language) => {
    const workbook = templateWorkbook(language);
    expect(workbook.sheets.map(({ columns }) => columns.length)).toEqual([5, 3, 6, 5, 6]);
    const read = readBeside(gridsOf(workbook), newModel(language));
    expect(read.faults).toEqual([]);
    expect(read.changes).toEqual([]);
    expect(read.notes.map(({ kind }) => kind)).toEqual(['examples', 'examples', 'examples', 'examples']);
  });

  test('filled in becomes a model, and what was not answered is left out', () => {
    const [competencies, foundation, roles, customers, matrix] = gridsOf(templateWorkbook('et'));
    const fill = (grid: Grid | undefined, ...rows: string[][]): Grid => ({
      name: grid?.name ?? '',
      rows: [...(grid?.rows ?? []), ...rows],
    });
    const [head = [], ...asked] = matrix?.rows ?? [];
    const model = modelOf(
      fill(competencies, ['Suhtlemine', 'Kuulamine', '', 'Küsib kliendilt, mida ta vajab.', '2 Meister']),
      fill(foundation, ['Väärtus', 'Hoolivus', 'Viime asja lõpuni.']),
      fill(roles, ['Müüja', 'roll', '', 'eesliin', '', '']),
      fill(customers, ['Müüja', 'ostja poes', 'välisklient', 'otse', '']),
      { name: 'Maatriks', rows: [head.with(2, 'Müüja'), ...asked, ['', 'Kuulamine', '3 Ekspert']] },
    );
    expect(told(model)).toEqual([
      ['Suhtlemine', 'Kuulamine', [], ['Küsib kliendilt, mida ta vajab. (Meister)']],
    ]);
    expect(model.children(model.root, 'statement').map(({ kind, title }) => [kind, title['et']])).toEqual([
      ['value', 'Hoolivus'],
    ]);
    const [seller] = model.children(model.root, 'role');
    expect([seller?.name['et'], seller?.line]).toEqual(['Müüja', 'frontline']);
    const [customer] = model.children(seller?.id ?? '', 'roleCustomer');
    expect([customer?.who['et'], customer?.kind, customer?.contact]).toEqual([
      'ostja poes',
      'external',
      'direct',
    ]);
    const [requirement] = model.children(seller?.id ?? '', 'requirement');
    expect(model.record(requirement?.level ?? '', 'level')?.name['et']).toBe('Ekspert');
    expect(model.own.title).toEqual({ et: 'Põhjakodu' });
  });
});

describe('rows of a sheet with ids', () => {
  const model = modelOf({
    name: 'Kompetentsid',
    rows: [
      HEADS,
      ['Suhtlemine', 'Kuulamine', '', 'Küsib, mida klient vajab.', ''],
      ['', '', '', 'Kuulab lõpuni.', ''],
    ],
  });
  const grids = gridsOf(writeWorkbook(model).workbook);
  const at = grids.findIndex(({ name }) => name === 'Kompetentsid');
  const sheet = grids[at] ?? { name: '', rows: [] };
  const edited = (change: (rows: string[][]) => void): Grid[] => {
    const rows = sheet.rows.map((row) => [...row]);
    change(rows);
    return grids.with(at, { ...sheet, rows });
  };
  const text = sheet.rows[0]?.indexOf('Käitumine') ?? 0;

  test('a changed sentence stays the same record', () => {
    const read = readBeside(
      edited((rows) => rows[2]?.splice(text, 1, 'Küsib, milleks klient kaupa vajab.')),
      model,
    );
    expect(
      read.changes.map(({ kind, fields, at: place }) => [
        kind,
        fields[0]?.before,
        fields[0]?.after,
        place?.row,
      ]),
    ).toEqual([['changed', 'Küsib, mida klient vajab.', 'Küsib, milleks klient kaupa vajab.', 3]]);
  });

  test('a row that was copied is something new, and is told', () => {
    const read = readBeside(
      edited((rows) => rows.push((rows[2] ?? []).with(text, 'Kordab üle, mida klient soovib.'))),
      model,
    );
    expect(read.changes.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['new', 'Kordab üle, mida klient soovib.'],
    ]);
    expect(read.notes).toEqual([{ kind: 'copied-row', sheet: 'Kompetentsid', row: 5 }]);
  });

  test('a row that is gone is missing, and stays until somebody says so', () => {
    const read = readBeside(
      edited((rows) => rows.splice(3, 1)),
      model,
    );
    expect(read.changes.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['missing', 'Kuulab lõpuni.'],
    ]);
    expect(read.goal(new Set()).children(model.root, 'category')).toHaveLength(1);
    const [change] = read.changes;
    const goal = read.goal(new Set([change?.record ?? '']));
    expect(goal.isLive(change?.record ?? '')).toBe(false);
  });

  test('an id of another sheet is named with its row', () => {
    const id = (sheet.rows[0]?.length ?? 0) - 1;
    const read = readBeside(
      edited((rows) => rows[2]?.splice(id, 1, 'role:abc')),
      model,
    );
    expect(read.faults.map((fault) => rowFaultSentence(fault, rowMessagesEn))).toEqual([
      'Sheet "Kompetentsid", row 3, column "id": "role:abc" is no id of this sheet; leave ids as they were, or empty for something new.',
    ]);
  });
});
