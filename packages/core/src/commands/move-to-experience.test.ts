import { describe, expect, it } from 'vitest';
import { exampleModel, record } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { deleteRecords } from './delete-records.ts';
import { moveToExperience, type MoveToExperienceArgs } from './move-to-experience.ts';

const model = exampleModel(
  record(
    'indicator',
    'years',
    'competency:care',
    { text: { en: '3 years in sales ', et: '3 aastat müügis' } },
    5,
  ),
  record('indicator', 'degree', 'competency:care', { text: { en: 'A degree' } }, 6),
  record('indicator', 'again', 'competency:sales', { text: { en: '3 YEARS in sales' } }),
  record('indicator', 'blank', 'competency:care', { text: { en: ' ' } }, 7),
);
const args = (indicator: string, ...roles: string[]): MoveToExperienceArgs => ({ indicator, roles });

describe('move-to-experience', () => {
  it('moves an indicator to what the roles ask of experience, in every language, and deletes it', () => {
    const after = apply(model, moveToExperience, args('indicator:years', 'role:seller', 'role:keeper')).model;
    expect(after.isLive('indicator:years')).toBe(false);
    for (const role of ['role:seller', 'role:keeper'])
      expect(after.record(role, 'role')?.experience).toEqual({
        en: '3 years in sales',
        et: '3 aastat müügis',
      });
  });

  it('adds a line each, and what is there already only once', () => {
    const first = apply(model, moveToExperience, args('indicator:years', 'role:seller', 'role:seller')).model;
    const second = apply(first, moveToExperience, args('indicator:degree', 'role:seller')).model;
    const third = apply(second, moveToExperience, args('indicator:again', 'role:seller')).model;
    expect(third.record('role:seller', 'role')?.experience['en']).toBe('3 years in sales\nA degree');
    expect(third.isLive('indicator:again')).toBe(false);
  });

  it('refuses no roles, other records and what says nothing', () => {
    const gone = apply(model, deleteRecords, { ids: ['indicator:years', 'role:keeper'] }).model;
    expect(reasonOf(model, moveToExperience, args('indicator:years'))).toBe('wrong-value');
    expect(reasonOf(model, moveToExperience, args('indicator:years', 'unit:store'))).toBe('no-such-record');
    expect(reasonOf(model, moveToExperience, args('component:patience', 'role:seller'))).toBe(
      'no-such-record',
    );
    expect(reasonOf(gone, moveToExperience, args('indicator:years', 'role:seller'))).toBe('not-alive');
    expect(reasonOf(gone, moveToExperience, args('indicator:degree', 'role:keeper'))).toBe('not-alive');
    expect(reasonOf(model, moveToExperience, args('indicator:blank', 'role:seller'))).toBe('wrong-value');
  });
});
