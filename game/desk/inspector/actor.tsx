import type { BoardActor, PactTrack, StatId } from "../../engine/index.ts";
import { actorName } from "../../text/words.ts";
import { useGame } from "../context.ts";
import { Icon } from "../icons.tsx";
import { explained, valueOn } from "../ledger.ts";
import { Pips } from "../parts/bars.tsx";
import { Section } from "../parts/fields.tsx";
import { Delta, Figure } from "../parts/figure.tsx";
import { Term } from "../parts/term.tsx";
import { ViewpointLink } from "../seen/viewpoints.tsx";
import { pauseOf } from "../wording.ts";
import { AlignmentBar } from "./alignment.tsx";
import { Heading } from "./heading.tsx";
import { RoleFigures } from "./rolefigures.tsx";
import { LiesHere } from "./sight.tsx";
import { Why } from "./why.tsx";

export function ActorView({ actor }: { actor: BoardActor }) {
  const { m, f } = useGame();
  const d = m.desk;
  const partner = !["tokyo", "beijing", "moscow", "pyongyang"].includes(actor.role);
  return (
    <>
      <Heading name={actorName(m, actor.id).name} kind={f.pair(d.actorKind, actor.id)} />
      <ViewpointLink actor={actor.id} />
      {actor.role !== "tokyo" && actor.role !== "beijing" && (
        <AlignmentBar of={actor.id} value={actor.alignment} />
      )}
      {actor.role !== "tokyo" && <Facts actor={actor} />}
      <LiesHere at={actor.id} />
      {partner && <Pacts actor={actor} />}
      {actor.role !== "tokyo" && actor.role !== "beijing" && <Why stat="alignment" of={actor.id} />}
      <PledgesTo actor={actor} />
      <Memories actor={actor} />
      <RoleFigures role={actor.role} />
      <Actions actor={actor} />
    </>
  );
}

function Facts({ actor }: { actor: BoardActor }) {
  const { m, f, game } = useGame();
  const d = m.desk;
  const record = explained(game);
  const facts: { stat: StatId; label: string }[] = [
    { stat: "trust", label: d.trust },
    { stat: "trade", label: d.trade },
  ];
  return (
    <dl class="facts">
      {facts.map(({ stat, label }) => {
        const value = valueOn(game.board, stat, actor.id);
        const was = record ? valueOn(record.before, stat, actor.id) : value;
        return (
          <div key={stat}>
            <dt>{label}</dt>
            <dd>
              <Figure stat={stat} of={actor.id} value={value} />{" "}
              {record && <Delta stat={stat} n={value - was} text={f.exact(Math.abs(value - was))} />}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Pacts({ actor }: { actor: BoardActor }) {
  const { m, f, game } = useGame();
  const d = m.desk;
  const onTray = (track: PactTrack): boolean =>
    game.tray.some(
      ({ order, assessment }) =>
        assessment.ok && order.type === "pact" && order.with === actor.id && order.track === track,
    );
  const washington = actor.role === "washington";
  const shown = actor.pacts.filter(
    ({ track }) => ["host", "investment", "command"].includes(track) === washington,
  );
  const none = shown.every((p) => p.stage === 0 && p.talks === 0 && !onTray(p.track));
  const problem = game.choices.pacts[actor.id];
  // Some actors sign no pacts at all; the rules say which.
  if (problem?.code === "target") return null;
  const { need, have } = problem ?? {};
  const short = problem?.code === "trust" && need !== undefined && have !== undefined;
  return (
    <Section title={d.pacts}>
      {none && <p class="caption">{short ? d.noPacts(f.score(have), f.score(need)) : d.noPactsYet}</p>}
      <ul class="plain pacts">
        {shown.map(({ track, stage, talks }) => {
          const pending = onTray(track);
          return (
            <li key={track}>
              <Term at={`names.pactTracks.${track}`} label={m.names.pactTracks[track]} />
              <Pips stage={stage} pending={pending || talks > 0} />
              <span class="pact-note">
                {pending
                  ? d.ifSigned(f.integer(stage + 1))
                  : talks > 0
                    ? f.pair(f.integer(stage), d.talks(f.percent(talks)))
                    : f.integer(stage)}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** What the actor keeps in mind of Tokyo, warm or bitter by a word and a sign, never by colour alone. */
function Memories({ actor }: { actor: BoardActor }) {
  const { m, f } = useGame();
  if (actor.memory.length === 0) return null;
  return (
    <Section title={m.desk.remembers}>
      <ul class="plain rows">
        {actor.memory.map(({ act, weight }) => (
          <li key={act}>
            <span>{m.names.memories[act]}</span>
            <b class={`delta ${weight > 0 ? "good" : "bad"}`}>{f.signedScore(weight)}</b>
          </li>
        ))}
      </ul>
      <p class="caption">{m.desk.callsIn}</p>
    </Section>
  );
}

function PledgesTo({ actor }: { actor: BoardActor }) {
  const { m, f, game } = useGame();
  const pledges = game.board.pledges.filter((p) => p.to === actor.id);
  if (pledges.length === 0) return null;
  return (
    <Section title={m.desk.pledgesTo}>
      <ul class="plain rows">
        {pledges.map((p) => (
          <li key={p.id}>
            <span>
              {f.pair(m.names.purposes[p.purpose], m.names.terms[p.terms])}
              {p.suspended && ` (${pauseOf(m, f, game.board, p)})`}
            </span>
            <b>{m.desk.aQuarter(f.money(p.amount))}</b>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What may be ordered about an actor, in the order in which it is offered; nothing that the scenario keeps shut. */
function Actions({ actor }: { actor: BoardActor }) {
  const { m, game, compose, stage } = useGame();
  const d = m.desk;
  if (stage !== "plan" || actor.role === "tokyo") return null;
  const { closed } = game.board;
  const offers = (
    [
      ["aid", "aid", "aid", d.offerAid],
      ["pact", "alliances", "alliances", d.advancePact],
      ["channel", "diplomacy", "channel", d.openChannel],
      ["sanction", "sanctions", "sanctions", d.setSanctions],
    ] as const
  ).filter(([type]) => actor.may[type] && !closed.includes(type));
  if (offers.length === 0) return null;
  return (
    <div class="btn-row">
      {offers.map(([type, family, icon, label]) => (
        <button
          key={type}
          type="button"
          class="btn"
          onClick={() => compose(family, { type, target: actor.id })}
        >
          <Icon name={icon} size={16} /> {label}
        </button>
      ))}
    </div>
  );
}
