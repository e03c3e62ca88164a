import { describe, expect, test } from 'vitest';
import { applyNamed } from '../commands/index.ts';
import { Derivation } from '../derive/derivation.ts';
import { ModelTx } from '../model/model-tx.ts';
import { newModel } from '../model/new-model.ts';
import type { Id } from '../records/id.ts';
import { requirementsOf, type EffectiveRequirement } from './held-competencies.ts';
import { includes, includesAll, withoutCycles } from './inheritance.ts';

interface Bench {
  readonly tx: ModelTx;
  readonly levels: readonly [Id, Id, Id];
  role(name: string, includes?: readonly Id[]): Id;
  readonly competency: Id;
}

function bench(): Bench {
  const tx = new ModelTx(newModel('et'));
  const { root } = tx.model;
  const [low = '', middle = '', high = ''] = tx.model.childIds(
    tx.model.childIds(root, 'scale')[0] ?? '',
    'level',
  );
  return {
    tx,
    levels: [low, middle, high],
    role: (name, included = []) => {
      const id = tx.create('role', root, { name: { et: name } });
      for (const other of included) tx.setMember(id, 'includes', other, true);
      return id;
    },
    competency: tx.create('competency', root, { name: { et: 'Kuulamine' } }),
  };
}

function effective({ tx, competency }: Bench, role: Id): EffectiveRequirement | undefined {
  return new Derivation(tx.model, new Map()).ask(requirementsOf, role).get(competency);
}

describe('what a role needs in the end', () => {
  test('its own word wins over what it inherits, even "not required"', () => {
    const b = bench();
    const group = b.role('Iga töötaja');
    const clerk = b.role('Müüja', [group]);
    b.tx.create('requirement', group, { competency: b.competency, level: b.levels[2] });
    expect(effective(b, clerk)).toMatchObject({ level: b.levels[2], from: group, own: false });
    b.tx.create('requirement', clerk, { competency: b.competency, notRequired: true });
    expect(effective(b, clerk)).toMatchObject({ level: null, notRequired: true, from: clerk, own: true });
  });

  test('of several groups a level beats "not required" and the higher rank wins, with its level on entry', () => {
    const b = bench();
    const [all, leaders, others] = [b.role('Iga töötaja'), b.role('Juht'), b.role('Muud')];
    b.tx.create('requirement', all, { competency: b.competency, level: b.levels[0] });
    b.tx.create('requirement', leaders, {
      competency: b.competency,
      level: b.levels[1],
      entryLevel: b.levels[0],
      weight: 2,
    });
    b.tx.create('requirement', others, { competency: b.competency, notRequired: true });
    const manager = b.role('Poejuhataja', [others, all, leaders]);
    expect(effective(b, manager)).toMatchObject({
      level: b.levels[1],
      entryLevel: b.levels[0],
      weight: 2,
      from: leaders,
    });
  });

  test('stands in the same order after an edit as from scratch', () => {
    const b = bench();
    const group = b.role('Iga töötaja');
    const clerk = b.role('Müüja', [group]);
    const other = b.tx.create('competency', b.tx.model.root, {});
    const shared = b.tx.create('requirement', group, { competency: b.competency });
    for (const competency of [other, b.competency]) b.tx.create('requirement', clerk, { competency });
    const derivation = new Derivation(b.tx.model, new Map());
    expect([...derivation.ask(requirementsOf, clerk).keys()]).toEqual([b.competency, other]);
    const { model, diff } = applyNamed(b.tx.model, 'delete-records', { ids: [shared] });
    derivation.update(model, diff);
    expect([...derivation.ask(requirementsOf, clerk).keys()]).toEqual([other, b.competency]);
  });

  test('ties go to the smallest role id, and an undecided requirement is carried on', () => {
    const b = bench();
    const groups = [b.role('A'), b.role('B')].sort();
    for (const group of groups) b.tx.create('requirement', group, { competency: b.competency });
    const clerk = b.role('Müüja', groups);
    expect(effective(b, clerk)).toMatchObject({ level: null, notRequired: false, from: groups[0] });
  });

  test('a deleted group passes nothing on, and comes back with all of it', () => {
    const b = bench();
    const group = b.role('Iga töötaja');
    const clerk = b.role('Müüja', [group]);
    b.tx.create('requirement', group, { competency: b.competency, level: b.levels[0] });
    b.tx.remove(group);
    expect(effective(b, clerk)).toBeUndefined();
    b.tx.restore(group);
    expect(effective(b, clerk)?.from).toBe(group);
  });
});

describe('includes that go in a circle', () => {
  test('lose the edges into the smallest id, whoever looks', () => {
    const ring = new Map([
      ['role:b', ['role:c']],
      ['role:a', ['role:b']],
      ['role:c', ['role:a', 'role:d']],
      ['role:d', []],
    ]);
    expect([...withoutCycles(ring)].sort()).toEqual([
      ['role:a', ['role:b']],
      ['role:b', ['role:c']],
      ['role:c', ['role:d']],
      ['role:d', []],
    ]);
  });

  test('two circles through one role are both cut', () => {
    const rings = new Map([
      ['role:a', ['role:b']],
      ['role:b', ['role:a', 'role:c']],
      ['role:c', ['role:b']],
    ]);
    expect([...withoutCycles(rings)].sort()).toEqual([
      ['role:a', ['role:b']],
      ['role:b', ['role:c']],
      ['role:c', []],
    ]);
  });

  test('are read without an end in a model', () => {
    const b = bench();
    const [one, two] = [b.role('A'), b.role('B')].sort();
    if (one === undefined || two === undefined) throw new Error('two roles were made');
    b.tx.setMember(one, 'includes', two, true);
    b.tx.setMember(two, 'includes', one, true);
    const derivation = new Derivation(b.tx.model, new Map());
    expect(derivation.ask(includes, two)).toEqual([]);
    expect(derivation.ask(includesAll, one)).toEqual([two]);
  });
});
