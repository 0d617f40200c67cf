/** A term of the game: as it is shown, as the field calls it, and what it means here, in one sentence. */
export interface Term {
  term: string;
  field: string;
  means: string;
}

/** The words that a player reads again and again, and the field's own, so that play can be joined to reading. */
export const glossary = {
  // What the score is made of
  deterrence: {
    term: "Deterrence",
    field: "deterrence (by denial and by punishment)",
    means: "How costly aggression against Japan or near it would be, and how unattractive.",
  },
  resilience: {
    term: "Resilience",
    field: "resilience; economic security",
    means: "Prosperity, less what coercion and shocks could take: dependence, debt, missiles.",
  },
  autonomy: {
    term: "Autonomy",
    field: "strategic autonomy",
    means: "What would still work if America left, and how widely dependence is spread.",
  },
  order: {
    term: "Order",
    field: "rules-based international order",
    means: "Japan’s standing, the coalition behind Kyiv, the front, and partners who keep to agreed rules.",
  },
  support: {
    term: "Support",
    field: "domestic support; cabinet approval",
    means: "Support for the cabinet at home: it has no weight of its own, but can be the weakest pillar.",
  },
  doctrine: {
    term: "Doctrine",
    field: "grand strategy; national security strategy",
    means: "A promise of what counts as success: 100 points shared among four pillars.",
  },
  capital: {
    term: "Political capital",
    field: "political capital",
    means: "The attention and goodwill that a cabinet can spend; answers cost it, and it runs out first.",
  },
  economy: {
    term: "Economy",
    field: "economic performance",
    means: "How well Japan’s economy does; revenue follows it.",
  },
  debt: {
    term: "Debt",
    field: "government debt",
    means: "What policy has borrowed; at its limit lenders stop and the run ends.",
  },
  budget: {
    term: "Budget",
    field: "discretionary budget",
    means: "Money the cabinet can still steer this quarter, not Japan’s whole budget.",
  },
  // Japan
  standing: {
    term: "Standing",
    field: "international standing; prestige",
    means: "What others in general think of Japan.",
  },
  credibility: {
    term: "Credibility",
    field: "credibility of commitments",
    means: "Whether others believe that Tokyo will do what it says.",
  },
  maritime: {
    term: "Maritime forces",
    field: "sea control and denial forces",
    means: "Escorts, submarines and patrol aircraft.",
  },
  airdefence: {
    term: "Air and missile defence",
    field: "integrated air and missile defence",
    means: "Interceptors and sensors against aircraft and missiles.",
  },
  counterstrike: {
    term: "Counterstrike",
    field: "counterstrike capability",
    means: "Missiles that can reach bases from which Japan is attacked: they deter, and may provoke.",
  },
  intelligence: {
    term: "Intelligence",
    field: "intelligence; early warning",
    means: "How soon Tokyo sees what is coming, and how surely.",
  },
  hardening: {
    term: "Base hardening",
    field: "hardening and dispersal (base survivability)",
    means: "Shelters, repair and dispersal, so that bases can work under attack.",
  },
  technology: {
    term: "Technology",
    field: "defence technological base",
    means: "What Japan can design and build by itself.",
  },
  consent: {
    term: "Okinawa’s consent",
    field: "host-community consent",
    means: "How far the people of Okinawa, who live beside most of the bases, go along with new burdens.",
  },
  dependence: {
    term: "Dependence",
    field: "supply-chain dependence; weaponised interdependence",
    means: "How much of a supply could be cut off by somebody else’s decision.",
  },
  human: {
    term: "Human account",
    field: "human cost",
    means: "People killed, driven from home, moved to safety or short of energy: counted and never scored.",
  },
  // Others
  asia: {
    term: "American commitment to Asia",
    field: "alliance commitment; extended deterrence",
    means: "How far America would use its forces, its nuclear deterrent included, for allies in Asia.",
  },
  europe: {
    term: "American commitment to Europe",
    field: "alliance commitment",
    means: "How far America stands by its allies in Europe and by Kyiv.",
  },
  integration: {
    term: "Integration with Washington",
    field: "alliance integration; dependence on the patron",
    means:
      "How closely forces and plans are tied to America’s; it weighs on autonomy, more if America leaves.",
  },
  course: {
    term: "Washington’s course",
    field: "US grand strategy: deep engagement, retrenchment, offshore balancing",
    means:
      "Guarantor defends allies, bargainer asks a price, offshore leaves the front to them, absent is gone.",
  },
  power: {
    term: "Chinese sea power",
    field: "naval power; power projection",
    means: "What China’s navy and coast guard can bring to a sea.",
  },
  drive: {
    term: "Beijing’s assertiveness",
    field: "assertiveness",
    means: "How strongly Beijing is moved to act, from whatever motive.",
  },
  posture: {
    term: "Beijing’s posture",
    field: "foreign-policy posture",
    means: "Conciliatory, probing, coercive or on a crisis footing, as its assertiveness stands.",
  },
  front: {
    term: "The front",
    field: "front line",
    means: "Where the war in Ukraine stands: higher is better for Kyiv.",
  },
  coalition: {
    term: "Coalition behind Kyiv",
    field: "coalition cohesion; burden-sharing",
    means: "How many governments still help Kyiv, and how willingly.",
  },
  cohesion: {
    term: "European cohesion",
    field: "alliance cohesion",
    means: "How far Europe’s governments hold one line on sanctions and aid.",
  },
  exposure: {
    term: "Exposure to leaks",
    field: "proliferation risk; technology diffusion",
    means: "How open Ukraine’s yards and design bureaux lie to whoever wants their secrets.",
  },
  poverty: {
    term: "Poverty of the yards",
    field: "brain drain from the defence industry",
    means: "How little Ukraine’s yards and design bureaux can pay; who is unpaid may sell or leave.",
  },
  custody: {
    term: "Safeguards",
    field: "safeguards; export control",
    means: "How well Kyiv guards arms, drawings and engineers’ knowledge.",
  },
  contracts: {
    term: "Memoranda turned contracts",
    field: "implementation of memoranda of understanding",
    means: "How many of the 56 memoranda of February 2024 have become contracts.",
  },
  missiles: {
    term: "North Korean missiles",
    field: "missile proliferation",
    means: "How far Pyongyang’s missiles have come.",
  },
  alignment: {
    term: "Alignment",
    field: "alignment; balancing and bandwagoning",
    means: "Where a government leans, from Beijing (−100) to the coalition with Japan (+100).",
  },
  trust: {
    term: "Trust in Tokyo",
    field: "trust; reputation",
    means: "How far a government relies on what Tokyo has promised.",
  },
  trade: {
    term: "Trade with China",
    field: "trade dependence",
    means: "The share of an actor’s trade that China could touch.",
  },
  threat: {
    term: "Feels threatened",
    field: "threat perception; balance of threat",
    means: "How much danger an actor sees around it, from power, distance and intent.",
  },
  tension: {
    term: "Tension",
    field: "risk of inadvertent escalation",
    means: "How near a sea is to an incident that nobody planned.",
  },
  stake: {
    term: "Stake",
    field: "interests at stake",
    means: "How much a sea matters to Japan, from 0 to 10.",
  },
  poles: {
    term: "Effective number of poles",
    field: "polarity; multipolar system",
    means: "Over how many centres power is spread: 1 is unipolar, 2 bipolar, above that multipolar.",
  },
  // Orders
  pledge: {
    term: "Pledge",
    field: "standing commitment",
    means: "Aid promised every quarter until it is ended; cut without notice, it breaks part of a promise.",
  },
  taper: {
    term: "Taper",
    field: "phased reduction",
    means: "Run a pledge down by announcement, a third a quarter, so that no promise is broken.",
  },
  trigger: {
    term: "Trigger",
    field: "conditionality; suspension clause",
    means: "A clause agreed beforehand that stops payment for two quarters if something leaks.",
  },
  open: {
    term: "Open",
    field: "untied aid without conditions",
    means: "Aid without conditions: quick and welcome, and the likeliest to leak.",
  },
  audited: {
    term: "Audited",
    field: "conditional aid; end-use monitoring",
    means: "Every contract is checked: a little less arrives, and little leaks.",
  },
  tied: {
    term: "Tied",
    field: "tied aid",
    means: "Aid to be spent with Japanese firms: technology comes home, and the recipient minds.",
  },
  review: {
    term: "Review",
    field: "cost–benefit review",
    means: "One page on a pledge: what was spent, what changed since, and what the next payment may bring.",
  },
  access: {
    term: "Reciprocal access",
    field: "reciprocal access agreement (RAA)",
    means: "Rules for visiting forces: they may enter and train; it obliges nobody to help.",
  },
  industry: {
    term: "Industry",
    field: "transfer of defence equipment and technology",
    means: "Arms and ships built together, within Japan’s rules on defence transfers.",
  },
  supply: {
    term: "Supply",
    field: "supply-chain security; economic security",
    means: "Minerals, chips and fuel kept flowing between partners in a crisis.",
  },
  host: {
    term: "Host-nation support",
    field: "host-nation support; burden-sharing",
    means: "What Japan pays towards the cost of American bases on its soil.",
  },
  command: {
    term: "Command coordination",
    field: "command and control coordination",
    means: "Two headquarters plan together; each government keeps command of its own forces.",
  },
  code: {
    term: "Maritime encounter code",
    field: "confidence-building measure; Code for Unplanned Encounters at Sea (CUES)",
    means: "Agreed signals and distances for ships that meet, so that a meeting does not become a clash.",
  },
  hotline: {
    term: "Hotline",
    field: "crisis communication; confidence-building measure",
    means: "A line between defence staffs that is answered when something goes wrong.",
  },
  presence: {
    term: "Presence",
    field: "naval presence; showing the flag",
    means: "Ships in a sea to be seen there, and nothing more.",
  },
  shadow: {
    term: "Shadow",
    field: "surveillance and tracking",
    means: "Follow a carrier closely: something is learnt, and the sea is held half as well.",
  },
  group: {
    term: "Task group",
    field: "naval task group; surface action group",
    means: "A few warships that sail together on one mission.",
  },
  // A crisis
  escalate: {
    term: "Escalate",
    field: "escalation",
    means: "Go one rung up the ladder, and see whether the other side steps back.",
  },
  hold: {
    term: "Hold",
    field: "standing firm",
    means: "Stay on the same rung and wait for the other side’s answer.",
  },
  backdown: {
    term: "Back down",
    field: "de-escalation; backing down",
    means: "Go one rung down: the matter may end there, at a price in standing.",
  },
  offramp: {
    term: "Off-ramp",
    field: "off-ramp; face-saving exit",
    means: "Offer a way out that both sides can call their own.",
  },
  redline: {
    term: "Red line",
    field: "red line; audience costs",
    means: "Say in public where Japan will not step back: what is won or lost by it counts double.",
  },
  protest: {
    term: "Protest",
    field: "démarche; diplomatic protest",
    means: "A formal complaint handed to the other government.",
  },
  grayzone: {
    term: "Gray zone",
    field: "gray-zone coercion",
    means: "Pressure between peace and war: coast guards, militia, tariffs, cut cables.",
  },
  policing: {
    term: "Maritime security operation",
    field: "maritime security operation (Self-Defense Forces Law, Art. 82)",
    means: "Police powers for naval ships where the coast guard is not enough: it needs no vote of the Diet.",
  },
  destruction: {
    term: "Destruction order",
    field: "destruction measures against ballistic missiles (Art. 82-3)",
    means: "An order to shoot down a missile that may fall on Japan: it needs no vote of the Diet.",
  },
  influence: {
    term: "Important influence",
    field: "important influence situation (law of 2015)",
    means: "A danger near Japan that may become an attack: support for American and other forces is allowed.",
  },
  survival: {
    term: "Survival-threatening situation",
    field: "survival-threatening situation (law of 2015)",
    means:
      "An attack on a close partner that threatens Japan’s own survival: limited collective self-defence.",
  },
  attack: {
    term: "Armed attack",
    field: "armed attack situation",
    means: "Japan itself is attacked, or clearly about to be.",
  },
  // The open questions
  withdrawal: {
    term: "Withdrawal",
    field: "retrenchment; fear of abandonment",
    means: "How far America will leave Asia.",
  },
  linkage: {
    term: "Linkage",
    field: "interdependence of theatres; reputation across theatres",
    means: "Whether what happens in Ukraine changes what Beijing dares.",
  },
  leakage: {
    term: "Leakage",
    field: "proliferation: supply from want or from lax control",
    means: "Whether arms technology leaks because people go unpaid, or because nobody checks.",
  },
  bite: {
    term: "Effect of sanctions",
    field: "effectiveness of economic sanctions",
    means: "Whether sanctions change decisions, or only cost both sides.",
  },
  neighbours: {
    term: "Neighbours",
    field: "hedging or balancing",
    means: "Whether partners under pressure play both sides (hedge) or resist together (stiffen).",
  },
  appetite: {
    term: "Motive",
    field: "security seeker or greedy state; security dilemma or deterrence",
    means: "Whether Beijing acts from fear or from ambition.",
  },
  credit: {
    term: "Keeping faith",
    field: "reputation for reliability; reciprocity",
    means: "Whether kept promises and shared rules are repaid.",
  },
  // Schools of thought
  internationalist: {
    term: "Internationalist",
    field: "liberal internationalism",
    means: "Rules and coalitions first, Kyiv included: conquest must not pay anywhere.",
  },
  recalibrator: {
    term: "Recalibrator",
    field: "strategic recalibration; prioritisation",
    means: "Conditional aid, bilateral pacts and the near region first.",
  },
  engagement: {
    term: "Engagement",
    field: "engagement; reassurance",
    means: "Trade, channels and reassurance first.",
  },
  selfreliance: {
    term: "Self-reliance",
    field: "internal balancing; self-reliance",
    means: "Japan’s own strength first.",
  },
  // Words of the field that the texts use
  entrapment: {
    term: "Entrapment",
    field: "entrapment (alliance dilemma)",
    means: "Being drawn into an ally’s war for the sake of the alliance.",
  },
  abandonment: {
    term: "Abandonment",
    field: "abandonment (alliance dilemma)",
    means: "Being left alone by an ally when it matters.",
  },
  extended: {
    term: "Extended deterrence",
    field: "extended deterrence; nuclear umbrella",
    means: "An ally’s promise to deter attacks on Japan as if on itself.",
  },
  eez: {
    term: "Exclusive economic zone",
    field: "exclusive economic zone (EEZ; UN Convention on the Law of the Sea)",
    means: "Waters to 200 nautical miles where a state alone may fish and drill, and others may sail.",
  },
  contiguous: {
    term: "Contiguous zone",
    field: "contiguous zone",
    means: "The 12 nautical miles outside the territorial sea.",
  },
  scramble: {
    term: "Scramble",
    field: "scramble; air policing",
    means: "Fighters take off at short notice to meet an unknown aircraft.",
  },
  beltroad: {
    term: "Belt and Road",
    field: "Belt and Road Initiative (BRI)",
    means: "China’s programme of loans, ports and railways abroad, since 2013.",
  },
  armistice: {
    term: "Armistice",
    field: "armistice (a ceasefire stops the firing only)",
    means: "An agreement that ends the fighting but settles no borders.",
  },
  tariff: {
    term: "Tariff",
    field: "tariff",
    means: "A tax on imports.",
  },
  northern: {
    term: "Northern Territories / Southern Kurils",
    field: "Northern Territories (Tokyo), Southern Kurils (Moscow)",
    means: "Four islands off Hokkaido, under Russian control and claimed by Japan.",
  },
  // How the game is told
  situation: {
    term: "Situation",
    field: "decision point",
    means: "Something about to happen at a place, with a clock, answers and three possible outcomes.",
  },
  belief: {
    term: "Belief",
    field: "subjective probability",
    means: "The range in which Tokyo thinks a hidden answer lies.",
  },
  ledger: {
    term: "Ledger",
    field: "causal account",
    means: "The causes of a number, signed, that add up to it exactly.",
  },
  successor: {
    term: "Successor’s year",
    field: "time horizon; policy legacy",
    means: "A year that runs on without orders after the last turn, and counts.",
  },
  coda: {
    term: "Coda",
    field: "long-run consequences",
    means: "In the scenario of 1998: what later years made of it, for half of the score.",
  },
} satisfies Record<string, Term>;

export type TermId = keyof typeof glossary;
