import { describe, expect, it } from 'vitest';
import { exampleModel, ROOT } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { deleteRecords } from './delete-records.ts';
import { setField } from './set-field.ts';

const model = exampleModel();

describe('set-field', () => {
  const why = (id: string, field: string, value: unknown): string =>
    reasonOf(model, setField, { id, field, value });

  it('sets a scalar', () => {
    const after = apply(model, setField, { id: 'competency:care', field: 'status', value: 'agreed' }).model;
    expect(after.record('competency:care', 'competency')?.status).toBe('agreed');
    expect(
      apply(model, setField, { id: ROOT, field: 'languages', value: ['et', 'en'] }).model.own.languages,
    ).toEqual(['et', 'en']);
  });

  it('refuses values that the schema does not know, and links that lead nowhere', () => {
    expect(why('competency:care', 'status', 'great')).toBe('wrong-value');
    expect(why('competency:care', 'status', undefined)).toBe('wrong-value');
    expect(why('competency:care', 'status', 'draft')).toBe('no-change');
    expect(why('competency:care', 'name', { en: 'x' })).toBe('wrong-field');
    expect(why('competency:care', 'toString', 'x')).toBe('wrong-field');
    expect(why('competency:care', 'place', ['x', 'a0'])).toBe('wrong-field');
    expect(why('role:seller', 'unit', 'unit:none')).toBe('no-such-record');
    expect(why('role:seller', 'unit', 'role:keeper')).toBe('wrong-value');
    expect(why(ROOT, 'languages', ['en', 'en'])).toBe('wrong-value');
    expect(why(ROOT, 'languages', [])).toBe('wrong-value');
    const without = apply(model, deleteRecords, { ids: ['unit:store'] }).model;
    expect(reasonOf(without, setField, { id: 'role:seller', field: 'unit', value: 'unit:store' })).toBe(
      'not-alive',
    );
  });

  it('refuses to change what makes an id', () => {
    expect(why('claim:competency:care+statement:simple', 'statement', 'statement:purpose')).toBe(
      'wrong-field',
    );
    expect(why('statement:simple', 'kind', 'strategy')).toBe('wrong-field');
    expect(why('statement:purpose', 'kind', 'value')).toBe('wrong-field');
    expect(why('statement:simple', 'kind', 'strategicGoal')).toBe('none');
  });
});
