import { newModel, type Model } from '@tegu/core';
import * as Y from 'yjs';
import { documentOf } from '../document/document-of.ts';
import { described, type EntryFacts, type LibraryEntry } from '../library/library-entry.ts';

/** An entry of a model, as a shelf would make it. */
export function entryOf(id: string, model: Model, more: Partial<LibraryEntry> = {}): LibraryEntry {
  return {
    id,
    ...described(model),
    edited: 1000,
    generation: 'first',
    file: null,
    newer: false,
    deleted: null,
    ...more,
  };
}

/** A model in Estonian with a title, as the library takes it. */
export function storable(title: string): { readonly model: Model; readonly update: Uint8Array } {
  const model = newModel('et', title);
  return { model, update: Y.encodeStateAsUpdate(documentOf(model)) };
}

/** What an update makes true, for tests to which that is no matter. */
export function factsOf(model: Model, more: Partial<EntryFacts> = {}): EntryFacts {
  return { ...described(model), edited: 2000, ...more };
}

/** A document with plain text in it, of which every change can be told apart. */
export function written(doc: Y.Doc): string {
  return doc.getText('words').toJSON();
}

/** The updates of a document that somebody writes words into, one for each word. */
export function updatesOf(words: readonly string[]): readonly Uint8Array[] {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const word of words) doc.getText('words').insert(doc.getText('words').length, word);
  return updates;
}

/** The words in an update. */
export function wordsIn(update: Uint8Array): string {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  return written(doc);
}
