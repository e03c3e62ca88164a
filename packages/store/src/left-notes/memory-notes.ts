import type { LeftNote, LeftNotes } from './left-notes.ts';

/** Notes that go with the window: where the browser keeps nothing, and in tests. */
export class MemoryNotes implements LeftNotes {
  private readonly notes = new Map<string, LeftNote>();

  leave(note: LeftNote): void {
    this.notes.set(note.key, note);
  }

  of(model: string): readonly LeftNote[] {
    return this.all().filter((note) => note.model === model);
  }

  clear(key: string): void {
    this.notes.delete(key);
  }

  all(): readonly LeftNote[] {
    return [...this.notes.values()];
  }
}
