export interface CrisisText {
  name: string;
  stake: string;
  /** Six, from statement to the top. */
  rungs: string[];
  offramp: string;
  /** What pressing means at each rung. */
  press: string[];
  hold: string;
  yield: string;
  fade: string;
}

export const crises = {
  senkaku: {
    name: "Landing on the Senkakus",
    stake:
      "Nine people have come ashore on Uotsuri with a flag and a camera. Beijing says that it will bring its citizens home itself. At stake is who keeps order there, without making a precedent.",
    rungs: [
      "activists ashore",
      "arrest or deport",
      "coast guards mass",
      "rival exclusion notices",
      "ramming, and dead",
      "fleets",
    ],
    offramp: "Hand the nine to a third country’s consul, who takes them home.",
    press: [
      "State that Japanese law applies on the islands.",
      "Arrest the nine and bring them to Naha.",
      "Send every cutter within a day’s sail.",
      "Close the waters round the islands by notice.",
      "Order the cutters to bar the way.",
      "Put the fleet to sea.",
    ],
    hold: "Keep the cutters where they are and let the nine stay cold on the rock.",
    yield: "Let their own ships collect them, and reserve Japan’s position.",
    fade: "The camera’s battery runs out, and then the story’s.",
  },
  miyako: {
    name: "Miyako Strait closed",
    stake:
      "Beijing has declared a twenty-day live-fire area across the strait. Merchant ships are waiting, and so is the ferry to Miyako. At stake are lawful passage and the islanders’ supply.",
    rungs: ["live-fire notice", "formal protest", "ships shadow ships", "detours", "collision", "strikes"],
    offramp: "Propose that both sides give notice of fire zones a month ahead, and keep a lane open.",
    press: [
      "Say that the strait is open to all.",
      "Protest in person, with the charts.",
      "Send a group to the edge of the area.",
      "Escort the waiting ships through, with notice given.",
      "Sail the escort in spite of the warning shots.",
      "Answer fire.",
    ],
    hold: "Keep the group at the edge of the area and ask others to say so too.",
    yield: "Route shipping east of Okinawa for twenty days and reserve Japan’s position.",
    fade: "The area is lifted early. No notice explains why.",
  },
} satisfies Record<string, CrisisText>;
