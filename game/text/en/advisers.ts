/** Wording of the advisers: four schools that argue. Each has a case for every matter, put as its friends would put it. */
export const advisers = {
  title: "Advisers",
  open: "Hear the advisers",
  lead: "Four schools on this quarter’s situations. They disagree about what is true, and none of them knows. Use their orders as they are, change them, or ignore them.",
  desk: "Answers to situations",
  noAnswers: "None proposed this quarter.",
  longRun: "For the long run",
  noOrders: "No further orders.",
  total: (cost: string): string => `Due now: ${cost}`,
  put: "Put on the tray",
  putNamed: (school: string): string => `Put on the tray: orders of the ${school} school`,
  replaces: "It takes the place of your draft; Undo brings the draft back.",
  adopted: (school: string, orders: string, cost: string): string =>
    `The orders of the ${school} school are on the tray: ${orders}, ${cost}. Undo brings your draft back.`,
  /** Against a school that answers the same situation otherwise. */
  divided: (answer: string, when: string): string => `“${answer}” is right only ${when}, which we doubt.`,
  against: (school: string): string => `Against the ${school} school: `,
  waiting: "The advisers speak again when the next quarter is planned.",

  schools: {
    internationalist: {
      name: "Internationalist",
      line: "Rules and coalitions first, Kyiv included.",
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
        "A cabinet that falls keeps no promises. Spend on a common cause that voters can see, and break no promise now.",
      treasury: "Lenders are watching. Taper by agreement now what would otherwise be cut without one.",
      war: "A crisis is close. Be seen beside partners before it opens, not after.",
    },
    recalibrator: {
      cabinet:
        "Support is nearly spent. Show what each yen abroad brings back, and give up one pledge before the cabinet falls.",
      treasury: "Lenders trust unconditional spending least. Tie it to results or end it.",
      war: "A crisis is close. A partner’s waters and a group in the right sea weigh more than words.",
    },
    engagement: {
      cabinet:
        "Households are paying for all this. Quiet seas and cheaper energy are what brings support back.",
      treasury:
        "Nothing costs more than arming against those one trades with. Ease tension, and the budget eases.",
      war: "A crisis is close. Talk this quarter, while it is still cheap to be heard.",
    },
    selfreliance: {
      cabinet: "A cabinet that looks weak falls. Drop what serves others and meet what is due at home.",
      treasury:
        "Arms bought on credit can be lost to creditors. Order less this quarter, and keep what is on order.",
      war: "A crisis is close. What is not at sea when it opens will not be there in time.",
    },
  },

  reasons: {
    internationalist: {
      kyiv: "Governments judge Tokyo’s promises by what Kyiv receives. Pay in full and on time, and their help will be easier to ask for.",
      moscow:
        "Sanctions hold only while everyone holds them. If Tokyo loosens first, every other government has its excuse.",
      beijingSanctions:
        "A rule nobody enforces is only a wish. Act with the coalition, so that no one faces retaliation alone.",
      beijingWarm:
        "Talks are part of a rules-based order. A code that both sides have signed binds the stronger one too.",
      beijingFirm:
        "Say plainly, together with partners, which rules are not negotiable. Silence will be read as consent.",
      washington:
        "The alliance and its extended deterrence carry everything else. What Tokyo invests now, it may call on later.",
      company: "An empty seat is soon filled by somebody else. Rules are written by those who attend.",
      partners: "Help that comes unasked is remembered when votes are counted and ports are needed.",
      pacts: "Each agreement turns goodwill into routine, and routines outlast a change of government.",
      arms: "Allies stand by those who carry their share. Build forces that can work with theirs.",
      sea: "The law of the sea is kept by ships that use it. Sail openly, and with others where we can.",
      resilience:
        "A country that can be coerced cannot keep its promises. Secure supplies first, and promises will be believed.",
      projects: "A project done openly with others builds trust as well as results.",
      nothing:
        "The promises already made need steady hands more than new announcements do. Keep them this quarter.",
    },
    recalibrator: {
      kyiv: "Help Kyiv at a scale Japan can keep up, on terms that can be audited. Aid that nobody can account for loses its voters.",
      moscow:
        "Keep the measures that bite and drop those that only cost. Sanctions should be weighed, not inherited.",
      beijingSanctions:
        "Pressure belongs where Japan’s own seas and supplies are at stake. Use it there, narrowly, and mean it.",
      beijingWarm: "A working channel to Beijing is cheap and buys time to conclude pacts.",
      beijingFirm:
        "The pressure on Japan is felt in these waters. Be clear here before being generous far away.",
      washington: "Washington may do less. Ask now, while it still listens, for what Japan will need then.",
      company: "Use the wide forum to find the two or three governments that will sign something deeper.",
      partners:
        "Money spent in the near region, on audited terms, comes back as access, markets and warning time.",
      pacts:
        "A neighbour with a signed duty weighs more than a declaration with many names under it. Bilateral ties first; the rest can follow.",
      arms: "If America draws down, the gap must be filled before it opens, and shipyards take years.",
      sea: "Partners sign with those they see. A task group at sea shows what a pact would bring.",
      resilience: "Dependence is the cheapest weapon against Japan. Each supply secured takes one away.",
      projects:
        "A bounded project, with its cost and its purpose stated, is worth more than an open-ended pledge.",
      nothing:
        "Attention is scarce and nothing is ready to sign. Wait, and keep the money for the near region.",
    },
    engagement: {
      kyiv: "Rebuilding is what Japan does best and what nobody fears. Pay for homes and power, with proper accounts.",
      moscow:
        "Gas and fish still reach Japan by agreement. Ease what does not change decisions, and keep a door open.",
      beijingSanctions:
        "Trade is what both sides would lose in a war. Lift what hurts it and Beijing has more to keep.",
      beijingWarm:
        "What looks like ambition may be fear. A hotline and an encounter code are cheap confidence-building, and can stop an accident from becoming a war.",
      beijingFirm:
        "Firm words are useful if they are rare and exact. Name the one thing we cannot accept, and leave the rest to talk.",
      washington:
        "An ally that is consulted is less likely to bargain over our heads. Keep Washington informed and unhurried.",
      company:
        "Attend where everyone attends, above all the neighbours who will not choose sides. ASEAN’s meetings keep doors open.",
      partners: "Roads and ports make friends without asking anyone to choose sides. Such influence lasts.",
      pacts: "Agreements on rescue, supply and fishing alarm nobody. Begin with those.",
      arms: "A shield frightens less than a spear. Build what can only defend.",
      sea: "Ships on both sides need practice at keeping their distance. A calm presence, announced beforehand, prevents collisions.",
      resilience:
        "Trade is safest for those who can do without it for a while. Stocks let Japan stay calm when others are not.",
      projects: "A joint project gives both sides something to lose. There is no better reassurance.",
      nothing: "Not every quarter needs an order. A pause is a message too, and a reassuring one.",
    },
    selfreliance: {
      kyiv: "Aid should bring back what Japan can learn and build: engines, yards, engineers. Pay for that, and watch where the rest goes.",
      moscow:
        "Moscow respects cost, not complaint. Hold the levels, and keep the supplies that Japan’s own defence needs.",
      beijingSanctions:
        "Technology sold today comes back as a weapon. Close that door while Japan still has the lead.",
      beijingWarm: "Talk while arming: a quiet sea is when shipyards get their work done.",
      beijingFirm: "Any opening will be used. A clear line, backed by real strength, is the fairest warning.",
      washington:
        "Take from the alliance what strengthens Japan: joint planning, shared stocks, shared production.",
      company: "Declarations stop no ships, but joint procurement starts at those tables. Attend for that.",
      partners: "Patrol craft and radars given to neighbours extend Japan’s own warning.",
      pacts: "Bases and depots within reach are part of Japan’s defence. Sign for access before all else.",
      arms: "Nobody else is certain to come. What Japan holds itself can be neither withdrawn nor traded away.",
      sea: "Waters left unpatrolled are gradually lost. Be there first, and be seen to stay.",
      resilience: "Without fuel and chips a fleet is only for show. Stockpile supplies before ammunition.",
      projects: "Judge it by what Japan can do afterwards that it could not do before. This one passes.",
      nothing: "The shipyards are full. Save this quarter for a larger order in the next.",
    },
  },

  /** Further ways of putting the same case, for what a school is set on quarter after quarter: one a quarter, in turn. */
  more: {
    internationalist: {
      beijingSanctions: [
        "Others have set their limits and wait for Tokyo’s. A measure taken by all weighs on no one most.",
      ],
      company: [
        "A meeting that changes nothing now is where next year’s votes are won. Go, and speak early.",
        "What many have signed is hard to take back one by one. Fix the wording while the coalition holds.",
        "Beijing prefers to deal with its neighbours one by one. The clearest answer is to act as a group.",
      ],
      projects: [
        "A rule applied to a friend first can later be asked of a rival. Follow procedure.",
        "Bring others in: what several governments have witnessed, none can deny afterwards.",
      ],
      kyiv: ["The payment that arrives while others hesitate is the one that counts. Let it be ours."],
      washington: ["Ask for a part in planning while Tokyo pays its share. None is handed out in a crisis."],
      pacts: [
        "What is signed before there is pressure is believed once there is. Add one agreement this quarter.",
      ],
      arms: ["Build what others can plan with: shared forces are consulted before they are needed."],
      resilience: [
        "A country that can hold out for a while can vote as it thinks. First store what others will also lack.",
        "A promise is only as good as the fuel behind it. Fill our stocks, then offer to share them.",
      ],
      nothing: [
        "The desk asks enough this quarter. Do well what was promised, and add nothing.",
        "New agreements beside unkept ones are worth little. Finish first, then begin.",
      ],
    },
    recalibrator: {
      beijingSanctions: ["Show Beijing that pressure near Japan has a price. Elsewhere, let others set it."],
      kyiv: [
        "Pay for what has been accounted for, and say beforehand what would end payment. Terms known early offend least.",
      ],
      moscow: ["Ask of each measure what it costs us and what it has moved. Keep those with an answer."],
      nothing: ["Better no purchase than a hasty one. Wait for the one that commits a partner."],
      pacts: [
        "An agreement is cheap while the partner is not under pressure. Take the next stage now rather than in a crisis.",
        "One pact at a time, each with a date and a duty. Wait for the whole region to agree, and you will sign with no one.",
        "If Washington looks elsewhere, what counts is who answers the call. Pacts settle that beforehand.",
      ],
      partners: [
        "The nearest governments decide which ports are open to us. Help there can be measured, and so can what it brings.",
        "Every partner weighs two offers. Ours need not be the larger, but it must have accounts and arrive on time.",
      ],
      arms: ["A partner asks first what Japan itself would bring. Build what answers that question."],
      projects: [
        "Take the task that has an end. Its cost and result will be known, and the next can be judged by it.",
      ],
      sea: ["Keep our ships where future partners can see them, and bring them home before they wear out."],
      beijingFirm: [
        "Say what these waters mean to Japan where it will be heard, and leave distant sermons to others.",
      ],
      resilience: [
        "A supply secured near home is also a reason for a neighbour to sign. Buy both with the same money.",
      ],
    },
    engagement: {
      beijingSanctions: [
        "Each measure lifted is one quarrel less. Start with those that cost our own firms most.",
      ],
      moscow: [
        "Every channel to Moscow that is cut must one day be reopened, at a higher price. Keep some open.",
      ],
      nothing: ["Give the others room to move. What is not forced is more often kept."],
      beijingWarm: [
        "Talking now costs little. After an incident the same words look like giving way, so talk before one.",
        "Those in Beijing who argue for patience need something to show. Give them a hotline that is answered.",
        "Reassurance works slowly, and less each time. Add something to it that both sides can use.",
      ],
      partners: [
        "Help that asks for nothing back is rare enough to be remembered. Give it where people travel and trade.",
      ],
      kyiv: ["Nobody objects to power stations and homes. Let Tokyo be known for those."],
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
        "Treaties are judged by the strength behind them. Put strength behind ours.",
        "Allies help those who hold out for the first weeks. See to it that Japan can.",
      ],
      beijingFirm: [
        "Say it while it is cheap to say. A line drawn late has already been crossed.",
        "A plain word now spares a plain act later. Leave no doubt about what Tokyo would not accept.",
      ],
      projects: ["Own the capability, or employ those who can build it. Agreements alone protect no one."],
      sea: [
        "In practice a sea is controlled by those who patrol it day and night. Keep crews there, and rotate them.",
      ],
      resilience: ["What runs out first decides how long Japan can hold out. Find it, and stockpile it."],
      washington: ["Ask for what stays here if they go: plans, parts, ammunition."],
      moscow: ["Neither favours nor gestures: keep the level Moscow expects, and turn to defence at home."],
      nothing: [
        "The situations on the desk are the best use of the money. Save the rest.",
        "An order placed in a hurry is one the yard delivers late. Wait until it can be filled.",
        "Reserves are a capability too: they answer what nobody planned for.",
      ],
    },
  },

  /** What is argued besides while there is a war in Ukraine: each school at its best, from the record. */
  war: {
    internationalist: {
      kyiv: [
        "Conquest must not pay, there or here. Japan’s aid is about a thousandth of its output a year, and most of it is loans.",
        "The theatres have merged: North Korean shells are fired in Ukraine, and what is learnt there comes back to Korea.",
      ],
      moscow: ["If borders can be changed by force at a bearable price, others will do the sum as well."],
    },
    recalibrator: {
      kyiv: [
        "Remember 1998: a hull sold at Mykolaiv became China’s first carrier. Whoever pays may ask where technology goes.",
        "In 2017 some experts traced the RD-250 engine in Pyongyang’s missiles to stocks in Ukraine, and others did not. Nobody counted. Pay for counting first.",
        "Kyiv has signed papers on the Belt and Road as well. Tie our money to contracts, so that it opens no back door.",
      ],
      washington: [
        "Most Japanese who are polled doubt that America would protect them. Plan for abandonment.",
      ],
    },
    engagement: {
      kyiv: [
        "A ceasefire will need builders more than shells. Be the partner to whom both sides can still talk.",
      ],
    },
    selfreliance: {
      kyiv: [
        "Every interceptor sent abroad is one fewer over our own bases. Count first what is needed here.",
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
    kyiv: "money and attention spent so far away are missing nearer home, and may decide nothing there.",
    moscow: "these sanctions cost Japan in energy every quarter, and it is not known that they move Moscow.",
    beijingSanctions:
      "Beijing can answer where Japan is weakest, in minerals and trade, and may grow harder.",
    beijingWarm: "offers made under pressure may be taken, and the pressure kept up.",
    beijingFirm: "an empty warning invites a test; a credible one may provoke.",
    washington:
      "what is invested in an ally cannot be taken back if it leaves: that is the risk of abandonment.",
    company: "many sign a declaration, and few act on it when a crisis comes.",
    partners: "gifts make friends for a while; they do not make anyone stand beside us.",
    pacts:
      "each agreement is also a duty: another’s quarrel can become ours (entrapment), and some partners will be scared off.",
    arms: "what is ordered now arrives late, is paid for by everything else, and may be read as a threat.",
    sea: "ships wear out and incidents multiply where groups meet.",
    resilience: "stockpiles deter nobody, and each further step buys less.",
    projects: "one project ties up the money and the attention of a whole quarter.",
    nothing: "a quarter without orders is one in which others decide.",
  },
  /** The same, put otherwise. */
  objectionsMore: {
    moscow: [
      "if Tokyo changes its measures alone, others will ask why, and may not help when Tokyo needs it.",
      "Moscow has had years to arrange itself around these measures, and Japan has had the bills.",
    ],
    nothing: [
      "what is not built this quarter will be missing when it is needed.",
      "idle money is noticed at home, and will be spent elsewhere by the spring.",
    ],
    arms: [
      "yards and crews can take only so much at once, and Beijing counts our hulls as we count theirs.",
      "warships answer neither a stop on minerals nor a cut cable, and gray-zone pressure comes that way.",
    ],
    beijingWarm: [
      "reassurance is heard once; by the third time it is routine.",
      "what is offered quietly in Beijing is heard of by partners, who draw their own conclusions.",
      "if ambition drives Beijing, each courtesy is read as a green light.",
    ],
    company: [
      "communiqués are agreed by leaving out what matters, and they cost Tokyo’s attention.",
      "next year there is another chair, and the same sentence must be won again.",
      "a partner in need does not ask how many flags stood at the summit.",
    ],
    pacts: [
      "a partner tied to Tokyo is pressed first, and then Tokyo must answer.",
      "pacts cost upkeep every quarter, whether or not they are ever needed.",
    ],
    partners: ["the other side can give more, and asks for no accounts."],
    beijingFirm: ["each repetition works less, and the fear it feeds remains."],
    sea: ["a group at sea cannot be sent elsewhere, and it alarms those whom Tokyo would rather calm."],
    projects: ["whoever does this answers for its side effects too."],
    kyiv: [
      "voters ask each year about what is paid there each quarter, and no end is in sight.",
      "others decide the outcome there, and Tokyo’s share is noticed mainly in Tokyo.",
    ],
    washington: ["each policy there lasts as long as its government, and Tokyo has paid for several."],
    resilience: [
      "stockpiles cost money every year, and the next squeeze may come elsewhere.",
      "a stockpile keeps factories open for a quarter; it brings back no supplier and no customer.",
    ],
  },
};
