import * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import { newRecord } from '../model/model-tx.ts';
import { dismissalQuote } from '../records/dismissal.ts';
import { LANGUAGE_TAG } from '../records/field.ts';
import type { Id } from '../records/id.ts';
import { textsIn } from '../records/record-fields.ts';
import type { Texts } from '../records/texts.ts';
import { defineCommand, refuse, type Command, type Refusal } from './command.ts';
import { isWellFormed } from './field-values.ts';
import { isMarked, notLiving } from './living.ts';
import { saysAlready, textsArgument, writeTexts } from './write-texts.ts';

/** A finding, and why it is fine here. */
export interface DismissFindingArgs {
  readonly rule: string;
  readonly record: Id;
  /** The field and language that it is about; null for a finding on the record as a whole. */
  readonly field: string | null;
  readonly language: string | null;
  /** The words that it is about; '' for none. */
  readonly words: string;
  readonly related: readonly Id[];
  /** Which of the rule's messages it is. */
  readonly message: string;
  readonly reason?: Texts | undefined;
}

/** Ids of rules, as they stand in file names. */
export const RULE_ID: RegExp = /^[a-z][a-z0-9-]{0,63}$/;

/** Sets a finding aside, for these words only; doing it again changes the reason. */
export const dismissFinding: Command<DismissFindingArgs> = defineCommand<DismissFindingArgs>({
  id: 'dismiss-finding',
  args: z.object({
    rule: z.string().check(z.regex(RULE_ID)),
    record: z.string(),
    field: z.nullable(z.string()),
    language: z.nullable(z.string().check(z.regex(LANGUAGE_TAG))),
    words: z.string(),
    related: z.array(z.string()),
    message: z.string(),
    reason: z.optional(textsArgument),
  }),
  refusal: (model, args) => {
    const fault = notLiving(model, args.record) ?? notAllThere(model, args.related);
    if (fault) return fault;
    const record = model.get(args.record);
    if (args.field !== null && (!record || textsIn(record, args.field) === undefined))
      return refuse('wrong-field', args.field);
    if (!isWellFormed(args.words)) return refuse('wrong-value', 'words');
    if (!isWellFormed(args.reason ?? {})) return refuse('wrong-value', 'reason');
    const id = dismissalOf(model, args);
    return isMarked(model, id) && saysAlready(model, id, 'reason', args.reason ?? {})
      ? refuse('already-there', id)
      : undefined;
  },
  run: (tx, args) => {
    const id = dismissalOf(tx.model, args);
    if (!isMarked(tx.model, id))
      return [tx.create('dismissal', tx.model.root, { ...fieldsOf(args), reason: args.reason ?? {} })];
    writeTexts(tx, id, 'reason', args.reason ?? {});
    return undefined;
  },
});

function fieldsOf({ rule, record, field, language, words, related, message }: DismissFindingArgs): {
  readonly rule: string;
  readonly record: Id;
  readonly field: string | null;
  readonly language: string | null;
  readonly quote: string;
  readonly related: readonly Id[];
} {
  const sorted = [...new Set(related)].sort();
  return {
    rule,
    record,
    field,
    language,
    quote: dismissalQuote(words, { rule, record, message, related: sorted }),
    related: sorted,
  };
}

function dismissalOf(model: Model, args: DismissFindingArgs): Id {
  return newRecord('dismissal', model.root, fieldsOf(args)).id;
}

/** A finding may name records that have died since: they need only be known. */
function notAllThere(model: Model, ids: readonly Id[]): Refusal | undefined {
  const unknown = ids.find((id) => model.get(id) === undefined);
  return unknown === undefined ? undefined : refuse('no-such-record', unknown);
}
