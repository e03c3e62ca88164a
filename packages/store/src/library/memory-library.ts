import { MemoryPoints } from '../restore-points/memory-points.ts';
import type { EntryFacts, LibraryEntry } from './library-entry.ts';
import { ModelGone, OtherGeneration, type Library, type Listing, type StoredModel } from './library.ts';
import { merged } from './update-log.ts';

interface Kept {
  readonly entry: LibraryEntry;
  readonly updates: readonly Uint8Array[];
}

/** A library that lives as long as the window: where the browser keeps nothing, and in tests. */
export class MemoryLibrary implements Library {
  readonly isKept: boolean;
  readonly points: MemoryPoints = new MemoryPoints();
  private readonly models = new Map<string, Kept>();
  private readonly handles = new Map<string, FileSystemFileHandle>();

  constructor(isKept = false) {
    this.isKept = isKept;
  }

  list(): Promise<Listing> {
    return Promise.resolve({ entries: [...this.models.values()].map(({ entry }) => entry), unsound: 0 });
  }

  entry(id: string): Promise<LibraryEntry | undefined> {
    return Promise.resolve(this.models.get(id)?.entry);
  }

  read(id: string): Promise<StoredModel | undefined> {
    const kept = this.models.get(id);
    return Promise.resolve(kept && { entry: kept.entry, update: merged(kept.updates), unsound: 0 });
  }

  add(entry: LibraryEntry, update: Uint8Array): Promise<void> {
    this.models.set(entry.id, { entry, updates: [update] });
    return Promise.resolve();
  }

  append(id: string, generation: string, update: Uint8Array, facts: EntryFacts): Promise<void> {
    return this.change(id, generation, ({ entry, updates }) => {
      const all = [...updates, update];
      const file = entry.file && { ...entry.file, holdsLatest: false };
      return { entry: { ...entry, ...facts, file }, updates: all.length < 64 ? all : [merged(all)] };
    });
  }

  beginGeneration(id: string, from: string, to: string, update: Uint8Array): Promise<void> {
    return this.change(id, from, ({ entry }) => ({
      entry: { ...entry, generation: to },
      updates: [update],
    }));
  }

  markDeleted(id: string, deleted: number | null): Promise<void> {
    return this.change(id, undefined, ({ entry, updates }) => ({ entry: { ...entry, deleted }, updates }));
  }

  markFile(id: string, name: string, holds: (update: Uint8Array) => boolean): Promise<void> {
    return this.change(id, undefined, ({ entry, updates }) => ({
      entry: { ...entry, file: { name, holdsLatest: holds(merged(updates)) } },
      updates,
    }));
  }

  async remove(id: string): Promise<void> {
    this.models.delete(id);
    this.handles.delete(id);
    await this.points.remove((await this.points.list(id)).map((point) => point.id));
  }

  handle(id: string): Promise<FileSystemFileHandle | undefined> {
    return Promise.resolve(this.handles.get(id));
  }

  keepHandle(id: string, handle: FileSystemFileHandle): Promise<void> {
    this.handles.set(id, handle);
    return Promise.resolve();
  }

  private change(id: string, generation: string | undefined, changed: (kept: Kept) => Kept): Promise<void> {
    const kept = this.models.get(id);
    if (!kept) return Promise.reject(new ModelGone(id));
    if (generation !== undefined && kept.entry.generation !== generation)
      return Promise.reject(new OtherGeneration(id));
    this.models.set(id, changed(kept));
    return Promise.resolve();
  }
}
