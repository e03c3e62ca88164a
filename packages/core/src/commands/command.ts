import type * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import type { Tx } from '../model/tx.ts';
import type { Id } from '../records/id.ts';

/** Why a command cannot run now; catalogues turn it into a sentence. */
export interface Refusal {
  readonly reason:
    | 'no-such-record'
    | 'not-alive'
    | 'wrong-parent'
    | 'wrong-field'
    | 'wrong-value'
    | 'out-of-range'
    | 'already-there'
    | 'no-change'
    | 'model-itself'
    | 'incomplete-mapping'
    | 'read-only';
  /** The record, field or argument that the reason is about. */
  readonly about: string;
}

/**
 * Everything that changes a model: one record feeds button, key, menu, paste and API.
 * `can` answers true or a refusal, changes nothing and never throws, whatever it is given; `run` writes through the Tx, is
 * called only after `can`, and gives the ids of the records that it made and a person will want to see next.
 */
export interface Command<Args> {
  readonly id: string;
  /** The shape of the arguments, for callers that have them as plain data. */
  readonly args: z.ZodMiniType<Args>;
  can(model: Model, args: Args): true | Refusal;
  run(tx: Tx, args: Args): readonly Id[];
}

/** What a command's file says: the refusal that it meets, if any, once the arguments have their shape; and its writes. */
export interface CommandDefinition<Args> {
  readonly id: string;
  readonly args: z.ZodMiniType<Args>;
  refusal(model: Model, args: Args): Refusal | undefined;
  run(tx: Tx, args: Args): readonly Id[] | undefined;
}

const NOTHING_MADE: readonly Id[] = Object.freeze([]);

/** A command of its definition; what is not of the arguments' shape is refused first. */
export function defineCommand<Args>(definition: CommandDefinition<Args>): Command<Args> {
  const { id, args: shape } = definition;
  return {
    id,
    args: shape,
    can: (model, args) => {
      const parsed = shape.safeParse(args);
      if (parsed.success) return definition.refusal(model, args) ?? true;
      return refuse('wrong-value', parsed.error.issues[0]?.path.join('.') ?? '');
    },
    run: (tx, args) => definition.run(tx, args) ?? NOTHING_MADE,
  };
}

/** Says no, and why. */
export function refuse(reason: Refusal['reason'], about: string): Refusal {
  return { reason, about };
}
