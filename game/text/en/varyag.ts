/** Words of the scenario of 1998: what happened, what was asked, and what Tokyo may order. */
export const varyag = {
  vy_tender: {
    title: "The tender closes",
    body: "On 17 March one bidder was left for the unfinished hull at Mykolaiv: a firm registered in Macau, at an address where nobody answers. It paid some twenty million dollars and spoke of a floating casino. The contract bars any military use.",
  },
  vy_scrapwon: {
    title: "Sold to the breakers",
    body: "The higher Japanese bid was accepted. The hull will be cut up at the quay, under the eyes of two inspectors. Questions in the Diet ask what a trading house wanted with a warship.",
  },
  vy_quietwin: {
    title: "The other bidder withdraws",
    body: "The Macau firm missed a payment and its papers did not bear reading. The Japanese trading house was left alone with the hull, and began to cut it up.",
  },
  vy_tenderagain: {
    title: "A second tender",
    body: "The yard could not wait, and a second round was short. The hull went to the firm in Macau after all. The contract bars any military use.",
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
    body: "On 20 December Macau returned to Chinese administration. Its company register stays where it is, and now answers to other letters.",
  },
  vy_sails: {
    title: "The hull leaves the quay",
    body: "On 14 June the hull left Mykolaiv behind a tug, without engines, rudder or crew. Pensioners from the yard came to the river bank to see it go.",
  },
  vy_sailslate: {
    title: "The papers are found in order",
    body: "Kyiv had asked for one more certificate, and then for another. In the end the papers were in order, and the hull left Mykolaiv behind a tug.",
  },
  vy_held: {
    title: "Held before the Bosporus",
    body: "Ankara will not let a ship without engines through the strait: if the tow breaks, a city lies on both banks. The hull goes round in the Black Sea, month after month, at the charterer’s expense.",
  },
  vy_september: {
    title: "The eleventh of September",
    body: "Two towers fell in New York, with people of many countries in them, Japanese among them. Washington’s attention has gone to another region. A law to send ships to the Indian Ocean passed in three weeks.",
  },
  vy_passage: {
    title: "Through the strait",
    body: "On 1 November the hull passed the Bosporus under a score of tugs, with the strait closed to all other ships. Two days later a storm broke the tow in the Aegean. A sailor of one of the tugs was killed.",
  },
  vy_passagelate: {
    title: "Through the strait, late",
    body: "Ankara had been given reasons to wait, and then a reason to stop waiting. The hull passed the Bosporus under a score of tugs. In the Aegean a storm broke the tow, and a sailor of one of the tugs was killed.",
  },
  vy_returned: {
    title: "Back to the quay",
    body: "A hull without engines is not a ship in passage, the Turkish court held. With nowhere to go it was towed back and sold to the breakers. Beijing calls the ruling a political one.",
  },
  vy_dalian: {
    title: "A berth at Dalian",
    body: "In March the hull was made fast at Dalian. Reports disagree on what came with it: by some, its four engines still in their grease; by others, none. Nothing has been said about a casino for some time.",
  },
  vy_drawings: {
    title: "Drawings leave by the lorry",
    body: "Several tonnes of ship’s drawings are missing from an archive at the yard. The archivist had not been paid since spring. Who has them is a matter of opinion.",
  },
  vy_contracts: {
    title: "Engineers sign contracts abroad",
    body: "Men who laid out the flight deck have taken posts in Dalian, by the year and at ten times the wage. There is no law against teaching.",
  },
  vy_airsold: {
    title: "A prototype is crated",
    body: "A prototype of a carrier fighter, left in Crimea when the Union ended, has been sold and taken apart for shipment. It had stood outdoors for years.",
  },
  vy_treaty: {
    title: "The treaty is renounced",
    body: "Pyongyang left the Non-Proliferation Treaty. The reactors that were to be paid for jointly stop as foundations.",
  },
  vy_eyes: {
    title: "Two satellites in orbit",
    body: "Japan’s first reconnaissance satellites reached orbit in March. Their resolution is a secret, and is said to be modest.",
  },
  vy_outbid: {
    title: "The shell bidder goes higher",
    body: "The trading house’s offer for the hull stands second. The firm in Macau can go on. Matching it would mean telling somebody why: importing a warship, even in pieces, has no precedent, and the papers have begun to ask.",
    a: "Go higher, and answer for it",
    b: "Hold the offer, and let their papers be read",
    c: "Withdraw",
    done: {
      a: "The offer was raised through a second house. By evening two newspapers had the figure.",
      b: "The offer stands. Kyiv’s clerks have been asked to read both files with care.",
      c: "The trading house thanked the yard for its time.",
    },
  },
  vy_evidence: {
    title: "A shell by the harbour",
    body: "The consulate has looked the buyer up. Its directors come from Shandong, its parent firm has served a navy, and Macau has just refused it a casino licence. All of it stands in public registers, for whoever reads them.",
    a: "Publish what the registers say",
    b: "Tell Kyiv in a whisper",
    c: "File it",
    done: {
      a: "The paper was read out in committee. Kyiv says that the contract speaks for itself.",
      b: "A counsellor left two pages in Kyiv and no copy. A certificate is being asked for.",
      c: "The note was filed under Ukraine, shipping.",
    },
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
      c: "The money went where the voters’ deposits are.",
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
      c: "The loan was signed on a Friday.",
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
      c: "The declaration speaks of the future.",
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
      c: "The visit was correct. At the banquet history was spoken of at length, by one side.",
    },
  },
  vy_missile: {
    title: "A shield, and who is under it",
    body: "Joint research on missile defence is ready to sign. It answers the rocket of last summer. Beijing says that it answers something else, and asks whether an island would be under the shield.",
    a: "Sign, and fund it fully",
    b: "Sign a smaller programme, and brief Beijing",
    c: "Leave it for a later cabinet",
    done: {
      a: "The memorandum was signed in August.",
      b: "The memorandum was signed. An attaché in Beijing was shown the drawings of a nose cone.",
      c: "The memorandum waits. Washington has noted that it waits.",
    },
  },
  vy_strait: {
    title: "Ankara’s strait",
    body: "The hull goes round in the Black Sea. Beijing offers Ankara tourists by the hundred thousand and a better balance of trade. Tokyo could match the offer; or argue that a treaty on ships in passage says nothing of a hulk; or leave Ankara to its own strait.",
    a: "Match it: visitors, trade, a bridge loan",
    b: "Argue law: a hulk is not in passage",
    c: "Leave it to Ankara",
    done: {
      a: "A trade mission landed in the same week as the other one.",
      b: "A note of eleven pages was delivered, with a history of the strait.",
      c: "The note said that Japan had no view on the matter.",
    },
  },
  vy_airframe: {
    title: "For sale in Crimea",
    body: "An air training centre by the sea lists what it can spare: a prototype airframe built for a ski-jump deck, and several crates of drawings. The prices are low. Moscow holds that half of it is not Kyiv’s to sell.",
    a: "Buy the airframe for a museum",
    b: "Ask Kyiv to lock the drawings away",
    c: "Note the list",
    done: {
      a: "The airframe will stand in a hangar in Gifu. Nobody was asked to believe in the museum.",
      b: "An archive was sealed by decree, and one key sent to the agency.",
      c: "The list was noted.",
    },
  },
  vy_rumour: {
    title: "A number that does not add up",
    body: "A list of cruise missiles handed over for destruction comes out eighteen short. It may be an error of clerks. It may be that some went south, and some east.",
    a: "Raise it with Kyiv, formally",
    b: "Pay for a count of every store",
    c: "Let it lie",
    done: {
      a: "A note was handed over. The reply denies it and opens an inquiry.",
      b: "Two hundred stores are being counted, at Japan’s expense.",
      c: "The number was left as it was.",
    },
  },
  vy_favour: {
    title: "What Washington has time for",
    body: "The hull is still on its way. A word from Washington in Ankara would be heard this autumn as at no other time, and would be remembered as spent. Washington itself is asking for ships, fuel and money.",
    a: "Spend the favour on the hull",
    b: "Give what is asked, and say nothing of hulls",
    c: "Ask only to see the tracking",
    done: {
      a: "The word was spoken. Ankara wondered aloud at Tokyo’s priorities, and waited.",
      b: "Tankers sailed in November. They were thanked by name.",
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
    text: "The committee of the 1994 agreement counts what is in the stores, and who signed for it.",
  },
  vy_kyiv: {
    name: "A word in Kyiv",
    text: "Tokyo asks Kyiv for one more certificate before anything leaves the quay, as in 1992. For three half-years the tow leaves late, if it leaves.",
  },
  vy_ankara: {
    name: "A word in Ankara",
    text: "Tokyo asks Ankara to hold the strait. For three half-years a passage is in doubt.",
  },
  vy_washington: {
    name: "A word in Washington",
    text: "Washington is asked to lean on those who can delay. It has other uses for its weight.",
  },
  vy_lisbon: {
    name: "A word in Lisbon",
    text: "Macau’s register is Lisbon’s to open until the handover. What it shows can be used later: in a tender, or in a court.",
  },
  vy_warnpublic: {
    name: "Warn in public",
    text: "The Minister names the buyer’s papers in the Diet. Kyiv learns of it from the radio.",
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
    text: "The law on areas surrounding Japan gets exercises, ports and a staff. What it surrounds is noticed.",
  },
  vy_kedo: {
    name: "Pay into KEDO",
    text: "Money for two reactors and fuel oil keeps other fuel under seal. Seoul counts on it.",
  },
};
