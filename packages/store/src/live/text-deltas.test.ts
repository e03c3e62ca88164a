import { apply, commands, type Id, type Model, type RecordChange } from '@tegu/core';
import { exampleModel } from '@tegu/core/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Change, LiveModel } from './live-model.ts';
import { meet, people, textOf, two, type } from './people.test-kit.ts';

const GREETS: Id = 'indicator:greets';
const RUNS = process.env['TEGU_LONG_TESTS'] === '1' ? 2000 : 150;

/** Where a caret behind a letter is after edits: behind that letter still. */
function caretAfter(at: number, edits: ReturnType<Change['editsOf']>): number {
  return edits.reduce((caret, edit) => {
    if (caret <= edit.at) return caret;
    return Math.max(edit.at, caret - edit.delete) + edit.insert.length;
  }, at);
}

/**
 * Holds each caret in a text to its letter through every change; each letter stands in the text once. What somebody has taken
 * out and taken back, `backAgain`, only looks like the letters that were there.
 */
function expectCaretsKept(
  live: LiveModel,
  { id, field, language }: { readonly id: Id; readonly field: string; readonly language: string },
  backAgain: ReadonlySet<string>,
): void {
  let before = textOf(live, id, field, language) ?? '';
  live.onChange(({ editsOf }) => {
    const after = textOf(live, id, field, language) ?? '';
    const edits = editsOf(id, field, language);
    [...before].forEach((letter, i) => {
      if (letter !== '\n' && !backAgain.has(letter) && after.includes(letter))
        expect(caretAfter(i + 1, edits), `${before} → ${after}`).toBe(after.indexOf(letter) + 1);
    });
    before = after;
  });
}

describe('a step that changes very many texts', () => {
  const LANGUAGES = ['en', 'et', 'fi', 'sv', 'lv', 'lt', 'de', 'fr', 'it', 'es'];
  const ids = (count: number): readonly Id[] =>
    Array.from({ length: count / LANGUAGES.length }, (_, i): Id => `indicator:row-${i}`);

  /** The example with deeds that have so many more texts. */
  function withTexts(count: number, text: string): Model {
    const model = exampleModel();
    const example = model.record(GREETS, 'indicator');
    if (!example) throw new Error('No such deed');
    const texts = Object.fromEntries(LANGUAGES.map((language) => [language, text]));
    const changes = ids(count).map((id, i): readonly [Id, RecordChange] => {
      const after = { ...example, id, place: [example.place[0], `a${i}`] as const, text: texts };
      return [id, { before: undefined, after }];
    });
    return model.apply(new Map(changes));
  }

  test.each([
    { what: 'that are new', count: 10_000, start: exampleModel() },
    { what: 'that were there', count: 6000, start: withTexts(6000, 'Greets') },
  ])('$what is done and heard of whole, and so is the next', ({ start, count }) => {
    const [one, other] = two(start);
    const sent: Uint8Array[] = [];
    one.doc.on('update', (update: Uint8Array) => sent.push(update));
    const hear = (): void => {
      for (const update of sent.splice(0)) Y.applyUpdate(other.doc, update, 'wire');
    };
    one.run(commands['replace-model'], { model: withTexts(count, 'Greets all') });
    hear();
    type(one, GREETS, 'text', ' and smiles');
    hear();
    for (const live of [one, other]) {
      for (const id of ids(count))
        for (const language of LANGUAGES) expect(textOf(live, id, 'text', language)).toBe('Greets all');
      expect(textOf(live, GREETS, 'text', 'en')).toMatch(/ and smiles$/);
    }
  });
});

describe('the edits of a change', () => {
  test('tell what a colleague does on both sides of a caret, one by one', () => {
    const [one, other] = two(exampleModel());
    const heard: unknown[] = [];
    one.onChange(({ editsOf }) => heard.push(editsOf(GREETS, 'text', 'en')));
    const seen = Y.encodeStateVector(other.doc);
    type(other, GREETS, 'text', 'Always ', { at: 0 });
    type(other, GREETS, 'text', '', { at: 'Always Greets '.length, over: 'every '.length });
    Y.applyUpdate(one.doc, Y.encodeStateAsUpdate(other.doc, seen), 'wire');
    expect(textOf(one, GREETS, 'text', 'en')).toBe('Always Greets customer');
    expect(heard).toEqual([
      [
        { at: 0, delete: 0, insert: 'Always ' },
        { at: 'Always Greets '.length, delete: 6, insert: '' },
      ],
    ]);
  });

  test('of a text that has not changed are none', () => {
    const [one, other] = two(exampleModel());
    const heard: unknown[] = [];
    one.onChange(({ editsOf }) => heard.push(editsOf(GREETS, 'text', 'en')));
    type(other, 'indicator:asks', 'text', '!');
    meet(one, other);
    expect(heard).toEqual([[]]);
  });

  test('keep each caret behind its letter, whoever writes, deletes, undoes and begins the same text', () => {
    const step = fc.record({
      who: fc.nat({ max: 2 }),
      act: fc.oneof(
        { weight: 8, arbitrary: fc.constant('write' as const) },
        { weight: 4, arbitrary: fc.constant('take' as const) },
        { weight: 4, arbitrary: fc.constant('meet' as const) },
        fc.constantFrom('undo' as const, 'redo' as const, 'hear' as const),
      ),
      language: fc.constantFrom('en', 'fi'),
      at: fc.nat(),
      count: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        // Each letter is another, so that it can be found again.
        let letter = 0x4e00;
        const fresh = (count: number): string =>
          Array.from({ length: count }, () => String.fromCodePoint(letter++)).join('');
        const begun = apply(exampleModel(), commands['replace-text'], {
          id: GREETS,
          field: 'text',
          language: 'en',
          text: fresh(6),
        }).model;
        const all = people(begun, 3);
        const backAgain = new Set<string>();
        for (const live of all)
          for (const language of ['en', 'fi'])
            expectCaretsKept(live, { id: GREETS, field: 'text', language }, backAgain);
        for (const { who, act, language, at, count } of steps) {
          const live = all[who];
          if (!live) continue;
          const { length } = textOf(live, GREETS, 'text', language) ?? '';
          const place = at % (length + 1);
          if (act === 'write') type(live, GREETS, 'text', fresh(count), { language, at: place });
          else if (act === 'take') {
            const over = Math.min(count, length - place);
            const taken = textOf(live, GREETS, 'text', language)?.slice(place, place + over) ?? '';
            // Two texts that become one are written anew in part, and no caret could follow.
            if (over > 0 && !taken.includes('\n'))
              type(live, GREETS, 'text', '', { language, at: place, over });
          } else if (act === 'meet') meet(...all);
          else if (act === 'undo' || act === 'redo') {
            const words = (): readonly string[] =>
              ['en', 'fi'].flatMap((tag) => [...(textOf(live, GREETS, 'text', tag) ?? '')]);
            const before = new Set(words());
            live[act]();
            for (const one of words()) if (!before.has(one)) backAgain.add(one);
          } else {
            const from = all[(who + 1) % 3];
            if (from) Y.applyUpdate(live.doc, Y.encodeStateAsUpdate(from.doc), 'wire');
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});
