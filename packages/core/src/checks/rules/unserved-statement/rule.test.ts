import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { STATEMENT_KINDS } from '../../../records/statement.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { unservedStatement } from './rule.ts';

const quote = 'Annab kliendile vastuse samal pöördumisel.';

interface Ids {
  readonly root: Id;
  readonly value: Id;
  readonly competency: Id;
  readonly indicator: Id;
}

const withValue = (write: (tx: ModelTx, ids: Ids) => void = () => undefined) =>
  modelWith(['et'], (tx, root) => {
    const value = tx.create('statement', root, {
      kind: 'value',
      title: { et: 'Hoolivus' },
      text: { et: 'Märkame.' },
    });
    const competency = tx.create('competency', root, { name: { et: 'Kuulamine' } });
    const indicator = tx.create('indicator', competency, { text: { et: quote } });
    write(tx, { root, value, competency, indicator });
  });

test('nothing shows it', () => {
  expect(findingsOf(unservedStatement, withValue())).toEqual([
    expect.objectContaining({
      severity: 'fix',
      field: null,
      related: [],
      message: { id: 'default', values: { name: 'Hoolivus' } },
    }),
  ]);
});

test('evidence shows it', () => {
  const model = withValue(
    (tx, { value, indicator }) => void tx.create('evidence', indicator, { statement: value, quote }),
  );
  expect(findingsOf(unservedStatement, model)).toEqual([]);
});

test('a claim without evidence is said to be one', () => {
  let related: readonly Id[] = [];
  const model = withValue((tx, { value, competency }) => {
    tx.create('claim', competency, { statement: value });
    related = [competency];
  });
  expect(findingsOf(unservedStatement, model)).toEqual([
    expect.objectContaining({
      severity: 'fix',
      related,
      message: { id: 'claimed', values: { name: 'Hoolivus', competency: 'Kuulamine' } },
    }),
  ]);
});

test('several claims are counted', () => {
  const model = withValue((tx, { root, value, competency }) => {
    tx.create('claim', competency, { statement: value });
    tx.create('claim', tx.create('competency', root, {}), { statement: value });
  });
  const [finding] = findingsOf(unservedStatement, model);
  expect(finding?.message).toEqual({ id: 'claimedInSeveral', values: { name: 'Hoolivus', count: 2 } });
  expect(finding?.related).toHaveLength(2);
});

test('evidence whose sentence has changed counts as a claim', () => {
  const model = withValue((tx, { value, indicator }) => {
    tx.create('evidence', indicator, { statement: value, quote: 'Hoopis teine lause.' });
  });
  expect(findingsOf(unservedStatement, model).map(({ message }) => message.id)).toEqual(['claimed']);
});

test('a reason closes it', () => {
  const model = withValue((tx, { root, value }) => {
    tx.create('waiver', root, { subject: value, aspect: 'alignment', reason: { et: 'Sõnastame ümber.' } });
  });
  expect(findingsOf(unservedStatement, model)).toEqual([]);
});

test('speaks of purpose, values, promise and goals only', () => {
  const kinds = STATEMENT_KINDS.filter((kind) => {
    const model = modelWith(
      ['et'],
      (tx, root) => void tx.create('statement', root, { kind, text: { et: 'Lause.' } }),
    );
    return findingsOf(unservedStatement, model).length > 0;
  });
  expect([...kinds].sort()).toEqual(['brandPromise', 'purpose', 'strategicGoal', 'value']);
});

test('what is not worded is left to missing-precondition, a bare title is not', () => {
  const blank = modelWith(['et'], (tx, root) => {
    tx.create('statement', root, { kind: 'brandPromise', text: { et: ' ' } });
  });
  const bare = modelWith(
    ['et'],
    (tx, root) => void tx.create('statement', root, { kind: 'value', title: { et: 'Julgus' } }),
  );
  expect(findingsOf(unservedStatement, blank)).toEqual([]);
  expect(findingsOf(unservedStatement, bare)).toHaveLength(1);
});

test('a long wording is shortened between words', () => {
  const text =
    'Aitame inimestel teha kodust koha, kus on hea olla, ka siis, kui aega ja raha on vähe ja mured suured.';
  const model = modelWith(
    ['et'],
    (tx, root) => void tx.create('statement', root, { kind: 'purpose', text: { et: text } }),
  );
  const name = String(findingsOf(unservedStatement, model)[0]?.message.values['name']);
  expect(name.length).toBeLessThanOrEqual(81);
  expect(name.endsWith('…')).toBe(true);
  expect(text.startsWith(`${name.slice(0, -1)} `)).toBe(true);
});
