import { expect, test } from 'vitest';
import type { ModelTx } from '../../../model/model-tx.ts';
import type { Id } from '../../../records/id.ts';
import type { Source } from '../../../records/source.ts';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { noCustomerVoice } from './rule.ts';

const said = (
  methods: readonly (Source['method'] | null)[],
  write: (tx: ModelTx, competencies: readonly Id[]) => void = () => undefined,
) =>
  findingsOf(
    noCustomerVoice,
    modelWith(['et'], (tx, root) => {
      const competencies = methods.map((method) => {
        const competency = tx.create('competency', root, {});
        if (method !== null) tx.create('source', competency, { method });
        return competency;
      });
      write(tx, competencies);
    }),
  ).map(({ message }) => [message.id, message.values['count']]);

test('sources are kept, and none is what customers or employees have said', () => {
  expect(said(['interview', null])).toEqual([['one', undefined]]);
  expect(said(['interview', 'library', null])).toEqual([['default', 2]]);
});

test('one voice is enough; without sources nobody can tell', () => {
  expect(said(['interview', 'customerFeedback'])).toEqual([]);
  expect(said(['employeeFeedback', 'document'])).toEqual([]);
  expect(said([null, null])).toEqual([]);
});

test('what is deleted or retired is heard no more', () => {
  expect(said(['interview', 'customerFeedback'], (tx, [, voice = '']) => tx.remove(voice))).toEqual([
    ['one', undefined],
  ]);
  expect(
    said(['interview', 'customerFeedback'], (tx, [, voice = '']) =>
      tx.set('competency', voice, 'status', 'retired'),
    ),
  ).toEqual([['one', undefined]]);
});
