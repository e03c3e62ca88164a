import { expect, test } from 'vitest';
import { faultSentence } from './fault-sentence.ts';
import { fileMessagesEn } from './messages.en.ts';
import { quarantineFault } from './quarantine-fault.ts';
import type { Json } from '../records/json.ts';

const sentence = (id: string, field: string, found: Json | undefined): string | undefined => {
  const fault = quarantineFault({ id, field, reason: '' }, found);
  return fault && faultSentence(fault, fileMessagesEn);
};

test('what is wrong with a part of a model is told in the words of a file’s faults', () => {
  expect(sentence('competency:a', 'status', 'old')).toBe(
    'status: the value is "old"; it should be one of these words: "draft", "inReview", "agreed", "retired".',
  );
  expect(sentence('competency:a', 'code', 7)).toBe(
    'code: the value is 7; it should be a text in quotation marks.',
  );
  expect(sentence('requirement:role:a+competency:a', 'competency', '')).toContain('"competency" is missing');
  expect(sentence('competency:a', 'sameAs', {})).toContain('"scheme"');
  expect(sentence('competency:a', 'extra', 'x')).toContain('an object in braces');
});

test('nothing is told of a part that no field is at fault of', () => {
  for (const [id, field] of [
    ['future:a', 'type'],
    ['competency:a', ''],
    ['competency:a', 'place'],
    ['competency:a', 'constructor'],
  ] as const)
    expect(quarantineFault({ id, field, reason: '' }, 7)).toBeUndefined();
});
