/** A piece of text, and how it is read where it is written in Chinese characters. */
export interface Read {
  text: string;
  /** In hiragana; empty where nothing has to be said. */
  reading: string;
}

/**
 * Readings by what is written, made from the texts by `npm run readings`. A word whose reading depends on what stands
 * before it has entries with that character in front and a bar between: "月|日" beside "日"; any figure is a nought.
 */
export type Readings = Readonly<Record<string, string>>;

/** Chinese characters. */
export const KANJI = /[々〆\u3400-\u9fff]/;
const LONGEST = 12;

/** All readings, for whoever wants them shown. Rejects if they cannot be fetched. */
export async function loadReadings(): Promise<Readings> {
  return (await import("./ja/readings.json")).default;
}

/** Parts a text into what is read as it is written and what has a reading, longest words first. */
export function read(text: string, readings: Readings): Read[] {
  const out: Read[] = [];
  let plain = "";
  const flush = (): void => {
    if (plain !== "") out.push({ text: plain, reading: "" });
    plain = "";
  };
  for (let at = 0; at < text.length; ) {
    const found = KANJI.test(text.charAt(at)) ? wordAt(text, at, readings) : null;
    if (!found) {
      plain += text.charAt(at);
      at++;
      continue;
    }
    flush();
    out.push(...parted(found.word, found.reading));
    at += found.word.length;
  }
  flush();
  return out;
}

function wordAt(text: string, at: number, readings: Readings): { word: string; reading: string } | null {
  const before = text.charAt(at - 1).replace(/\d/, "0");
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const reading = readings[`${before}|${word}`] ?? readings[word];
    if (reading !== undefined) return { word, reading };
  }
  return null;
}

export const hiragana = (text: string): string =>
  text.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** The kana that a word ends with are read as they stand. It begins with a Chinese character. */
function parted(word: string, reading: string): Read[] {
  const kana = hiragana(word);
  let end = 0;
  while (end < word.length && kana.at(-1 - end) === reading.at(-1 - end)) end++;
  const pieces: Read[] = [
    { text: word.slice(0, word.length - end), reading: reading.slice(0, reading.length - end) },
    { text: word.slice(word.length - end), reading: "" },
  ];
  return pieces.filter((piece) => piece.text !== "");
}
