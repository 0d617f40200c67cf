/** What follows from how an earlier situation ended. */
export const followups = {
  drift: {
    title: "{capital} looks the other way",
    body: "Since the last pressure, {capital} has talked with Beijing about joint patrols. Its minister says that a neighbour who stays is worth more than a friend who visits.",
    left: "The first joint patrol goes ahead as planned.",
    answers: {
      visit: "Go and listen",
      kit: "Give patrol boats",
      calls: "Call at its ports",
    },
    outcomes: {
      good: {
        name: "turns back",
        text: "{capital} put the patrols off. It had wanted a choice, its minister said, and now has one.",
      },
      middling: {
        name: "keeps both",
        text: "{capital} held one patrol with each side and called that balance.",
      },
      bad: {
        name: "drifts away",
        text: "{capital} signed for yearly patrols with Beijing. Storms, it said, are ridden out with whoever is near.",
      },
    },
  },
  debt: {
    title: "{capital}’s loan falls due",
    body: "The port that Beijing built in {the} earns less than was hoped. The first payment is due. Beijing offers more time, for a longer lease. {capital} asks around.",
    left: "{capital} and the bank in Beijing settle it between them.",
    answers: {
      refinance: "Refinance it",
      stake: "Buy in",
      rules: "Call all lenders",
    },
    outcomes: {
      good: {
        name: "freed",
        text: "{capital} paid the bank off and kept the port. It will remember, its treasury said, who came to the table.",
      },
      middling: {
        name: "put off",
        text: "The payment was put off by a year. Both banks called it sound, and {capital} called it breathing room.",
      },
      bad: {
        name: "leased",
        text: "{capital} gave a lease of ninety-nine years. It was that, its treasury said, or the schools.",
      },
    },
  },
  nearmiss: {
    title: "Film of a near miss over {the}",
    body: "A pilot’s camera shows a Chinese fighter passing within a few metres. Beijing shows film of its own and asks what the other aircraft was doing there. Both crews fly again tomorrow.",
    left: "Each side shows its own film, and the flights go on.",
    answers: {
      publish: "Show the film",
      inquiry: "A joint inquiry",
      stay: "Stay there",
    },
    outcomes: {
      good: {
        name: "keeps distance",
        text: "The aircraft now stay farther apart. Beijing said that its pilots had always been told to fly safely.",
      },
      middling: {
        name: "film against film",
        text: "Each side’s film was believed at home. The flights went on, no closer and no farther.",
      },
      bad: {
        name: "closer still",
        text: "The next pass was closer. A force that is watched at its own door, Beijing said, has to answer.",
      },
    },
  },
  shuttle: {
    title: "{capital} proposes a standing desk",
    body: "{capital} would like two of its officials in Tokyo, and two of ours there. The last answer has made it possible. The opposition asks what else was promised.",
    left: "The proposal waits for a better season.",
    answers: {
      desk: "Sign for it",
      quiet: "Do it quietly",
    },
    outcomes: {
      good: {
        name: "set up",
        text: "The desks were filled within a month. Those who work side by side, {capital} said, misread each other less.",
      },
      middling: {
        name: "on trial",
        text: "One desk was set up for half a year. {capital} will see what comes of it.",
      },
      bad: {
        name: "made a scandal",
        text: "A newspaper in {capital} called the plan a secret pact. The government let it fall to save itself.",
      },
    },
  },
  swing: {
    title: "Brussels is one vote short",
    body: "After the last instalment went wrong, one government blocks the next loan to Kyiv. Others ask whether Tokyo would stand in. Kyiv’s finance ministry counts in weeks.",
    left: "The vote is taken without an offer from Tokyo.",
    answers: {
      lend: "Lend instead",
      winter: "Pay for winter",
      chair: "Call the lenders",
    },
    outcomes: {
      good: {
        name: "closed up",
        text: "The loan passed. If Tokyo pays from so far off, a minister said, so must we.",
      },
      middling: {
        name: "half of it",
        text: "Half of the loan was passed, until spring. Each capital said that it had done its share.",
      },
      bad: {
        name: "falls through",
        text: "The loan fell through. Voters, said those who blocked it, had never been asked how long this would last.",
      },
    },
  },
  trail: {
    title: "A drawing turns up abroad",
    body: "A test stand seen from above resembles what went missing from a yard. Kyiv says that copies have been about since the 1990s, and asks for proof. The yard’s night guard has not been paid either.",
    left: "The trail is left to others, and grows cold.",
    answers: {
      wages: "Pay the staff",
      list: "Ask for the list",
      brokers: "Sanction brokers",
    },
    outcomes: {
      good: {
        name: "stopped there",
        text: "Two brokers were named and the rest of the set was found in a cellar. Kyiv said that it had wanted this known.",
      },
      middling: {
        name: "grows cold",
        text: "The trail ended at a post-office box. Kyiv and Tokyo keep different copies of the file.",
      },
      bad: {
        name: "goes on",
        text: "A second set followed the first. The man who carried it told a court that nobody else had offered him work.",
      },
    },
  },
  berth: {
    title: "An empty berth at Yokosuka",
    body: "An American carrier lay here, and now there is open water. The shipyard’s night shift has gone home. Washington says that the ship is needed elsewhere. Captains in three navies ask who takes its watch.",
    left: "The berth stays empty, and others draw their conclusions.",
    answers: {
      ask: "Ask for a ship",
      fill: "Fill the gap",
      others: "Use other ports",
    },
    outcomes: {
      good: {
        name: "the watch is kept",
        text: "Ships come and go there again by a fixed plan. Washington let it be known that it had not been asked in vain.",
      },
      middling: {
        name: "now and then",
        text: "A destroyer calls every few weeks. Washington calls that presence.",
      },
      bad: {
        name: "a pattern",
        text: "The repair crews followed the ship. Basing, Washington said, goes where it is used.",
      },
    },
  },
  layoffs: {
    title: "Assembly lines stand still",
    body: "Without magnets from China, a plant in Aichi sends two shifts home. Beijing says that licences take as long as they take. The works council asks for a date.",
    left: "Firms settle it one by one, each with its own supplier.",
    answers: {
      relief: "Pay for stocks",
      answer: "Answer in kind",
      mines: "Other suppliers",
    },
    outcomes: {
      good: {
        name: "running again",
        text: "The lines run again. Beijing found that the forms had been in order after all.",
      },
      middling: {
        name: "half shifts",
        text: "The plant runs on half shifts. Beijing grants licences by the month, it says, so as to be fair to all.",
      },
      bad: {
        name: "moved away",
        text: "Two makers moved the work to China, where the magnets are. Beijing said that investors are welcome.",
      },
    },
  },
  referendum: {
    title: "Okinawa prepares a referendum",
    body: "The assembly has refused, and people collect names for a vote on the southern bases. The last was in 2019. It would bind nobody. Tokyo’s planners need the ports; Naha wants to be asked.",
    left: "The vote is held without an offer from Tokyo.",
    answers: {
      relieve: "Ask for land back",
      proceed: "Go ahead",
      shelters: "Shelters first",
    },
    outcomes: {
      good: {
        name: "agreed",
        text: "The vote was called off for an agreement. Naha said that it was the first one it had been shown as a draft.",
      },
      middling: {
        name: "few vote",
        text: "The vote was held and few came. Both sides found themselves confirmed.",
      },
      bad: {
        name: "a clear no",
        text: "Seven in ten said no. It binds nobody, said Naha, but it will be quoted for ten years.",
      },
    },
  },
  secondpage: {
    title: "Beijing offers a second page",
    body: "The last arrangement has held. Beijing now proposes a second page: fewer patrols on both sides, and a line that is staffed at night. Fishermen ask whether it covers them.",
    left: "The page stays a draft, and nobody withdraws it.",
    answers: {
      sign: "Sign it",
      verify: "Only if checked",
      region: "For the region",
    },
    outcomes: {
      good: {
        name: "kept",
        text: "Both sides cut their patrols, and the night line has been answered each time. Beijing said that calm pays for itself.",
      },
      middling: {
        name: "words",
        text: "The page was signed and filed. Beijing spoke of mutual understanding, and changed little.",
      },
      bad: {
        name: "one-sided",
        text: "Only Tokyo’s patrols grew fewer. Beijing said that its ships in those waters had never been patrols.",
      },
    },
  },
} as const;
