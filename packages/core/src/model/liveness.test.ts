import { describe, expect, it } from 'vitest';
import { brokenIn } from '../testing/invariants.ts';
import { exampleModel, record, ROOT } from '../testing/example-model.ts';
import { languagePacks } from '../language/language-packs.ts';
import { Derivation } from '../derive/derivation.ts';
import { defineQuery } from '../derive/query.ts';
import type { Model } from './model.ts';
import { ModelTx } from './model-tx.ts';

/** Liveness as the model and a derivation give it, which must be one. */
function lives(model: Model, id: string): boolean {
  const query = defineQuery('lives', (read, key) => read.isLive(key));
  const answer = model.isLive(id);
  expect(new Derivation(model, languagePacks()).ask(query, id)).toBe(answer);
  return answer;
}

describe('liveness', () => {
  it('needs a record’s own mark, its ancestors’ and its ends’', () => {
    const tx = new ModelTx(exampleModel());
    const evidence = 'evidence:indicator:greets+statement:simple';
    expect(lives(tx.model, evidence)).toBe(true);
    for (const id of ['statement:simple', 'category:service', 'indicator:greets', evidence]) {
      tx.remove(id);
      expect(lives(tx.model, evidence)).toBe(false);
      tx.restore(id);
      expect(lives(tx.model, evidence)).toBe(true);
    }
  });

  it('puts a competency whose category is not there under the model, until the category is', () => {
    const tx = new ModelTx(exampleModel());
    const category = tx.model.get('category:service');
    tx.put('category:service', null);
    expect(tx.model.childIds(ROOT, 'competency')).toEqual([
      'competency:order',
      'competency:care',
      'competency:sales',
    ]);
    expect(lives(tx.model, 'indicator:greets')).toBe(true);
    expect(brokenIn(tx.model)).toEqual([]);
    tx.put('category:service', category ?? null);
    expect(tx.model.childIds(ROOT, 'competency')).toEqual(['competency:order']);
    expect(tx.model.childIds('category:service', 'competency')).toEqual([
      'competency:care',
      'competency:sales',
    ]);
    tx.remove('category:service');
    expect(lives(tx.model, 'indicator:greets')).toBe(false);
  });

  it('takes a parent of the wrong type for none', () => {
    const model = exampleModel(
      record('competency', 'astray', 'role:seller'),
      record('indicator', 'astray', 'role:seller'),
      record('measure', 'astray', 'role:seller'),
    );
    expect(model.childIds(ROOT, 'competency')).toContain('competency:astray');
    expect(lives(model, 'competency:astray')).toBe(true);
    expect(lives(model, 'indicator:astray')).toBe(false);
    expect(lives(model, 'measure:astray')).toBe(false);
    expect(model.childIds('role:seller', 'indicator')).toEqual([]);
  });

  it('takes a join with an end of the wrong type, or none, for dead', () => {
    const model = exampleModel(
      record('claim', '', 'competency:sales', { statement: 'role:seller' }),
      record('claim', '', 'competency:sales', { statement: 'statement:gone' }),
    );
    for (const id of model.childIds('competency:sales', 'claim')) expect(lives(model, id)).toBe(false);
    expect(model.children('competency:sales', 'claim')).toEqual([]);
    expect(model.joins('role:seller', 'claim')).toEqual([]);
  });

  it('is not found in comments and dismissals that hang on each other in a circle', () => {
    const circle = [
      record('comment', 'a', 'comment:b'),
      record('comment', 'b', 'comment:a'),
      record('comment', 'self', 'comment:self'),
    ];
    const about = record('dismissal', '', ROOT, { rule: 'x', record: 'comment:a' });
    const model = exampleModel(
      ...circle,
      about,
      record('comment', 'tail', 'comment:a'),
      record('comment', 'answer', 'comment:why'),
    );
    for (const id of ['comment:a', 'comment:b', 'comment:self', 'comment:tail', about.id])
      expect(lives(model, id)).toBe(false);
    expect(lives(model, 'comment:answer')).toBe(true);
    expect(brokenIn(model)).toEqual([]);
  });

  it('counts one record for an id that is given twice', () => {
    const model = exampleModel(record('unit', 'store', ROOT, { name: { en: 'Shop' } }, 4));
    expect(model.childIds(ROOT, 'unit')).toEqual(['unit:store']);
    expect(model.record('unit:store', 'unit')?.name).toEqual({ en: 'Shop' });
  });
});
