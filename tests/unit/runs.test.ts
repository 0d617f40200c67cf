import { describe, expect, it } from "vitest";
import {
  makeRun,
  playRun,
  type RunFile,
  readRun,
  verify,
  verifyText,
  writeRun,
} from "../../game/runs/index.ts";
import { challenge, crossroads, policy } from "./helpers.ts";

function recorded(seed = "verify", by = "recalibrator"): RunFile {
  const made = makeRun(challenge(seed), playRun(crossroads, challenge(seed), policy(by)).commands);
  if (!made) throw new Error("no run");
  return made;
}

const run = recorded();
const edit = (change: (copy: RunFile) => void): RunFile => {
  const copy = structuredClone(run);
  change(copy);
  return copy;
};

describe("verification", () => {
  it("says valid of what was played, by its text", () => {
    const verdict = verifyText(writeRun(run));
    expect(verdict).toMatchObject({ verdict: "valid", finished: true, score: run.claim?.score });
  });

  it("says valid, unfinished of a run cut short", () => {
    const made = makeRun(run.challenge, run.commands.slice(0, 5));
    expect(made && verify(made)).toMatchObject({ verdict: "valid", finished: false });
  });

  it("takes what an order says of itself as a part of the run", () => {
    const commands = run.commands.map((command) =>
      command.type === "commit"
        ? { ...command, orders: command.orders.map((order) => ({ ...order, answers: "none" })) }
        : command,
    );
    const first = commands.slice(0, 1);
    const made = makeRun(run.challenge, first);
    expect(made && verifyText(writeRun(made))).toMatchObject({ verdict: "valid", finished: false });
    const read = made && readRun(writeRun(made));
    expect(read?.ok && read.run.commands).toEqual(first);
    expect(verify({ ...run, commands }).verdict).not.toBe("valid");
  });

  it("names the quarter where an edited order begins to tell", () => {
    const copy = edit((c) => {
      for (const command of c.commands) {
        if (command.type !== "commit" || command.turn < 4) continue;
        const build = command.orders.find((o) => o.type === "build");
        if (build?.type === "build") {
          build.capability = "intelligence";
          return;
        }
      }
    });
    const verdict = verify(copy);
    expect(verdict.verdict).toBe("diverged");
    if (verdict.verdict === "diverged") expect(verdict.quarter).toBeGreaterThanOrEqual(5);
  });

  it("names the quarter of an edited response", () => {
    const copy = edit((c) => {
      const response = c.commands.find((x) => x.type === "respond" && x.subject !== "crisis");
      if (response?.type === "respond") response.choice = response.choice === "c" ? "a" : "c";
    });
    expect(["diverged", "illegal"]).toContain(verify(copy).verdict);
  });

  it("names an edited seed, hash, score, ending and seal", () => {
    const other = edit((c) => {
      c.challenge.seed = "alea:other";
    });
    // Other luck asks other questions: a command may be refused before the first quarter closes.
    const verdict = verify(other);
    const second = run.commands.findIndex((command) => command.type === "commit" && command.turn === 1);
    if (verdict.verdict === "illegal") {
      expect(verdict.command).toBeGreaterThanOrEqual(1);
      expect(verdict.command).toBeLessThanOrEqual(second);
    } else expect(verdict).toMatchObject({ verdict: "diverged", quarter: 1 });
    const hash = edit((c) => {
      c.hashes[7] = ((c.hashes[7] ?? 0) + 1) >>> 0;
    });
    expect(verify(hash)).toMatchObject({ verdict: "diverged", quarter: 8, field: "hashes.7" });
    const score = edit((c) => {
      if (c.claim) c.claim.score++;
    });
    expect(verify(score)).toMatchObject({ verdict: "diverged", field: "claim.score" });
    const ending = edit((c) => {
      if (c.claim) c.claim.ending = "tableholds";
    });
    if (run.claim?.ending !== "tableholds") {
      expect(verify(ending)).toMatchObject({ verdict: "diverged", field: "claim.ending" });
    }
    const seal = edit((c) => {
      if (c.claim) c.claim.hash = "0".repeat(64);
    });
    expect(verify(seal)).toMatchObject({ verdict: "diverged", field: "claim.hash" });
  });

  it("says illegal, with command and code, of an order that cannot be paid for", () => {
    const copy = edit((c) => {
      const first = c.commands[0];
      if (first?.type === "commit") {
        first.orders = [1, 2, 3].map((n) => ({
          type: "build",
          capability: (["maritime", "airdefence", "hardening"] as const)[n - 1] ?? "maritime",
          amount: 60,
        }));
      }
    });
    expect(verify(copy)).toMatchObject({ verdict: "illegal", command: 0, code: "budget", order: 1 });
  });

  it("never calls older rules cheating", () => {
    const copy = edit((c) => {
      c.rules = 9;
    });
    expect(verify(copy)).toEqual({ verdict: "unsupported rules", version: 9 });
  });
});

describe("files from strangers", () => {
  const text = writeRun(run);
  const cases: Record<string, [string, string]> = {
    empty: ["", "empty"],
    truncated: [text.slice(0, text.length / 2), "not JSON"],
    "not JSON": ["hello", "not JSON"],
    "100,000 levels deep": ["[".repeat(100_000) + "]".repeat(100_000), "nested too deeply"],
    "100,000 objects deep": [`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, "nested too deeply"],
    polluting: [text.replace('"format"', '"__proto__": {"polluted": true}, "format"'), "forbidden key"],
    "polluting by constructor": ['{"constructor": {"prototype": {"x": 1}}}', "forbidden key"],
    "a 5 MB string": [JSON.stringify("x".repeat(5_000_000)), "too large"],
    null: ["null", "strict_object"],
    "a number": ["5", "strict_object"],
  };
  for (const [name, [input, reason]] of Object.entries(cases)) {
    it(`refuses one that is ${name}`, () => {
      const read = readRun(input);
      expect(read).toMatchObject({ ok: false, reason });
      expect(verifyText(input)).toMatchObject({ verdict: "malformed" });
    });
  }

  it("pollutes nothing", () => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("names the place inside a command", () => {
    const broken = text.replace('"type":"commit","turn":3', '"type":"comit","turn":3');
    expect(readRun(broken)).toMatchObject({ ok: false, reason: "type" });
    const place = readRun(broken);
    if (!place.ok) expect(place.place).toMatch(/^commands\.\d+$/);
  });

  it("round-trips", () => {
    const read = readRun(text);
    expect(read.ok && read.run).toEqual(run);
  });
});
