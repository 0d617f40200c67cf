import type { Board, BoardPledge, BoardSituation, Dispatch, Order, ScenarioTexts } from "../engine/index.ts";
import { places as placesEn } from "./en/places.ts";
import { format } from "./format.ts";
import { places as placesJa } from "./ja/places.ts";
import type { Language, Level } from "./shape.ts";
import type { Read } from "./telling.ts";
import {
  actorName,
  dispatchText,
  messagesFor,
  shipName,
  sightPlace,
  situationOutcome,
  situationText,
  vesselName,
  zoneName,
} from "./words.ts";

/** What the chart asks words for; the map's selection has this shape. */
export type Subject = { kind: "actor" | "zone" | "ship" | "situation" | "stat"; id: string };

/** A friend's order, with the number of its piece. */
interface RivalOf {
  number: number;
  name: string;
  ordered: { order: Order; pledge: BoardPledge | null };
}

/** All words of the map in one language. Its shape is the map's `MapLabels`; the compiler holds the two together. */
export function chartWords(
  language: Language,
  scenario = "",
  texts: ScenarioTexts | null = null,
  halves = false,
  level: Level = "full",
  rules: number | null = null,
  world = "",
  read: Read = {},
) {
  const m = messagesFor(language, { scenario, texts, halves, level, rules, world, read });
  const f = format(language);
  const places = language === "ja" ? placesJa : placesEn;
  const name = (subject: Subject): string => {
    if (subject.kind === "actor") return actorName(m, subject.id).name;
    if (subject.kind === "zone") return zoneName(m, subject.id);
    return subject.kind === "ship" ? vesselName(m, subject.id) : subject.id;
  };
  const note = (board: Board, id: string): string => {
    const sight = board.sights.find((s) => s.id === id);
    if (sight) return sightPlace(m, sight);
    const ship = board.ships.find((s) => s.id === id);
    if (!ship) return "";
    const phase = m.names.phases[ship.phase];
    if (ship.phase === "absent") return m.map.berthEmpty;
    if (ship.phase !== "sortie") return phase;
    return `${m.names.shipMissions[ship.mission]}, ${zoneName(m, ship.zone)}`;
  };
  const odds = (chance: number): string => m.map.odds(f.score(chance));
  const situationIn = (board: Board, id: string) => board.situations.find((each) => each.id === id);
  const at = ({ kind, at: place, ship, nth }: BoardSituation) => ({ situation: kind, place, ship, nth });
  const title = (board: Board, id: string): string => {
    const found = situationIn(board, id);
    return found ? situationText(m, at(found)).title : "";
  };
  const lying = (board: Board, id: string): string[] => {
    const found = situationIn(board, id);
    if (!found) return [];
    const { clock, left, stake } = found;
    const bad = situationOutcome(m, at(found), null, "bad").name;
    const pillar = m.names.pillars[stake.pillar];
    const by = f.exact(Math.abs(stake.by));
    const zone = board.zones.some((z) => z.id === found.at);
    return [
      zone ? zoneName(m, found.at) : actorName(m, found.at).capital,
      clock <= 1 ? m.situation.dueNow : m.situation.dueIn(f.integer(clock), clock === 2),
      m.map.ifLeft(bad, odds(left.believed[2] ?? 0)),
      stake.by < 0 ? m.map.stakeDown(pillar, by) : m.map.stakeUp(pillar, by),
    ];
  };
  const seaIn = (id: string): string => m.situation.sea(id, zoneName(m, id));
  /** What a ship is seen to mean this quarter. */
  const meant = (board: Board, id: string): string[] => [
    ...board.situations.flatMap(({ ship, sea, other, bound }) => {
      if (ship !== id || bound === null) return [];
      const elsewhere = other === null ? [] : [m.map.boundElse(seaIn(other), odds(1000 - bound))];
      return [m.map.bound(seaIn(sea), odds(bound)), ...elsewhere];
    }),
    ...board.intents.flatMap((intent) => {
      if (intent.move !== "leaves" && intent.move !== "returns") return [];
      if (intent.ship !== id || intent.turn !== board.turn) return [];
      return [(intent.move === "leaves" ? m.map.mayLeave : m.map.mayReturn)(odds(intent.chance))];
    }),
  ];
  const facts = (board: Board, subject: Subject): string[] => {
    if (subject.kind === "situation") return lying(board, subject.id);
    if (subject.kind === "zone") {
      const zone = board.zones.find((z) => z.id === subject.id);
      if (!zone) return [];
      const { tokyo, rival } = zone.balance;
      return [
        m.map.tensionOf(f.score(zone.tension)),
        m.map.balanceOf(f.score(tokyo), f.score(rival)),
        places.stakeOf(String(zone.stake)),
      ];
    }
    if (subject.kind === "ship") {
      const words = note(board, subject.id);
      return [...(words === "" ? [] : [words]), ...meant(board, subject.id)];
    }
    const actor = board.actors.find((a) => a.id === subject.id);
    if (!actor || actor.role === "tokyo") return [];
    return [m.map.alignmentOf(f.signedScore(actor.alignment)), m.map.trustOf(f.score(actor.trust))];
  };
  const tagFact = (board: Board, id: string): string => {
    const actor = board.actors.find((a) => a.id === id);
    if (!actor) return "";
    if (actor.role === "washington") {
      return m.map.commitmentOf(m.names.regimes[board.washington.regime], f.score(board.washington.asia));
    }
    if (actor.role === "kyiv") {
      // Without a war the yards are what is watched.
      if (!board.war) return f.label(m.stats.poverty, f.score(board.ukraine.poverty));
      const sum = board.pledges.filter((p) => p.to === id).reduce((all, p) => all + p.amount, 0);
      const aid = sum > 0 ? f.money(sum) : m.map.noAid;
      return board.ukraine.armistice !== "none"
        ? m.map.armisticeOf(aid)
        : m.map.frontOf(f.score(board.ukraine.front), aid);
    }
    if (actor.role === "brussels") return m.map.coalitionOf(f.score(board.ukraine.coalition));
    return m.map.alignmentOf(f.signedScore(actor.alignment));
  };
  const rivalOrder = ({ number, name, ordered: { order, pledge } }: RivalOf): string =>
    m.map.rivalOrder(f.integer(number), name, m.orderTitle(order, pledge));
  const entry = (
    board: Board,
    subject: Subject,
    answered = false,
    rivals: readonly RivalOf[] = [],
  ): string => {
    if (subject.kind !== "situation")
      return f.clauses(name(subject), ...facts(board, subject), ...rivals.map(rivalOrder));
    const found = situationIn(board, subject.id);
    if (!found) return "";
    const badly = (found.left.believed[2] ?? 0) >= 600 ? [m.map.goingBadly] : [];
    const { length } = found.answers;
    return f.clauses(
      title(board, subject.id),
      ...badly,
      ...lying(board, subject.id),
      answered ? m.map.answered : m.map.unanswered,
      m.map.answersOf(f.integer(length), length === 1),
    );
  };
  return {
    language,
    actorName: (id: string) => actorName(m, id).name,
    zoneName: (id: string) => zoneName(m, id),
    shipName: (id: string) => vesselName(m, id),
    shipNote: note,
    situationTitle: title,
    odds,
    onTray: m.map.onTray,
    reach: m.map.reach,
    placeName: (id: string) => (places.names as Record<string, string>)[id] ?? id,
    tagName: (id: string) => actorName(m, id).capital,
    tagMore: (name: string, more: number) => m.map.tagMore(name, f.integer(more)),
    tagFacts(board: Board, id: string): string[] {
      const there = board.sights.filter((sight) => sight.at === id && sight.port === null);
      return [tagFact(board, id), ...there.map((s) => f.label(vesselName(m, s.id), sightPlace(m, s)))];
    },
    story: {
      orders: (orders: readonly Order[]) => m.map.ordered(orders.map((order) => m.orderTitle(order, null))),
      washington(after: Board, { gone, back }: { gone: readonly string[]; back: readonly string[] }): string {
        if (gone.length > 0) return m.map.berthEmpties;
        if (back.length > 0) return m.map.berthFills;
        return m.map.washingtonNow(m.names.regimes[after.washington.regime], f.score(after.washington.asia));
      },
      sails: (voyages: readonly { ship: string; zone: string }[]) =>
        m.map.sailing(voyages.map(({ ship, zone }) => m.map.sails(shipName(m, ship), zoneName(m, zone)))),
      tension: (zones: readonly { id: string; from: number; to: number }[]) =>
        m.map.tensions(
          zones.map(({ id, from, to }) => m.map.tensionFrom(zoneName(m, id), f.score(from), f.score(to))),
        ),
      dispatch: (dispatch: Dispatch) => dispatchText(m, dispatch),
      narrated: (place: string, text: string) => f.label(place, text),
      stepwise: m.map.stepwise,
      next: m.map.nextStep,
      stepOf: (step: number, of: number) => m.map.stepOf(f.integer(step), f.integer(of)),
    },
    tensionFigure: (tension: number) => f.score(tension),
    rivalOrder,
    tipFacts: facts,
    tipHint: m.map.clickForWhy,
    treeEntry: entry,
    announce(board: Board, before: Board | null, subject: Subject, answered = false): string {
      if (subject.kind !== "zone") return entry(board, subject, answered);
      const now = board.zones.find((z) => z.id === subject.id)?.tension ?? 0;
      const was = before?.zones.find((z) => z.id === subject.id)?.tension ?? now;
      const moved = f.score(Math.abs(now - was));
      const change = now === was ? "" : now > was ? m.map.up(moved) : m.map.down(moved);
      const there = [
        ...board.ships.filter((s) => s.zone === subject.id && s.phase === "sortie"),
        ...board.sights.filter((s) => s.at === subject.id),
      ];
      const parts = [name(subject), m.map.tensionOf(f.score(now)), change];
      const head = f.clauses(...parts);
      return there.length === 0 ? head : `${head}; ${m.map.together(there.map((s) => vesselName(m, s.id)))}`;
    },
    nothingSelected: places.nothingSelected,
    chart: places.chart,
    treeTitle: m.map.tree,
    situations: m.map.situations,
    seas: m.map.seas,
    actors: m.map.actors,
    ships: m.map.ships,
    unavailable: m.map.unavailable,
    zoomIn: m.map.zoomIn,
    zoomOut: m.map.zoomOut,
    zoomHome: m.map.zoomHome,
    layersTitle: m.map.layersTitle,
    layers: m.map.layers,
    legend: {
      title: m.map.legend,
      leansTo: m.map.leansTo,
      beijing: m.map.beijing,
      coalition: m.map.coalition,
      aid: m.map.aid,
      pact: m.map.pact,
      sanction: m.map.sanction,
      tension: places.tension,
      tensionSteps: m.map.tensionSteps,
      disputed: m.map.disputed,
      rival: m.map.rival,
      marks: m.map.marks,
    },
  };
}
