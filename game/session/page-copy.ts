/** The copy of the page that the browser keeps, as the page that is open knows it. */
export interface PageCopy {
  /** Everything lies on this device: the page opens without a connection. */
  readonly kept: boolean;
  /** A newer version than the one that is open is ready. Nothing of it is shown until it is asked for. */
  readonly newer: boolean;
  watch(listener: () => void): () => void;
  /** Loads the page again in its newer version. */
  take(): void;
}

/** Understood by `service-worker.ts`, which no page can import. */
const TAKE_OVER = "take over";

/** As it is where no copy can be kept: an old browser, plain http, a frame of somebody else's page. */
const NONE: PageCopy = { kept: false, newer: false, watch: () => () => undefined, take: () => undefined };

export interface KeptCopy extends PageCopy {
  /** Fetches the copy, the first time, in the background; later asks whether there is a newer version. */
  renew(): void;
}

/** `address` is the worker's that keeps it; null where none is to be kept. Nothing is asked for before `renew`. */
export function pageCopy(address: string | null, reload: () => void = () => location.reload()): KeptCopy {
  const container = address !== null && "serviceWorker" in navigator ? navigator.serviceWorker : null;
  if (address === null || !container) return { ...NONE, renew: () => undefined };
  const listeners = new Set<() => void>();
  let registration: ServiceWorkerRegistration | null = null;
  let asked = false;
  /** Another tab took the newer version: what is open here is an old page. */
  let overtaken = false;
  let controller = container.controller;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };

  container.addEventListener("controllerchange", () => {
    // The first to take charge brought no other version.
    overtaken ||= controller !== null;
    controller = container.controller;
    if (asked) reload();
    else tell();
  });

  const follow = (found: ServiceWorkerRegistration): void => {
    registration = found;
    const listen = (): void => found.installing?.addEventListener("statechange", tell);
    listen();
    found.addEventListener("updatefound", listen);
    tell();
  };

  return {
    get kept() {
      return registration?.active != null;
    },
    get newer() {
      return overtaken || (registration?.waiting != null && registration.active !== null);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take() {
      const waiting = registration?.waiting;
      if (!waiting) return reload();
      asked = true;
      waiting.postMessage(TAKE_OVER);
    },
    renew() {
      // Without a connection, or where browser or extension forbid it, the page is as good as it was.
      const ignore = (): undefined => undefined;
      if (registration) registration.update().catch(ignore);
      else container.register(address).then(follow).catch(ignore);
    },
  };
}
