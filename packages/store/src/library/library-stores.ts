import { openDatabase, type LibraryDatabase } from './database.ts';

/**
 * The stores of this browser's library for as long as the page lives. They are closed for a newer Tegu that changes their
 * shape, and the browser may close them as well: whoever needs them next opens them again.
 */
export class LibraryStores {
  private readonly name: string;
  private db: LibraryDatabase | undefined;
  private opening: Promise<LibraryDatabase> | undefined;
  private readonly hearers = new Set<() => void>();

  constructor(name: string) {
    this.name = name;
  }

  /** The stores while they are open: who has them writes at once, and needs no later turn. */
  get open(): LibraryDatabase | undefined {
    return this.db;
  }

  /** Opens the stores where they are not open; throws as `openDatabase` does. */
  reopen(): Promise<LibraryDatabase> {
    if (this.db) return Promise.resolve(this.db);
    this.opening ??= this.opened().finally(() => (this.opening = undefined));
    return this.opening;
  }

  /** Hears when the stores are about to be closed: what is begun then is still written. Gives the way to stop. */
  onClosing(hear: () => void): () => void {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  }

  private async opened(): Promise<LibraryDatabase> {
    const db = await openDatabase(this.name, {
      // A newer Tegu in another tab may change the shape of the stores: it must not wait for this one.
      onNewer: () => {
        for (const hear of [...this.hearers]) hear();
        this.db = undefined;
        db.close();
      },
      onClosed: () => (this.db = undefined),
    });
    return (this.db = db);
  }
}
