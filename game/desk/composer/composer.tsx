import { useEffect, useRef } from "preact/hooks";
import { useGame } from "../context.ts";
import { FAMILY_ICON, Icon } from "../icons.tsx";
import { AfterPaint } from "../parts/painted.tsx";
import { AidForm } from "./aid.tsx";
import { AlliancesForm } from "./alliances.tsx";
import { closeComposer } from "./close.ts";
import { DiplomacyForm } from "./diplomacy.tsx";
import { PostureForm } from "./posture.tsx";
import { ProjectsForm } from "./projects.tsx";
import { SanctionForm } from "./sanctions.tsx";
import { SecureForm } from "./secure.tsx";
import "./composer.css";

const FORMS = {
  aid: AidForm,
  sanctions: SanctionForm,
  alliances: AlliancesForm,
  posture: PostureForm,
  resilience: SecureForm,
  diplomacy: DiplomacyForm,
  projects: ProjectsForm,
} as const;

/** Paper slid over the map's left edge, where an order is written. */
export function Composer() {
  const game = useGame();
  const { m, ui } = game;
  const ref = useRef<HTMLElement>(null);
  const family = ui.composer?.family ?? "aid";
  const preset = ui.composer?.preset ?? null;
  useEffect(() => ref.current?.focus({ preventScroll: true }), [family]);
  const Form = FORMS[family];
  return (
    <section
      class="composer"
      ref={ref}
      data-region
      data-over-map
      tabIndex={-1}
      aria-label={m.names.families[family]}
    >
      <header class="composer-head">
        <Icon name={FAMILY_ICON[family]} size={26} />
        <h2>{m.names.families[family]}</h2>
        <button type="button" class="icon-btn" aria-label={m.desk.close} onClick={() => closeComposer(game)}>
          <Icon name="close" />
        </button>
      </header>
      <AfterPaint key={`${family} ${preset?.type ?? ""} ${preset?.target ?? ""}`}>
        <Form preset={preset} />
      </AfterPaint>
    </section>
  );
}
