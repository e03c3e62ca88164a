import * as z from 'zod/mini';
import { LANGUAGE_TAG } from '../records/field.ts';
import type { Model } from '../model/model.ts';
import type { TextEdit } from '../model/tx.ts';
import type { Id } from '../records/id.ts';
import { textsIn } from '../records/record-fields.ts';
import { defineCommand, refuse, type Command, type Refusal } from './command.ts';
import { isWellFormed } from './field-values.ts';
import { notLiving } from './living.ts';
import { splitsCharacter } from './smallest-edit.ts';
import { textIn } from './write-texts.ts';

/** One language's text of a record's field. */
export interface TextPlace {
  readonly id: Id;
  readonly field: string;
  readonly language: string;
}

export interface EditTextArgs extends TextPlace {
  readonly edit: TextEdit;
}

const wholeNumber = z.number().check(z.int(), z.nonnegative());

/** Edits a text where it is being typed. */
export const editText: Command<EditTextArgs> = defineCommand<EditTextArgs>({
  id: 'edit-text',
  args: z.object({
    id: z.string(),
    field: z.string(),
    language: z.string(),
    edit: z.object({ at: wholeNumber, delete: wholeNumber, insert: z.string() }),
  }),
  refusal: (model, args) => {
    const fault = noSuchText(model, args);
    if (fault) return fault;
    const { at, delete: gone, insert } = args.edit;
    const text = textIn(model, args.id, args.field, args.language);
    const end = at + gone;
    if (end > text.length || splitsCharacter(text, at) || splitsCharacter(text, end))
      return refuse('out-of-range', args.field);
    if (!isWellFormed(insert)) return refuse('wrong-value', 'insert');
    return text.slice(at, end) === insert ? refuse('no-change', args.field) : undefined;
  },
  run: (tx, { id, field, language, edit }) => {
    tx.edit(id, field, language, edit);
    return undefined;
  },
});

/** Why there is no text to write at a place: no living record, no such text field, no language. */
export function noSuchText(model: Model, { id, field, language }: TextPlace): Refusal | undefined {
  const fault = notLiving(model, id);
  if (fault) return fault;
  const record = model.get(id);
  if (!record || textsIn(record, field) === undefined) return refuse('wrong-field', field);
  return LANGUAGE_TAG.test(language) ? undefined : refuse('wrong-value', 'language');
}
