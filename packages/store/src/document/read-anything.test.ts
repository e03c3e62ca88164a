import { faultOf, recordTypeNames, recordTypes, sameRecord, sameValue, type Id } from '@tegu/core';
import { brokenIn } from '@tegu/core/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { arrived, created, readingOf, ROOT } from './arrived-document.test-kit.ts';
import { everyCreated } from './created-record.ts';
import { goneKey, markKey, memberKey, scalarKey, textKey } from './document-keys.ts';
import { rootsOf, type LiveRoots } from './live-roots.ts';
import { modelIn, Projection } from './projection.ts';

/** What a foreign client puts under a key: a value, or words as a text. */
interface Put {
  readonly root: keyof LiveRoots;
  readonly key: string;
  readonly value?: unknown;
  readonly words?: string;
}

function putInto(roots: LiveRoots, { root, key, value, words }: Put): void {
  roots[root].set(key, words === undefined ? value : new Y.Text(words));
}

/** Anything that goes into a document as a plain value. JSON has no -0. */
const value: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.string(),
    fc.double().filter((number) => !Object.is(number, -0)),
    fc.boolean(),
    fc.constantFrom(null, undefined, 10n, '', 'core', 'purpose', '__proto__', '{', ROOT),
    fc.uint8Array({ maxLength: 3 }),
    fc.json({ maxDepth: 2 }),
    fc.jsonValue({ maxDepth: 2 }),
    fc.array(fc.constantFrom('et', 'a0', ROOT, 7, null), { maxLength: 3 }),
    fc.constant([ROOT, 'a1']),
    fc.array(
      fc.dictionary(
        fc.constantFrom('scheme', 'id', 'uri', 'et', '__proto__', 'toString'),
        fc.constantFrom('a', 7, null, undefined, 10n, { et: 'a' }, new Uint8Array([1])),
      ),
      { maxLength: 2 },
    ),
    fc.dictionary(fc.constantFrom('et', '__proto__', 'x'), fc.constantFrom('a', 7, null, 10n, { et: 'a' })),
  )
  // Yjs takes no objects without a prototype.
  .map((each) => structuredClone(each));

const COMMON = [
  'place',
  'sameAs',
  'extra',
  'born',
  'texts',
  'first',
  'live',
  'gone',
  '__proto__',
  'toString',
];
const field = fc.constantFrom(
  ...new Set([...recordTypeNames.flatMap((type) => Object.keys(recordTypes[type].fields)), ...COMMON, '']),
);
const id = fc.oneof(
  fc.constantFrom(...recordTypeNames.map((type) => `${type}:a`), 'poem:a', '__proto__', 'a', 'a|b', ''),
  fc.constantFrom('competency:a', 'statement:a', 'role:a', ROOT),
);
const language = fc.constantFrom('et', 'fi', 'Estonian', '__proto__', '');
const writer = fc.constantFrom('0', 'w', 'x', '');

const put: fc.Arbitrary<Put> = fc.oneof(
  fc.tuple(id, fc.dictionary(field, value, { maxKeys: 4 })).map(([at, junk]): Put => {
    const isBig = (each: unknown): boolean => typeof each === 'bigint';
    const values: unknown = JSON.parse(
      JSON.stringify(junk, (_, each: unknown) => (isBig(each) ? String(each) : each)),
    );
    return {
      root: 'records',
      key: keyOf(at),
      value: created(typeof values === 'object' ? { ...values } : {}),
    };
  }),
  fc.tuple(id, value).map(([at, junk]): Put => ({ root: 'records', key: keyOf(at), value: junk })),
  fc
    .array(fc.tuple(id, fc.oneof(value, fc.constant({ place: [ROOT, 'a0'], born: true }))), { maxLength: 3 })
    .map((all): Put => ({ root: 'records', key: 'meta|base', value: utf8(all.flat()) })),
  fc
    .tuple(id, field, value)
    .map(([at, name, junk]): Put => ({ root: 'records', key: scalarKey(at, name), value: junk })),
  fc.tuple(id, field, fc.string(), value).map(([at, name, member, junk]): Put => ({
    root: 'records',
    key: memberKey(at, name, member),
    value: junk,
  })),
  fc
    .tuple(id, writer, value)
    .map(([at, by, junk]): Put => ({ root: 'records', key: markKey(at, by), value: junk })),
  fc.tuple(id, value).map(([at, junk]): Put => ({ root: 'records', key: goneKey(at), value: junk })),
  fc
    .tuple(fc.constantFrom<keyof LiveRoots>('records', 'texts'), id, fc.string(), value)
    .map(([root, at, rest, junk]): Put => ({ root, key: `${at}|${rest}`, value: junk })),
  fc.tuple(id, field, language, writer, value).map(([at, name, tag, by, junk]): Put => ({
    root: 'texts',
    key: textKey(at, name, tag, by),
    value: junk,
  })),
  fc
    .tuple(id, field, language, writer, fc.string({ unit: 'binary' }))
    .map(([at, name, tag, by, words]): Put => ({ root: 'texts', key: textKey(at, name, tag, by), words })),
);
const puts = fc.array(put, { minLength: 1, maxLength: 12 });

function utf8(list: readonly unknown[]): Uint8Array {
  const plain = (_: string, each: unknown): unknown => (typeof each === 'bigint' ? String(each) : each);
  return new TextEncoder().encode(JSON.stringify(list, plain));
}

function keyOf(at: Id): string {
  return at.replaceAll('|', '%7C');
}

test('whatever stands in a document, reading it never throws and gives only what is sound', () => {
  let [read, faulty] = [0, 0];
  fc.assert(
    fc.property(puts, (all) => {
      const doc = arrived((roots) => {
        for (const each of all) putInto(roots, each);
      });
      const model = modelIn(doc);
      const faults = new Map(model?.quarantined.map((fault) => [fault.id, fault]));
      for (const at of everyCreated(rootsOf(doc))) {
        const { record, fault } = readingOf(doc, at);
        expect(faults.get(at)).toEqual(fault);
        if (fault) {
          faulty++;
          expect(fault.id).toBe(at);
          expect(fault.reason).not.toBe('');
          expect(record?.type ?? 'model').toBe('model');
        } else expect(record).toBeDefined();
        if (!record) continue;
        read++;
        expect(faultOf(record)).toBeUndefined();
        expect(sameValue(JSON.parse(JSON.stringify(record)), record)).toBe(true);
      }
      expect(model && brokenIn(model)).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
  // Both are drawn, and often.
  expect(Math.min(read, faulty)).toBeGreaterThan(500);
});

test('a followed model is the one that is read from scratch, whatever arrives', () => {
  fc.assert(
    fc.property(puts, (all) => {
      const doc = arrived(() => undefined);
      const projection = Projection.of(doc);
      if (!projection) throw new Error('A document without a model');
      for (const each of all) {
        putInto(rootsOf(doc), each);
        projection.catchUp();
      }
      const scratch = modelIn(doc);
      expect(projection.model.size).toBe(scratch?.size);
      for (const record of projection.model.all()) {
        const other = scratch?.get(record.id);
        expect(other && sameRecord(record, other), record.id).toBe(true);
      }
      const byId = (a: { readonly id: Id }, b: { readonly id: Id }): number => (a.id < b.id ? -1 : 1);
      expect([...projection.model.quarantined].sort(byId)).toEqual(
        [...(scratch?.quarantined ?? [])].sort(byId),
      );
    }),
    { numRuns: 500 },
  );
});
