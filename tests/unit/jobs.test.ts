import { expose, wrap } from "comlink";
import { afterEach, describe, expect, it } from "vitest";
import { type Hand, Jobs, type OpenHand } from "../../game/session/jobs/client.ts";
import { type Service, type Task, TaskFault } from "../../game/session/jobs/protocol.ts";
import { serviceOf } from "../../game/session/jobs/service.ts";
import { english } from "../../game/text/en/index.ts";

const count: Task<{ to: number; slow?: boolean }, string, number> = function* ({ to }) {
  for (let done = 1; done <= to; done++) yield { done, of: to, part: `part ${done}` };
  return to;
};
/** Goes on until it is called off. */
const endless: Task<null, number, never> = function* () {
  for (let done = 1; ; done++) yield { done, of: 0, part: done };
};
const lost: Task<null, never, never> = function* () {
  yield* [];
  throw new TaskFault("lost");
};
const broken: Task<null, never, never> = function* () {
  yield* [];
  throw new Error("nobody's fault but ours");
};

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** Workers as the browser has them, but in this thread: the same messages go over a channel of their own. */
function hands(): { open: OpenHand; hired: { lose(): void; closed: boolean }[] } {
  const hired: { lose(): void; closed: boolean }[] = [];
  const open: OpenHand = (lose) => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    expose(serviceOf({ count, endless, lost, broken } as never), port1);
    const hand = { lose, closed: false };
    hired.push(hand);
    return {
      service: wrap<Service>(port2) as Hand["service"],
      close: () => {
        hand.closed = true;
      },
    };
  };
  return { open, hired };
}

describe("jobs", () => {
  it("tell how far they have come, and end in a value", async () => {
    const { open } = hands();
    const heard: string[] = [];
    const job = new Jobs(open, 2).run<typeof count>(
      "count",
      { to: 3 },
      {
        hear: ({ done, of, part }) => heard.push(`${done}/${of} ${part}`),
      },
    );
    expect(await job.result).toEqual({ ok: true, value: 3 });
    expect(heard).toEqual(["1/3 part 1", "2/3 part 2", "3/3 part 3"]);
  });

  it("use as many workers as there are, one job each, and no more than there is work for", async () => {
    const { open, hired } = hands();
    const jobs = new Jobs(open, 3);
    expect(await jobs.run<typeof count>("count", { to: 1 }).result).toMatchObject({ ok: true });
    expect(hired).toHaveLength(1);
    const many = Array.from({ length: 8 }, (_, i) => jobs.run<typeof count>("count", { to: i }).result);
    expect((await Promise.all(many)).map((o) => o.ok && o.value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(hired).toHaveLength(3);
  });

  it("can be called off while they wait and while they run, and nothing is heard of them after", async () => {
    const { open } = hands();
    const jobs = new Jobs(open, 1);
    let heard = 0;
    const running = jobs.run<typeof endless>("endless", null, {
      hear: () => {
        heard++;
      },
    });
    const waiting = jobs.run<typeof count>("count", { to: 2 });
    const next = jobs.run<typeof count>("count", { to: 4 });
    waiting.callOff();
    expect(await waiting.result).toEqual({ ok: false, fault: "calledOff" });
    await expect.poll(() => heard, { timeout: 30_000 }).toBeGreaterThan(0);
    running.callOff();
    expect(await running.result).toEqual({ ok: false, fault: "calledOff" });
    const then = heard;
    // The worker is free again for what waits.
    expect(await next.result).toEqual({ ok: true, value: 4 });
    expect(heard).toBe(then);
  });

  it("of which only the newest is wanted end the older ones, and no others", async () => {
    const { open } = hands();
    const jobs = new Jobs(open, 1);
    const old = jobs.run<typeof endless>("endless", null, { only: "tray" });
    const other = jobs.run<typeof count>("count", { to: 1 }, { only: "draft" });
    const older = jobs.run<typeof count>("count", { to: 2 }, { only: "tray" });
    const newest = jobs.run<typeof count>("count", { to: 3 }, { only: "tray" });
    expect(await old.result).toEqual({ ok: false, fault: "calledOff" });
    expect(await older.result).toEqual({ ok: false, fault: "calledOff" });
    expect(await other.result).toEqual({ ok: true, value: 1 });
    expect(await newest.result).toEqual({ ok: true, value: 3 });
  });

  it("that are urgent go before what waits", async () => {
    const { open } = hands();
    const jobs = new Jobs(open, 1);
    const order: string[] = [];
    const note = (name: string) => () => void order.push(name);
    const all = [
      jobs.run<typeof count>("count", { to: 1 }).result.then(note("first")),
      jobs.run<typeof count>("count", { to: 1 }).result.then(note("patient")),
      jobs.run<typeof count>("count", { to: 1 }, { first: true }).result.then(note("urgent")),
    ];
    await Promise.all(all);
    expect(order).toEqual(["first", "urgent", "patient"]);
  });

  it("fail in words", async () => {
    const { open } = hands();
    const jobs = new Jobs(open, 1);
    const faults = [
      await jobs.run<typeof lost>("lost", null).result,
      await jobs.run<typeof broken>("broken", null).result,
      await jobs.run<typeof count>("no such task", { to: 1 }).result,
      await new Jobs(() => null, 1).run<typeof count>("count", { to: 1 }).result,
    ].map((outcome) => (outcome.ok ? "" : outcome.fault));
    expect(faults).toEqual(["lost", "fault", "fault", "noWorkers"]);
    for (const fault of faults) expect(Object.keys(english.jobs)).toContain(fault);
    expect(await jobs.run<typeof count>("count", { to: 1 }).result).toMatchObject({ ok: true });
  });

  it("whose worker stops are told so, and the next has a worker of its own", async () => {
    const { open, hired } = hands();
    const jobs = new Jobs(open, 1);
    const job = jobs.run<typeof endless>("endless", null);
    await new Promise((go) => setTimeout(go, 10));
    hired[0]?.lose();
    expect(await job.result).toEqual({ ok: false, fault: "lost" });
    expect(hired[0]?.closed).toBe(true);
    expect(await jobs.run<typeof count>("count", { to: 2 }).result).toEqual({ ok: true, value: 2 });
    expect(hired).toHaveLength(2);
  });
});
