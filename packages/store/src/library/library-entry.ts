import { inLanguage, type Id, type Model } from '@tegu/core';

/** How large a model is, for lists. */
export interface ModelCounts {
  readonly categories: number;
  readonly competencies: number;
}

/** The file that a model was last saved to. */
export interface FilePlace {
  readonly name: string;
  /** False once the model says something that the file does not. */
  readonly holdsLatest: boolean;
}

/** One model of this device's library, as the list shows it. */
export interface LibraryEntry {
  readonly id: string;
  readonly title: string;
  /** Id of the model's own record. */
  readonly root: Id;
  readonly languages: readonly string[];
  readonly counts: ModelCounts;
  /** When it was last changed. */
  readonly edited: number;
  /** Which document the stored updates belong to: a fresh one is begun now and then, so that what was deleted goes. */
  readonly generation: string;
  readonly file: FilePlace | null;
  /** It came from a newer Tegu: it is looked at, never written over. */
  readonly newer: boolean;
  /** When it was deleted: for a day it can be brought back. */
  readonly deleted: number | null;
}

/** What the list says of a model's content. */
export type ModelFacts = Pick<LibraryEntry, 'title' | 'root' | 'languages' | 'counts'>;

/** What an update makes true of its model's entry. A file that the model was saved to is older from then on. */
export interface EntryFacts extends ModelFacts {
  readonly edited: number;
}

/** What the list says of a model, read off the model. */
export function described(model: Model): ModelFacts {
  const { languages, title } = model.own;
  return { title: inLanguage(title, languages), root: model.root, languages, counts: countsOf(model) };
}

/** How large a model is. */
export function countsOf(model: Model): ModelCounts {
  const categories = model.children(model.root, 'category');
  const inCategories = categories.reduce((sum, { id }) => sum + model.childIds(id, 'competency').length, 0);
  return {
    categories: categories.length,
    competencies: inCategories + model.childIds(model.root, 'competency').length,
  };
}
