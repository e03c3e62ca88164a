import * as z from 'zod/mini';
import type { Id } from '../records/id.ts';
import { defineCommand, type Command } from './command.ts';
import { notLiving } from './living.ts';

export interface LiftDismissalArgs {
  readonly dismissal: Id;
}

/** Lets a finding that was set aside be seen again. */
export const liftDismissal: Command<LiftDismissalArgs> = defineCommand<LiftDismissalArgs>({
  id: 'lift-dismissal',
  args: z.object({ dismissal: z.string() }),
  refusal: (model, { dismissal }) => notLiving(model, dismissal, 'dismissal'),
  run: (tx, { dismissal }) => {
    tx.remove(dismissal);
    return undefined;
  },
});
