import { inLanguage, type Id, type Model } from '@tegu/core';

/** How large a model is, for the list. */
export interface ModelCounts {
  readonly categories: number;
  readonly competencies: number;
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
  /** Rises with every write: who finds it risen has another tab's work before them. */
  readonly revision: number;
  /** The file it was last saved to, and at which revision. */
  readonly file: { readonly name: string; readonly revision: number } | null;
  /** It came from a newer Tegu: it is looked at, never written over. */
  readonly newer: boolean;
  /** When it was deleted: it can be brought back until the next start. */
  readonly deleted: number | null;
}

/** What the list says of a model, read off the model. */
export function described(model: Model): Pick<LibraryEntry, 'title' | 'root' | 'languages' | 'counts'> {
  const { languages, title } = model.own;
  const categories = model.children(model.root, 'category');
  const inCategories = categories.reduce((sum, { id }) => sum + model.childIds(id, 'competency').length, 0);
  return {
    title: inLanguage(title, languages),
    root: model.root,
    languages,
    counts: {
      categories: categories.length,
      competencies: inCategories + model.childIds(model.root, 'competency').length,
    },
  };
}
