import type { Command, Refusal } from '../commands/command.ts';
import type { Model } from '../model/model.ts';

/** The reason of a command's refusal, or 'none'. */
export function reasonOf<Args>(model: Model, command: Command<Args>, args: Args): Refusal['reason'] | 'none' {
  const answer = command.can(model, args);
  return answer === true ? 'none' : answer.reason;
}
