import { cut, powerOf, secondsOf, type Wave } from "./wave.ts";

/** Listening by figures. */

const mono = ({ left, right }: Wave): Float32Array => left.map((s, i) => (s + (right[i] ?? 0)) / 2);

/**
 * How a round closes: the step from its last sample to its first against the largest steps anywhere in it (the highest
 * in a thousand); and how far what lies before its beginning differs from its own end, in dB of the round's power.
 */
export function seamOf(wave: Wave, from: number, length: number): { step: number; differs: number } {
  const samples = mono(cut(wave, from, from + length));
  const steps = samples.map((s, i) => Math.abs(s - (samples[i - 1] ?? s))).sort();
  const across = Math.abs((samples[0] ?? 0) - (samples.at(-1) ?? 0));
  const before = cut(wave, from - 0.15, from - 0.02);
  const end = cut(wave, from + length - 0.15, from + length - 0.02);
  const less = (a: Float32Array, b: Float32Array): Float32Array => a.map((s, i) => s - (b[i] ?? 0));
  const apart = { rate: wave.rate, left: less(before.left, end.left), right: less(before.right, end.right) };
  return {
    step: across / Math.max(1e-9, steps[Math.floor(steps.length * 0.999)] ?? 1),
    differs: 20 * Math.log10(powerOf(apart) / Math.max(1e-9, powerOf(cut(wave, from, from + length)))),
  };
}

const SIZE = 4096;

/** Where the middle of the spectrum lies, in hertz, each moment weighted by its power. */
export function brightness(wave: Wave): number {
  const samples = mono(wave);
  let [sum, weight] = [0, 0];
  for (let at = 0; at + SIZE <= samples.length; at += SIZE * 2) {
    const power = spectrum(samples.subarray(at, at + SIZE));
    power.forEach((p, i) => {
      const hertz = (i * wave.rate) / SIZE;
      // Below what small loudspeakers give nothing is bright or dark.
      if (hertz < 60) return;
      sum += p * hertz;
      weight += p;
    });
  }
  return sum / Math.max(1e-12, weight);
}

/** Share of the time in which next to nothing is heard: a fifth of the usual power or less. */
export function quiet(wave: Wave): number {
  const count = Math.floor(secondsOf(wave) * 4);
  const powers = Array.from({ length: count }, (_, i) => powerOf(cut(wave, i / 4, i / 4 + 0.25)));
  const usual = powerOf(wave);
  return powers.filter((p) => p < usual / 2.5).length / count;
}

function spectrum(samples: Float32Array): Float64Array {
  const [re, im] = [new Float64Array(SIZE), new Float64Array(SIZE)];
  samples.forEach((s, i) => {
    re[reversed(i)] = s * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / SIZE));
  });
  for (let size = 2; size <= SIZE; size *= 2)
    for (let k = 0; k < size / 2; k++) {
      const [cos, sin] = [Math.cos((-2 * Math.PI * k) / size), Math.sin((-2 * Math.PI * k) / size)];
      for (let i = k; i < SIZE; i += size) {
        const j = i + size / 2;
        const [a, b] = [re[j] ?? 0, im[j] ?? 0];
        const [x, y] = [a * cos - b * sin, a * sin + b * cos];
        re[j] = (re[i] ?? 0) - x;
        im[j] = (im[i] ?? 0) - y;
        re[i] = (re[i] ?? 0) + x;
        im[i] = (im[i] ?? 0) + y;
      }
    }
  return re.subarray(0, SIZE / 2).map((r, i) => r * r + (im[i] ?? 0) ** 2);
}

const BITS = Math.log2(SIZE);
function reversed(i: number): number {
  let out = 0;
  for (let bit = 0; bit < BITS; bit++) out |= ((i >> bit) & 1) << (BITS - 1 - bit);
  return out;
}
