import { useEffect, useState } from "preact/hooks";
import { OFFERS, type Offer, type QuestionId, STANCES, type Stance } from "../../engine/index.ts";
import { termAt } from "../../text/words.ts";
import { type Preset, useGame } from "../context.ts";
import { Choices, Select } from "../parts/fields.tsx";
import { DoctrineForm } from "./doctrine.tsx";
import { useAddressee, useTargets } from "./targets.ts";
import { Explain, Verdict } from "./verdict.tsx";

type Kind = "channel" | "study" | "doctrine";

export function DiplomacyForm({ preset }: { preset: Preset | null }) {
  const { m } = useGame();
  const d = m.desk;
  const first = preset?.type;
  const [kind, setKind] = useState<Kind>(first === "study" || first === "doctrine" ? first : "channel");
  return (
    <>
      <div class="composer-tabs">
        <Choices
          legend={d.kind}
          options={[
            { id: "channel", label: d.channel },
            { id: "study", label: d.study },
            { id: "doctrine", label: d.doctrine },
          ]}
          value={kind}
          onChange={setKind}
        />
      </div>
      {kind === "channel" && <ChannelForm preset={preset} />}
      {kind === "study" && <StudyForm preset={preset} />}
      {kind === "doctrine" && <DoctrineForm />}
    </>
  );
}

function ChannelForm({ preset }: { preset: Preset | null }) {
  const { m, game } = useGame();
  const d = m.desk;
  const targets = useTargets("channel");
  const [to, setTo] = useAddressee(targets, preset, "CHN");
  const role = game.board.actors.find((a) => a.id === to)?.role;
  const notes =
    (m.names.stanceNotes as Record<string, Record<Stance, string>>)[role ?? ""] ??
    m.names.stanceNotes.beijing;
  const [stance, setStance] = useState<Stance>("steady");
  const [offer, setOffer] = useState<Offer>("none");
  // An offer costs capital: it is never carried over to another addressee, or to the next word, unasked.
  const given = game.tray.length;
  useEffect(() => setOffer("none"), [to, given]);
  return (
    <>
      <div class="composer-body">
        <Explain type="channel" />
        <Select label={d.to} options={targets} value={to} onChange={setTo} />
        <Choices
          legend={d.stance}
          layout="rows"
          options={STANCES.map((id) => ({
            id,
            label: m.names.stances[id],
            note: notes[id],
          }))}
          value={stance}
          onChange={setStance}
        />
        <Choices
          legend={d.offer}
          layout="rows"
          options={OFFERS.map((id) => ({
            id,
            label: m.names.offers[id],
            note: termAt(m, `names.offers.${id}`)?.means ?? "",
          }))}
          value={offer}
          onChange={setOffer}
        />
      </div>
      <Verdict order={{ type: "channel", to, stance, offer }} />
    </>
  );
}

function StudyForm({ preset }: { preset: Preset | null }) {
  const { m, f, game } = useGame();
  const d = m.desk;
  const asked = game.board.beliefs.map((b) => b.question);
  const [question, setQuestion] = useState<QuestionId>(
    () => asked.find((q) => q === preset?.target) ?? asked[0] ?? "withdrawal",
  );
  const rangeOf = (id: QuestionId): string => {
    const belief = game.board.beliefs.find((b) => b.question === id);
    return belief ? d.beliefRange(f.scoreRange(belief.low, belief.high)) : "";
  };
  return (
    <>
      <div class="composer-body">
        <Explain type="study" />
        <Choices
          legend={d.question}
          layout="rows"
          options={asked.map((id) => ({
            id,
            label: m.questions[id].name,
            note: `${m.questions[id].asks} ${rangeOf(id)}`,
          }))}
          value={question}
          onChange={setQuestion}
        />
      </div>
      <Verdict order={{ type: "study", question }} />
    </>
  );
}
