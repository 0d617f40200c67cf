import { checkOrders, DOCTRINE_PILLARS, type Order, quarterOf, step } from "../../game/engine/index.ts";
import { endingOf, gameOf, type RunFile, scoreOf, startOf } from "../../game/runs/index.ts";

/**
 * A recorded run as a table that a person can read: a line a quarter with its score, the five pillars as they
 * stood when it closed, and what was decided in it. A change of rules shows here as the numbers that moved.
 */
export function tableOf(run: RunFile): string {
  const { challenge, commands } = run;
  const game = gameOf(challenge);
  if (!game) throw new Error(`no scenario ${challenge.scenario}`);
  const lines = [
    `${challenge.scenario}, ${challenge.difficulty}, seed ${challenge.seed}`,
    "",
    "quarter  score  deter. resil. auton.  order support  decided",
  ];
  let state = startOf(game, challenge);
  let decided: string[] = [];
  for (const command of commands) {
    if (command.type === "commit") {
      const refused = checkOrders(game, state, command.orders);
      if (refused.length > 0) throw new Error(`refused: ${refused[0]?.code}`);
      decided.push(...command.orders.map(orderWords));
    } else decided.push(`${command.subject}=${command.choice}`);
    const { turn } = state;
    const stepped = step(game, state, command);
    if (!stepped.ok) throw new Error(`refused: ${stepped.problems[0]?.code}`);
    state = stepped.state;
    if (!stepped.report.closed) continue;
    const { year, part } = quarterOf(game.scenario, turn);
    const when = part > 4 ? `${year} H${part - 4}` : `${year} Q${part}`;
    // The state after the last quarter is that of the successor's year: what stood before it is the report's.
    const { pillars, nation } = stepped.report.successor?.view ?? state;
    const row = [...DOCTRINE_PILLARS.map((p) => pillars[p]), nation.support].map((n) =>
      String(n).padStart(6),
    );
    lines.push(
      `${when}  ${String(state.scores[turn] ?? 0).padStart(5)}  ${row.join(" ")}  ${decided.join("; ") || "nothing"}`,
    );
    decided = [];
  }
  const after = state.scores.slice(game.scenario.turns);
  if (after.length > 0) {
    const row = [...DOCTRINE_PILLARS.map((p) => state.pillars[p]), state.nation.support].map((n) =>
      String(n).padStart(6),
    );
    lines.push(`at last         ${row.join(" ")}`);
    lines.push(`successor's year  ${after.join(" ")}`);
  }
  lines.push(`ending ${endingOf(state)}, score ${scoreOf(game, state)}`);
  return `${lines.join("\n")}\n`;
}

function orderWords({ type, ...fields }: Order): string {
  const words = Object.values(fields).map((field) =>
    typeof field === "object" ? Object.values(field).join("/") : field === true ? "standing" : String(field),
  );
  return [type, ...words.filter((word) => word !== "false")].join(" ");
}
