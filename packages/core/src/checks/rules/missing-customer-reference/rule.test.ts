import { expect, test } from 'vitest';
import { languagePacks } from '../../../language/language-packs.ts';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { missingCustomerReference } from './rule.ts';

const named = (name: string, write: (tx: ModelTx, competency: Id, root: Id) => void = () => undefined) =>
  modelWith(['et'], (tx, root) => {
    const competency = tx.create('competency', root, { name: { et: name } });
    tx.create('indicator', competency, { text: { et: 'Hoiab riiuli korras.' } });
    write(tx, competency, root);
  });
const said = (...args: Parameters<typeof named>): number =>
  findingsOf(missingCustomerReference, named(...args)).length;

test('the customer is in the name and in no sentence', () => {
  expect(said('Kliendi hoidmine')).toBe(1);
  expect(said('Kord')).toBe(0);
  expect(
    said('Kliendi hoidmine', (tx, competency) =>
      tx.create('indicator', competency, { text: { et: 'Helistab kliendile.' } }),
    ),
  ).toBe(0);
});

test('a sentence that somebody has marked, or a reason, closes it', () => {
  const mark = (customer: 'internal' | 'none'): number =>
    said('Kliendi hoidmine', (tx, competency) =>
      tx.set('indicator', tx.model.childIds(competency, 'indicator')[0] ?? '', 'customer', customer),
    );
  expect([mark('internal'), mark('none')]).toEqual([0, 1]);
  expect(
    said('Kliendi hoidmine', (tx, competency, root) =>
      tx.create('waiver', root, { subject: competency, aspect: 'customer', reason: { et: 'Seadus.' } }),
    ),
  ).toBe(0);
});

test('retired competencies and those without a sentence are left alone, and what no pack reads', () => {
  expect(said('Kliendi hoidmine', (tx, id) => tx.set('competency', id, 'status', 'retired'))).toBe(0);
  expect(said('Kliendi hoidmine', (tx, id) => tx.remove(tx.model.childIds(id, 'indicator')[0] ?? ''))).toBe(
    0,
  );
  expect(findingsOf(missingCustomerReference, named('Kliendi hoidmine'), languagePacks())).toEqual([]);
});
