import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '../records/record.ts';
import { exampleModel, record, ROOT } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { moveToTraits, type MoveToTraitsArgs } from './move-to-traits.ts';

const honest: AnyRecord = record('indicator', 'honest', 'competency:care', { text: { en: 'Is honest' } }, 5);
const model = exampleModel(
  honest,
  record('competency', 'bright', ROOT, { name: { en: 'Intelligent', fi: 'Älykäs' } }, 4),
  record(
    'competency',
    'mixed',
    ROOT,
    { name: { en: 'Care, honest, tidy' }, definition: { en: 'Serves the customer' } },
    5,
  ),
);
const args = (record_: string, field: string, words: string, ...roles: string[]): MoveToTraitsArgs => ({
  record: record_,
  field,
  language: 'en',
  words,
  roles,
});

describe('move-to-traits', () => {
  it('moves an indicator’s wording to the roles and deletes the indicator', () => {
    const after = apply(
      model,
      moveToTraits,
      args('indicator:honest', 'text', 'honest', 'role:seller', 'role:keeper'),
    ).model;
    expect(after.isLive('indicator:honest')).toBe(false);
    for (const role of after.children(ROOT, 'role')) expect(role.traits).toEqual({ en: 'honest' });
  });

  it('adds with a comma and without doubles', () => {
    const first = apply(model, moveToTraits, args('indicator:honest', 'text', 'honest', 'role:seller')).model;
    const second = apply(
      first,
      moveToTraits,
      args('competency:bright', 'name', 'Intelligent', 'role:seller'),
    ).model;
    expect(second.record('role:seller', 'role')?.traits['en']).toBe('honest, Intelligent');
    const third = apply(
      second,
      moveToTraits,
      args('competency:mixed', 'name', 'Honest', 'role:seller'),
    ).model;
    expect(third.record('role:seller', 'role')?.traits['en']).toBe('honest, Intelligent');
  });

  it('deletes a competency that says nothing else, and takes the words alone out of one that does', () => {
    expect(
      apply(
        model,
        moveToTraits,
        args('competency:bright', 'name', 'Intelligent', 'role:seller'),
      ).model.isLive('competency:bright'),
    ).toBe(false);
    const after = apply(model, moveToTraits, args('competency:mixed', 'name', 'honest', 'role:seller')).model;
    expect(after.record('competency:mixed', 'competency')?.name['en']).toBe('Care, tidy');
    expect(after.isLive('competency:mixed')).toBe(true);
  });

  it('refuses words that are not there, no roles, and other records', () => {
    expect(reasonOf(model, moveToTraits, args('indicator:honest', 'text', 'brave', 'role:seller'))).toBe(
      'wrong-value',
    );
    expect(reasonOf(model, moveToTraits, args('indicator:honest', 'text', ' ', 'role:seller'))).toBe(
      'wrong-value',
    );
    expect(reasonOf(model, moveToTraits, args('indicator:honest', 'text', '(', 'role:seller'))).toBe(
      'wrong-value',
    );
    expect(reasonOf(model, moveToTraits, args('indicator:honest', 'text', 'honest'))).toBe('wrong-value');
    expect(reasonOf(model, moveToTraits, args('indicator:honest', 'text', 'honest', 'unit:store'))).toBe(
      'no-such-record',
    );
    expect(reasonOf(model, moveToTraits, args('role:seller', 'name', 'Seller', 'role:seller'))).toBe(
      'wrong-field',
    );
  });
});
