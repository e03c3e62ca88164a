import { fieldsOf, fieldValue, textsIn, type AnyRecord, type Model } from '@tegu/core';
import * as Y from 'yjs';

/** The peer of our flat layout: a map for each record, with a map for each text field. It loses text when two people make one thing. */
export function nestedDocumentOf(model: Model): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    const records = doc.getMap<Y.Map<unknown>>('records');
    for (const record of model.all()) records.set(record.id, nested(record));
  });
  return doc;
}

function nested(record: AnyRecord): Y.Map<unknown> {
  const map = new Y.Map<unknown>();
  map.set('place', record.place);
  map.set('live', record.live);
  for (const [name, { kind, empty }] of Object.entries(fieldsOf(record.type))) {
    if (kind === 'text') {
      const texts = new Y.Map<Y.Text>();
      for (const [language, words] of Object.entries(textsIn(record, name) ?? {}))
        texts.set(language, new Y.Text(words));
      map.set(name, texts);
    } else if (fieldValue(record, name) !== empty) map.set(name, fieldValue(record, name));
  }
  return map;
}

/** Reads all of it back as plain values. */
export function readNested(doc: Y.Doc): number {
  let read = 0;
  for (const record of doc.getMap<Y.Map<unknown>>('records').values()) {
    if (record instanceof Y.Map) read += Object.keys(record.toJSON()).length;
  }
  return read;
}
