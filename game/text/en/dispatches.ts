import type { Dispatch, QuestionId } from "../../engine/index.ts";
import { calling } from "../called.ts";
import { format } from "../format.ts";
import { type Telling, telling } from "../telling.ts";
import { again } from "./again.ts";
import { names } from "./names.ts";
import { projects } from "./projects.ts";
import { questions } from "./questions.ts";
import { situation, situations } from "./situations.ts";
import { stats } from "./stats.ts";

/** A dispatch in words: where it is from, what happened, and a headline if it may lead the page. */
export interface DispatchText {
  place: string;
  text: string;
  headline?: string;
}
export type Dispatches = {
  [K in Exclude<Dispatch["kind"], "event">]: (
    d: Extract<Dispatch, { kind: K }>,
    /** Name of a crisis, whose wording lives with the crises. */
    crisis: string,
  ) => DispatchText;
};

const f = format("en");
type Word = Record<string, string>;
const word = (list: Word, id: string): string => list[id] ?? id;

const WASHINGTON = "Washington";
const BEIJING = "Beijing";
const KYIV = "Kyiv";

/** A review's page in sentences: spent, what has come of it, and what the next instalment may bring. */
function reviewed(to: string, d: Extract<Dispatch, { kind: "review" }>): string {
  const hundredth = (n: number): string => String(Math.round(n / 10));
  const since = `Since it was promised: trust ${f.signedExact(d.trust)}, alignment ${f.signedExact(d.alignment)}`;
  if (!d.kyiv) return `Review of aid to ${to}: ${f.money(d.spent)} spent. ${since}.`;
  const leaks = d.leaks === 0 ? "no leak" : d.leaks === 1 ? "one leak" : `${f.integer(d.leaks)} leaks`;
  const told = `Review of aid to ${to}: ${f.money(d.spent)} spent. ${since}, contracts +${f.integer(d.contracts)}, technology ${f.signedExact(d.technology)}, safeguards ${f.signedExact(d.custody)}, ${leaks}.`;
  if (!d.odds) return told;
  const [apart, tied] = d.odds.sobers.map(hundredth);
  const [poor, exposed] = d.odds.leaks.map(hundredth);
  return `${told} Another instalment on these terms makes Beijing more cautious ${apart} times in 100 if Ukraine and Asia are separate theatres, ${tied} if they are one; technology leaks ${poor} times in 100 if poverty is the danger, ${exposed} if lax control is.`;
}

/** Which way something went that hangs on an open question. */
const TURNED: Record<QuestionId, { place: string; high: string; low: string }> = {
  withdrawal: {
    place: WASHINGTON,
    high: "Washington took it as one thing less to look after in Asia.",
    low: "Washington took it as a reason to stay.",
  },
  linkage: {
    place: BEIJING,
    high: "Beijing’s planners read it beside the news from Ukraine.",
    low: "Beijing’s planners saw nothing in it that bears on Asia.",
  },
  leakage: {
    place: KYIV,
    high: "What anyone could see was copied; what was watched was kept.",
    low: "What was paid for stayed; what was not paid for went to other buyers.",
  },
  bite: {
    place: "Tokyo",
    high: "The sanctions worked: those they were meant for changed course.",
    low: "The sanctions were evaded, and those who imposed them paid.",
  },
  neighbours: {
    place: "Tokyo",
    high: "Under pressure, the neighbours stood closer together.",
    low: "Under pressure, the neighbours kept on terms with both sides.",
  },
  appetite: {
    place: BEIJING,
    high: "Beijing read patience as a green light, and firmness as a limit.",
    low: "Beijing read patience as reassurance, and firmness as a threat.",
  },
  credit: {
    place: "Tokyo",
    high: "Partners remembered that Tokyo had stood by them and kept its word.",
    low: "No partner took account of Tokyo’s having kept its word.",
  },
  hull: {
    place: KYIV,
    high: "The hull taught its buyers much.",
    low: "The hull taught its buyers little.",
  },
};

/** Dispatches with things called as given. */
export function dispatchWords(called: Telling): Dispatches {
  const { actor, zone, ship } = calling(called);
  const { textAt, placeAt, outcomeAt } = telling(called, situation.sea);
  return {
    regime: (d) => ({
      place: WASHINGTON,
      text: `Washington’s course turns from ${word(names.regimes, d.from)} to ${word(names.regimes, d.to)}.`,
      headline: `Washington turns ${word(names.regimes, d.to)}`,
    }),
    ask: (d) => ({
      place: WASHINGTON,
      text: `For the coming year Washington asks for ${names.asks[d.ask]}.`,
    }),
    carrierGone: () => ({
      place: "Yokosuka",
      text: "The American carrier has left its berth. The Pentagon says that it is needed elsewhere.",
      headline: "The berth at Yokosuka is empty",
    }),
    lapse: () => ({
      place: "Washington",
      text: "Momentum with Washington fades by a stage. It is a rule of the model, each spring.",
      headline: "Momentum with Washington fades",
    }),
    carrierBack: () => ({
      place: "Yokosuka",
      text: "An American carrier is back at its berth.",
      headline: "A carrier returns to Yokosuka",
    }),
    posture: (d) => ({
      place: BEIJING,
      text: `Beijing’s posture is now ${word(names.postures, d.to)}; it was ${word(names.postures, d.from)}.`,
      headline: d.to === "conciliatory" ? "A softer tone from Beijing" : "Beijing shifts its posture",
    }),
    sortie: (d) => ({
      place: zone(d.zone),
      text: `At sea: ${ship(d.ship)}, ${word(names.shipMissions, d.mission)}.`,
    }),
    incident: (d) => ({
      place: zone(d.zone),
      text: `An incident involving ${ship(d.ship)}. The two sides tell it differently; nobody was hurt.`,
      headline: `An incident at sea: ${zone(d.zone)}`,
    }),
    shipReady: (d) => ({ place: "The yards", text: `Ready for sea: ${ship(d.ship)}.` }),
    groupHome: (d) => ({
      place: zone(d.from),
      text: `Home after the stay there: ${ship(d.ship)}.${d.refit > 0 ? ` It is worn: refit takes ${d.refit} ${d.refit === 1 ? "quarter" : "quarters"}.` : ""}`,
    }),
    pact: (d) => ({
      place: actor(d.with).capital,
      text: `${word(names.pactTracks, d.track)}: stage ${d.stage} is agreed with ${actor(d.with).the}.`,
      headline: `${actor(d.with).capital} signs`,
    }),
    delivered: (d) => ({
      place: "Ministry of Defence",
      text: `Delivered and in service: ${word(stats, d.capability).toLowerCase()}.`,
    }),
    pledgeEnded: (d) => ({
      place: actor(d.to).capital,
      text: `Tokyo’s ${word(names.purposes, d.purpose).toLowerCase()} aid has ended.`,
    }),
    pledgeSuspended: (d) => ({
      place: actor(d.to).capital,
      text: `Tokyo’s ${word(names.purposes, d.purpose).toLowerCase()} aid stops for two quarters.`,
    }),
    pledgeResumed: (d) => ({
      place: actor(d.to).capital,
      text: d.now
        ? `Tokyo’s ${word(names.purposes, d.purpose).toLowerCase()} aid, which had stopped, is paid again.`
        : `The pause in Tokyo’s ${word(names.purposes, d.purpose).toLowerCase()} aid has run out: it is paid again from next quarter, unless something stops it anew.`,
    }),
    leak: (d) => ({
      place: actor(d.to).capital,
      text: `Foreign technology has reached ${actor(d.to).the}. Where it came from is not known.`,
      headline: "A leak, and no certain origin",
    }),
    armistice: (d) => ({
      place: KYIV,
      text: {
        harsh: "An armistice is signed on harsh terms. The guns stop.",
        even: "An armistice is signed along the line of contact. The guns stop.",
        firm: "An armistice is signed that recognises no conquest. The guns stop.",
      }[d.terms],
      headline: "An armistice in Ukraine",
    }),
    study: (d) => ({
      place: "Cabinet Secretariat",
      text: `The study on “${questions[d.question].name}” is in. It narrows the doubt, and does not end it.`,
    }),
    review: (d) => ({
      place: "Cabinet Secretariat",
      text: reviewed(actor(d.to).the, d),
    }),
    situation: (d) => {
      const became = outcomeAt(d, d.answer, d.outcome);
      return {
        place: placeAt(d),
        text: d.seen ? became.text : `${became.text} ${situation.unseen}`,
        headline: situation.told(textAt(d).title, became.name),
      };
    },
    turned: (d) => ({
      place: TURNED[d.question].place,
      text: d.high ? TURNED[d.question].high : TURNED[d.question].low,
    }),
    crisisOpens: (d, crisis) => ({
      place: zone(d.zone),
      text: `A crisis opens: ${crisis}. ${names.begun[d.begun]}`,
      headline: crisis,
    }),
    crisisMove: (d, crisis) => ({
      place: crisis,
      text: `Tokyo ${{ press: "escalated", hold: "held", yield: "backed down", offramp: "offered a way out", redline: "drew a red line" }[d.choice] ?? d.choice}. Tokyo stands on rung ${d.tokyo}, the other side on rung ${d.rival}.`,
    }),
    crisisAccident: (_d, crisis) => ({
      place: crisis,
      text: "An accident took both sides a rung higher than either had chosen.",
    }),
    crisisEnds: (d, crisis) => ({
      place: crisis,
      text: {
        won: "The other side stepped back.",
        faded: "The crisis faded; neither side announced anything.",
        yielded: "Tokyo stepped back, and reserved its position. The other side let it rest there.",
        asksmore: "Tokyo stepped back, and the other side asked for more.",
        ramp: "Both sides took the off-ramp.",
        broken: "What was threatened has been done. There is no further rung.",
        blamed: "The other side stepped back, and then it came out that it had not done it.",
        war: "The crisis became a war.",
      }[d.how],
      headline: {
        won: `${crisis}: the other side steps back`,
        faded: `${crisis}: the crisis fades`,
        yielded: `${crisis}: Tokyo steps back`,
        asksmore: `${crisis}: Tokyo steps back, and is asked for more`,
        ramp: `${crisis}: an off-ramp is found`,
        broken: `${crisis}: the threat is carried out`,
        blamed: `${crisis}: the wrong one was blamed`,
        war: `${crisis}: war`,
      }[d.how],
    }),
    war: (d) => ({
      place: "Tokyo",
      text: d.lost
        ? "The fighting has ended badly for Japan. The lists of names are being read."
        : "The fighting has stopped. The lists of names are being read.",
      headline: "War",
    }),
    ending: () => ({ place: "Tokyo", text: "The run has come to its end." }),
  };
}

export const dispatches = dispatchWords({ ...names, projects, situations, again });
