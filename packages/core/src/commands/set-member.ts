import * as z from 'zod/mini';
import type { Id } from '../records/id.ts';
import { membersIn } from '../records/record-fields.ts';
import { fieldsOf } from '../records/record.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { faultyLink, isWellFormed, keepsId } from './field-values.ts';
import { notLiving } from './living.ts';

export interface SetMemberArgs {
  readonly id: Id;
  readonly field: string;
  readonly member: string;
  readonly present: boolean;
}

/** Puts a member into a set, or takes it out. What a set of links takes in must be alive and of a fitting type. */
export const setMember: Command<SetMemberArgs> = defineCommand<SetMemberArgs>({
  id: 'set-member',
  args: z.object({ id: z.string(), field: z.string(), member: z.string(), present: z.boolean() }),
  refusal: (model, { id, field, member, present }) => {
    const fault = notLiving(model, id);
    if (fault) return fault;
    const record = model.get(id);
    const members = record && membersIn(record, field);
    if (!record || !members) return refuse('wrong-field', field);
    if (members.includes(member) === present) return refuse('no-change', field);
    if (!keepsId(record, field, [...members, member])) return refuse('wrong-field', field);
    if (!present) return undefined;
    if (member === '' || !isWellFormed(member)) return refuse('wrong-value', field);
    return fieldsOf(record.type)[field]?.links ? faultyLink(model, record, field, member) : undefined;
  },
  run: (tx, { id, field, member, present }) => {
    tx.setMember(id, field, member, present);
    return undefined;
  },
});
