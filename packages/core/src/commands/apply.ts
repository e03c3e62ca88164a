import type { Model } from '../model/model.ts';
import { ModelTx } from '../model/model-tx.ts';
import type { RecordsDiff } from '../model/records-diff.ts';
import type { Id } from '../records/id.ts';
import type { Command, Refusal } from './command.ts';

/** Thrown by `apply` where a command says no; nothing has changed. */
export class CommandRefused extends Error {
  override name = 'CommandRefused';
  readonly refusal: Refusal;

  constructor(command: string, refusal: Refusal) {
    super(`${command}: ${refusal.reason} (${refusal.about})`);
    this.refusal = refusal;
  }
}

/** What a command did: the new model, what changed, and the ids of the records that it made. */
export interface Applied {
  readonly model: Model;
  readonly diff: RecordsDiff;
  readonly made: readonly Id[];
}

/** Runs a command over a model; the old model is as it was. Throws CommandRefused. */
export function apply<Args>(model: Model, command: Command<Args>, args: Args): Applied {
  const answer = command.can(model, args);
  if (answer !== true) throw new CommandRefused(command.id, answer);
  const tx = new ModelTx(model);
  const made = command.run(tx, args);
  return { model: tx.model, diff: tx.diff, made };
}
