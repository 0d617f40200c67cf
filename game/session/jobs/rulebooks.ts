import { provideRulebooks } from "../../runs/index.ts";

/** Where the built rules of released versions lie: addresses by version. */
export type Addresses = Readonly<Record<number, string>>;

let known: Addresses = {};

/** From now on runs of released versions are replayed and gone on with by these; nothing is fetched before one is met. */
export function rulebooksAt(addresses: Addresses): void {
  known = addresses;
  provideRulebooks((version) => {
    const address = addresses[version];
    return address === undefined ? null : import(/* @vite-ignore */ address);
  });
}

/** What a worker is told, which has none of the page's own. */
export function rulebooksKnown(): Addresses {
  return known;
}
