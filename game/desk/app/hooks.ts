import type { PageCopy } from "../../session/page-copy.ts";
import type { Language } from "../../text/words.ts";
import type { GuidePage } from "../guide/pages.ts";

/** What the desk asks of whoever puts the page together. */
export interface DeskHooks {
  /**
   * Called with the element the map is to be drawn in, and with null when it goes. False if nothing can be drawn and
   * a list stands in; rejects if the map cannot be fetched.
   */
  mapHost(el: HTMLElement | null): Promise<boolean>;
  /** Fetches a page of the guide in a language. */
  guidePage(page: GuidePage, language: Language): Promise<string>;
  /** What is heard, by name (`game/sound/index.ts`), to be said in words. */
  heard: { watch(listener: (what: string) => void): () => void };
  /** The copy of the page that this browser keeps. */
  pageCopy: PageCopy;
}
