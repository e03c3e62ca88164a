import type { ReferenceEntry, ReferenceFiles } from './reference-files.ts';

/** Libraries that last as long as the window. */
export class MemoryReferences implements ReferenceFiles {
  private readonly entries = new Map<string, ReferenceEntry>();
  private readonly files = new Map<string, Blob>();

  list(): Promise<readonly ReferenceEntry[]> {
    return Promise.resolve(listed([...this.entries.values()]));
  }

  entry(id: string): Promise<ReferenceEntry | undefined> {
    return Promise.resolve(this.entries.get(id));
  }

  file(id: string): Promise<Blob | undefined> {
    return Promise.resolve(this.files.get(id));
  }

  add(entry: ReferenceEntry, file: Blob): Promise<void> {
    this.entries.set(entry.id, entry);
    this.files.set(entry.id, file);
    return Promise.resolve();
  }

  markOpened(id: string, opened: number): Promise<void> {
    return this.change(id, { opened });
  }

  markRemoved(id: string, removed: number | null): Promise<void> {
    return this.change(id, { removed });
  }

  clearRemoved(before: number): Promise<void> {
    for (const entry of [...this.entries.values()].filter((each) => isDue(each, before))) {
      this.entries.delete(entry.id);
      this.files.delete(entry.id);
    }
    return Promise.resolve();
  }

  private change(id: string, facts: Partial<ReferenceEntry>): Promise<void> {
    const entry = this.entries.get(id);
    if (entry) this.entries.set(id, { ...entry, ...facts });
    return Promise.resolve();
  }
}

/** Those that are not removed, last opened first. */
export function listed(entries: readonly ReferenceEntry[]): readonly ReferenceEntry[] {
  return entries.filter(({ removed }) => removed === null).sort((a, b) => b.opened - a.opened);
}

/** Whether it was removed before that time. */
export function isDue({ removed }: ReferenceEntry, before: number): boolean {
  return removed !== null && removed < before;
}
