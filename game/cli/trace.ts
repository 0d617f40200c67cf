import {
  boardOf,
  countOf,
  decodeLedger,
  newGame,
  ownerOf,
  RULES_VERSION,
  STATS,
  statValue,
  step,
  viewOf,
} from "../engine/index.ts";
import { gameOf, readRun } from "../runs/index.ts";
import { causeText, dispatchText, format, messagesWith } from "../text/index.ts";
import { type Args, allow, Misuse, required } from "./args.ts";
import { readText } from "./options.ts";

/** The ledger of one quarter in words: each number that moved, with its causes, and the sum. */
export function trace(args: Args): number {
  allow(args, ["turn"]);
  const [file] = args.files;
  if (file === undefined) throw new Misuse("trace needs a run file");
  const word = required(args, "turn");
  if (!/^\d{1,4}$/.test(word) || Number(word) < 1) throw new Misuse("--turn counts quarters from 1");
  const turn = Number(word) - 1;
  const read = readRun(readText(file));
  if (!read.ok) {
    process.stderr.write(`malformed: ${read.place}: ${read.reason}\n`);
    return 1;
  }
  if (read.run.rules !== RULES_VERSION) {
    process.stderr.write(`unsupported rules, version ${read.run.rules}\n`);
    return 1;
  }
  const game = gameOf(read.run.challenge);
  if (!game) throw new Misuse("the file names an unknown scenario");
  const { seed, difficulty, truths } = read.run.challenge;
  let state = newGame(game, { seed, difficulty, truths });
  let before = state;
  const rows: number[] = [];
  const m = messagesWith("en", read.run.challenge.scenario, game.scenario.texts ?? null);
  const f = format("en");
  for (const [i, command] of read.run.commands.entries()) {
    if (command.turn > turn) break;
    const stepped = step(game, state, command);
    if (!stepped.ok) {
      process.stderr.write(`illegal: command ${i}: ${stepped.problems[0]?.code}\n`);
      return 1;
    }
    if (command.turn === turn) {
      if (rows.length === 0) before = command.type === "commit" ? state : before;
      rows.push(...stepped.report.rows);
      for (const d of stepped.report.dispatches) {
        const told = dispatchText(m, d);
        process.stdout.write(`${told.place}: ${told.text}\n`);
      }
    }
    state = stepped.state;
  }
  if (rows.length === 0) throw new Misuse(`the run has no quarter ${turn + 1}`);
  process.stdout.write(`\n${f.quarter(boardOf(game, viewOf(before)).quarter)}\n`);
  const entries = decodeLedger(game, rows);
  for (const stat of STATS) {
    for (let index = 0; index < countOf(before, stat); index++) {
      const of = ownerOf(game, stat, index);
      const own = entries.filter((e) => e.stat === stat.id && e.of === of);
      if (own.length === 0) continue;
      const was = statValue(before, stat, index);
      const sum = own.reduce((all, e) => all + e.delta, was);
      const name =
        of === null
          ? m.stats[stat.id as keyof typeof m.stats]
          : `${m.stats[stat.id as keyof typeof m.stats]}, ${of}`;
      process.stdout.write(`\n${name}: ${f.value(stat.scale, was)}\n`);
      for (const e of own) process.stdout.write(`  ${f.change(stat.scale, e.delta)}  ${causeText(m, e)}\n`);
      process.stdout.write(`  = ${f.value(stat.scale, sum)}\n`);
    }
  }
  return 0;
}
