import { describe, expect, it } from 'vitest';
import type { Model } from '../model/model.ts';
import { careAt, exampleModel, record, ROOT } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { moveRecord } from './move-record.ts';

const model = exampleModel();
const move = (id: string, parent: string, before: string | null = null): Model =>
  apply(model, moveRecord, { id, parent, before }).model;
const why = (id: string, parent: string, before: string | null = null): string =>
  reasonOf(model, moveRecord, { id, parent, before });

describe('move-record', () => {
  it('moves among siblings and to another parent, as one write', () => {
    const { model: after, diff } = apply(model, moveRecord, {
      id: 'competency:sales',
      parent: 'category:service',
      before: 'competency:care',
    });
    expect(after.childIds('category:service', 'competency')).toEqual(['competency:sales', 'competency:care']);
    expect(diff.size).toBe(1);
    expect(move('competency:care', ROOT, 'competency:order').childIds(ROOT, 'competency')).toEqual([
      'competency:care',
      'competency:order',
    ]);
  });

  it('refuses wrong parents, circles and moves to where it stands', () => {
    expect(why('competency:care', 'role:seller')).toBe('wrong-parent');
    expect(why('competency:care', 'category:none')).toBe('no-such-record');
    expect(why(ROOT, 'category:service')).toBe('model-itself');
    expect(why('competency:sales', 'category:service')).toBe('no-change');
    expect(why('competency:care', 'category:service', 'competency:sales')).toBe('no-change');
    expect(why('competency:care', 'category:service', 'competency:care')).toBe('wrong-value');
    expect(why('competency:care', 'category:service', 'competency:order')).toBe('wrong-value');
    expect(why(careAt('master'), 'competency:sales')).toBe('wrong-parent');
    expect(why(careAt('master'), 'competency:care')).toBe('none');
    expect(why('level:master', 'scale:two')).toBe('wrong-parent');
    const answered = exampleModel(record('comment', 'answer', 'comment:why', { text: { en: 'Because' } }));
    expect(reasonOf(answered, moveRecord, { id: 'comment:why', parent: 'comment:answer' })).toBe(
      'wrong-parent',
    );
  });

  it('gives an indicator the level of its rank on the new scale', () => {
    const after = move('indicator:greets', 'competency:order').record('indicator:greets', 'indicator');
    expect(after?.level).toBe('level:high');
    expect(move('indicator:greets', 'competency:sales').record('indicator:greets', 'indicator')?.level).toBe(
      'level:master',
    );
  });

  it('leaves competencies on the scale that was the default', () => {
    const after = move('scale:two', ROOT, 'scale:three');
    expect(after.childIds(ROOT, 'scale')).toEqual(['scale:two', 'scale:three']);
    expect(after.record('competency:care', 'competency')?.scale).toBe('scale:three');
  });
});
