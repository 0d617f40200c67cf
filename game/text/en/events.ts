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
    body: "The Yokosuka carrier is ordered west, to another war’s coast. Washington says that it will be back. For one quarter fewer ships watch the Philippine Sea than the plans assume.",
  },
  us_guam: {
    title: "The marines’ move to Guam",
    body: "Another hundred marines leave Okinawa for Guam, as agreed in 2012 to lighten the island’s burden. The move was planned for years and is no sign of retreat. In Naha the Governor counts what remains.",
  },
  us_tariff: {
    title: "A letter about tariffs",
    body: "Washington says that the promised investment is too slow, and threatens higher car tariffs. Tokyo has forty-five days. In Hiroshima and Aichi, parts makers ask which lines to stop first.",
    a: "Fund the next project on the list",
    b: "Challenge the tariffs in law",
    c: "Answer jointly with Europe",
    done: {
      a: "A public bank signs for a shipyard and a power plant. The letter is withdrawn.",
      b: "A case is lodged, and nine others join it as third parties.",
      c: "Tokyo and Brussels send one text. Washington answers each of them separately, but later than it had threatened.",
    },
  },
  us_court: {
    title: "The court and the tariffs",
    body: "Washington’s highest court holds that the tariffs had no basis in law. Importers ask for their money back. The investment that bought the lower rate stays promised.",
  },
  us_letter: {
    title: "Both parties sign",
    body: "Forty senators of both parties write that the alliance must be kept as it is. They cite the American headquarters in Tokyo that plans beside Japan’s own, and the officers from their states who serve there.",
  },
  us_pillar2: {
    title: "An invitation to AUKUS Pillar II",
    body: "The three AUKUS governments invite Japan into their work on undersea drones and quantum clocks. They ask for clearances stricter than the law that came into force in May 2025. Beijing says that a second bloc is being built against it.",
    a: "Join in full",
    b: "Send the companies only",
    c: "Decline with thanks",
    done: {
      a: "The stricter rules pass after nine days of debate. Engineers leave for Adelaide.",
      b: "Three firms join two projects. No officer is in the room.",
      c: "The invitation is declined. The three say that it stays open; Beijing calls the decision sensible.",
    },
  },
  us_bases: {
    title: "Prior consultation",
    body: "Washington asks for prior consultation under the notes of 1960: may combat sorties be flown from bases in Japan? No shot has been fired in the Taiwan Strait. It wants the answer within a day.",
    a: "Agree in advance",
    b: "Agree, on conditions",
    c: "Say that the case has not arisen",
    done: {
      a: "The note says yes. At Kadena the fence is lit all night.",
      b: "The note lists three conditions. The third took the longest to agree.",
      c: "The note says that the case has not arisen. Tokyo keeps its answer for the day when it might; tankers are moved to Guam.",
    },
  },
  cv_fujian: {
    title: "The third carrier commissions",
    body: "The Fujian enters service at Sanya, with three electromagnetic catapults. Analysts expect about a year of work before its air wing can fly by day and night. Beijing says that it defends its own sea lanes.",
  },
  cv_dual: {
    title: "Two decks beyond the second chain",
    body: "Two Chinese carriers work together in the Pacific, one of them three hundred kilometres from Minamitorishima. Japan’s Joint Staff counts a thousand take-offs and landings. Beijing calls it routine training far from home.",
  },
  cv_lockon: {
    title: "A fire-control radar is switched on",
    body: "Fighters from a Chinese carrier twice turned a fire-control radar on Japanese aircraft south-east of Okinawa, Tokyo says. Beijing says that search radars are normal in flight training, and that Japanese fighters kept coming close to an exercise it had announced. Recordings are on the Minister’s desk.",
    a: "Publish the recordings",
    b: "Use the hotline, and keep the recordings",
    c: "Protest together with partners",
    done: {
      a: "The recordings are published. Opinion abroad divides over what they show, and engineers elsewhere study how they were made.",
      b: "The two staffs speak for eleven minutes. Nothing is announced. No one says whether it was taken as restraint or as weakness.",
      c: "Four governments lodge the same protest on the same day, and nobody has to give a recording away.",
    },
  },
  cv_yonaguni: {
    title: "Between Yonaguni and Iriomote",
    body: "A carrier and two destroyers pass through the contiguous zone between two inhabited islands. The supply ship for Ishigaki waits for them. The passage is lawful, as Beijing points out; nobody on the quay takes it for a courtesy.",
    a: "Shadow the group closely",
    b: "Send a destroyer through the Taiwan Strait",
    c: "Say that it was lawful, and unwelcome",
    done: {
      a: "Two ships keep station on the carrier’s beam until it turns away.",
      b: "A destroyer passes the strait in fourteen hours. Beijing lodges a protest.",
      c: "The spokesperson says both. Tokyo wants the same law for its own passages.",
    },
  },
  cv_okino: {
    title: "Drills off Okinotorishima",
    body: "A carrier launches its aircraft inside the exclusive economic zone that Japan claims round Okinotorishima, two islets that Tokyo calls an island. Beijing and Seoul say that they are rocks and give no such zone; exercises in one are lawful in any case. Lawyers in three capitals reread one article.",
  },
  cv_rescue: {
    title: "A pilot in the water",
    body: "A fighter from a Chinese carrier goes into the sea twelve miles from a Japanese destroyer. Its own helicopter is forty minutes away, and the water is at sixteen degrees. The law of the sea obliges every ship to help.",
    a: "Rescue the pilot, and hand over what floats",
    b: "Rescue the pilot, and keep the wreckage",
    c: "Stand off, report the position, leave it to them",
    done: {
      a: "The pilot is aboard in eleven minutes and handed over at dusk, with the wing panels. Both navies publish the photograph. At home some ask what the panels would have told.",
      b: "The pilot is handed over at dusk. Two crates go to a laboratory in Gifu, and Beijing asks for them by number.",
      c: "The position is sent on the open channel, so as not to foul their search. The carrier’s helicopter is just in time; jurists ask why the nearest ship did not go.",
    },
  },
  sen_streak: {
    title: "Three hundred days without a gap",
    body: "Chinese coast-guard ships have been in the contiguous zone round the Senkaku Islands every day since last year. Beijing says that it patrols its own waters. Fishermen from Ishigaki ask which side, by now, looks like the visitor.",
    a: "Station a cutter there for good",
    b: "Offer talks on fishing",
    c: "Keep to the present rota",
    done: {
      a: "A large cutter takes up a permanent station.",
      b: "Officials meet on catches and distances, and on nothing else.",
      c: "The rota stays as it was. It has kept the waters without an incident so far.",
    },
  },
  cn_seafood: {
    title: "The fish market reopens",
    body: "After quiet inspections, Beijing eases the stop on Japanese seafood that it had imposed. It says that the samples were safe. The first scallops leave Aomori by air.",
  },
  ua_graft: {
    title: "Anti-corruption bodies curbed",
    body: "A law passed in one day puts Kyiv’s anti-corruption bodies under the prosecutor general, to rid them of Russian influence, the government says. Crowds protest in the squares, and ask donors in a letter not to leave.",
    a: "Suspend payments, as the rules provide",
    b: "Raise it in private",
    c: "Say nothing, and keep paying",
    done: {
      a: "Payments stop until the law is mended.",
      b: "The ambassador is received twice. An amendment is tabled.",
      c: "Payments go on, and the generators they buy run that winter. At home an audit report asks why nothing was said.",
    },
  },
  ua_terms: {
    title: "Terms for an armistice",
    body: "A draft armistice goes round: the line as it stands, a limit on Kyiv’s army, silence on who owns what. Washington says that it would end the killing; Kyiv’s envoy, that it may have to sign. He asks who will stand beside Kyiv if it does, and if it does not.",
    a: "Endorse the draft",
    b: "Pay into a guarantee fund",
    c: "Support a ceasefire, recognise nothing",
    done: {
      a: "Tokyo says that the draft would stop the killing. Kyiv had hoped for other words.",
      b: "A fund for air defence after an armistice opens, with Tokyo’s share in it.",
      c: "Tokyo says that a ceasefire confers no title to land, as it says of the Northern Territories. Washington had hoped for more.",
    },
  },
  ua_minerals: {
    title: "A place in the minerals fund",
    body: "Washington’s fund takes half of what new Ukrainian mines will earn, and offers Tokyo a seat on its board. Kyiv would rather see a second fund with auditors of its own. Both prospectuses list titanium and lithium.",
    a: "Take the seat in Washington’s fund",
    b: "Set up an audited fund with Kyiv",
    c: "Join neither",
    done: {
      a: "A Japanese director joins the board. The first lithium is due in six years.",
      b: "The fund opens with four auditors and one mine.",
      c: "Both are declined: no mine pays for itself while it can be shelled, says the Finance Ministry.",
    },
  },
  ua_motor: {
    title: "Kyiv keeps its engine maker",
    body: "Once more a Chinese investor seeks control of an aircraft-engine works, and once more Kyiv refuses. In Beijing’s view a sale was made and should be honoured; the claim before the arbitrators stands at $4.5 billion. The works has orders for a year.",
  },
  ua_demine: {
    title: "Detectors and trainers",
    body: "Cambodian instructors with Japanese detectors clear their first fields near Mykolaiv. Japan and Cambodia worked the method out together over twenty years.",
  },
  eu_24_3: {
    title: "Twenty-four to three",
    body: "Three of Europe’s members block its loan to Kyiv: they will not borrow for a war that they think cannot be won. The Commission asks whether Tokyo would guarantee the missing share.",
    a: "Guarantee it",
    b: "Lend a part, tied to Japanese contracts",
    c: "Leave it to Europe",
    done: {
      a: "Tokyo signs the guarantee. The loan is paid out.",
      b: "A smaller loan is made, tied to turbines and cranes.",
      c: "The loan goes out late and small. It is Europe’s, as Tokyo had said.",
    },
  },
  ua_drones: {
    title: "What Kyiv learned about drones",
    body: "Ukrainian engineers show in Gifu how a cheap interceptor is steered on to a cheap drone. Half of the method is software, rewritten every two weeks. The visitors ask to be paid in radars.",
  },
  ua_islands: {
    title: "Kyiv and the Northern Territories",
    body: "Kyiv’s parliament restates that the Northern Territories are Japan’s, under Russian occupation. Moscow, which counts them as its own by right of the last war, announces an exercise on what it calls the Southern Kurils. In Nemuro former islanders read the text aloud.",
  },
  ua_purl: {
    title: "A place on NATO’s list",
    body: "NATO asks partners to pay for packages that Kyiv has chosen. Some hold radars and body armour, some interceptors. Japan’s guidelines on transfers to a state at war are short: none, save in special circumstances.",
    a: "Pay for radars and vests",
    b: "Pay for interceptors too",
    c: "Stay off the list",
    done: {
      a: "Two packages are paid for. Everything in them can be carried by hand.",
      b: "The “special circumstances” clause is used for the first time. A suit is filed in Tokyo.",
      c: "Tokyo stays off the list and points to its loans, which are larger.",
    },
  },
  ua_front: {
    title: "The line moves",
    body: "With less coming in, Ukrainian troops leave two towns they had held for a year. Moscow counts them as its own; most of the world does not. Ninety thousand people are on the roads west, and the trains carry the old and the wounded first.",
  },
  lk_broker: {
    title: "Drawings for sale",
    body: "A broker in Dubai offers drawings of a turbopump to an undercover buyer. The paper is Soviet, the notes on it are recent. It might have come from any of three states, from a design bureau or from one man’s attic.",
  },
  lk_sting: {
    title: "Engineers report a visit",
    body: "Two visitors offer rocket engineers in Dnipro money for help with a thesis. The engineers tell the security service, and the two are arrested in a garage. The auditors’ telephone number was on the engineers’ wall.",
  },
  lk_file: {
    title: "An old file",
    body: "A clerk finds the papers on cruise missiles that were smuggled out of Ukraine a generation ago, some of them to China. A prosecutor in Kyiv published the outline in 2005. The annex with names was not published.",
    a: "Publish the file",
    b: "Propose a joint inquiry",
    c: "Leave it sealed",
    done: {
      a: "The file is on the ministry’s website. Kyiv had an hour’s warning.",
      b: "Six archivists of two states begin to read, with a rule on living persons.",
      c: "The file stays sealed until those named in it are dead, as the law on archives allows.",
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
      b: "The makers agree to ask who buys from their buyers. Paperwork doubles, and small orders are turned away.",
      c: "The ministry finds that each sale was lawful, and says so. The capacitors are shown again on the evening news.",
    },
  },
  lk_audit: {
    title: "The auditors find it first",
    body: "Auditors in Kyiv find generators that were paid for and never arrived. They find it after four months, not four years. The minister responsible resigns; in Tokyo the opposition asks what else there is.",
  },
  kp_tech: {
    title: "A better guidance set",
    body: "Pyongyang’s last three missiles landed in the tightest grouping yet. Seoul’s analysts see Russian components, supplied under the treaty of 2024 in return for shells. Pyongyang says that it defends itself against allied drills.",
  },
  kp_quiet: {
    title: "Two quiet quarters",
    body: "North Korea has launched nothing for half a year. Squid boats from Noto work further out than they have in a decade. Nobody in Seoul claims to know why.",
  },
  ru_bombers: {
    title: "A joint patrol",
    body: "Two Russian bombers come down past Tsushima, meet two Chinese ones over the East China Sea and fly with them between Okinawa and Miyako, out towards Shikoku. Japanese fighters scramble from three bases. Moscow and Beijing call it a planned patrol, aimed at nobody.",
  },
  ru_graves: {
    title: "The graves on the islands",
    body: "Moscow would again let former islanders visit their family graves, if one line of the trade sanctions were eased: it holds that Japan, not Russia, made an end of good relations. Those who remember the islands are on average eighty-nine. The last visit was in 2019.",
    a: "Ease one line, for the visits",
    b: "Ask for the visits on humane grounds",
    c: "Refuse to trade one for the other",
    done: {
      a: "One export line is reopened. Forty-four islanders sail from Nemuro with incense.",
      b: "The request goes through the Red Cross, and waits there.",
      c: "The offer is refused: graves, says Tokyo, are not for trade. The service is held at the cape, facing the islands.",
    },
  },
  ph_ships: {
    title: "Old escorts, new flags",
    body: "Three retired Japanese destroyer escorts are handed over in Subic; Manila had asked for hulls that can sail now. Their galleys still have rice cookers. Their guns were the subject of two cabinet meetings.",
  },
  kr_nara: {
    title: "The shuttle summit holds",
    body: "The leaders of Japan and Korea meet again, away from both capitals, and walk in a provincial town after the talks. Changes of government in Seoul have not ended the visits.",
  },
  kr_usfk: {
    title: "A brigade leaves Korea",
    body: "Four and a half thousand American troops are to move from Korea to other posts. Washington says that it needs them where they can move. Seoul was told on the same day as the newspapers, and asks whether Tokyo knew earlier.",
    a: "Offer a three-way fund to keep them",
    b: "Offer Seoul talks between the two",
    c: "Leave it to Seoul and Washington",
    done: {
      a: "Three governments share the cost of one brigade. It stays until the next review.",
      b: "Talks on access begin between two governments, without an audience.",
      c: "Tokyo says that it will watch developments: it is for those two to settle. Seoul does not hide its disappointment.",
    },
  },
  tw_diet: {
    title: "A question in the Budget Committee",
    body: "A member asks whether a blockade of Taiwan would threaten Japan’s survival under the law of 2015. Beijing has said that any such answer meddles in its affairs. The officials’ note is one sentence long and leaves it open; the Prime Minister has not yet begun to read.",
    a: "Say that it could",
    b: "Say that Japan plans for no such case",
    c: "Read out the note",
    done: {
      a: "The answer is eleven words long. The translators work until midnight.",
      b: "The record now says that no such case is planned for. Taipei asks what that means.",
      c: "The note is read out. It says what every cabinet has said, and binds none. The member asks again.",
    },
  },
  tw_fab: {
    title: "Another fab in Kyushu",
    body: "The Taiwanese chipmaker confirms its next plant in Kumamoto. Farmers ask about the groundwater, and the prefecture measures it twice a day.",
  },
  vn_quiet: {
    title: "Boats, but no ceremony",
    body: "Hanoi would take patrol boats and a radar, if nothing is said: a handover with flags would have to be explained in Beijing. At home the auditors ask what an unannounced gift is.",
    a: "Deliver them quietly",
    b: "Deliver them in public",
    c: "Withdraw the offer",
    done: {
      a: "The boats arrive at night, painted grey, with the manuals in Vietnamese.",
      b: "There is a band, and a photograph. Hanoi’s papers print neither.",
      c: "The offer is withdrawn before it can embarrass anyone. Hanoi says that it understands.",
    },
  },
  in_quad: {
    title: "The Quad summit slips",
    body: "Delhi was to host the four leaders, and no date suits. The officials’ lists on ports, minerals and vaccines lie ready. Delhi would sign the minerals with Tokyo alone; Canberra asks what would then be left for four.",
    a: "Host it in Tokyo",
    b: "Sign the minerals with Delhi alone",
    c: "Wait for a date",
    done: {
      a: "The four meet in Tokyo for an afternoon. The list is adopted without debate.",
      b: "A contract on rare earths is signed with Delhi, for ten years. Canberra reads of it in the trade press.",
      c: "No date is found this year. The lists are kept up to date.",
    },
  },
  au_frigate: {
    title: "The frigate contract",
    body: "Canberra signs for eleven frigates of a Japanese design, three of them to be built in Nagasaki. It is the largest such contract since the war. Welders from Henderson arrive to learn.",
  },
  as_trust: {
    title: "The most trusted",
    body: "The yearly survey in South-East Asia again puts Japan first in trust. Those asked speak of a respectful and cooperative approach.",
  },
  ec_visitors: {
    title: "Fewer visitors",
    body: "Beijing advises its citizens against travel to Japan, for their safety, it says. Hotels in Osaka and Kyushu count empty rooms; prices for residents fall a little.",
  },
  ec_fab: {
    title: "The first wafers at two nanometres",
    body: "In Chitose the new fab runs its first production lots. Close to three trillion yen of public money stands behind them. Only eleven people know the yield.",
  },
  hm_nuclear: {
    title: "Three principles, and a distant ally",
    body: "With Washington far away, a party panel would review the rule against bringing nuclear weapons in. In Hiroshima and Nagasaki the survivors, the youngest past eighty, ask to be heard first. “We are not a scenario,” one of them tells the panel.",
    a: "Open a study of the third principle",
    b: "Write all three into law",
    c: "Reaffirm them",
    done: {
      a: "The study opens, with the survivors’ testimony as its first annex. Seoul orders one too.",
      b: "The three principles become a statute. Port calls will need a declaration.",
      c: "The principles are read out again, on the day and in both cities. Nothing has to be decided yet.",
    },
  },
  hm_first: {
    title: "Where the first carrier came from",
    body: "A member asks in the Diet where China’s first carrier came from. An unfinished hull was sold from Mykolaiv in 1998. It was to be a floating casino, buyers said. In 2002 it reached Dalian, and today it sails as the Liaoning. Kyiv says that it sold steel without engines. Its yard had not been paid for years.",
    a: "Raise 1998 with Kyiv",
    b: "Propose a joint history",
    c: "Let it rest",
    done: {
      a: "The foreign minister asks Kyiv for the files of the sale. He also asks what is still in the yards. Kyiv sends both, and a note on who else had bid.",
      b: "Historians of both sides get a room, the papers of the sale and two years. Their first page says what nobody disputes: a hull, no engines, and wages unpaid.",
      c: "The minister answers that history cannot be re-sold. The question goes into the record, with its date.",
    },
  },
  cv_fifth: {
    title: "A fifth carrier is ready",
    body: "Five Chinese carriers can now sail. Two seas can be visited at once, and a third while one is in dock. Beijing says that a trading nation’s fleet grows with its trade. The staff’s table leaves open what Tokyo should have more of.",
    a: "Lay down more ships",
    b: "Close the straits from the shore",
    c: "Propose a limit on hulls at sea",
    done: {
      a: "Two yards get orders for ten years. Their towns are content; the finance ministry asks who will crew them.",
      b: "Launchers and mines go to the southern islands. A mayor counts them, and asks how many shelters come with each.",
      c: "Tokyo proposes that neither side keep more than two groups at sea. The proposal is quoted widely, and answered late.",
    },
  },
  cv_rotation: {
    title: "Two groups relieve each other",
    body: "East of the islands one Chinese carrier group takes over from another at sea. It is the first time that this has left no gap. Beijing calls it a duty roster. Washington’s planners add a column to their tables.",
  },
  hm_export: {
    title: "The first lethal export",
    body: "Since the old categories were abolished, one request has come that nobody can call non-lethal: anti-ship missiles for Manila. The National Security Council decides case by case. A retired shipwright in Sasebo writes to the newspaper against it, and his son for it.",
    a: "Approve it, and report to the Diet",
    b: "Offer radars and boats only",
    c: "Refuse",
    done: {
      a: "The sale is approved, and a yearly report to the Diet is made law.",
      b: "Radars and boats are offered. Manila takes them, and buys its missiles elsewhere.",
      c: "The request is refused: Japan, says the cabinet, will not sell what kills. The manufacturers write off the production line.",
    },
  },
  lk_inquiry: {
    title: "What the inquiry may say",
    body: "Foreign technology has turned up where it should not be, and a committee has looked into the leak for six weeks. It can say how the leak happened, but not who benefited. One annex names an office in Kyiv that had been helpful; another recalls 2017, when a like case was argued over and never settled.",
    a: "Publish it",
    b: "Show it to allies, in confidence",
    c: "Keep it, until more is known",
    done: {
      a: "The report is published, the annex too. Kyiv says that it would have liked to read it first.",
      b: "Four capitals have read it. Two have changed the locks on their own stores.",
      c: "The Minister says that inquiries continue and that nobody should be named on half a case. The committee has gone home.",
    },
  },
} satisfies Record<string, EventText>;
