import * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import { newRecord } from '../model/model-tx.ts';
import type { Id } from '../records/id.ts';
import type { Texts } from '../records/texts.ts';
import { defineCommand, refuse, type Command, type Refusal } from './command.ts';
import { isMarked, notLiving } from './living.ts';
import { saysAlready, saysSomething, textsArgument, writeTexts } from './write-texts.ts';

/** "None, because …": of a role the customer; of a competency the customer or what it serves; of a statement what bears it out. */
export interface WaiveArgs {
  readonly subject: Id;
  /** A statement that the competency need not serve; none: it need serve nothing. */
  readonly statement?: Id | null | undefined;
  readonly aspect: 'customer' | 'alignment';
  readonly reason: Texts;
}

/** Closes a question with a reason; doing it again changes the reason. */
export const waive: Command<WaiveArgs> = defineCommand<WaiveArgs>({
  id: 'waive',
  args: z.object({
    subject: z.string(),
    statement: z.optional(z.nullable(z.string())),
    aspect: z.enum(['customer', 'alignment']),
    reason: textsArgument,
  }),
  refusal: (model, args) => {
    const fault = faultySubject(model, args);
    if (fault) return fault;
    if (!saysSomething(args.reason)) return refuse('wrong-value', 'reason');
    const id = waiverOf(model, args);
    return isMarked(model, id) && saysAlready(model, id, 'reason', args.reason)
      ? refuse('already-there', id)
      : undefined;
  },
  run: (tx, args) => {
    const id = waiverOf(tx.model, args);
    if (isMarked(tx.model, id)) writeTexts(tx, id, 'reason', args.reason);
    else return [tx.create('waiver', tx.model.root, fieldsOf(args))];
    return undefined;
  },
});

function faultySubject(model: Model, { subject, statement, aspect }: WaiveArgs): Refusal | undefined {
  const types =
    aspect === 'customer' ? (['role', 'competency'] as const) : (['competency', 'statement'] as const);
  const fault = notLiving(model, subject, ...types);
  if (fault) return fault;
  if (statement === undefined || statement === null) return undefined;
  if (aspect === 'customer' || !model.record(subject, 'competency'))
    return refuse('wrong-value', 'statement');
  return notLiving(model, statement, 'statement');
}

function fieldsOf({ subject, statement, aspect, reason }: WaiveArgs): {
  readonly subject: Id;
  readonly statement: Id | null;
  readonly aspect: 'customer' | 'alignment';
  readonly reason: Texts;
} {
  return { subject, statement: statement ?? null, aspect, reason };
}

function waiverOf(model: Model, args: WaiveArgs): Id {
  return newRecord('waiver', model.root, fieldsOf(args)).id;
}
