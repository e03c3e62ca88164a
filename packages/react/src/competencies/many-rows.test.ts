import { languagePacks, ModelTx, newModel, type Id } from '@tegu/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createModelSession } from '../session/model-session.ts';
import { steppedOrder } from './chosen.ts';
import { manyRows } from './many-rows.ts';
import { rowsOf } from './rows.ts';

const KINDS = ['knowledge', 'skill', 'attitude'] as const;

/** A competency whose components of all kinds stand among each other, and one that has none. */
function shownRows(kinds: readonly (typeof KINDS)[number][]) {
  const tx = new ModelTx(newModel('et'));
  const competency = tx.create('competency', tx.model.root, {});
  const other = tx.create('competency', tx.model.root, {});
  for (const [i, kind] of kinds.entries())
    tx.create('component', competency, { kind, text: { et: String(i) } });
  const session = createModelSession({ model: tx.model, packs: languagePacks(), rules: [] });
  return {
    other,
    session,
    rows: manyRows({ competency, kind: 'skill', session, languages: ['et'] }),
    listed: (of: Id = competency, kind: (typeof KINDS)[number] = 'skill') =>
      rowsOf(session.store.getState().model, of, kind),
  };
}

const rowsAndChoice = fc
  .array(fc.constantFrom(...KINDS), { minLength: 1, maxLength: 14 })
  .chain((kinds) => fc.tuple(fc.constant(kinds), fc.array(fc.boolean(), { minLength: 14, maxLength: 14 })));

test('rows go one step, or not at all, and one undo brings them back', () => {
  fc.assert(
    fc.property(rowsAndChoice, fc.constantFrom(-1 as const, 1 as const), ([kinds, marks], step) => {
      const { rows, session, listed } = shownRows(kinds);
      const before = listed();
      const others = listed(undefined, 'knowledge');
      const ids = before.filter((_, i) => marks[i]);
      const order = steppedOrder(before, new Set(ids), step);
      expect(rows.moveBy(ids, step)).toBe(order.join() !== before.join());
      expect(listed()).toEqual(order);
      expect(listed(undefined, 'knowledge')).toEqual(others);
      if (order.join() === before.join()) return;
      session.undo();
      expect(listed()).toEqual(before);
    }),
  );
});

test('copies stand together after the last row, in its order', () => {
  fc.assert(
    fc.property(rowsAndChoice, ([kinds, marks]) => {
      const { rows, session, listed } = shownRows(kinds);
      const before = listed();
      const ids = before.filter((_, i) => marks[i]);
      const copies = rows.duplicate(ids);
      const end = before.indexOf(ids.at(-1) ?? '') + 1;
      expect(listed()).toEqual([...before.slice(0, end), ...copies, ...before.slice(end)]);
      expect(rows.textsOf(copies)).toEqual(rows.textsOf(ids));
      if (ids.length === 0) return;
      session.undo();
      expect(listed()).toEqual(before);
    }),
  );
});

test('rows go to another competency in their order, and come back', () => {
  const { rows, session, listed, other } = shownRows(['skill', 'knowledge', 'skill', 'skill']);
  const [first = '', second = '', third = ''] = listed();
  expect(rows.moveTo([first, third], other)).toBe(true);
  expect(listed(other)).toEqual([first, third]);
  expect(listed()).toEqual([second]);
  session.undo();
  expect(listed()).toEqual([first, second, third]);
});
