export interface EventText {
  title: string;
  body: string;
  a?: string;
  b?: string;
  c?: string;
  /** What is told once it is done. */
  done?: { a: string; b: string; c: string };
}

export const events = {
  us_hns: {
    title: "The host-nation pact reopens",
    body: "The agreement that pays for American forces in Japan runs out in March 2027. Washington’s opening figure is several times the present one. Its negotiators mention, without pressing it, that other capitals are also hosts.",
    a: "Pay more, and say so",
    b: "Pay a little, and ask for a seat in the command",
    c: "Roll it over for one year",
    done: {
      a: "The new agreement is signed for five years, at a higher figure.",
      b: "A smaller rise is agreed, with a Japanese officer in the planning cell.",
      c: "The old text is extended for a year. Both sides call it routine.",
    },
  },
  us_gap: {
    title: "A thin season in the Philippine Sea",
    body: "The Yokosuka carrier is ordered west, to another war’s coast. For one quarter the Philippine Sea is watched by fewer hulls than the plans assume.",
  },
  cv_lockon: {
    title: "A fire-control radar is switched on",
    body: "Fighters from a Chinese carrier twice turned a fire-control radar on Japanese aircraft south-east of Okinawa. Beijing says that nothing of the kind took place. The recordings are on the Minister’s desk.",
    a: "Publish the recordings",
    b: "Use the hotline, and keep them",
    c: "Protest together with partners",
    done: {
      a: "The recordings are published. Opinion abroad divides over what they show.",
      b: "The two staffs speak for eleven minutes. Nothing is announced.",
      c: "Four capitals lodge the same protest on the same day.",
    },
  },
  sen_streak: {
    title: "Three hundred days without a gap",
    body: "Chinese coast-guard ships have been in the waters round the Senkaku Islands every day since last year. Fishermen from Ishigaki ask who, by now, would look like the visitor.",
    a: "Station a cutter there for good",
    b: "Offer talks on the fishery",
    c: "Keep to the present rota",
    done: {
      a: "A large cutter takes up a permanent station.",
      b: "Officials meet on catch and distance, and on nothing else.",
      c: "The rota stays as it was.",
    },
  },
  cn_seafood: {
    title: "The fish market reopens",
    body: "After quiet inspections Beijing lifts its stop on Japanese seafood. The first scallops leave Aomori by air.",
  },
  ec_rare: {
    title: "The licences stop",
    body: "Export forms for magnet metals are returned unread. Three makers of motors say that they have stock for seven weeks.",
    a: "Buy a stockpile wherever it can be had",
    b: "Take it to the trade court, with others",
    c: "Find a word that lets the forms move",
    done: {
      a: "A public company begins to buy, above the market.",
      b: "A complaint is lodged. Five members join it.",
      c: "A phrase is softened in a communiqué. The forms move.",
    },
  },
  ec_visitors: {
    title: "Fewer visitors",
    body: "Beijing advises its citizens against travel to Japan. Hotels in Osaka and Kyushu count empty rooms; prices for residents fall a little.",
  },
  ua_tranche: {
    title: "The yearly instalment",
    body: "Kyiv’s finance ministry asks when the next instalment will come. Winter repairs to substations depend on it, and the audit of the last one is two-thirds done.",
    a: "Release it now",
    b: "Release it against milestones",
    c: "Defer it to next year",
    done: {
      a: "The instalment is paid at once. Crews are on the lines within the month.",
      b: "The first third is paid, the rest as work is signed off.",
      c: "The instalment is put off. Kyiv borrows elsewhere, at a price.",
    },
  },
  ua_graft: {
    title: "The watchdogs lose their keys",
    body: "A law passed in a night puts Kyiv’s anti-corruption bodies under the prosecutor. There are crowds in the squares against it, and a letter from the same crowds asking donors not to leave.",
    a: "Suspend payments by rule",
    b: "Send a quiet word",
    c: "Say nothing and go on",
    done: {
      a: "Payments stop until the law is mended.",
      b: "The ambassador is received twice. An amendment is tabled.",
      c: "Payments go on. At home, an audit report asks why.",
    },
  },
  ua_demine: {
    title: "Detectors and trainers",
    body: "Cambodian instructors with Japanese detectors clear their first fields near Mykolaiv. The method is one that Japan and Cambodia worked out together over twenty years.",
  },
  eu_24_3: {
    title: "Twenty-four to three",
    body: "Europe’s loan to Kyiv is blocked by three of its members. The Commission asks whether Tokyo would guarantee the missing share.",
    a: "Guarantee it",
    b: "Lend, against Japanese contracts",
    c: "Leave it to Europe",
    done: {
      a: "Tokyo signs the guarantee. The loan is paid out.",
      b: "A smaller loan is made, tied to turbines and cranes.",
      c: "The loan goes out late and small.",
    },
  },
  lk_unpaid: {
    title: "A bureau without wages",
    body: "A design bureau that once drew rocket motors has not paid its staff since spring. The director says where the younger ones have gone; he is less sure about two of the older ones.",
    a: "Pay for retraining",
    b: "List the bureau and warn its customers",
    c: "Note it",
    done: {
      a: "Forty engineers begin work on wind-turbine bearings.",
      b: "The bureau is listed. It loses its last open contracts.",
      c: "The report is filed.",
    },
  },
  ru_bombers: {
    title: "A joint patrol",
    body: "Two Russian and two Chinese bombers fly together through the Tsushima Strait and out past Shikoku. Fighters rise from three bases.",
  },
  ph_shoal: {
    title: "A collision off the shoal",
    body: "A Philippine supply boat is struck and two of its crew are hurt. Manila asks, under the access agreement, what Tokyo means to do.",
    a: "Join the next escort",
    b: "Hand over patrol boats",
    c: "Issue a statement",
    done: {
      a: "A Japanese destroyer sails in company as far as the shoal.",
      b: "Two cutters are promised, with crews trained in Yokohama.",
      c: "A statement of grave concern is issued. Manila thanks Tokyo for it.",
    },
  },
  kr_nara: {
    title: "The shuttle summit holds",
    body: "The President of Korea comes to Nara and the two leaders walk in the old capital. A change of party in Seoul has not ended the visits.",
  },
  hm_okinawa: {
    title: "Naha asks to be asked",
    body: "The Governor of Okinawa wants a hearing before the next battery is built, and the islands’ mayors want shelters before either. The evacuation plan moves 120,000 people in six days, on paper.",
    a: "Hold the consultation, and wait for it",
    b: "Build the shelters first",
    c: "Proceed as planned",
    done: {
      a: "Hearings are held on five islands. The work waits.",
      b: "Shelters are begun on Yonaguni and Ishigaki.",
      c: "The lorries arrive at dawn. So do the pickets.",
    },
  },
} satisfies Record<string, EventText>;
