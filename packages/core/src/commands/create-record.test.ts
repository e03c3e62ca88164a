import { describe, expect, it } from 'vitest';
import { exampleModel, ROOT } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { createRecord, type CreateRecordArgs } from './create-record.ts';

const model = exampleModel();
const why = (args: CreateRecordArgs): string => reasonOf(model, createRecord, args);

describe('create-record', () => {
  it('creates a record before a sibling and says which', () => {
    const args = {
      type: 'indicator',
      parent: 'competency:care',
      fields: { roles: ['role:seller'] },
      texts: { text: { en: 'Smiles', et: '' } },
      before: 'indicator:asks',
    };
    const { model: after, made } = apply(model, createRecord, args);
    const [id = ''] = made;
    expect(after.childIds('competency:care', 'indicator')).toEqual([
      'indicator:greets',
      id,
      'indicator:asks',
    ]);
    expect(after.record(id, 'indicator')).toMatchObject({
      text: { en: 'Smiles' },
      roles: ['role:seller'],
      level: null,
      live: true,
    });
  });

  it('keeps sets sorted and without doubles', () => {
    const { model: after, made } = apply(model, createRecord, {
      type: 'role',
      parent: ROOT,
      fields: { includes: ['role:seller', 'role:keeper', 'role:seller'] },
    });
    expect(after.record(made[0] ?? '', 'role')?.includes).toEqual(['role:keeper', 'role:seller']);
  });

  it('refuses a join that is there, and brings a deleted one back under its id', () => {
    const claim = { type: 'claim', parent: 'competency:care', fields: { statement: 'statement:simple' } };
    expect(why(claim)).toBe('already-there');
    const id = 'claim:competency:care+statement:simple';
    const [there] = [model.get(id)];
    const without = there ? model.with(id, { before: there, after: { ...there, live: false } }) : model;
    expect(apply(without, createRecord, claim).made).toEqual([id]);
  });

  it('refuses what does not fit', () => {
    expect(why({ type: 'nonsense', parent: ROOT })).toBe('wrong-value');
    expect(why({ type: 'model', parent: ROOT })).toBe('model-itself');
    expect(why({ type: 'vocabulary', parent: ROOT, fields: { word: 'x' } })).toBe('wrong-value');
    expect(why({ type: 'competency', parent: 'role:seller' })).toBe('wrong-parent');
    expect(why({ type: 'competency', parent: 'category:none' })).toBe('no-such-record');
    expect(why({ type: 'competency', parent: ROOT, fields: { colour: 1 } })).toBe('wrong-field');
    expect(why({ type: 'competency', parent: ROOT, fields: { ['__proto__x']: 1 } })).toBe('wrong-field');
    expect(why({ type: 'competency', parent: ROOT, fields: { scope: 'all' } })).toBe('wrong-value');
    expect(why({ type: 'competency', parent: ROOT, fields: { scale: 'role:seller' } })).toBe('wrong-value');
    expect(why({ type: 'competency', parent: ROOT, fields: { scale: 'scale:none' } })).toBe('no-such-record');
    expect(why({ type: 'competency', parent: ROOT, texts: { name: { 'not a tag': 'x' } } })).toBe(
      'wrong-value',
    );
    expect(why({ type: 'competency', parent: ROOT, texts: { name: { en: 'half \ud83d' } } })).toBe(
      'wrong-value',
    );
    expect(why({ type: 'competency', parent: ROOT, before: 'competency:care' })).toBe('wrong-value');
    expect(why({ type: 'claim', parent: 'competency:care' })).toBe('wrong-value');
    expect(why({ type: 'statement', parent: ROOT, fields: { kind: 'purpose' } })).toBe('already-there');
  });

  it('refuses a level that is not on the competency’s scale', () => {
    expect(why({ type: 'indicator', parent: 'competency:order', fields: { level: 'level:master' } })).toBe(
      'wrong-value',
    );
    expect(why({ type: 'indicator', parent: 'competency:order', fields: { level: 'level:low' } })).toBe(
      'none',
    );
  });

  it('refuses arguments of another shape and never throws', () => {
    const strange: readonly unknown[] = [
      null,
      1,
      {},
      { type: 1 },
      { type: 'unit', parent: {} },
      { type: 'unit', parent: ROOT, fields: 7 },
    ];
    for (const args of strange)
      expect(createRecord.can(model, args as CreateRecordArgs)).toMatchObject({ reason: 'wrong-value' });
  });

  it('leaves competencies on the scale that was the default before a new first one', () => {
    const { model: after } = apply(model, createRecord, {
      type: 'scale',
      parent: ROOT,
      before: 'scale:three',
    });
    expect(after.record('competency:care', 'competency')?.scale).toBe('scale:three');
    expect(after.record('competency:sales', 'competency')?.scale).toBe(null);
  });
});
