import { Howl, Howler, type SoundSpriteDefinitions } from "howler";

/** Where the sound lies: addresses by file name, and what the script that made it says of it. */
export interface Sounds {
  addresses: Readonly<Record<string, string>>;
  /** In milliseconds: from where, how long. */
  tracks: Readonly<Record<string, readonly number[]>>;
  cues: Readonly<Record<string, readonly number[]>>;
}

const KINDS = ["webm", "m4a"] as const;

/** The ways in which a file lies there that this browser says it can play, the better one first. */
export function waysOf({ addresses }: Sounds, name: string): { address: string; kind: string }[] {
  return KINDS.flatMap((kind) => {
    const address = addresses[`${name}.${kind}`];
    return address !== undefined && Howler.codecs(kind) ? [{ address, kind }] : [];
  });
}

/**
 * A file's sound, fetched now. What a browser says it can play it may fail to: then the other way is tried. Where there is
 * none, nothing comes.
 */
export function openFile(
  sounds: Sounds,
  name: string,
  parts: SoundSpriteDefinitions,
  opened: (howl: Howl) => void,
): void {
  const ways = waysOf(sounds, name);
  const next = (): void => {
    const way = ways.shift();
    // Sound is never needed: without it the game goes on, and says nothing.
    if (!way) return;
    const howl: Howl = new Howl({
      src: [way.address],
      format: [way.kind],
      sprite: parts,
      onload: () => opened(howl),
      onloaderror: () => {
        howl.unload();
        next();
      },
    });
  };
  next();
}
