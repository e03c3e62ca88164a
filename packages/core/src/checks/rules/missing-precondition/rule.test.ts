import { expect, test } from 'vitest';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { missingPrecondition } from './rule.ts';

test('an empty model lacks all four', () => {
  const model = modelWith(['et'], () => undefined);
  const found = findingsOf(missingPrecondition, model);
  expect(found.map(({ message }) => message.id)).toEqual(['brandPromise', 'purpose', 'strategy', 'value']);
  for (const finding of found) {
    expect(finding).toMatchObject({
      severity: 'fix',
      record: model.root,
      field: null,
      language: null,
      related: [],
    });
  }
});

test('a text in any language is enough', () => {
  const model = modelWith(['et'], (tx, root) => {
    tx.create('statement', root, { kind: 'purpose', text: { et: 'Aitame.' } });
    tx.create('statement', root, { kind: 'value', title: { et: 'Hoolivus' }, text: { fi: 'Huomaamme.' } });
    tx.create('statement', root, { kind: 'brandPromise', text: { en: 'An answer the same day.' } });
    tx.create('statement', root, { kind: 'strategy', text: { et: 'Nõu, mitte hind.' } });
  });
  expect(findingsOf(missingPrecondition, model)).toEqual([]);
});

test('titles, blank texts, goals and deleted statements word nothing', () => {
  const model = modelWith(['et'], (tx, root) => {
    tx.create('statement', root, { kind: 'purpose', title: { et: 'Miks' } });
    tx.create('statement', root, { kind: 'brandPromise', text: { et: ' \n' } });
    tx.create('statement', root, { kind: 'strategicGoal', text: { et: 'Käive kasvab viis protsenti.' } });
    tx.remove(
      tx.create('statement', root, { kind: 'value', title: { et: 'Julgus' }, text: { et: 'Ütleme välja.' } }),
    );
  });
  expect(findingsOf(missingPrecondition, model)).toHaveLength(4);
});

test('a value that is a bare word or title gets a remark on its title', () => {
  const title = 'Vastutus oma lubaduste eest';
  let bare = '';
  const model = modelWith(['fi', 'et'], (tx, root) => {
    for (const kind of ['purpose', 'brandPromise', 'strategy'] as const) {
      tx.create('statement', root, { kind, text: { et: 'Sõnastatud.' } });
    }
    tx.create('statement', root, { kind: 'value', title: { et: 'Julgus' }, text: { et: 'Ütleme välja.' } });
    bare = tx.create('statement', root, { kind: 'value', title: { et: title }, text: { et: ' ' } });
    tx.create('statement', root, { kind: 'value' });
  });
  expect(findingsOf(missingPrecondition, model)).toEqual([
    expect.objectContaining({
      record: bare,
      severity: 'fix',
      field: 'title',
      language: 'et',
      start: 0,
      end: title.length,
      message: { id: 'default', values: { name: title } },
    }),
  ]);
});
