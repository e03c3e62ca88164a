import {
  ModelTx,
  textFieldsOf,
  textsIn,
  type AnyRecord,
  type Before,
  type Id,
  type NewFields,
  type RecordTypeName,
  type TextEdit,
} from '@tegu/core';

/**
 * `Tx` for the live document: commands see the model as it becomes, and each edit of a text is kept as it was made, so that
 * it reaches the letters it was meant for and no colleague's.
 */
export class RecordingTx extends ModelTx {
  private readonly edits = new Map<string, TextEdit[]>();
  /** Records that were written as a whole, their texts too: what was edited in them cannot be told edit by edit any more. */
  private readonly rewritten = new Set<Id>();

  override create<T extends RecordTypeName>(
    type: T,
    parent: Id,
    fields: NewFields<T>,
    before: Before = null,
  ): Id {
    const id = super.create(type, parent, fields, before);
    this.rewritten.add(id);
    return id;
  }

  override edit(id: Id, field: string, language: string, edit: TextEdit): void {
    super.edit(id, field, language, edit);
    const key = textOf(id, field, language);
    const made = this.edits.get(key);
    if (made) made.push(edit);
    else this.edits.set(key, [edit]);
  }

  override put(id: Id, record: AnyRecord | null): void {
    const before = this.model.get(id);
    super.put(id, record);
    if (!record || !before || !hasSameTexts(before, record)) this.rewritten.add(id);
  }

  /** The edits that were made of a text, in order; undefined where its record was written as a whole. */
  editsOf(id: Id, field: string, language: string): readonly TextEdit[] | undefined {
    return this.rewritten.has(id) ? undefined : this.edits.get(textOf(id, field, language));
  }
}

function hasSameTexts(a: AnyRecord, b: AnyRecord): boolean {
  return textFieldsOf(b.type).every((field) => textsIn(a, field) === textsIn(b, field));
}

function textOf(id: Id, field: string, language: string): string {
  return `${id}|${field}|${language}`;
}
