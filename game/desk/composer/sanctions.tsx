import { useState } from "preact/hooks";
import { SECTORS, type Sector } from "../../engine/index.ts";
import { actorName } from "../../text/words.ts";
import { type Preset, useGame } from "../context.ts";
import { Choices, Section, Select } from "../parts/fields.tsx";
import { useAddressee, useTargets } from "./targets.ts";
import { Explain, Verdict } from "./verdict.tsx";

export function SanctionForm({ preset }: { preset: Preset | null }) {
  const { m, f, game } = useGame();
  const d = m.desk;
  const levels = m.names.sanctionLevels;
  const targets = useTargets("sanction");
  const [on, setOn] = useAddressee(targets, preset, "RUS");
  const [sector, setSector] = useState<Sector>("finance");
  const now = game.board.sanctions.find((s) => s.on === on && s.sector === sector)?.level ?? 0;
  const [wanted, setWanted] = useState<number | null>(null);
  const level = wanted ?? Math.min(now + 1, levels.length - 1);
  const inForce = game.board.sanctions.filter((s) => s.level > 0);
  return (
    <>
      <div class="composer-body">
        <Explain type="sanction" />
        <Select label={d.on} options={targets} value={on} onChange={setOn} />
        <Choices
          legend={d.sector}
          options={SECTORS.map((id) => ({ id, label: m.names.sectors[id] }))}
          value={sector}
          onChange={(next) => {
            setSector(next);
            setWanted(null);
          }}
        />
        <Choices
          legend={d.level}
          aside={d.levelNow(f.pair(f.integer(now), levels[now] ?? ""))}
          options={levels.map((label, id) => ({ id, label, note: f.integer(id) }))}
          value={level}
          onChange={setWanted}
        />
        <Section title={d.sanctionsInForce}>
          {inForce.length === 0 && <p class="caption">{d.noSanctions}</p>}
          <ul class="plain rows">
            {inForce.map((s) => (
              <li key={`${s.on} ${s.sector}`}>
                <span>{f.pair(actorName(m, s.on).name, m.names.sectors[s.sector])}</span>
                <b>
                  {f.integer(s.level)} {levels[s.level]}
                </b>
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <Verdict order={{ type: "sanction", on, sector, level }} />
    </>
  );
}
