import * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import { newRecord } from '../model/model-tx.ts';
import { LANGUAGE_TAG } from '../records/field.ts';
import type { Id } from '../records/id.ts';
import type { Texts } from '../records/texts.ts';
import { isMarked } from './living.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { isWellFormed } from './field-values.ts';
import { saysAlready, textsArgument, writeTexts } from './write-texts.ts';

/** A word in a language; upper and lower case are one. */
export interface WordInLanguage {
  readonly word: string;
  readonly language: string;
}

export interface AddVocabularyArgs extends WordInLanguage {
  readonly why?: Texts | undefined;
}

/** Says that a word is fine in this model, and why; doing it again changes the why. */
export const addVocabulary: Command<AddVocabularyArgs> = defineCommand<AddVocabularyArgs>({
  id: 'add-vocabulary',
  args: z.object({
    word: z.string(),
    language: z.string().check(z.regex(LANGUAGE_TAG)),
    why: z.optional(textsArgument),
  }),
  refusal: (model, args) => {
    if (args.word.trim() === '' || !isWellFormed(args.word)) return refuse('wrong-value', 'word');
    if (!isWellFormed(args.why ?? {})) return refuse('wrong-value', 'why');
    const id = vocabularyOf(model, args);
    return isMarked(model, id) && saysAlready(model, id, 'why', args.why ?? {})
      ? refuse('already-there', id)
      : undefined;
  },
  run: (tx, args) => {
    const id = vocabularyOf(tx.model, args);
    const { language, why = {} } = args;
    if (!isMarked(tx.model, id))
      return [tx.create('vocabulary', tx.model.root, { word: args.word.trim(), language, why })];
    writeTexts(tx, id, 'why', why);
    return undefined;
  },
});

/** Id of the vocabulary entry of a word. */
export function vocabularyOf(model: Model, { word, language }: WordInLanguage): Id {
  return newRecord('vocabulary', model.root, { word: word.trim(), language }).id;
}
