import type { Language } from "../../text/words.ts";

/** What the desk asks of whoever puts the page together. */
export interface DeskHooks {
  /**
   * Called with the element the map is to be drawn in, and with null when it goes. False if nothing can be drawn and
   * a list stands in; rejects if the map cannot be fetched.
   */
  mapHost(el: HTMLElement | null): Promise<boolean>;
  /** Fetches the guide's page in a language. */
  guidePage(language: Language): Promise<string>;
}
