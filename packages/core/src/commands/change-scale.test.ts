import { describe, expect, it } from 'vitest';
import { careAt, exampleModel } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { changeScale, scaleChange } from './change-scale.ts';

const model = exampleModel();
const careOn = (level: string): string => `descriptor:competency:care+level:${level}`;

describe('change-scale', () => {
  it('is shown first', () => {
    expect(scaleChange(model, 'competency:care', 'scale:two')).toMatchObject({
      from: 'scale:three',
      to: 'scale:two',
      indicators: [{ record: 'indicator:greets', from: 'level:master', to: 'level:high' }],
      requirements: [
        { field: 'level', from: 'level:master', to: 'level:high' },
        { field: 'entryLevel', from: 'level:beginner', to: 'level:low' },
      ],
      descriptors: [
        { descriptor: careOn('low'), parts: [careAt('beginner')] },
        { descriptor: careOn('high'), parts: [careAt('master'), careAt('expert')] },
      ],
      unmapped: [],
    });
  });

  it('moves everything that names a level and joins texts that meet', () => {
    const after = apply(model, changeScale, { competency: 'competency:care', scale: 'scale:two' }).model;
    expect(after.record('competency:care', 'competency')?.scale).toBe('scale:two');
    expect(
      after
        .children('competency:care', 'descriptor')
        .map(({ level, text, customer }) => [level, text, customer]),
    ).toEqual([
      ['level:low', { en: 'Knows how' }, null],
      ['level:high', { en: 'Does it\nTeaches it', et: 'Teeb' }, 'external'],
    ]);
    expect(after.record('indicator:greets', 'indicator')?.level).toBe('level:high');
    expect(after.children('role:seller', 'requirement')).toMatchObject([
      { level: 'level:high', entryLevel: 'level:low' },
    ]);
    expect(after.children(careOn('high'), 'evidence').map(({ quote }) => quote)).toEqual(['Does it']);
    expect(after.children(careOn('high'), 'comment').map(({ id }) => id)).toEqual(['comment:why']);
  });

  it('takes a mapping by hand, and refuses one that leaves a level in use out or leads elsewhere', () => {
    const mapping = {
      'level:beginner': 'level:low',
      'level:master': 'level:low',
      'level:expert': 'level:high',
    };
    const after = apply(model, changeScale, {
      competency: 'competency:care',
      scale: 'scale:two',
      mapping,
    }).model;
    expect(after.record(careOn('low'), 'descriptor')?.text).toEqual({ en: 'Knows how\nDoes it', et: 'Teeb' });
    const { ['level:expert']: _, ...partial } = mapping;
    expect(
      reasonOf(model, changeScale, { competency: 'competency:care', scale: 'scale:two', mapping: partial }),
    ).toBe('incomplete-mapping');
    expect(
      reasonOf(model, changeScale, {
        competency: 'competency:care',
        scale: 'scale:two',
        mapping: { ...mapping, 'level:expert': 'level:master' },
      }),
    ).toBe('wrong-value');
    expect(reasonOf(model, changeScale, { competency: 'competency:care', scale: 'scale:none' })).toBe(
      'no-such-record',
    );
    expect(reasonOf(model, changeScale, { competency: 'competency:care', scale: null })).toBe('no-change');
  });

  it('only names the scale where it is the default one already', () => {
    const { diff } = apply(model, changeScale, { competency: 'competency:care', scale: 'scale:three' });
    expect([...diff.keys()]).toEqual(['competency:care']);
  });

  it('lets levels change places without losing words', () => {
    const mapping = {
      'level:beginner': 'level:expert',
      'level:master': 'level:master',
      'level:expert': 'level:beginner',
    };
    const after = apply(model, changeScale, {
      competency: 'competency:care',
      scale: 'scale:three',
      mapping,
    }).model;
    expect(after.record(careAt('beginner'), 'descriptor')?.text).toEqual({ en: 'Teaches it' });
    expect(after.record(careAt('expert'), 'descriptor')?.text).toEqual({ en: 'Knows how' });
    expect(after.children('competency:care', 'descriptor')).toHaveLength(3);
  });
});
