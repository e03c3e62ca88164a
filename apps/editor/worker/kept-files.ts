/** One build of the app as it is kept in the browser. */
export interface Build {
  /** Changes with every file. */
  readonly version: string;
  /** The addresses of its files, from where the app stands; the page itself is `./`. */
  readonly files: readonly string[];
}

/** What the caches of the app are called, and the lock that its open pages hold on theirs (`src/offline/newer-version.ts`). */
const cacheName = (version: string): string => `tegu-${version}`;

const PREFIX = cacheName('');
/** What stands here has its content in its name. */
const HASHED = 'assets/';

/**
 * Keeps all files of a build, in a cache of its own: it is there whole or it is not taken. What an earlier build has under the
 * same name is not fetched again.
 */
export async function keepBuild({ version, files }: Build, base: string): Promise<void> {
  const cache = await caches.open(cacheName(version));
  const keep = async (file: string): Promise<void> => {
    const url = new URL(file, base).href;
    if (await cache.match(url)) return;
    const isHashed = file.startsWith(HASHED);
    const response =
      (isHashed ? await caches.match(url) : undefined) ??
      (await fetch(url, { cache: isHashed ? 'default' : 'no-cache' }));
    if (response.status !== 200) throw new Error(`${url} could not be kept: ${response.status}`);
    // The server may have got another build meanwhile, whose page wants other files.
    if (file === './' && !(await response.clone().text()).includes(version))
      throw new Error(`${url} is of another build`);
    await cache.put(url, response);
  };
  await Promise.all(files.map(keep));
}

/** The kept page of a build; undefined where the browser has cleared it away. */
export async function keptPage({ version }: Build, base: string): Promise<Response | undefined> {
  return (await caches.open(cacheName(version))).match(base);
}

/**
 * A kept file: of this build first, else of an earlier one that has a page open still. Nothing mixes: what changes between
 * builds has its content in its name.
 */
export async function keptFile({ version }: Build, url: string): Promise<Response | undefined> {
  const own = await (await caches.open(cacheName(version))).match(url);
  return own ?? (await caches.match(url));
}

/** Whether an address, from where the app stands, is that of a file and of no place in the app. */
export function isFile(path: string): boolean {
  return /\.\w+$/.test(path);
}

/** Clears away the builds that no open page came from, while no newer one is on its way. */
export async function clearEarlier({ version }: Build, isNewerComing: () => boolean): Promise<void> {
  const earlier = (await caches.keys()).filter(
    (name) => name.startsWith(PREFIX) && name !== cacheName(version),
  );
  if (isNewerComing()) return;
  for (const name of earlier)
    await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await caches.delete(name);
    });
}
