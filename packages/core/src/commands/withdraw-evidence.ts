import * as z from 'zod/mini';
import { evidenceId, type SentenceAndStatement } from './accept-evidence.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { isMarked, notLiving } from './living.ts';

/** Takes back that a sentence shows a statement. */
export const withdrawEvidence: Command<SentenceAndStatement> = defineCommand<SentenceAndStatement>({
  id: 'withdraw-evidence',
  args: z.object({ sentence: z.string(), statement: z.string() }),
  refusal: (model, args) => {
    const fault = notLiving(model, args.sentence) ?? notLiving(model, args.statement);
    if (fault) return fault;
    return isMarked(model, evidenceId(args)) ? undefined : refuse('no-change', args.statement);
  },
  run: (tx, args) => {
    tx.remove(evidenceId(args));
    return undefined;
  },
});
