import * as z from 'zod/mini';
import { LANGUAGE_TAG } from '../records/field.ts';
import type { Id } from '../records/id.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { isWellFormed } from './field-values.ts';
import { notLiving } from './living.ts';
import { textIn, writeText } from './write-texts.ts';

/** A sentence with two deeds in it, and each of them as a sentence of its own. */
export interface SplitIndicatorArgs {
  readonly indicator: Id;
  readonly language: string;
  readonly first: string;
  readonly second: string;
}

/**
 * Makes two indicators of one. The first stays in the record, with its evidence, comments and other languages; the second is a
 * record right after it, on the same level and for the same roles.
 */
export const splitIndicator: Command<SplitIndicatorArgs> = defineCommand<SplitIndicatorArgs>({
  id: 'split-indicator',
  args: z.object({ indicator: z.string(), language: z.string(), first: z.string(), second: z.string() }),
  refusal: (model, { indicator, language, first, second }) => {
    const fault = notLiving(model, indicator, 'indicator');
    if (fault) return fault;
    if (!LANGUAGE_TAG.test(language) || textIn(model, indicator, 'text', language).trim() === '')
      return refuse('wrong-value', 'language');
    if (!isSentence(first)) return refuse('wrong-value', 'first');
    return isSentence(second) ? undefined : refuse('wrong-value', 'second');
  },
  run: (tx, { indicator, language, first, second }) => {
    const record = tx.model.record(indicator, 'indicator');
    if (!record) return undefined;
    const parent = tx.model.parentOf(record);
    const siblings = tx.model.childIds(parent, 'indicator');
    const next = siblings[siblings.indexOf(indicator) + 1] ?? null;
    const { level, roles } = record;
    writeText(tx, indicator, 'text', language, first);
    return [tx.create('indicator', parent, { text: { [language]: second }, level, roles }, next)];
  },
});

function isSentence(words: string): boolean {
  return words.trim() !== '' && isWellFormed(words);
}
