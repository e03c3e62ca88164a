import type { ReferenceEntry, ReferenceFiles } from '@tegu/store/browser';
import type { LibraryDesk, LibraryFacts, Watched } from './library-desk.ts';

/** A library that is open: its desk, what is said of it, and whether its file stays in this browser. */
export interface OpenLibrary {
  readonly id: string;
  readonly desk: LibraryDesk;
  readonly facts: LibraryFacts;
  readonly isKept: boolean;
  /** What the person has chosen in it; it lasts for the visit. */
  readonly chosen: ReadonlySet<string>;
}

/** The libraries of this page. The last one stays open, and what a page shows: each takes as much memory as a dozen models. */
export class OpenLibraries {
  readonly references: ReferenceFiles;
  private readonly newDesk: () => Promise<LibraryDesk>;
  private current: OpenLibrary | undefined;
  /** Those that a page shows; each closes when that goes, unless it is the last one. */
  private readonly shown = new Set<OpenLibrary['desk']>();
  /** Files for which there was no room: they last as long as the window. */
  private readonly unkept = new Map<string, Blob>();

  constructor(references: ReferenceFiles, newDesk: () => Promise<LibraryDesk>) {
    this.references = references;
    this.newDesk = newDesk;
  }

  /**
   * Opens a file that came. Where it has at most so many competencies it is no library, and undefined is given. Throws
   * FileFault where it cannot be read, and the library that is open stays so.
   */
  async take(file: Blob, name: string, most: number, watched?: Watched): Promise<OpenLibrary | undefined> {
    const desk = await this.newDesk();
    const facts = await this.factsOf(desk, file, watched);
    if (facts.competencies <= most) {
      desk.close();
      return undefined;
    }
    const id = crypto.randomUUID();
    const entry: ReferenceEntry = {
      id,
      title: facts.title,
      file: name,
      competencies: facts.competencies,
      opened: Date.now(),
      removed: null,
    };
    const isKept = await this.references.add(entry, file).then(
      () => true,
      () => false,
    );
    if (!isKept) this.unkept.set(id, file);
    return this.show({ id, desk, facts, isKept, chosen: new Set() });
  }

  /** Opens a library that is here; undefined where it is not. Throws FileFault where its file cannot be read. */
  async reopen(id: string, watched?: Watched): Promise<OpenLibrary | undefined> {
    if (this.current?.id === id) return this.current;
    const unkept = this.unkept.get(id);
    const file = unkept ?? (await this.kept(id));
    if (!file) return undefined;
    const desk = await this.newDesk();
    const facts = await this.factsOf(desk, file, watched);
    // Another time is no reason to show nothing.
    if (!unkept) await this.references.markOpened(id, Date.now()).catch(() => undefined);
    return this.show({ id, desk, facts, isKept: !unkept, chosen: new Set() });
  }

  /** Keeps what is chosen in a library for as long as it is open. */
  choose(id: string, chosen: ReadonlySet<string>): void {
    if (this.current?.id === id) this.current = { ...this.current, chosen };
  }

  /** Says that a page shows a library; what is given says that it does no longer. */
  hold({ desk }: OpenLibrary): () => void {
    this.shown.add(desk);
    return () => {
      this.shown.delete(desk);
      if (this.current?.desk !== desk) desk.close();
    };
  }

  private async kept(id: string): Promise<Blob | undefined> {
    const entry = await this.references.entry(id);
    return entry?.removed === null ? this.references.file(id) : undefined;
  }

  private async factsOf(desk: LibraryDesk, file: Blob, watched?: Watched): Promise<LibraryFacts> {
    try {
      return await desk.open(file, watched);
    } catch (error) {
      desk.close();
      throw error;
    }
  }

  private show(opened: OpenLibrary): OpenLibrary {
    const before = this.current?.desk;
    if (before && !this.shown.has(before)) before.close();
    return (this.current = opened);
  }
}
