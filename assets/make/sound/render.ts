import { midiOf } from "./midi.ts";
import { lengthOf, type Score } from "./notation.ts";
import { loudness, played } from "./tools.ts";
import { cut, faded, joined, peakOf, powerOf, scaled, secondsOf, type Wave } from "./wave.ts";

/** Scores to sound: tracks that go round without a seam, and cues that lie one after the other. */

/**
 * Before and after the round there is a little more of it: decoders drop or add some samples at the ends of a file, and
 * wherever the round is then thought to begin, what follows its end is what follows its beginning.
 */
const BEFORE = 0.8;
const AFTER = 0.3;
/** A round begins a moment before its first tone, where little sounds: there the coder's noise would not be noticed. */
const LEAD = 0.04;
export const FROM = BEFORE - LEAD;
/** What broadcasters ask for (EBU R 128), and how near to the edge the highest peak may come, in dB. */
const LOUDNESS = -23;
const HIGHEST = -2;

const decibels = (db: number): number => 10 ** (db / 20);

/** The second of two rounds, in which the first still rings, its end led over into what came before its beginning. */
export function track(score: Score): Wave {
  const length = lengthOf(score);
  const whole = played(midiOf(score, 2));
  const round = closed(cut(whole, length, 2 * length), cut(whole, length - BEFORE, length));
  const level = loudness(round);
  const by = decibels(Math.min(LOUDNESS - level.lufs, HIGHEST - level.peak));
  const again = joined([cut(round, length - BEFORE, length), round, cut(round, 0, AFTER)]);
  return scaled(again, by);
}

function closed(round: Wave, before: Wave): Wave {
  const count = before.left.length;
  const from = round.left.length - count;
  const led = (end: Float32Array, into: Float32Array): Float32Array =>
    end.map((sample, i) =>
      i < from ? sample : sample + ((into[i - from] ?? 0) - sample) * ((i - from + 1) / count),
    );
  return { rate: round.rate, left: led(round.left, before.left), right: led(round.right, before.right) };
}

/** Silence between two cues, so that none is heard at the end of another. */
const BETWEEN = 0.25;
/** How loud the loudest part of a cue is, and how high its peak may be, in dB below full. */
const CUE = -21;
const PEAK = -2.5;

/** Cues behind each other, and where each lies, in seconds. */
export function sprite(cues: Readonly<Record<string, Score>>): {
  wave: Wave;
  places: Record<string, [from: number, seconds: number]>;
} {
  const places: Record<string, [number, number]> = {};
  const waves: Wave[] = [];
  let at = 0;
  for (const [name, score] of Object.entries(cues)) {
    const length = lengthOf(score);
    const heard = faded(cut(played(midiOf(score, 1)), 0, length), 0.002, Math.min(1, length / 3));
    const by = Math.min(decibels(CUE) / loudestOf(heard), decibels(PEAK) / peakOf(heard));
    const wave = joined([cut(heard, -BETWEEN, 0), scaled(heard, by)]);
    places[name] = [at + BETWEEN, length];
    at += secondsOf(wave);
    waves.push(wave);
  }
  return { wave: joined([...waves, cut(waves[0] as Wave, -BETWEEN, 0)]), places };
}

/** The power of the loudest 0.4 seconds. */
function loudestOf(wave: Wave): number {
  let most = 0;
  for (let at = 0; at + 0.4 <= secondsOf(wave); at += 0.1)
    most = Math.max(most, powerOf(cut(wave, at, at + 0.4)));
  return Math.max(most, 1e-6);
}
