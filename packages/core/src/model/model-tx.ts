import type { Id } from '../records/id.ts';
import {
  isOfType,
  recordTypes,
  type AnyRecord,
  type RecordByType,
  type RecordTypeName,
} from '../records/record.ts';
import { assembleRecord, membersIn, textFieldsOf, textsIn, withField } from '../records/record-fields.ts';
import type { FieldName, RecordType } from '../records/record-type.ts';
import { withText } from '../records/texts.ts';
import type { Model } from './model.ts';
import { insertionAt } from './order-keys.ts';
import type { RecordChange, RecordsDiff } from './records-diff.ts';
import type { Before, NewFields, TextEdit, Tx } from './tx.ts';

/** A write that does not fit the model: a programming error of a command, never bad input of a person. */
export class TxError extends Error {
  override name = 'TxError';
}

/** `Tx` over the immutable Model: each write makes the next Model and adds to the diff. */
export class ModelTx implements Tx {
  private current: Model;
  private readonly changes = new Map<Id, RecordChange>();

  constructor(model: Model) {
    this.current = model;
  }

  get model(): Model {
    return this.current;
  }

  /** All writes so far as one diff; records that ended as they began are left out. */
  get diff(): RecordsDiff {
    const real = new Map<Id, RecordChange>();
    for (const [id, change] of this.changes) if (change.before !== change.after) real.set(id, change);
    return real;
  }

  create<T extends RecordTypeName>(type: T, parent: Id, fields: NewFields<T>, before: Before = null): Id {
    const record = newRecord(type, parent, fields);
    const there = this.current.get(record.id);
    if (there && there.place[0] === parent)
      this.write(withTextsOf(there, { ...record, place: there.place }, fields));
    else {
      this.write(record);
      this.place(record.id, parent, before);
    }
    return record.id;
  }

  set<T extends RecordTypeName, K extends FieldName<RecordByType[T]>>(
    type: T,
    id: Id,
    field: K,
    value: RecordByType[T][K],
  ): void {
    const record = this.known(id);
    if (!isOfType(record, type)) throw new TxError(`${id} is no ${type}`);
    if (record[field] !== value) this.write(withField(record, field, value));
  }

  setMember(id: Id, field: string, member: string, present: boolean): void {
    const record = this.known(id);
    const members = membersIn(record, field);
    if (!members) throw new TxError(`${id} has no set ${field}`);
    if (members.includes(member) === present) return;
    const changed = present ? [...members, member].sort() : members.filter((other) => other !== member);
    this.write(withField(record, field, changed));
  }

  edit(id: Id, field: string, language: string, edit: TextEdit): void {
    const record = this.known(id);
    const texts = textsIn(record, field);
    if (!texts) throw new TxError(`${id} has no text ${field}`);
    const text = texts[language] ?? '';
    if (edit.at < 0 || edit.delete < 0 || edit.at + edit.delete > text.length) {
      throw new TxError(
        `${id} ${field} ${language}: no units ${edit.at} to ${edit.at + edit.delete} in ${text.length}`,
      );
    }
    const changed = text.slice(0, edit.at) + edit.insert + text.slice(edit.at + edit.delete);
    if (changed !== text) this.write(withField(record, field, withText(texts, language, changed)));
  }

  place(id: Id, parent: Id, before: Before = null): void {
    const record = this.known(id);
    const insertion = insertionAt(this.current, record, parent, before);
    if (!insertion) throw new TxError(`${before ?? ''} is no sibling under ${parent}`);
    for (const [sibling, key] of insertion.rekeyed) this.moveTo(this.known(sibling), key);
    this.write({ ...record, place: [parent, insertion.key] });
  }

  remove(id: Id): void {
    const record = this.known(id);
    if (record.live) this.write({ ...record, live: false });
  }

  restore(id: Id): void {
    const record = this.known(id);
    if (!record.live) this.write({ ...record, live: true });
  }

  put(id: Id, record: AnyRecord | null): void {
    this.change(id, record ?? undefined);
  }

  private moveTo(record: AnyRecord, key: string): void {
    this.write({ ...record, place: [record.place[0], key] });
  }

  private known(id: Id): AnyRecord {
    const record = this.current.get(id);
    if (!record) throw new TxError(`No record ${id}`);
    return record;
  }

  private write(record: AnyRecord): void {
    this.change(record.id, record);
  }

  private change(id: Id, after: AnyRecord | undefined): void {
    const before = this.current.get(id);
    if (before === after) return;
    const earlier = this.changes.get(id);
    this.changes.set(id, { before: earlier ? earlier.before : before, after });
    this.current = this.current.with(id, { before, after });
  }
}

/** A record that comes back says what it said, but where it is given other words. */
function withTextsOf(there: AnyRecord, record: AnyRecord, given: object): AnyRecord {
  return textFieldsOf(record.type)
    .filter((field) => !Object.hasOwn(given, field))
    .reduce((kept, field) => withField(kept, field, textsIn(there, field)), record);
}

/** A living record of the type with the given fields, the others empty; it stands under the parent without an index yet. */
export function newRecord<T extends RecordTypeName>(type: T, parent: Id, fields: NewFields<T>): AnyRecord {
  const recordType: RecordType = recordTypes[type];
  const draft = assembleRecord(type, { id: '', place: [parent, ''], fields });
  return { ...draft, id: recordType.idFor(parent, draft) };
}
