import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  goneKey,
  idInKey,
  markKey,
  memberKey,
  readRecordKey,
  readTextKey,
  recordKey,
  scalarKey,
  textKey,
} from './document-keys.ts';

/** Parts of keys as a foreign file may have them: with bars, with percent signs that look like ours, in any script. */
const part = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('|', '%', '%7C', '%25', '7C', '25', 'live', 'gone', 'õ', '🙂', ':', 'a'))
    .map((parts) => parts.join('')),
);
/** The names of two fields stand for marks; no record type has them. */
const field = part.filter((name) => name !== 'live' && name !== 'gone');

describe('what a key was made of', () => {
  test('comes back from it as it was', () => {
    fc.assert(
      fc.property(part, field, part, part, (id, name, third, writer) => {
        expect(readRecordKey(recordKey(id))).toEqual({ kind: 'record' });
        expect(readRecordKey(scalarKey(id, name))).toEqual({ kind: 'scalar', field: name });
        expect(readRecordKey(memberKey(id, name, third))).toEqual({
          kind: 'member',
          field: name,
          member: third,
        });
        expect(readRecordKey(markKey(id, writer))).toEqual({ kind: 'mark', writer });
        expect(readRecordKey(goneKey(id))).toEqual({ kind: 'gone' });
        expect(readTextKey(textKey(id, name, third, writer))).toEqual({
          field: name,
          language: third,
          writer,
        });
        for (const key of [
          recordKey(id),
          scalarKey(id, name),
          memberKey(id, name, third),
          markKey(id, writer),
          goneKey(id),
          textKey(id, name, third, writer),
        ])
          expect(idInKey(key)).toBe(id);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is told apart: no two things have one key', () => {
    // Few different parts, so that what could collide is drawn.
    const few = fc.constantFrom('a', 'a|b', 'a%7Cb', 'a%257Cb', 'b', 'b|', '|', '%', '', 'live', 'gone');
    const thing = fc
      .tuple(
        fc.constantFrom('record', 'scalar', 'member', 'mark', 'gone'),
        few,
        few.filter((name) => name !== 'live' && name !== 'gone'),
        few,
      )
      .map(([kind, id, name, last]) => {
        if (kind === 'record') return { is: [kind, id], key: recordKey(id) };
        if (kind === 'scalar') return { is: [kind, id, name], key: scalarKey(id, name) };
        if (kind === 'member') return { is: [kind, id, name, last], key: memberKey(id, name, last) };
        if (kind === 'mark') return { is: [kind, id, last], key: markKey(id, last) };
        return { is: [kind, id], key: goneKey(id) };
      });
    fc.assert(
      fc.property(thing, thing, (one, other) => {
        expect(one.key === other.key).toBe(JSON.stringify(one.is) === JSON.stringify(other.is));
      }),
      { numRuns: 3_000 },
    );
    const text = fc.tuple(few, few, few, few);
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(textKey(...one) === textKey(...other)).toBe(one.join('\n') === other.join('\n'));
      }),
      { numRuns: 3_000 },
    );
  });
});

test('keys are as the document shows them', () => {
  expect(scalarKey('competency:a', 'code')).toBe('competency:a|code');
  expect(memberKey('statement:a', 'units', 'unit:x|y')).toBe('statement:a|units|unit:x%7Cy');
  expect(markKey('role:a', 'k2')).toBe('role:a|live|k2');
  expect(goneKey('role:a')).toBe('role:a|gone');
  expect(textKey('role:100%', 'name', 'et', '0')).toBe('role:100%25|name|et|0');
});

test('what has more or fewer parts than our keys is none of ours', () => {
  for (const key of ['a|name|et', 'a|name', 'a', '', 'a|name|et|w|more'])
    expect(readTextKey(key)).toBeUndefined();
  const foreign = readRecordKey('statement:a|units|unit:x|more');
  expect(foreign.kind).toBe('scalar');
  expect(readRecordKey('role:a|live|k2|more').kind).toBe('scalar');
});
