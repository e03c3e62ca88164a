import { commands, newModel, type Id } from '@tegu/core';
import { exampleModel, Random, randomCommand, randomModel } from '@tegu/core/testing';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import * as z from 'zod/mini';
import { documentOf } from '../document/document-of.ts';
import { rootsOf } from '../document/live-roots.ts';
import { MemoryLibrary } from '../library/memory-library.ts';
import type { StoredModel } from '../library/library.ts';
import { openLiveModel } from '../live/open-live-model.ts';
import { meet, people } from '../live/people.test-kit.ts';
import { webLocks } from '../tabs/tab-locks.ts';
import { entryOf, factsOf } from '../testing/stored-model.ts';
import { documentIn } from './document-in.ts';
import { modelOf } from './model-of.ts';
import { isWorthRenewing, renewGeneration } from './renew-generation.ts';
import { hasUnreadParts } from './unread-parts.ts';

const RUNS = process.env['TEGU_LONG_TESTS'] === '1' ? 500 : 40;

/** A document of the example that is mostly what was deleted. */
function overgrown(): Y.Doc {
  const live = openLiveModel(documentOf(exampleModel()));
  if (!live) throw new Error('No model');
  for (let i = 0; i < 60; i++) {
    let made: readonly Id[] = [];
    const fields = { name: { et: 'x'.repeat(5000) } };
    const args = { type: 'category', parent: live.model.root, fields };
    live.run(commands['create-record'], args, { onMade: (ids) => (made = ids) });
    live.run(commands['delete-records'], { ids: [...made] });
  }
  live.close();
  return live.doc;
}

interface Desk {
  readonly library: MemoryLibrary;
  readonly renew: () => Promise<boolean>;
  readonly size: () => Promise<number>;
}

async function desk(doc: Y.Doc): Promise<Desk> {
  const library = new MemoryLibrary(true);
  await library.add(entryOf('m', exampleModel()), Y.encodeStateAsUpdate(doc));
  return {
    library,
    renew: () => renewGeneration(library, webLocks(), 'm'),
    size: async () => (await library.read('m'))?.update.length ?? 0,
  };
}

describe('a document that has grown by what was deleted', () => {
  test('is begun anew with what is alive', async () => {
    const { library, renew, size } = await desk(overgrown());
    const before = await size();
    expect(await renew()).toBe(true);
    expect(await size()).toBeLessThan(before / 3);
    const stored = await library.read('m');
    expect(stored && modelOf(stored)?.own.title).toEqual(exampleModel().own.title);
    expect(await renew()).toBe(false);
  });

  test('stays where a tab that has lost its right stores something meanwhile', async () => {
    const doc = overgrown();
    const { library, renew } = await desk(doc);
    const live = openLiveModel(doc);
    const seen = Y.encodeStateVector(doc);
    vi.spyOn(library, 'beginGeneration').mockImplementationOnce(async (...given) => {
      const args = { id: exampleModel().root, field: 'title', language: 'et', text: 'Põhjakodu' };
      expect(live?.run(commands['replace-text'], args)).toBe(true);
      await library.append('m', 'first', Y.encodeStateAsUpdate(doc, seen), factsOf(exampleModel()));
      return library.beginGeneration(...given);
    });
    expect(await renew()).toBe(false);
    const stored = await library.read('m');
    expect(stored?.entry.generation).toBe('first');
    expect(stored && modelOf(stored)?.own.title['et']).toBe('Põhjakodu');
    // The next has it.
    expect(await renew()).toBe(true);
    const fresh = await library.read('m');
    expect(fresh && modelOf(fresh)?.own.title['et']).toBe('Põhjakodu');
  });

  test('stays where part of what is stored cannot be put in its place yet', async () => {
    const doc = overgrown();
    const { library, renew } = await desk(doc);
    const other = documentIn(Y.encodeStateAsUpdate(doc)) ?? new Y.Doc();
    const steps: Uint8Array[] = [];
    other.on('update', (update: Uint8Array) => steps.push(update));
    for (const note of ['one', 'two']) rootsOf(other).records.set('competency:care|extra', { note });
    // The first of the two is still on its way.
    await library.append('m', 'first', steps[1] ?? new Uint8Array(), factsOf(newModel('et')));
    expect(await renew()).toBe(false);
    await library.append('m', 'first', steps[0] ?? new Uint8Array(), factsOf(newModel('et')));
    expect(await renew()).toBe(true);
  });
});

describe('what this version does not know', () => {
  const unread: Readonly<Record<string, (doc: Y.Doc) => void>> = {
    'a scalar': (doc) => rootsOf(doc).records.set('competency:care|story', 'kept'),
    'a set': (doc) => rootsOf(doc).records.set('competency:care|colours|red', 1),
    'a text': (doc) => rootsOf(doc).texts.set('competency:care|story|en|abc', new Y.Text('kept')),
    'a text without its record': (doc) =>
      rootsOf(doc).texts.set('indicator:to-come|text|en|abc', new Y.Text('kept')),
    'something that is no text': (doc) => rootsOf(doc).texts.set('competency:care|name|fi|abc', 'kept'),
    'a record of another type': (doc) => rootsOf(doc).records.set('thought:one', '{"place":["",""]}'),
    'a field that a record was created with': (doc) =>
      rootsOf(doc).records.set('category:new', '{"place":["model:x","a0"],"colour":"red","born":true}'),
    'a mark of the document': (doc) => rootsOf(doc).records.set('meta|colour', 'red'),
    'another part of the document': (doc) => doc.getMap('pictures').set('one', 1),
    'a style of letters': (doc) => {
      const text = new Y.Text('kept');
      rootsOf(doc).texts.set('competency:care|name|fi|abc', text);
      text.format(0, 2, { bold: true });
    },
  };

  test.each(Object.keys(unread))('is kept: %s', async (what) => {
    const doc = overgrown();
    unread[what]?.(doc);
    expect(hasUnreadParts(doc)).toBe(true);
    const { renew, size } = await desk(doc);
    const before = await size();
    expect(await renew()).toBe(false);
    expect(await size()).toBe(before);
  });

  test.each([
    { where: 'a field', key: 'colour', value: 'red' },
    { where: 'a text', key: 'texts', value: { story: { en: 'kept' } } },
    { where: 'a language', key: 'texts', value: { name: { 'no such tag': 'kept' } } },
  ])('is kept in what a generation began with: $where', ({ key, value }) => {
    const doc = documentOf(exampleModel());
    expect(hasUnreadParts(doc)).toBe(false);
    const { records } = rootsOf(doc);
    const bytes = records.get('meta|base');
    if (!(bytes instanceof Uint8Array)) throw new Error('No base');
    const listed = z.array(z.unknown()).parse(JSON.parse(new TextDecoder().decode(bytes)));
    const more: unknown = { ...Object(listed[1]), [key]: value };
    const text = JSON.stringify([listed[0], more, ...listed.slice(2)]);
    records.set('meta|base', new Uint8Array(new TextEncoder().encode(text)));
    expect(hasUnreadParts(doc)).toBe(true);
  });

  test('is nothing of what this version has written, whoever does what', () => {
    fc.assert(
      fc.property(fc.nat(), fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (seed, steps) => {
        const all = people(randomModel(new Random(seed), 0.4), 2);
        for (const step of steps) {
          const live = all[step % 2];
          if (!live) continue;
          const known = new Map([...live.model.all()].map((record) => [record.id, record]));
          const { id, args } = randomCommand(live.model, known, new Random(step));
          live.run(commands[id], args);
          if (step % 7 === 0) live.undo();
          if (step % 5 === 0) meet(...all);
        }
        meet(...all);
        for (const { doc, model } of all) expect(hasUnreadParts(doc)).toBe(model.quarantined.length > 0);
      }),
      { numRuns: RUNS },
    );
  });
});

test('a document is worth beginning anew when it is three times what is alive in it', () => {
  const model = newModel('et', 'x'.repeat(100_000));
  const doc = documentOf(model);
  const isWorthIt = (size: number, more: Partial<StoredModel> = {}): boolean =>
    isWorthRenewing(
      { entry: entryOf('m', model), update: new Uint8Array(size), unsound: 0, ...more },
      doc,
      model,
    );
  expect(isWorthIt(250_000)).toBe(false);
  expect(isWorthIt(350_000)).toBe(true);
  expect(isWorthIt(350_000, { unsound: 1 })).toBe(false);
  expect(isWorthIt(350_000, { entry: entryOf('m', model, { newer: true }) })).toBe(false);
  expect(
    isWorthRenewing(
      { entry: entryOf('m', newModel('et')), update: new Uint8Array(150_000), unsound: 0 },
      doc,
      newModel('et'),
    ),
  ).toBe(false);
});
