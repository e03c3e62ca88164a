import * as z from 'zod/mini';
import { derivedId, type Id } from '../records/id.ts';
import type { Texts } from '../records/texts.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { isWellFormed } from './field-values.ts';
import { isMarked, notLiving } from './living.ts';
import { saysAlready, textsArgument, writeTexts } from './write-texts.ts';

export interface SetClaimArgs {
  readonly competency: Id;
  readonly statement: Id;
  readonly claimed: boolean;
  /** Why it serves the statement; languages that are left out stay as they are. */
  readonly rationale?: Texts | undefined;
}

/** Says that a competency serves a statement, or takes that back. A claim counts only with evidence. */
export const setClaim: Command<SetClaimArgs> = defineCommand<SetClaimArgs>({
  id: 'set-claim',
  args: z.object({
    competency: z.string(),
    statement: z.string(),
    claimed: z.boolean(),
    rationale: z.optional(textsArgument),
  }),
  refusal: (model, args) => {
    const { competency, statement, claimed, rationale = {} } = args;
    const fault = notLiving(model, competency, 'competency') ?? notLiving(model, statement, 'statement');
    if (fault) return fault;
    if (!isWellFormed(rationale)) return refuse('wrong-value', 'rationale');
    const id = claimId(args);
    const isThere = isMarked(model, id);
    if (!claimed) return isThere ? undefined : refuse('no-change', id);
    return isThere && saysAlready(model, id, 'rationale', rationale) ? refuse('no-change', id) : undefined;
  },
  run: (tx, args) => {
    const id = claimId(args);
    if (!args.claimed) tx.remove(id);
    else if (isMarked(tx.model, id)) writeTexts(tx, id, 'rationale', args.rationale ?? {});
    else
      return [
        tx.create('claim', args.competency, { statement: args.statement, rationale: args.rationale ?? {} }),
      ];
    return undefined;
  },
});

function claimId({ competency, statement }: SetClaimArgs): Id {
  return derivedId('claim', competency, statement);
}
