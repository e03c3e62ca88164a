/** So often a page that stays open asks whether there is a newer version. */
const ASKED_EVERY = 60 * 60 * 1000;

/** A worker as far as it is spoken to. */
interface Told {
  postMessage(message: string): void;
}

/** What is known of the workers of this page. */
interface Registered extends Pick<EventTarget, 'addEventListener'> {
  readonly installing: Pick<EventTarget, 'addEventListener'> | null;
  readonly waiting: Told | null;
  update(): Promise<unknown>;
}

/** What of the service worker's surroundings is used. */
export interface WorkerContainer extends Pick<EventTarget, 'addEventListener'> {
  readonly controller: Told | null;
  register(script: string, options: RegistrationOptions): Promise<Registered>;
}

/**
 * Keeps the app in this browser for times without a network, and hears when a newer version is ready. That one is taken when
 * a person says so and never before: somebody may be writing, in this tab or in another.
 */
export class NewerVersion {
  private isReady = false;
  private isTaking = false;
  private registration: Registered | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly reload: () => void;

  constructor(reload: () => void = () => window.location.reload()) {
    this.reload = reload;
  }

  /** Whether a newer version is ready. */
  readonly getState = (): boolean => this.isReady;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Puts the newer version in the place of this one, and loads the page again with it. */
  readonly take = (): void => {
    const waiting = this.registration?.waiting;
    this.isTaking = true;
    if (waiting) waiting.postMessage('take-over');
    // Another tab has taken it already.
    else this.reload();
  };

  /** Begins to keep the app; rejects where the browser does not let it. */
  async begin(workers: WorkerContainer): Promise<void> {
    let isFollowed = workers.controller !== null;
    workers.addEventListener('controllerchange', () => {
      // The first worker brings nothing newer: it keeps what is shown already.
      if (!isFollowed) isFollowed = true;
      else if (this.isTaking) this.reload();
      else this.show();
    });
    const registration = await workers.register('/service-worker.js', { updateViaCache: 'none' });
    this.registration = registration;
    const look = (): void => {
      if (registration.waiting && workers.controller) this.show();
    };
    const watch = (): void => registration.installing?.addEventListener('statechange', look);
    registration.addEventListener('updatefound', watch);
    // One may have been found while the page was still coming.
    watch();
    look();
    if (!this.isReady) workers.controller?.postMessage('clear-earlier');
    this.askNowAndThen(registration);
  }

  private askNowAndThen(registration: Registered): void {
    let asked = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || Date.now() < asked + ASKED_EVERY) return;
      asked = Date.now();
      // Without a network there is no answer, and the next time will do.
      void registration.update().catch(() => undefined);
    });
  }

  private show(): void {
    this.isReady = true;
    for (const listener of this.listeners) listener();
  }
}

/** The newer version of this page. */
export const newerVersion: NewerVersion = new NewerVersion();

/** Keeps the built app in this browser, once the page has come; a browser without workers goes on without. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const build = document.querySelector<HTMLMetaElement>('meta[name="tegu-build"]')?.content ?? '';
  // As long as it is held, the files that this page may still ask for are not cleared away.
  void navigator.locks
    .request(`tegu-${build}`, { mode: 'shared' }, () => new Promise<never>(() => undefined))
    .catch(() => undefined);
  const begin = (): void => void newerVersion.begin(navigator.serviceWorker).catch(() => undefined);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}
