import { describe, expect, it } from 'vitest';
import { sameRecord } from '../model/same-record.ts';
import { careAt, exampleModel, ROOT } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { deleteRecords } from './delete-records.ts';
import { restoreRecords } from './restore-records.ts';

const model = exampleModel();

describe('delete-records and restore-records', () => {
  it('mark one record; what hangs on it goes and comes back with it', () => {
    const { model: after, diff } = apply(model, deleteRecords, {
      ids: ['competency:care', 'category:service', 'indicator:asks'],
    });
    expect([...diff.keys()]).toEqual(['category:service']);
    for (const id of [
      'competency:care',
      'indicator:greets',
      careAt('master'),
      'requirement:role:seller+competency:care',
    ]) {
      expect(after.isLive(id)).toBe(false);
    }
    expect(after.joins('competency:care', 'requirement')).toEqual([]);
    const back = apply(after, restoreRecords, { ids: ['category:service'] }).model;
    for (const before of model.all()) expect(sameRecord(back.get(before.id) ?? before, before)).toBe(true);
    expect(back.isLive('indicator:asks')).toBe(true);
  });

  it('delete several as one step', () => {
    const { diff } = apply(model, deleteRecords, {
      ids: ['indicator:asks', 'role:keeper', 'indicator:asks'],
    });
    expect(diff.size).toBe(2);
  });

  it('refuse the model, the dead, the unknown and levels in use', () => {
    const why = (...ids: string[]): string => reasonOf(model, deleteRecords, { ids });
    expect(why()).toBe('no-change');
    expect(why('role:seller', ROOT)).toBe('model-itself');
    expect(why('role:nobody')).toBe('no-such-record');
    expect(why('level:master')).toBe('incomplete-mapping');
    expect(why('scale:three')).toBe('incomplete-mapping');
    expect(why('level:high')).toBe('none');
    expect(why('scale:two')).toBe('none');
    const after = apply(model, deleteRecords, { ids: ['role:seller'] }).model;
    expect(reasonOf(after, deleteRecords, { ids: ['role:seller'] })).toBe('not-alive');
    expect(reasonOf(after, restoreRecords, { ids: ['role:keeper'] })).toBe('no-change');
    expect(reasonOf(after, restoreRecords, { ids: ['role:nobody'] })).toBe('no-such-record');
  });
});
