import type { Scene } from "../wordings.ts";

/** Further scenes of what lies on the desk between 1998 and 2003, made as those of `scenes.ts` are. */
export const varyagScenes: Record<string, Scene[]> = {
  tender: [
    {
      bodies: [
        "In a trading house in Kobe a man who buys scrap is shown a photograph: a ship without a mast, at Mykolaiv. One other buyer has asked for it, from Macau. The yard says that it will not wait until summer.",
      ],
      left: "The man in Kobe turns to other ships, and the yard sells to Macau. The contract bars military use.",
      outcomes: {
        good: [
          "The photograph hangs in Kobe, with a date for the cutting. Steel is paid by weight, said Kyiv, and that is clear to all.",
        ],
        middling: ["The envelopes were opened and shut again. The yard hopes for a third bidder, it said."],
        bad: ["The firm in Macau paid its deposit. Kyiv pointed to the line that bars any navy."],
      },
      own: {
        left: {
          good: [
            "Before the firm in Macau took over, clerks wrote down each fitting. Kyiv wanted no doubts later, it said.",
          ],
          middling: [
            "The firm in Macau was alone in the room. Kyiv said that a sale needs a buyer, and here was one.",
          ],
          bad: ["The hammer fell before lunch. By evening the workers had their wages for March."],
        },
      },
    },
    {
      bodies: [
        "At Mykolaiv a crane driver looks down on a flight deck on which nothing has landed. He has not been paid since autumn. A firm from Macau wants it for a hotel with games, it says. The director would sign today.",
      ],
      left: "The director signs with Macau. No military use, the contract says.",
      outcomes: {
        good: [
          "The crane driver lifts pieces of deck on to trains. It is sad work, he said, and it is paid.",
        ],
        middling: [
          "The director sent both sides home for better papers. A month more would not sink her, he said.",
        ],
        bad: ["The keys went to two men from Macau. A hotel may float where it likes, said Kyiv."],
      },
      own: {
        left: {
          good: [
            "The crane driver took off what was marked, and then the ship was Macau’s. It had been agreed so, said Kyiv.",
          ],
          middling: [
            "The crane driver saw two men pace out the deck. They had paid, said the director, and nobody else had.",
          ],
          bad: ["She was sold by telephone. The director had a strike at the gate, he said."],
        },
      },
    },
  ],
  shell: [
    {
      bodies: [
        "A student from Tokyo has rung at the buyer’s door in Macau, and nobody came. A neighbour has heard of no ship. The Ministry now has the neighbour’s words and the firm’s papers. Beijing says that trade is free.",
      ],
      left: "The student’s note goes into the file, and the hull gets ready to leave.",
      outcomes: {
        good: [
          "Kyiv’s public prosecutor asked the firm to come by. Nobody came, and the sale was looked at again.",
        ],
        middling: ["The firm sent a new address. It is in order, said the port, and asked for a stamp."],
        bad: ["The closed door was on the evening news. Beijing called it an insult to honest traders."],
      },
      own: {
        assurance: {
          good: [
            "Beijing’s envoy brought a signed page: no navy of China’s had a part in it. He would not like to be asked twice, he said.",
          ],
          middling: [
            "The envoy had no instructions about doors, he said. In Kyiv the papers lay a little longer.",
          ],
          bad: ["The envoy gave his word at noon. At one a crew from Dalian had lunch on the quay."],
        },
        left: {
          good: [
            "The neighbour moved away, and the note was of no use. Beijing had noticed, it said, that Tokyo was discreet.",
          ],
          middling: ["The file has a number. The tugs have one too."],
          bad: [
            "The student told a magazine whom he had told first. The Ministry said that it gets many letters.",
          ],
        },
      },
    },
    {
      bodies: [
        "In Hong Kong a director of the buyer’s firm speaks of slot machines on deck. A clerk at Japan’s consulate takes notes. By the register, the parent firm has worked for a navy. Beijing knows of nothing, it says.",
      ],
      left: "The notes are typed, and the machines are said to be on order.",
      outcomes: {
        good: ["A judge in Kyiv wanted to see the machines. There were none, and the port kept the ship."],
        middling: [
          "The plans for the casino were called for, in three copies. They are being drawn, the buyer said.",
        ],
        bad: [
          "The director called reporters in and denied it all. Tokyo could not bear that others trade, said Beijing.",
        ],
      },
      own: {
        assurance: {
          good: [
            "Beijing wrote that it wanted no such ship, and who had signed. It would have said so sooner, it wrote, if asked.",
          ],
          middling: [
            "Beijing asked back what Tokyo knew of slot machines. The port of Mykolaiv waited for the reply.",
          ],
          bad: [
            "Beijing said that all was well. Those who came to measure the rooms carried plans of engines.",
          ],
        },
        left: {
          good: [
            "The papers in Hong Kong found another story. Beijing was content, it said, that nobody had spoken of navies.",
          ],
          middling: ["The notes lie under U. The tow lies under T."],
          bad: [
            "A member of the Diet read the notes aloud, and their date. The consulate had thought, it said, that they were known.",
          ],
        },
      },
    },
  ],
  narrows: [
    {
      bodies: [
        "A pilot of the Bosporus has counted: with such a tow it is eleven bends, and wind from two sides. Beijing promises Ankara tour buses and a bond for damage. The pilots’ union is against it; the council will meet.",
      ],
      left: "The council lets the hull through some day, for what Beijing has promised.",
      outcomes: {
        good: ["The council followed the pilots. A bond, it held, does not rebuild a bridge."],
        middling: ["The council asked the pilots for a better day. There has been none so far, they said."],
        bad: [
          "It took six hours, with the ferries stopped. In the Aegean a storm broke the tow, and one of the tugs lost a sailor.",
        ],
      },
      own: {
        assure: {
          good: ["The tugs were paid off in the Black Sea. Steel can be had closer to home, said Beijing."],
        },
        law: {
          good: [
            "A hulk, a judge in Istanbul wrote, has no right of way. It went back and was cut up; Beijing said that law follows the wind.",
          ],
        },
        left: {
          good: [
            "The bends were taken at dawn, one by one. The pilots had been given their day, said Ankara.",
          ],
          middling: [
            "The council gave its yes, on twenty terms. In the Aegean the tow parted days later, and a sailor of a tug died.",
          ],
        },
      },
    },
    {
      bodies: [
        "From Varna to Trabzon fishermen know it by now: a hull without lights, and a tug that tows it in circles. Its owners pay by the day and ask Ankara for the strait. Beijing offers guests for its hotels.",
      ],
      left: "The circles go on until Ankara has made up its mind, and it will be yes.",
      outcomes: {
        good: ["Ankara shut the strait to what cannot steer. The fishermen were told first, it said."],
        middling: [
          "The hull went round for another season. Ankara wanted a longer list of promises, it said.",
        ],
        bad: [
          "One morning it was gone from the Black Sea. A gale took it from its tugs near Greece, and a sailor drowned.",
        ],
      },
      own: {
        assure: {
          good: ["The owners stopped paying, and so did Beijing. The tug came home alone."],
        },
        law: {
          good: [
            "A court asked who steers it, and nobody did. Breakers have it now; Beijing will remember the court, it said.",
          ],
        },
        left: {
          good: [
            "It went through behind eleven tugs, on a day without wind. Ankara had asked for much and had got it.",
          ],
          middling: [
            "Ankara let it go with twenty signatures. The sea near Greece was rough, and a tug’s sailor paid for it.",
          ],
        },
      },
    },
  ],
  shipyard: [
    {
      bodies: [
        "At Mykolaiv a woman who drew the ski-jump of a carrier sells vegetables by the gate. A letter offers her a desk in Dalian. |A section chief has had an offer too. Answers are due by the end of the month.",
        "In the canteen of the yard at Mykolaiv soup is the wage this week. At one table they talk of Dalian, where pay is in dollars. |No law is against going. Most would stay for half, they say, if it came.",
      ],
      left: "The month ends, and each of them answers the letter.",
      outcomes: {
        good: [
          "She draws grain ships now, and is paid for it. A ship is a ship, she said.",
          "Wages came, with a list of work to be done. Nobody at the table spoke of dollars.",
        ],
        middling: [
          "She asked Dalian for more time. Her daughter is in school, she said.",
          "Two at the table have passports ready, in case. They would see what April brings, they said.",
        ],
        bad: [
          "She flew in May, with her chief. They teach how steel bends, she said, and no more.",
          "A table in the canteen stayed empty. Those who had sat there sent money home from Dalian.",
        ],
      },
      own: {
        left: {
          bad: ["The whole section left, and took its jokes along. One cannot live on soup, they said."],
        },
      },
    },
    {
      bodies: [
        "Three visitors with cameras have been shown round the dock at Mykolaiv. Their guide’s shift had ended. |Nobody there has been paid since winter. A second visit is planned.",
        "A night watchman at Mykolaiv has his own list of cars at the gate. Some come from Kyiv, and some have no plates. |Wages for the guards are as late as all others. Some would help a count, they say, if it came with pay.",
      ],
      left: "The gate is watched by whoever happens to be there.",
      outcomes: {
        good: [
          "The gate has a lock and the yard a payroll. The visitors were told to write first.",
          "The list was read, and the cars stopped coming. The watchman has new batteries, and a colleague.",
        ],
        middling: [
          "One of the visitors’ guides now works in Odesa. It is only hotels, he said.",
          "The cars come less often. A few in the office still wave to them, the watchman said.",
        ],
        bad: [
          "The third visit was by bus. Two engineers were on it when it left.",
          "A car with no plates took two men of the deck section to the airport. They had asked nobody, they said, since nobody had paid them.",
        ],
      },
      own: {
        left: {
          bad: [
            "One bus was not enough for the section. Each had a contract for a year, and had read it, they said.",
          ],
        },
      },
    },
  ],
  drawings: [
    {
      bodies: [
        "In Mykolaiv an archivist heats a room full of drawings with her own wood. A carrier takes more sheets than she can count. Whose they are is argued over: the buyer’s, the yard’s, Moscow’s. Someone has asked her what a lorry costs.",
      ],
      left: "She heats the room as long as her wood lasts.",
      outcomes: {
        good: ["The room has a stove, a lock and a list. It is a library now, she said, with one book."],
        middling: ["One drawer is lighter than it was. She would have noticed paper, she said; it was film."],
        bad: [
          "The lorry came at last, and then more. The yard said that a buyer of a ship has a right to its plans; others doubt it.",
        ],
      },
    },
    {
      bodies: [
        "A copying shop near the yard at Mykolaiv works on Sundays. Its owner says that he does not look at what he copies. Rolls from the archive have been seen there. Kyiv, Moscow and the buyer each say that the originals are theirs.",
      ],
      left: "The shop stays open on Sundays.",
      outcomes: {
        good: [
          "The archive was sealed, and the shop does weddings again. Kyiv had counted every roll, it said.",
        ],
        middling: ["What had been copied nobody knows. The originals are all there, said the archive."],
        bad: [
          "The originals went as well, by rail. By one account they were sold with the hull, by another they were not.",
        ],
      },
    },
  ],
  airframe: [
    {
      bodies: [
        "Children in a Crimean village climb on a plane that stands in the grass. It was built to fly off a ship and never did. The base beside it has a price list. Moscow has sent a letter about its share.",
      ],
      left: "The plane goes to the first who brings a crane.",
      outcomes: {
        good: [
          "A fence was put round the plane, and then a roof. The children may come on Sundays, said the base.",
        ],
        middling: ["A buyer came, looked and had no crane. The base has kept his number."],
        bad: [
          "The grass where it stood is yellow. It had been paid for in notes, said the base, and counted twice.",
        ],
      },
    },
    {
      bodies: [
        "A colonel in Crimea needs paint for his hangars and has a plane to spare: an early one, with folding wings. He has let it be known abroad. Moscow says that he would be selling what is half its own.",
      ],
      left: "The colonel gets his paint, from one or from another.",
      outcomes: {
        good: [
          "The colonel got paint from Kyiv, and kept the plane. It would be shown in the capital, he was told.",
        ],
        middling: ["The colonel’s price was too high. The plane is still there, and still early."],
        bad: [
          "The folding wings were folded, and a ship took it from Sevastopol. The papers said: spare parts.",
        ],
      },
    },
  ],
  overflight: [
    {
      bodies: [
        "Pictures of North Korea’s east coast show lorries where fuel is kept. A launch is near, says Seoul. |Pyongyang speaks of a star for the nation. A fisherman from Aomori asks under which sky he should fish.",
        "North Korea’s radio plays marches, and a tower stands where none stood. |It will send a song into space, it says. Schools in Akita ask how loud a siren has to be.",
      ],
      left: "Pyongyang picks the day by itself, and the path.",
      outcomes: {
        good: [
          "The lorries drove off, and the tower came down. Talks might still give it more than rockets, said Pyongyang.",
          "The marches went on, and nothing flew. Pyongyang said that the weather had been studied.",
        ],
        middling: [
          "The ground shook, and the rocket stayed on it. Pyongyang called it a success for its engineers.",
          "A motor burned for a minute on its stand. The song would come later, said Pyongyang.",
        ],
        bad: [
          "It flew over Aomori at noon. Pyongyang said that its star was up; nobody else could find it.",
          "Boats came home early: something had fallen beyond the islands. Pyongyang owed no one notice of a satellite, it said.",
        ],
      },
    },
    {
      bodies: [
        "At a light-water reactor site paid for by KEDO the diggers stand still. Along the coast a rocket is put up. |Each side says that the other is late. In Tokyo families of the abducted ask not to be forgotten in this.",
        "A diplomat in Geneva gets a note from Pyongyang: no fuel, no patience. A rocket has been moved that day. |It has a right to space, the note ends. In Niigata the harbour asks for a plan.",
      ],
      left: "The note is not answered, and the rocket stays where it can be seen.",
      outcomes: {
        good: [
          "The diggers moved again, and the rocket was laid flat. Pyongyang had been paid what it was due, it said.",
          "A second note was shorter and kinder. Pyongyang had read the first again.",
        ],
        middling: [
          "Its motor was run on the ground, twice. Pyongyang said that it could wait, and would not wait long.",
          "Neither the fuel nor the rocket moved. Pyongyang’s engineers test on, it said.",
        ],
        bad: [
          "It crossed Honshu in a minute and a half. Others do so daily, said Pyongyang, with their satellites.",
          "Niigata had its plan and no time for it. Pyongyang said that it had warned of its patience.",
        ],
      },
    },
  ],
  survey: [
    {
      bodies: [
        "A skipper from Nagasaki has seen a white ship go up and down for six days. |It looks at the sea floor for everyone’s good, says Beijing. Fishing nets lie where it turns.",
        "Pilots of a Japanese patrol plane draw lines on their map: a Chinese ship tows a cable to and fro, east of the middle. |There is no middle until it is agreed, says Beijing. Tokyo’s ministries ask each other who should answer.",
      ],
      left: "The ship goes home with what it has found, and comes again.",
      outcomes: {
        good: [
          "A fax now comes two weeks before each ship. It spares both sides trouble, said Beijing.",
          "The skipper gets a call before his nets are crossed. Beijing wants no quarrel with fishermen, it said.",
        ],
        middling: [
          "The lines on the pilots’ map are complete. A sea has to be known, said Beijing.",
          "The white ship left on a Sunday. It would be back for the winter, its crew called over.",
        ],
        bad: [
          "There were three ships the next time, and one was grey. Nobody else, said Beijing, is watched at his work.",
          "It came within sight of Amami and slowed. Beijing said that the current had been of interest.",
        ],
      },
    },
    {
      bodies: [
        "In the East China Sea ships with drills test the ground for a gas platform. |It is working on its own side, says Beijing. A geologist in Tokyo says that gas knows no side.",
        "A sound in the water: a sonar man off Okinawa hears a ship ping the bottom, mile by mile. |For science, says Beijing, and for gas one day. Japanese captains ask how close they may go.",
      ],
      left: "The drills come up with what they find, and Tokyo has not been told.",
      outcomes: {
        good: [
          "Beijing sent its plan for the season, with dates. It asked for the same from Tokyo.",
          "The pinging ship answered when it was called. Beijing had told it to, it said.",
        ],
        middling: [
          "The ships drilled and left. It was their own side, Beijing said once more.",
          "The sonar man filled four tapes. Beijing will print what it found, it said, in its own time.",
        ],
        bad: [
          "The next drill stood two miles further east. A line that is not agreed cannot be crossed, said Beijing.",
          "The ship came with a guard that kept others off. It had been disturbed, said Beijing.",
        ],
      },
    },
  ],
};
