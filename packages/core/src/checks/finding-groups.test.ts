import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ModelTx } from '../model/model-tx.ts';
import type { Id } from '../records/id.ts';
import { randomModel } from '../testing/random-model.ts';
import { Random } from '../testing/random.ts';
import { settingsOf } from './check-settings.ts';
import { Checks } from './checks.ts';
import { FEW, findingGroups, textsFoundIn, type FindingGroup } from './finding-groups.ts';
import { rules } from './registry.gen.ts';
import { allPacks, modelWith } from './rules/rule.test-support.ts';

const GOOD = 'Küsib kliendilt, milleks ta toodet vajab.';
const VAGUE = 'Teenindab klienti hästi.';

/** A competency with so many deeds of each kind, in Estonian. */
function checksOn(
  good: number,
  vague: number,
  more: (tx: ModelTx, competency: Id) => void = () => {},
): Checks {
  const model = modelWith(['et'], (tx, root) => {
    const competency = tx.create('competency', root, { name: { et: 'Kliendi kuulamine' } });
    for (let i = 0; i < good; i++) tx.create('indicator', competency, { text: { et: GOOD } });
    for (let i = 0; i < vague; i++) tx.create('indicator', competency, { text: { et: VAGUE } });
    more(tx, competency);
  });
  return new Checks(model, allPacks, rules);
}

function groupsOf(checks: Checks): readonly FindingGroup[] {
  return findingGroups(checks, checks.all(settingsOf(checks.model, 'review')));
}

const groupOf = (checks: Checks, rule: string): FindingGroup | undefined =>
  groupsOf(checks).find((group) => group.rule === rule);

describe('findings by rule', () => {
  test('are counted against what the rule reads, kind by kind', () => {
    const checks = checksOn(7, 2, (tx, competency) => {
      tx.create('component', competency, { kind: 'skill', text: { et: 'hästi' } });
      tx.create('indicator', competency, { text: { et: '  ' } });
      tx.create('indicator', competency, { text: { sv: 'Talar bra.' } });
      tx.remove(tx.create('indicator', competency, { text: { et: VAGUE } }));
      const model = tx.model;
      const scale = tx.create('scale', model.root, {});
      const level = tx.create('level', scale, {});
      tx.create('descriptor', competency, { level, text: { et: VAGUE } });
    });
    expect(groupOf(checks, 'vague-wording')).toMatchObject({
      items: [
        { kind: 'indicator', found: 2, read: 9 },
        { kind: 'descriptor', found: 1, read: 1 },
      ],
      isPattern: false,
    });
  });

  test('count an item once, however many findings are in it', () => {
    const checks = checksOn(1, 0, (tx, competency) => {
      tx.create('indicator', competency, { text: { et: 'Suhtleb hästi ja teenindab professionaalselt.' } });
    });
    const group = groupOf(checks, 'vague-wording');
    expect(group?.findings).toHaveLength(2);
    expect(group?.items).toEqual([{ kind: 'indicator', found: 1, read: 2 }]);
  });

  test('are a pattern above two fifths of the items, where they are more than a few', () => {
    expect(groupOf(checksOn(6, 4), 'vague-wording')?.isPattern).toBe(false);
    expect(groupOf(checksOn(5, 4), 'vague-wording')?.isPattern).toBe(true);
    expect(groupOf(checksOn(0, FEW), 'vague-wording')?.isPattern).toBe(false);
  });

  test('are held against the records that a rule across the model is about', () => {
    const model = modelWith(['et'], (tx, root) => {
      tx.create('role', root, { kind: 'group', name: { et: 'Iga töötaja' } });
      tx.create('role', root, { name: { et: 'Müüja' } });
      const served = tx.create('role', root, { name: { et: 'Laotöötaja' } });
      tx.create('roleCustomer', served, { kind: 'internal', who: { et: 'müüja' } });
    });
    const group = groupOf(new Checks(model, allPacks, rules), 'role-without-customer');
    expect(group?.items).toEqual([{ kind: 'role', found: 1, read: 2 }]);
  });

  test('tell in how many texts something was found', () => {
    const checks = checksOn(3, 1);
    expect(textsFoundIn(checks, checks.all(settingsOf(checks.model)))).toEqual({ found: 1, read: 5 });
    expect(textsFoundIn(checksOn(0, 0), [])).toEqual({ found: 0, read: 1 });
  });

  test('never find more than there is to read, and lose no finding, in any model', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const model = randomModel(new Random(seed));
        const checks = new Checks(model, allPacks, rules);
        const all = checks.all(settingsOf(model, 'review'));
        const groups = findingGroups(checks, all);
        expect(groups.flatMap(({ findings }) => findings)).toHaveLength(all.length);
        for (const { rule, items } of groups) {
          const read = checks.itemsRead().get(rule);
          for (const item of items) expect(item.found).toBeLessThanOrEqual(read?.get(item.kind) ?? 0);
        }
      }),
      { numRuns: 12 },
    );
  });
});
