import { describe, expect, it } from 'vitest';
import { exampleModel } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { setMember } from './set-member.ts';

const model = exampleModel();

describe('set-member', () => {
  const why = (field: string, member: string, present: boolean): string =>
    reasonOf(model, setMember, { id: 'role:keeper', field, member, present });

  it('puts members in, in order, and takes them out', () => {
    const both = apply(model, setMember, {
      id: 'indicator:asks',
      field: 'roles',
      member: 'role:keeper',
      present: true,
    }).model;
    expect(both.record('indicator:asks', 'indicator')?.roles).toEqual(['role:keeper', 'role:seller']);
    const one = apply(both, setMember, {
      id: 'indicator:asks',
      field: 'roles',
      member: 'role:seller',
      present: false,
    }).model;
    expect(one.record('indicator:asks', 'indicator')?.roles).toEqual(['role:keeper']);
  });

  it('refuses what does not fit', () => {
    expect(why('includes', 'role:seller', true)).toBe('no-change');
    expect(why('includes', 'role:keeper', true)).toBe('wrong-value');
    expect(why('includes', 'unit:store', true)).toBe('wrong-value');
    expect(why('includes', 'role:none', true)).toBe('no-such-record');
    expect(why('includes', 'role:none', false)).toBe('no-change');
    expect(why('name', 'x', true)).toBe('wrong-field');
  });
});
