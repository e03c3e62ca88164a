import * as z from 'zod/mini';
import { vocabularyOf, type WordInLanguage } from './add-vocabulary.ts';
import { isMarked } from './living.ts';
import { defineCommand, refuse, type Command } from './command.ts';

/** Takes back that a word is fine in this model. */
export const removeVocabulary: Command<WordInLanguage> = defineCommand<WordInLanguage>({
  id: 'remove-vocabulary',
  args: z.object({ word: z.string(), language: z.string() }),
  refusal: (model, args) =>
    isMarked(model, vocabularyOf(model, args)) ? undefined : refuse('no-such-record', args.word),
  run: (tx, args) => {
    tx.remove(vocabularyOf(tx.model, args));
    return undefined;
  },
});
