import { describe, expect, it } from 'vitest';
import { careAt, exampleModel, record, ROOT } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { deleteLevel, levelDeletion } from './delete-level.ts';
import { dismissFinding } from './dismiss-finding.ts';

const model = exampleModel();

describe('delete-level', () => {
  it('hands uses over to the replacement and joins what meets there', () => {
    expect(levelDeletion(model, { level: 'level:master', replacement: 'level:expert' }).descriptors).toEqual([
      {
        competency: 'competency:care',
        to: 'level:expert',
        descriptor: careAt('expert'),
        parts: [careAt('master'), careAt('expert')],
      },
    ]);
    const after = apply(model, deleteLevel, { level: 'level:master', replacement: 'level:expert' }).model;
    expect(after.record(careAt('expert'), 'descriptor')).toMatchObject({
      text: { en: 'Does it\nTeaches it', et: 'Teeb' },
      customer: 'external',
    });
    expect(after.record('indicator:greets', 'indicator')?.level).toBe('level:expert');
    expect(after.children('role:seller', 'requirement')[0]?.level).toBe('level:expert');
    expect(after.childIds('scale:three', 'level')).toEqual(['level:beginner', 'level:expert']);
    expect(after.isLive(careAt('master'))).toBe(false);
  });

  it('keeps aside what was set aside', () => {
    const finding = {
      rule: 'vague-words',
      record: careAt('master'),
      field: 'text',
      language: 'en',
      words: 'Does it',
      related: [],
      message: 'default',
    };
    const dismissed = apply(model, dismissFinding, finding).model;
    const after = apply(dismissed, deleteLevel, {
      level: 'level:master',
      replacement: 'level:beginner',
    }).model;
    expect(reasonOf(after, dismissFinding, { ...finding, record: careAt('beginner') })).toBe('already-there');
  });

  it('needs a replacement on the same scale where the level is in use', () => {
    expect(reasonOf(model, deleteLevel, { level: 'level:master', replacement: null })).toBe(
      'incomplete-mapping',
    );
    expect(reasonOf(model, deleteLevel, { level: 'level:master', replacement: 'level:low' })).toBe(
      'wrong-value',
    );
    expect(reasonOf(model, deleteLevel, { level: 'level:master', replacement: 'level:master' })).toBe(
      'wrong-value',
    );
    expect(reasonOf(model, deleteLevel, { level: 'level:low', replacement: null })).toBe('none');
    const used = exampleModel(
      record('indicator', 'tidies', 'competency:order', { level: 'level:low' }),
      record('unit', 'x', ROOT, {}, 3),
    );
    expect(reasonOf(used, deleteLevel, { level: 'level:low', replacement: null })).toBe('incomplete-mapping');
  });
});
