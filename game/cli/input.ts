import { closeSync, openSync, readSync } from "node:fs";
import { textOf } from "../runs/index.ts";
import { Misuse } from "./misuse.ts";

/** Names of standard input; opening it by name fails where it is a socket. */
const STANDARD = ["-", "/dev/stdin"];
const PIECE = 1 << 16;
/** A list of a million seeds is shorter. */
const MOST_TEXT = 100_000_000;

/** The bytes of a file or of standard input, up to one more than `most`: more nobody wants to read. */
export function readBytes(path: string, most: number): Uint8Array {
  const file = STANDARD.includes(path) ? 0 : open(path);
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    while (length <= most) {
      const piece = Buffer.allocUnsafe(Math.min(PIECE, most + 1 - length));
      const count = readPiece(file, piece);
      if (count === 0) break;
      pieces.push(piece.subarray(0, count));
      length += count;
    }
  } catch {
    throw new Misuse(`cannot read ${path}`);
  } finally {
    if (file !== 0) closeSync(file);
  }
  return Buffer.concat(pieces, length);
}

export function readText(path: string): string {
  const bytes = readBytes(path, MOST_TEXT);
  if (bytes.length > MOST_TEXT) throw new Misuse(`${path} is too large`);
  const text = textOf(bytes);
  if (text === null) throw new Misuse(`${path} is not text`);
  return text;
}

function open(path: string): number {
  try {
    return openSync(path, "r");
  } catch {
    throw new Misuse(`cannot read ${path}`);
  }
}

/** Whoever writes to a pipe may be slower than we read: a pipe that is only empty for now is waited for. */
function readPiece(file: number, piece: Buffer): number {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      return readSync(file, piece);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(clock, 0, 0, 10);
    }
  }
}
