import * as z from 'zod/mini';
import { derivedId, type Id } from '../records/id.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { isWellFormed } from './field-values.ts';
import { isMarked, notLiving } from './living.ts';

/** A sentence (indicator, descriptor or a value's meaning) and a statement. */
export interface SentenceAndStatement {
  readonly sentence: Id;
  readonly statement: Id;
}

export interface AcceptEvidenceArgs extends SentenceAndStatement {
  /** The sentence as it was seen. */
  readonly quote: string;
}

/** Says that a sentence shows a statement, or confirms that it still does in its present words. */
export const acceptEvidence: Command<AcceptEvidenceArgs> = defineCommand<AcceptEvidenceArgs>({
  id: 'accept-evidence',
  args: z.object({ sentence: z.string(), statement: z.string(), quote: z.string() }),
  refusal: (model, args) => {
    const { sentence, statement, quote } = args;
    const fault =
      notLiving(model, sentence, 'indicator', 'descriptor', 'valueMeaning') ??
      notLiving(model, statement, 'statement');
    if (fault) return fault;
    if (quote.trim() === '' || !isWellFormed(quote)) return refuse('wrong-value', 'quote');
    const id = evidenceId(args);
    const there = model.record(id, 'evidence');
    return there?.live && there.quote === quote ? refuse('no-change', id) : undefined;
  },
  run: (tx, args) => {
    const id = evidenceId(args);
    if (!isMarked(tx.model, id)) {
      return [tx.create('evidence', args.sentence, { statement: args.statement, quote: args.quote })];
    }
    tx.set('evidence', id, 'quote', args.quote);
    return undefined;
  },
});

/** Id of the evidence that joins a sentence and a statement. */
export function evidenceId({ sentence, statement }: SentenceAndStatement): Id {
  return derivedId('evidence', sentence, statement);
}
