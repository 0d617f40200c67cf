import type { EndingId } from "../../engine/index.ts";
import type { After, BaselineId, Line } from "../../session/types.ts";
import { useGame } from "../context.ts";
import { quarterAfter } from "../wording.ts";
import { LineChart, type Series } from "./chart.tsx";
import { WorkSection } from "./work.tsx";
import "../parts/tables.css";
import "./against.css";

interface Rival {
  id: BaselineId | "par" | "you" | `friend ${number}`;
  name: string;
  line: Pick<Line, "scores" | "score"> & { ending: EndingId | null };
}

/** The same world as others would have played it: lines on one chart, and what each came to. */
export function Against({ after }: { after: After }) {
  const { m, f, game, now, session } = useGame();
  const t = m.after;
  const { baselines, par } = after;
  const { board } = game;
  const you: Rival = { id: "you", name: t.you, line: { ...board, ending: board.ending } };
  const rivals: Rival[] = (baselines.value ?? []).map(({ id, line }) => ({
    id,
    name: id === "idle" ? t.idle : m.advisers.schools[id].name,
    line,
  }));
  const friends: Rival[] = now.rivals
    .filter(({ code }) => code !== null && code === game.terms.code)
    .map((rival, i) => ({
      id: `friend ${i}`,
      name: rival.name,
      line: { ...rival, scores: [...rival.scores] },
    }));
  const best = rivals.filter(({ id }) => id !== "idle").sort((a, b) => b.line.score - a.line.score)[0];
  const pars: Rival[] = par.value
    ? [{ id: "par", name: par.value.budget === "deep" ? t.deep : t.quick, line: par.value }]
    : [];
  const drawn = [
    you,
    ...friends,
    ...pars,
    ...(best ? [best] : []),
    ...rivals.filter(({ id }) => id === "idle"),
  ];
  const all = [you, ...friends, ...pars, ...rivals].sort((a, b) => b.line.score - a.line.score);
  const from = game.quarters[0]?.quarter ?? board.quarter;
  const longest = Math.max(...drawn.map(({ line }) => line.scores.length));
  return (
    <WorkSection what="baselines" title={t.title} note={t.note} work={baselines}>
      {rivals.length > 0 && (
        <>
          <LineChart
            title={t.title}
            series={drawn.map(
              ({ id, name, line }): Series => ({ name, values: line.scores, stroke: STROKES[id] ?? "long" }),
            )}
            labels={Array.from({ length: longest }, (_, i) => f.quarter(quarterAfter(from, i)))}
            shown={f.score}
            max={1000}
          />
          <table class="data against">
            <thead>
              <tr>
                <th scope="col">{t.who}</th>
                <th scope="col">{t.score}</th>
                <th scope="col">{t.against}</th>
                <th scope="col" class="words">
                  {t.ending}
                </th>
              </tr>
            </thead>
            <tbody>
              {all.map(({ id, name, line }) => (
                <tr key={id} class={id === "you" ? "you" : ""}>
                  <th scope="row">{name}</th>
                  <td>{f.exact(line.score)}</td>
                  <td>{id === "you" ? "" : f.signedExact(line.score - board.score)}</td>
                  <td class="words">{m.endings[line.ending ?? "resigned"].name}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <ParState after={after} />
      {par.state !== "working" && par.value?.budget !== "deep" && (
        <p>
          <button
            type="button"
            class="btn"
            onClick={() => session.do({ do: "workOut", what: "par", budget: "deep" })}
          >
            {t.makeDeep}
          </button>{" "}
          <small>{t.deepNote}</small>
        </p>
      )}
    </WorkSection>
  );
}

const STROKES: Partial<Record<Rival["id"], Series["stroke"]>> = {
  you: "solid",
  par: "dashdot",
  idle: "dots",
};

function ParState({ after: { par } }: { after: After }) {
  const { m, f, session } = useGame();
  const t = m.after;
  if (par.state === "none") return <p>{t.none}</p>;
  if (par.state !== "working") return null;
  return (
    <p class="work-state">
      <progress max={Math.max(1, par.of)} value={par.done} aria-label={t.par} />
      <span>
        {f.label(t.par, par.of === 0 ? t.workingYet : t.working(f.integer(par.done), f.integer(par.of)))}
      </span>
      <button
        type="button"
        class="link"
        aria-label={t.callOffNamed(t.par)}
        onClick={() => session.do({ do: "callOff", what: "par" })}
      >
        {t.callOff}
      </button>
    </p>
  );
}
