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
  us_summit: {
    title: "A text for two",
    body: "Washington and Beijing publish eleven paragraphs on stability in the Pacific. Tokyo was told an hour before. Paragraph seven speaks of “legitimate concerns” on both sides and of nobody else’s.",
    a: "Dissent in public",
    b: "Ask for an annex, in confidence",
    c: "Go to Beijing and hear it there",
    done: {
      a: "Tokyo states what it was not asked. Two other capitals say that they agree.",
      b: "A secret annex is initialled. It repeats the treaty, and adds an office in Honolulu.",
      c: "The Foreign Minister flies to Beijing. Washington learns of it from the airline.",
    },
  },
  us_gap: {
    title: "A thin season in the Philippine Sea",
    body: "The Yokosuka carrier is ordered west, to another war’s coast. For one quarter the Philippine Sea is watched by fewer hulls than the plans assume.",
  },
  us_guam: {
    title: "The marines’ move to Guam",
    body: "Another hundred marines leave Okinawa for Guam, as agreed in 2012 to lighten the island’s burden. The move was planned for years and is no sign of retreat. In Naha the Governor counts what remains.",
  },
  us_arsenal: {
    title: "The arsenal is late",
    body: "Interceptors that Japan has paid for are sent to another war. The maker offers a new date two years later. It also offers to share the production line, if Tokyo pays for the tools.",
    a: "Pay for a second line in Nagoya",
    b: "Lend from Japan’s own depots",
    c: "Wait for the new date",
    done: {
      a: "Ground is broken for a second production line.",
      b: "Two batteries are shipped out on loan. The depots in Kyushu are half empty.",
      c: "The new date is entered in the plan.",
    },
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
      a: "The recordings are published. Opinion abroad divides over what they show.",
      b: "The two staffs speak for eleven minutes. Nothing is announced.",
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
  cv_004: {
    title: "A large hull afloat in Dalian",
    body: "Satellite pictures show the fourth carrier out of its dock, larger than the third. Four catapult trenches can be counted. What drives it is inferred from two frames photographed years ago.",
  },
  cv_slip: {
    title: "The dock stays full",
    body: "A weld in the fourth carrier has to be cut out and made again. Analysts read it from the cranes, which have not moved since spring. The yard says nothing; the next slot for trials is a year away.",
  },
  cv_rescue: {
    title: "A pilot in the water",
    body: "A fighter from a Chinese carrier goes into the sea twelve miles from a Japanese destroyer. Its own helicopter is forty minutes off. The water is at sixteen degrees.",
    a: "Launch the helicopter",
    b: "Stand off and report the position",
    done: {
      a: "The pilot is aboard in eleven minutes and handed over at dusk. Both navies publish the photograph.",
      b: "The position is sent on the open channel. The carrier’s helicopter arrives in time, or nearly.",
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
  cn_code: {
    title: "Rules for captains",
    body: "In a calm season Beijing offers a code for encounters at sea and in the air: distances, channels, no radar lock. It would bind two navies. Washington asks what it would say about third ones.",
    a: "Sign it now",
    b: "Bring partners in, then sign",
    c: "Leave it unsigned",
    done: {
      a: "The code is signed in Qingdao. Captains receive it in two languages.",
      b: "Six navies sign after long drafting. The distances are wider, the sentences longer.",
      c: "The draft is returned with comments. The captains go on as before.",
    },
  },
  cn_seafood: {
    title: "The fish market reopens",
    body: "After quiet inspections Beijing lifts its stop on Japanese seafood. The first scallops leave Aomori by air.",
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
  ua_bids: {
    title: "The cheapest bridge",
    body: "A Chinese builder bids a third below all others for the bridge at Mykolaiv. Kyiv has the money for one bridge, and winter ahead. A Japanese firm made the drawings.",
    a: "Match the price with tied money",
    b: "Press for common standards in all bids",
    c: "Leave the tender alone",
    done: {
      a: "The difference is paid from Tokyo. The girders come from Kure.",
      b: "Bids are rescored for safety and origin. The opening is put off by a season.",
      c: "The cheapest bid wins. Ukrainians cross the river sooner.",
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
  ua_guests: {
    title: "The stipends end",
    body: "Support for some two thousand Ukrainian evacuees runs out this spring. Seven in ten want to stay, for now or for longer. A school in Ota teaches their children in two languages.",
    a: "Offer work permits and schooling",
    b: "Let the scheme lapse",
    done: {
      a: "Permits become renewable. A bakery in Ota doubles its staff.",
      b: "The scheme ends as written. Town halls and churches take over what they can.",
    },
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
  lk_engine: {
    title: "A motor with a history",
    body: "A report holds that Pyongyang’s new missile flies on a foreign motor. Its author names two places that had such motors, one in Ukraine and one in Russia. Other experts think that Pyongyang has learned to build its own.",
    a: "Accuse Kyiv in public",
    b: "Send inspectors, with Kyiv’s consent",
    c: "Say nothing",
    done: {
      a: "Tokyo names Kyiv. Inquiries open in three capitals.",
      b: "Inspectors spend a month in Dnipro, and count.",
      c: "Tokyo has no comment. The report is read out in the Diet by others.",
    },
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
      b: "The makers agree to ask their buyers’ buyers.",
      c: "The ministry finds no offence. The capacitors are shown again on the evening news.",
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
  lk_audit: {
    title: "The auditors find it first",
    body: "Auditors in Kyiv find generators that were paid for and never arrived. They find it after four months, not four years. The minister responsible resigns; in Tokyo the opposition asks what else there is.",
  },
  kp_over: {
    title: "Sirens in Aomori",
    body: "A missile crosses northern Honshu at a great height. Trains stop for nine minutes and pupils lie down in school corridors. It falls far out in the Pacific; a fishing boat reports the splash.",
  },
  kp_tech: {
    title: "A better guidance set",
    body: "The last three missiles from Pyongyang fell closer together than any before. Seoul’s analysts see Russian components, and the treaty under which they would have come. Shells went the other way.",
  },
  kp_talk: {
    title: "An envoy from Pyongyang",
    body: "A message in Ulaanbaatar: Pyongyang would meet, and the abductees might be spoken of. The families are few now, and old. One mother asks the Minister not to come back with a ceremony.",
    a: "Go without conditions",
    b: "Ask first for a list of names",
    c: "Decline",
    done: {
      a: "A delegation flies to Pyongyang. It is shown a list, a hospital and a parade ground.",
      b: "The reply is that lists come after meetings. A second message follows, shorter.",
      c: "The message is not answered. The families hear it from a reporter.",
    },
  },
  kp_quiet: {
    title: "Two quiet quarters",
    body: "Nothing has been launched from the North for half a year. Squid boats from Noto work further out than they have in a decade. Nobody in Seoul claims to know why.",
  },
  ru_bombers: {
    title: "A joint patrol",
    body: "Two Russian and two Chinese bombers fly together through the Tsushima Strait and out past Shikoku. Fighters rise from three bases.",
  },
  ru_sakhalin: {
    title: "Gas from Sakhalin",
    body: "The contracts for Sakhalin’s gas are running out; they cover one tanker in eleven that docks in Japan. Utilities in Hiroshima and Tokyo want them renewed. Washington and Brussels want them gone.",
    a: "Renew for ten years",
    b: "Buy the same gas elsewhere, dearer",
    c: "Let the contracts run out",
    done: {
      a: "The contracts are renewed. The lights stay cheap in Hiroshima.",
      b: "Cargoes from Texas and Oman are booked, at a price that is not published.",
      c: "The last tanker leaves Prigorodnoye. Others bid for its cargo.",
    },
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
  ru_cap: {
    title: "The price cap comes up",
    body: "The partners vote on the ceiling for Russian oil. Europe would lower it; two shippers in Tokyo say that it is a number without ships. Japan’s own cargoes from Sakhalin are exempt.",
    a: "Vote to lower it, and enforce it",
    b: "Ask for wider exemptions",
    c: "Hold it where it is",
    done: {
      a: "The cap is lowered, and three insurers are fined.",
      b: "The exemption is widened. So is the list of those who ask for one.",
      c: "The cap stays. The vote takes four minutes.",
    },
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
  ph_ships: {
    title: "Old escorts, new flags",
    body: "Three retired Japanese destroyer escorts are handed over in Subic. Their galleys still have rice cookers; their guns were the subject of two cabinet meetings.",
  },
  kr_nara: {
    title: "The shuttle summit holds",
    body: "The President of Korea comes to Nara and the two leaders walk in the old capital. A change of party in Seoul has not ended the visits.",
  },
  kr_memory: {
    title: "A ruling and a shrine",
    body: "A court in Seoul orders a Japanese firm to pay the heirs of wartime labourers, and a minister has sent an offering to Yasukuni. Both happen in the same week. The shuttle summit is nine days away.",
    a: "Seek a joint statement",
    b: "Restate the legal position",
    c: "Let the week pass",
    done: {
      a: "A page is agreed that both leaders read out. It uses the words of 1998.",
      b: "Tokyo cites the treaty of 1965. Seoul’s foreign ministry reads it too.",
      c: "Nothing is said. The heirs hold up photographs outside the embassy.",
    },
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
  id_both: {
    title: "Jakarta takes both",
    body: "Within one month Jakarta accepts a Chinese railway and asks Tokyo for a port. An envoy explains that a house with two doors is not disloyal. Nickel for Japan’s batteries leaves from the next bay.",
    a: "Build the port for nickel",
    b: "Give patrol boats instead",
    c: "Remark on the choice of friends",
    done: {
      a: "The port is built, and the ore is shipped under a twelve-year contract.",
      b: "Four boats go to the Natuna station.",
      c: "The remark is made at a dinner. It is quoted for a year.",
    },
  },
  in_quad: {
    title: "The Quad summit slips",
    body: "Delhi was to host the four leaders, and no date suits. The officials’ lists on ports, minerals and vaccines lie ready. If nobody moves, it will be the second year without a meeting.",
    a: "Host it in Tokyo",
    b: "Do the minerals with Delhi alone",
    c: "Wait for a date",
    done: {
      a: "The four meet in Tokyo for an afternoon. The list is adopted without debate.",
      b: "A contract on rare earths is signed with Delhi, for ten years.",
      c: "No date is found. The lists are updated.",
    },
  },
  au_frigate: {
    title: "The frigate contract",
    body: "Canberra signs for eleven frigates of a Japanese design, three of them to be built in Nagasaki. It is the largest such contract since the war. Welders from Henderson arrive to learn.",
  },
  pi_port: {
    title: "A policing pact in the islands",
    body: "An island government has a draft from Beijing on police training, with a wharf attached. Its ministers mention the sea wall first. The wharf would take ships longer than the island needs.",
    a: "Offer the sea wall and a port",
    b: "Offer training for the police",
    c: "Leave it to Canberra",
    done: {
      a: "Surveyors from Okinawa measure the reef. The draft stays in a drawer.",
      b: "Twenty officers leave for Fukuoka.",
      c: "Canberra sends a minister. The draft is signed the week after.",
    },
  },
  as_trust: {
    title: "The most trusted",
    body: "The yearly survey in South-East Asia again puts Japan first in trust. The reason most given is that it asks before it helps.",
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
  ec_hormuz: {
    title: "The strait is shut",
    body: "After strikes on Iran, no insurer covers a tanker through Hormuz. Nine barrels in ten that Japan burns come from the Middle East. There are stocks for some two hundred and fifty days.",
    a: "Release the stocks",
    b: "Send an escort, with a legal opinion",
    c: "Buy Russian cargoes",
    done: {
      a: "Eighty million barrels are released. Pump prices stop rising.",
      b: "Two destroyers sail under a reading of the law that the Diet hears for six hours.",
      c: "Four Russian tankers are bought at sea. Brussels asks for the paperwork.",
    },
  },
  ec_visitors: {
    title: "Fewer visitors",
    body: "Beijing advises its citizens against travel to Japan. Hotels in Osaka and Kyushu count empty rooms; prices for residents fall a little.",
  },
  ec_fab: {
    title: "The first wafers at two nanometres",
    body: "In Chitose the new fab runs its first production lots. More than three trillion yen of public money stands behind them. How many chips on each wafer work is told to eleven people.",
  },
  hm_tax: {
    title: "Who pays for two per cent",
    body: "Defence now takes more than two per cent of output, and the bridging money is used up. The Finance Ministry has three tables. In each somebody pays: today, abroad or later.",
    a: "Raise income and tobacco tax",
    b: "Halve aid to Kyiv",
    c: "Issue bonds",
    done: {
      a: "The tax passes. It is itemised on the payslip.",
      b: "The instalments to Kyiv are halved from this quarter.",
      c: "Bonds are issued. The table for the year 2060 is longer.",
    },
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
} satisfies Record<string, EventText>;
