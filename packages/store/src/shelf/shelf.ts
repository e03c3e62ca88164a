import type { Model } from '@tegu/core';
import { freshName } from '../library/fresh-name.ts';
import type { LibraryEntry } from '../library/library-entry.ts';
import type { KeptFile, Library, Listing } from '../library/library.ts';
import { tellEntry, type TabLine } from '../tabs/tab-line.ts';
import { openLock, type TabLocks } from '../tabs/tab-locks.ts';
import type { Storable } from './shelf-documents.ts';

/** A model that came from a file, and whether a newer Tegu wrote that. */
export interface FileModel {
  readonly model: Model;
  readonly newer: boolean;
}

/** What can be done with the models of the library as a whole. */
export class Shelf {
  private readonly library: Library;
  private readonly line: TabLine;
  private readonly locks: TabLocks;

  constructor(library: Library, line: TabLine, locks: TabLocks) {
    this.library = library;
    this.line = line;
    this.locks = locks;
  }

  /** The models that are not deleted, last edited first. */
  async list(): Promise<readonly LibraryEntry[]> {
    return (await this.listing()).entries;
  }

  /** As `list`, with how many there are that cannot be read now. */
  async listing(): Promise<Listing> {
    const { entries, unsound } = await this.library.list();
    const here = entries.filter(({ deleted }) => deleted === null);
    return { entries: here.sort((a, b) => b.edited - a.edited), unsound };
  }

  /** Puts a model on the shelf as a new one, whatever else is there; gives its id. */
  async add(model: Model, newer = false): Promise<string> {
    return this.put((await documents()).storable(model), newer, null);
  }

  /** An empty model in a language. */
  async addBlank(language: string): Promise<string> {
    return this.put((await documents()).blank(language), false, null);
  }

  /** A model from a file, which saves to that file again where the browser allows it. */
  async addFromFile({ model, newer }: FileModel, name: string, file: KeptFile | undefined): Promise<string> {
    const { storable } = await documents();
    const id = await this.put(storable(model), newer, newer ? null : { name, holdsLatest: true });
    if (file && !newer) await this.library.keepFile(id, file).catch(() => undefined);
    return id;
  }

  /**
   * A copy beside the original, under another name: of what is stored of it, or of what it says now where not all of that is.
   * What was deleted in the original is not in it, nor what only a newer Tegu knows: of such a model the copy is looked at only
   * as well.
   */
  async duplicate(
    id: string,
    nameOf: (title: string) => string,
    unsaved?: Model,
  ): Promise<string | undefined> {
    const stored = await this.library.read(id);
    if (!stored) return undefined;
    const { copyOf, isOfNewerTegu } = await documents();
    const copy = copyOf(stored, nameOf(stored.entry.title), unsaved);
    return copy && this.put(copy, isOfNewerTegu(stored), null);
  }

  /** Gives a model another name, also while it is open; false where it is not there or only to be looked at. */
  async rename(id: string, title: string): Promise<boolean> {
    // As if it were open: no tab may put a fresh document in its place meanwhile.
    const letGo = await this.locks.together(openLock(id));
    try {
      return await this.retitle(id, title);
    } finally {
      void letGo();
    }
  }

  /** Takes a model off the shelf; for a day it can be put back. */
  delete(id: string): Promise<void> {
    return this.mark(id, Date.now());
  }

  /** Puts a deleted model back. */
  restore(id: string): Promise<void> {
    return this.mark(id, null);
  }

  /** Clears away what was deleted before `before`, but for what a tab still has open. */
  async clearDeleted(before: number): Promise<void> {
    const isDue = ({ deleted }: LibraryEntry): boolean => deleted !== null && deleted < before;
    const { leftNotes } = this.library;
    // Asked for before the list: a model that comes to be meanwhile has no note among them.
    const left = leftNotes.all();
    const { entries, unsound } = await this.library.list();
    const here = new Set(entries.map(({ id }) => id));
    for (const { key, model } of left) if (unsound === 0 && !here.has(model)) leftNotes.clear(key);
    for (const { id } of entries.filter(isDue)) {
      const remove = async (): Promise<void> => {
        const entry = await this.library.entry(id);
        // Another tab may have put it back since the list was read.
        if (entry && isDue(entry)) await this.library.remove(id);
      };
      await (this.locks.areThere ? this.locks.ifNobody(openLock(id), remove) : remove());
    }
  }

  private async retitle(id: string, title: string): Promise<boolean> {
    const stored = await this.library.read(id);
    const fresh = stored && (await documents()).retitled(stored, title);
    if (!stored || !fresh) return fresh === null;
    const { generation } = stored.entry;
    const { update } = fresh;
    await this.library.append(id, generation, update, { ...fresh.facts, edited: Date.now() });
    const about = { model: id, generation, from: freshName() };
    this.line.send({ kind: 'update', ...about, number: 1, update });
    this.line.send({ kind: 'stored', ...about, upTo: 1 });
    tellEntry(this.line, id);
    return true;
  }

  private async put(
    { facts, update }: Storable,
    newer: boolean,
    file: LibraryEntry['file'],
  ): Promise<string> {
    const id = freshName();
    const entry: LibraryEntry = {
      id,
      ...facts,
      edited: Date.now(),
      generation: freshName(),
      file,
      newer,
      deleted: null,
    };
    await this.library.add(entry, update);
    askToKeep();
    this.line.send({ kind: 'library' });
    return id;
  }

  private async mark(id: string, deleted: number | null): Promise<void> {
    await this.library.markDeleted(id, deleted);
    tellEntry(this.line, id);
  }
}

/** Asks the browser not to clear this away when space gets short; some ask the person, some refuse, and that is that. */
function askToKeep(): void {
  if (typeof navigator !== 'undefined' && 'storage' in navigator && 'persist' in navigator.storage)
    void navigator.storage.persist().catch(() => undefined);
}

const documents = (): Promise<typeof import('./shelf-documents.ts')> => import('./shelf-documents.ts');
