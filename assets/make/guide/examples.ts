import {
  type ChanceData,
  type Chances,
  chancesAt,
  chancesOf,
  compile,
  type Game,
  newGame,
  OUTCOMES,
  RULES,
  type SituationState,
  type State,
  seaHeld,
} from "../../../game/engine/index.ts";
import { actorName, type Language, messages, zoneName } from "../../../game/text/index.ts";
import { CROSSROADS } from "../../../game/world/crossroads.ts";
import { PRIORS } from "../../../game/world/priors.ts";
import { KINDS, TRUTHS, textOf } from "./kinds.ts";
import { say, table } from "./markdown.ts";
import { figure } from "./rows.ts";

/** The board as the standard campaign opens, for what is told of it. */
function opened(): { game: Game; state: State } {
  const game = compile(CROSSROADS);
  return { game, state: newGame(game, { seed: "alea:1", difficulty: "standard" }) };
}

/** The sea and the kind of the example: a carrier that makes for the Miyako Strait. */
const SEA = "MIY";
const KIND = "sortie";

function sortie() {
  const kind = KINDS.find(({ data }) => data.id === KIND);
  if (!kind) throw new Error(`no situation ${KIND} to make an example of`);
  return kind;
}

const in100 = (list: readonly Chances[], outcome: 0 | 2): string =>
  list.map((chances) => Math.round(chances[outcome] / 10)).join(" / ");

/** One situation with its chances as the table has them and as the board then has them. */
export function example(language: Language): string {
  const { game, state } = opened();
  const kind = sortie();
  const { data } = kind;
  const text = textOf(language, kind);
  const zone = game.zones.get(SEA) ?? 0;
  const situation: SituationState = {
    slot: data.slot,
    ordinal: 0,
    zone,
    actor: -1,
    ship: 0,
    other: zone,
    clock: 1,
  };
  const row = (way: ChanceData, name: string, answer: number): string[] => {
    const bare = TRUTHS.map((truth) => chancesAt(way, 0, truth));
    const here = TRUTHS.map((truth) => chancesOf(game, state, situation, answer, truth));
    return [name, in100(bare, 0), in100(here, 0), in100(bare, 2), in100(here, 2)];
  };
  return table(
    say(
      language,
      "answer|good, by the table|good, on the board|bad, by the table|bad, on the board",
      "対応|良い結果（表）|良い結果（盤面）|悪い結果（表）|悪い結果（盤面）",
    ).split("|"),
    [
      ...data.answers.map((way, i) => row(way, text.answers[way.id] ?? way.id, i)),
      row(data.left, messages(language).situation.ifLeft, -1),
    ],
  );
}

/** How the seas stand when the standard campaign opens. */
export function coasts(language: Language): string {
  const m = messages(language);
  const { game, state } = opened();
  const gap = say(language, ", ", "、");
  return table(
    say(
      language,
      "sea|stake|usual tension|whose waters|steps from the nearest base: Tokyo, America, Beijing|held at the start",
      "海域|利害|平常の緊張|沿岸の友好国|最寄りの基地からの距離：日本、米国、中国|開始時の守り",
    ).split("|"),
    CROSSROADS.zones.map(({ id, stake, tension }, zone) => [
      zoneName(m, id),
      String(stake),
      String(tension),
      game.coasts[zone]?.here.map((i) => actorName(m, CROSSROADS.actors[i]?.id ?? "").name).join(gap) || "–",
      [game.steps.tokyo, game.steps.washington, game.steps.beijing].map((steps) => steps[zone]).join(gap),
      figure(seaHeld(game, state, zone)),
    ]),
  );
}

/** How likely a truth is to lie low, in between or high, as a belief goes from one thing seen to the next. */
function bands(likelihood: (truth: number) => number): string[] {
  const { cells, width, lowest, lowCells, middleCells } = RULES.belief;
  const { low, middle, high } = PRIORS.appetite;
  const sums = [0, 0, 0];
  for (let cell = 0; cell < cells; cell++) {
    const band = cell < lowCells ? 0 : cell < lowCells + middleCells ? 1 : 2;
    const prior = [low / lowCells, middle / middleCells, high / (cells - lowCells - middleCells)][band] ?? 0;
    sums[band] = (sums[band] ?? 0) + prior * likelihood(lowest + width * cell + width / 2);
  }
  const all = sums.reduce((a, b) => a + b, 0);
  return sums.map((sum) => String(Math.round((100 * sum) / all)));
}

/** What one outcome tells of the question that it turned on, and what a study would. */
export function worked(language: Language): string {
  const kind = sortie();
  const text = textOf(language, kind);
  const met = kind.data.answers[0];
  if (!met) throw new Error(`the situation ${KIND} has no answer`);
  const m = messages(language);
  const { studyNoise } = RULES.belief;
  const read = (reading: number) => (truth: number) =>
    Math.max(0, 2 * studyNoise + 1 - Math.abs(reading - truth));
  const answer = text.answers[met.id] ?? met.id;
  const study = (reading: number) =>
    say(language, `a study that reads ${reading / 10}`, `調査の読みが${reading / 10}`);
  return table(
    [
      say(language, "what was seen", "見たもの"),
      say(language, "low", "低い"),
      say(language, "in between", "中間"),
      say(language, "high", "高い"),
    ],
    [
      [say(language, "nothing yet", "まだ何も見ていない"), ...bands(() => 1)],
      ...OUTCOMES.map((outcome, i) => [
        m.situation.told(answer, text.outcomes[outcome].name),
        ...bands((truth) => chancesAt(met, 0, truth)[i] ?? 0),
      ]),
      [study(TRUTHS[0]), ...bands(read(TRUTHS[0]))],
      [study(TRUTHS[2]), ...bands(read(TRUTHS[2]))],
    ],
  );
}
