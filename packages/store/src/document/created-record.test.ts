import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createdUnder, everyCreated } from './created-record.ts';
import { recordKey } from './document-keys.ts';
import { rootsOf } from './live-roots.ts';

const texts = fc.oneof(
  fc.json(),
  // What could pass for the end of one and the beginning of another.
  fc.constantFrom('', '{', '}', '[', ']', '{},{}', '1],[2', '"', '","', 'null', '{"a":1}', '[{}', '{}]'),
  fc.string(),
);

test('all records read together say what each of them says by itself', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 8 }), (values) => {
      const roots = rootsOf(new Y.Doc());
      values.forEach((text, i) => roots.records.set(recordKey(`role:${i}`), text));
      const together = [...everyCreated(roots)];
      expect(together.map(([id]) => id).sort()).toEqual(values.map((_, i) => `role:${i}`).sort());
      for (const [id, created] of together) expect(created).toEqual(createdUnder(roots, id));
    }),
    { numRuns: 500 },
  );
});
