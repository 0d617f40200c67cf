import { useEffect, useState } from "preact/hooks";
import { afterPaint } from "../../session/next-paint.ts";
import { presentIn } from "../../session/scene.ts";
import type { Received, ReceivedRun, Terms } from "../../session/types.ts";
import { useWords } from "../context.ts";
import { saveFile } from "../export.ts";
import { Select } from "../parts/fields.tsx";
import { CodeText, termsName } from "./termslist.tsx";
import { verdictText } from "./verdict.ts";
import "../parts/tables.css";
import "./leaderboard.css";

/** Rows drawn without being asked for: of a class of three hundred nobody reads more at once. */
const SHOWN = 40;
/** Rows drawn from one picture to the next: more of them would hold the page. */
const PIECE = 20;

/** Received runs, verified, the best first; those that do not hold stand below with the reason. */
export function Leaderboard({ received }: { received: Extract<Received, { kind: "runs" }> }) {
  const { m, f, session } = useWords();
  const t = m.challenges;
  const [most, setMost] = useState(SHOWN);
  const [world, setWorld] = useState("");
  const [rules, setRules] = useState("");
  const { runs, waiting } = received;
  const versions = [...new Set(runs.flatMap((run) => run.rules ?? []))].sort((a, b) => a - b).map(String);
  const ruled = (of: string | number): string => t.rulesNo(f.integer(Number(of)));
  // Of one date under two versions of the rules there are two worlds.
  const named = (terms: Terms, of: number | null): string =>
    versions.length > 1 && terms.dated
      ? f.pair(worldName(m, f, terms), ruled(of ?? 0))
      : worldName(m, f, terms);
  const worlds = new Map(
    runs.flatMap((run) => (run.terms?.code ? [[run.terms.code, named(run.terms, run.rules)]] : [])),
  );
  const shown = runs
    .filter(
      (run) =>
        (world === "" || run.terms?.code === world) && (rules === "" || String(run.rules ?? "") === rules),
    )
    .sort(better);
  const drawn = useGrowing(Math.min(most, shown.length));
  const save = async (): Promise<void> => {
    const text = await session.do({ do: "tableOf", keys: shown.map(({ key }) => key) });
    saveFile("leaderboard.csv", text, "text/csv");
  };
  return (
    <section aria-label={t.table}>
      <p role="status">{waiting > 0 ? t.verifying(waiting) : ""}</p>
      <div class="board-filters">
        {worlds.size > 1 && (
          <Select
            label={t.filterCode}
            options={[
              { id: "", label: t.everything },
              ...[...worlds].map(([id = "", label = ""]) => ({ id, label })),
            ]}
            value={world}
            onChange={setWorld}
          />
        )}
        {versions.length > 1 && (
          <Select
            label={t.filterRules}
            options={[{ id: "", label: t.everything }, ...versions.map((id) => ({ id, label: ruled(id) }))]}
            value={rules}
            onChange={setRules}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must be able to reach it */}
      <section class="table-scroll board" tabIndex={0} aria-label={t.table}>
        <table class="data">
          <thead>
            <tr>
              <th scope="col">{t.whose}</th>
              <th scope="col">{t.score}</th>
              <th scope="col">{t.result}</th>
              <th scope="col">{t.quarters}</th>
              <th scope="col">{t.terms}</th>
              <th scope="col">{t.verdict}</th>
              <th scope="col">
                <span class="sr">{t.watch}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, drawn).map((run) => (
              <Row key={run.key} run={run} />
            ))}
          </tbody>
        </table>
      </section>
      {shown.length > most && (
        <button type="button" class="btn" onClick={() => setMost(shown.length)}>
          {t.allRuns(f.integer(shown.length))}
        </button>
      )}
      {shown.some(isFinished) && <p class="caption">{t.spoils}</p>}
      <div class="btn-row wrap">
        <button type="button" class="btn" disabled={shown.length === 0} onClick={() => void save()}>
          {t.csv}
        </button>
      </div>
    </section>
  );
}

/** Comes to so many piece by piece, with a picture after each. */
function useGrowing(most: number): number {
  const [drawn, setDrawn] = useState(PIECE);
  useEffect(() => {
    if (drawn >= most) return;
    let gone = false;
    void afterPaint().then(() => gone || setDrawn(drawn + PIECE));
    return () => {
      gone = true;
    };
  }, [drawn, most]);
  return Math.min(drawn, most);
}

type Words = ReturnType<typeof useWords>;

const isFinished = ({ verdict }: ReceivedRun): boolean => verdict.verdict === "valid" && verdict.finished;
const isValid = ({ verdict }: ReceivedRun): boolean => verdict.verdict === "valid";

/** A world among others: by its date if it has one. */
function worldName(m: Words["m"], f: Words["f"], terms: Terms): string {
  return terms.dated || !terms.code ? termsName(m, f, terms) : terms.code;
}

/** Finished runs first, then those that go on, then what does not hold. */
const rank = (run: ReceivedRun): number => (isFinished(run) ? 0 : isValid(run) ? 1 : 2);

function better(a: ReceivedRun, b: ReceivedRun): number {
  return rank(a) - rank(b) || (isValid(a) ? b.score - a.score : 0) || a.key - b.key;
}

function Row({ run }: { run: ReceivedRun }) {
  const { m, f, now, session, set, say } = useWords();
  const t = m.challenges;
  // In one's own run of the same world the other is drawn beside it; anywhere else that world is begun.
  const here = presentIn(now.scene)?.terms.code;
  const { terms, name, score, ending, quarters, turns } = run;
  const valid = isValid(run);
  const over = isFinished(run);
  const who = name.replace(/\.json$/i, "") || t.anyone;
  return (
    <tr class={valid ? "" : "refused"}>
      <th scope="row">{who}</th>
      <td>{valid ? f.score(score) : ""}</td>
      <td class="words">{valid && ending ? m.endings[ending].name : ""}</td>
      <td>{terms ? m.desk.quarterOf(f.integer(quarters), f.integer(turns)) : ""}</td>
      <td class="words">
        {terms && (terms.code && !terms.dated ? <CodeText code={terms.code} /> : termsName(m, f, terms))}
      </td>
      <td class="words">{verdictText(m, f, run)}</td>
      <td>
        {valid && (
          <button
            type="button"
            class="btn"
            aria-label={f.label(over ? t.watch : t.keepOwn, who)}
            onClick={() => {
              const asked = { key: run.key, name: who };
              const done = over
                ? session.do({ do: "watchReceived", ...asked })
                : session.do({ do: "takeOver", ...asked });
              void done.then(() => set({ dialog: null }));
            }}
          >
            {over ? t.watch : t.keepOwn}
          </button>
        )}{" "}
        {valid && terms?.code && (
          <button
            type="button"
            class="btn"
            aria-label={f.label(here === terms.code ? t.drawHere : t.race, who)}
            onClick={() => {
              session.do({ do: "addRival", key: run.key, name: who });
              if (here === terms.code) say(t.raceHere(who));
              else void session.do({ do: "playReceived", key: run.key }).then(() => set({ dialog: null }));
            }}
          >
            {here === terms.code ? t.drawHere : t.race}
          </button>
        )}
      </td>
    </tr>
  );
}
