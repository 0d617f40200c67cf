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
  taiwan: {
    name: "Inspection regime off Taiwan",
    stake:
      "Beijing announces that its customs service will inspect ships bound for Taiwan. Airlines ask what their flight plans mean. At stake are food and gas for a week or two, the people of the nearest islands, and what Taiwan may choose for itself.",
    rungs: ["customs notice", "airlines ask", "escorts gather", "insurers stop", "shots", "campaign"],
    offramp: "Propose that cargoes be inspected at a neutral port, by a third party.",
    press: [
      "Say that the notice has no force on the high seas.",
      "Ask airlines and shippers to keep to their plans.",
      "Send escorts to the edge of the strait.",
      "Insure the ships with public money and sail them.",
      "Order the escorts to keep the lane open.",
      "Join what has begun.",
    ],
    hold: "Keep ships loading and planes waiting, and let the insurers’ clocks run on both sides.",
    yield: "Advise Japanese ships to accept inspection, and reserve Japan’s position.",
    fade: "The inspectors go on looking at papers, and then at fewer of them.",
  },
  luzon: {
    name: "Collision off Luzon",
    stake:
      "A coast-guard ship has rammed a supply boat on its way to a grounded hull. Both capitals publish film of it. At stake is whether a pact means an escort, and whether an escort means a war.",
    rungs: ["video war", "treaty question", "escorts", "blocked resupply", "drowned crew", "pulled in"],
    offramp: "Propose a joint search and rescue for the missing, with both coast guards on one channel.",
    press: [
      "Say which film is the true one.",
      "Say that the treaty covers the boats.",
      "Send an escort with the next supply run.",
      "Sail through the line that is barred.",
      "Answer the ramming.",
      "Bring up the fleet.",
    ],
    hold: "Stay in company with the boats, outside the line, and send doctors.",
    yield: "Advise Manila to supply the hull by other means, and keep the escort in port.",
    fade: "The next boat gets through at night. Neither side films it.",
  },
  overflight: {
    name: "Missile over Honshu",
    stake:
      "A missile has crossed Honshu and fallen in the Pacific. Sirens sounded in four prefectures. Another is on its stand. Whatever is answered, Seoul lives within reach of guns: its lives come first.",
    rungs: [
      "sirens",
      "the United Nations",
      "Aegis alert",
      "shoot-down rule",
      "deaths by debris",
      "peninsula",
    ],
    offramp: "Offer a line on which launches are announced beforehand, through Beijing.",
    press: [
      "Condemn the launch in words agreed with Seoul.",
      "Take it to the Security Council.",
      "Put the destroyers and batteries on alert.",
      "Announce that the next one will be shot down.",
      "Shoot.",
      "Strike the stands.",
    ],
    hold: "Keep the alert, drill the shelters, and talk with Seoul every morning.",
    yield: "Lower the alert and offer talks without conditions.",
    fade: "The missile is taken off its stand. It may be the weather.",
  },
  cable: {
    name: "The cable is cut",
    stake:
      "The sea cable to the outer islands is dead, and a freighter’s track crosses the break. The analysts are sixty per cent sure that it was meant. At stake is whether to act on that.",
    rungs: ["outage", "attribution", "patrols", "boarding", "crew injured", "spiral"],
    offramp: "Propose that both sides’ ships repair the cable together, and look at the break together.",
    press: [
      "Say that a cable does not cut itself.",
      "Name the freighter and its owner.",
      "Patrol the cable with the coast guard.",
      "Board the next freighter that slows there.",
      "Take the ship, over the crew’s resistance.",
      "Answer what comes.",
    ],
    hold: "Route the islands’ calls by satellite and go on reading the tracks.",
    yield: "Call it an accident and lay a second cable.",
    fade: "The owner pays for the repair. Nobody says why.",
  },
  minerals: {
    name: "The minerals stop",
    stake:
      "Licences for magnet metals are delayed by a new form, then by another. Car makers count days. At stake are jobs, and what a single word in the Diet is worth. This ladder does not lead to war.",
    rungs: ["a form delayed", "talks", "ministers", "total licence ban", "asset seizures", "asset seizures"],
    offramp: "Ask for licences for named civilian users, each with a factory’s address.",
    press: [
      "Ask what the form is for, in public.",
      "Send officials, and the list of what Japan could withhold.",
      "Send ministers, and withhold the first item.",
      "Stop exports of lithography chemicals.",
      "Seize what can be seized.",
      "Seize what can be seized.",
    ],
    hold: "Run down the stocks, pay for substitutes and keep the lines open.",
    yield: "Say in the Diet what Beijing has asked to hear.",
    fade: "The form is withdrawn for revision, and not seen again.",
  },
  sakhalin: {
    name: "Sakhalin stakes frozen",
    stake:
      "A decree moves the gas project’s shares into a new company, and the Japanese owners are asked to apply. Winter contracts run through it. At stake are warm homes on one side and the sanctions’ unity on the other. This ladder does not lead to war.",
    rungs: ["decree", "arbitration", "tankers idle", "sale forced", "crew detained", "crew detained"],
    offramp: "Propose arbitration in a third place, with the gas flowing while it sits.",
    press: [
      "Say that the decree breaks the contract.",
      "Open the arbitration.",
      "Hold the tankers and buy elsewhere, at the price of the day.",
      "Freeze the other side’s holdings in Japan.",
      "Refuse the sale and keep the engineers in place.",
      "Refuse the sale and keep the engineers in place.",
    ],
    hold: "Let the owners apply, slowly, with every form filled in.",
    yield: "Accept the new company and its price, and tell the partners why.",
    fade: "The application is neither granted nor refused. The gas comes.",
  },
} satisfies Record<string, CrisisText>;
