import type { Model } from '../model/model.ts';
import type { Tx } from '../model/tx.ts';
import type { Id } from '../records/id.ts';
import { textsIn } from '../records/record-fields.ts';
import { text } from '../records/field.ts';
import { isBlank, type Texts } from '../records/texts.ts';
import type * as z from 'zod/mini';
import { isWellFormed } from './field-values.ts';
import { smallestEdit } from './smallest-edit.ts';

/** Texts by language, as commands take them. */
export const textsArgument: z.ZodMiniType<Texts> = text().schema;

/** Makes one language's text of a field say something else, by the smallest edit, so that carets and others' words stay. */
export function writeText(tx: Tx, id: Id, field: string, language: string, words: string): void {
  const before = textIn(tx.model, id, field, language);
  if (before !== words) tx.edit(id, field, language, smallestEdit(before, words));
}

/** Makes a field say the given texts; languages that are not given stay as they are. */
export function writeTexts(tx: Tx, id: Id, field: string, texts: Texts): void {
  for (const [language, words] of Object.entries(texts)) writeText(tx, id, field, language, words);
}

/** The text of a field in a language, '' for none. */
export function textIn(model: Model, id: Id, field: string, language: string): string {
  const record = model.get(id);
  return (record && textsIn(record, field)?.[language]) ?? '';
}

/** True when writing the texts would change nothing. */
export function saysAlready(model: Model, id: Id, field: string, texts: Texts): boolean {
  return Object.entries(texts).every(([language, words]) => textIn(model, id, field, language) === words);
}

/** True for texts that say something, in well-formed Unicode. */
export function saysSomething(texts: Texts): boolean {
  return !isBlank(texts) && isWellFormed(texts);
}
