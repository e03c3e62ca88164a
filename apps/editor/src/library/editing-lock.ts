/** The right to edit one model, held by one tab at a time. */
export interface EditingLock {
  /** False where the browser has no locks: then every write checks that no other came between. */
  readonly isExclusive: boolean;
  release(): void;
}

/** After this long without an answer the other tab is taken for asleep, and its right for lapsed. */
const PATIENCE = 2500;

/** Tries for the right to edit; undefined where another tab has it. `onLost` is called should another tab take it by force. */
export function tryLock(model: string, onLost: () => void): Promise<EditingLock | undefined> {
  return request(model, { ifAvailable: true }, onLost);
}

/** Waits for the right that another tab has been asked to give up; takes it from one that does not answer. */
export async function waitForLock(model: string, onLost: () => void): Promise<EditingLock | undefined> {
  const patience = AbortSignal.timeout(PATIENCE);
  try {
    return await request(model, { signal: patience }, onLost);
  } catch {
    return request(model, { steal: true }, onLost);
  }
}

function request(model: string, options: LockOptions, onLost: () => void): Promise<EditingLock | undefined> {
  // Only pages from a safe origin have locks.
  if (!('locks' in navigator)) return Promise.resolve({ isExclusive: false, release: () => undefined });
  return new Promise((answer, fail) => {
    let isHeld = false;
    let isReleased = false;
    navigator.locks
      .request(`tegu:${model}`, options, (lock) => {
        if (!lock) {
          answer(undefined);
          return undefined;
        }
        isHeld = true;
        return new Promise<void>((done) => {
          answer({
            isExclusive: true,
            release: () => {
              isReleased = true;
              done();
            },
          });
        });
      })
      .catch((error: unknown) => {
        if (!isHeld) fail(error instanceof Error ? error : new Error(String(error)));
        else if (!isReleased) onLost();
      });
  });
}
