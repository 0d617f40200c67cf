/** Recorded sound: two channels of samples between −1 and 1. */
export interface Wave {
  rate: number;
  left: Float32Array;
  right: Float32Array;
}

/** Reads a WAV file of two channels, of 16 bits or floating. */
export function readWave(bytes: Uint8Array): Wave {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [rate, depth, floats] = [0, 16, false];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const size = view.getUint32(at + 4, true);
    if (name === "fmt ") {
      // A format that says more about itself says in its later words whether it floats.
      const kind = view.getUint16(at + 8, true);
      floats = kind === 3 || (kind === 0xfffe && view.getUint16(at + 32, true) === 3);
      if (view.getUint16(at + 10, true) !== 2) throw new Error("a wave of other than two channels");
      rate = view.getUint32(at + 12, true);
      depth = view.getUint16(at + 22, true);
    }
    if (name === "data") {
      const step = depth / 8;
      // Written as it came, a file may not know its own length.
      const count = Math.floor(Math.min(size, bytes.length - at - 8) / (2 * step));
      const [left, right] = [new Float32Array(count), new Float32Array(count)];
      const value = (i: number): number => {
        const place = at + 8 + i * step;
        return floats ? view.getFloat32(place, true) : view.getInt16(place, true) / 32_768;
      };
      for (let i = 0; i < count; i++) {
        left[i] = value(2 * i);
        right[i] = value(2 * i + 1);
      }
      return { rate, left, right };
    }
    at += 8 + size + (size % 2);
  }
  throw new Error("a wave without samples");
}

/** As a WAV file of floating samples. */
export function writeWave({ rate, left, right }: Wave): Uint8Array {
  const bytes = new Uint8Array(44 + left.length * 8);
  const view = new DataView(bytes.buffer);
  const say = (at: number, word: string): void => {
    for (const [i, sign] of [...word].entries()) bytes[at + i] = sign.charCodeAt(0);
  };
  say(0, "RIFF");
  view.setUint32(4, 36 + left.length * 8, true);
  say(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 3, true);
  view.setUint16(22, 2, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 8, true);
  view.setUint16(32, 8, true);
  view.setUint16(34, 32, true);
  say(36, "data");
  view.setUint32(40, left.length * 8, true);
  left.forEach((sample, i) => {
    view.setFloat32(44 + i * 8, sample, true);
    view.setFloat32(48 + i * 8, right[i] ?? 0, true);
  });
  return bytes;
}

/** A part of a wave, from and to in seconds; beyond its ends there is silence. */
export function cut({ rate, left, right }: Wave, from: number, to: number): Wave {
  const [first, last] = [Math.round(from * rate), Math.round(to * rate)];
  const part = (of: Float32Array): Float32Array => {
    const out = new Float32Array(last - first);
    out.set(of.subarray(Math.max(0, first), last).subarray(0, out.length), Math.max(0, -first));
    return out;
  };
  return { rate, left: part(left), right: part(right) };
}

export function scaled({ rate, left, right }: Wave, by: number): Wave {
  return { rate, left: left.map((s) => s * by), right: right.map((s) => s * by) };
}

/** Fades in and out over so many seconds, so that a cut does not click. */
export function faded(wave: Wave, begin: number, end: number): Wave {
  const count = wave.left.length;
  const gain = (i: number): number =>
    Math.min(1, i / Math.max(1, begin * wave.rate), (count - 1 - i) / Math.max(1, end * wave.rate));
  return {
    rate: wave.rate,
    left: wave.left.map((s, i) => s * gain(i)),
    right: wave.right.map((s, i) => s * gain(i)),
  };
}

/** One after the other. */
export function joined(waves: readonly Wave[]): Wave {
  const flat = (parts: readonly Float32Array[]): Float32Array => {
    const out = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      out.set(part, at);
      at += part.length;
    }
    return out;
  };
  return {
    rate: waves[0]?.rate ?? 44_100,
    left: flat(waves.map((w) => w.left)),
    right: flat(waves.map((w) => w.right)),
  };
}

export const secondsOf = ({ rate, left }: Wave): number => left.length / rate;

export function peakOf({ left, right }: Wave): number {
  let peak = 0;
  for (let i = 0; i < left.length; i++)
    peak = Math.max(peak, Math.abs(left[i] ?? 0), Math.abs(right[i] ?? 0));
  return peak;
}

/** Root of the mean square of both channels. */
export function powerOf({ left, right }: Wave): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += ((left[i] ?? 0) ** 2 + (right[i] ?? 0) ** 2) / 2;
  return Math.sqrt(sum / Math.max(1, left.length));
}
