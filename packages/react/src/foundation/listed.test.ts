import { ModelTx, newModel } from '@tegu/core';
import { expect, test } from 'vitest';
import { listed, namedAlike } from './listed.ts';

// A tag that a file may hold, and no browser knows.
test.each(['et', 'en-ab-cd'])('of values called alike in %s the later ones are noted', (language) => {
  const tx = new ModelTx(newModel(language));
  const [, , second = ''] = ['Julgus', 'Lihtsus', 'julgus '].map((title) =>
    tx.create('statement', tx.model.root, { kind: 'value', title: { [language]: title } }),
  );
  expect([...namedAlike(listed(tx.model, 'value'), language)]).toEqual([second]);
});
