import { MemoryNotes } from '../left-notes/memory-notes.ts';
import { MemoryPoints } from '../restore-points/memory-points.ts';
import type { EntryFacts, LibraryEntry } from './library-entry.ts';
import {
  ModelGone,
  OtherGeneration,
  type KeptFile,
  type Library,
  type Listing,
  type StoredModel,
} from './library.ts';
import { merged } from './update-log.ts';

interface Kept {
  readonly entry: LibraryEntry;
  readonly updates: readonly Uint8Array[];
  /** The generation before, as it was when this one began. */
  readonly earlier?: Earlier | undefined;
}

interface Earlier {
  readonly generation: string;
  readonly update: Uint8Array;
}

/** A library that lives as long as the window: where the browser keeps nothing, and in tests. */
export class MemoryLibrary implements Library {
  readonly isKept: boolean;
  readonly points: MemoryPoints = new MemoryPoints();
  readonly leftNotes: MemoryNotes = new MemoryNotes();
  private readonly models = new Map<string, Kept>();
  private readonly files = new Map<string, KeptFile>();

  constructor(isKept = false) {
    this.isKept = isKept;
  }

  onClosing(): () => void {
    return () => undefined;
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
    return this.change(id, generation, ({ entry, updates, earlier }) => {
      const all = [...updates, update];
      const file = entry.file && { ...entry.file, holdsLatest: false };
      return { entry: { ...entry, ...facts, file }, updates: all.length < 64 ? all : [merged(all)], earlier };
    });
  }

  async beginGeneration(
    id: string,
    from: string,
    to: string,
    update: Uint8Array,
    holds: (stored: Uint8Array) => boolean,
  ): Promise<boolean> {
    let isHeld = false;
    await this.change(id, from, (kept) => {
      const before = merged(kept.updates);
      isHeld = holds(before);
      if (!isHeld) return kept;
      const earlier = { generation: from, update: before };
      return { entry: { ...kept.entry, generation: to }, updates: [update], earlier };
    });
    return isHeld;
  }

  earlier(id: string, generation: string): Promise<Uint8Array | undefined> {
    const earlier = this.models.get(id)?.earlier;
    return Promise.resolve(earlier?.generation === generation ? earlier.update : undefined);
  }

  addToEarlier(id: string, generation: string, update: Uint8Array): Promise<void> {
    const kept = this.models.get(id);
    if (kept?.earlier?.generation === generation)
      this.models.set(id, {
        ...kept,
        earlier: { generation, update: merged([kept.earlier.update, update]) },
      });
    return Promise.resolve();
  }

  markDeleted(id: string, deleted: number | null): Promise<void> {
    return this.change(id, undefined, (kept) => ({ ...kept, entry: { ...kept.entry, deleted } }));
  }

  markFile(id: string, name: string, holds: (update: Uint8Array) => boolean): Promise<void> {
    return this.change(id, undefined, (kept) => ({
      ...kept,
      entry: { ...kept.entry, file: { name, holdsLatest: holds(merged(kept.updates)) } },
    }));
  }

  async remove(id: string): Promise<void> {
    this.models.delete(id);
    this.files.delete(id);
    await this.points.remove((await this.points.list(id)).map((point) => point.id));
  }

  fileOnDisk(id: string): Promise<KeptFile | undefined> {
    return Promise.resolve(this.files.get(id));
  }

  keepFile(id: string, file: KeptFile): Promise<void> {
    this.files.set(id, file);
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
