import { commands, type Model, type Refusal } from '@tegu/core';
import { exampleModel } from '@tegu/core/testing';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { documentOf } from '../document/document-of.ts';
import { scalarKey } from '../document/document-keys.ts';
import { rootsOf, SCHEMA } from '../document/live-roots.ts';
import type { Change, LiveModel } from './live-model.ts';
import { openLiveModel, type LiveOptions } from './open-live-model.ts';
import { meet, textOf, two, type } from './people.test-kit.ts';

const CARE = 'competency:care';
const GREETS = 'indicator:greets';

function opened(doc: Y.Doc = documentOf(exampleModel()), options?: LiveOptions): LiveModel {
  const live = openLiveModel(doc, options);
  if (!live) throw new Error('A document without a model');
  return live;
}

/** All that stands in a document. */
const allIn = ({ doc }: LiveModel): Uint8Array => Y.encodeStateAsUpdate(doc);

function changesOf(live: LiveModel): readonly Change[] {
  const changes: Change[] = [];
  live.onChange((change) => changes.push(change));
  return changes;
}

test('a document that holds no model is not opened', () => {
  expect(openLiveModel(new Y.Doc())).toBeUndefined();
});

describe('a command that is refused', () => {
  const refused: readonly (readonly [what: string, run: (live: LiveModel) => true | Refusal])[] = [
    ['into a text of nobody', (live) => type(live, 'indicator:nobody', 'text', 'x')],
    ['beyond the end', (live) => type(live, GREETS, 'text', 'x', { at: 100 })],
    [
      'a record that is there',
      (live) =>
        live.run(commands['create-record'], {
          type: 'descriptor',
          parent: CARE,
          fields: { level: 'level:master' },
        }),
    ],
    ['the model itself', (live) => live.run(commands['delete-records'], { ids: [live.model.root] })],
    [
      'the second of two',
      (live) =>
        live.runTogether('paste-rows', (step) => {
          step(commands['create-record'], { type: 'indicator', parent: CARE, texts: { text: { en: 'x' } } });
          step(commands['set-field'], { id: CARE, field: 'code', value: 7 });
          step(commands['set-field'], { id: CARE, field: 'code', value: 'C' });
        }),
    ],
  ];

  test.each(refused)('writes nothing at all: %s', (_, run) => {
    const live = opened();
    const changes = changesOf(live);
    const [model, before] = [live.model, allIn(live)];
    expect(run(live)).toHaveProperty('reason');
    expect(allIn(live)).toEqual(before);
    expect(live.model).toBe(model);
    expect(changes).toEqual([]);
    expect(live.undoable).toBeNull();
  });

  test('ends no typing', () => {
    const live = opened(undefined, { now: () => 0 });
    type(live, GREETS, 'text', '!', { typingIn: 'it' });
    type(live, GREETS, 'text', '', { at: 100, typingIn: 'other' });
    type(live, GREETS, 'text', '!', { typingIn: 'it' });
    live.undo();
    expect(textOf(live, GREETS, 'text', 'en')).toBe('Greets every customer');
  });
});

describe('a document that is only looked at', () => {
  const ways: readonly (readonly [why: string, open: () => LiveModel])[] = [
    ['because it is opened so', () => opened(undefined, { readOnly: true })],
    [
      'because a newer client has shaped it',
      () => {
        const doc = documentOf(exampleModel());
        rootsOf(doc).records.set('meta|schema', SCHEMA + 1);
        return opened(doc);
      },
    ],
  ];

  test.each(ways)('refuses all, %s', (_, open) => {
    const live = open();
    const before = allIn(live);
    const readOnly = { reason: 'read-only', about: '' };
    expect(live.readOnly).toBe(true);
    expect(type(live, GREETS, 'text', '!')).toEqual(readOnly);
    expect(live.runTogether('edit-text', () => undefined)).toEqual(readOnly);
    expect(live.undo()).toBeUndefined();
    expect(live.redo()).toBeUndefined();
    expect(allIn(live)).toEqual(before);
    expect(textOf(live, GREETS, 'text', 'en')).toBe('Greets every customer');
  });

  test.each([SCHEMA, 0, '9', null, undefined])('is not one whose shape is said to be %s', (schema) => {
    const doc = documentOf(exampleModel());
    rootsOf(doc).records.set('meta|schema', schema);
    expect(opened(doc).readOnly).toBe(false);
  });

  test('follows what others write', () => {
    const [one, other] = two(exampleModel(), {}, { readOnly: true });
    type(one, GREETS, 'text', '!');
    meet(one, other);
    expect(textOf(other, GREETS, 'text', 'en')).toBe('Greets every customer!');
  });
});

test('a document whose roots another client takes for a list or a text is followed all the same', () => {
  const live = opened();
  const foreign = new Y.Doc();
  foreign.getArray('records').push(['role:new', 7]);
  foreign.getText('texts').insert(0, 'words');
  Y.applyUpdate(live.doc, Y.encodeStateAsUpdate(foreign), 'wire');
  type(live, GREETS, 'text', '!');
  expect(textOf(live, GREETS, 'text', 'en')).toBe('Greets every customer!');
  expect(live.model.quarantined).toEqual([]);
  expect(textOf(opened(live.doc), GREETS, 'text', 'en')).toBe('Greets every customer!');
});

describe('a change', () => {
  test('is told once, with who made it and what it changed', () => {
    const [one, other] = two(exampleModel());
    const [here, there] = [changesOf(one), changesOf(other)];
    type(one, GREETS, 'text', '!');
    one.undo();
    meet(one, other);
    expect(here.map(({ source }) => source)).toEqual(['edit', 'undo']);
    expect(there.map(({ source }) => source)).not.toContain('edit');
    expect(here.map(({ diff }) => [...diff.keys()])).toEqual([[GREETS], [GREETS]]);
    expect(here.at(-1)?.model).toBe(one.model);
  });

  test('is told of a record that somebody makes unsound, and of one that arrives so', () => {
    const [one, other] = two(exampleModel());
    const told = changesOf(other);
    const quarantined = (model: Model | undefined): readonly unknown[] =>
      (model?.quarantined ?? []).map(({ id, field }) => [id, field]);
    rootsOf(one.doc).records.set(scalarKey(CARE, 'scope'), 7);
    meet(one, other);
    expect(told).toHaveLength(1);
    expect(quarantined(told.at(-1)?.model)).toEqual([[CARE, 'scope']]);
    rootsOf(one.doc).records.set('role:new', 'broken');
    meet(one, other);
    expect(told).toHaveLength(2);
    expect(quarantined(told.at(-1)?.model)).toEqual([
      [CARE, 'scope'],
      ['role:new', ''],
    ]);
    rootsOf(one.doc).records.set(scalarKey(CARE, 'scope'), 'role');
    meet(one, other);
    expect(other.model.record(CARE, 'competency')?.scope).toBe('role');
    expect(quarantined(told.at(-1)?.model)).toEqual([['role:new', '']]);
  });

  test('is told no more once nobody listens or the model is closed', () => {
    const live = opened();
    const changes: Change[] = [];
    const stop = live.onChange((change) => changes.push(change));
    stop();
    type(live, GREETS, 'text', '!');
    live.onChange((change) => changes.push(change));
    live.close();
    rootsOf(live.doc).records.set(scalarKey(CARE, 'code'), 'C');
    expect(changes).toEqual([]);
    expect(live.model.record(CARE, 'competency')?.code).toBe('');
  });
});

test('a record that comes back with other words, and is written on in the same step, says just that', () => {
  const live = opened();
  const id = 'descriptor:competency:care+level:master';
  live.run(commands['delete-records'], { ids: [id] });
  const answer = live.runTogether('paste-rows', (step) => {
    step(commands['create-record'], {
      type: 'descriptor',
      parent: CARE,
      fields: { level: 'level:master' },
      texts: { text: { en: 'Helps' } },
    });
    const edit = { at: 5, delete: 0, insert: ' all' };
    step(commands['edit-text'], { id, field: 'text', language: 'en', edit });
  });
  expect(answer).toBe(true);
  expect(live.model.get(id)).toMatchObject({ live: true, text: { en: 'Helps all' } });
  live.undo();
  live.undo();
  expect(live.model.get(id)).toMatchObject({ live: true, text: { en: 'Does it', et: 'Teeb' } });
});

test('texts that stood there from the beginning are changed in three transactions, however many they are', () => {
  const live = opened();
  let updates = 0;
  live.doc.on('update', () => updates++);
  const ids = ['indicator:greets', CARE, 'model:example', 'competency:sales'];
  live.runTogether('paste', (step) => {
    for (const id of ids) {
      const field = id.startsWith('indicator') ? 'text' : id.startsWith('model') ? 'title' : 'name';
      step(commands['replace-text'], { id, field, language: 'en', text: 'Anew' });
    }
  });
  expect(live.model.own.title['en']).toBe('Anew');
  expect(updates).toBeLessThanOrEqual(3);
});

test('a record that was made unsound is sound again when it is made anew', () => {
  const live = opened();
  const id = 'descriptor:competency:care+level:master';
  rootsOf(live.doc).records.set(scalarKey(id, 'customer'), 7);
  expect(live.model.get(id)).toBeUndefined();
  const answer = live.run(commands['create-record'], {
    type: 'descriptor',
    parent: CARE,
    fields: { level: 'level:master' },
    texts: { text: { en: 'Anew' } },
  });
  expect(answer).toBe(true);
  expect(live.model.quarantined).toEqual([]);
  expect(live.model.isLive(id)).toBe(true);
  expect(live.model.get(id)).toMatchObject({ customer: null });
  expect(live.model.get(id)).toHaveProperty('text', { en: 'Anew' });
  // Undo gives all back that stood in it.
  live.undo();
  expect(live.model.quarantined).toMatchObject([{ id, field: 'customer' }]);
  rootsOf(live.doc).records.set(scalarKey(id, 'customer'), 'external');
  expect(live.model.get(id)).toMatchObject({ text: { en: 'Does it', et: 'Teeb' }, customer: 'external' });
});
