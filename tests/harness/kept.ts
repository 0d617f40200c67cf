import type { Order } from "../../game/engine/index.ts";
import { openSession, type Session } from "../../game/session/index.ts";
import { Jobs } from "../../game/session/jobs/client.ts";
import { presentIn, stageIn } from "../../game/session/scene.ts";

/**
 * Plays a run in this browser's own storage and posts, before each act, that it is about to, and after it what is kept.
 * Opened again it goes on from what it finds, as the title's Continue does: `npm run soak -- kills` ends it at any moment.
 */
const seed = new URLSearchParams(location.search).get("seed") ?? "1";

const post = (told: object): Promise<Response> =>
  fetch("/told", { method: "POST", body: JSON.stringify(told) });

/** All that a run consists of, for comparing: its file with every hash, and what lies on the tray. */
async function printOf(session: Session): Promise<string> {
  const game = presentIn(session.now.scene);
  const file = await session.do({ do: "exportRun" });
  return JSON.stringify([game?.seed, file?.text, game?.tray.map(({ order }) => order)]);
}

const ORDERS: readonly Order[] = [
  { type: "secure", chain: "food", amount: 30 },
  { type: "study", question: "bite" },
];

/** One act: an order put on the tray, a quarter closed, an answer given. */
async function act(session: Session): Promise<void> {
  const game = presentIn(session.now.scene);
  const stage = stageIn(session.now.scene);
  if (!game) return;
  if (stage === "playback") await session.do({ do: "playbackDone" });
  else if (stage === "report") await session.do({ do: "reportRead" });
  else if (stage === "respond") {
    const asked = game.board.pending[0];
    if (!asked) throw new Error("nothing is asked");
    const choice = asked.kind === "crisis" ? "hold" : asked.choices.at(-1)?.id;
    await session.do({ do: "respond", subject: asked.subject, choice: choice ?? "" });
  } else {
    const order = game.board.turn % 3 === 2 ? undefined : ORDERS[game.tray.length];
    if (order) await session.do({ do: "addOrder", order });
    else await session.do({ do: "commit" });
    // What is refused is said at the first press, and left behind at the second.
    if (!order && stageIn(session.now.scene) === "plan") await session.do({ do: "commit" });
  }
  // Reading waits for what is being written.
  await session.do({ do: "slots" });
}

try {
  const session = await openSession(undefined, new Jobs(() => null, 1));
  if (!presentIn(session.now.scene)) {
    await session.do({ do: "slots" });
    for (let i = 0; i < 50 && !session.now.last; i++) await new Promise((next) => setTimeout(next, 10));
    if (session.now.last) await session.do({ do: "continueLast" });
    else {
      // A run that is over is no longer offered, and is looked at in the list.
      const [newest] = (await session.do({ do: "slots" })) ?? [];
      if (newest?.over && newest.seed === seed) await session.do({ do: "load", slot: newest.id });
    }
  }
  await post({ kind: "opened", print: await printOf(session), notice: session.now.notice?.key ?? null });
  if (presentIn(session.now.scene)?.seed !== seed) {
    await post({ kind: "doing" });
    await session.do({ do: "start", options: { scenario: "crossroads", seed, difficulty: "standard" } });
    await post({ kind: "done", print: await printOf(session) });
  }
  while (session.now.scene.kind === "play") {
    await post({ kind: "doing" });
    await act(session);
    await post({ kind: "done", print: await printOf(session), notice: session.now.notice?.key ?? null });
  }
  await post({ kind: "over" });
} catch (error) {
  await post({ kind: "failed", why: String(error) });
}
