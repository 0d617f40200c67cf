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
 * A file's sound, fetched now. What a browser says it can play it may fail to: then the other way is tried. Where there
 * is none, nothing comes: sound is never needed, and the game goes on without a word.
 */
export function openFile(
  sounds: Sounds,
  name: string,
  parts: SoundSpriteDefinitions,
  opened: (howl: Howl) => void,
): void {
  const ways = waysOf(sounds, name);
  const next = async (): Promise<void> => {
    const way = ways.shift();
    if (!way) return;
    if (!(await isThere(way.address))) return next();
    const howl: Howl = new Howl({
      src: [way.address],
      format: [way.kind],
      sprite: parts,
      onload: () => opened(howl),
      onloaderror: () => {
        howl.unload();
        void next();
      },
    });
  };
  void next();
}

/**
 * Whether a file comes, so that it is at hand when it is asked for again: a file that does not would be tried by another
 * element, against the page's policy. Without a connection only what is kept is asked for.
 */
async function isThere(address: string): Promise<boolean> {
  if (address.startsWith("data:")) return true;
  try {
    if (!navigator.onLine && !(await caches.match(address))) return false;
    const answer = await fetch(address);
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
