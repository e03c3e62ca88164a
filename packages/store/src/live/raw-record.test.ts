import { exampleModel } from '@tegu/core/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { documentOf } from '../document/document-of.ts';
import { rootsOf } from '../document/live-roots.ts';
import { openLiveModel } from './open-live-model.ts';
import { type } from './people.test-kit.ts';
import { rawRecord, rawValue, rawWords } from './raw-record.ts';

const CARE = 'competency:care';

test('all that a document says of a record that cannot be read can be told', () => {
  const doc = documentOf(exampleModel());
  const live = openLiveModel(doc);
  if (!live) throw new Error('No model');
  type(live, CARE, 'definition', 'We notice what people need.');
  rootsOf(doc).records.set(`${CARE}|status`, 7);
  expect(live.model.quarantined).toMatchObject([{ id: CARE, field: 'status' }]);
  const raw = rawRecord(doc, CARE);
  expect(raw).toMatchObject({ id: CARE, created: { born: true }, records: { [`${CARE}|status`]: 7 } });
  expect(rawValue(raw, 'status')).toBe(7);
  expect(rawValue(raw, 'nothing')).toBeUndefined();
  expect(rawWords(raw, 'name')).toBe('Care');
  expect(rawWords(raw, 'definition')).toContain('We notice what people need.');
  expect(rawWords(raw, 'code')).toBe('');
});

test('whatever stands under its keys can be put into a file', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }),
    fc.uint8Array(),
    fc.constantFrom(undefined, NaN, Infinity),
    fc.constant('map').map(() => new Y.Map([['a', 1n]])),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 4 }), (values) => {
      const doc = new Y.Doc();
      values.forEach((each, i) => rootsOf(doc).records.set(i === 0 ? 'role:x' : `role:x|f${i}`, each));
      const raw = rawRecord(doc, 'role:x');
      expect(Object.keys(raw.records)).toHaveLength(Math.max(0, values.length - 1));
      expect(() => JSON.stringify(raw)).not.toThrow();
    }),
  );
});
