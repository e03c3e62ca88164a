import { inLanguage, textsIn, type AnyRecord, type Id, type Model } from '@tegu/core';

/** A record's name or sentence in the model's first language that has one; its id where it has no words. */
export function wordsFor(model: Model, id: Id): string {
  const record = model.get(id);
  if (!record) return id;
  for (const field of ['name', 'title', 'text', 'who']) {
    const texts = textsIn(record, field);
    const words = texts ? inLanguage(texts, model.own.languages) : '';
    if (words !== '') return words;
  }
  return id;
}

/** A sentence, name or other text field in the model's first language that has it; '' where none has. */
export function textOf(model: Model, record: AnyRecord, field: string): string {
  const texts = textsIn(record, field);
  return texts ? inLanguage(texts, model.own.languages) : '';
}

/** Where a record stands, for people: the names above it, from the outermost. */
export function pathOf(model: Model, id: Id): string {
  const names: string[] = [];
  for (let at = id; at !== '' && at !== model.root;) {
    const record = model.get(at);
    if (!record) break;
    names.unshift(wordsFor(model, at));
    at = model.parentOf(record);
  }
  return names.slice(0, -1).join(' › ');
}

/** How many living records of each type a model has. */
export function countsOf(records: Iterable<AnyRecord>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type } of records) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

/** A role's line: its own, else its unit's; null where neither says. */
export function lineOf(model: Model, id: Id): string | null {
  const role = model.record(id, 'role');
  return role?.line ?? model.record(role?.unit ?? null, 'unit')?.line ?? null;
}

/** The text of a finding's field as a whole, or null for a finding on the record. */
export function fieldText(
  model: Model,
  id: Id,
  field: string | null,
  language: string | null,
): string | null {
  const record = model.get(id);
  if (!record || field === null || language === null) return null;
  return textsIn(record, field)?.[language] ?? null;
}
