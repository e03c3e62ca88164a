import { describe, expect, it } from 'vitest';
import { exampleModel } from '../testing/example-model.ts';
import { reasonOf } from '../testing/refusals.ts';
import { apply } from './apply.ts';
import { editText } from './edit-text.ts';
import { replaceText } from './replace-text.ts';

const model = exampleModel();
const name = { id: 'competency:care', field: 'name', language: 'en' };

describe('edit-text', () => {
  it('edits in place', () => {
    const { model: after, diff } = apply(model, editText, {
      ...name,
      edit: { at: 0, delete: 1, insert: 'Sh' },
    });
    expect(after.record('competency:care', 'competency')?.name).toEqual({ en: 'Share', et: 'Hool' });
    expect([...diff.keys()]).toEqual(['competency:care']);
  });

  it('takes a language away with its last character, and begins a new one', () => {
    const none = apply(model, editText, { ...name, edit: { at: 0, delete: 4, insert: '' } }).model;
    expect(none.record('competency:care', 'competency')?.name).toEqual({ et: 'Hool' });
    const fi = apply(model, editText, {
      ...name,
      language: 'fi',
      edit: { at: 0, delete: 0, insert: 'Välitys' },
    }).model;
    expect(fi.record('competency:care', 'competency')?.name).toMatchObject({ fi: 'Välitys' });
  });

  it('refuses what is outside the text, within a character, or no text', () => {
    const emoji = apply(model, replaceText, { ...name, text: '😀' }).model;
    const edit = (at: number, gone: number, insert: string = 'x') => ({
      ...name,
      edit: { at, delete: gone, insert },
    });
    expect(reasonOf(model, editText, edit(5, 0))).toBe('out-of-range');
    expect(reasonOf(model, editText, edit(2, 3))).toBe('out-of-range');
    expect(reasonOf(emoji, editText, edit(1, 0))).toBe('out-of-range');
    expect(reasonOf(emoji, editText, edit(0, 1))).toBe('out-of-range');
    expect(reasonOf(emoji, editText, edit(0, 2, '\ude00'))).toBe('wrong-value');
    expect(reasonOf(model, editText, edit(-1, 0))).toBe('wrong-value');
    expect(reasonOf(model, editText, edit(0.5, 0))).toBe('wrong-value');
    expect(reasonOf(model, editText, edit(0, 1, 'C'))).toBe('no-change');
    expect(reasonOf(model, editText, { ...edit(0, 0), field: 'scope' })).toBe('wrong-field');
    expect(reasonOf(model, editText, { ...edit(0, 0), field: 'constructor' })).toBe('wrong-field');
    expect(reasonOf(model, editText, { ...edit(0, 0), language: '__proto__' })).toBe('wrong-value');
    expect(reasonOf(model, editText, { ...edit(0, 0), id: 'role:nobody' })).toBe('no-such-record');
  });
});
