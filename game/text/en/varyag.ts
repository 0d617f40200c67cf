/** Words of the scenario of 1998: what happened, what was asked, and what Tokyo may order. */
export const varyag = {
  vy_kyivwaits: {
    title: "Kyiv: one more certificate",
    body: "Tokyo leaned on Kyiv, as in 1992, this time over papers. The port’s clerks have asked for one more certificate, and the hull stays at its quay this half-year.",
  },
  vy_kyivyields: {
    title: "Kyiv: the quay is empty",
    body: "Kyiv noted Tokyo’s request after the papers had been stamped. There is nothing left at the quay to hold.",
  },
  vy_washingtonspeaks: {
    title: "Washington: raised, in passing",
    body: "An under-secretary raised the hull in two capitals, third on a list of nine. Both said that they would look into it, and Tokyo was sent the photographs.",
  },
  vy_washingtonbusy: {
    title: "Washington: no action",
    body: "The request went round four offices in Washington and came back without a mark. One of them said that there was no one left to put pressure on.",
  },
  vy_park: {
    title: "A carrier for children",
    body: "A carrier built in Mykolaiv, sold for scrap through a Korean firm in 1995, has been a park in Shenzhen since May last year. Children sit in the cockpits, and some visitors take notes in the hangar. A sister ship has just been towed to Tianjin.",
    a: "Send naval architects as visitors",
    b: "Propose a rule for the sale of hulls",
    c: "Treat it as a park",
    done: {
      a: "They bought day tickets, and measured in paces. One of them was photographed doing it.",
      b: "A text of two pages went to Seoul, Moscow and Kyiv. Each asked why it came first.",
      c: "The embassy’s children were taken there in the spring. They liked the cockpits.",
    },
  },
  vy_sealaw: {
    title: "Ships for the Indian Ocean",
    body: "A bill would let Japan’s ships carry fuel to coalition fleets in the Indian Ocean, for the first time in a war. The cabinet could have it passed in three weeks. Washington counts who sends ships; in the gallery sit widows of an older war.",
    a: "Pass it, and send ships",
    b: "Pay for refugees and fuel, send no ships",
    c: "Wait for a further resolution",
    done: {
      a: "The bill passed on 29 October. Tankers and escorts sailed in November.",
      b: "A fund was opened in Islamabad. Washington’s thanks were brief.",
      c: "The bill stays in committee until the United Nations has spoken. Washington lists those who sailed.",
    },
  },
  vy_seabed: {
    title: "The ship on the sea bed",
    body: "In December an unknown ship fired on cutters and went down in the East China Sea, on Beijing’s side of a line that neither has drawn. Fifteen people may have been aboard. It lies at ninety metres.",
    a: "Raise it, and show it",
    b: "Survey it, and agree with Beijing what follows",
    c: "Leave it where it lies",
    done: {
      a: "It was raised, and will be shown on a quay in the spring. Pyongyang denounced the plan.",
      b: "Two officials and a camera went down. The fishermen’s losses were paid, and a channel stays open.",
      c: "It lies where it lay, and no diver was risked for it. The cutters’ crews have asked why.",
    },
  },
  vy_renewal: {
    title: "The contracts run out",
    body: "Those who went from Mykolaiv to Dalian went for a term, and the term ends. Some would come home if there were something to come home to. A second contract is ready for signature, longer than the first.",
    a: "Pay for posts at the yard",
    b: "Ask Kyiv for a law on what may be taught",
    c: "Leave it to them",
    done: {
      a: "Most came home, to a design office with heating. One sent regards.",
      b: "The law passed. It names subjects, and cannot be read out abroad.",
      c: "They are free to go, said the cabinet, and the contracts were renewed. At Easter parcels came from Dalian.",
    },
  },
  vy_fifth: {
    title: "Five years after the declaration",
    body: "It is five years since Japan and Korea signed a page on the past. Textbooks and a shrine have been argued over since, and a football cup was held together. Seoul asks what is to be said on the day.",
    a: "Put the sentence in writing, and found a joint history panel",
    b: "Mark it with exchanges of students",
    c: "Send a message",
    done: {
      a: "The sentence was read out in both parliaments. Twelve historians began with the footnotes.",
      b: "Ten thousand pupils will cross the strait each way.",
      c: "The message says that the declaration speaks for itself. It was printed on an inner page.",
    },
  },
  vy_accounts: {
    title: "What to tell the Diet",
    body: "A committee asks what Japan’s money did in Kyiv: orders, salaries, keys counted, or nothing at all. Much of it can be shown. What it prevented cannot, and some names would be read in other capitals.",
    a: "Publish the accounts, line by line",
    b: "Answer in a closed session",
    c: "Give the totals",
    done: {
      a: "The accounts are out. Kyiv’s papers printed the names.",
      b: "The members were shown the ledgers, and asked good questions.",
      c: "The totals add up, and no name was read out abroad. A member asks what they add up to.",
    },
  },
  vy_annulled: {
    title: "The sale is set aside",
    body: "With the register’s extract from Macau on the table, a court in Kyiv found that the buyer had no business that could use a ship. The sale was set aside, and the hull goes to the breakers.",
  },
  vy_taepodong: {
    title: "A missile over Honshu",
    body: "On 31 August a North Korean rocket crossed the islands and fell into the Pacific. Nobody had warned the ships beneath it. Pyongyang says that it was a satellite.",
  },
  vy_law: {
    title: "The guidelines become law",
    body: "The Diet passed the laws that put the new defence guidelines into force. “Areas surrounding Japan” is not a place on a map, the government says, but a kind of situation.",
  },
  vy_handover: {
    title: "Macau changes hands",
    body: "On 20 December Macau returned to Chinese administration. The company register remains, but under Beijing’s authority.",
  },
  vy_sails: {
    title: "The hull leaves the quay",
    body: "The hull has left Mykolaiv behind a tug, under no power of its own. Pensioners from the yard came to the river bank to see it go.",
  },
  vy_sailslate: {
    title: "The papers are found in order",
    body: "Kyiv had asked for one certificate more than once. In the end the papers were in order, and a tug drew the hull down the river from Mykolaiv.",
  },
  vy_held: {
    title: "Held before the Bosporus",
    body: "Ankara will not let a hull without power of its own through the strait: if the tow breaks, a city lies on both banks. The hull goes round in the Black Sea, month after month, at the charterer’s expense.",
  },
  vy_september: {
    title: "The eleventh of September",
    body: "Two towers fell in New York, with people of many countries in them, Japanese among them. Washington’s attention has gone to another region, and it asks its allies what they will send.",
  },
  vy_dalian: {
    title: "A berth at Dalian",
    body: "The hull has been made fast at Dalian. Reports disagree on what came with it: by some, its four engines still in their grease; by others, none. Nothing has been said about a casino for some time.",
  },
  vy_treaty: {
    title: "The treaty is renounced",
    body: "Pyongyang left the Non-Proliferation Treaty, to protect itself, it said. Work on the reactors that were to be paid for jointly is in doubt; they stand as foundations.",
  },
  vy_eyes: {
    title: "Two satellites in orbit",
    body: "Japan’s first reconnaissance satellites have reached orbit. Their resolution is a secret, and is said to be modest.",
  },
  vy_money: {
    title: "Whose crisis comes first",
    body: "Banks are failing from Bangkok to Seoul, and Tokyo’s own are not well. There is money for one large gesture. Ministers from the region ask for it by name. A cable from Kyiv mentions, last, that the yard has not paid wages since autumn.",
    a: "South-East Asia and Seoul",
    b: "The Black Sea yards",
    c: "Tokyo’s own banks",
    done: {
      a: "The package was named after its author and drawn on within weeks.",
      b: "Credits for ship orders were opened in Kyiv. In Bangkok it was noticed.",
      c: "The money went to banks at home: a Tokyo that fails, said the Finance Ministry, helps nobody. Yards abroad were not mentioned.",
    },
  },
  vy_kedoloan: {
    title: "The loan for two reactors",
    body: "Japan’s share of the reactors promised to Pyongyang was frozen after the missile. Seoul asks for the signature: the agreement is what keeps the other plutonium under seal. Families on the coast ask what the money buys.",
    a: "Keep it frozen",
    b: "Sign, and say why",
    c: "Sign late, and say little",
    done: {
      a: "The signature is put off without a date. Seoul expressed understanding, and regret.",
      b: "The loan was signed. The Minister took questions on the coast for two hours.",
      c: "The loan was signed on a Friday, and no speech was made that might have to be taken back.",
    },
  },
  vy_declaration: {
    title: "The words for Seoul",
    body: "In October a joint declaration is to close one century and open another. Seoul’s side has asked for one sentence, in writing, on what was done. Its own side would then call the matter closed.",
    a: "Put remorse and apology in writing",
    b: "Say it aloud at dinner",
    c: "Keep to the earlier words",
    done: {
      a: "The sentence was signed by both. Films and songs long kept out are let in.",
      b: "The words were heard by those at the table.",
      c: "The declaration speaks of the future. The earlier words stand, and so does the question.",
    },
  },
  vy_visit: {
    title: "The same words for Beijing?",
    body: "The first state visit of a Chinese president follows within weeks. His side asks for the sentence that Seoul was given. Some in the party say that one apology in a season is enough; others, that it cannot be rationed.",
    a: "The same sentence, signed",
    b: "Spoken, not signed",
    c: "No new words",
    done: {
      a: "The sentence was signed, and read differently in the two capitals.",
      b: "It was said at the talks. The communiqué was left unsigned.",
      c: "The visit was correct, and nothing was said that the party would not bear. At the banquet history was spoken of at length, by one side.",
    },
  },
  vy_missile: {
    title: "A shield, and who is under it",
    body: "Joint research on missile defence is ready to sign. It answers the rocket of last summer. Beijing says that it answers something else, and asks whether the shield would cover Taiwan.",
    a: "Sign, and fund it fully",
    b: "Sign a smaller programme, and brief Beijing",
    c: "Leave it for a later cabinet",
    done: {
      a: "The memorandum was signed in August.",
      b: "The memorandum was signed. An attaché in Beijing was shown the drawings of a nose cone.",
      c: "The memorandum waits. Washington has noted that it waits.",
    },
  },
  vy_rumour: {
    title: "A number that does not add up",
    body: "A list of cruise missiles handed over for destruction comes out eighteen short. It may be an error of clerks. It may be that some went south, and some east.",
    a: "Raise it with Kyiv, formally",
    b: "Pay for a count of every store",
    c: "Take it for an error",
    done: {
      a: "A note was handed over. The reply denies it and opens an inquiry.",
      b: "Two hundred stores are being counted, at Japan’s expense.",
      c: "It was taken for an error of clerks, as most such numbers are. The list was filed.",
    },
  },
  vy_favour: {
    title: "What Washington has time for",
    body: "The hull is not yet in Dalian. Where it can still be stopped, a word from Washington would count now as never before; but it is a favour that can be asked once. Washington itself is asking for a great deal.",
    a: "Spend the favour on the hull",
    b: "Give more than is asked, and say nothing of hulls",
    c: "Ask only to see the tracking",
    done: {
      a: "The word was spoken. Those who heard it wondered at Tokyo’s priorities, and waited.",
      b: "A field hospital and a second loan were offered. They were thanked for by name.",
      c: "The plots arrive weekly, a day old.",
    },
  },
  vy_pyongyang: {
    title: "A day in Pyongyang",
    body: "Pyongyang offers a meeting of leaders, an admission and a moratorium on missiles. Families of the missing have waited a quarter of a century, and will watch every face. Seoul encourages it. Washington has been told late.",
    a: "Go, and sign a declaration",
    b: "Go, for an account of the missing only",
    c: "Not yet",
    done: {
      a: "A declaration was signed. Five people came home. The families of the others were handed dates.",
      b: "The account was given, and was worse than feared. Nothing was signed.",
      c: "The offer was left open on both sides.",
    },
  },
};

export const varyagProjects = {
  vy_shield: {
    name: "A shield in steps",
    text: "Radars and interceptors, a step each half-year. Beijing counts the steps too; the more there is, the faster it ages.",
  },
  vy_cutters: {
    name: "Faster cutters",
    text: "Ships off Noto outran the coast guard. New hulls, new rules and a base go in; Japan’s own reach grows, and is noticed.",
  },
  vy_seoul: {
    name: "Work with Seoul",
    text: "Coast guards drill together, officers learn the language, rescue plans are shared. Japan gains a partner in the strait, and grumbling at home.",
  },
  vy_retrain: {
    name: "A second trade",
    text: "A Japanese fund, placed with the science and technology centre in Kyiv, retrains engineers of the yards for civilian work. They are paid, and counted.",
  },
  vy_seminar: {
    name: "A seminar on export control",
    text: "Customs officers and lawyers from Kyiv spend a month in Tokyo over lists and forms. It is cheap, slow and warm.",
  },
  vy_archive: {
    name: "Wages for the archive",
    text: "Shelves, a catalogue and salaries for those who keep the yard’s drawings. People who are paid to keep paper tend to keep it.",
  },
  vy_museum: {
    name: "An airframe for a museum",
    text: "Japan buys the prototype that stands in Crimea. A museum is named; Moscow asks whose it was to sell.",
  },
  vy_refuel: {
    name: "Fuel in the Indian Ocean",
    text: "Tankers supply coalition ships under the law of 2001. Washington remembers who sailed; fewer ships are left at home.",
  },
  vy_scrap: {
    name: "A bid for scrap",
    text: "A trading house bids for the hull, to be cut up at the quay. Arms-import rules have no line for it.",
  },
  vy_shiporders: {
    name: "Orders for Mykolaiv",
    text: "Japanese lines order two merchant hulls from the unpaid yard. Yards at home will ask why.",
  },
  vy_engineers: {
    name: "Posts for engineers",
    text: "A science centre pays engineers of the yards and bureaux for civilian work. Some of what they know becomes better known.",
  },
  vy_audit: {
    name: "The committee’s audit",
    text: "The committee of the 1994 agreement, made for nuclear materials, is asked to count what is in the yard’s stores, and who signed for it.",
  },
  vy_kyiv: {
    name: "A request to Kyiv",
    text: "Tokyo leans on Kyiv, as in 1992, this time over papers. For a year and a half the tow leaves late, if it leaves.",
  },
  vy_ankara: {
    name: "A request to Ankara",
    text: "Visitors, trade, and talk of what may pass between two halves of a city. Ankara’s good will counts when a hull lies before its strait.",
  },
  vy_washington: {
    name: "A request to Washington",
    text: "Washington is asked to press those who can delay the hull. It has other uses for its influence.",
  },
  vy_lisbon: {
    name: "A request to Lisbon",
    text: "Until the handover, Lisbon can open Macau’s company register. What it shows helps whoever asks who is buying.",
  },
  vy_warnpublic: {
    name: "Warn in public",
    text: "The Minister names the buyer’s papers in the Diet. Kyiv hears of it on the radio.",
  },
  vy_warnprivate: {
    name: "Warn in private",
    text: "A counsellor goes through the file in Kyiv. Nobody at home will know that it was done.",
  },
  vy_satellites: {
    name: "Satellites of our own",
    text: "Japan will see for itself. They are launched in five years; the analysts are hired now.",
  },
  vy_guidelines: {
    name: "Spell the guidelines out",
    text: "The law on areas surrounding Japan gets exercises, ports and a staff. Beijing asks whether those areas include Taiwan.",
  },
  vy_kedo: {
    name: "Pay into KEDO",
    text: "Money for two reactors and fuel oil keeps other fuel under seal. Seoul counts on it.",
  },
};
