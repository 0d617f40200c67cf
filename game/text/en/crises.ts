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
      "Nine people have come ashore on Uotsuri with a flag and a camera. Beijing says that the islands are its own and that it will bring its citizens home itself. At stake is who keeps order there, without making a precedent.",
    rungs: [
      "activists ashore",
      "arrest or deport",
      "coast guards mass",
      "rival exclusion notices",
      "ramming, deaths",
      "fleets at war",
    ],
    offramp: "Hand the nine to a third country’s consul, who takes them home.",
    press: [
      "State that Japanese law applies on the islands.",
      "Arrest the nine and bring them to Naha.",
      "Send every cutter within a day’s sail.",
      "Close the waters round the islands by notice.",
      "Order the cutters to bar the way.",
      "Put the fleet to sea, ready to fight.",
    ],
    hold: "Keep the cutters there, hand over water and blankets, and wait.",
    yield: "Let their own ships collect them, and reserve Japan’s position.",
    fade: "The camera’s battery runs out, and then the story’s.",
  },
  miyako: {
    name: "Miyako Strait closed",
    stake:
      "Beijing has declared a twenty-day live-fire area across the strait. It says that it gave notice, as the rules require. Merchant ships are waiting, and so is the supply ship for Miyako. At stake are lawful passage and the islanders’ supply.",
    rungs: [
      "live-fire notice",
      "formal protest",
      "ships shadow ships",
      "detours",
      "collision",
      "strikes, war",
    ],
    offramp: "Propose that both sides give notice of fire zones a month ahead, and keep a lane open.",
    press: [
      "Say that the strait is open to all.",
      "Protest in person, with the charts.",
      "Send a group to the edge of the area.",
      "Escort the waiting ships through, with notice given.",
      "Sail the escort on through the warning shots.",
      "Return fire: fighting begins.",
    ],
    hold: "Keep the group at the edge of the area, and ask others to object as well.",
    yield: "Route shipping east of Okinawa for twenty days and reserve Japan’s position.",
    fade: "The area is lifted early. No notice explains why.",
  },
  taiwan: {
    name: "Inspection regime off Taiwan",
    stake:
      "Beijing announces that its customs service will inspect ships bound for Taiwan, and calls this a matter of its own law. Airlines ask what their flight plans are worth. At stake are food and gas for a week or two, the people of the nearest islands, and what Taiwan may choose for itself.",
    rungs: ["customs notice", "airlines ask", "escorts gather", "insurers stop", "shots", "war"],
    offramp: "Propose that cargoes be inspected at a neutral port, by a third party.",
    press: [
      "Say that the notice has no force on the high seas.",
      "Ask airlines and shippers to keep to their plans.",
      "Send escorts to the edge of the strait.",
      "Insure the ships with public money and sail them.",
      "Order the escorts to keep the lane open.",
      "Enter the fighting alongside the United States.",
    ],
    hold: "Keep ships loading and planes waiting, until rising insurance costs bite on both sides.",
    yield: "Advise Japanese ships to accept inspection, and reserve Japan’s position.",
    fade: "The inspectors ask for papers, and then for fewer of them.",
  },
  luzon: {
    name: "Collision off Luzon",
    stake:
      "A Chinese coast-guard ship has rammed a Philippine supply boat bound for the Batanes. Beijing says that the boat cut across its bow; both sides publish film. The access agreement does not say what Tokyo must do, and Manila asks what it will do. At stake is whether help means an escort, and whether an escort means war.",
    rungs: [
      "rival videos",
      "treaty invoked",
      "escorts",
      "blocked resupply",
      "drowned crew",
      "drawn into war",
    ],
    offramp: "Propose a joint search and rescue for the missing, with both coast guards on one channel.",
    press: [
      "State which video is authentic.",
      "Say that Washington’s treaty with Manila covers the boats.",
      "Send an escort with the next supply run.",
      "Sail through the line that is barred.",
      "Put the escort between the boats and the ramming ship.",
      "Bring up the fleet, ready to fight.",
    ],
    hold: "Stay with the boats, outside the line, and send doctors.",
    yield: "Advise Manila to supply the islands by other means, and keep the escort in port.",
    fade: "The next boat gets through at night. Neither side films it.",
  },
  overflight: {
    name: "Missile over Honshu",
    stake:
      "A missile has crossed Honshu and fallen in the Pacific. Sirens sounded in four prefectures, and another missile is on its launcher. Pyongyang calls it self-defence. Seoul lies within reach of artillery: whatever Tokyo answers, the people there come first.",
    rungs: [
      "sirens",
      "the United Nations",
      "Aegis alert",
      "destruction order",
      "deaths by debris",
      "war in Korea",
    ],
    offramp: "Offer a line on which launches are announced beforehand, through Beijing.",
    press: [
      "Condemn the launch in words agreed with Seoul.",
      "Take it to the Security Council.",
      "Put the destroyers and batteries on alert.",
      "Announce a destruction order for the next missile.",
      "Shoot the next missile down.",
      "Strike the launchers: war begins.",
    ],
    hold: "Keep the alert, drill the shelters, and talk with Seoul every morning.",
    yield: "Lower the alert and offer talks without conditions.",
    fade: "The missile is taken off its launcher. It may be the weather.",
  },
  cable: {
    name: "The cable is cut",
    stake:
      "The sea cable to the outer islands is dead, and a freighter’s track crosses the break. Beijing says that anchors drag. The analysts are sixty per cent sure that it was meant. At stake is whether to act on that.",
    rungs: ["outage", "attribution", "patrols", "boarding", "crew injured", "fighting at sea"],
    offramp: "Propose that both sides’ ships repair the cable together, and look at the break together.",
    press: [
      "Say that a cable does not cut itself.",
      "Name the freighter and its owner.",
      "Patrol the cable with the coast guard.",
      "Board the next freighter that slows there.",
      "Take the ship over, against the crew’s resistance.",
      "Respond in kind: fighting begins.",
    ],
    hold: "Route the islands’ calls by satellite, and go on studying the tracks.",
    yield: "Call it an accident and lay a second cable.",
    fade: "The owner pays for the repair. Nobody says why.",
  },
  minerals: {
    name: "The minerals stop",
    stake:
      "Licences for magnet metals are delayed by a new form, then by another. Beijing says that it must keep them out of weapons. Car makers count days. At stake are jobs, and what a single word in the Diet is worth. This ladder does not lead to war.",
    rungs: ["a form delayed", "talks", "ministers", "total licence ban", "asset seizures", "asset seizures"],
    offramp: "Ask for licences for named civilian users, each with a factory’s address.",
    press: [
      "Ask what the form is for, in public.",
      "Send officials, with a list of what Japan could withhold.",
      "Send ministers, and withhold the first item.",
      "Stop exports of photoresist for chips.",
      "Seize the other side’s assets in Japan.",
      "Seize the other side’s assets in Japan.",
    ],
    hold: "Run down the stocks, pay for substitutes and keep talking.",
    yield: "Make the statement in the Diet that Beijing has asked for.",
    fade: "The form is withdrawn for revision, and not seen again.",
  },
  sakhalin: {
    name: "Sakhalin stakes frozen",
    stake:
      "A decree moves the gas project’s shares into a new company, and the Japanese owners are asked to apply for theirs. Moscow calls it an answer to the sanctions. Winter contracts run through it. At stake are warm homes on one side and unity on sanctions on the other. This ladder does not lead to war.",
    rungs: ["decree", "arbitration", "tankers idle", "sale forced", "crew detained", "crew detained"],
    offramp: "Propose arbitration in a third place, with the gas flowing while it sits.",
    press: [
      "Say that the decree breaks the contract.",
      "Open the arbitration.",
      "Hold the tankers and buy elsewhere, at the price of the day.",
      "Freeze the other side’s holdings in Japan.",
      "Refuse the sale and keep the engineers there.",
      "Refuse the sale and keep the engineers there.",
    ],
    hold: "Let the owners apply, slowly, with every form filled in.",
    yield: "Accept the new company and its price, and tell the partners why.",
    fade: "The application is neither granted nor refused. The gas comes.",
  },
} satisfies Record<string, CrisisText>;
