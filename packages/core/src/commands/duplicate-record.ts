import * as z from 'zod/mini';
import { childTypesOf } from '../model/document-order.ts';
import type { Model } from '../model/model.ts';
import { renamedIn } from '../model/rooted-at.ts';
import type { Tx } from '../model/tx.ts';
import type { Id } from '../records/id.ts';
import { fieldsOf, recordTypes, type AnyRecord } from '../records/record.ts';
import { fieldValue } from '../records/record-fields.ts';
import type { RecordType } from '../records/record-type.ts';
import { defineCommand, refuse, type Command } from './command.ts';
import { keepingScales } from './keeping-scales.ts';
import { notLiving } from './living.ts';
import { setField } from './set-field.ts';
import { setMember } from './set-member.ts';

export interface DuplicateRecordArgs {
  readonly id: Id;
}

/**
 * Copies a record with all that stands under it, evidence included, right after the original. Comments stay with the
 * original, and so do joins that another record holds: no role has asked for the copy of a competency yet. Links within what
 * is copied lead to the copies. Joins, and statements of which there is one, have no second.
 */
export const duplicateRecord: Command<DuplicateRecordArgs> = defineCommand<DuplicateRecordArgs>({
  id: 'duplicate-record',
  args: z.object({ id: z.string() }),
  refusal: (model, { id }) => {
    if (id === model.root) return refuse('model-itself', id);
    const fault = notLiving(model, id);
    if (fault) return fault;
    const record = model.get(id);
    return !record || isTheOnlyOne(record) ? refuse('already-there', id) : undefined;
  },
  run: (tx, { id }) => {
    const record = tx.model.get(id);
    if (!record) return undefined;
    const parent = tx.model.parentOf(record);
    const siblings = tx.model.childIds(parent, record.type);
    const copies = new Map<Id, Id>();
    const before = siblings[siblings.indexOf(id) + 1] ?? null;
    const copy = keepingScales(tx, record.type === 'scale', () =>
      copyBranch(tx, record, parent, before, copies),
    );
    for (const made of copies.values()) leadToCopies(tx, made, copies);
    return [copy];
  },
});

function isTheOnlyOne(record: AnyRecord): boolean {
  const type: RecordType = recordTypes[record.type];
  return type.derived || type.fixedId(record) !== undefined;
}

function copyBranch(tx: Tx, record: AnyRecord, parent: Id, before: Id | null, copies: Map<Id, Id>): Id {
  const below = livingBelow(tx.model, record);
  const copy = tx.create(record.type, parent, fieldsIn(record), before);
  copies.set(record.id, copy);
  for (const child of below) copyBranch(tx, child, copy, null, copies);
  return copy;
}

function livingBelow(model: Model, record: AnyRecord): readonly AnyRecord[] {
  const types = childTypesOf(record.type).filter((type) => type !== 'comment');
  return types.flatMap((type): readonly AnyRecord[] => model.children(record.id, type));
}

function fieldsIn(record: AnyRecord): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.keys(fieldsOf(record.type)).map((name) => [name, fieldValue(record, name)]),
  );
}

function leadToCopies(tx: Tx, id: Id, copies: ReadonlyMap<Id, Id>): void {
  const record = tx.model.get(id);
  if (!record) return;
  const renamed = renamedIn(record, copies);
  if (renamed === record) return;
  for (const [name, { kind }] of Object.entries(fieldsOf(record.type))) {
    const [before, after] = [fieldValue(record, name), fieldValue(renamed, name)];
    if (before === after) continue;
    if (kind === 'scalar') setField.run(tx, { id, field: name, value: after });
    else for (const [from, to] of copies) exchangeMember(tx, id, name, from, to);
  }
}

function exchangeMember(tx: Tx, id: Id, field: string, from: Id, to: Id): void {
  const record = tx.model.get(id);
  const members = record ? fieldValue(record, field) : undefined;
  if (!Array.isArray(members) || !members.includes(from)) return;
  setMember.run(tx, { id, field, member: from, present: false });
  setMember.run(tx, { id, field, member: to, present: true });
}
