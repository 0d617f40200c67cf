import type { Message } from "./forecast.ts";
import type { Answer, Ask, Board } from "./work.ts";

/** Whoever works forecasts out; null of it where this browser can't. */
export interface Calculator {
  /** What the questions that follow are about. */
  open(board: Board): void;
  ask(ask: Ask): void;
}

export interface Listener {
  answer(answer: Answer): void;
  /** The calculator has stopped for good. */
  broken(): void;
}

export type OpenCalculator = (listener: Listener) => Calculator | null;

/** Starts the worker. Where there are none, or it can't be loaded, no forecast can be made. */
export const openCalculator: OpenCalculator = ({ answer, broken }) => {
  if (typeof Worker === "undefined") return null;
  try {
    const worker = new Worker(new URL("./forecast.ts", import.meta.url), { type: "module" });
    worker.onmessage = (event: MessageEvent<Answer>) => answer(event.data);
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      broken();
    };
    const post = (message: Message): void => worker.postMessage(message);
    return {
      open: (board) => post({ kind: "board", board }),
      ask: (ask) => post({ kind: "ask", ask }),
    };
  } catch {
    return null;
  }
};
