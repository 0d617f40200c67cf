import { type Swap, swapped } from "./halves.ts";
import type { Messages } from "./messages.ts";
import type { Language } from "./shape.ts";

/** What offices were called in the years of a scenario, where that is not as today. */
const OFFICES: Record<string, Record<Language, readonly Swap[]>> = {
  varyag: {
    en: [
      [/Ministry of Defence/g, "Defence Agency"],
      [/Secretary-General, National Security Secretariat/g, "Head of Security and Crisis Management"],
      [/National Security Council/g, "Security Council of Japan"],
      [/Chief of the Joint Staff/g, "Chairman of the Joint Staff Council"],
      [/Joint Staff$/g, "Joint Staff Council"],
    ],
    ja: [
      [/防衛省/g, "防衛庁"],
      [/国家安全保障局長/g, "内閣官房安全保障・危機管理担当"],
      [/国家安全保障会議/g, "安全保障会議"],
      [/統合幕僚長/g, "統合幕僚会議議長"],
      [/統合幕僚監部/g, "統合幕僚会議"],
    ],
  },
};

/** The words of a scenario with its years' own offices. */
export function inPeriod(m: Messages, language: Language, scenario: string): Messages {
  const offices = Object.hasOwn(OFFICES, scenario) ? OFFICES[scenario]?.[language] : undefined;
  if (!offices) return m;
  return {
    ...m,
    officials: { ...m.officials, people: swapped(m.officials.people, offices) },
    agenda: { ...m.agenda, officials: swapped(m.agenda.officials, offices) },
    dispatches: swapped(m.dispatches, offices),
  };
}
