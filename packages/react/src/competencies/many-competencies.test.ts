import { languagePacks, ModelTx, newModel, type Id } from '@tegu/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createModelSession } from '../session/model-session.ts';
import { manyCompetencies } from './many-competencies.ts';

/** A tree of categories with as many competencies each; the last group stands in no category. */
function shownTree(sizes: readonly number[]) {
  const tx = new ModelTx(newModel('et'));
  const { root } = tx.model;
  const parents = [...sizes.slice(1).map(() => tx.create('category', root, {})), root];
  const tree = sizes.map((size, i) =>
    Array.from({ length: size }, (_, j) =>
      tx.create('competency', parents[i] ?? root, { name: { et: `${i}${'abcdef'[j] ?? ''}` } }),
    ),
  );
  const session = createModelSession({ model: tx.model, packs: languagePacks(), rules: [] });
  const nameOf = (id: Id): string =>
    session.store.getState().model.record(id, 'competency')?.name['et'] ?? '';
  return {
    ids: tree.flat(),
    parents,
    session,
    many: manyCompetencies(session),
    named: (...names: readonly string[]) => tree.flat().filter((id) => names.includes(nameOf(id))),
    /** The names by group. */
    shown: () =>
      parents
        .map((parent) => session.store.getState().model.childIds(parent, 'competency').map(nameOf).join(' '))
        .join(' | '),
  };
}

test.each([
  [['0a', '0b'], -1, '0a 0b 0c | 1a 1b | 2a', false],
  [['0b', '0c'], -1, '0b 0c 0a | 1a 1b | 2a', true],
  [['0a', '0c'], -1, '0a 0c 0b | 1a 1b | 2a', true],
  [['1a', '1b'], -1, '0a 0b 0c 1a 1b |  | 2a', true],
  [['0b', '0c'], 1, '0a | 0b 0c 1a 1b | 2a', true],
  [['0c', '1b'], 1, '0a 0b | 0c 1a | 1b 2a', true],
  [['2a'], 1, '0a 0b 0c | 1a 1b | 2a', false],
] as const)('%s step by %i: %s', (names, step, after, isDone) => {
  const { many, named, shown, session } = shownTree([3, 2, 1]);
  const before = shown();
  expect(many.moveBy(named(...names), step)).toBe(isDone);
  expect(shown()).toBe(after);
  if (isDone) session.undo();
  expect(shown()).toBe(before);
});

test('each goes to the end of the category beside its own, as far as there is one', () => {
  const { many, named, shown, session } = shownTree([2, 2, 1]);
  expect(many.moveAside(named('0a', '1a', '2a'), 1)).toBe(true);
  expect(shown()).toBe('0b | 1b 0a | 2a 1a');
  expect(session.store.getState().undoable).toBe('move-competencies 3');
  expect(many.moveAside(named('2a'), 1)).toBe(false);
});

test('all go together before one that stays, and nothing is done where they stand there', () => {
  const { many, named, parents, shown } = shownTree([3, 3, 1]);
  const [first = '', second = ''] = parents;
  expect(many.moveTo(named('0b', '1c', '2a'), second, named('1b')[0] ?? null)).toBe(true);
  expect(shown()).toBe('0a 0c | 1a 0b 1c 2a 1b | ');
  expect(many.moveTo(named('0b', '1c', '2a'), second, named('1c')[0] ?? null)).toBe(false);
  expect(many.moveTo(named('0a', '0c'), first, null)).toBe(false);
  expect(many.moveTo(named('0a', '1a'), first, null)).toBe(true);
  expect(shown()).toBe('0c 0a 1a | 0b 1c 2a 1b | ');
});

test('copies of each category stand behind the last of it', () => {
  const { many, named, shown, session } = shownTree([3, 2, 0]);
  expect(many.duplicate(named('0a', '0b', '1a'))).toHaveLength(3);
  expect(shown()).toBe('0a 0b 0a 0b 0c | 1a 1a 1b | ');
  session.undo();
  expect(shown()).toBe('0a 0b 0c | 1a 1b | ');
});

test('whatever is done with some keeps the others in their order, and one undo brings all back', () => {
  const sizes = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      sizes,
      fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
      fc.constantFrom('up', 'down', 'before', 'after', 'to', 'remove'),
      fc.nat(15),
      (each, marks, what, place) => {
        const { ids, parents, many, session, shown } = shownTree(each);
        const chosen = ids.filter((_, i) => marks[i]);
        const before = shown();
        const target = parents[place % parents.length] ?? '';
        const member = session.store.getState().model.childIds(target, 'competency')[place % 3] ?? null;
        if (chosen.length === 0) return;
        const isDone =
          what === 'up' || what === 'down'
            ? many.moveBy(chosen, what === 'up' ? -1 : 1)
            : what === 'before' || what === 'after'
              ? many.moveAside(chosen, what === 'before' ? -1 : 1)
              : what === 'to'
                ? many.moveTo(chosen, target, member)
                : many.remove(chosen);
        const { model } = session.store.getState();
        const after = parents.flatMap((parent) => model.childIds(parent, 'competency'));
        const stay = (all: readonly Id[]): readonly Id[] => all.filter((id) => !chosen.includes(id));
        expect(stay(after)).toEqual(stay(ids));
        if (what === 'to' && isDone) expect(after.filter((id) => chosen.includes(id))).toEqual(chosen);
        expect(isDone).toBe(shown() !== before);
        if (isDone) session.undo();
        expect(shown()).toBe(before);
      },
    ),
  );
});
