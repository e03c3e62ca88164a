import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import { textHash } from '../../../records/text-hash.ts';
import { Checks } from '../../checks.ts';
import { allPacks, findingsOf, modelWith } from '../rule.test-support.ts';
import { unalignedCompetency } from '../unaligned-competency/rule.ts';
import { borrowedUnadapted } from './rule.ts';

interface Ids {
  readonly root: Id;
  readonly value: Id;
  readonly competency: Id;
  readonly indicator: Id;
  readonly source: Id;
}

const TEXTS = ['Vastab samal päeval.', 'Svarar samma dag.'] as const;

const copied = (write: (tx: ModelTx, ids: Ids) => void = () => undefined) =>
  modelWith(['et', 'sv'], (tx, root) => {
    const value = tx.create('statement', root, { kind: 'value', title: { et: 'Selgus' } });
    const competency = tx.create('competency', root, { name: { et: 'Vastamine' } });
    const text = { et: TEXTS[0], sv: TEXTS[1] };
    const indicator = tx.create('indicator', competency, { text });
    const sentences = TEXTS.map(textHash).sort();
    const source = tx.create('source', competency, { method: 'library', sentences });
    write(tx, { root, value, competency, indicator, source });
  });
const said = (write?: (tx: ModelTx, ids: Ids) => void): number =>
  findingsOf(borrowedUnadapted, copied(write)).length;

test('everything stands as it was copied, and serves nothing', () => {
  const [finding] = findingsOf(borrowedUnadapted, copied());
  expect(finding).toMatchObject({ severity: 'consider', message: { values: { name: 'Vastamine' } } });
  expect(finding?.related).toHaveLength(1);
});

test('a sentence reworded or added in one language, or one that is evidence, makes it one’s own; a claim does not', () => {
  expect(
    said((tx, { indicator }) => tx.edit(indicator, 'text', 'sv', { at: 0, delete: 0, insert: 'Hen ' })),
  ).toBe(0);
  expect(
    said((tx, { competency }) => tx.create('indicator', competency, { text: { et: 'Helistab.' } })),
  ).toBe(0);
  expect(
    said((tx, { indicator, value }) =>
      tx.create('evidence', indicator, { statement: value, quote: TEXTS[0] }),
    ),
  ).toBe(0);
  expect(said((tx, { competency, value }) => tx.create('claim', competency, { statement: value }))).toBe(1);
  expect(said((tx, { competency }) => tx.create('indicator', competency, { text: { et: ' ' } }))).toBe(1);
});

test('what comes from elsewhere, is retired, or has lost its sentences is left alone', () => {
  expect(said((tx, { source }) => tx.set('source', source, 'method', 'document'))).toBe(0);
  expect(said((tx, { source }) => tx.remove(source))).toBe(0);
  expect(said((tx, { competency }) => tx.set('competency', competency, 'status', 'retired'))).toBe(0);
  expect(said((tx, { indicator }) => tx.remove(indicator))).toBe(0);
});

test('it speaks instead of unaligned-competency', () => {
  const model = copied((tx, { root, value }) => {
    const other = tx.create('competency', root, {});
    tx.create('claim', other, { statement: value });
  });
  const checks = new Checks(model, allPacks, [borrowedUnadapted, unalignedCompetency]);
  expect([...model.all()].flatMap(({ id }) => checks.of(id).open.map(({ rule }) => rule))).toEqual([
    'borrowed-unadapted',
  ]);
});
