import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { tooManyCompetencies } from './rule.ts';

const need = (tx: ModelTx, root: Id, role: Id, count: number): readonly Id[] =>
  Array.from({ length: count }, () => {
    const competency = tx.create('competency', root, {});
    tx.create('requirement', role, { competency });
    return competency;
  });

const said = (write: (tx: ModelTx, root: Id) => void) =>
  findingsOf(tooManyCompetencies, modelWith(['et'], write)).map(({ message }) => message);

test('thirteen are too many, twelve are not', () => {
  const own = (count: number) =>
    said((tx, root) => void need(tx, root, tx.create('role', root, { name: { et: 'Müüja' } }), count));
  expect(own(13)).toEqual([{ id: 'default', values: { name: 'Müüja', count: 13 } }]);
  expect(own(12)).toEqual([]);
});

test('inherited ones count', () => {
  const inherited = said((tx, root) => {
    const group = tx.create('role', root, { kind: 'group' });
    need(tx, root, group, 8);
    need(tx, root, tx.create('role', root, { name: { et: 'Müüja' }, includes: [group] }), 5);
  });
  expect(inherited).toEqual([{ id: 'inherited', values: { name: 'Müüja', count: 13, inherited: 8 } }]);
});

test('where a group has too many, its roles are not told so again', () => {
  const grouped = said((tx, root) => {
    const group = tx.create('role', root, { name: { et: 'Iga töötaja' }, kind: 'group' });
    need(tx, root, group, 13);
    tx.create('role', root, { includes: [group] });
  });
  expect(grouped).toEqual([{ id: 'default', values: { name: 'Iga töötaja', count: 13 } }]);
});

test('deleted, retired and not required ones do not count', () => {
  const less = said((tx, root) => {
    const role = tx.create('role', root, {});
    const [first, second] = need(tx, root, role, 14);
    if (first) tx.remove(first);
    if (second) tx.set('competency', second, 'status', 'retired');
    tx.create('requirement', role, { competency: tx.create('competency', root, {}), notRequired: true });
  });
  expect(less).toEqual([]);
});
