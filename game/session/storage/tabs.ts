import { fieldsOf } from "./shelf.ts";

const NAME = "tokyo-crossroads";
/** Time for the other tabs to hear it before anything is erased, so that none writes afterwards, ms. */
const HEARING = 60;

/** What one tab tells the others: that everything is about to be erased, what it opened, that its saves have changed. */
export type Told = { kind: "erased" } | { kind: "opened"; slot: string } | { kind: "changed" };

/** The other tabs of this game. */
export interface Tabs {
  /** Tells them that everything is about to be erased, and waits until they have heard. */
  erasing(): Promise<void>;
  /** Tells them, and waits for nobody. */
  tell(what: Told): void;
}

/** Listens to them; where a browser has no way to, nobody is told. */
export function openTabs(hear: (what: Told) => void): Tabs {
  try {
    const channel = new BroadcastChannel(NAME);
    channel.onmessage = (event: MessageEvent<unknown>) => {
      const told = toldOf(event.data);
      if (told) hear(told);
    };
    const tell = (what: Told): void => channel.postMessage(what.kind === "erased" ? what.kind : what);
    return {
      async erasing() {
        tell({ kind: "erased" });
        await new Promise((resolve) => setTimeout(resolve, HEARING));
      },
      tell,
    };
  } catch {
    return { erasing: async () => undefined, tell: () => undefined };
  }
}

/** What came from another tab, which may hold an older or a newer page. */
function toldOf(data: unknown): Told | null {
  // The word alone is what older pages say, and understand.
  if (data === "erased") return { kind: "erased" };
  const { kind, slot } = fieldsOf(data) ?? {};
  if (kind === "changed") return { kind };
  return kind === "opened" && typeof slot === "string" ? { kind, slot } : null;
}
