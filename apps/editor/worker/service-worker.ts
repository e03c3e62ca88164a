// Keeps the built app in the browser, so that it opens without a network. A newer build waits until somebody takes it.
import { withFreshNonce } from './fresh-nonce.ts';
import { clearEarlier, isFile, keepBuild, keptFile, keptPage, type Build } from './kept-files.ts';

declare const self: ServiceWorkerGlobalScope;
/** `scripts/offline-files.mjs` puts the files of the build in its place. */
declare const __TEGU_BUILD__: Build;

const build = __TEGU_BUILD__;
const base = new URL('./', self.location.href).href;

self.addEventListener('install', (event) => {
  event.waitUntil(
    keepBuild(build, base).then(async () => {
      // The first one has nobody to wait for.
      if (!self.registration.active) await self.skipWaiting();
    }),
  );
});

// A page that came before the worker is kept from then on as well.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
  if (event.data === 'clear-earlier') {
    const { registration } = self;
    const isNewerComing = (): boolean => registration.installing !== null || registration.waiting !== null;
    event.waitUntil(clearEarlier(build, isNewerComing));
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(base)) return;
  const [path = ''] = request.url.slice(base.length).split(/[?#]/, 1);
  if (request.mode === 'navigate') {
    if (!isFile(path)) event.respondWith(page(request));
  } else if (isFile(path)) event.respondWith(file(request));
});

/** Every address of the app is answered by its one page. */
async function page(request: Request): Promise<Response> {
  const kept = await keptPage(build, base);
  return kept ? withFreshNonce(kept) : fetch(request);
}

async function file(request: Request): Promise<Response> {
  return (await keptFile(build, request.url)) ?? fetch(request);
}
