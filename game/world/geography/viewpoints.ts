import type { Board, Capability, ForumId, StatId } from "../../engine/index.ts";

/** What a place watches: its own figures, the seas near it, whose fate else it shares. */
interface Watched {
  /** The actor it is the seat of; Naha has none, being Okinawa's. */
  actor: string | null;
  /** Whose ties with Tokyo it sees; Okinawa's are those of the bases it carries. */
  ties: string;
  /** Where it lies, if not at the seat of that actor. */
  port?: string;
  figures: readonly StatId[];
  seas: readonly string[];
  /** Others whose treatment by Tokyo is felt here. */
  kin: readonly string[];
  forums: readonly ForumId[];
  builds: readonly Capability[];
  human: readonly (StatId & keyof Board["human"])[];
}

type Place = "kyiv" | "naha" | "taipei" | "manila" | "beijing" | "washington";

/** The places from which a quarter can be seen, and what each watches. */
export const WATCHED_FROM: Readonly<Record<Place, Watched>> = {
  kyiv: {
    actor: "UKR",
    ties: "UKR",
    figures: ["front", "coalition", "poverty"],
    seas: [],
    kin: ["RUS", "EUR", "GBR"],
    forums: ["g7"],
    builds: [],
    human: ["dead", "displaced"],
  },
  naha: {
    actor: null,
    ties: "USA",
    port: "naha",
    figures: ["consent", "hardening"],
    seas: ["MIY", "SEN", "YON", "ECS"],
    kin: [],
    forums: [],
    builds: ["hardening"],
    human: ["evacuated"],
  },
  taipei: {
    actor: "TWN",
    ties: "TWN",
    figures: [],
    seas: ["TWS", "BAS", "YON"],
    kin: [],
    forums: ["cptpp"],
    builds: [],
    human: ["evacuated", "dead"],
  },
  manila: {
    actor: "PHL",
    ties: "PHL",
    figures: [],
    seas: ["SCS", "SCN", "BAS"],
    kin: ["VNM"],
    forums: ["asean"],
    builds: [],
    human: ["dead"],
  },
  beijing: {
    actor: "CHN",
    ties: "CHN",
    figures: ["drive", "power"],
    seas: ["TWS", "ECS", "YEL", "SCS"],
    kin: ["TWN"],
    forums: ["quad", "trilateral", "ip4", "asean"],
    builds: ["counterstrike", "maritime"],
    human: ["dead"],
  },
  washington: {
    actor: "USA",
    ties: "USA",
    figures: ["asia", "europe", "integration"],
    seas: ["PHS", "TWS", "SIC"],
    kin: [],
    forums: ["quad", "trilateral", "g7"],
    builds: [],
    human: ["dead", "displaced"],
  },
};
