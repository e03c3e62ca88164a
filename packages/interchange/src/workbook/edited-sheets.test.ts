import { assembleRecord, Model, readFile, recordTypes, type AnyRecord, type Id } from '@tegu/core';
import { brokenIn } from '@tegu/core/testing';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readBeside, type SheetsRead } from './read-workbook.ts';
import { rowFaultSentence } from './row-fault.ts';
import { rowMessagesEt } from './row-messages.et.ts';
import type { Grid } from './workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

const EXAMPLE = new URL('../../../../examples/pohjakodu.tegu.json', import.meta.url);
const model: Model = readFile(readFileSync(EXAMPLE, 'utf8')).model;

/** The sheets of the example in Estonian, a sheet of them as somebody has edited it. */
function edited(sheet: string, edit: (rows: readonly (readonly string[])[]) => string[][]): SheetsRead {
  return editedIn('et', sheet, edit);
}

/** The sheets of a model as they are read. */
function gridsOf(written: Model, language: string): readonly Grid[] {
  return writeWorkbook(written, { language }).workbook.sheets.map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(({ head }) => head), ...rows],
  }));
}

function editedIn(
  language: string,
  sheet: string,
  edit: (rows: readonly (readonly string[])[]) => string[][],
): SheetsRead {
  const grids = gridsOf(model, language).map(({ name, rows }): Grid => ({
    name,
    rows: name === sheet ? edit(rows) : rows,
  }));
  expect(grids.map(({ name }) => name)).toContain(sheet);
  return readBeside(grids, model);
}

const without = (rows: readonly (readonly string[])[], head: string): string[][] => {
  const at = rows[0]?.indexOf(head) ?? -1;
  expect(at).toBeGreaterThan(-1);
  return rows.map((row) => row.filter((_, i) => i !== at));
};

const told = ({ faults }: SheetsRead): readonly string[] =>
  faults.map((fault) => rowFaultSentence(fault, rowMessagesEt));
const removedBy = (read: SheetsRead): readonly Id[] =>
  read.changes.flatMap(({ kind, record }) => (kind === 'missing' ? [record] : []));

test('descriptions of levels are known by their ids where the column of levels is gone', () => {
  const read = edited('Kompetentsid', (rows) => without(rows, 'Tase'));
  expect([told(read), read.changes]).toEqual([[], []]);
});

test('a description that is moved where its column of levels is gone is told, for nobody knows of which level it would be', () => {
  const read = edited('Kompetentsid', (rows) => {
    const at = rows[0]?.indexOf('Kompetents') ?? -1;
    const moved = rows.findIndex((row) => row.some((cell) => cell.startsWith('descriptor:')));
    const [category] = rows[moved] ?? [];
    const other = rows.find((row) => row[0] === category && row[at] !== rows[moved]?.[at])?.[at] ?? '';
    return without(
      rows.map((row, i) => (i === moved ? row.map((cell, each) => (each === at ? other : cell)) : row)),
      'Tase',
    );
  });
  expect(told(read)).toEqual([expect.stringContaining('lehel ei ole seda veergu')]);
  expect(brokenIn(read.whole())).toEqual([]);
});

test('a column that rows cannot do without is named once, and nothing that they may be of is missing', () => {
  const read = edited('Kompetentsid', (rows) => without(without(rows, 'Tase'), 'id'));
  expect(told(read)).toEqual([
    expect.stringMatching(/^Leht „Kompetentsid“, rida \d+, veerg „Tase“: lehel ei ole seda veergu/u),
  ]);
  expect(removedBy(read)).toEqual([]);
});

test('what a row with a wrong id may be of is not missing, nor is what that stands in', () => {
  const read = edited('Kompetentsid', (rows) =>
    rows.map((row) => row.map((cell) => (cell.startsWith('indicator:') ? `${cell} (koopia)` : cell))),
  );
  expect(read.faults.length).toBeGreaterThan(0);
  expect(removedBy(read)).toEqual([]);
  const [head, ...rows] = [...model.children(model.root, 'role')];
  expect(head && rows.length).toBeGreaterThan(0);
});

test('a word that is none of a list is told the words of the language that the sheets are in', () => {
  const words = (language: string, sheet: string): readonly string[] =>
    editedIn(language, sheet, (rows) =>
      rows.map((row) => row.map((cell) => (['tukitoiminto', 'support'].includes(cell) ? 'valmis' : cell))),
    ).faults[0]?.options ?? [];
  expect(words('fi', 'Roolit')).toContain('asiakasrajapinta');
  expect(words('en', 'Roles')).toContain('frontline');
});

test('a head in other words of people is known on a sheet of ours', () => {
  const read = edited('Kompetentsid', (rows) =>
    rows.map((row, i) => (i === 0 ? row.map((head) => (head === 'Käitumine' ? 'Tegu' : head)) : [...row])),
  );
  expect([told(read), read.notes, read.changes]).toEqual([[], [], []]);
});

test('a day that is in no calendar is no day', () => {
  for (const day of ['2026-13-45', '30.02.2026', '2026-02-30']) {
    const read = edited('Allikad', (rows) =>
      rows.map((row, i) => row.map((cell) => (i === 1 && /^\d{4}-\d{2}-\d{2}$/u.test(cell) ? day : cell))),
    );
    expect(told(read)).toEqual([expect.stringContaining(`„${day}“ ei ole kuupäev`)]);
  }
});

test('a role that only the matrix has is told once', () => {
  const read = edited('Maatriks', (rows) =>
    rows.map((row, i) => (i === 0 ? row.map((cell) => (cell === 'Juht' ? 'Juhataja' : cell)) : [...row])),
  );
  expect(told(read)).toEqual([expect.stringContaining('veerg „Juhataja“: „Juhataja“')]);
});

test('a mark in the matrix that is no level is told all that may stand there', () => {
  const read = edited('Maatriks', (rows) =>
    rows.map((row, i) => row.map((cell, at) => (i === 1 && at === 2 ? 'x' : cell))),
  );
  expect(read.faults.map(({ options }) => options.slice(-2))).toEqual([['–', '?']]);
});

test('what is new names the new things that it cannot be without', () => {
  const read = edited('Kompetentsid', (rows) => {
    const heads = rows[0] ?? [];
    const row = heads.map((head) =>
      head === 'Kompetents' ? 'Kliendi ohutus' : head === 'Käitumine' ? 'Paneb põrandale sildi.' : '',
    );
    return [...rows.map((each) => [...each]), row];
  });
  const competency = read.changes.find(({ type }) => type === 'competency');
  const deed = read.changes.find(({ type }) => type === 'indicator');
  expect(deed?.needs).toEqual([competency?.record]);
  // Taken without what it needs, it is not written.
  const goal = read.goal(new Set([deed?.record ?? '']));
  expect(goal.isLive(deed?.record ?? '')).toBe(false);
});

test('a comment on an activity comes back with the activity, where both are new', () => {
  const activity = 'activity:lahtine-uks';
  const added = [
    assembleRecord('activity', {
      id: activity,
      place: [model.root, 'a0'],
      fields: { change: { et: 'Juht alustab päeva letis.' } },
    }),
    assembleRecord('comment', {
      id: 'comment:kellele',
      place: [activity, 'a0'],
      fields: { text: { et: 'Ka laupäeviti?' } },
    }),
  ];
  const grids = gridsOf(Model.from(model.root, [...model.all(), ...added]), 'et');
  const read = readBeside(grids, model);
  expect(told(read)).toEqual([]);
  expect(read.changes.map(({ kind, record }) => [kind, record])).toEqual(added.map(({ id }) => ['new', id]));
});

test('where there is nothing to choose from, a name that nothing has is not told to be chosen', () => {
  const read = edited('Tõendused', (rows) => [...rows.map((row) => [...row]), ['Nii ei ole kirjas']]);
  expect(told(read)).toEqual([
    expect.stringMatching(/„Nii ei ole kirjas“ – sellist ei ole; kirjuta nii, nagu see oma lehel seisab\.$/u),
  ]);
});

test('of what there can be only one a second row is told, and a copied row of anything else is something new', () => {
  const doubled = (sheet: string): SheetsRead =>
    edited(sheet, (rows) => [...rows.map((row) => [...row]), [...(rows.at(-1) ?? [])]]);
  for (const sheet of ['Mudel', 'Tõendused'])
    expect(told(doubled(sheet))).toEqual([expect.stringMatching(/sama ütleb juba rida \d+/u)]);
  // That sheet has no column of ids.
  expect(told(doubled('Tõendused'))).toEqual([expect.stringContaining('veerg „Näitab“')]);
  const read = doubled('Kliendid');
  expect(told(read)).toEqual([]);
  expect(read.notes).toEqual([expect.objectContaining({ kind: 'copied-row', sheet: 'Kliendid' })]);
  expect(read.changes.map(({ kind, type }) => [kind, type])).toEqual([['new', 'roleCustomer']]);
});

test('names are known in the order of languages that the file has, whatever order the model has by now', () => {
  const inTwo = (languages: readonly string[]): Model =>
    Model.from(
      model.root,
      [...model.all()].map((record) => {
        if (record.type === 'model') return { ...record, languages };
        return record.type === 'category'
          ? { ...record, name: { ...record.name, en: `In English ${record.id}` } }
          : record;
      }),
    );
  const read = readBeside(gridsOf(inTwo(['et', 'en']), 'et'), inTwo(['en', 'et']));
  expect(told(read)).toEqual([]);
  expect(read.changes.map(({ type, fields }) => [type, fields.map(({ field }) => field)])).toEqual([
    ['model', ['languages']],
  ]);
});

test('ids that are made of what people wrote are known whatever signs they hold', () => {
  const joined = (blank: AnyRecord): AnyRecord => {
    const id =
      blank.type === 'vocabulary'
        ? recordTypes.vocabulary.idFor(model.root, blank)
        : blank.type === 'dismissal'
          ? recordTypes.dismissal.idFor(model.root, blank)
          : '';
    return { ...blank, id };
  };
  const place = [model.root, 'a0'] as const;
  const word = joined(
    assembleRecord('vocabulary', { id: '', place, fields: { word: 'klient', language: 'e;t\n[x] 100%25 ' } }),
  );
  const aside = joined(
    assembleRecord('dismissal', {
      id: '',
      place,
      fields: { rule: 'vague-word', record: word.id, quote: 'q', related: [word.id] },
    }),
  );
  const whole = Model.from(model.root, [...model.all(), word, aside]);
  const read = readBeside(gridsOf(whole, 'et'), model);
  expect(told(read)).toEqual([]);
  expect(read.changes.map(({ record }) => record)).toEqual([aside.id, word.id]);
  expect(read.whole().get(aside.id)).toMatchObject({ record: word.id, related: [word.id] });
});

test('a name in a language that the file no longer has is nothing that a cell could mean', () => {
  const [first, second] = [...model.all()].filter(({ type }) => type === 'competency');
  if (first?.type !== 'competency' || second?.type !== 'competency') throw new Error('two competencies');
  const named = (names: Readonly<Record<Id, Readonly<Record<string, string>>>>): Model =>
    Model.from(
      model.root,
      [...model.all()].map((record) =>
        record.type === 'competency' ? { ...record, name: names[record.id] ?? record.name } : record,
      ),
    );
  const before = named({ [first.id]: { sv: 'Kuulamine' }, [second.id]: { et: 'Kuulamine' } });
  const after = named({ [first.id]: {}, [second.id]: { et: 'Kuulamine' } });
  expect(told(readBeside(gridsOf(after, 'et'), before))).toEqual([]);
});

test('what was moved to another category is known there by any of its names', () => {
  const [first, second] = [...model.all()].filter(({ type }) => type === 'category');
  const [moved] = model.children(first?.id ?? '', 'competency');
  if (!second || !moved) throw new Error('a competency and another category');
  // Its parts name it by another name than the first one that its row has.
  const named = { ...moved, name: { fi: 'Kuuntelu työajan jälkeen', de: 'Zuhören nach der Arbeit' } };
  const models = [named, { ...named, place: [second.id, 'a00'] as const }].map((record) =>
    Model.from(model.root, [...[...model.all()].filter(({ id }) => id !== moved.id), record]),
  );
  const [before = model, after = model] = models;
  const read = readBeside(gridsOf(after, 'et'), before);
  expect(told(read)).toEqual([]);
  expect(read.changes.map(({ kind, record }) => [kind, record])).toEqual([['changed', moved.id]]);
});

test('what has a row of its own stands where that row does, wherever its name is read first', () => {
  const scale = (id: Id, key: string, name: Readonly<Record<string, string>>): readonly AnyRecord[] => [
    assembleRecord('scale', { id, place: [model.root, key], fields: { name } }),
    assembleRecord('level', {
      id: id.replace('scale', 'level'),
      place: [id, 'a0'],
      fields: { name: { et: 'A' } },
    }),
  ];
  // The levels of the first name it by another name than its row, and the last is called nearly so.
  const scales = [
    ...scale('scale:x1', 'b1', { fi: 'Yksi', de: 'É' }),
    ...scale('scale:x2', 'b2', { et: 'Teine' }),
    ...scale('scale:x3', 'b3', { et: ', É' }),
  ];
  const whole = Model.from(model.root, [...model.all(), ...scales]);
  const read = readBeside(gridsOf(whole, 'et'), whole);
  expect([told(read), read.changes]).toEqual([[], []]);
});

test('what a row without an id says of a thing whose row has one is not lost', () => {
  const [competency] = [...model.all()].filter(({ type }) => type === 'competency');
  if (competency?.type !== 'competency') throw new Error('a competency');
  const blank = Model.from(model.root, [
    ...[...model.all()].filter(({ id }) => id !== competency.id),
    { ...competency, definition: {} },
  ]);
  const read = readBeside(
    gridsOf(blank, 'et').map(({ name, rows }): Grid => {
      if (name !== 'Kompetentsid') return { name, rows };
      const [heads = [], ...others] = rows;
      const own = others.find((row) => row.includes(competency.id)) ?? [];
      const said = heads.map((head, at) =>
        head === 'Selgitus' ? 'Kuulab lõpuni.' : head === 'id' ? '' : (own[at] ?? ''),
      );
      return { name, rows: [heads, said, ...others] };
    }),
    blank,
  );
  expect(told(read)).toEqual([]);
  expect(read.whole().record(competency.id, 'competency')?.definition).toEqual({ et: 'Kuulab lõpuni.' });
});
