/** Wording of the advisers: four schools that argue. Each has a case for every matter, put as its friends would put it. */
export const advisers = {
  title: "Advisers",
  open: "Hear the advisers",
  lead: "Four schools on this quarter’s situations. They disagree about what is true, and none of them knows. What they propose can be committed as it stands, changed, or left.",
  desk: "Answers the desk",
  noAnswers: "Nothing on the desk.",
  longRun: "Builds for the long run",
  noOrders: "No further orders.",
  total: (cost: string): string => `Due now: ${cost}`,
  put: "Put on the tray",
  putNamed: (school: string): string => `Put on the tray: orders of the ${school} school`,
  replaces: "It takes the place of your draft; Undo brings the draft back.",
  adopted: (school: string, orders: string, cost: string): string =>
    `The orders of the ${school} school are on the tray: ${orders}, ${cost}. Undo brings your draft back.`,
  /** Against a school that answers the same situation otherwise. */
  divided: (answer: string, when: string): string => `“${answer}” is right ${when}, and we do not think so.`,
  against: (school: string): string => `Against the ${school} school: `,
  waiting: "The advisers speak again when the next quarter is planned.",

  schools: {
    internationalist: {
      name: "Internationalist",
      line: "Rules and company first, Kyiv included.",
    },
    recalibrator: {
      name: "Recalibrator",
      line: "Conditional aid, bilateral pacts, the near region first.",
    },
    engagement: {
      name: "Engagement",
      line: "Trade, channels and reassurance first.",
    },
    selfreliance: {
      name: "Self-reliance",
      line: "Japan’s own strength first.",
    },
  },

  /** What each school says when an end of the run is near. */
  warns: {
    internationalist: {
      cabinet:
        "A cabinet that falls keeps no promises. Spend on what voters can see in common cause, and break no word now.",
      treasury: "Lenders are counting. Taper what can be tapered by agreement, before it is cut without.",
      war: "A crisis is close. Be seen in company before it opens, not after.",
    },
    recalibrator: {
      cabinet:
        "Support is nearly spent. Let each yen abroad be shown to return, and let one pledge go before the cabinet does.",
      treasury: "The markets will shut first on what has no conditions. Tie it or end it.",
      war: "A crisis is close. A partner’s waters and a group in the right sea weigh more than words.",
    },
    engagement: {
      cabinet:
        "Households are paying for all this. Quiet seas and cheaper energy are what brings support back.",
      treasury: "Nothing is dearer than arming against those one trades with. Ease, and the accounts ease.",
      war: "A crisis is close. Talk this quarter, while it is still cheap to be heard.",
    },
    selfreliance: {
      cabinet: "A cabinet that looks weak falls. Drop what serves others and answer what is due at home.",
      treasury: "Arms on credit are no arms. Order less this quarter, and keep what is ordered.",
      war: "A crisis is close. What is not at sea when it opens will not be there in time.",
    },
  },

  reasons: {
    internationalist: {
      kyiv: "Other capitals judge what Tokyo’s word is worth by what Kyiv receives. Pay in full and on time, and theirs will be easier to ask for.",
      moscow:
        "Sanctions hold only while everyone holds them. If Tokyo loosens first, every other government has its excuse.",
      beijingSanctions:
        "A rule without a price is a wish. Act with the coalition, so that the answer falls on no one alone.",
      beijingWarm:
        "Talks are part of an order of rules. A code that both sides have signed binds the stronger one too.",
      beijingFirm:
        "Say plainly, and in company, which rules are not for bargaining. Silence will be read as consent.",
      washington:
        "The alliance is the table on which the rest stands. What Tokyo pays in now, it may call on later.",
      company: "An empty seat is soon filled by somebody else. Rules are written by those who attend.",
      partners:
        "Help that comes before it is asked for is remembered when votes are counted and ports are needed.",
      pacts: "Each signature turns goodwill into habit, and habits outlast a change of government.",
      arms: "Company is offered to those who carry their share. Build what allies can plug into.",
      sea: "The law of the sea is kept by ships that use it. Sail openly, and with others where we can.",
      resilience:
        "A country that can be squeezed cannot keep its word. Secure supplies first; promises are believed after.",
      projects: "Work done in the open with others builds trust together with the thing itself.",
      nothing:
        "The promises already made need steady hands more than new announcements do. Keep them this quarter.",
    },
    recalibrator: {
      kyiv: "Help Kyiv at a scale Japan can keep up, on terms that can be audited. Aid that nobody can account for loses its voters.",
      moscow:
        "Keep the measures that bite and drop those that only cost. Sanctions should be weighed, not inherited.",
      beijingSanctions:
        "Pressure belongs where Japan’s own seas and supplies are at stake. Use it there, narrowly, and mean it.",
      beijingWarm: "A working line to Beijing costs little and buys the time in which pacts can ripen.",
      beijingFirm:
        "The pressure on Japan is felt in these waters. Be clear here before being generous far away.",
      washington: "Washington may do less. Ask now, while it still listens, for what Japan will need then.",
      company: "Use the wide table to find the two or three governments that will sign something deeper.",
      partners:
        "Money spent in the near region, on audited terms, comes back as access, markets and warning time.",
      pacts:
        "A neighbour with a signed duty weighs more than a declaration with many names under it. Bilateral ties first; the rest can follow.",
      arms: "If America thins out, the gap must be filled before it opens, and yards take years.",
      sea: "Partners sign with those they see. A group at sea shows what a pact would bring.",
      resilience:
        "Dependence is the cheapest weapon to use against Japan. Each supply secured takes one away.",
      projects:
        "A bounded project, with its cost and its purpose stated, is worth more than an open-ended pledge.",
      nothing: "Attention is scarce and nothing ripe is on offer. Wait, and keep the money for what is near.",
    },
    engagement: {
      kyiv: "Rebuilding is what Japan does best and what nobody fears. Pay for homes and power, with proper accounts.",
      moscow:
        "Gas and fish still reach Japan by agreement. Ease what does not change decisions, and keep a door open.",
      beijingSanctions:
        "Trade is what both sides would lose in a war. Lift what hurts it and Beijing has more to keep.",
      beijingWarm:
        "What looks like appetite may be fear. A hotline and a code are cheap, and can stop an accident from becoming a war.",
      beijingFirm:
        "Firm words are useful if they are rare and exact. Name the one thing we cannot accept, and leave the rest to talk.",
      washington:
        "An ally that is consulted is less likely to bargain over our heads. Keep Washington informed and unhurried.",
      company:
        "Sit where everyone sits, the neighbours who will not choose sides above all. ASEAN’s tables keep doors open.",
      partners:
        "Roads and ports make friends without asking anyone to choose. That is an influence which lasts.",
      pacts: "Agreements on rescue, supply and fishing alarm nobody. Begin with those.",
      arms: "A shield frightens less than a spear. Build what can only defend.",
      sea: "Ships on both sides need practice at keeping their distance. Calm presence, well announced, prevents collisions.",
      resilience:
        "Trade is safe for those who can do without it for a season. Stocks let Japan stay calm when others are not.",
      projects: "Common work gives both sides something to lose. It is the best reassurance there is.",
      nothing: "Not every quarter needs a move. A pause is a message too, and a reassuring one.",
    },
    selfreliance: {
      kyiv: "Aid should bring back what Japan can learn and build: engines, yards, engineers. Pay for that, and watch where the rest goes.",
      moscow:
        "Moscow respects cost, not complaint. Hold the levels, and keep the supplies that Japan’s own defence needs.",
      beijingSanctions:
        "Technology sold today comes back as a weapon. Close that door while Japan still has the lead.",
      beijingWarm: "Talk while arming: a quiet sea is when shipyards get their work done.",
      beijingFirm:
        "Openings are used. A clear line, backed by what Japan can do, is the kindest thing to say.",
      washington:
        "Take from the alliance what strengthens Japan: shared command, shared stocks, shared production.",
      company:
        "Declarations stop no ships, but they lower the price of buying and building together. Attend for that.",
      partners: "Patrol craft and radars given to neighbours extend Japan’s own warning.",
      pacts:
        "Bases and depots that can be reached are part of Japan’s defence. Sign for access before all else.",
      arms: "No one else will surely come. What Japan holds itself can be neither withdrawn nor traded away.",
      sea: "What is not patrolled is lost by habit. Be there first, and be seen to stay.",
      resilience: "A fleet without fuel and chips is a photograph. Fill the stores before the magazines.",
      projects: "Judge it by what Japan can do afterwards that it could not do before. This one passes.",
      nothing: "Budgets refill and yards are busy. Save this quarter for a larger order in the next.",
    },
  },

  /** Further ways of putting the same case, for what a school is set on quarter after quarter: one a quarter, in turn. */
  more: {
    internationalist: {
      beijingSanctions: [
        "Others have set their limits and wait for Tokyo’s. A measure taken by all falls on none the most.",
      ],
      company: [
        "A meeting that changes nothing now is where the votes of next year are found. Go, and speak early.",
        "What many have signed is hard to take back one by one. Bind the words while the company holds.",
        "Beijing prefers to meet its neighbours singly. The plainest answer is to be seen in a group.",
      ],
      projects: [
        "A rule first applied to a friend can later be asked of a rival. Let this be done by the book.",
        "Have others at the table: what several capitals have watched, none of them can deny afterwards.",
      ],
      kyiv: [
        "The instalment that arrives while others hesitate is the one that is counted. Let ours be that one.",
      ],
      washington: [
        "Ask for a seat where plans are made while Tokyo pays its part. Seats are not handed out in a crisis.",
      ],
      pacts: [
        "What is signed while nobody presses is believed when somebody does. Add one name this quarter.",
      ],
      arms: ["Bring what others can plan with: forces that are shared are asked for before they are needed."],
      resilience: [
        "Whoever can go without for a season is not alone in a vote. Store first what the others will also run short of.",
        "A partner’s promise is only as good as its fuel. Fill ours, and then offer to share the store.",
      ],
      nothing: [
        "The desk asks enough this quarter. Let what was promised there be done well, and add nothing to it.",
        "New signatures beside old ones unkept are counted as paper. Finish, then begin.",
      ],
    },
    recalibrator: {
      beijingSanctions: [
        "Let Beijing see that pressure near Japan has a price there. Elsewhere the price is for others to name.",
      ],
      kyiv: [
        "Pay what has been accounted for, and say beforehand what would end it. Terms known early offend least.",
      ],
      moscow: ["Ask of each measure what it costs us and what it has moved. Keep those with an answer."],
      nothing: [
        "No purchase is better than a purchase made because a quarter was passing. Wait for the one that binds somebody.",
      ],
      pacts: [
        "A signature is cheap while the partner is not pressed. Take the next stage now rather than in a crisis.",
        "One pact at a time, each with a date and a duty. Who waits for the whole region to agree signs with nobody.",
        "If Washington looks elsewhere, what counts is who answers the telephone. That is settled in pacts, beforehand.",
      ],
      partners: [
        "The nearest capitals decide which ports are open to us. Help there can be counted, and so can what it brings.",
        "Every partner weighs two offers. Ours need not be the larger, but it must have accounts and arrive on time.",
      ],
      arms: ["A partner asks first what Japan itself would bring. Build what answers that question."],
      projects: [
        "Take the task that has an end. What it cost and brought will be known, and the next can be judged by it.",
      ],
      sea: [
        "Keep the groups where those can see them whose signature we want, and bring them home before they wear.",
      ],
      beijingFirm: [
        "Say what these waters mean to Japan where it is heard first, and leave distant sermons to others.",
      ],
      resilience: [
        "A supply secured near home is also a reason for a neighbour to sign. Buy both with the same money.",
      ],
    },
    engagement: {
      beijingSanctions: [
        "Each measure that is lifted is one quarrel less. Start with those that cost our own firms most.",
      ],
      moscow: [
        "Every line to Moscow that is cut must one day be laid again, at a higher price. Leave some lying.",
      ],
      nothing: ["Leave room for the others to move. What is not forced is more often kept."],
      beijingWarm: [
        "A word now costs little. After an incident the same word looks like giving way, so send it before one.",
        "Those in Beijing who argue for patience need something to show. Give them a line that is answered when it is used.",
        "Reassurance works slowly and is heard less each time. Attach something to it that both sides can use.",
      ],
      partners: [
        "Help that asks for nothing back is rare enough to be remembered. Give it where people travel and trade.",
      ],
      kyiv: ["Nobody argues over power stations and homes. Let Tokyo’s name stand on those."],
    },
    selfreliance: {
      beijingSanctions: [
        "What is not sold cannot be copied. Begin with machines and software, and leave raw goods for later.",
      ],
      kyiv: [
        "Kyiv has learnt in war what Japan knows from manuals. Let the money fetch that knowledge home.",
      ],
      arms: [
        "What is ordered now arrives when today’s calm has been forgotten. The quiet quarters are the ones that decide.",
        "Treaties are read by what stands behind them. Put something behind ours.",
        "Allies help those who hold out for the first weeks. See to it that Japan can.",
      ],
      beijingFirm: [
        "Say it while it is cheap to say. A line drawn late is drawn through something.",
        "A plain word now spares a plain act later. Leave no doubt about what Tokyo would not accept.",
      ],
      projects: ["Own the thing, or the people who can make it. Papers about it protect nobody."],
      sea: [
        "A stretch of sea belongs in practice to those who know it at night. Keep crews there, and change them.",
      ],
      resilience: ["What runs out first decides how long one can hold out. Find it, and fill the store."],
      washington: ["Ask for what stays here if they go: plans, parts, ammunition."],
      moscow: [
        "Neither favours nor gestures: keep what Moscow has priced in, and spend the attention at home.",
      ],
      nothing: [
        "What the desk wants this quarter is already the best use of the money. Put by the rest.",
        "An order placed in a hurry is one the yard delivers late. Wait until it can be filled.",
        "Reserves are a capability too: whoever holds some can answer what nobody planned for.",
      ],
    },
  },

  /** The figures an argument stands on, as they are and as they moved since the last quarter. */
  figure: (name: string, stands: string): string => `${name}: ${stands}.`,
  stood: (n: string): string => `${n}, as last quarter`,
  rose: (n: string, by: string): string => `${n}, up ${by} on last quarter`,
  fell: (n: string, by: string): string => `${n}, down ${by} on last quarter`,
  range: (question: string, range: string): string => `Our range for “${question}”: ${range}.`,

  /** What is said against a school that is set on the matter. */
  objections: {
    kyiv: "money and attention sent so far away are missing nearer home, and may not decide anything there.",
    moscow: "these sanctions cost Japan in energy every quarter, and it is not known that they move Moscow.",
    beijingSanctions:
      "Beijing can answer where Japan is weakest, in minerals and trade, and may grow harder.",
    beijingWarm: "offers made under pressure may be taken, and the pressure kept up.",
    beijingFirm: "words that are not backed are called, and words that are backed may provoke.",
    washington: "what is invested in an ally that may leave cannot be taken back.",
    company: "many sign a declaration and few are bound by it when a crisis comes.",
    partners: "gifts make friends for a season; they do not make anyone stand beside us.",
    pacts:
      "each signature is also a duty: another’s quarrel can become ours, and some partners will be scared off.",
    arms: "what is ordered now arrives late, is paid for by everything else, and may be read as a threat.",
    sea: "ships wear out and incidents multiply where groups meet.",
    resilience: "stores do not deter anybody, and the later steps buy less and less.",
    projects: "one project ties up the money and the attention of a whole quarter.",
    nothing: "a quarter passed in silence is one in which others decide.",
  },
  /** The same, put otherwise. */
  objectionsMore: {
    moscow: [
      "whoever changes the measures alone is asked about it by the others, and finds no help when it is their turn.",
      "Moscow has had years to arrange itself around these measures, and Japan has had the bills.",
    ],
    nothing: [
      "what is not built this quarter is missing in the one when it is needed.",
      "money that lies idle is noticed at home, and is gone to other uses by the spring.",
    ],
    arms: [
      "yards and crews can take only so much at once, and Beijing counts each hull as Tokyo counts Beijing’s.",
      "steel answers neither a stop on minerals nor a cut cable, and pressure comes that way too.",
    ],
    beijingWarm: [
      "a word of calm is heard once as calm, and the third time as habit.",
      "what is offered quietly in Beijing is heard of by partners, who draw their own conclusions.",
      "if it is ambition that moves Beijing, each courtesy is read as room.",
    ],
    company: [
      "communiqués are agreed by leaving out what matters, and they are paid for with Tokyo’s attention.",
      "the chair rotates, the sentence stays, and next year it must be won again.",
      "a partner in need does not ask how many flags stood behind the lectern.",
    ],
    pacts: [
      "a partner tied to Tokyo is the one that is pressed first, and then Tokyo must answer.",
      "signatures cost upkeep every quarter, whether or not the day comes for which they were made.",
    ],
    partners: ["the other side can give more, and asks for no accounts."],
    beijingFirm: ["each repetition is heard less, and the fear that it feeds remains."],
    sea: ["a group that is out cannot be sent elsewhere, and it alarms those whom Tokyo would rather calm."],
    projects: ["who carries out such a thing owns what comes of it, the unplanned part as well."],
    kyiv: [
      "what is paid there each quarter is asked about here each year, and no date is set for its end.",
      "the war is decided by others, and the sum that Tokyo adds is read mainly in Tokyo.",
    ],
    washington: ["each course there lasts as long as those who steer it, and Tokyo has paid for several."],
    resilience: [
      "stores cost money every year, and the next squeeze may come where nothing was stored.",
      "what is stored keeps one quarter’s shops open; it brings back no supplier and no customer.",
    ],
  },
};
