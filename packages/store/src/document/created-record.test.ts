import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createdUnder, everyCreated, isThere } from './created-record.ts';
import { recordKey } from './document-keys.ts';
import { baseBytes, type Created } from './generation-base.ts';
import { beginRoots, rootsOf, type LiveRoots } from './live-roots.ts';

const id = fc.integer({ min: 0, max: 7 }).map((number) => `role:${number}`);
const values = fc.dictionary(fc.constantFrom('place', 'born', 'texts'), fc.jsonValue(), {
  noNullPrototype: true,
});

/** A document with so many records at its beginning, and others created under keys of their own. */
function rootsWith(
  begun: readonly (readonly [string, Created])[],
  later: Readonly<Record<string, unknown>>,
): LiveRoots {
  const roots = rootsOf(new Y.Doc());
  beginRoots(roots, 'model:m', baseBytes(begun));
  for (const [at, text] of Object.entries(later)) roots.records.set(recordKey(at), text);
  return roots;
}

test('a record says what it was created with, at the beginning or later; the beginning comes first', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(id, values), { selector: ([at]) => at }),
      fc.dictionary(id, values, { noNullPrototype: true }),
      (begun, later) => {
        const texts = Object.fromEntries(Object.entries(later).map(([at, one]) => [at, JSON.stringify(one)]));
        const roots = rootsWith(begun, texts);
        const said = { ...later, ...Object.fromEntries(begun) };
        expect([...everyCreated(roots)].sort()).toEqual(Object.keys(said).sort());
        for (let i = 0; i < 8; i++) {
          const at = `role:${i}`;
          expect(isThere(roots, at)).toBe(Object.hasOwn(said, at));
          expect(createdUnder(roots, at)).toEqual(JSON.parse(JSON.stringify(said[at] ?? null)) ?? undefined);
        }
      },
    ),
  );
});

test.each([7, 'a text', '{', '"words"', new Uint8Array([1])])(
  'what a record cannot be read from is told: %s',
  (junk) => {
    const roots = rootsWith([], { 'role:a': junk });
    expect(isThere(roots, 'role:a')).toBe(true);
    expect(createdUnder(roots, 'role:a')).toBeNull();
  },
);

test.each([undefined, 'words', [1], '[]', '{}', '[7,{}]', '["role:a"', '\u0000'])(
  'a beginning that cannot be read is none: %s',
  (junk) => {
    const roots = rootsOf(new Y.Doc());
    roots.records.set('meta|base', typeof junk === 'string' ? new TextEncoder().encode(junk) : junk);
    expect([...everyCreated(roots)]).toEqual([]);
  },
);

test('in a readable beginning a record that cannot be read takes no other with it', () => {
  const roots = rootsOf(new Y.Doc());
  const bytes = new TextEncoder().encode('["role:a",7,"role:b",{"born":true},"role:c"]');
  roots.records.set('meta|base', bytes);
  expect(createdUnder(roots, 'role:a')).toBeNull();
  expect(createdUnder(roots, 'role:b')).toEqual({ born: true });
  expect(createdUnder(roots, 'role:c')).toBeNull();
});
