import { writeFileSync } from "node:fs";

/**
 * Renders the cues: a plucked string (Karplus–Strong) on notes of the in-scale, made here so that the game ships no
 * sound of anybody else's. 22,050 Hz, mono, 16 bits. Run: npm run cue.
 */
const RATE = 22_050;
const SECONDS = 1.1;

function pluck(frequency: number, seconds: number): Float64Array {
  const period = Math.round(RATE / frequency);
  // A fixed noise burst: the same file every time it is made.
  let seed = 12345;
  const ring = Float64Array.from({ length: period }, () => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed / 0x7fffffff) * 2 - 1;
  });
  return Float64Array.from({ length: Math.round(RATE * seconds) }, (_, i) => {
    const at = i % period;
    const now = ring[at] ?? 0;
    ring[at] = (now + (ring[(at + 1) % period] ?? 0)) * 0.4975;
    return now;
  });
}

/** A note: hertz, start in seconds, gain. */
type Note = readonly [frequency: number, start: number, gain: number];

const CUES: Record<string, readonly Note[]> = {
  seal: [
    [293.66, 0, 0.45],
    [440, 0.09, 0.35],
  ],
  // Low and close together, twice: something that ends the run has come near.
  alarm: [
    [98, 0, 0.7],
    [103.83, 0.02, 0.5],
    [98, 0.42, 0.6],
    [103.83, 0.44, 0.4],
  ],
};

function rendered(notes: readonly Note[]): Float64Array {
  const out = new Float64Array(Math.round(RATE * SECONDS));
  for (const [frequency, start, gain] of notes) {
    const note = pluck(frequency, SECONDS - start);
    const from = Math.round(RATE * start);
    note.forEach((sample, i) => {
      const fade = 1 - i / note.length;
      if (from + i < out.length) out[from + i] = (out[from + i] ?? 0) + sample * gain * fade;
    });
  }
  return out;
}

function write(name: string, out: Float64Array): void {
  const data = Buffer.alloc(44 + out.length * 2);
  data.write("RIFF", 0);
  data.writeUInt32LE(36 + out.length * 2, 4);
  data.write("WAVEfmt ", 8);
  data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20);
  data.writeUInt16LE(1, 22);
  data.writeUInt32LE(RATE, 24);
  data.writeUInt32LE(RATE * 2, 28);
  data.writeUInt16LE(2, 32);
  data.writeUInt16LE(16, 34);
  data.write("data", 36);
  data.writeUInt32LE(out.length * 2, 40);
  out.forEach((sample, i) => {
    data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32767), 44 + i * 2);
  });
  writeFileSync(new URL(`../sound/${name}.wav`, import.meta.url), data);
}

for (const [name, notes] of Object.entries(CUES)) write(name, rendered(notes));
