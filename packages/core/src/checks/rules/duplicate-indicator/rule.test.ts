import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { duplicateIndicator } from './rule.ts';

const SENTENCE = 'Helistab kliendile enne, kui hilinemisest saab mure.';

const competencyWith = (tx: ModelTx, root: Id, name: string, ...sentences: readonly string[]): Id => {
  const competency = tx.create('competency', root, { name: { et: name } });
  for (const text of sentences) tx.create('indicator', competency, { text: { et: text } });
  return competency;
};

test('a sentence in two competencies is found at both, with the other one', () => {
  const model = modelWith(['et'], (tx, root) => {
    competencyWith(tx, root, 'Nõustamine', SENTENCE);
    competencyWith(tx, root, 'Usaldusväärsus', SENTENCE.toUpperCase());
  });
  const found = findingsOf(duplicateIndicator, model);
  expect(found.map(({ message }) => message.values['name']).sort()).toEqual(['Nõustamine', 'Usaldusväärsus']);
  for (const { record, related } of found)
    expect(related).toEqual(found.map((each) => each.record).filter((id) => id !== record));
  expect(found[0]).toMatchObject({
    severity: 'fix',
    strictness: 'draft',
    field: 'text',
    language: 'et',
    start: 0,
  });
});

test('the same competency, another level and several places are said so', () => {
  const model = modelWith(['et'], (tx, root) => {
    competencyWith(tx, root, 'Nõustamine', SENTENCE, SENTENCE);
    const scale = tx.create('scale', root, {});
    const competency = tx.create('competency', root, { name: { et: 'Müük' }, scale });
    for (const name of ['Algaja', 'Meister'])
      tx.create('descriptor', competency, {
        level: tx.create('level', scale, { name: { et: name } }),
        text: { et: 'Küsib, milleks toodet vaja on.' },
      });
    for (const name of ['Ladu', 'Kassa', 'Vedu']) competencyWith(tx, root, name, 'Ütleb, kes edasi aitab.');
  });
  const said = findingsOf(duplicateIndicator, model).map(({ message }) => message);
  expect(said.map(({ id }) => id)).toEqual([
    'here',
    'here',
    'level',
    'level',
    'several',
    'several',
    'several',
  ]);
  expect(said.map(({ values }) => values['level'] ?? values['count'] ?? '').sort()).toEqual(
    ['', '', 'Algaja', 'Meister', 2, 2, 2].sort(),
  );
});

test('what is deleted, retired or blank is there no more, nor is another language', () => {
  const model = modelWith(['et', 'en'], (tx, root) => {
    competencyWith(tx, root, 'Nõustamine', SENTENCE, ' ', ' ');
    tx.remove(competencyWith(tx, root, 'Kadunud', SENTENCE));
    tx.set('competency', competencyWith(tx, root, 'Vana', SENTENCE), 'status', 'retired');
    const other = tx.create('competency', root, { name: { et: 'Muu' } });
    tx.create('indicator', other, { text: { en: SENTENCE } });
  });
  expect(findingsOf(duplicateIndicator, model)).toEqual([]);
});

test('of a line that stands everywhere some places are named, and all are counted', () => {
  const model = modelWith(['et'], (tx, root) => {
    for (let i = 0; i < 30; i++) competencyWith(tx, root, `Kompetents ${i}`, SENTENCE);
  });
  for (const { record, related, message } of findingsOf(duplicateIndicator, model)) {
    expect(message).toMatchObject({ id: 'several', values: { count: 29 } });
    expect(related).toHaveLength(20);
    expect(related).not.toContain(record);
  }
});
