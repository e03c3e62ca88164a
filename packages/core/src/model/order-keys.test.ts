import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id } from '../records/id.ts';
import { exampleModel, record, ROOT } from '../testing/example-model.ts';
import { ModelTx } from './model-tx.ts';
import { Model } from './model.ts';
import { insertionAmong, insertionAt } from './order-keys.ts';
import { isOrderKey, LONGEST_KEY } from './sibling-order.ts';

function keysAfter(keys: ReadonlyMap<Id, string>, at: number): readonly string[] {
  const ids = [...keys.keys()];
  const { key, rekeyed } = insertionAmong(ids, (id) => keys.get(id) ?? '', at);
  const after = ids.map((id) => rekeyed.get(id) ?? keys.get(id) ?? '');
  return [...after.slice(0, at), key, ...after.slice(at)];
}

const isRising = (keys: readonly (string | undefined)[]): boolean =>
  keys.every((key, i) => i === 0 || (keys[i - 1] ?? '') < (key ?? ''));

describe('insertion among siblings', () => {
  it('re-keys a run of equal keys around the place, and no others', () => {
    const keys = new Map([
      ['a', 'a0'],
      ['b', 'a1'],
      ['c', 'a1'],
      ['d', 'a1'],
      ['e', 'a2'],
    ]);
    const { rekeyed } = insertionAmong([...keys.keys()], (id) => keys.get(id) ?? '', 2);
    expect([...rekeyed.keys()]).toEqual(['b', 'c', 'd']);
    for (let at = 2; at <= 3; at++) expect(isRising(keysAfter(keys, at))).toBe(true);
  });

  it('re-keys overlong and unusable keys beside the place', () => {
    const long = `a1${'V'.repeat(LONGEST_KEY)}`;
    const keys = new Map([
      ['a', '!'],
      ['b', 'a0'],
      ['c', long],
      ['d', `${long}k`],
      ['e', 'a2'],
    ]);
    for (const at of [3, 4]) {
      const after = keysAfter(keys, at);
      expect(isRising(after.slice(1))).toBe(true);
      expect(after.slice(1).every((key) => key.length <= LONGEST_KEY && isOrderKey(key))).toBe(true);
    }
    expect(isRising(keysAfter(keys, 0))).toBe(true);
    expect(isRising(keysAfter(keys, 1))).toBe(true);
  });

  it('finds room in any list of keys, anywhere', () => {
    const key = fc.oneof(
      fc.constantFrom('a0', 'a1', 'a1V', 'Zz', '', '!', 'a00', 'zzz', `a0${'z'.repeat(80)}`),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 12 }), fc.nat(), (unsorted, place) => {
        const keys = new Map(unsorted.sort().map((each, i) => [`id${i}`, each]));
        const at = place % (keys.size + 1);
        const after = keysAfter(keys, at);
        const [below, own, above] = [after[at - 1], after[at] ?? '', after[at + 1]];
        expect(isOrderKey(own)).toBe(true);
        if (below !== undefined) expect(below < own).toBe(true);
        if (above !== undefined) expect(own < above).toBe(true);
        for (let i = 1; i < after.length; i++) expect((after[i - 1] ?? '') <= (after[i] ?? '')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('stays short where a thousand records are put in one place', () => {
    let keys: readonly string[] = ['a0', 'a1'];
    for (let i = 0; i < 1_000; i++) keys = keysAfter(new Map(keys.map((each, at) => [`id${at}`, each])), 1);
    expect(isRising(keys)).toBe(true);
    expect(Math.max(...keys.map(({ length }) => length))).toBeLessThan(2 * LONGEST_KEY);
  });
});

describe('insertion under a parent', () => {
  const lost = record('competency', 'lost', 'category:gone', {}, 0);

  it('puts a record at the end of those that stand there, before adopted ones', () => {
    const model = exampleModel(lost, record('competency', 'late', ROOT, {}, 50));
    expect(model.childIds(ROOT, 'competency')).toEqual([
      'competency:order',
      'competency:late',
      'competency:lost',
    ]);
    for (const before of [null, 'competency:lost']) {
      const tx = new ModelTx(model);
      const id = tx.create('competency', ROOT, {}, before);
      expect(tx.model.childIds(ROOT, 'competency')).toEqual([
        'competency:order',
        'competency:late',
        id,
        'competency:lost',
      ]);
    }
  });

  it('knows no place before what is no sibling', () => {
    const model = exampleModel(lost);
    expect(insertionAt(model, lost, ROOT, 'competency:care')).toBeUndefined();
  });

  it('re-keys siblings that two people put at one place', () => {
    const model = Model.from(ROOT, [
      record('model', 'example', ''),
      ...['a', 'b', 'c'].map((name) => record('unit', name, ROOT, {}, 7)),
    ]);
    const tx = new ModelTx(model);
    const id = tx.create('unit', ROOT, {}, 'unit:b');
    expect(tx.model.childIds(ROOT, 'unit')).toEqual(['unit:a', id, 'unit:b', 'unit:c']);
    expect(isRising(tx.model.childIds(ROOT, 'unit').map((each) => tx.model.get(each)?.place[1]))).toBe(true);
  });
});
