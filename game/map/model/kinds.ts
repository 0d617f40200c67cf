/** What the cloth of a banner shows: a sign for each group of kinds that are alike in what is done about them. */
export type Sign = "ship" | "missile" | "cable" | "money" | "vote" | "yard" | "partner" | "paper";

const SIGNS: Readonly<Record<string, Sign>> = {
  sortie: "ship",
  pressed: "ship",
  survey: "ship",
  narrows: "ship",
  missiles: "missile",
  overflight: "missile",
  cable: "cable",
  strait: "cable",
  instalment: "money",
  bid: "money",
  minerals: "money",
  purse: "money",
  tender: "money",
  airframe: "money",
  okinawa: "vote",
  guests: "vote",
  yard: "yard",
  bureau: "yard",
  arsenal: "yard",
  shipyard: "yard",
  shell: "yard",
  window: "partner",
  favour: "partner",
  memory: "partner",
  talks: "partner",
  drift: "partner",
  shuttle: "partner",
  secondpage: "partner",
  debt: "money",
  swing: "money",
  layoffs: "money",
  nearmiss: "ship",
  berth: "ship",
  trail: "yard",
  referendum: "vote",
};

/** The sign of a kind; what a player's own scenario brings is a paper on the desk, like reviews and texts. */
export function signOf(kind: string): Sign {
  return SIGNS[kind] ?? "paper";
}
