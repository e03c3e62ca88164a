import * as z from 'zod/mini';
import type { Id } from '../records/id.ts';
import { isBlank } from '../records/texts.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { notLiving } from './living.ts';

/** A sentence that names knowledge where a deed should stand. */
export interface MoveToKnowledgeArgs {
  readonly indicator: Id;
}

/**
 * Makes an indicator a piece of its competency's knowledge, in every language that it is written in and with what people have
 * remarked on it. Examples and evidence are a deed's: they go with the indicator, and come back with it.
 */
export const moveToKnowledge: Command<MoveToKnowledgeArgs> = defineCommand<MoveToKnowledgeArgs>({
  id: 'move-to-knowledge',
  args: z.object({ indicator: z.string() }),
  refusal: (model, { indicator }) => {
    const fault = notLiving(model, indicator, 'indicator');
    if (fault) return fault;
    return isBlank(model.record(indicator, 'indicator')?.text ?? {})
      ? refuse('wrong-value', 'indicator')
      : undefined;
  },
  run: (tx, { indicator }) => {
    const sentence = tx.model.record(indicator, 'indicator');
    if (!sentence) return undefined;
    const comments = tx.model.childIds(indicator, 'comment');
    const { text } = sentence;
    const knowledge = tx.create('component', tx.model.parentOf(sentence), { kind: 'knowledge', text });
    for (const comment of comments) tx.place(comment, knowledge);
    tx.remove(indicator);
    return [knowledge];
  },
});
