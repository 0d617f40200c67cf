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

const KANJI = /[々〆\u3400-\u9fff]/;
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

/** The kana that a word ends or begins with are read as they stand: only what lies between has its reading over it. */
function parted(word: string, reading: string): Read[] {
  let [start, end] = [0, 0];
  while (
    start < word.length &&
    !KANJI.test(word.charAt(start)) &&
    word.charAt(start) === reading.charAt(start)
  )
    start++;
  while (
    end < word.length - start &&
    !KANJI.test(word.charAt(word.length - 1 - end)) &&
    word.charAt(word.length - 1 - end) === reading.charAt(reading.length - 1 - end)
  )
    end++;
  const pieces: Read[] = [
    { text: word.slice(0, start), reading: "" },
    { text: word.slice(start, word.length - end), reading: reading.slice(start, reading.length - end) },
    { text: word.slice(word.length - end), reading: "" },
  ];
  return pieces.filter((piece) => piece.text !== "");
}
