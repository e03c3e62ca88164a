import { sameRecord, textFieldsOf, textsIn, type Id, type Model } from '@tegu/core';
import { exampleModel, Random, randomModel } from '@tegu/core/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { LiveModel } from '../live/live-model.ts';
import { people, textOf, type } from '../live/people.test-kit.ts';
import { baseContainer, baseTextsIn, countOf, NO_BASE_TEXTS, type BaseTexts } from './base-texts.ts';
import { createdUnder } from './created-record.ts';
import { documentOf } from './document-of.ts';
import { rootsOf } from './live-roots.ts';
import { modelIn } from './projection.ts';

const texts = { name: { et: 'Müüja', fi: 'Myyjä' }, purpose: { et: 'Aitab 🙂' } };
const base: BaseTexts = { texts, first: 7 };

function clientOf(update: Uint8Array | undefined): number | undefined {
  return update && Y.decodeUpdate(update).structs[0]?.id.client;
}

describe('the base texts of a record', () => {
  test('are counted, and found where they are what they should be', () => {
    expect(baseTextsIn({ texts, first: 7 })).toEqual(base);
    expect(countOf(texts)).toBe(3);
    for (const wrong of [
      {},
      { texts },
      { texts, first: '7' },
      { texts, first: -1 },
      { texts, first: 0.5 },
      { texts: [], first: 0 },
      { texts: { name: 'Müüja' }, first: 0 },
      { texts: { name: { et: 7 } }, first: 0 },
    ])
      expect(baseTextsIn(wrong)).toBe(NO_BASE_TEXTS);
  });

  test('give the same container to everybody, each its own', () => {
    const [one, again] = [1, 2].map(() => baseContainer('role:a', base, 'name', 'fi'));
    expect(one).toEqual(again);
    expect([
      clientOf(baseContainer('role:a', base, 'name', 'et')),
      clientOf(one),
      clientOf(baseContainer('role:a', base, 'purpose', 'et')),
    ]).toEqual([2 ** 32 + 7, 2 ** 32 + 8, 2 ** 32 + 9]);
    expect(baseContainer('role:a', base, 'name', 'en')).toBeUndefined();
    expect(baseContainer('role:a', base, 'traits', 'et')).toBeUndefined();
  });

  test('change nothing when their container comes a second time', () => {
    const doc = new Y.Doc();
    const container = baseContainer('role:a', base, 'purpose', 'et') ?? new Uint8Array();
    Y.applyUpdate(doc, container);
    const text = rootsOf(doc).texts.get('role:a|purpose|et|0');
    expect(String(text)).toBe('Aitab 🙂');
    if (text instanceof Y.Text) text.insert(0, 'Ta ');
    const before = Y.encodeStateAsUpdate(doc);
    let heard = 0;
    doc.on('update', () => heard++);
    Y.applyUpdate(doc, container);
    expect(heard).toBe(0);
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
    expect(String(text)).toBe('Ta Aitab 🙂');
  });

  test('have no two one number in a generation', () => {
    for (let seed = 0; seed < 10; seed++) {
      const model = randomModel(new Random(seed), 0.5);
      const roots = rootsOf(documentOf(model));
      const clients: (number | undefined)[] = [];
      for (const { id, type: kind } of model.all()) {
        const of = baseTextsIn(createdUnder(roots, id) ?? {});
        for (const field of textFieldsOf(kind))
          for (const language of Object.keys(of.texts[field] ?? {}))
            clients.push(clientOf(baseContainer(id, of, field, language)));
      }
      expect(clients.length).toBeGreaterThan(10);
      expect(new Set(clients).size).toBe(clients.length);
    }
  });

  test('make containers that can be taken up, whatever number the record says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeNat(), fc.constant(Number.MAX_SAFE_INTEGER), fc.nat()), (first) => {
        const update = baseContainer('role:a', baseTextsIn({ texts, first }), 'name', 'et');
        if (update) Y.applyUpdate(new Y.Doc(), update);
        expect(update === undefined).toBe(first >= 2 ** 32);
      }),
    );
  });
});

const PLACES: readonly (readonly [id: Id, field: string, language: string])[] = [
  ['competency:care', 'name', 'en'],
  ['competency:care', 'name', 'et'],
  ['indicator:greets', 'text', 'en'],
  ['indicator:greets', 'text', 'et'],
  ['model:example', 'title', 'en'],
];

function lettersOf(words: string | undefined): readonly string[] {
  return [...(words ?? '')].sort();
}

function expectSame(model: Model, other: Model | undefined): void {
  expect(other?.size).toBe(model.size);
  for (const record of model.all()) {
    const there = other?.get(record.id);
    expect(there && sameRecord(record, there), record.id).toBe(true);
  }
}

/** Delivers each update to all others in the order that a number says, some of them twice. */
function deliver(said: readonly (readonly Uint8Array[])[], to: readonly LiveModel[], random: Random): void {
  to.forEach(({ doc }, i) => {
    const waiting = said.flatMap((updates, from) => (from === i ? [] : updates));
    while (waiting.length > 0) {
      const at = random.below(waiting.length);
      const update = waiting[at];
      if (!random.oneIn(5)) waiting.splice(at, 1);
      if (update) Y.applyUpdate(doc, update, 'wire');
    }
  });
}

test('three who first edit the same base texts apart end with the same, and with every letter', () => {
  const edit = fc.record({ who: fc.nat(2), where: fc.nat(PLACES.length - 1), at: fc.nat() });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 3, maxLength: 12 }), fc.nat(), (edits, order) => {
      const start = exampleModel();
      const all = people(start, 3);
      const said = all.map(({ doc }) => {
        const updates: Uint8Array[] = [];
        doc.on('update', (update: Uint8Array, origin: unknown) => {
          if (origin !== 'wire') updates.push(update);
        });
        return updates;
      });
      const typed = new Map<number, string>();
      edits.forEach(({ who, where, at }, i) => {
        const [live, place] = [all[who], PLACES[where]];
        if (!live || !place) return;
        const [id, field, language] = place;
        const token = String.fromCharCode(0x4e00 + i);
        const length = textOf(live, id, field, language)?.length ?? 0;
        expect(type(live, id, field, token, { language, at: at % (length + 1) })).toBe(true);
        typed.set(where, (typed.get(where) ?? '') + token);
      });
      deliver(said, all, new Random(order));
      const [first] = all;
      if (!first) throw new Error('Nobody');
      for (const live of all) {
        expectSame(first.model, live.model);
        expectSame(first.model, modelIn(live.doc));
      }
      PLACES.forEach(([id, field, language], where) => {
        const record = start.get(id);
        const began = (record && textsIn(record, field)?.[language]) ?? '';
        expect(lettersOf(textOf(first, id, field, language))).toEqual(
          lettersOf(began + (typed.get(where) ?? '')),
        );
        // It is one text, not one of each.
        expect(first.model.get(id)?.writtenTwice).toBeUndefined();
      });
      for (const live of all) live.close();
    }),
    { numRuns: 60 },
  );
});

test('a base text that two empty and write anew, apart, keeps what both have written', () => {
  const [one, other] = people(exampleModel(), 2);
  if (!one || !other) throw new Error('Nobody');
  type(one, 'competency:care', 'name', 'Listening', { at: 0, over: 4 });
  type(other, 'competency:care', 'name', 'Kindness', { at: 0, over: 4 });
  const said = [one, other].map(({ doc }) => [Y.encodeStateAsUpdate(doc)]);
  deliver(said, [one, other], new Random(1));
  expect(textOf(one, 'competency:care', 'name', 'en')).toBe(textOf(other, 'competency:care', 'name', 'en'));
  expect(['ListeningKindness', 'KindnessListening']).toContain(textOf(one, 'competency:care', 'name', 'en'));
  expect(textOf(one, 'competency:care', 'name', 'et')).toBe('Hool');
});
