import { expect, test } from 'vitest';
import { Derivation } from '../derive/derivation.ts';
import type { Query } from '../derive/query.ts';
import { ModelTx } from '../model/model-tx.ts';
import { newModel } from '../model/new-model.ts';
import type { Id } from '../records/id.ts';
import { competencyAlignment } from './competency-alignment.ts';
import { roleAlignment, uncoveredIn } from './role-alignment.ts';
import { statementAlignment } from './statement-alignment.ts';

interface Shop {
  readonly tx: ModelTx;
  readonly value: Id;
  readonly competency: Id;
  readonly sentence: Id;
}

function shop(): Shop {
  const tx = new ModelTx(newModel('et'));
  const { root } = tx.model;
  const value = tx.create('statement', root, {
    kind: 'value',
    title: { et: 'Lihtsus' },
    text: { et: 'Räägime selgelt.' },
  });
  const competency = tx.create('competency', root, { name: { et: 'Kuulamine' }, scope: 'core' });
  const sentence = tx.create('indicator', competency, { text: { et: 'Ütleb ühe lausega, mis edasi saab.' } });
  return { tx, value, competency, sentence };
}

function ask<V>({ tx }: Shop, query: Query<V>, key: Id): V {
  return new Derivation(tx.model, new Map()).ask(query, key);
}

test('a claim alone is "claimed", evidence makes it "shown", and both ends agree', () => {
  const s = shop();
  expect(ask(s, statementAlignment, s.value)).toEqual({ state: 'none', waived: false, links: [] });
  s.tx.create('claim', s.competency, { statement: s.value });
  expect(ask(s, statementAlignment, s.value).state).toBe('claimed');
  s.tx.create('evidence', s.sentence, { statement: s.value, quote: 'Ütleb ühe lausega, mis edasi saab.' });
  expect(ask(s, statementAlignment, s.value).links).toEqual([
    { id: s.competency, state: 'shown', evidence: [s.sentence] },
  ]);
  expect(ask(s, competencyAlignment, s.competency).links).toEqual([
    { id: s.value, state: 'shown', evidence: [s.sentence] },
  ]);
});

test('evidence outlives spaces, case and the final stop, and waits to be confirmed once the words change', () => {
  const s = shop();
  s.tx.create('evidence', s.sentence, { statement: s.value, quote: 'ütleb  ühe lausega, mis edasi saab' });
  expect(ask(s, statementAlignment, s.value).state).toBe('shown');
  s.tx.edit(s.sentence, 'text', 'et', { at: 0, delete: 5, insert: 'Kirjutab' });
  expect(ask(s, statementAlignment, s.value).state).toBe('claimed');
  s.tx.edit(s.sentence, 'text', 'et', { at: 0, delete: 8, insert: 'Ütleb' });
  expect(ask(s, statementAlignment, s.value).state).toBe('shown');
});

test('the evidence of a deleted sentence is gone, and back with it', () => {
  const s = shop();
  s.tx.create('evidence', s.sentence, { statement: s.value, quote: 'Ütleb ühe lausega, mis edasi saab.' });
  s.tx.remove(s.sentence);
  expect(ask(s, statementAlignment, s.value).state).toBe('none');
  s.tx.restore(s.sentence);
  expect(ask(s, statementAlignment, s.value).state).toBe('shown');
});

test('what a value means in one role shows it for that role only', () => {
  const s = shop();
  const clerk = s.tx.create('role', s.tx.model.root, { name: { et: 'Laotöötaja' } });
  expect(ask(s, uncoveredIn, clerk)).toEqual([s.value]);
  const meaning = s.tx.create('valueMeaning', clerk, {
    statement: s.value,
    text: { et: 'Kirjutab nime kastile.' },
  });
  s.tx.create('evidence', meaning, { statement: s.value, quote: 'Kirjutab nime kastile.' });
  expect(ask(s, statementAlignment, s.value).state).toBe('none');
  expect(ask(s, roleAlignment, clerk)).toEqual([{ statement: s.value, own: [meaning], inherited: [] }]);
  expect(ask(s, uncoveredIn, clerk)).toEqual([]);
});

test('a shared sentence bears a value out in a role, but does not cover it', () => {
  const s = shop();
  const clerk = s.tx.create('role', s.tx.model.root, { name: { et: 'Laotöötaja' } });
  s.tx.create('requirement', clerk, { competency: s.competency });
  s.tx.create('evidence', s.sentence, { statement: s.value, quote: 'Ütleb ühe lausega, mis edasi saab.' });
  expect(ask(s, roleAlignment, clerk)).toEqual([{ statement: s.value, own: [], inherited: [s.sentence] }]);
  expect(ask(s, uncoveredIn, clerk)).toEqual([s.value]);
});

test('a reason why nothing shows a statement closes it', () => {
  const s = shop();
  s.tx.create('waiver', s.tx.model.root, {
    subject: s.value,
    aspect: 'alignment',
    reason: { et: 'Tuleb järgmisel aastal.' },
  });
  expect(ask(s, statementAlignment, s.value)).toEqual({ state: 'none', waived: true, links: [] });
});
