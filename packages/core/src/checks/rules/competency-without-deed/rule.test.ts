import { expect, test } from 'vitest';
import { findingsOf, modelWith } from '../rule.test-support.ts';
import { competencyWithoutDeed } from './rule.ts';

const name = { et: 'Muudatuste juhtimine' };
const definition = { et: 'Selgitab vajadust, planeerib etapid.' };

test('a definition alone shows no deed, however many deeds it lists', () => {
  const model = modelWith(['et'], (tx, root) => void tx.create('competency', root, { name, definition }));
  expect(findingsOf(competencyWithoutDeed, model)).toEqual([
    expect.objectContaining({
      severity: 'fix',
      field: 'name',
      language: 'et',
      message: { id: 'default', values: { name: 'Muudatuste juhtimine' } },
    }),
  ]);
});

test('components alone show no deed', () => {
  const model = modelWith(['et'], (tx, root) => {
    tx.create('component', tx.create('competency', root, { name }), {
      text: { et: 'strateegiline mõtlemine' },
    });
  });
  expect(findingsOf(competencyWithoutDeed, model)).toHaveLength(1);
});

test('an indicator or a level description shows one', () => {
  const withIndicator = modelWith(['et'], (tx, root) => {
    tx.create('indicator', tx.create('competency', root, { name, definition }), {
      text: { et: 'Planeerib etapid.' },
    });
  });
  const withDescriptor = modelWith(['et'], (tx, root) => {
    const level = tx.create('level', tx.create('scale', root, {}), {});
    tx.create('descriptor', tx.create('competency', root, { name, definition }), {
      level,
      text: { et: 'Planeerib.' },
    });
  });
  expect(findingsOf(competencyWithoutDeed, withIndicator)).toEqual([]);
  expect(findingsOf(competencyWithoutDeed, withDescriptor)).toEqual([]);
});

test('a description whose level has gone shows nothing', () => {
  const model = modelWith(['et'], (tx, root) => {
    const level = tx.create('level', tx.create('scale', root, {}), {});
    tx.create('descriptor', tx.create('competency', root, { name, definition }), {
      level,
      text: { et: 'Planeerib.' },
    });
    tx.remove(level);
  });
  expect(findingsOf(competencyWithoutDeed, model)).toHaveLength(1);
});

test('a competency without a name is spoken of too, a bare or retired one is not', () => {
  const model = modelWith(['et'], (tx, root) => {
    tx.create('competency', root, { definition });
    tx.create('competency', root, { name });
    tx.create('competency', root, { name, definition, status: 'retired' });
  });
  expect(findingsOf(competencyWithoutDeed, model)).toEqual([
    expect.objectContaining({ field: null, message: { id: 'default', values: { name: '…' } } }),
  ]);
});
