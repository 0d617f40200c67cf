import { useState } from "preact/hooks";
import { CAPABILITIES, type Capability, MISSIONS, type Mission } from "../../engine/index.ts";
import { actorName, shipName, zoneName } from "../../text/words.ts";
import { type Preset, useGame } from "../context.ts";
import { Amount, Choices, Section, Select } from "../parts/fields.tsx";
import { quarterAfter } from "../wording.ts";
import { Explain, Verdict } from "./verdict.tsx";

type Kind = "build" | "deploy";

export function PostureForm({ preset }: { preset: Preset | null }) {
  const { m } = useGame();
  const d = m.desk;
  const [kind, setKind] = useState<Kind>(preset?.type === "deploy" ? "deploy" : "build");
  return (
    <>
      <div class="composer-tabs">
        <Choices
          legend={d.kind}
          options={[
            { id: "build", label: d.build },
            { id: "deploy", label: d.deploy },
          ]}
          value={kind}
          onChange={setKind}
        />
      </div>
      {kind === "build" ? <BuildForm /> : <DeployForm preset={preset} />}
    </>
  );
}

function BuildForm() {
  const { m, f, game } = useGame();
  const d = m.desk;
  const { board } = game;
  const [capability, setCapability] = useState<Capability>("maritime");
  const [amount, setAmount] = useState(30);
  return (
    <>
      <div class="composer-body">
        <Explain type="build" />
        <Choices
          legend={d.capability}
          layout="rows"
          options={CAPABILITIES.map((id) => ({
            id,
            label: m.names.capabilities[id],
            note: f.pair(d.standsAt(f.score(board.nation[id])), m.names.capabilityNotes[id]),
          }))}
          value={capability}
          onChange={setCapability}
        />
        <Amount
          label={d.amount}
          min={30}
          max={60}
          step={30}
          value={amount}
          shown={f.money}
          onChange={setAmount}
        />
        {board.builds.length > 0 && (
          <Section title={d.onOrder}>
            <ul class="plain rows">
              {board.builds.map((b) => (
                <li key={`${b.capability} ${b.due} ${b.amount}`}>
                  <span>{(m.names.capabilities as Record<string, string>)[b.capability]}</span>
                  <b>{d.due(f.quarter(quarterAfter(board.quarter, b.due - board.turn)))}</b>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
      <Verdict order={{ type: "build", capability, amount }} />
    </>
  );
}

function DeployForm({ preset }: { preset: Preset | null }) {
  const { m, f, game, session } = useGame();
  const d = m.desk;
  const groups = game.board.ships.filter((s) => s.deployable);
  const [group, setGroup] = useState(
    () =>
      (groups.find((s) => s.id === preset?.target) ?? groups.find((s) => s.phase !== "sortie") ?? groups[0])
        ?.id ?? "",
  );
  const [mission, setMission] = useState<Mission>("presence");
  const { selection } = session.now;
  const [wanted, setWanted] = useState(preset?.target ?? (selection?.kind === "zone" ? selection.id : ""));
  const home = groups.find((s) => s.id === group)?.home ?? "";
  const reach = game.choices.reach[group] ?? [];
  const reachable = game.board.zones.filter((z) => reach.includes(z.id));
  // Of the seas in reach the tensest is the one most often meant; the list keeps its order from north to south.
  const tensest = [...reachable].sort((a, b) => b.tension - a.tension)[0];
  const zone = reachable.find((z) => z.id === wanted)?.id ?? tensest?.id ?? home;
  return (
    <>
      <div class="composer-body">
        <Explain type="deploy" />
        <Select
          label={d.group}
          options={groups.map((s) => ({
            id: s.id,
            label: shipName(m, s.id),
            note: f.pair(m.names.phases[s.phase], zoneName(m, s.zone)),
          }))}
          value={group}
          onChange={setGroup}
        />
        <Choices
          legend={d.mission}
          layout="rows"
          options={MISSIONS.map((id) => ({
            id,
            label: m.names.missions[id],
            note: m.names.missionNotes[id],
          }))}
          value={mission}
          onChange={setMission}
        />
        {mission !== "standdown" && (
          <Select
            label={d.zone}
            options={reachable.map((z) => ({
              id: z.id,
              label: zoneName(m, z.id),
              note: m.map.tensionOf(f.score(z.tension)),
            }))}
            value={zone}
            onChange={(id) => {
              setWanted(id);
              // Inspector and chart turn to it, as they do to an addressee.
              session.do({ do: "select", selection: { kind: "zone", id } });
            }}
          />
        )}
        <Here mission={mission} zone={mission === "standdown" ? home : zone} />
      </div>
      <Verdict order={{ type: "deploy", group, zone: mission === "standdown" ? home : zone, mission }} />
    </>
  );
}

/** What a mission would find in this sea as things stand, and how long the group would be gone. */
function Here({ mission, zone }: { mission: Mission; zone: string }) {
  const { m, f, game } = useGame();
  const d = m.desk;
  const { quarter, stay, zones } = game.board;
  const sea = zones.find((z) => z.id === zone);
  if (mission === "standdown") return <p class="caption">{d.atHome(zoneName(m, zone))}</p>;
  const trains = sea?.trains ?? [];
  const followed = sea?.followed ?? [];
  return (
    <div class="here" role="status">
      {mission === "exercise" && (
        <p class="caption">
          {trains.length > 0
            ? d.trainsWith(f.list(trains.map((id) => actorName(m, id).name)))
            : d.trainsAlone}
        </p>
      )}
      {mission === "shadow" && (
        <p class="caption">
          {followed.length > 0 ? d.followsNow(f.list(followed.map((id) => shipName(m, id)))) : d.followsNone}
        </p>
      )}
      <p class="caption">{d.staysOut(f.integer(stay), f.quarter(quarterAfter(quarter, stay)))}</p>
    </div>
  );
}
