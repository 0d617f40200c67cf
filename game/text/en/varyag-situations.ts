/** What lies on the desk between 1998 and 2003, in words. */
export const varyagSituations = {
  tender: {
    title: "The tender at Mykolaiv",
    body: "An unfinished carrier is for sale at the yard. One bidder is left: a firm registered in Macau, at an address where nobody answers, which speaks of a floating casino. The yard is owed wages and wants it settled.",
    left: "The yard sells to the firm from Macau, on a contract that bars any military use.",
    answers: {
      bid: "Have a trading house bid for scrap",
      papers: "Have the buyer’s papers read",
      warn: "Name the buyer in the Diet",
    },
    outcomes: {
      good: {
        name: "to the breakers",
        text: "The hull will be cut up at the quay. Scrap pays wages too, said Kyiv, and raises no questions.",
      },
      middling: {
        name: "a second round",
        text: "No offer was accepted, and bids are asked for again. The yard could wait one more season, it said.",
      },
      bad: {
        name: "sold to Macau",
        text: "The hull went to the firm in Macau for some twenty million dollars. Kyiv said that its contract bars military use.",
      },
    },
    own: {
      left: {
        good: {
          name: "sold, with conditions",
          text: "The hull went to the firm in Macau, and its fittings were listed first. Kyiv had learned to keep lists.",
        },
        middling: {
          name: "sold to Macau",
          text: "The hull went to the one bidder left, for some twenty million dollars. Nobody else had come, said Kyiv.",
        },
        bad: {
          name: "sold in haste",
          text: "The hull was sold before its papers were read: wages had been due since autumn.",
        },
      },
    },
  },
  shell: {
    title: "The firm in Macau",
    body: "The buyer’s directors come from Shandong, its parent firm has served a navy, and Macau has refused it a casino licence. All of it stands in public registers. Beijing says that it knows of no naval use; the hull is still at its quay.",
    left: "The file stays closed, and the tow is made ready.",
    answers: {
      publish: "Say it aloud",
      assurance: "Ask Beijing for its word",
      whisper: "Go through the file with Kyiv",
    },
    outcomes: {
      good: {
        name: "the papers are read",
        text: "A court in Kyiv asked what business the buyer had. A contract, said Kyiv, is worth what its parties are.",
      },
      middling: {
        name: "one more certificate",
        text: "The port’s clerks asked for one more paper. Kyiv said that a sale is a sale, in good order.",
      },
      bad: {
        name: "taken amiss",
        text: "The file was called slander of an honest trade. Others buy hulls, said Beijing, and are not asked why.",
      },
    },
    own: {
      assurance: {
        good: {
          name: "a word in writing",
          text: "Beijing put in writing that it had no such ship in its plans. It, too, would rather not be guessed at.",
        },
        middling: {
          name: "a courteous reply",
          text: "Firms answer for their own purchases, Beijing replied; the clerks in Kyiv took their time.",
        },
        bad: {
          name: "an empty word",
          text: "The word was given, and yard workers from Dalian were seen at the quay: for the casino, said Beijing.",
        },
      },
      left: {
        good: {
          name: "nobody asks",
          text: "The matter left the papers. Beijing noted that Tokyo had made no charge.",
        },
        middling: {
          name: "on file",
          text: "The note was filed under Ukraine, shipping. The tow is being arranged.",
        },
        bad: {
          name: "who knew what",
          text: "A weekly printed the registers, and that Tokyo had had them all along. The Ministry said that it does not comment on firms.",
        },
      },
    },
  },
  narrows: {
    title: "The hull before the Bosporus",
    body: "The hull has spent a winter under tow off the Bosporus. Ankara’s pilots will not sign for it. Beijing offers Ankara visitors and trade, and twenty guarantees; Ankara’s council will decide.",
    left: "Ankara weighs the tow against Beijing’s offer, and sooner or later lets it through.",
    answers: {
      match: "Match Beijing’s offer to Ankara",
      assure: "Settle it with Beijing",
      law: "Argue law: a hulk is not in passage",
    },
    outcomes: {
      good: {
        name: "the strait stays shut",
        text: "Ankara closed the strait to hulks without power of their own. No sum, it said, insures a city.",
      },
      middling: {
        name: "held",
        text: "Ankara put the matter off to its next council. No wind so far had been right, it said.",
      },
      bad: {
        name: "through the strait",
        text: "The hull passed with eleven tugs, the strait closed to all others. In the Aegean a storm broke the tow, and a sailor of one of the tugs was killed.",
      },
    },
    own: {
      assure: {
        good: {
          name: "Beijing lets it lie",
          text: "Beijing let the charter lapse, and the strait stays shut. The price had come to exceed the steel.",
        },
      },
      law: {
        good: {
          name: "back to the quay",
          text: "A Turkish court held that a hulk is not a ship in passage. It was towed back and sold to the breakers; Beijing called the ruling political.",
        },
      },
      left: {
        good: {
          name: "through, in calm",
          text: "The hull passed on a still day, and nobody was hurt. The guarantees had been good enough for Ankara.",
        },
        middling: {
          name: "through the strait",
          text: "The hull passed on 20 guarantees; Ankara could not hold it for ever, it said. Days later a storm broke the tow, and a sailor of one of the tugs was killed.",
        },
      },
    },
  },
  shipyard: {
    title: "A yard without wages",
    body: "At Mykolaiv wages are months behind. Those who laid out the flight deck are asked to teach abroad, at ten times the pay. Some say that pay would keep them; others, that nobody knows who comes and goes.",
    left: "They look for a living where they can find one.",
    answers: {
      pay: "Pay for posts",
      inspect: "Pay for a count, and for guards",
      ships: "Order ships, or a second trade",
    },
    outcomes: {
      good: {
        name: "they stay",
        text: "The design office kept its people. They would rather build here, they said, than teach there.",
      },
      middling: {
        name: "some look round",
        text: "Nobody left, and several wrote letters abroad. Their families, they said, came first.",
      },
      bad: {
        name: "two leave",
        text: "Two men of the deck section took a year’s post in Dalian. They said that nothing forbids teaching.",
      },
    },
    own: {
      left: {
        bad: {
          name: "a section leaves",
          text: "Most of the deck section took posts in Dalian by the year, where wages come on the day. Nothing forbids teaching, they said.",
        },
      },
    },
  },
  drawings: {
    title: "Tonnes of paper",
    body: "The ship’s drawings fill several rooms of the yard’s archive. By one account they belong to the sale; the archivist has not been paid since spring, and the key has been copied. Accounts of what is there differ already.",
    left: "Paper stays where somebody is paid to keep it, or where the door is locked.",
    answers: {
      seal: "Ask Kyiv to seal the archive",
      wages: "Pay the archive",
      moscow: "Ask Moscow to claim its part",
    },
    outcomes: {
      good: {
        name: "kept",
        text: "The drawings are counted, shelved and shut away: the country’s memory of a trade, said Kyiv.",
      },
      middling: {
        name: "four rolls fewer",
        text: "The drawings are there, four rolls of film are not. Copies, said the archivist, leave no gap on a shelf.",
      },
      bad: {
        name: "by the lorry",
        text: "Tonnes of drawings left with, or after, the hull; accounts differ. The yard said that they had been part of the price.",
      },
    },
  },
  airframe: {
    title: "For sale in Crimea",
    body: "An air training centre by the sea lists what it can spare, among it a prototype built for a ski-jump deck that has stood outdoors for years. The price is low. Moscow holds that half of it is not Kyiv’s to sell.",
    left: "The list goes to whoever asks next.",
    answers: {
      buy: "Buy it for a museum",
      licence: "Help Kyiv to license such sales",
      owner: "Ask Moscow to assert its share",
    },
    outcomes: {
      good: {
        name: "it goes nowhere",
        text: "The prototype is not for sale abroad any more. A museum piece, said Kyiv, should be in a museum.",
      },
      middling: {
        name: "still on the list",
        text: "The sale fell through, and the prototype stands where it stood, on a list that is long.",
      },
      bad: {
        name: "crated",
        text: "The prototype was sold to another buyer and taken apart for shipment. He had come with cash.",
      },
    },
  },
  overflight: {
    title: "A launcher on its pad",
    body: "Photographs show a longer rocket being readied on North Korea’s east coast. Pyongyang speaks of satellites, and of talks that have stalled. In the fishing ports people remember the sirens that did not sound.",
    left: "Pyongyang decides by itself whether it launches, and over whom.",
    answers: {
      show: "Put a group in place, in view",
      beijing: "Ask Beijing to speak with Pyongyang",
      fuel: "Pay into KEDO, on time",
    },
    outcomes: {
      good: {
        name: "a pause",
        text: "The rocket was taken down. Pyongyang would not launch, it said, while there was talk of talks.",
      },
      middling: {
        name: "tests on the stand",
        text: "Engines were fired on the stand, and nothing flew. Science goes on, said Pyongyang.",
      },
      bad: {
        name: "overflight",
        text: "A rocket crossed the islands and fell into the Pacific. Every nation, said Pyongyang, may reach space.",
      },
    },
  },
  survey: {
    title: "Survey ships in the East China Sea",
    body: "Chinese research and naval ships work east of the line that Tokyo holds to be the median. Beijing says that no line has been agreed, and that the sea bed has to be known. Fishermen from Okinawa ask whose water it is.",
    left: "The ships finish their tracks, and come back next season.",
    answers: {
      follow: "Send a ship to follow them",
      notice: "Propose notice in advance",
      seoul: "Watch the strait with Seoul",
    },
    outcomes: {
      good: {
        name: "notice is given",
        text: "Beijing began to say beforehand where its ships would work. It wanted no incident, it said.",
      },
      middling: {
        name: "as before",
        text: "The ships finished their work. Beijing called it science.",
      },
      bad: {
        name: "closer in",
        text: "More ships came, and one ran along the islands. Beijing would not be watched out of its own sea, it said.",
      },
    },
  },
};
