import { commands } from '@tegu/core';
import { exampleModel } from '@tegu/core/testing';
import { beforeEach, describe, expect, test } from 'vitest';
import type { LiveModel } from './live-model.ts';
import { textOf, two, type } from './people.test-kit.ts';

const CARE = 'competency:care';
const GREETS = 'indicator:greets';
const ASKS = 'indicator:asks';

let clock = 0;
let live: LiveModel;
beforeEach(() => {
  clock = 5_000;
  [live] = two(exampleModel(), { now: () => clock });
});

/** Types after a pause, in milliseconds. */
function typeAfter(pause: number, letters: string, id = GREETS, language = 'en'): void {
  clock += pause;
  expect(type(live, id, 'text', letters, { language, typingIn: `${id} ${language}` })).toBe(true);
}

function greeting(): string | undefined {
  return textOf(live, GREETS, 'text', 'en');
}

describe('typing', () => {
  test('is one step while no pause is longer than a second, however long it takes', () => {
    for (const letter of ' warmly') typeAfter(1_000, letter);
    expect(greeting()).toBe('Greets every customer warmly');
    expect(live.undo()?.label).toBe('edit-text');
    expect(greeting()).toBe('Greets every customer');
    expect(live.undoable).toBeNull();
    expect(live.redo()?.label).toBe('edit-text');
    expect(greeting()).toBe('Greets every customer warmly');
  });

  test('ends with a pause', () => {
    typeAfter(0, ' and');
    typeAfter(1_001, ' waits');
    live.undo();
    expect(greeting()).toBe('Greets every customer and');
    live.undo();
    expect(greeting()).toBe('Greets every customer');
  });

  test('ends with another text, another language, another command', () => {
    typeAfter(0, ' a');
    typeAfter(1, 'x', ASKS);
    typeAfter(1, ' b');
    typeAfter(1, 'y', GREETS, 'et');
    typeAfter(1, ' c');
    live.run(commands['set-field'], { id: CARE, field: 'code', value: 'C' });
    typeAfter(1, ' d');
    const seen: (string | undefined)[] = [];
    while (live.undo()) seen.push(greeting());
    expect(seen.map((text) => text?.slice('Greets every customer'.length))).toEqual([
      ' a b c',
      ' a b c',
      ' a b',
      ' a b',
      ' a',
      ' a',
      '',
    ]);
  });

  test('ends with undo and with redo', () => {
    typeAfter(0, ' a');
    typeAfter(0, ' b', ASKS);
    live.undo();
    live.redo();
    typeAfter(0, ' c', ASKS);
    live.undo();
    expect(textOf(live, ASKS, 'text', 'en')).toBe('Asks what they need b');
  });

  test('that begins again after undo has a name of its own', () => {
    live.run(commands['set-field'], { id: CARE, field: 'code', value: 'C' });
    typeAfter(0, ' a');
    live.undo();
    typeAfter(0, ' b');
    expect(live.undoable).toBe('edit-text');
    live.undo();
    expect(live.undoable).toBe('set-field');
  });

  test('keeps the name of the step that it goes on from', () => {
    const made = live.run(
      commands['create-record'],
      { type: 'indicator', parent: CARE, texts: { text: { en: 'L' } } },
      { typingIn: ([id]) => `${id ?? ''} en` },
    );
    expect(made).toBe(true);
    const row = live.model.childIds(CARE, 'indicator').at(-1) ?? '';
    typeAfter(500, 'istens', row);
    expect(textOf(live, row, 'text', 'en')).toBe('Listens');
    expect(live.undoable).toBe('create-record');
    expect(live.undo()?.label).toBe('create-record');
    expect(live.model.isLive(row)).toBe(false);
    expect(live.undoable).toBeNull();
    expect(live.redoable).toBe('create-record');
    expect(live.redo()?.label).toBe('create-record');
    expect(textOf(live, row, 'text', 'en')).toBe('Listens');
  });

  test('without a name is a step each', () => {
    type(live, GREETS, 'text', 'a');
    type(live, GREETS, 'text', 'b');
    live.undo();
    expect(greeting()).toBe('Greets every customera');
  });
});

describe('steps', () => {
  test('that are run together are one, under one name', () => {
    const answer = live.runTogether('paste-rows', (step) => {
      for (const en of ['One', 'Two'])
        step(commands['create-record'], { type: 'indicator', parent: CARE, texts: { text: { en } } });
      step(commands['set-field'], { id: CARE, field: 'code', value: 'C' });
    });
    expect(answer).toBe(true);
    expect(live.model.childIds(CARE, 'indicator')).toHaveLength(4);
    expect(live.undoable).toBe('paste-rows');
    expect(live.undo()?.label).toBe('paste-rows');
    expect(live.model.childIds(CARE, 'indicator')).toEqual([GREETS, ASKS]);
    expect(live.model.record(CARE, 'competency')?.code).toBe('');
    expect(live.redo()?.label).toBe('paste-rows');
    expect(live.model.childIds(CARE, 'indicator')).toHaveLength(4);
    expect(live.model.record(CARE, 'competency')?.code).toBe('C');
  });

  test('tell their names, and a new one ends what could be redone', () => {
    type(live, GREETS, 'text', '!');
    live.run(commands['delete-records'], { ids: [ASKS] });
    expect([live.undoable, live.redoable]).toEqual(['delete-records', null]);
    live.undo();
    expect([live.undoable, live.redoable]).toEqual(['edit-text', 'delete-records']);
    live.undo();
    expect([live.undoable, live.redoable]).toEqual([null, 'edit-text']);
    live.redo();
    expect([live.undoable, live.redoable]).toEqual(['edit-text', 'delete-records']);
    live.run(commands['set-field'], { id: CARE, field: 'code', value: 'C' });
    expect([live.undoable, live.redoable]).toEqual(['set-field', null]);
    expect(live.redo()).toBeUndefined();
  });
});

describe('the place that undo and redo go to', () => {
  test('is the text that changed, and the caret after what came', () => {
    type(live, GREETS, 'text', 'kindly ', { at: 7 });
    type(live, ASKS, 'text', 'Gently', { at: 0, over: 4 });
    expect(live.undo()?.spot).toEqual({ id: ASKS, text: { field: 'text', language: 'en', at: 4 } });
    expect(live.undo()?.spot).toEqual({ id: GREETS, text: { field: 'text', language: 'en', at: 7 } });
    expect(live.redo()?.spot).toEqual({
      id: GREETS,
      text: { field: 'text', language: 'en', at: 'Greets kindly '.length },
    });
  });

  test('is the record, where no text changed or it was not there before', () => {
    live.run(commands['set-field'], { id: CARE, field: 'code', value: 'C' });
    expect(live.undo()?.spot).toEqual({ id: CARE });
    live.run(commands['delete-records'], { ids: [GREETS] });
    expect(live.undo()?.spot).toEqual({ id: GREETS });
    expect(live.redo()?.spot).toBeUndefined();
    live.run(commands['create-record'], {
      type: 'indicator',
      parent: CARE,
      texts: { text: { en: 'Listens' } },
    });
    const row = live.model.childIds(CARE, 'indicator').at(-1);
    live.undo();
    expect(live.redo()?.spot).toEqual({ id: row });
  });

  test('is a text before all else', () => {
    live.runTogether('paste-rows', (step) => {
      step(commands['set-field'], { id: CARE, field: 'code', value: 'C' });
      step(commands['edit-text'], {
        id: GREETS,
        field: 'text',
        language: 'et',
        edit: { at: 0, delete: 0, insert: 'Ta ' },
      });
    });
    expect(live.undo()?.spot).toEqual({ id: GREETS, text: { field: 'text', language: 'et', at: 1 } });
  });
});
