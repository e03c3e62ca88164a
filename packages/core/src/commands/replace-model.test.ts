import { describe, expect, it } from 'vitest';
import { areAlike, compareModels } from '../model/compare-models.ts';
import { Model } from '../model/model.ts';
import { rootedAt } from '../model/rooted-at.ts';
import { exampleModel } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { createRecord } from './create-record.ts';
import { deleteRecords } from './delete-records.ts';
import { replaceModel } from './replace-model.ts';

const model = exampleModel();

describe('replace-model', () => {
  it('makes the model say what the other says, under its own root', () => {
    const goal = rootedAt(apply(model, deleteRecords, { ids: ['role:keeper'] }).model, 'model:other');
    const { model: after, diff } = apply(model, replaceModel, { model: goal });
    expect(after.root).toBe(model.root);
    expect([...diff.keys()]).toEqual(['role:keeper']);
    expect(areAlike(compareModels(after, goal))).toBe(true);
  });

  it('takes fresh keys for no change, and re-keys only what is new', () => {
    const again = (goal: Model): Model =>
      Model.from(
        goal.root,
        [...goal.all()].map((record) => ({
          ...record,
          place: [record.place[0], `b${record.place[1]}`] as const,
        })),
      );
    expect(reasonOf(model, replaceModel, { model: again(model) })).toBe('no-change');
    const { model: goal, made } = apply(model, createRecord, {
      type: 'indicator',
      parent: 'competency:care',
      before: 'indicator:asks',
    });
    const { model: after, diff } = apply(model, replaceModel, { model: again(goal) });
    expect([...diff.keys()]).toEqual(made);
    expect(after.childIds('competency:care', 'indicator')).toEqual(
      goal.childIds('competency:care', 'indicator'),
    );
  });

  it('takes records that the other has not out of the model', () => {
    const goal = Model.from(
      model.root,
      [...model.all()].filter(({ id }) => id !== 'role:keeper'),
    );
    expect(apply(model, replaceModel, { model: goal }).model.get('role:keeper')).toBeUndefined();
  });

  it('refuses what is no model', () => {
    expect(replaceModel.can(model, { model: {} as Model })).toMatchObject({ reason: 'wrong-value' });
    expect(replaceModel.can(model, { model: Model.from('model:none', []) })).toMatchObject({
      reason: 'wrong-value',
    });
  });
});
