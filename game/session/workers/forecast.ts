import type { Game } from "../../engine/index.ts";
import { gameOf } from "../../runs/index.ts";
import { type Answer, type Ask, answers, type Board } from "./work.ts";

/** The worker: forecasts off the page's own thread. A newer question about the same thing ends an older one. */
export type Message = { kind: "board"; board: Board } | { kind: "ask"; ask: Ask };

let game: Game | null = null;
const newest: Record<Ask["about"], number> = { tray: 0, draft: 0 };

self.onmessage = (event: MessageEvent<Message>) => {
  const message = event.data;
  if (message.kind === "board") {
    game = gameOf(message.board);
    return;
  }
  const { ask } = message;
  newest[ask.about] = ask.id;
  void work(ask);
};

async function work(ask: Ask): Promise<void> {
  const of = game;
  if (!of) return;
  const parts = answers(of, ask);
  for (;;) {
    // Between two parts the post is read: a newer question may be in it.
    await new Promise((go) => setTimeout(go, 0));
    if (newest[ask.about] !== ask.id) return;
    const part = parts.next();
    if (part.done) return;
    const answer: Answer = part.value;
    self.postMessage(answer);
  }
}
