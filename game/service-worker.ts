import { PrecacheController } from "workbox-precaching";

/**
 * Keeps a copy of the page, so that it opens without a connection. A newer version is fetched beside it and waits: it
 * takes over when the player asks for it, or when no page of the old one is open any more.
 */
declare const self: ServiceWorkerGlobalScope;

/** Sent by the page when the player has asked for the newer version (`session/page-copy.ts`). */
const TAKE_OVER = "take over";

/** Files beyond the copy: what an older page that is still open may ask for; whole typefaces and music once they were needed. */
const KEPT = `tokyo-crossroads-kept ${self.registration.scope}`;
const ONCE_NEEDED = /\/assets\/(japanese-whole-[^/]*\.css|[^/]*\.(woff2|webm|m4a))$/;

const page = new URL("index.html", self.registration.scope).href;
const copy = new PrecacheController();
copy.addToCacheList(self.__WB_MANIFEST);

/** What is in the copy of this version, by the addresses under which it lies there. */
const ofThisVersion = (): Set<string> => new Set(copy.getURLsToCacheKeys().values());

/** The name of a file says all of what is in it, unless the copy knows it by a revision. */
const revised = (address: string): boolean => new URL(address).search !== "";

/** An old page goes on as it was, with every part that it has not asked for yet. */
async function keepForOthers(): Promise<void> {
  const [from, to] = await Promise.all([caches.open(copy.strategy.cacheName), caches.open(KEPT)]);
  const wanted = ofThisVersion();
  for (const request of await from.keys()) {
    if (wanted.has(request.url) || revised(request.url)) continue;
    const file = await from.match(request);
    if (file) await to.put(request, file);
  }
}

async function takeOver(event: ExtendableEvent): Promise<void> {
  const pages = await self.clients.matchAll({ includeUncontrolled: true });
  // The one that asks for the newer version is loaded again at once.
  if (pages.length > 1) await keepForOthers();
  else await caches.delete(KEPT);
  await copy.activate(event);
  // A first visit can go offline without being loaded again.
  await self.clients.claim();
}

async function answer(request: Request, address: string): Promise<Response> {
  const here =
    (await copy.matchPrecache(address)) ??
    (await caches.match(request, { cacheName: KEPT, ignoreVary: true }));
  if (here) return here;
  const fetched = await fetch(request);
  if (fetched.ok && ONCE_NEEDED.test(address)) {
    const file = fetched.clone();
    await caches.open(KEPT).then((cache) => cache.put(request, file));
  }
  return fetched;
}

self.addEventListener("install", (event) => {
  event.waitUntil(copy.install(event));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(takeOver(event));
});

self.addEventListener("message", (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const scope = new URL(self.registration.scope);
  if (request.method !== "GET" || origin !== scope.origin || !pathname.startsWith(scope.pathname)) return;
  const address = pathname === scope.pathname ? page : origin + pathname;
  event.respondWith(answer(request, address));
});
