import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { Checks } from '../../checks.ts';
import { coreLikeAnyone } from '../core-like-anyone/rule.ts';
import { allPacks, findingsOf, modelWith } from '../rule.test-support.ts';
import { unalignedCompetency } from './rule.ts';

interface Ids {
  readonly root: Id;
  readonly value: Id;
  readonly purpose: Id;
  readonly competency: Id;
  readonly indicator: Id;
}

const text = { et: 'Kontrollib iga arve tellimuse järgi üle.' };

const withCompetency = (write: (tx: ModelTx, ids: Ids) => void = () => undefined) =>
  modelWith(['et'], (tx, root) => {
    const value = tx.create('statement', root, { kind: 'value', title: { et: 'Hoolivus' } });
    const competency = tx.create('competency', root, { name: { et: 'Täpsus' }, scope: 'core' });
    const indicator = tx.create('indicator', competency, { text });
    // Linking has begun, elsewhere.
    const purpose = tx.create('statement', root, { kind: 'purpose', text: { et: 'Aitame.' } });
    const other = tx.create('competency', root, { name: { et: 'Nõustamine' } });
    tx.create('claim', other, { statement: purpose });
    write(tx, { root, value, purpose, competency, indicator });
  });

const saidOn = (write: (tx: ModelTx, ids: Ids) => void) =>
  findingsOf(unalignedCompetency, withCompetency(write)).length;

test('nothing ties it to what the company stands for', () => {
  expect(findingsOf(unalignedCompetency, withCompetency())).toEqual([
    expect.objectContaining({
      severity: 'consider',
      strictness: 'draft',
      field: null,
      message: { id: 'default', values: { name: 'Täpsus' } },
    }),
  ]);
});

test('a claim, evidence or a category of a statement ties it', () => {
  expect(
    saidOn((tx, { competency, value }) => void tx.create('claim', competency, { statement: value })),
  ).toBe(0);
  const quote = text.et;
  expect(
    saidOn((tx, { indicator, value }) => void tx.create('evidence', indicator, { statement: value, quote })),
  ).toBe(0);
  const grouped = (isDeleted: boolean) =>
    saidOn((tx, { root, value, competency }) => {
      const category = tx.create('category', root, { statement: value });
      const inside = tx.create('competency', category, { name: { et: 'Kuulamine' } });
      tx.create('indicator', inside, { text });
      tx.remove(competency);
      if (isDeleted) tx.remove(value);
    });
  expect(grouped(false)).toBe(0);
  expect(grouped(true)).toBe(1);
});

test('a claim for a deleted statement ties it to nothing', () => {
  expect(
    saidOn((tx, { competency, value }) => {
      tx.create('claim', competency, { statement: value });
      tx.remove(value);
    }),
  ).toBe(1);
});

test('as long as nobody has begun to link anything, it is not due', () => {
  expect(saidOn((tx, { purpose }) => tx.remove(purpose))).toBe(0);
  expect(
    saidOn((tx, { root, purpose }) => {
      tx.remove(purpose);
      const other = tx.create('competency', root, { name: { et: 'Müük' } });
      const quote = 'Küsib, milleks toodet vaja on.';
      const deed = tx.create('indicator', other, { text: { et: quote } });
      const goal = tx.create('statement', root, { kind: 'strategicGoal', title: { et: 'Püsikliendid' } });
      tx.create('evidence', deed, { statement: goal, quote });
    }),
  ).toBe(1);
});

test('retired competencies and those without a deed are left alone', () => {
  expect(saidOn((tx, { competency }) => tx.set('competency', competency, 'status', 'retired'))).toBe(0);
  expect(saidOn((tx, { indicator }) => tx.remove(indicator))).toBe(0);
});

test('a reason closes it, one for the customer does not', () => {
  const waived = (aspect: 'alignment' | 'customer') =>
    saidOn((tx, { root, competency }) => {
      tx.create('waiver', root, { subject: competency, aspect, reason: { et: 'Seadus nõuab.' } });
    });
  expect([waived('alignment'), waived('customer')]).toEqual([0, 1]);
});

test('it speaks instead of core-like-anyone', () => {
  const model = withCompetency();
  const checks = new Checks(model, allPacks, [coreLikeAnyone, unalignedCompetency]);
  const said = [...model.all()].flatMap(({ id }) => checks.of(id).open.map(({ rule }) => rule));
  expect(said).toEqual(['unaligned-competency']);
});
