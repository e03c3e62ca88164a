import { describe, expect, it } from 'vitest';
import { apply } from '../commands/apply.ts';
import { editText } from '../commands/edit-text.ts';
import { exampleModel } from '../testing/example-model.ts';
import { History, type Travel } from './history.ts';
import type { Model } from './model.ts';

const start = exampleModel();

/** Types at the end of a competency's English name. */
function type(
  model: Model,
  history: History,
  insert: string,
  at: number,
  id: string = 'competency:care',
): { readonly model: Model; readonly history: History } {
  const place = { id, field: 'name', language: 'en' };
  const end = model.record(id, 'competency')?.name['en']?.length ?? 0;
  const edit = insert === '<' ? { at: end - 1, delete: 1, insert: '' } : { at: end, delete: 0, insert };
  const applied = apply(model, editText, { ...place, edit });
  const step = { label: 'edit-text', diff: applied.diff, typing: `${id} name en`, at, window: 500 };
  return { model: applied.model, history: history.record(step) };
}

function travelled(
  model: Model,
  travel: Travel | undefined,
): { readonly model: Model; readonly history: History } {
  if (!travel) throw new Error('nowhere to go');
  return { model: model.apply(travel.diff), history: travel.history };
}

describe('history', () => {
  it('takes typing within the window as one step and gives back the very records', () => {
    let now = type(start, History.empty(), 's', 0);
    now = type(now.model, now.history, 'x', 400);
    now = type(now.model, now.history, 'y', 900);
    expect(now.history.undoable).toEqual(['edit-text']);
    const back = travelled(now.model, now.history.undo());
    expect(back.model.get('competency:care')).toBe(start.get('competency:care'));
    const again = travelled(back.model, back.history.redo());
    expect(again.model.get('competency:care')).toBe(now.model.get('competency:care'));
    expect(again.history.redoable).toEqual([]);
  });

  it('begins a new step after a pause, in another field, and after undoing', () => {
    let now = type(start, History.empty(), 's', 0);
    now = type(now.model, now.history, 'x', 501);
    now = type(now.model, now.history, 'x', 502, 'competency:sales');
    now = type(now.model, now.history, 'y', 503);
    expect(now.history.undoable).toHaveLength(4);
    now = travelled(now.model, now.history.undo());
    expect(now.history.redoable).toHaveLength(1);
    now = type(now.model, now.history, 'z', 504, 'competency:sales');
    expect(now.history.undoable).toHaveLength(4);
    expect(now.history.redoable).toEqual([]);
  });

  it('knows no step that changed nothing, nor typing that was typed back', () => {
    expect(History.empty().record({ label: 'x', diff: new Map(), at: 0, window: 0 }).undoable).toEqual([]);
    let now = type(start, History.empty(), 's', 0);
    now = type(now.model, now.history, '<', 1);
    expect(now.history.undoable).toEqual([]);
  });

  it('keeps the last steps, a hundred at least', () => {
    let now = { model: start, history: History.empty(100) };
    for (let i = 0; i < 130; i++) now = type(now.model, now.history, 'x', i * 1_000);
    expect(now.history.undoable).toHaveLength(100);
    expect(History.empty().undo()).toBeUndefined();
    expect(History.empty().redo()).toBeUndefined();
    let undone = 0;
    for (let travel = now.history.undo(); travel; travel = now.history.undo()) {
      now = travelled(now.model, travel);
      undone++;
    }
    expect(undone).toBe(100);
    expect(now.model.record('competency:care', 'competency')?.name['en']).toBe(`Care${'x'.repeat(30)}`);
  });
});
