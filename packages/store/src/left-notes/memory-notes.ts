import type { LeftNote, LeftNotes } from './left-notes.ts';

/** Notes that go with the window: where the browser keeps nothing, and in tests. */
export class MemoryNotes implements LeftNotes {
  private readonly notes = new Map<string, LeftNote>();

  leave(note: LeftNote): void {
    this.notes.set(note.key, note);
  }

  of(model: string): readonly LeftNote[] {
    return [...this.notes.values()].filter((note) => note.model === model);
  }

  clear(key: string): void {
    this.notes.delete(key);
  }

  keepOnly(models: ReadonlySet<string>): void {
    for (const { key, model } of this.notes.values()) if (!models.has(model)) this.notes.delete(key);
  }
}
