import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { competencyWithoutDeed } from '../competency-without-deed/rule.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { undefinedCompetency } from './rule.ts';

const one = (write: (tx: ModelTx, competency: Id) => void) =>
  modelWith(['et', 'en'], (tx, root) => {
    write(tx, tx.create('competency', root, { name: { et: 'Suhtlemine', en: 'Communication' } }));
  });

test('a name and nothing more', () => {
  const model = one(() => undefined);
  expect(findingsOf(undefinedCompetency, model)).toEqual([
    expect.objectContaining({
      severity: 'fix',
      strictness: 'draft',
      field: 'name',
      language: 'et',
      start: 0,
      end: 'Suhtlemine'.length,
      message: { id: 'default', values: { name: 'Suhtlemine' } },
    }),
  ]);
});

test('what is blank is not there', () => {
  const model = one((tx, competency) => {
    tx.create('indicator', competency, { text: { et: '  ', en: '' } });
    tx.create('component', competency, {});
    tx.edit(competency, 'definition', 'et', { at: 0, delete: 0, insert: ' \n' });
  });
  expect(findingsOf(undefinedCompetency, model)).toHaveLength(1);
});

test('each of the four in any language describes it', () => {
  const describers: readonly ((tx: ModelTx, competency: Id) => void)[] = [
    (tx, id) => tx.edit(id, 'definition', 'en', { at: 0, delete: 0, insert: 'What we mean by it.' }),
    (tx, id) => void tx.create('component', id, { kind: 'skill', text: { en: 'listening' } }),
    (tx, id) => void tx.create('indicator', id, { text: { fi: 'Kuuntelee.' } }),
    (tx, id) => {
      const scale = tx.create('scale', tx.model.root, {});
      tx.create('descriptor', id, { level: tx.create('level', scale, {}), text: { et: 'Kuulab.' } });
    },
  ];
  for (const describe of describers) expect(findingsOf(undefinedCompetency, one(describe))).toEqual([]);
});

test('what was deleted describes nothing any more', () => {
  const model = one((tx, competency) =>
    tx.remove(tx.create('indicator', competency, { text: { et: 'Kuulab.' } })),
  );
  expect(findingsOf(undefinedCompetency, model)).toHaveLength(1);
});

test('nameless, retired and deleted competencies are left alone', () => {
  const model = modelWith(['et'], (tx, root) => {
    tx.create('competency', root, {});
    tx.create('competency', root, { name: { et: 'Faks' }, status: 'retired' });
    tx.remove(tx.create('competency', root, { name: { et: 'Kiri' } }));
  });
  expect(findingsOf(undefinedCompetency, model)).toEqual([]);
});

test('never speaks together with competency-without-deed', () => {
  for (const definition of [{}, { et: 'Selgitus.' }]) {
    for (const component of [{}, { et: 'kuulamine' }]) {
      const model = modelWith(['et'], (tx, root) => {
        const id = tx.create('competency', root, { name: { et: 'Suhtlemine' }, definition });
        tx.create('component', id, { text: component });
      });
      expect([
        ...findingsOf(undefinedCompetency, model),
        ...findingsOf(competencyWithoutDeed, model),
      ]).toHaveLength(1);
    }
  }
});
