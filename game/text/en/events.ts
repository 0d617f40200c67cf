export interface EventText {
  title: string;
  body: string;
  a?: string;
  b?: string;
  c?: string;
  /** What is told once it is done. */
  done?: { a: string; b: string; c?: string };
}

/** In the order of game/world/events. */
export const events = {
  us_gap: {
    title: "A thin season in the Philippine Sea",
    body: "The Yokosuka carrier is ordered west, to another war’s coast. For one quarter the Philippine Sea is watched by fewer hulls than the plans assume.",
  },
  us_guam: {
    title: "The marines’ move to Guam",
    body: "Another hundred marines leave Okinawa for Guam, as agreed in 2012 to lighten the island’s burden. The move was planned for years and is no sign of retreat. In Naha the Governor counts what remains.",
  },
  us_tariff: {
    title: "A letter about tariffs",
    body: "Washington finds that the promised investment comes too slowly and names a higher duty on cars. Forty-five days are given. In Hiroshima and Aichi, parts makers ask which lines to stop first.",
    a: "Fund the next project on the list",
    b: "Take it to law",
    c: "Answer together with Europe",
    done: {
      a: "A public bank signs for a shipyard and a power plant. The letter is withdrawn.",
      b: "A case is lodged, with nine members as third parties.",
      c: "Tokyo and Brussels send one text. Washington answers them separately.",
    },
  },
  us_court: {
    title: "The court and the tariffs",
    body: "Washington’s highest court holds that the duties had no basis in law. Importers ask for their money back. The investment that bought the lower rate stays promised.",
  },
  us_letter: {
    title: "Both parties sign",
    body: "Forty senators of both parties write that the alliance is to be kept as it is. The letter cites the joint command in Tokyo, where officers from their states serve.",
  },
  us_pillar2: {
    title: "A seat at the second table",
    body: "The three AUKUS governments invite Japan into their work on undersea drones and quantum clocks. The seat comes with clearances that the Diet has not yet written into law. Beijing calls it a second bloc.",
    a: "Join in full",
    b: "Send the companies only",
    c: "Decline with thanks",
    done: {
      a: "The clearance law passes after nine days of debate. Engineers leave for Adelaide.",
      b: "Three firms join two projects. No officer is in the room.",
      c: "The invitation is declined. It stays on the table, the three say.",
    },
  },
  us_bases: {
    title: "Prior consultation",
    body: "For the first time, Washington invokes the clause that asks Tokyo before combat sorties are flown from Japan. Nothing has been fired in the Taiwan Strait. The answer is wanted within a day.",
    a: "Agree in advance",
    b: "Agree on conditions",
    c: "Do not agree",
    done: {
      a: "The note says yes. Outside Kadena the fence is lit all night.",
      b: "The note lists three conditions. The third took the longest.",
      c: "The note says that the case has not arisen. Tankers are moved to Guam.",
    },
  },
  cv_fujian: {
    title: "The third carrier commissions",
    body: "The Fujian enters service at Sanya, with three electromagnetic catapults. Yards and crews say that a year of work lies between a ceremony and a deck that works at night.",
  },
  cv_dual: {
    title: "Two decks beyond the second chain",
    body: "Two Chinese carriers work together in the Pacific, one of them three hundred kilometres from Minamitorishima. The Joint Staff counts a thousand take-offs and landings. A supply ship follows each.",
  },
  cv_lockon: {
    title: "A fire-control radar is switched on",
    body: "Fighters from a Chinese carrier twice turned a fire-control radar on Japanese aircraft south-east of Okinawa. Beijing says that nothing of the kind took place. The recordings are on the Minister’s desk.",
    a: "Publish the recordings",
    b: "Use the hotline, and keep them",
    c: "Protest together with partners",
    done: {
      a: "The recordings are published. Opinion abroad divides over what they show; engineers elsewhere note how they were made.",
      b: "The two staffs speak for eleven minutes. Nothing is announced. Whether it was taken for calm or for weakness is not said.",
      c: "Four capitals lodge the same protest on the same day.",
    },
  },
  cv_yonaguni: {
    title: "Between Yonaguni and Iriomote",
    body: "A carrier and two destroyers pass through the contiguous zone between two inhabited islands. The ferry to Ishigaki waits for them. The passage is lawful, and nobody on the quay takes it for a courtesy.",
    a: "Shadow the group closely",
    b: "Send a destroyer through the Taiwan Strait",
    c: "Say that it was lawful, and unwelcome",
    done: {
      a: "Two ships keep station on the carrier’s beam until it turns away.",
      b: "A destroyer passes the strait in fourteen hours. Beijing lodges a protest.",
      c: "The spokesperson says both words. The law journals quote the first.",
    },
  },
  cv_okino: {
    title: "Drills off Okinotorishima",
    body: "A carrier flies off its aircraft inside the zone that Tokyo claims round two rocks at Okinotorishima. Beijing and Seoul do not accept that rocks give a zone; exercises in one are lawful in any case. Lawyers in three capitals reread the same article.",
  },
  cv_rescue: {
    title: "A pilot in the water",
    body: "A fighter from a Chinese carrier goes into the sea twelve miles from a Japanese destroyer. Its own helicopter is forty minutes off. The water is at sixteen degrees.",
    a: "Launch the helicopter, and hand over what floats",
    b: "Launch it, and keep the wreckage",
    c: "Stand off and report the position",
    done: {
      a: "The pilot is aboard in eleven minutes and handed over at dusk, with the wing panels. Both navies publish the photograph. At home some ask what the panels would have told.",
      b: "The pilot is handed over at dusk. Two crates go to a laboratory in Gifu, and Beijing asks for them by number.",
      c: "The position is sent on the open channel. The carrier’s helicopter arrives in time, or nearly.",
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
    body: "After quiet inspections Beijing eases the stop on Japanese seafood that it had imposed. The first scallops leave Aomori by air.",
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
  ua_terms: {
    title: "Terms for an armistice",
    body: "A draft armistice goes round: the line as it stands, a limit on Kyiv’s army, silence on who owns what. Kyiv’s envoy says that it may have to sign. He asks who will be beside it if it does, and if it does not.",
    a: "Endorse the draft",
    b: "Pay into a guarantee fund",
    c: "Support a truce, recognise nothing",
    done: {
      a: "Tokyo calls the draft realistic. Kyiv thanks those who did not.",
      b: "A fund for air defence after a ceasefire opens, with Tokyo’s share in it.",
      c: "Tokyo says that a truce is not a title. It has said so of other islands.",
    },
  },
  ua_minerals: {
    title: "A place in the minerals fund",
    body: "Washington’s fund takes half of what new Ukrainian mines will earn and offers Tokyo a seat on its board. Kyiv would rather see a second fund with auditors of its own. Titanium and lithium lie in both prospectuses.",
    a: "Take the seat",
    b: "Set up an audited fund",
    c: "Do neither",
    done: {
      a: "A Japanese director joins the board. The first lithium is due in six years.",
      b: "The fund opens with four auditors and one mine.",
      c: "Both prospectuses are returned.",
    },
  },
  ua_motor: {
    title: "Kyiv keeps its engine maker",
    body: "Once more a Chinese investor seeks control of an aircraft-engine works, and once more Kyiv refuses. The claim before the arbitrators stands at four and a half billion dollars. The works has orders for a year.",
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
  ua_drones: {
    title: "What Kyiv learned about drones",
    body: "Ukrainian engineers show in Gifu how a cheap interceptor is steered on to a cheap drone. Half of the method is software, rewritten each fortnight. The visitors ask to be paid in radars.",
  },
  ua_islands: {
    title: "Kyiv and the Northern Territories",
    body: "Kyiv’s parliament restates that the Northern Territories are Japan’s, under Russian occupation. Moscow announces an exercise on the southern Kurils. In Nemuro former islanders read the text aloud.",
  },
  ua_purl: {
    title: "A place on NATO’s list",
    body: "NATO asks partners to pay for packages that Kyiv has chosen. Some hold radars and body armour, some interceptors. Japan’s rules on lethal aid to a state at war are six lines long and much read.",
    a: "Pay for radars and vests",
    b: "Pay for interceptors too",
    c: "Stay off the list",
    done: {
      a: "Two packages are paid for. Everything in them can be carried by hand.",
      b: "The “special circumstances” clause is used for the first time. A suit is filed in Tokyo.",
      c: "Tokyo stays off the list and points to its loans.",
    },
  },
  ua_front: {
    title: "The line moves",
    body: "With less coming in, Ukrainian troops leave two towns they had held for a year. Ninety thousand people are on the roads west. The trains carry the old and the wounded first.",
  },
  lk_broker: {
    title: "Drawings for sale",
    body: "A broker in Dubai offers drawings of a turbopump to a buyer who is not a buyer. The paper is Soviet, the pen recent. It might have come from any of three states, from a bureau or from one man’s attic.",
  },
  lk_sting: {
    title: "Engineers report a visit",
    body: "Two rocket engineers in Dnipro tell the security service what two visitors offered them for a thesis. The visitors are arrested in a garage. The auditors’ telephone number was on the engineers’ wall.",
  },
  lk_file: {
    title: "An old file",
    body: "A clerk finds the papers on cruise missiles that were smuggled out of Ukraine a generation ago, some of them to China. A prosecutor in Kyiv published the outline in 2005. The annex with names was not published.",
    a: "Publish the file",
    b: "Propose a joint inquiry",
    c: "Seal it again",
    done: {
      a: "The file is on the ministry’s website. Kyiv had an hour’s warning.",
      b: "Six archivists of two states begin to read, with a rule on living persons.",
      c: "The file returns to its shelf, with a longer date on it.",
    },
  },
  lk_home: {
    title: "Made in Japan",
    body: "Investigators lay out parts from a missile that fell in Ukraine. A bearing and two capacitors are from firms in Nagano and Osaka, sold to a trader who sold them on. Thirty Japanese firms have been named in such lists.",
    a: "Prosecute the exporters",
    b: "Agree a code with the makers",
    c: "Say that no law was broken",
    done: {
      a: "Two trading houses are charged. Order books thin while the others check theirs.",
      b: "The makers agree to ask their buyers’ buyers. Forms double, and small orders are turned away.",
      c: "The ministry finds no offence. The capacitors are shown again on the evening news.",
    },
  },
  lk_audit: {
    title: "The auditors find it first",
    body: "Auditors in Kyiv find generators that were paid for and never arrived. They find it after four months, not four years. The minister responsible resigns; in Tokyo the opposition asks what else there is.",
  },
  kp_tech: {
    title: "A better guidance set",
    body: "The last three missiles from Pyongyang fell closer together than any before. Seoul’s analysts see Russian components, and the treaty under which they would have come. Shells went the other way.",
  },
  kp_quiet: {
    title: "Two quiet quarters",
    body: "Nothing has been launched from the North for half a year. Squid boats from Noto work further out than they have in a decade. Nobody in Seoul claims to know why.",
  },
  ru_bombers: {
    title: "A joint patrol",
    body: "Two Russian and two Chinese bombers fly together through the Tsushima Strait and out past Shikoku. Fighters rise from three bases.",
  },
  ru_graves: {
    title: "The graves on the islands",
    body: "Moscow would again let former islanders visit their family graves, if one line of the trade measures were eased. Those who remember the islands are on average eighty-nine. The last visit was in 2019.",
    a: "Make the trade",
    b: "Ask for the visits as such",
    c: "Refuse",
    done: {
      a: "One export line is reopened. Forty-four islanders sail from Nemuro with incense.",
      b: "The request goes through the Red Cross, and waits there.",
      c: "The offer is refused. The service is held at the cape, facing the islands.",
    },
  },
  ph_ships: {
    title: "Old escorts, new flags",
    body: "Three retired Japanese destroyer escorts are handed over in Subic. Their galleys still have rice cookers; their guns were the subject of two cabinet meetings.",
  },
  kr_nara: {
    title: "The shuttle summit holds",
    body: "The leaders of Japan and Korea meet again, away from both capitals, and walk in a provincial town after the talks. The change of party in Seoul in 2025 has not ended the visits.",
  },
  kr_usfk: {
    title: "A brigade leaves Korea",
    body: "Four and a half thousand American troops are to move from Korea to other posts. Seoul was told on the same day as the newspapers. It asks whether Tokyo was told earlier.",
    a: "Offer a three-way fund to keep them",
    b: "Offer Seoul talks for two",
    c: "Treat it as a matter for others",
    done: {
      a: "Three treasuries share the bill for one brigade. It stays until the next review.",
      b: "Talks on access begin, with the door closed and the flags of two states.",
      c: "Tokyo takes note. So does Seoul.",
    },
  },
  tw_diet: {
    title: "A question in the Budget Committee",
    body: "A member asks whether a blockade of Taiwan would threaten Japan’s survival under the law of 2015. The officials’ note is one sentence long and says nothing. The Prime Minister has it in hand and has not yet begun to read.",
    a: "Say that it could",
    b: "Withdraw what was said before",
    c: "Read out the note",
    done: {
      a: "The answer is eleven words long. The translators work until midnight.",
      b: "The record is corrected. Taipei asks what the correction means.",
      c: "The note is read out. The member asks again.",
    },
  },
  tw_fab: {
    title: "Another fab in Kyushu",
    body: "The Taiwanese chipmaker confirms its next plant in Kumamoto. Farmers ask about the groundwater, and the prefecture measures it twice a day.",
  },
  vn_quiet: {
    title: "Boats, but no ceremony",
    body: "Hanoi would take patrol boats and a radar, if nothing is said. A handover with flags would have to be answered for in Beijing. At home the auditors ask what an unannounced gift is.",
    a: "Deliver them quietly",
    b: "Deliver them in public",
    c: "Withdraw the offer",
    done: {
      a: "The boats arrive at night, painted grey, with the manuals in Vietnamese.",
      b: "There is a band, and a photograph. Hanoi’s papers print neither.",
      c: "The offer is withdrawn. Hanoi says that it understands.",
    },
  },
  in_quad: {
    title: "The Quad summit slips",
    body: "Delhi was to host the four leaders, and no date suits. The officials’ lists on ports, minerals and vaccines lie ready. Delhi would sign the minerals with Tokyo alone; Canberra asks what would then be left for four.",
    a: "Host it in Tokyo",
    b: "Do the minerals with Delhi alone",
    c: "Wait for a date",
    done: {
      a: "The four meet in Tokyo for an afternoon. The list is adopted without debate.",
      b: "A contract on rare earths is signed with Delhi, for ten years. Canberra reads of it in the trade press.",
      c: "No date is found. The lists are updated.",
    },
  },
  au_frigate: {
    title: "The frigate contract",
    body: "Canberra signs for eleven frigates of a Japanese design, three of them to be built in Nagasaki. It is the largest such contract since the war. Welders from Henderson arrive to learn.",
  },
  as_trust: {
    title: "The most trusted",
    body: "The yearly survey in South-East Asia again puts Japan first in trust. The reason most given is that it asks before it helps.",
  },
  ec_visitors: {
    title: "Fewer visitors",
    body: "Beijing advises its citizens against travel to Japan. Hotels in Osaka and Kyushu count empty rooms; prices for residents fall a little.",
  },
  ec_fab: {
    title: "The first wafers at two nanometres",
    body: "In Chitose the new fab runs its first production lots. More than three trillion yen of public money stands behind them. How many chips on each wafer work is told to eleven people.",
  },
  hm_nuclear: {
    title: "Three principles, and a distant ally",
    body: "With Washington far away, a party panel would review the rule against bringing nuclear weapons in. In Hiroshima and Nagasaki the survivors, the youngest of them eighty, ask to be heard first. “We are not a scenario,” one of them tells the panel.",
    a: "Open a study of the third principle",
    b: "Write all three into law",
    c: "Reaffirm them",
    done: {
      a: "The study opens, with the survivors’ testimony as its first annex. Seoul orders one too.",
      b: "The three principles become a statute. Port calls will need a declaration.",
      c: "The principles are read out again, on the day and in both cities.",
    },
  },
  hm_export: {
    title: "The first lethal export",
    body: "Since the old categories were abolished, one request has come that nobody can call non-lethal: anti-ship missiles for Manila. The Security Council of ministers decides case by case. A retired shipwright in Sasebo writes to the newspaper against it, and his son for it.",
    a: "Approve it and report to the Diet",
    b: "Offer radars and boats only",
    c: "Refuse",
    done: {
      a: "The sale is approved, and a yearly report to the Diet is made law.",
      b: "Radars and boats are offered. Manila takes them, and buys its missiles elsewhere.",
      c: "The request is refused. The makers write down the line.",
    },
  },
  lk_inquiry: {
    title: "What the inquiry may say",
    body: "Foreign technology has turned up where it should not be, and a committee has looked into the leak for six weeks. It can say how it happened and not who gained by it, and one annex names an office in Kyiv that had been helpful. The report is on the Minister’s desk.",
    a: "Publish it",
    b: "Show it to allies, in confidence",
    c: "Keep it in the safe",
    done: {
      a: "The report is published, the annex too. Kyiv says that it would have liked to read it first.",
      b: "Four capitals have read it. Two have changed the locks on their own stores.",
      c: "The Minister says that inquiries continue. The committee has gone home.",
    },
  },
} satisfies Record<string, EventText>;
