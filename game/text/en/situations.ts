import type { OutcomeWords, SituationWords } from "../../engine/index.ts";
import { followups } from "./followups.ts";
import { varyagSituations } from "./varyag-situations.ts";

export type OutcomeText = OutcomeWords;

/** A kind of situation in words, whether it ships or travels in a player's own file. */
export type SituationText = SituationWords;

/** Seas whose names are written otherwise inside a sentence. */
const SEAS: Record<string, string> = {
  SCN: "the northern South China Sea",
  SIC: "the second island chain",
};

/** Words of the desk, the ledger and the report about any of them. */
export const situation = {
  title: "Situations",
  thisQuarter: "This quarter",
  none: "Nothing lies on the desk.",
  dueNow: "due this quarter",
  dueIn: (n: string, one: boolean): string => (one ? "due next quarter" : `due in ${n} quarters`),
  ifLeft: "If left",
  answers: "Answers",
  /** What an order on the tray answers. */
  answering: (title: string): string => `Answers: ${title}`,
  /** What an order on the tray is made to answer, where it fits one situation or several. */
  notCounted: "Counts as no answer",
  dontCount: "Do not count it as an answer",
  countFor: (title: string): string => `Count it as the answer to: ${title}`,
  chooseFor: (order: string): string => `What ${order} answers`,
  answeredBy: (order: string): string => `answered by ${order}`,
  add: "Add this order",
  notNow: "not possible now",
  turnsOn: (question: string): string => `turns on: ${question}`,
  /** The belief that makes an answer right. */
  rightIf: (when: string): string => `right ${when}`,
  /** The schools that argue for an answer. */
  arguedBy: (schools: string): string => `Argued for: ${schools}`,
  ifLow: "if low",
  ifHigh: "if high",
  chance: (n: string): string => `${n} in 100`,
  /** What each outcome is to Tokyo, beside its own name. */
  worth: { good: "good for Tokyo", middling: "in between", bad: "bad for Tokyo" },
  crisis: "could open a crisis",
  /** How it was met, where nothing was done. */
  nothingDone: "nothing was done",
  /** An answer after a colon. */
  inline: (answer: string): string => answer.charAt(0).toLowerCase() + answer.slice(1),
  /** A situation and what was done about it, or what became of it. */
  told: (title: string, what: string): string => `${title}: ${what}`,
  unseen: "Tokyo did not see it in time.",
  /** The doctrine, asked at the start. */
  promise: {
    title: "What shall count as success?",
    free: "free this quarter",
    lead: "Divide 100 points among four pillars, 10 to 40 each. It is a promise: your score weighs them so, and a pillar that was promised little and lies low is still held against you.",
    to: {
      deterrence: "To islanders and to sailors: that nobody tries.",
      resilience: "To households and firms: that a closed strait or port does not stop them.",
      autonomy: "To whoever governs next: that Japan can stand if America is gone.",
      order: "To partners and to Kyiv: that rules and words are kept.",
    },
    later:
      "Later it may be moved only in the first quarter of a year, by at most ten points a pillar, and it costs capital and the word you gave.",
    set: "Set the doctrine",
  },
  /** What each power means to do; a row is the capital, then one of these, then its chance. */
  intents: "What others mean to do",
  intentsIf: "as things stand, before new orders",
  intentsAll: "All odds, power by power",
  certain: "certain",
  intent: {
    posture: {
      up: (to: string): string => `hardens: ${to}`,
      down: (to: string): string => `eases: ${to}`,
      same: (to: string): string => `stays ${to}`,
    },
    regime: {
      up: (to: string): string => `commits itself: ${to}`,
      down: (to: string): string => `draws back: ${to}`,
      same: (to: string): string => `stays ${to}`,
    },
    front: { up: "loses ground in Ukraine", down: "gains ground in Ukraine", same: "the front holds" },
    coalition: { up: "help for Kyiv grows", down: "help for Kyiv weakens", same: "help for Kyiv holds" },
    armistice: {
      harsh: "an armistice on harsh terms",
      even: "an armistice along the line of contact",
      firm: "an armistice that recognises no conquest",
    },
    tests: "missile tests",
    noTests: "no missile tests",
    anyCrisis: "a crisis",
    crisis: (name: string): string => `a crisis: ${name}`,
    leaves: (ship: string): string => `leaves its berth: ${ship}`,
    returns: (ship: string): string => `back at its berth: ${ship}`,
    sails: (ship: string): string => `puts to sea: ${ship}`,
    ready: (ship: string): string => `ready to sail: ${ship}`,
    launch: (ship: string): string => `begins working up: ${ship}`,
  },
  calendar: "Calendar",
  calendarNone: "Nothing is fixed for the coming year.",
  /** What is fixed beforehand. */
  fixed: {
    ask: (what: string): string => `Washington expects an answer: ${what}`,
    lapse: "Momentum with Washington fades by a stage",
    doctrine: "The doctrine may be moved",
    delivery: (what: string): string => `Delivery due: ${what}`,
  },
  dates: {
    brusselsvote: "Brussels votes on Kyiv’s money",
    upperhouse: "Upper-house election",
    okinawavote: "Okinawa elects its governor",
    midterms: "American mid-term elections",
    hostnation: "The host-nation agreement expires",
    partycongress: "The party congress meets in Beijing",
    taiwanvote: "Taiwan elects its president",
    manilavote: "The Philippines elect their president",
    presidency: "American presidential election",
    tow: "Ankara’s council takes up the tow",
  } as Record<string, string>,
  /** A sea inside a sentence. */
  sea: (id: string, name: string): string => SEAS[id] ?? `the ${name}`,
};

export const situations = {
  ...varyagSituations,
  ...followups,
  sortie: {
    title: "A carrier sails for {the}",
    body: "A Chinese carrier group ({ship}) is making ready. Beijing calls it routine training; Japan’s patrol crews wait to be told how to meet it.",
    left: "The group sails unmet, and Beijing alone decides how close it comes.",
    answers: {
      meet: "Send a group to meet it",
      hotline: "Call the hotline",
      joint: "Exercise there with a partner",
    },
    outcomes: {
      good: {
        name: "steps back",
        text: "The group turned for home early: its training, said Beijing, was done.",
      },
      middling: {
        name: "shadows",
        text: "The group stayed on and trailed the ships that it met. Beijing called this routine.",
      },
      bad: {
        name: "presses",
        text: "Its fighters flew close to other aircraft, and the group stayed for weeks. Beijing insisted on its right to train there.",
      },
    },
  },
  pressed: {
    title: "{capital} under pressure",
    body: "Chinese coast-guard ships turn back boats from {the}, and goods wait at Chinese customs. Beijing says that it enforces its own law; {capital} asks who stands with it.",
    left: "{capital} faces it alone, and may look to Beijing for terms.",
    answers: {
      escort: "Send a group to that sea",
      pact: "Take a pact a step further",
      aid: "Help, and ask for no signature",
    },
    outcomes: {
      good: {
        name: "stiffens",
        text: "{capital} kept its boats at sea: giving way, it said, would only invite the next demand.",
      },
      middling: {
        name: "wavers",
        text: "{capital} protested, kept its boats in port and asked for time.",
      },
      bad: {
        name: "hedges",
        text: "{capital} sought quiet terms with Beijing. Its fishing crews and exporters, it said, could not wait.",
      },
    },
  },
  bid: {
    title: "A Chinese bid in {the}",
    body: "Beijing offers a port and a data network under the Belt and Road, built fast and on credit. It calls this development without conditions; {capital} needs both and compares offers.",
    left: "With no other offer in hand, {capital} will probably sign.",
    answers: {
      outbid: "Make a better offer",
      tied: "Lend, tied to Japanese firms",
      rules: "Press for common lending rules",
    },
    outcomes: {
      good: {
        name: "declines",
        text: "{capital} declined. Its treasury found the debt too heavy and the terms too vague.",
      },
      middling: {
        name: "takes both",
        text: "{capital} took the Chinese network and kept the port for others. Two partners, it said, are better than one.",
      },
      bad: {
        name: "signs",
        text: "{capital} signed with Beijing, which could start first: its people had waited long enough, its minister said.",
      },
    },
  },
  window: {
    title: "{capital} would sign now",
    body: "{capital}’s leaders would now sign a step on access for each other’s forces, and ask little for it. They want it settled while they hold office; their successors may not want it.",
    left: "The moment passes, and {capital} may turn to others.",
    answers: { sign: "Sign now", slow: "Help first, and sign nothing yet" },
    outcomes: {
      good: {
        name: "firm",
        text: "{capital} stood by the agreement when it was criticised at home: the text served {the}, it said, whoever governs.",
      },
      middling: {
        name: "paper",
        text: "The agreement was signed. Nothing has followed yet, because {capital}’s ministries were not ready.",
      },
      bad: {
        name: "entangled",
        text: "Beijing answered the signature with pressure, and {capital} cooled. It had not signed up, it said, for a quarrel between others.",
      },
    },
    own: {
      slow: {
        good: {
          name: "draws closer",
          text: "{capital} welcomed help that asked for no signature. “Trust comes before treaties,” its minister said.",
        },
        middling: {
          name: "no hurry",
          text: "{capital} took the help, signed nothing, and saw no hurry.",
        },
        bad: {
          name: "turns elsewhere",
          text: "{capital} took the delay for doubt, and looked for partners who were ready to sign.",
        },
      },
      left: {
        good: {
          name: "no harm done",
          text: "{capital} let the plan rest without complaint. It had more urgent business.",
        },
        middling: {
          name: "passes",
          text: "The moment passed. {capital} remarked only that no reply had come.",
        },
        bad: {
          name: "turns away",
          text: "{capital} had waited for Tokyo, and turned to others. No offer, it said, stays open for ever.",
        },
      },
    },
  },
  favour: {
    title: "{capital} asks for help",
    body: "{capital}, which Japan has helped before, asks for help again. Its minister says that one asks a friend first, and waits for a reply.",
    left: "No reply goes out, and {capital} draws its own conclusion.",
    answers: { full: "Help in full", swap: "Help, in return for contracts" },
    outcomes: {
      good: {
        name: "remembered",
        text: "{capital} soon spoke up for Tokyo. “Help is answered with help,” its minister said.",
      },
      middling: {
        name: "noted",
        text: "{capital} sent its thanks and promised nothing; it has many friends to consider.",
      },
      bad: {
        name: "forgotten",
        text: "{capital} sent its thanks, and soon voted the other way: its own interests came first, it said.",
      },
    },
    own: {
      swap: {
        good: {
          name: "a fair exchange",
          text: "{capital} got its help, and Japanese firms got work. Both sides spoke of a gain.",
        },
        middling: {
          name: "a small deal",
          text: "A small contract was signed. {capital} had hoped for more.",
        },
        bad: {
          name: "resented",
          text: "{capital} took the terms badly: it had asked a friend, it said, and not a seller.",
        },
      },
      left: {
        good: {
          name: "let pass",
          text: "{capital} found help elsewhere. Everyone, its minister allowed, has busy years.",
        },
        middling: {
          name: "noted",
          text: "{capital} made do by itself, and kept a note that no answer came.",
        },
        bad: {
          name: "held against Tokyo",
          text: "{capital} told others that Tokyo had not answered a friend who counted on it.",
        },
      },
    },
  },
  review: {
    title: "A posture review in Washington",
    body: "Washington reviews what it keeps in Japan, Korea and Guam. It says that its forces are stretched and that allies can carry more.",
    left: "Washington decides by its own count of costs.",
    answers: {
      pay: "Pay more for bases, or invest",
      integrate: "Bring the two commands closer",
      hedge: "Build Japan’s own forces",
    },
    outcomes: {
      good: {
        name: "stays",
        text: "The forces stay: Washington found that its bases in Asia save more than they cost.",
      },
      middling: {
        name: "trims",
        text: "Some units leave and the rest stay. Washington said that they could come back when needed.",
      },
      bad: {
        name: "goes",
        text: "A large part of the force is to go home. Allies in Asia, said Washington, should lead in their own defence.",
      },
    },
  },
  text: {
    title: "A two-power statement",
    body: "Washington and Beijing are drafting a statement on the Pacific. Washington wants fewer risks and Beijing wants its concerns named; Tokyo has not seen the draft.",
    left: "The statement is finished without a word from Tokyo.",
    answers: {
      fly: "Fly to Washington",
      line: "Talk to Beijing directly",
      rally: "Gather partners in a forum",
    },
    outcomes: {
      good: {
        name: "Tokyo is in it",
        text: "The statement names Japan’s concerns. A text without its ally, said Washington, would not last.",
      },
      middling: {
        name: "vague",
        text: "The statement is short and binds nobody. Both sides called it a beginning.",
      },
      bad: {
        name: "over its head",
        text: "The statement settles matters near Japan without naming it. Washington could not, it said, wait for everyone.",
      },
    },
  },
  arsenal: {
    title: "Interceptors fall due",
    body: "Interceptors that Tokyo has paid for are due, and another war wants them too. Washington says that those under fire come first.",
    left: "Washington decides whose need is greater.",
    answers: {
      press: "Press Washington to deliver",
      abroad: "Build them with a partner",
      home: "Build them in Japan",
    },
    outcomes: {
      good: {
        name: "delivered",
        text: "The interceptors arrived. They guard Washington’s own bases in Japan as well.",
      },
      middling: {
        name: "late",
        text: "The delivery was put off: Washington gave priority to those under fire.",
      },
      bad: {
        name: "cancelled",
        text: "The delivery was cancelled, because Washington’s own stocks had run too low.",
      },
    },
    own: {
      home: {
        good: {
          name: "built at home",
          text: "Work in Japan filled the gap early. The makers put it down to steady orders.",
        },
        middling: {
          name: "slowly",
          text: "Work in Japan brought a little; trained hands, the makers said, were scarce.",
        },
        bad: {
          name: "falls behind",
          text: "Work in Japan fell behind, for want of parts and trained people.",
        },
      },
    },
  },
  instalment: {
    title: "Kyiv’s instalment falls due",
    body: "An instalment of the help that Tokyo announced at its conference on reconstruction is due. Kyiv waits for it, Europe is about to vote, and Beijing watches both.",
    left: "A pledge in force pays on its own terms; without one, Tokyo pays nothing this time.",
    answers: {
      open: "Pay without conditions",
      audited: "Pay against audits",
      tied: "Pay, tied to Japanese firms",
    },
    outcomes: {
      good: {
        name: "Beijing sobered",
        text: "Europe’s money came through, and the line held. Beijing’s planners noted that Kyiv’s backers had not tired.",
      },
      middling: {
        name: "Beijing unmoved",
        text: "Kyiv got a part of what it needed. Beijing repeated that Taiwan is another matter, and changed no plan.",
      },
      bad: {
        name: "Beijing emboldened",
        text: "Kyiv’s backers quarrelled over shares, and the line weakened. Beijing’s planners judged that time was on their side.",
      },
    },
  },
  reading: {
    title: "Beijing studies Ukraine",
    body: "Beijing’s planners are writing up what the front and the votes abroad tell them. Their leaders want to know what a war would cost, and who would pay.",
    left: "They draw their conclusions without hearing from Tokyo.",
    answers: {
      surge: "Send Kyiv security aid",
      rearm: "Build Japan’s own forces",
      speech: "Speak with partners in a forum",
    },
    outcomes: {
      good: {
        name: "sobered",
        text: "The planners found that such a war would be long and costly. Beijing put the bolder plans aside.",
      },
      middling: {
        name: "unmoved",
        text: "The planners found Ukraine a different case. Beijing changed nothing.",
      },
      bad: {
        name: "emboldened",
        text: "The planners found that those far away tire first. Beijing ordered more patrols.",
      },
    },
  },
  bureau: {
    title: "Unpaid engineers in Dnipro",
    body: "Engineers at a rocket bureau are owed months of pay, and strangers ask about drawings. In 2017 experts disagreed whether Pyongyang’s RD-250 engine came from stocks in Ukraine or Russia, or was its own work.",
    left: "The engineers look for a living where they can find one.",
    answers: {
      pay: "Pay for their work",
      inspect: "Ask Kyiv to admit inspectors",
      hire: "Hire them for Japanese projects",
    },
    outcomes: {
      good: {
        name: "drawings stay",
        text: "The engineers reported the strangers: they wanted no part, they said, in such rockets.",
      },
      middling: {
        name: "some go",
        text: "A few engineers took work abroad, to feed their families. The drawings stayed.",
      },
      bad: {
        name: "a leak",
        text: "Drawings like the bureau’s turned up abroad. Kyiv said that others hold copies too; where these came from is not certain.",
      },
    },
  },
  round: {
    title: "New sanctions on Moscow",
    body: "Tankers, chips and banks are on the list for the next round, and Brussels asks Tokyo to join. Moscow calls it unlawful and says that it has other buyers.",
    left: "The old sanctions stay as they are, and traders learn their way round them.",
    answers: {
      tighten: "Tighten Japan’s sanctions",
      ease: "Ease Japan’s sanctions",
      jointly: "Decide together with partners",
    },
    outcomes: {
      good: {
        name: "bites",
        text: "Banks and insurers drew back, and Moscow earned less. In time, it said, it would adapt.",
      },
      middling: {
        name: "is evaded",
        text: "Cargoes found other ships and other banks. “Trade goes where it is wanted,” said Moscow.",
      },
      bad: {
        name: "backfires",
        text: "Prices rose in Japan, and Moscow sold elsewhere. It refused to bargain under sanctions.",
      },
    },
    own: {
      ease: {
        good: {
          name: "relief",
          text: "Fuel came cheaper to Japan, and Moscow kept its contracts, as it does, it said, with steady buyers.",
        },
        middling: {
          name: "little changes",
          text: "Little changed. Moscow is waiting to see what follows.",
        },
        bad: {
          name: "unity breaks",
          text: "Others eased their measures too, and Moscow could buy more for the front. One gap, said Brussels, undoes the rest.",
        },
      },
    },
  },
  minerals: {
    title: "Licences slow in Beijing",
    body: "Export licences for magnet metals are held up. Beijing says that some of the metal may go into weapons; carmakers in Aichi count their stocks.",
    left: "Factories live off their stocks until Beijing decides.",
    answers: {
      stock: "Buy and store minerals",
      counter: "Tighten measures on China",
      talk: "Talk to Beijing",
    },
    outcomes: {
      good: {
        name: "shelved",
        text: "Beijing shelved the new checks: buyers, it said, had shown what the metals were for.",
      },
      middling: {
        name: "delays",
        text: "Licences came late and in small lots, because each use had to be checked in Beijing.",
      },
      bad: {
        name: "a stop",
        text: "Beijing stopped the licences. Its security, it said, came before trade.",
      },
    },
  },
  talks: {
    title: "An offer from Beijing",
    body: "Beijing offers a maritime encounter code, a hotline and an open fish market, and asks for a friendly word in public. It wants fewer surprises at sea, it says.",
    left: "The offer lapses, and Beijing decides what the silence meant.",
    answers: {
      accept: "Accept it",
      strings: "Ask for rules that bind all",
      refuse: "Decline it",
    },
    outcomes: {
      good: {
        name: "kept",
        text: "Beijing kept to what was agreed, and trade grew easier. “A quiet sea serves both,” its spokesperson said.",
      },
      middling: {
        name: "only talk",
        text: "Officials met, and agreed to meet again. Trust, said Beijing, takes time.",
      },
      bad: {
        name: "cover for a move",
        text: "While officials talked, more Chinese ships came. Talks, said Beijing, did not change its rights at sea.",
      },
    },
    own: {
      refuse: {
        good: {
          name: "left at that",
          text: "Beijing kept its ships back all the same, and left the offer open.",
        },
        middling: {
          name: "withdrawn",
          text: "Beijing withdrew the offer. “Talks need two,” it said.",
        },
        bad: {
          name: "held against Tokyo",
          text: "Beijing told the region that Tokyo would not talk, and sent more ships.",
        },
      },
      left: {
        good: {
          name: "lapses quietly",
          text: "The offer lapsed without complaint, and may come again.",
        },
        middling: {
          name: "lapses",
          text: "The offer lapsed. Beijing recorded that no reply had come.",
        },
        bad: {
          name: "taken as refusal",
          text: "Beijing took the silence for a no, and sent more ships. Nobody, it said, had come to talk.",
        },
      },
    },
  },
  missiles: {
    title: "Missiles made ready",
    body: "Pyongyang prepares a series of tests and calls it an answer to allied drills. Seoul suspects Russian parts; schools in northern Japan rehearse the alarm.",
    left: "The tests go ahead as Pyongyang plans them.",
    answers: {
      shield: "Strengthen missile defence",
      sanction: "Warn Pyongyang, or add sanctions",
      together: "Agree a reply with Washington",
    },
    outcomes: {
      good: {
        name: "a pause",
        text: "The launchers were put away. Pyongyang had made its point, it said.",
      },
      middling: {
        name: "more tests",
        text: "Several missiles fell into the sea. Tests will go on, said Pyongyang, as long as the drills do.",
      },
      bad: {
        name: "an overflight",
        text: "A missile crossed northern Japan, and people took shelter. Pyongyang called it self-defence.",
      },
    },
  },
  okinawa: {
    title: "A vote in Okinawa",
    body: "Tokyo wants to make more use of bases and ports in the southern islands. Naha recalls the vote of 2019 against the Henoko works, and asks for relief first.",
    left: "The prefectural assembly votes without having heard from Tokyo.",
    answers: {
      pay: "Build shelters first",
      reduce: "Ask Washington to train elsewhere",
      push: "Go ahead with Washington",
    },
    outcomes: {
      good: {
        name: "consents",
        text: "The assembly agreed by a small margin: the islands, most members held, need protection too.",
      },
      middling: {
        name: "defers",
        text: "The assembly put off its vote, because too much was still unclear to it.",
      },
      bad: {
        name: "refuses",
        text: "The assembly refused. Okinawa, members said, already carries most of the American bases.",
      },
    },
  },
  cable: {
    title: "A cable falls silent near {the}",
    body: "A cable to {the} has stopped working, and a freighter of unclear flag lay above it that night. Beijing says that anchors drag; island hospitals run on satellite links.",
    left: "Repair ships take their turn, and whoever did it goes unnamed.",
    answers: {
      board: "Send a group to find the ship",
      ask: "Ask Beijing, without accusing",
      repair: "Pay for repair and a second line",
    },
    outcomes: {
      good: {
        name: "shown whose",
        text: "The freighter’s log and anchor were shown to everyone, and its owner paid. Beijing promised to tell its firms to take care.",
      },
      middling: {
        name: "unclear",
        text: "The line was mended, and nobody could say who had cut it. Beijing repeated that anchors drag.",
      },
      bad: {
        name: "wrongly blamed",
        text: "The wrong ship was named, and another cable went quiet. Others, said Beijing, accuse before they know.",
      },
    },
    own: {
      ask: {
        bad: {
          name: "a second cut",
          text: "No answer came, and another cable went quiet. Beijing cannot, it said, know of every freighter.",
        },
      },
      repair: {
        good: {
          name: "a second line",
          text: "Repair came quickly, and a second line was agreed. “What has two roads is hard to cut,” said {capital}.",
        },
        bad: {
          name: "a second cut",
          text: "Another cable went quiet before the ship had left port. Beijing spoke of anchors once more.",
        },
      },
      left: {
        good: {
          name: "paid for",
          text: "The freighter’s owner came forward and paid. Beijing’s firms, it said, know what is expected of them.",
        },
        bad: {
          name: "a second cut",
          text: "Another cable went quiet before the first was mended. Nobody had asked Beijing, it pointed out.",
        },
      },
    },
  },
  yard: {
    title: "The next hull at Dalian",
    body: "Pictures from above show a larger hull than any before, and crates of foreign parts beside it. Beijing says that a trading nation needs a navy; buyers of old drawings are about in Mykolaiv and elsewhere.",
    left: "The yard takes what it can find, wherever that comes from.",
    answers: {
      control: "Tighten controls on technology",
      hire: "Pay for idle engineers in Ukraine",
      match: "Answer with ships of Japan’s own",
    },
    outcomes: {
      good: {
        name: "slips",
        text: "The launch was put off by a year. Quality, said the yard, comes before dates.",
      },
      middling: {
        name: "on time",
        text: "Work goes on as planned. Beijing’s yards, it said, keep their promises.",
      },
      bad: {
        name: "early",
        text: "Parts that should have been hard to get were in place, and the hull floats early. Beijing had learned to do without others, it said.",
      },
    },
  },
  memory: {
    title: "A ruling in {capital}",
    body: "A court in {capital} has ruled for wartime labourers, weeks before an anniversary. Their families, most of them old, ask for words; both governments fear the next election.",
    left: "The anniversary comes, and each side speaks only to its own public.",
    answers: {
      together: "Say something together",
      quietly: "Keep to the law, quietly",
      works: "Put work in common first",
    },
    outcomes: {
      good: {
        name: "said together",
        text: "Both leaders stood at the same memorial. {capital} will remember, it said, who came.",
      },
      middling: {
        name: "passed quietly",
        text: "The day passed with short statements. The matter rests, said {capital}, with its courts.",
      },
      bad: {
        name: "inflamed",
        text: "Words in Tokyo were answered by crowds in {capital}, and a meeting of ministries was called off. The families had waited long enough, a minister said.",
      },
    },
    own: {
      quietly: {
        good: {
          name: "let rest",
          text: "A fund of firms on both sides paid, and little was said. {capital} preferred results to ceremonies.",
        },
      },
      works: {
        good: {
          name: "work begun",
          text: "The first works in common were opened that week. Its young people, said {capital}, would judge by such things.",
        },
      },
      left: {
        good: {
          name: "let rest",
          text: "The day passed with wreaths and without speeches. The families had been heard in court.",
        },
        bad: {
          name: "inflamed",
          text: "Nothing was said in Tokyo. Crowds in {capital} answered the silence by reading out the names.",
        },
      },
    },
  },
  strait: {
    title: "Tankers wait outside Hormuz",
    body: "Insurers have doubled their price for the Strait of Hormuz, and tankers for Yokohama wait outside. Moscow offers oil at a discount to whoever asks; Brussels and Washington ask Tokyo to keep to the price cap.",
    left: "Stocks run down until the insurers think again.",
    answers: {
      stock: "Fill the reserve",
      firm: "Keep to the price cap with partners",
      russian: "Buy what Moscow offers",
    },
    outcomes: {
      good: {
        name: "flows",
        text: "Cargoes came in time, and prices fell back. The worst, traders said, had been priced too high.",
      },
      middling: {
        name: "dear",
        text: "Cargoes came, and cost more. Power companies warned of higher bills.",
      },
      bad: {
        name: "cut",
        text: "Contracts were broken for better offers, and some homes went cold. Sellers went, they said, to those who paid.",
      },
    },
  },
  purse: {
    title: "Who pays, before the vote",
    body: "Defence, Kyiv and pensions no longer fit in one budget, and a vote is near. Towns in the north ask why heating aid ends while pledges abroad go on.",
    left: "The budget passes as it is, and every side finds its own line in it.",
    answers: {
      trim: "Lower a pledge abroad",
      explain: "Show what a pledge has brought",
      relief: "Keep food prices down",
    },
    outcomes: {
      good: {
        name: "carried",
        text: "The budget was carried, and lenders were calm. Mayors could live with it.",
      },
      middling: {
        name: "put off",
        text: "The hard part was put off until after the vote. Mayors had expected no more.",
      },
      bad: {
        name: "revolt",
        text: "The cabinet’s own side voted against it, and interest rose. Members could not defend it at home, they said.",
      },
    },
    own: {
      explain: {
        good: {
          name: "carried",
          text: "The budget was carried once it was plain what it paid for. For once, said the mayors, somebody had explained it.",
        },
      },
    },
  },
  guests: {
    title: "The war’s guests",
    body: "Stipends end for some two thousand people who fled to Japan from the war. Some have work and children at school; others wait for word from home. Kyiv hopes that they will return one day.",
    left: "The stipends end, and each family decides alone.",
    answers: {
      settle: "Pay for schooling and work",
      skilled: "Keep those whose skills are wanted",
    },
    outcomes: {
      good: {
        name: "settled",
        text: "Towns found homes and work, and neighbours helped. Kyiv thanked those who had kept the door open.",
      },
      middling: {
        name: "in limbo",
        text: "Permits were extended by half a year, and families could plan no further.",
      },
      bad: {
        name: "gone",
        text: "Many left for Europe. Those who stayed had been guests, they said, never neighbours.",
      },
    },
    own: {
      skilled: {
        good: {
          name: "at work",
          text: "Firms kept the engineers and nurses whom they had trained. Kyiv understood, and would want them back one day.",
        },
      },
    },
  },
} satisfies Record<string, SituationText>;
