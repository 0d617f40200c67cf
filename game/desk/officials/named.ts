import type { Remembered, SchoolId } from "../../session/types.ts";
import type { Format, Messages } from "../../text/words.ts";

/** An official by surname and office. */
export function officialNamed(m: Messages, school: SchoolId): string {
  return m.officials.named(m.officials.people[school].name, m.agenda.officials[school]);
}

/** What an official says of advice that came to its end; nothing where the end was neither good nor bad. */
export function voiceOf(m: Messages, { school, answer, argued, outcome }: Remembered): string {
  const voice = m.officials.voice[school];
  const taken = answer === argued;
  if (outcome === "good") return taken ? voice.takenWell : voice.otherWell;
  if (outcome === "bad") return taken ? voice.takenBadly : voice.otherBadly;
  return "";
}

/** How much of an official's advice was taken and ended well; nothing before any has come to its end. */
export function tallyOf(m: Messages, f: Format, remembered: readonly Remembered[], school: SchoolId): string {
  const own = remembered.filter((each) => each.school === school);
  if (own.length === 0) return "";
  const taken = own.filter(({ answer, argued }) => answer === argued);
  const well = taken.filter(({ outcome }) => outcome === "good");
  return m.officials.tally(f.integer(own.length), f.integer(taken.length), f.integer(well.length));
}
