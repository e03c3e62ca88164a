import * as z from 'zod/mini';
import { defineCommand, refuse, type Command } from './command.ts';
import { noSuchText, type TextPlace } from './edit-text.ts';
import { isWellFormed } from './field-values.ts';
import { textIn, writeText } from './write-texts.ts';

export interface ReplaceTextArgs extends TextPlace {
  readonly text: string;
}

/** Makes a text say something else as a whole: paste, import, a suggestion taken up. Only what differs is written. */
export const replaceText: Command<ReplaceTextArgs> = defineCommand<ReplaceTextArgs>({
  id: 'replace-text',
  args: z.object({ id: z.string(), field: z.string(), language: z.string(), text: z.string() }),
  refusal: (model, args) => {
    const fault = noSuchText(model, args);
    if (fault) return fault;
    if (!isWellFormed(args.text)) return refuse('wrong-value', 'text');
    return textIn(model, args.id, args.field, args.language) === args.text
      ? refuse('no-change', args.field)
      : undefined;
  },
  run: (tx, { id, field, language, text }) => {
    writeText(tx, id, field, language, text);
    return undefined;
  },
});
