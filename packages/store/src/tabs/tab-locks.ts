/** Rights that the tabs of one browser share out among themselves. */
export interface TabLocks {
  /** False where nobody can tell what other tabs do. */
  readonly areThere: boolean;
  /** Holds a right together with other tabs; gives the way to let go, which ends when nobody takes it to be held here. */
  together(name: string): Promise<() => Promise<void>>;
  /** Does something while no tab holds the right, if that is so now; undefined where it is not, or where nobody can tell. */
  ifNobody<T>(name: string, act: () => Promise<T>): Promise<T | undefined>;
  /** Does something while no other tab does the same, and waits for that; where nobody can tell, just does it. */
  inTurn<T>(name: string, act: () => Promise<T>): Promise<T>;
}

/** Held while a model is open. */
export const openLock = (model: string): string => `tegu:open:${model}`;
/** Held while a model is written to its file. */
export const fileLock = (model: string): string => `tegu:file:${model}`;
/** Held while unsaved work is carried over from the generation before. */
export const carryLock = (model: string): string => `tegu:carry:${model}`;
/** Held while a model's restore points change. */
export const pointsLock = (model: string): string => `tegu:points:${model}`;

/** Web Locks; only pages from a safe origin have them. */
export function webLocks(manager: LockManager | null = managerHere()): TabLocks {
  if (!manager) return NO_LOCKS;
  return {
    areThere: true,
    together: (name) => hold(manager, name),
    ifNobody: async (name, act) =>
      manager.request(name, { ifAvailable: true }, async (lock) => (lock ? act() : undefined)),
    inTurn: async (name, act) => manager.request(name, async () => act()),
  };
}

const NO_LOCKS: TabLocks = {
  areThere: false,
  together: () => Promise.resolve(() => Promise.resolve()),
  ifNobody: () => Promise.resolve(undefined),
  inTurn: (_name, act) => act(),
};

function hold(manager: LockManager, name: string): Promise<() => Promise<void>> {
  return new Promise((held) => {
    const request: Promise<void> = manager.request(name, { mode: 'shared' }, () => {
      return new Promise<void>((done) =>
        held(() => {
          done();
          return request;
        }),
      );
    });
    // A page without locks after all is as one that has them to itself.
    request.catch(() => held(() => Promise.resolve()));
  });
}

function managerHere(): LockManager | null {
  return typeof navigator !== 'undefined' && 'locks' in navigator ? navigator.locks : null;
}
