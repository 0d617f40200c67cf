import { AMENDMENTS, type Order, type Problem } from "../engine/index.ts";
import type { Run } from "../runs/index.ts";
import type { Assessment, Choices, Draft, TrayItem } from "./live-game.ts";

/** An order as a tray keeps it: parsed once, or with the reason why it cannot be. */
export interface Written {
  key: number;
  order: Order;
  unfit: Problem | null;
}

/**
 * Judges a tray in one go: each draft after the legal ones before it. Refused drafts neither take a slot nor block the
 * rest, so the list is asked about again without each that is refused.
 */
export function judge(run: Run, drafts: readonly Written[]): Assessment[] {
  const refused = new Map<Written, Problem>();
  for (const draft of drafts) if (draft.unfit) refused.set(draft, draft.unfit);
  for (;;) {
    const kept = drafts.filter((draft) => !refused.has(draft));
    const judged = run.engine.judge(
      run.game,
      run.state,
      kept.map((draft) => draft.order),
    );
    const [first] = judged.problems;
    const draft = first && kept[first.index];
    if (draft) {
      refused.set(draft, first);
      continue;
    }
    return drafts.map((each) =>
      assessment(run, each.order, refused.get(each) ?? null, judged, kept.indexOf(each)),
    );
  }
}

/** One order beside the legal ones of a tray, as the tray would hold it: a doctrine goes first. */
export function judgeBeside(run: Run, tray: readonly Order[], order: Order): Assessment {
  const first = order.type === "doctrine";
  const list = first ? [order, ...tray] : [...tray, order];
  const at = first ? 0 : tray.length;
  const judged = run.engine.judge(run.game, run.state, list);
  const problem = judged.problems.find((p) => p.index === at) ?? null;
  return assessment(run, order, problem, judged, at);
}

/** The first of some orders that can stand beside a tray; the first of all where none can, to be refused with its reason. */
export function fittingBeside(run: Run, tray: readonly Order[], orders: readonly [Order, ...Order[]]): Order {
  return orders.find((order) => judgeBeside(run, tray, order).ok) ?? orders[0];
}

/** What a list's judgement says of the order at a place of it; what was refused costs what it would by itself. */
function assessment(
  { engine, game, state }: Run,
  order: Order,
  problem: Problem | null,
  judged: ReturnType<Run["engine"]["judge"]>,
  at: number,
): Assessment {
  const price = problem ? null : judged.prices[at];
  const answered = problem ? null : judged.answers[at];
  const { budget, capital } = price ?? engine.price(game, state, order);
  return {
    ok: problem === null,
    budget,
    capital,
    takesSlot: engine.takesSlot(game, order),
    problem,
    answers: answered ? engine.answerNamed(game, state, answered) : null,
    fits: engine.answerable(game, state, order).map((each) => engine.answerNamed(game, state, each)),
  };
}

type Addressed = keyof Choices["targets"];

/** A sample of each order that is addressed to an actor. */
const SAMPLES: Record<Addressed, (id: string, washington: boolean) => Order> = {
  aid: (to) => ({
    type: "aid",
    to,
    purpose: "humanitarian",
    amount: 20,
    terms: "audited",
    standing: false,
  }),
  sanction: (on) => ({ type: "sanction", on, sector: "energy", level: 1 }),
  pact: (id, washington) => ({ type: "pact", with: id, track: washington ? "host" : "access" }),
  channel: (to) => ({ type: "channel", to, stance: "steady", offer: "none" }),
};

type AsThingsStand = Omit<Choices, "pledges" | "answers" | "repeats">;

/** What is open whatever lies on the tray: the rules are the one authority on that, so each is asked about. */
export function choicesOf(run: Run): AsThingsStand {
  const { actors, ships, zones, projects } = run.board;
  const problem = (order: Order): Problem | null =>
    run.engine.checkOrders(run.game, run.state, [order])[0] ?? null;
  const others = actors.filter((a) => a.role !== "tokyo");
  const targets = (kind: Addressed): string[] =>
    others
      .filter(({ id, role }) => {
        const code = problem(SAMPLES[kind](id, role === "washington"))?.code;
        return code !== "target" && code !== "track";
      })
      .map((a) => a.id);
  const seas = (group: string): string[] =>
    zones
      .filter(
        ({ id }) => problem({ type: "deploy", group, zone: id, mission: "presence" })?.code !== "zoneFar",
      )
      .map((z) => z.id);
  return {
    targets: {
      aid: targets("aid"),
      sanction: targets("sanction"),
      pact: targets("pact"),
      channel: targets("channel"),
    },
    reach: Object.fromEntries(ships.filter((s) => s.deployable).map(({ id }) => [id, seas(id)])),
    pacts: Object.fromEntries(
      others.map(({ id, role }) => [id, problem(SAMPLES.pact(id, role === "washington"))]),
    ),
    projects: Object.fromEntries(projects.map(({ id }) => [id, problem({ type: "project", project: id })])),
  };
}

/** What can be done about each pledge, beside the tray as it stands. */
export function pledgeChoices(run: Run, tray: readonly Order[]): Choices["pledges"] {
  const beside = (order: Order): Draft => ({ order, assessment: judgeBeside(run, tray, order) });
  return Object.fromEntries(
    run.board.pledges.map(({ id }) => [
      id,
      [
        beside({ type: "review", pledge: id }),
        ...AMENDMENTS.map((change) => beside({ type: "amend", pledge: id, change })),
      ],
    ]),
  );
}

/**
 * Why each answer on the desk cannot be put on the tray as it stands, null where it can. One that would take the place of
 * another answer to the same situation is judged without that.
 */
export function answerChoices(run: Run, items: readonly TrayItem[]): Choices["answers"] {
  const legal = items.filter(({ assessment }) => assessment.ok);
  return Object.fromEntries(
    run.board.situations.map(({ id, answers }) => {
      const beside = legal.filter((item) => item.assessment.answers?.situation !== id).map((i) => i.order);
      const judged = answers.map(({ id, order, others }): [string, Problem | null] => {
        if (!order) return [id, null];
        const first = fittingBeside(run, beside, [order, ...others]);
        return [id, judgeBeside(run, beside, first).problem];
      });
      return [id, Object.fromEntries(judged)];
    }),
  );
}

/** What is done once, or says what it answered, is not offered again. */
const ONCE: readonly Order["type"][] = ["amend", "review", "doctrine", "project"];

/** What was ordered last quarter and can be given again beside the tray as it stands. */
export function repeatable(run: Run, tray: readonly Order[]): Draft[] {
  const last = run.quarters[run.quarters.length - 1]?.orders ?? [];
  const there = new Set(tray.map((order) => JSON.stringify(order)));
  return last
    .filter((order) => !ONCE.includes(order.type) && order.answers === undefined)
    .filter((order) => !(order.type === "aid" && order.standing) && !there.has(JSON.stringify(order)))
    .map((order) => ({ order, assessment: judgeBeside(run, tray, order) }))
    .filter(({ assessment }) => assessment.ok && assessment.takesSlot);
}
