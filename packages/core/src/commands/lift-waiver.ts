import * as z from 'zod/mini';
import type { Id } from '../records/id.ts';
import { defineCommand, type Command } from './command.ts';
import { notLiving } from './living.ts';

export interface LiftWaiverArgs {
  readonly waiver: Id;
}

/** Opens a question again that was closed with a reason. */
export const liftWaiver: Command<LiftWaiverArgs> = defineCommand<LiftWaiverArgs>({
  id: 'lift-waiver',
  args: z.object({ waiver: z.string() }),
  refusal: (model, { waiver }) => notLiving(model, waiver, 'waiver'),
  run: (tx, { waiver }) => {
    tx.remove(waiver);
    return undefined;
  },
});
