import { expect, test } from 'vitest';
import { apply } from '../../../commands/apply.ts';
import { acceptEvidence } from '../../../commands/accept-evidence.ts';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { claimedWithoutEvidence } from './rule.ts';

const quote = 'Annab kliendile vastuse samal pöördumisel.';

interface Ids {
  readonly root: Id;
  readonly promise: Id;
  /** Has evidence for the promise. */
  readonly shower: Id;
  /** Is the one in question. */
  readonly other: Id;
  readonly sentence: Id;
}

const withPromise = (write: (tx: ModelTx, ids: Ids) => void) =>
  modelWith(['et'], (tx, root) => {
    const promise = tx.create('statement', root, {
      kind: 'brandPromise',
      text: { et: 'Vastus samal päeval.' },
    });
    const shower = tx.create('competency', root, { name: { et: 'Lubaduste pidamine' } });
    const shown = tx.create('indicator', shower, { text: { et: quote } });
    tx.create('evidence', shown, { statement: promise, quote });
    const other = tx.create('competency', root, { name: { et: 'Kuulamine' } });
    const sentence = tx.create('indicator', other, {
      text: { et: 'Küsib kliendilt, milleks ta toodet vajab.' },
    });
    write(tx, { root, promise, shower, other, sentence });
  });

const saidOn = (write: (tx: ModelTx, ids: Ids) => void) =>
  findingsOf(claimedWithoutEvidence, withPromise(write)).map(({ message }) => message.id);

test('a claim beside the evidence of another competency', () => {
  let ids: Partial<Ids> = {};
  const model = withPromise((tx, own) => {
    tx.create('claim', own.other, { statement: own.promise });
    ids = own;
  });
  expect(findingsOf(claimedWithoutEvidence, model)).toEqual([
    expect.objectContaining({
      severity: 'consider',
      strictness: 'draft',
      record: ids.other,
      field: null,
      related: [ids.promise],
      message: { id: 'default', values: { name: 'Kuulamine', statement: 'Vastus samal päeval.' } },
      suggestions: [],
    }),
  ]);
});

test('evidence whose sentence was reworded is offered for confirming, and that mends it', () => {
  const model = withPromise((tx, { promise, sentence }) => {
    tx.create('evidence', sentence, { statement: promise, quote: 'Kuulab.' });
  });
  const [finding, ...others] = findingsOf(claimedWithoutEvidence, model);
  expect(others).toEqual([]);
  expect(finding?.message.id).toBe('toConfirm');
  const [suggestion] = finding?.suggestions ?? [];
  expect(suggestion).toMatchObject({ label: 'confirm', command: acceptEvidence.id });
  const args = acceptEvidence.args.parse(suggestion?.args);
  expect(findingsOf(claimedWithoutEvidence, apply(model, acceptEvidence, args).model)).toEqual([]);
});

test('evidence of its own is enough, and no claim is none', () => {
  const text = 'Küsib kliendilt, milleks ta toodet vajab.';
  expect(
    saidOn((tx, { promise, other, sentence }) => {
      tx.create('claim', other, { statement: promise });
      tx.create('evidence', sentence, { statement: promise, quote: text });
    }),
  ).toEqual([]);
  expect(saidOn(() => undefined)).toEqual([]);
});

test('where nothing shows the statement, unserved-statement speaks', () => {
  expect(
    saidOn((tx, { promise, shower, other }) => {
      tx.create('claim', other, { statement: promise });
      tx.remove(shower);
    }),
  ).toEqual([]);
});

test('what is deleted, retired or without a deed says nothing', () => {
  const claimed = (write: (tx: ModelTx, ids: Ids) => void) =>
    saidOn((tx, ids) => {
      tx.create('claim', ids.other, { statement: ids.promise });
      write(tx, ids);
    });
  expect(claimed(() => undefined)).toEqual(['default']);
  expect(claimed((tx, { promise }) => tx.remove(promise))).toEqual([]);
  expect(claimed((tx, { sentence }) => tx.remove(sentence))).toEqual([]);
  expect(claimed((tx, { other }) => tx.set('competency', other, 'status', 'retired'))).toEqual([]);
});

test('a reason closes it, for the pair or for the competency', () => {
  const waived = (whole: boolean, aspect: 'alignment' | 'customer' = 'alignment') =>
    saidOn((tx, { root, promise, other }) => {
      tx.create('claim', other, { statement: promise });
      const statement = whole ? null : promise;
      tx.create('waiver', root, { subject: other, statement, aspect, reason: { et: 'Valmistab ette.' } });
    });
  expect(waived(false)).toEqual([]);
  expect(waived(true)).toEqual([]);
  expect(waived(true, 'customer')).toEqual(['default']);
});
