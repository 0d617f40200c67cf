import { describe, expect, it } from "vitest";
import { type BoardSituation, ENGINE } from "../../game/engine/index.ts";
import { type Messages, messagesFor, situationOutcome, situationText } from "../../game/text/index.ts";
import { crossroads, policy, walk } from "./helpers.ts";
import { type Told, toldIn } from "./quarters.ts";

const CAMPAIGNS = 5;
const PLAYERS = 3;

interface Campaign {
  world: string;
  opened: BoardSituation[];
  told: Told[];
}

function campaign(world: string): Campaign {
  const opened = new Map<string, BoardSituation>();
  const told: Told[] = [];
  walk(world, policy("recalibrator"), (before, command, report) => {
    if (command.type !== "commit") return;
    for (const each of ENGINE.board(crossroads, ENGINE.view(before)).situations)
      opened.set(`${each.kind} ${each.nth}`, each);
    told.push(...toldIn(report));
  });
  return { world, opened: [...opened.values()], told };
}

const played = Array.from({ length: PLAYERS }, (_, player) =>
  Array.from({ length: CAMPAIGNS }, (_, i) => campaign(`reread ${player} ${i}`)),
);

/** How often each kind was told in some campaigns, as a page remembers it. */
function timesIn(campaigns: readonly Campaign[]): Record<string, number> {
  const times: Record<string, number> = {};
  for (const { opened, told } of campaigns) {
    const shown = [...opened, ...told.map(({ situation, nth }) => ({ kind: situation, nth }))];
    const most = new Map<string, number>();
    for (const { kind, nth } of shown) most.set(kind, Math.max(most.get(kind) ?? 0, nth + 1));
    for (const [kind, n] of most) times[kind] = (times[kind] ?? 0) + n;
  }
  return times;
}

const run = { scenario: "crossroads", texts: null, halves: false, level: "full" as const };
/** More than a sentence. */
const LONG = { en: /[.?!”]\s/, ja: /[。？！].{2}/ } as const;

describe.each(["en", "ja"] as const)(
  "what a player reads of situations in five campaigns (%s)",
  (language) => {
    function readIn({ opened, told }: Campaign, m: Messages): string[] {
      return [
        ...opened.flatMap(({ kind, at, ship, nth }) => {
          const { body, left } = situationText(m, { situation: kind, place: at, ship, nth });
          return [body, left];
        }),
        ...told.map((each) => situationOutcome(m, each, each.answer, each.outcome).text),
      ].filter((text) => LONG[language].test(text));
    }

    /** How much of it had been read before, per cent. */
    function reread(words: (campaign: Campaign, before: readonly Campaign[]) => Messages): number {
      const shares = played.map((campaigns) => {
        const texts = campaigns.flatMap((each, i) => readIn(each, words(each, campaigns.slice(0, i))));
        return (100 * (texts.length - new Set(texts).size)) / texts.length;
      });
      return Math.round(shares.reduce((sum, each) => sum + each, 0) / shares.length);
    }

    it("is seldom what was read before", () => {
      const told = reread(({ world }, before) =>
        messagesFor(language, { ...run, world: before[0]?.world ?? world, read: timesIn(before) }),
      );
      // Where nothing is remembered of what was read, each in its world's own words.
      const apart = reread(({ world }) => messagesFor(language, { ...run, world }));
      const m = messagesFor(language, run);
      // The same campaigns in the first words of each kind alone.
      const once = reread(() => ({ ...m, again: {} }));
      if (process.env.FIGURES)
        console.log(
          `read before, ${language}: ${once} % with one wording, ${apart} % unremembered, ${told} % now`,
        );
      expect(once).toBeGreaterThan(70);
      expect(apart).toBeLessThan(30);
      expect(told).toBeLessThan(14);
    });
  },
);
