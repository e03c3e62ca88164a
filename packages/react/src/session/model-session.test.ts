import { areAlike, commands, compareModels, newModel, rules, type Id, type Model } from '@tegu/core';
import { estonian } from '@tegu/core/language/et';
import { languagePacks } from '@tegu/core';
import { documentOf, openLiveModel } from '@tegu/store';
import { describe, expect, test, vi } from 'vitest';
import { createModelSession, type ModelSession } from './model-session.ts';

const packs = languagePacks(estonian);

function sessionOver(
  model: Model,
  readOnly = false,
): { session: ModelSession; tick: (time: number) => void } {
  let time = 0;
  const session = createModelSession({ model, packs, rules, readOnly, now: () => time });
  return { session, tick: (by) => (time += by) };
}

function addValue(session: ModelSession, title: string): Id {
  let id = '';
  const parent = session.store.getState().model.root;
  session.run(
    commands['create-record'],
    { type: 'statement', parent, fields: { kind: 'value' }, texts: { title: { et: title } } },
    { onMade: ([made = '']) => (id = made) },
  );
  return id;
}

function type(session: ModelSession, id: Id, letters: string): void {
  for (const letter of letters) {
    const at = session.store.getState().model.record(id, 'statement')?.text['et']?.length ?? 0;
    const edit = { at, delete: 0, insert: letter };
    session.run(
      commands['edit-text'],
      { id, field: 'text', language: 'et', edit },
      { typingIn: `${id} text et` },
    );
  }
}

describe('a session', () => {
  test('that is closed follows its model no longer, and leaves one that was given to it open', () => {
    const live = openLiveModel(documentOf(newModel('et')));
    if (!live) throw new Error('No model');
    const [gone, here] = [
      createModelSession({ live, packs, rules }),
      createModelSession({ live, packs, rules }),
    ];
    gone.close();
    addValue(here, 'Lihtsus');
    expect(gone.store.getState().revision).toBe(0);
    expect(here.store.getState()).toMatchObject({ revision: 1, model: live.model });
  });

  test('undoes and redoes step by step, back to the same model', () => {
    const first = newModel('et');
    const { session } = sessionOver(first);
    const id = addValue(session, 'Lihtsus');
    const second = session.store.getState().model;
    session.run(commands['delete-records'], { ids: [id] });
    expect(session.store.getState().undoable).toBe('delete-records');
    session.undo();
    expect(compareModels(session.store.getState().model, second).changed).toEqual([]);
    session.undo();
    expect(session.store.getState().undoable).toBeNull();
    expect(areAlike(compareModels(session.store.getState().model, first))).toBe(true);
    expect(session.store.getState().model.isLive(id)).toBe(false);
    session.redo();
    session.redo();
    expect(session.store.getState().model.isLive(id)).toBe(false);
    expect(session.store.getState().redoable).toBeNull();
  });

  test('takes typing without a pause as one step, and a pause as the end of it', () => {
    const { session, tick } = sessionOver(newModel('et'));
    const id = addValue(session, 'Julgus');
    const text = (): string | undefined => session.store.getState().model.record(id, 'statement')?.text['et'];
    type(session, id, 'Ütleme');
    tick(3000);
    type(session, id, ' välja');
    expect(text()).toBe('Ütleme välja');
    session.undo();
    expect(text()).toBe('Ütleme');
    session.undo();
    expect(text()).toBeUndefined();
  });

  test('lets the findings follow every change, undo among them', () => {
    const { session } = sessionOver(newModel('et'));
    const found = (): readonly string[] => {
      const { model, settings } = session.store.getState();
      return session.checks.shownOn(model.root, settings).map(({ message }) => message.id);
    };
    expect(found()).toContain('value');
    const id = addValue(session, 'Hoolivus');
    type(session, id, 'Märkame, mida inimesel vaja on.');
    expect(found()).not.toContain('value');
    session.undo();
    expect(found()).toContain('value');
  });

  test('runs several commands as one step, and none of them where one is refused', () => {
    const { session } = sessionOver(newModel('et'));
    const { root } = session.store.getState().model;
    const value = { type: 'statement', parent: root, fields: { kind: 'value' } };
    expect(
      session.runTogether('add-two', (step) => {
        step(commands['create-record'], value);
        step(commands['create-record'], value);
      }),
    ).toBe(true);
    expect(session.store.getState().model.childIds(root, 'statement')).toHaveLength(2);
    expect(session.store.getState().undoable).toBe('add-two');
    const before = session.store.getState();
    const refused = session.runTogether('add-and-fail', (step) => {
      step(commands['create-record'], value);
      step(commands['delete-records'], { ids: ['statement:nowhere'] });
    });
    expect(refused).toMatchObject({ reason: 'no-such-record' });
    expect(session.store.getState()).toBe(before);
    session.undo();
    expect(session.store.getState().model.childIds(root, 'statement')).toHaveLength(0);
  });

  test('refuses everything where the model is for looking at only', () => {
    const { session } = sessionOver(newModel('et'), true);
    const heard = vi.fn();
    session.onChange(heard);
    const { root } = session.store.getState().model;
    const answer = session.run(commands['replace-text'], {
      id: root,
      field: 'title',
      language: 'et',
      text: 'Uus',
    });
    expect(answer).toEqual({ reason: 'read-only', about: '' });
    expect(session.runTogether('several', () => undefined)).toMatchObject({ reason: 'read-only' });
    session.undo();
    expect(heard).not.toHaveBeenCalled();
  });

  test('tells of each change by the records that it changed, until told to stop', () => {
    const { session } = sessionOver(newModel('et'));
    const heard: Id[][] = [];
    const stop = session.onChange(({ diff }) => heard.push([...diff.keys()]));
    const id = addValue(session, 'Lihtsus');
    session.undo();
    stop();
    session.redo();
    expect(heard).toEqual([[id], [id]]);
  });
});
