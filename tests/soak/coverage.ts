/**
 * What natural play reaches over many worlds of every scenario: npm run soak:coverage (-- WORLDS). Policies play in turn,
 * and everything told is counted: kinds of situation with each way they may be met and each end, the scenes that tell
 * them, choices of dilemmas, news, crises by kind and end, endings. What was never reached is named.
 */
import { FAST } from "../../game/advisors/index.ts";
import { type Dispatch, type Game, OUTCOMES, possibleEndings } from "../../game/engine/index.ts";
import { gameOf } from "../../game/runs/index.ts";
import { type Messages, messagesFor, situationText } from "../../game/text/index.ts";
import { SCENARIOS } from "../../game/world/index.ts";
import { challenge, walk } from "../unit/helpers.ts";

const WORLDS = Number(process.argv[2] ?? 2000);
if (!Number.isInteger(WORLDS) || WORLDS < 1) throw new Error(`not a number of worlds: ${process.argv[2]}`);

const policies = Object.values(FAST);
let missing = 0;

for (const scenario of Object.values(SCENARIOS)) {
  const game = gameOf({ ...challenge("coverage"), scenario: scenario.id });
  if (!game) throw new Error(`no scenario ${scenario.id}`);
  const seen = new Map<string, number>();
  const count = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1);
  const started = Date.now();
  for (let i = 0; i < WORLDS; i++) {
    const policy = policies[i % policies.length];
    if (!policy) break;
    const world = `coverage${i}`;
    const run = {
      scenario: scenario.id,
      texts: null,
      halves: (scenario.quartersPerTurn ?? 1) > 1,
      level: "full" as const,
    };
    const m = messagesFor("en", { ...run, world });
    const end = walk(
      world,
      policy,
      (_before, _command, { dispatches, successor }) => {
        for (const d of dispatches) for (const what of told(m, d)) count(what);
        for (const { dispatches: later } of successor?.reports ?? [])
          for (const d of later) for (const what of told(m, d)) count(what);
      },
      game,
    );
    count(`ending ${end.ending}`);
  }
  const due = wanted(game);
  const never = due.filter((what) => !seen.has(what));
  missing += never.length;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(
    `${scenario.id}: ${WORLDS} worlds, ${due.length} things wanted, ${never.length} never reached, ${seconds} s`,
  );
  for (const what of never) console.log(`  never: ${what}`);
  const scenes = [...seen.keys()].filter((what) => what.startsWith("scene "));
  const few = (scenario.situations ?? []).filter(
    ({ id }) => scenes.filter((what) => what.startsWith(`scene ${id} `)).length < 3,
  );
  missing += few.length;
  console.log(
    `  ${scenes.length} scenes told; fewer than three of: ${few.map(({ id }) => id).join(" ") || "none"}`,
  );
}
process.exit(missing === 0 ? 0 : 1);

/** What a dispatch reaches. The sentence of what happens if it is left is each scene's own. */
function told(m: Messages, d: Dispatch): string[] {
  switch (d.kind) {
    case "situation":
      return [
        `${d.situation} ${d.answer ?? "left"} ${d.outcome}`,
        `scene ${d.situation} ${situationText(m, { ...d, place: "JPN" }).left}`,
      ];
    case "event":
      return [`event ${d.event} ${d.choice ?? ""}`.trim()];
    case "crisisEnds":
      return [`crisis ${d.crisis}`, `crisis end ${d.how}`];
    default:
      return [];
  }
}

/** What a scenario's data says may come about. */
function wanted(game: Game): string[] {
  const { scenario, situations, events } = game;
  const met = situations.flatMap(({ data: { id, answers, standing } }) =>
    ["left", ...answers.map((answer) => answer.id)].flatMap((answer) =>
      // What a pledge answers by itself is hardly ever left.
      answer === "left" && standing ? [] : OUTCOMES.map((outcome) => `${id} ${answer} ${outcome}`),
    ),
  );
  const asked = events.flatMap(({ data: { id, choices } }) =>
    choices.length === 0 ? [`event ${id}`] : choices.map((_, i) => `event ${id} ${"abc"[i]}`),
  );
  const crises = scenario.crises.map(({ id }) => `crisis ${id}`);
  return [...met, ...asked, ...crises, ...possibleEndings(game).map((id) => `ending ${id}`)];
}
