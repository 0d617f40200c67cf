import type { EndingId } from "../../engine/index.ts";

export interface EndingText {
  name: string;
  epilogue: string;
  kyiv: string;
  naha: string;
  taipei: string;
}

export const endings: Record<EndingId | "resigned", EndingText> = {
  longsilence: {
    name: "The Long Silence",
    epilogue:
      "Fewer ships came home, and some islands were empty. Historians argue over which quiet quarter mattered.",
    kyiv: "A city that knows the sound of sirens sent what it could, and wrote first.",
    naha: "The ferries took people out in order of age. Not all the berths were filled on the way back.",
    taipei: "The port lists are still read aloud once a year, in two languages.",
  },
  costlypeace: {
    name: "A Costly Peace",
    epilogue: "The guns stopped where they began. No ministry could call the lists of names a success.",
    kyiv: "The telegrams of condolence used words learnt here.",
    naha: "The runway was mended in a month. The school by it took longer.",
    taipei: "Ships called again before winter. Insurers came back last.",
  },
  cabinetresigns: {
    name: "Cabinet Resigns",
    epilogue:
      "The policy may have been right; it was never explained. Successors kept half and denied the rest.",
    kyiv: "The new minister’s first call was warm and named no sum.",
    naha: "The governor had outlasted another cabinet, and took no pleasure in it.",
    taipei: "Officials asked which half had been kept, and were told to wait.",
  },
  ledgercloses: {
    name: "The Ledger Closes",
    epilogue: "Every promise had a reason, and none a revenue. Partners waited, then planned without Tokyo.",
    kyiv: "The bridge stands at four spans of six. The plaque already has its name.",
    naha: "The shelters were drawn, surveyed, and left for a better year.",
    taipei: "A line in next year’s plan was changed from Tokyo to other.",
  },
  aloneandready: {
    name: "Alone and Ready",
    epilogue:
      "Nobody dared test Japan, and few telephoned. Some of that strength had been paid for in friendships.",
    kyiv: "Tokyo was admired here as one admires a castle, from the road.",
    naha: "The island was safer, and there was less of it to walk in.",
    taipei: "The strait was quieter. No one could say for whom.",
  },
  tableholds: {
    name: "The Table Holds",
    epilogue:
      "Rules survived because enough states paid for them. Ukrainians rebuilt, counting graves and grants.",
    kyiv: "The trams run on Japanese transformers, past walls that are left as they were.",
    naha: "The patrols went on; so did the talks about where they should sleep.",
    taipei: "A seat was found at more tables, under more than one name.",
  },
  quietrecalibration: {
    name: "The Quiet Recalibration",
    epilogue: "Tokyo paid against conditions and built pacts nearer home. Kyiv remembered both.",
    kyiv: "The auditors were thanked by name, which surprised them.",
    naha: "More flags came to exercise, and the noise rules mostly held.",
    taipei: "Neighbours spoke to each other more, and about us less.",
  },
  oldally: {
    name: "Old Ally, New Terms",
    epilogue: "The alliance outlived its certainties. Okinawa still asked who carried it.",
    kyiv: "Washington and Tokyo now signed the same letters, a week apart.",
    naha: "The fence line moved by a field. The question did not.",
    taipei: "The carrier was at its berth. People realised that they had been checking.",
  },
  calmwaters: {
    name: "Calm Waters",
    epilogue: "Captains learned one another’s voices. Nothing was settled, and the fishing boats went out.",
    kyiv: "It was hard to follow a quarrel that kept not happening.",
    naha: "The catch was ordinary. That was the news.",
    taipei: "The hotline rang for a lost buoy, and was answered.",
  },
  adrift: {
    name: "Adrift Between Shores",
    epilogue: "Every choice was defensible, their sum less so. The crossroads remained, with fewer roads.",
    kyiv: "Tokyo was a friend whose next letter could not be guessed.",
    naha: "Plans for the island were kept in several drawers.",
    taipei: "Analysts wrote that Japan had kept its options open, and then listed fewer.",
  },
  cutforsteel: {
    name: "Cut for Steel",
    epilogue:
      "The hull was broken up under contract and weighed in tonnes. Nobody could prove what had not happened.",
    kyiv: "The yard was paid for the scrap, and asked who would pay for the next ship.",
    naha: "A patrol boat put out as usual. There was nothing new to watch for.",
    taipei: "Planners moved a date, and then argued about whether it had moved.",
  },
  yardpaid: {
    name: "The Yard That Was Paid",
    epilogue:
      "Orders kept the slipway busy and the engineers at their desks. What stayed home made no headline.",
    kyiv: "At the gate the shifts changed on time, and wages came on the day.",
    naha: "A ship from Mykolaiv passed with cars for Yokohama. Few noticed the builder’s plate.",
    taipei: "The file on the Black Sea grew thin, which was its best news.",
  },
  watchedcoast: {
    name: "A Watched Coast",
    epilogue:
      "Satellites, radars and a shelf of agreements: Japan saw further than before, and was seen to be looking.",
    kyiv: "Tokyo’s letters were correct. They came from a distance.",
    naha: "New masts stood on the hill. People asked what they listened to.",
    taipei: "The picture of the strait grew sharper. What it showed did not change.",
  },
  longtow: {
    name: "The Long Tow",
    epilogue:
      "The hull was not cut up. What was tried to stop it, and what was not, is in the files; it moved at the pace of its tugs and asked nobody’s opinion.",
    kyiv: "The money was spent within the month. The question of who had asked came later.",
    naha: "The radio gave the tow a sentence, after the ferries.",
    taipei: "Planners kept a page for a grey shape under no power of its own. Nobody called it by its name.",
  },
  resigned: {
    name: "You Left Office Early",
    epilogue: "The desk was cleared before the term was out. Quarters that were never played count as zero.",
    kyiv: "The handover note on Ukraine ran to two pages, and was read.",
    naha: "The next visitor promised to listen, as the last had.",
    taipei: "The change was a short item after the weather.",
  },
};
