import { apply, commands, newId, newModel, type AnyRecord, type Id, type Model } from '@tegu/core';
import type { FileModel } from '../files/model-files.ts';
import { tryLock } from './editing-lock.ts';
import type { Library } from './library.ts';
import { described, type LibraryEntry } from './library-entry.ts';
import { modelOf } from './stored-model.ts';
import type { TabLine } from './tab-messages.ts';

/** What can be done with the models of the library as a whole. */
export class Shelf {
  private readonly library: Library;
  private readonly line: TabLine;

  constructor(library: Library, line: TabLine) {
    this.library = library;
    this.line = line;
  }

  /** The models that are not deleted, last edited first. */
  async list(): Promise<readonly LibraryEntry[]> {
    const entries = await this.library.list();
    return entries.filter(({ deleted }) => deleted === null).sort((a, b) => b.edited - a.edited);
  }

  /** Puts a model on the shelf as a new one, whatever else is there; gives its id. */
  async add(model: Model, newer = false): Promise<string> {
    const id = newId('').slice(1);
    const entry: LibraryEntry = {
      id,
      ...described(model),
      edited: Date.now(),
      revision: 1,
      file: null,
      newer,
      deleted: null,
    };
    await this.library.add(entry, model.all());
    askToKeep();
    this.line.send({ kind: 'library' });
    return id;
  }

  /** An empty model in a language. */
  addBlank(language: string): Promise<string> {
    return this.add(newModel(language));
  }

  /** A model from a file, which saves to that file again where the browser allows it. */
  async addFromFile(
    { model, newer }: FileModel,
    name: string,
    handle: FileSystemFileHandle | undefined,
  ): Promise<string> {
    const id = await this.add(model, newer);
    const stored = await this.library.read(id);
    if (stored && !newer) {
      await this.library.write(
        { ...stored.entry, file: { name, revision: stored.entry.revision } },
        new Map(),
      );
      if (handle) await this.library.keepHandle(id, handle).catch(() => undefined);
    }
    return id;
  }

  /** A copy beside the original, under another name. */
  async duplicate(id: string, nameOf: (title: string) => string): Promise<string | undefined> {
    const stored = await this.library.read(id);
    const model = stored && modelOf(stored.entry.root, stored.records);
    if (!stored || !model) return undefined;
    return this.add(titled(model, nameOf(stored.entry.title)), stored.entry.newer);
  }

  /** Gives a model another name; false where another tab is editing it. */
  async rename(id: string, title: string): Promise<boolean> {
    const lock = await tryLock(id, () => undefined);
    if (!lock) return false;
    try {
      const stored = await this.library.read(id);
      const model = stored && modelOf(stored.entry.root, stored.records);
      if (!stored || !model) return false;
      const renamed = titled(model, title);
      const writes = new Map<Id, AnyRecord>([[renamed.root, renamed.own]]);
      const { entry } = stored;
      await this.library.write(
        { ...entry, ...described(renamed), edited: Date.now(), revision: entry.revision + 1 },
        writes,
      );
    } finally {
      lock.release();
    }
    this.changed(id);
    return true;
  }

  /** Takes a model off the shelf; it can be put back until the next start. */
  delete(id: string): Promise<void> {
    return this.mark(id, Date.now());
  }

  /** Puts a deleted model back. */
  restore(id: string): Promise<void> {
    return this.mark(id, null);
  }

  /** Clears away what was deleted before `before`. */
  async clearDeleted(before: number): Promise<void> {
    for (const { id, deleted } of await this.library.list()) {
      if (deleted !== null && deleted < before) await this.library.remove(id);
    }
  }

  private async mark(id: string, deleted: number | null): Promise<void> {
    const stored = await this.library.read(id);
    if (!stored) return;
    await this.library.write({ ...stored.entry, deleted }, new Map());
    this.changed(id);
  }

  private changed(id: string): void {
    this.line.send({ kind: 'saved', model: id });
    this.line.send({ kind: 'library' });
  }
}

/** Asks the browser not to clear this away when space gets short; some ask the person, some refuse, and that is that. */
function askToKeep(): void {
  if ('storage' in navigator && 'persist' in navigator.storage)
    void navigator.storage.persist().catch(() => undefined);
}

/** The model with its title in the first content language. */
function titled(model: Model, text: string): Model {
  const [language = 'en'] = model.own.languages;
  const command = commands['replace-text'];
  const args = { id: model.root, field: 'title', language, text };
  return command.can(model, args) === true ? apply(model, command, args).model : model;
}
