import { describe, expect, it } from "vitest";
import { ENGINE, hashOf } from "../../game/engine/index.ts";
import { inTurn, playRun, Run, readRun, reopen, rulebook, verify, writeRun } from "../../game/runs/index.ts";
import { challenge, crossroads, policy } from "./helpers.ts";
import { readGame } from "./imports.ts";

const { commands, reports, state } = playRun(crossroads, challenge("a whole run"), policy("adaptive"));

function begun(seed = "a whole run"): Run {
  const run = Run.begin(challenge(seed));
  if (!run) throw new Error("no run");
  return run;
}

function played(): Run {
  const run = begun();
  expect(run.playOn(inTurn(commands))).toEqual([]);
  return run;
}

describe("a run", () => {
  const run = played();

  it("comes by its commands to the state a policy came to", () => {
    expect(hashOf(run.state)).toBe(hashOf(state));
    expect(run.over).toBe(true);
    expect(run.quarters).toHaveLength(24);
    expect(run.open).toBeNull();
    expect(run.hashes).toEqual(reports.filter((r) => r.closed).map((r) => r.hash));
  });

  it("begins under no scenario that is unknown", () => {
    expect(Run.begin({ ...challenge("x"), scenario: "nowhere" })).toBeNull();
  });

  it("answers a refusal as a value and stands as it stood", () => {
    const fresh = begun();
    const before = hashOf(fresh.state);
    const dear = { type: "build", capability: "maritime", amount: 60 };
    const refusals: [command: unknown, code: string][] = [
      [null, "shape"],
      [{ type: "commit", turn: 3, orders: [] }, "wrongTurn"],
      [{ type: "respond", turn: 0, subject: "crisis", choice: "hold" }, "wrongPhase"],
      [{ type: "commit", turn: 0, orders: [dear, dear] }, "repeated"],
    ];
    for (const [command, code] of refusals) expect(fresh.play(command)[0]?.code).toBe(code);
    expect(hashOf(fresh.state)).toBe(before);
    expect(fresh.commands).toEqual([]);
    expect(run.play({ type: "commit", turn: 24, orders: [] })[0]?.code).toBe("over");
  });

  it("keeps a command as parsed, whatever the order of its fields", () => {
    const one = begun();
    const other = begun();
    one.play({ type: "commit", turn: 0, orders: [{ type: "secure", chain: "energy", amount: 10 }] });
    other.play({ orders: [{ amount: 10, chain: "energy", type: "secure" }], turn: 0, type: "commit" });
    expect(writeRun(other.file())).toBe(writeRun(one.file()));
  });

  it("knows the state at which each quarter began", () => {
    for (const turn of [0, 1, 7, 23]) expect(run.at(turn).turn).toBe(turn);
    expect(run.at(99)).toBe(run.state);
    expect(run.quarters.map((q) => q.turn)).toEqual(run.quarters.map((_, i) => i));
    for (const [i, quarter] of run.quarters.entries()) {
      expect(quarter.before.turn).toBe(i);
      if (i < 23) expect(quarter.after).toEqual(run.quarters[i + 1]?.before);
    }
  });

  it("tells of a quarter all that its reports hold", () => {
    for (const quarter of run.quarters) {
      const own = reports.filter((r) => r.turn === quarter.turn);
      expect(quarter.entries).toEqual(own.flatMap((r) => ENGINE.decode(crossroads, r.rows)));
      expect(quarter.dispatches).toEqual(own.flatMap((r) => r.dispatches));
      expect(quarter.hash).toBe(own.at(-1)?.hash);
      // What is made only when it is looked at is there for a copy as well.
      expect({ ...quarter }.entries).toBe(quarter.entries);
    }
  });

  it("tells of the last quarter how it stood before the successor's year", () => {
    const last = run.quarters[23];
    expect(last?.after.turn).toBe(24);
    expect(last?.after.ending).toBeNull();
    expect(run.board.ending).not.toBeNull();
  });

  it("has a quarter open between its orders and its answers", () => {
    const answer = commands.findIndex((c) => c.type === "respond");
    const half = begun();
    half.playOn(inTurn(commands.slice(0, answer)));
    expect(half.open?.turn).toBe(commands[answer]?.turn);
    expect(half.quarters).toHaveLength(half.open?.turn ?? -1);
    expect(half.at(half.open?.turn ?? -1).phase).toBe("plan");
  });
});

describe("a fork", () => {
  it("is what replaying the past alone would give", () => {
    const run = played();
    const before = writeRun(run.file());
    for (const turn of [0, 1, 9, 23]) {
      const fork = run.fork(turn);
      const replayed = begun();
      replayed.playOn(inTurn(commands.filter((c) => c.turn < turn)));
      expect(fork.state).toEqual(replayed.state);
      expect(fork.quarters).toEqual(replayed.quarters);
      expect(writeRun(fork.file())).toBe(writeRun(replayed.file()));
    }
    const fork = run.fork(5);
    expect(fork.play({ type: "commit", turn: 5, orders: [] })).toEqual([]);
    expect(writeRun(run.file())).toBe(before);
  });

  it("at a quarter not reached yet takes what is open with it", () => {
    const answer = commands.findIndex((c) => c.type === "respond");
    const run = begun();
    run.playOn(inTurn(commands.slice(0, answer)));
    const fork = run.fork(99);
    expect(fork.open).toEqual(run.open);
    expect(fork.commands).toEqual(run.commands);
    expect(run.fork(run.open?.turn ?? 0).open).toBeNull();
  });
});

describe("a run file", () => {
  it("opens as the run it was written from, after one replay", () => {
    const run = begun();
    run.playOn(inTurn(commands.slice(0, 7)));
    const read = readRun(writeRun(run.file()));
    if (!read.ok) throw new Error(read.reason);
    const opened = reopen(read.run);
    expect(opened.verdict).toEqual(verify(read.run));
    expect(opened.verdict).toMatchObject({ verdict: "valid", finished: false });
    expect(opened.run?.state).toEqual(run.state);
    expect(opened.run?.file()).toEqual(run.file());
    expect(opened.run?.quarters).toEqual(run.quarters);
  });

  it("of a claim that does not hold opens as no run", () => {
    const file = played().file();
    expect(reopen({ ...file, hashes: [1, ...file.hashes.slice(1)] })).toMatchObject({
      verdict: { verdict: "diverged", quarter: 1 },
      run: null,
    });
    expect(reopen({ ...file, rules: 9 }).run).toBeNull();
  });
});

describe("rulebooks", () => {
  it("are found by their version and know it", () => {
    expect(rulebook(ENGINE.version)).toBe(ENGINE);
    expect(rulebook(9999)).toBeNull();
  });

  it("check says what step would, of anything", () => {
    const run = begun();
    for (const command of [commands[0], {}, { type: "commit", turn: 1, orders: [] }, commands[5]]) {
      const stepped = ENGINE.step(run.game, run.state, command);
      expect(ENGINE.check(run.game, run.state, command)).toEqual(stepped.ok ? [] : stepped.problems);
    }
  });
});

describe("the one loop", () => {
  it("is where commands are carried out: nobody else steps, and only rollouts advance", () => {
    const callers = (call: RegExp) =>
      [...readGame()]
        .filter(([path, text]) => !path.startsWith("engine/") && call.test(text))
        .map(([path]) => path);
    expect(callers(/\bengine\.step\(|\bENGINE\.step\(/i)).toEqual(["runs/quarter.ts"]);
    expect(callers(/\bimport\s*\{[^}]*\bstep\b[^}]*\}\s*from\s*"[^"]*engine\/index\.ts"/)).toEqual([]);
    const taken = callers(/\bimport\s*\{[^}]*\badvance\b[^}]*\}\s*from\s*"[^"]*engine\/[^"]*"/);
    expect(taken.length).toBeGreaterThan(0);
    for (const path of taken) expect(path).toMatch(/^(advisors|runs)\//);
  });
});
