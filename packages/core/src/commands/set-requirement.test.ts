import { describe, expect, it } from 'vitest';
import { exampleModel } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { clearRequirement } from './clear-requirement.ts';
import { requirementFor, setRequirement } from './set-requirement.ts';

const model = exampleModel();

describe('set-requirement and clear-requirement', () => {
  const seller = { role: 'role:seller', competency: 'competency:care' };

  it('keep not required, undecided and not held apart', () => {
    const notRequired = apply(model, setRequirement, { ...seller, target: 'notRequired' }).model;
    expect(requirementFor(notRequired, seller)).toMatchObject({
      level: null,
      notRequired: true,
      entryLevel: null,
      note: { en: 'soon' },
    });
    const undecided = apply(notRequired, setRequirement, { ...seller, target: 'undecided' }).model;
    expect(requirementFor(undecided, seller)).toMatchObject({ level: null, notRequired: false });
    const cleared = apply(undecided, clearRequirement, seller).model;
    expect(requirementFor(cleared, seller)).toBeUndefined();
    expect(reasonOf(cleared, clearRequirement, seller)).toBe('no-change');
  });

  it('set target and entry level, the entry level staying where it is not given', () => {
    const expert = apply(model, setRequirement, { ...seller, target: { level: 'level:expert' } }).model;
    expect(requirementFor(expert, seller)).toMatchObject({
      level: 'level:expert',
      entryLevel: 'level:beginner',
    });
    const later = apply(expert, setRequirement, {
      ...seller,
      target: { level: 'level:expert' },
      entryLevel: null,
    }).model;
    expect(requirementFor(later, seller)?.entryLevel).toBeNull();
    expect(reasonOf(later, setRequirement, { ...seller, target: { level: 'level:expert' } })).toBe(
      'no-change',
    );
  });

  it('make a requirement where there is none', () => {
    const { model: after, made } = apply(model, setRequirement, {
      role: 'role:keeper',
      competency: 'competency:order',
      target: { level: 'level:low' },
    });
    expect(after.record(made[0] ?? '', 'requirement')).toMatchObject({
      level: 'level:low',
      competency: 'competency:order',
    });
  });

  it('refuse levels of another scale, and an entry level of what is not required', () => {
    expect(reasonOf(model, setRequirement, { ...seller, target: { level: 'level:low' } })).toBe(
      'wrong-value',
    );
    expect(reasonOf(model, setRequirement, { ...seller, target: { level: 'level:none' } })).toBe(
      'no-such-record',
    );
    expect(
      reasonOf(model, setRequirement, { ...seller, target: 'undecided', entryLevel: 'level:high' }),
    ).toBe('wrong-value');
    expect(
      reasonOf(model, setRequirement, { ...seller, target: 'notRequired', entryLevel: 'level:master' }),
    ).toBe('wrong-value');
    expect(
      reasonOf(model, setRequirement, {
        role: 'unit:store',
        competency: 'competency:care',
        target: 'undecided',
      }),
    ).toBe('no-such-record');
  });
});
