import { useState } from "preact/hooks";
import {
  AGENDAS,
  type Agenda,
  FORUMS,
  type ForumId,
  PACT_TRACKS,
  type PactTrack,
} from "../../engine/index.ts";
import { type Preset, useGame } from "../context.ts";
import { Choices, Select } from "../parts/fields.tsx";
import { useAddressee, useTargets } from "./targets.ts";
import { Explain, Verdict } from "./verdict.tsx";

type Kind = "pact" | "forum";

export function AlliancesForm({ preset }: { preset: Preset | null }) {
  const { m } = useGame();
  const d = m.desk;
  const [kind, setKind] = useState<Kind>(preset?.type === "forum" ? "forum" : "pact");
  return (
    <>
      <div class="composer-tabs">
        <Choices
          legend={d.kind}
          options={[
            { id: "pact", label: d.pact },
            { id: "forum", label: d.forum },
          ]}
          value={kind}
          onChange={setKind}
        />
      </div>
      {kind === "pact" ? <PactForm preset={preset} /> : <ForumForm />}
    </>
  );
}

const WASHINGTON_TRACKS: readonly PactTrack[] = ["host", "investment", "command"];

function PactForm({ preset }: { preset: Preset | null }) {
  const { m, f, game } = useGame();
  const d = m.desk;
  const roleOf = (id: string) => game.board.actors.find((a) => a.id === id)?.role;
  const tracksOf = (id: string): readonly PactTrack[] =>
    roleOf(id) === "washington"
      ? WASHINGTON_TRACKS
      : PACT_TRACKS.filter((t) => !WASHINGTON_TRACKS.includes(t));
  const targets = useTargets("pact", (a) => d.trustShort(f.score(a.trust)));
  const [partner, setPartner] = useAddressee(targets, preset, "PHL");
  const [wanted, setWanted] = useState<PactTrack>("access");
  const tracks = tracksOf(partner);
  const track = tracks.includes(wanted) ? wanted : (tracks[0] ?? wanted);
  const pacts = game.board.actors.find((a) => a.id === partner)?.pacts ?? [];
  const noteOf = (id: PactTrack): string => {
    const pact = pacts.find((p) => p.track === id);
    const stage = d.stageOf(f.integer(pact?.stage ?? 0));
    const talks = pact && pact.talks > 0 ? d.talks(f.percent(pact.talks)) : "";
    return f.pair(m.names.pactNotes[id], stage, talks);
  };
  return (
    <>
      <div class="composer-body">
        <Explain type="pact" />
        <Select label={d.with} options={targets} value={partner} onChange={setPartner} />
        <Choices
          legend={d.track}
          layout="rows"
          options={tracks.map((id) => ({ id, label: m.names.pactTracks[id], note: noteOf(id) }))}
          value={track}
          onChange={setWanted}
        />
      </div>
      <Verdict order={{ type: "pact", with: partner, track }} />
    </>
  );
}

function ForumForm() {
  const { m } = useGame();
  const d = m.desk;
  const [forum, setForum] = useState<ForumId>("g7");
  const [agenda, setAgenda] = useState<Agenda>("rules");
  return (
    <>
      <div class="composer-body">
        <Explain type="forum" />
        <Select
          label={d.forum}
          options={FORUMS.map((id) => ({ id, label: m.names.forums[id] }))}
          value={forum}
          onChange={setForum}
        />
        <Choices
          legend={d.agenda}
          layout="rows"
          options={AGENDAS.map((id) => ({
            id,
            label: m.names.agendas[id],
            note: m.names.agendaNotes[id],
          }))}
          value={agenda}
          onChange={setAgenda}
        />
      </div>
      <Verdict order={{ type: "forum", forum, agenda }} />
    </>
  );
}
