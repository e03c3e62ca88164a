import { expect, test } from 'vitest';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { missingCustomerDefinition } from './rule.ts';

test('nobody has said it, or only a title stands there', () => {
  const bare = modelWith(['et'], () => undefined);
  const titled = modelWith(['et'], (tx, root) => {
    tx.create('statement', root, {
      kind: 'customerCentricity',
      title: { et: 'Kliendikesksus' },
      text: { et: ' ' },
    });
  });
  for (const model of [bare, titled]) {
    expect(findingsOf(missingCustomerDefinition, model)).toEqual([
      expect.objectContaining({ severity: 'consider', strictness: 'draft', record: model.root, field: null }),
    ]);
  }
});

test('a sentence in any language is enough', () => {
  const model = modelWith(['et'], (tx, root) => {
    tx.create('statement', root, {
      kind: 'customerCentricity',
      text: { en: 'Whoever is asked sees it through.' },
    });
  });
  expect(findingsOf(missingCustomerDefinition, model)).toEqual([]);
});
