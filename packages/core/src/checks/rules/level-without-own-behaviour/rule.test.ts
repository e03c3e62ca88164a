import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { levelWithoutOwnBehaviour } from './rule.ts';

const low = 'Esitab täpsustavaid küsimusi. Ütleb, millal vastus tuleb.';

const withLevels = (write: (tx: ModelTx, competency: Id, levels: readonly [Id, Id, Id], root: Id) => void) =>
  modelWith(['et'], (tx, root) => {
    const scale = tx.create('scale', root, {});
    const level = (et: string): Id => tx.create('level', scale, { name: { et } });
    const levels = [level('Algaja'), level('Meister'), level('Ekspert')] as const;
    write(tx, tx.create('competency', root, { name: { et: 'Kuulamine' } }), levels, root);
  });

const ask = (tx: ModelTx, root: Id, competency: Id, level: Id): Id => {
  const role = tx.create('role', root, {});
  tx.create('requirement', role, { competency, level });
  return role;
};

const said = (...args: Parameters<typeof withLevels>) =>
  findingsOf(levelWithoutOwnBehaviour, withLevels(...args)).map(({ message }) => message);

test('a level that is asked for and described nowhere', () => {
  expect(said((tx, competency, [, second], root) => void ask(tx, root, competency, second))).toEqual([
    { id: 'default', values: { level: '2 Meister' } },
  ]);
});

test('the scale itself may describe it', () => {
  expect(
    said((tx, competency, [, second], root) => {
      ask(tx, root, competency, second);
      tx.edit(second, 'description', 'et', { at: 0, delete: 0, insert: 'Teeb iseseisvalt.' });
    }),
  ).toEqual([]);
});

test('a competency that describes other levels than the one that is asked for', () => {
  expect(
    said((tx, competency, [first, second], root) => {
      tx.create('descriptor', competency, { level: first, text: { et: low } });
      const other = tx.create('competency', root, {});
      tx.create('descriptor', other, { level: second, text: { et: 'Küsib üle.' } });
      ask(tx, root, competency, second);
    }),
  ).toEqual([{ id: 'gap', values: { name: 'Kuulamine', level: '2 Meister' } }]);
});

test('a description that says nothing new, in another order, case or spacing', () => {
  expect(
    said((tx, competency, [first, , third]) => {
      tx.create('descriptor', competency, { level: first, text: { et: low } });
      tx.create('descriptor', competency, {
        level: third,
        text: { et: 'ütleb,  millal vastus tuleb. Esitab täpsustavaid küsimusi' },
      });
    }),
  ).toEqual([{ id: 'repeated', values: { level: '3 Ekspert', below: '1 Algaja' } }]);
});

test('a sentence more, a sentence of that level, or a blank description is no repetition', () => {
  const twice = (text: string, more: (tx: ModelTx, competency: Id, level: Id) => void = () => undefined) =>
    said((tx, competency, [first, second]) => {
      tx.create('descriptor', competency, { level: first, text: { et: low } });
      tx.create('descriptor', competency, { level: second, text: { et: text } });
      more(tx, competency, second);
    });
  expect(twice(low)).toHaveLength(1);
  expect(twice(`${low} Õpetab uut kolleegi.`)).toEqual([]);
  expect(twice(' ')).toEqual([]);
  const own = (tx: ModelTx, competency: Id, level: Id): void =>
    void tx.create('indicator', competency, { level, text: { et: 'Õpetab uut kolleegi.' } });
  expect(twice(low, own)).toEqual([]);
  const retired = (tx: ModelTx, competency: Id): void =>
    tx.set('competency', competency, 'status', 'retired');
  expect(twice(low, retired)).toEqual([]);
});

test('only a living role asks, and nobody asks where no level is decided', () => {
  expect(said(() => undefined)).toEqual([]);
  expect(said((tx, competency, [, second], root) => tx.remove(ask(tx, root, competency, second)))).toEqual(
    [],
  );
});
