import * as z from 'zod/mini';
import type { Model } from '../model/model.ts';
import { newRecord } from '../model/model-tx.ts';
import { dismissalQuote } from '../records/dismissal.ts';
import { day, faultIn, LANGUAGE_TAG } from '../records/field.ts';
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
  /** Who says so, and on which day. */
  readonly by?: string | undefined;
  readonly on?: string | undefined;
}

/** Ids of rules, as they stand in file names. */
export const RULE_ID: RegExp = /^[a-z][a-z0-9-]{0,63}$/;

/** Sets a finding aside, for these words only; doing it again changes why, by whom and when. */
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
    by: z.optional(z.string()),
    on: z.optional(z.string()),
  }),
  refusal: (model, args) => {
    const fault = notLiving(model, args.record) ?? notAllThere(model, args.related);
    if (fault) return fault;
    const record = model.get(args.record);
    if (args.field !== null && (!record || textsIn(record, args.field) === undefined))
      return refuse('wrong-field', args.field);
    if (!isWellFormed(args.words)) return refuse('wrong-value', 'words');
    if (!isWellFormed(args.reason ?? {})) return refuse('wrong-value', 'reason');
    if (!isWellFormed(args.by)) return refuse('wrong-value', 'by');
    if (faultIn(day(), args.on ?? null) !== undefined) return refuse('wrong-value', 'on');
    const id = dismissalOf(model, args);
    return isMarked(model, id) && isSaid(model, id, args) ? refuse('already-there', id) : undefined;
  },
  run: (tx, args) => {
    const id = dismissalOf(tx.model, args);
    const { reason = {}, by, on } = args;
    if (!isMarked(tx.model, id)) {
      const said = { reason, by: by ?? '', on: on ?? null };
      return [tx.create('dismissal', tx.model.root, { ...fieldsOf(args), ...said })];
    }
    writeTexts(tx, id, 'reason', reason);
    if (by !== undefined) tx.set('dismissal', id, 'by', by);
    if (on !== undefined) tx.set('dismissal', id, 'on', on);
    return undefined;
  },
});

/** Has the same been said by the same person? Another day alone is no news. */
function isSaid(model: Model, id: Id, { reason = {}, by }: DismissFindingArgs): boolean {
  return (
    saysAlready(model, id, 'reason', reason) && (by === undefined || model.record(id, 'dismissal')?.by === by)
  );
}

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
