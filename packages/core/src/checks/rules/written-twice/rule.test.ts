import { expect, test } from 'vitest';
import { Model } from '../../../model/model.ts';
import type { Id } from '../../../records/id.ts';
import { fieldsOf, recordTypeNames, type RecordTypeName } from '../../../records/record.ts';
import type { WrittenTwice } from '../../../records/record-type.ts';
import { careAt, exampleModel } from '../../../testing/example-model.ts';
import { Checks } from '../../checks.ts';
import { wordsOf } from '../../findings-of.ts';
import { allPacks, findingsOf } from '../rule.test-support.ts';
import { writtenTwice } from './rule.ts';

const MASTER = careAt('master');

/** The example, in which fields of records have been written twice. */
function modelWith(twice: Readonly<Record<Id, readonly WrittenTwice[]>>): Model {
  const model = exampleModel();
  return Model.from(
    model.root,
    [...model.all()].map((record) => {
      const fields = twice[record.id];
      return fields ? { ...record, writtenTwice: fields } : record;
    }),
  );
}

test('each text that was written twice, in its own language and as a whole', () => {
  const model = modelWith({
    [MASTER]: [
      ['text', 'et'],
      ['text', 'en'],
    ],
  });
  const found = findingsOf(writtenTwice, model);
  expect(found.map(({ record, field, language }) => [record, field, language])).toEqual([
    [MASTER, 'text', 'et'],
    [MASTER, 'text', 'en'],
  ]);
  const record = model.get(MASTER);
  expect(found.map((finding) => record && wordsOf(finding, record))).toEqual(['Teeb', 'Does it']);
  for (const { severity, strictness, suggestions } of found)
    expect([severity, strictness, suggestions]).toEqual(['fix', 'draft', []]);
});

test('in records of any type: the model’s own, a role’s, a comment', () => {
  const model = modelWith({
    [exampleModel().root]: [['title', 'en']],
    'role:seller': [['name', 'en']],
    'comment:why': [['text', 'en']],
  });
  expect(findingsOf(writtenTwice, model).map(({ record }) => record)).toEqual(
    expect.arrayContaining([model.root, 'role:seller', 'comment:why']),
  );
  const hasText = (type: RecordTypeName): boolean =>
    Object.values(fieldsOf(type)).some(({ kind }) => kind === 'text');
  expect(writtenTwice.subjects).toEqual(recordTypeNames.filter(hasText));
});

test('where nobody has, nothing is said', () => {
  expect(findingsOf(writtenTwice, exampleModel())).toEqual([]);
  expect(findingsOf(writtenTwice, modelWith({ [MASTER]: [] }))).toEqual([]);
});

test('it goes as soon as one wording is kept', () => {
  const before = modelWith({ [MASTER]: [['text', 'en']] });
  const checks = new Checks(before, allPacks, [writtenTwice]);
  expect(checks.of(MASTER).open).toHaveLength(1);
  const change = { before: before.get(MASTER), after: exampleModel().get(MASTER) };
  const diff = new Map([[MASTER, change]]);
  expect([...checks.update(before.apply(diff), diff)]).toEqual([MASTER]);
  expect(checks.of(MASTER).open).toEqual([]);
});
