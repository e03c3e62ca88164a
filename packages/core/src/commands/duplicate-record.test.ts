import { describe, expect, it } from 'vitest';
import { careAt, exampleModel, ROOT } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { duplicateRecord } from './duplicate-record.ts';

const model = exampleModel();

describe('duplicate-record', () => {
  it('copies a branch with evidence and claims, right after the original, without comments and requirements', () => {
    const { model: after, made } = apply(model, duplicateRecord, { id: 'competency:care' });
    const [copy = ''] = made;
    expect(after.childIds('category:service', 'competency')).toEqual([
      'competency:care',
      copy,
      'competency:sales',
    ]);
    expect(after.children(copy, 'indicator').map(({ text }) => text)).toEqual(
      model.children('competency:care', 'indicator').map(({ text }) => text),
    );
    expect(after.children(copy, 'descriptor').map(({ level }) => level)).toEqual([
      'level:beginner',
      'level:master',
      'level:expert',
    ]);
    expect(after.children(copy, 'claim').map(({ rationale }) => rationale)).toEqual([{ en: 'clearly' }]);
    const [first] = after.children(copy, 'indicator');
    expect(after.children(first?.id ?? '', 'evidence').map(({ quote }) => quote)).toEqual([
      'Greets every customer',
    ]);
    expect(after.childIds(first?.id ?? '', 'comment')).toEqual([]);
    expect(after.joinIds(copy, 'requirement')).toEqual([]);
  });

  it('leads links within the branch to the copies', () => {
    const { model: after, made } = apply(model, duplicateRecord, { id: 'role:seller' });
    const [copy = ''] = made;
    expect(after.record(copy, 'role')?.owner).toBe(copy);
    expect(after.children(copy, 'requirement').map(({ competency, level }) => [competency, level])).toEqual([
      ['competency:care', 'level:master'],
    ]);
    expect(after.record('role:keeper', 'role')?.includes).toEqual(['role:seller']);
  });

  it('copies a category with all its competencies', () => {
    const { model: after, made } = apply(model, duplicateRecord, { id: 'category:service' });
    expect(after.children(made[0] ?? '', 'competency').map(({ name }) => name['en'])).toEqual([
      'Care',
      'Sales',
    ]);
  });

  it('refuses what there is only one of', () => {
    expect(reasonOf(model, duplicateRecord, { id: ROOT })).toBe('model-itself');
    expect(reasonOf(model, duplicateRecord, { id: 'statement:purpose' })).toBe('already-there');
    expect(reasonOf(model, duplicateRecord, { id: careAt('master') })).toBe('already-there');
    expect(reasonOf(model, duplicateRecord, { id: 'role:nobody' })).toBe('no-such-record');
  });
});
