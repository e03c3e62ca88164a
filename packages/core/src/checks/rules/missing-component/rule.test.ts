import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { missingComponent } from './rule.ts';

const withDeed = (write: (tx: ModelTx, competency: Id) => void = () => undefined) =>
  modelWith(['et'], (tx, root) => {
    const competency = tx.create('competency', root, { name: { et: 'Kuulamine' } });
    tx.create('indicator', competency, { text: { et: 'Esitab täpsustavaid küsimusi.' } });
    write(tx, competency);
  });

test('deeds without what they need', () => {
  expect(findingsOf(missingComponent, withDeed())).toEqual([
    expect.objectContaining({
      severity: 'tip',
      strictness: 'review',
      field: 'name',
      message: { id: 'default', values: { name: 'Kuulamine' } },
    }),
  ]);
});

test('one component is enough, a blank or deleted one is none', () => {
  const named = withDeed((tx, id) => void tx.create('component', id, { text: { et: 'kannatlikkus' } }));
  expect(findingsOf(missingComponent, named)).toEqual([]);
  const gone = withDeed((tx, id) => {
    tx.create('component', id, { text: { et: ' ' } });
    tx.remove(tx.create('component', id, { text: { et: 'kannatlikkus' } }));
  });
  expect(findingsOf(missingComponent, gone)).toHaveLength(1);
});

test('a retired competency, and one without a deed, are left alone', () => {
  const retired = withDeed((tx, id) => tx.set('competency', id, 'status', 'retired'));
  const bare = modelWith(
    ['et'],
    (tx, root) => void tx.create('competency', root, { name: { et: 'Kuulamine' } }),
  );
  expect(findingsOf(missingComponent, retired)).toEqual([]);
  expect(findingsOf(missingComponent, bare)).toEqual([]);
});
