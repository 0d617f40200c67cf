const NAME = "tokyo-crossroads";
const ERASED = "erased";
/** Time for the other tabs to hear it before anything is erased, so that none writes afterwards, ms. */
const HEARING = 60;

/** The other tabs of this game. */
export interface Tabs {
  /** Tells them that everything is about to be erased, and waits until they have heard. */
  erasing(): Promise<void>;
}

/** Listens to them; where a browser has no way to, nobody is told. */
export function openTabs(erased: () => void): Tabs {
  try {
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = (event: MessageEvent<unknown>) => {
      if (event.data === ERASED) erased();
    };
    return {
      async erasing() {
        channel.postMessage(ERASED);
        await new Promise((resolve) => setTimeout(resolve, HEARING));
      },
    };
  } catch {
    return { erasing: async () => undefined };
  }
}
