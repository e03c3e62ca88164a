import { expect, test } from 'vitest';
import { apply } from '../../../commands/apply.ts';
import { setMember } from '../../../commands/set-member.ts';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { statementWithoutRoot } from './rule.ts';

const worded = (tx: ModelTx, root: Id, kind: 'purpose' | 'value' | 'brandPromise' | 'strategy'): Id =>
  tx.create('statement', root, { kind, text: { et: 'Sõnastatud.' } });

const said = (write: (tx: ModelTx, root: Id) => void) =>
  findingsOf(statementWithoutRoot, modelWith(['et'], write)).map(({ message }) => message.id);

test('a value, the promise and the strategy without a root, each mended by one press', () => {
  let model = modelWith(['et'], (tx, root) => {
    for (const kind of ['purpose', 'value', 'brandPromise', 'strategy'] as const) worded(tx, root, kind);
  });
  const found = findingsOf(statementWithoutRoot, model);
  expect(found.map(({ message }) => message.id)).toEqual(['default', 'promise', 'strategy']);
  for (const { severity, strictness, suggestions } of found) {
    expect([severity, strictness, suggestions.length]).toEqual(['consider', 'review', 1]);
    for (const { command, args } of suggestions) {
      expect(command).toBe(setMember.id);
      model = apply(model, setMember, setMember.args.parse(args)).model;
    }
  }
  expect(findingsOf(statementWithoutRoot, model)).toEqual([]);
});

test('without anything to follow from, it is not due', () => {
  for (const kind of ['purpose', 'value', 'brandPromise', 'strategy'] as const)
    expect(said((tx, root) => void worded(tx, root, kind))).toEqual([]);
});

test('a promise may grow out of values alone; which of them is left to people', () => {
  const model = modelWith(['et'], (tx, root) => {
    worded(tx, root, 'value');
    worded(tx, root, 'brandPromise');
  });
  const [finding] = findingsOf(statementWithoutRoot, model);
  expect(finding?.message.id).toBe('promise');
  expect(finding?.suggestions).toEqual([]);
});

test('a value may follow from any statement, the strategy needs the promise', () => {
  expect(
    said((tx, root) => {
      const purpose = worded(tx, root, 'purpose');
      const promise = worded(tx, root, 'brandPromise');
      tx.setMember(worded(tx, root, 'value'), 'follows', promise, true);
      tx.setMember(promise, 'follows', purpose, true);
      tx.setMember(worded(tx, root, 'strategy'), 'follows', purpose, true);
    }),
  ).toEqual(['strategy']);
});

test('deleted roots and blank statements are not there', () => {
  expect(
    said((tx, root) => {
      worded(tx, root, 'purpose');
      const other = tx.create('statement', root, { kind: 'value', text: { et: 'Märkame.' } });
      tx.setMember(worded(tx, root, 'value'), 'follows', other, true);
      tx.remove(other);
      tx.create('statement', root, { kind: 'value', title: { et: ' ' } });
      tx.create('statement', root, { kind: 'strategicGoal', text: { et: 'Käive kasvab.' } });
    }),
  ).toEqual(['default']);
});
