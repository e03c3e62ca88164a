import * as z from 'zod/mini';
import { defineCommand, refuse, type Command } from './command.ts';
import { notLiving } from './living.ts';
import { requirementFor, type RoleAndCompetency } from './set-requirement.ts';

/** Takes away what a role itself says about a competency: it then holds it by inheritance or not at all. */
export const clearRequirement: Command<RoleAndCompetency> = defineCommand<RoleAndCompetency>({
  id: 'clear-requirement',
  args: z.object({ role: z.string(), competency: z.string() }),
  refusal: (model, args) => {
    const fault = notLiving(model, args.role, 'role') ?? notLiving(model, args.competency, 'competency');
    if (fault) return fault;
    return requirementFor(model, args) ? undefined : refuse('no-change', args.competency);
  },
  run: (tx, args) => {
    const there = requirementFor(tx.model, args);
    if (there) tx.remove(there.id);
    return undefined;
  },
});
