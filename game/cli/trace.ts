import { countOf, ENGINE, ownerOf, STATS, statValue } from "../engine/index.ts";
import {
  codeOf,
  inTurn,
  MOST_RUN_BYTES,
  type QuarterRecord,
  Run,
  readRunBytes,
  rulebook,
  verdictOn,
  withItsRules,
} from "../runs/index.ts";
import { causeText, dispatchText, format, loadPinnedWords, messagesFor } from "../text/index.ts";
import { readBytes } from "./input.ts";
import { Misuse } from "./misuse.ts";
import { print, say } from "./output.ts";
import { inWords } from "./verify.ts";

/** The ledger of one quarter in words: each number that moved, with its causes, and the sum. */
export async function trace(file: string, quarterNumber: number): Promise<number> {
  const turn = quarterNumber - 1;
  const bytes = readBytes(file, MOST_RUN_BYTES);
  const read = await withItsRules(() => readRunBytes(bytes));
  if (!read.ok) {
    say(inWords(verdictOn(read)));
    return 1;
  }
  const { challenge, commands, rules } = read.run;
  const engine = rulebook(rules);
  if (!engine) {
    say(`unsupported rules, version ${rules}`);
    return 1;
  }
  const run = Run.begin(challenge, engine);
  if (!run) throw new Misuse("the file names an unknown scenario");
  const problems = run.playOn(inTurn(commands.filter((c) => c.turn <= turn)));
  if (problems.length > 0) {
    say(`illegal: command ${run.commands.length}: ${problems[0]?.code}`);
    return 1;
  }
  const quarter = run.quarters[turn] ?? (run.quarters.length === turn ? run.open : null);
  if (!quarter) throw new Misuse(`the run has no quarter ${turn + 1}`);
  await loadPinnedWords(rulesSaid(run));
  tell(run, quarter);
  return 0;
}

function rulesSaid({ engine }: Run): number | null {
  return engine === ENGINE ? null : engine.version;
}

function tell(run: Run, { turn, dispatches, before, entries }: QuarterRecord): void {
  const { game } = run;
  const { id: scenario, texts = null } = game.scenario;
  const rules = rulesSaid(run);
  const world = codeOf(run.challenge, run.engine.version) ?? run.challenge.seed;
  const m = messagesFor("en", { scenario, texts, halves: false, level: "full", rules, world });
  const f = format("en");
  for (const d of dispatches) {
    const told = dispatchText(m, d);
    print(`${told.place}: ${told.text}\n`);
  }
  print(`\n${f.quarter(before.quarter)}\n`);
  const state = run.at(turn);
  for (const stat of STATS) {
    for (let index = 0; index < countOf(state, stat.owner); index++) {
      const of = ownerOf(game, stat, index);
      const own = entries.filter((e) => e.stat === stat.id && e.of === of);
      if (own.length === 0) continue;
      const was = statValue(state, stat, index);
      const sum = own.reduce((all, e) => all + e.delta, was);
      const word = m.stats[stat.id as keyof typeof m.stats];
      const name = of === null ? word : `${word}, ${of}`;
      print(`\n${name}: ${f.value(stat.scale, was)}\n`);
      for (const e of own) print(`  ${f.change(stat.scale, e.delta)}  ${causeText(m, e)}\n`);
      print(`  = ${f.value(stat.scale, sum)}\n`);
    }
  }
}
