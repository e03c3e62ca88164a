import { MemoryLibrary, type EntryFacts } from '@tegu/store/browser';

/** The library of a browser that keeps nothing: it knows what goes with the window. */
export class WindowLibrary extends MemoryLibrary {
  private readonly written = new Set<string>();
  private readonly deleted = new Set<string>();

  /** True while somebody has written what stands in no file, in whichever of its models. */
  get isWritten(): boolean {
    return [...this.written].some((id) => !this.deleted.has(id));
  }

  override async append(
    id: string,
    generation: string,
    update: Uint8Array,
    facts: EntryFacts,
  ): Promise<void> {
    await super.append(id, generation, update, facts);
    this.written.add(id);
  }

  override async markFile(id: string, name: string, holds: (update: Uint8Array) => boolean): Promise<void> {
    await super.markFile(id, name, holds);
    if ((await this.entry(id))?.file?.holdsLatest) this.written.delete(id);
  }

  override async markDeleted(id: string, deleted: number | null): Promise<void> {
    await super.markDeleted(id, deleted);
    if (deleted === null) this.deleted.delete(id);
    else this.deleted.add(id);
  }
}
