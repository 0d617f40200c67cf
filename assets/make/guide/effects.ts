import type { Effect, Quantity } from "../../../game/engine/index.ts";
import { actorName, type Language, type Messages, messages, zoneName } from "../../../game/text/index.ts";
import { say } from "./markdown.ts";
import { figure, signed } from "./rows.ts";

/** Whose number an effect moves, where the data does not name it. */
const PLACES: Readonly<Record<string, readonly [en: string, ja: string]>> = {
  "@place": ["there", "当地"],
  "@sea": ["partners of that sea", "その海域の友好国"],
  "@partners": ["all partners", "全友好国"],
};

function numberOf(m: Messages, language: Language, { q, of }: Quantity): string {
  const name = (m.stats as Record<string, string>)[q] ?? q;
  if (of === undefined) return name;
  const place = PLACES[of];
  const whose = place ? say(language, ...place) : Object.hasOwn(m.names.zones, of) ? zoneName(m, of) : "";
  return say(
    language,
    `${name} (${whose || actorName(m, of).the})`,
    `${name}（${whose || actorName(m, of).name}）`,
  );
}

/** What an effect does, in a few words; nothing where there is nothing to tell. */
function effectIn(m: Messages, language: Language, e: Effect): string | null {
  const { acts } = m.pages;
  const named = (id: string) => (PLACES[id] ? say(language, "it", "その国") : actorName(m, id).the);
  if ("add" in e) return `${numberOf(m, language, e)} ${signed(e.add)}`;
  if ("swing" in e) return `${numberOf(m, language, e)} ±${figure(Math.abs(e.swing))}`;
  if ("odds" in e)
    return `${numberOf(m, language, e)} ${signed(e.gain)} ${say(language, "or", "か")} ${signed(e.loss)}`;
  if ("sign" in e) return acts.sign(named(e.of));
  if ("talks" in e) return acts.talks(named(e.of));
  if ("suspend" in e) return acts.suspend(named(e.suspend));
  if ("amend" in e) return acts[e.amend](named(e.of));
  if ("sanction" in e) return acts[e.by > 0 ? "sanctionUp" : "sanctionDown"](named(e.sanction));
  if ("holdRegime" in e) return acts.holdRegime("");
  if ("delay" in e) return acts.delay((m.names.ships as Record<string, string>)[e.delay] ?? e.delay);
  if ("leak" in e) return acts.leak("");
  if ("code" in e) return acts.encounterCode("");
  return null;
}

/** Effects in a row; a dash where nothing moves. */
export function effectsIn(language: Language, effects: readonly Effect[]): string {
  const m = messages(language);
  const told = effects.flatMap((e) => effectIn(m, language, e) ?? []);
  return told.length === 0 ? "–" : told.join(say(language, ", ", "、"));
}
