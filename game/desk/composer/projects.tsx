import { useState } from "preact/hooks";
import { projectText } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Section, Select } from "../parts/fields.tsx";
import { Moves } from "../parts/moves.tsx";
import { SourceLine } from "../parts/source.tsx";
import { Explain, Verdict } from "./verdict.tsx";

/** The orders a scenario brings of its own: what can be ordered now first, then what waits or is done. */
export function ProjectsForm() {
  const { m, f, game } = useGame();
  const d = m.desk;
  /** Why the time for a project is not now, in a word; null where it is. */
  const shut = (id: string): string | null => {
    const problem = game.choices.projects[id];
    if (problem?.code === "projectNotYet") return d.projectWaits;
    if (problem?.code === "projectPast") return d.projectPast;
    if (problem?.code !== "projectDone") return null;
    const { need } = problem;
    return need ? d.projectAgain(f.integer(need), need === 1) : d.projectDone;
  };
  const open = (id: string): boolean => shut(id) === null;
  const { projects } = game.board;
  const sorted = [...projects.filter((p) => open(p.id)), ...projects.filter((p) => !open(p.id))];
  const [id, setId] = useState(sorted[0]?.id ?? "");
  const chosen = projects.find((p) => p.id === id) ?? sorted[0];
  if (!chosen) return null;
  const text = projectText(m, chosen.id);
  return (
    <>
      <div class="composer-body">
        <Explain type="project" />
        <Select
          label={d.project}
          options={sorted.map((p) => ({
            id: p.id,
            label: projectText(m, p.id).name,
            note: shut(p.id) ?? d.costLine(f.money(p.budget), f.integer(p.capital)),
          }))}
          value={chosen.id}
          onChange={setId}
        />
        <Section title={text.name}>
          <p>{text.text}</p>
          <Moves moves={chosen.moves} acts={chosen.acts} />
          <p class="caption">
            <SourceLine source={chosen.source} />
          </p>
        </Section>
      </div>
      <Verdict order={{ type: "project", project: chosen.id }} />
    </>
  );
}
