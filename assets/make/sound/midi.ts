import { type Instrument, type Note, readLine, type Score } from "./notation.ts";

/** A score as a MIDI file, played so many times over. */

const TICKS = 480;

type Event = readonly [tick: number, order: number, bytes: readonly number[]];

export function midiOf(score: Score, passes: number): Uint8Array {
  const length = score.bar * score.bars;
  const events: Event[] = [];
  score.parts.forEach((part, i) => {
    // The tenth channel is the drum kit's.
    const channel = i < 9 ? i : i + 1;
    const { notes, beats } = readLine(part.line, part.touch, score.bar);
    if (Math.abs(beats - length) > 1e-6) throw new Error(`part ${i} has ${beats} beats of ${length}`);
    const set = (control: number, value: number): Event => [0, 0, [0xb0 | channel, control, value]];
    events.push([0, 0, [0xc0 | channel, part.play.program]]);
    events.push(set(7, part.level), set(10, part.pan), set(91, part.room), set(93, 0));
    const hand = unevenness(part.line);
    const played = notes.map((note) => humanly(note, hand));
    for (let pass = 0; pass < passes; pass++)
      for (const note of played)
        events.push(...sounding({ ...note, at: note.at + pass * length }, channel, part.play));
  });
  events.sort(([a, x], [b, y]) => a - b || x - y);
  return file(events, Math.round(1_000_000 * score.beat), passes * length * TICKS);
}

/** No hand is a clock: a little early or late, a little harder or softer, the same in each pass. */
function humanly(note: Note, hand: () => number): Note {
  return { ...note, at: Math.max(0, note.at + hand() * 0.018), touch: clamp(note.touch + hand() * 5) };
}

/** Numbers between −1 and 1, always the same ones for a line. */
function unevenness(line: string): () => number {
  let seed = [...line].reduce((sum, sign) => (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) | 0, 7);
  return () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed / 0x7fffffff) * 2 - 1;
  };
}

function sounding({ at, beats, pitch, touch }: Note, channel: number, { breath }: Instrument): Event[] {
  const from = Math.round(at * TICKS);
  // Let go a little before the next, so that the same pitch can be struck again.
  const to = Math.round((at + beats * 0.97) * TICKS);
  const events: Event[] = [
    [from, 2, [0x90 | channel, pitch, clamp(touch)]],
    [to, 1, [0x80 | channel, pitch, 0]],
  ];
  if (breath === "none") return events;
  // A breath or a bow: it begins at little more than half, is fullest before the middle, and goes.
  const STEPS = 12;
  for (let i = 0; i <= STEPS; i++) {
    const share = i / STEPS;
    const swell =
      breath === "bow"
        ? Math.sin(Math.PI * (0.18 + 0.72 * share))
        : Math.sin(Math.PI * (0.25 + 0.62 * share));
    events.push([Math.round(from + (to - from) * share), 0, [0xb0 | channel, 11, clamp(40 + 80 * swell)]]);
  }
  if (breath === "wind" && beats >= 1.5)
    for (let i = 0; i <= 6; i++) {
      const bend = Math.round(8192 - 1500 * (1 - i / 6) ** 2);
      events.push([from + i * 30, 0, [0xe0 | channel, bend & 127, bend >> 7]]);
    }
  return events;
}

const clamp = (n: number): number => Math.max(1, Math.min(127, Math.round(n)));

function file(events: readonly Event[], beat: number, end: number): Uint8Array {
  const track: number[] = [0, 0xff, 0x51, 3, (beat >> 16) & 255, (beat >> 8) & 255, beat & 255];
  let now = 0;
  for (const [tick, , bytes] of events) {
    track.push(...varied(tick - now), ...bytes);
    now = tick;
  }
  track.push(...varied(Math.max(0, end - now)), 0xff, 0x2f, 0);
  const head = [...text("MThd"), ...long(6), 0, 0, 0, 1, TICKS >> 8, TICKS & 255];
  return Uint8Array.from([...head, ...text("MTrk"), ...long(track.length), ...track]);
}

const text = (word: string): number[] => [...word].map((sign) => sign.charCodeAt(0));
const long = (n: number): number[] => [n >>> 24, (n >> 16) & 255, (n >> 8) & 255, n & 255];

/** A number in as few groups of seven bits as it needs. */
function varied(n: number): number[] {
  const groups = [n & 127];
  for (let left = n >> 7; left > 0; left >>= 7) groups.unshift((left & 127) | 128);
  return groups;
}
