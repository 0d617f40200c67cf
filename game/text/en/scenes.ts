import type { Scene } from "../wordings.ts";

/**
 * Further scenes of each kind of situation: another face, another place of the same matter. Each fits every place
 * where its kind may lie, and its outcomes every answer that has no words of its own. What stands before a stroke may
 * be followed by what stands after any other of its list.
 */
export const scenes: Record<string, Scene[]> = {
  sortie: [
    {
      bodies: [
        "A tanker’s master reads that a Chinese carrier group ({ship}) will train near {the}. |It gives notice so that all are safe, says Beijing. In Tokyo ship owners ask who else will be there.",
        "Cargo ships pass {the} every hour, and soon a Chinese carrier group ({ship}) will too. |Beijing says that the sea is wide enough. Shipping firms ask Tokyo whom to call.",
        "In a harbour office somebody draws a box by {the}: a Chinese carrier group ({ship}) is coming. |Its drills harm nobody, says Beijing. Captains want to know who will stand by.",
        "A ferry on the way to an island posts a new timetable: a Chinese carrier group ({ship}) will train near {the}. |All have been told in time, says Beijing. Island ferries ask Tokyo whether to sail at all.",
      ],
      left: "Merchant captains meet the group alone, and tell Tokyo afterwards what they saw.",
      outcomes: {
        good: [
          "The captains’ reports stopped: the group had left their route. |The group had found the open water that it wanted, said Beijing.",
          "For two days the tankers went round, and then the way was free. |Training, said Beijing, need not stand in the way of trade.",
          "A pilot boat saw the last grey hull turn west. |The weather had been good, said Beijing, and the drill was done.",
          "The ferry kept its old times after all: the group stayed two days and left. |The sea was too rough for training, said Beijing.",
        ],
        middling: [
          "The group stayed beside the shipping route and left the hulls alone. |Both have a right to be there, said Beijing.",
          "Captains saw grey ships ahead and behind, and kept their speed. |Beijing called it a meeting like any other.",
          "At night the lights of the group stood beside those of the tankers. |Beijing saw no cause for remark.",
          "The ferry sailed each day with a grey ship a few miles off. |It was going the same way, said Beijing.",
        ],
        bad: [
          "Two tankers were told by radio to turn away, and did. Its drill had been announced, said Beijing, and others should have read it.",
          "Fighters flew low over a container ship, and its owner now takes the long way. They had kept the legal height, said Beijing.",
          "An escort cut across the bows of a car carrier. It had been given no room, said Beijing.",
          "The ferry stayed in port for nine days, and the island’s shops ran low. The drill took as long as it took, said Beijing.",
        ],
      },
    },
    {
      bodies: [
        "On Chinese television a young deck officer speaks of a first cruise ({ship}), towards {the}. |A large country needs sailors, says Beijing. In Tokyo a member of the Diet asks what Japan will do.",
        "Chinese cadets line a flight deck ({ship}) for the cameras: they sail for {the}. |Its crews will see the world, says Beijing. In a Japanese briefing room one chair stays empty until orders come.",
        "A school band plays on a Chinese pier: the carrier ({ship}) is off to {the}. |Beijing says that its fleet learns by sailing. Tokyo’s watch officers ask how much it may learn unseen.",
        "A Chinese magazine prints a poster of a carrier ({ship}) and a map of {the}. |The cadets are to see for themselves, says Beijing. In Japan a radar station is told to count every flight.",
      ],
      left: "The cadets finish their cruise with nobody near, and their teachers decide how long it lasts.",
      outcomes: {
        good: [
          "The cadets passed their tests, and the cruise ended a week early. There was nothing more to teach, said Beijing.",
          "The band played again sooner than planned. Beijing said that the young crew had earned its leave.",
          "One pilot hurt a hand, a drill was called off, and all came home. Beijing thanked those who had offered a doctor.",
          "A Japanese radar station counted few flights, and then none. The cadets had seen what there was to see, said Beijing.",
        ],
        middling: [
          "The cadets took down the names of all ships that they met. It is good practice, said Beijing.",
          "For weeks each side took pictures of the other. Beijing showed some of them on the news, without comment.",
          "The cruise took its full time, and its log filled up. A school year has its terms, said Beijing.",
          "A Japanese radar station counted as many flights as last time. The course was the usual one, said Beijing.",
        ],
        bad: [
          "The cadets learnt to fly at other planes and turn away late. Real life would be harder, said Beijing.",
          "A second group joined the first, and the cruise became a season. The crew, said Beijing, had asked for more days at sea.",
          "Young pilots locked their radar on a patrol plane. They had followed their lesson, said Beijing.",
          "A Japanese radar station lost count in the second week: planes flew day and night. Young crews need hours, said Beijing.",
        ],
      },
    },
  ],
  pressed: [
    {
      bodies: [
        "Some sixty boats lie off {the}, tied to each other, and none of them fishes. |They shelter from the weather, says Beijing. {capital} asks who will help it to send them home.",
        "Each night the lights off {the} are more: a Chinese fishing fleet has come, and does not leave. |Beijing says that its fishermen go where their fathers went. {capital} rings round for help.",
      ],
      left: "The fleet stays as long as it likes, and {capital} may try to come to terms.",
      outcomes: {
        good: [
          "{capital} sailed round the fleet each morning, with cameras. A boat that can be seen, it said, can be asked to go.",
          "The first boats untied, and the rest followed. {capital} had shown that it would stay longer than they could.",
        ],
        middling: [
          "{capital} sent a list of hull numbers to Beijing, and no ship. It would wait, it said, for the season to end.",
          "{capital}’s own boats fished elsewhere this month. It did not want anyone hurt, it said.",
        ],
        bad: [
          "{capital} let the fleet buy water and fuel in its ports. It could not drive them off, it said.",
          "{capital} agreed to talk about fishing, with Beijing alone. It had too few ships of its own to do more, it said.",
        ],
      },
    },
    {
      bodies: [
        "A woman who packs fruit in {the} points at her cold store: nothing has left for China. |Beijing has found insects, it says. Its patrol ships are off the coast as well. {capital} looks for buyers and for friends.",
        "In {the} lorries wait at a pier, and what they carry begins to smell. |A label was wrong, say Chinese customs, and a ship must be searched. {capital} asks who will buy, and who will stand at its side.",
      ],
      left: "The packers throw away what spoils, and {capital} hears what Beijing would like.",
      outcomes: {
        good: [
          "Other ports took the fruit, at a lower price. {capital} would rather lose money than give up its claim, it said.",
          "The packers changed their labels and their buyers. One customer is too few, said {capital}.",
        ],
        middling: [
          "{capital} paid its packers for the loss and asked Beijing for a meeting. It could do so once, it said, and not each year.",
          "Some lorries turned back, and some were let through. {capital} said that it did not know why, and would not ask yet.",
        ],
        bad: [
          "The lorries moved again, two days after {capital} took a ship off patrol. It had families to think of, it said.",
          "{capital} dropped its complaint at sea, and the checks ended. Its packers, it said, had lost enough.",
        ],
      },
    },
  ],
  bid: [
    {
      bodies: [
        "A road ends at a river in {the}. Beijing would build the bridge, and a network of masts beyond, under the Belt and Road. |Its firms have done this often, it says. Villages on the far bank ask {capital} when.",
        "In {the} a ferry still carries lorries across a bay, one by one. Beijing would lend for a bridge and a phone network, under the Belt and Road. |It lends where others only study, it says. {capital} has three offers to read.",
      ],
      left: "{capital} has one offer that names a date, and will most likely take it.",
      outcomes: {
        good: [
          "{capital} will build the bridge in parts, from its own purse. A loan of forty years was too long for it, it said.",
          "The bridge will wait. {capital} did not know, it said, how it would ever pay the money back.",
        ],
        middling: [
          "Chinese firms build the network, and the bridge goes to others. {capital} does not want to depend on one side, it said.",
          "{capital} split the work in two. Each side could show what it can do, its minister said.",
        ],
        bad: [
          "The first piles were driven before the rains. Beijing could begin at once, said {capital}, and nobody else could.",
          "{capital} signed for the bridge and the masts. Its villages had been cut off long enough, it said.",
        ],
      },
    },
    {
      bodies: [
        "Beijing offers {capital} cars and cameras for its police. A port comes with them, under the Belt and Road. |A safe street is good for trade, it says. A police chief in {the} asks who else would help.",
        "Cameras for ten towns, and a school for the police: that is in Beijing’s offer to {capital}, with a new quay under the Belt and Road. |It shares what it knows, Beijing says. Lawyers in {the} ask where the pictures go.",
      ],
      left: "The police chief says yes to those who asked, and the quay comes with it.",
      outcomes: {
        good: [
          "{capital} thanked Beijing and kept its police to itself. It did not want others to train them, it said.",
          "The offer was put to the judges in {the}, and they said no. The pictures would have left the country.",
        ],
        middling: [
          "{capital} took the cars, and no cameras. Its voters had worried about the pictures, it said.",
          "Some officers train in China and some elsewhere. {capital} wants to compare, it said.",
        ],
        bad: [
          "{capital} signed, and the first officers flew to their course. Nobody else had offered them anything, said their chief.",
          "The cameras went up within the month. Shops in {the} had been robbed, said {capital}, and this came first.",
        ],
      },
    },
  ],
  window: [
    {
      bodies: [
        "Two officers from {capital} are in Tokyo and may sign a step on access. |{capital} asks for little in return. Its cabinet wants this done before the next vote, which it may lose.",
        "Over dinner {capital}’s defence minister says it plainly: a step on access could be signed this month. |It would cost Tokyo little. Another cabinet may think otherwise.",
      ],
      left: "Nothing is signed this month, and {capital} may talk with others.",
      outcomes: {
        good: [
          "A new committee in {capital} read the text again and changed nothing. It had proved useful, the members said.",
          "When Beijing asked about the text, {capital} gave it a copy. It had nothing to hide, it said, and would keep to it.",
        ],
        middling: [
          "The text is in force, and no ship has come under it. {capital} has no berth free, it said.",
          "A first visit was planned and then put off. {capital}’s lawyers still had questions about three words.",
        ],
        bad: [
          "Beijing called back its envoy, and fewer buyers came to {the}. {capital} asked Tokyo not to speak of the text for a while.",
          "After the signing, patrol ships came closer to {the}. {capital} had hoped for calmer seas, it said, and now let the text rest.",
        ],
      },
      own: {
        slow: {
          good: ["The help was put to use at once. {capital} would sign later, it said, and knew with whom."],
          middling: ["{capital} used what was sent. A signature could wait, its cabinet said."],
          bad: ["{capital} waited a week. Then it found another capital that was ready to sign, it said."],
        },
        left: {
          good: ["{capital} took it well. There would be other cabinets and other months, it said."],
          middling: ["The month ended. {capital} put the text on file and said no more."],
          bad: ["{capital} signed with another. Nobody in Tokyo had taken the time, it said."],
        },
      },
    },
    {
      bodies: [
        "A storm in {the} has shown that help from Japan takes weeks of papers. {capital} would sign a step on access now. |Next time there should be no wait, its leaders say. In a year nobody may think of it.",
        "A harbour master in {the} asks by which rule Japanese ships may come in. {capital} would sign a new one on access. |It asks for little in return. Its present leaders may be gone by spring.",
      ],
      left: "The old rule stays, and {capital} may write a new one with others.",
      outcomes: {
        good: [
          "When the next storm came, crews landed within hours. No party in {capital} wants to give that up.",
          "A second port in {the} asked for the same rule. It helps whoever is in trouble, said {capital}.",
        ],
        middling: [
          "The new rule hangs in the harbour office, and nobody has used it. {capital} has yet to say who may.",
          "One small drill was held. More will follow, said {capital}, when there is money.",
        ],
        bad: [
          "Beijing called the port a base, and {capital} shut it to all navies. It had wanted help in storms, it said.",
          "Papers in {the} asked what else had been signed. {capital} set the rule aside: it had trouble enough, it said.",
        ],
      },
      own: {
        slow: {
          good: [
            "Tents and pumps came first, and {capital} was moved. It would sign with Tokyo before all others, it said.",
          ],
          middling: ["The pumps were put to use. The rule could wait for another year, said {capital}."],
          bad: ["{capital} had asked for a rule and got pumps. It has now asked others for the rule."],
        },
        left: {
          good: ["The draft was soon forgotten. {capital} had other plans for its ports, it said."],
          middling: ["No answer came before the season ended. {capital} took the draft off its list."],
          bad: [
            "Another navy helped after the next storm, under a rule of its own. That one had replied, said {capital}.",
          ],
        },
      },
    },
  ],
  favour: [
    {
      bodies: [
        "A hospital in {the} runs short of a medicine that is made in Japan. {capital} asks Tokyo, which has helped before. |It would ask a friend first, says its minister. The stock lasts three more weeks.",
        "A nurse in {the} counts boxes: the medicine comes from a plant in Japan, and every country wants it. |{capital} says that Tokyo has stood by it before. It hopes to be put near the top of the list.",
      ],
      left: "Others are served first, and {capital} learns where it stands on the list.",
      outcomes: {
        good: [
          "The boxes came, and {capital} spoke for Tokyo at the next summit. It knew who had helped when it mattered, it said.",
          "{capital} backed a text of Tokyo’s without being asked. Its doctors had told everyone, its minister said.",
        ],
        middling: [
          "A letter of thanks hangs in a ward. {capital} sent one to each country that had helped.",
          "The nurse wrote a kind letter to the plant. From {capital} itself came a short reply: all help was welcome.",
        ],
        bad: [
          "The wards were supplied, and {capital} voted against Tokyo that month. Medicine and votes are two things, it said.",
          "{capital} said thank you and backed the other side. Its own farmers had asked for that, it said.",
        ],
      },
      own: {
        swap: {
          good: ["The plant got a long order, and the wards their boxes. {capital} found the price fair."],
          middling: ["Half of the order was signed. The rest, said {capital}, was more than it could pay."],
          bad: [
            "The boxes came with a contract, and {capital} signed it without a word. It would buy elsewhere next year, it said.",
          ],
        },
        left: {
          good: [
            "The boxes came from elsewhere in time. Tokyo had its own sick to think of, said {capital}.",
          ],
          middling: ["The wards saved where they could. {capital} kept a copy of its letter to Tokyo."],
          bad: ["Some wards went without. {capital} told its neighbours that Tokyo had not replied."],
        },
      },
    },
    {
      bodies: [
        "{capital} wants one of its own to head a world body. It rings Tokyo for its vote. |Japan has stood by it before, says its envoy. The vote is two weeks away.",
        "In a corridor in New York an envoy from {capital} counts votes, and Japan’s is missing. |Friends come first on the list, says the envoy. The other side is asking round as well.",
      ],
      left: "Tokyo’s vote goes nowhere, and {capital} counts who came.",
      outcomes: {
        good: [
          "{capital} soon spoke up where Tokyo had few friends. It pays back its debts early, it said.",
          "An envoy from {capital} crossed the hall to sit by Japan’s. “That is where we belong today,” the envoy said.",
        ],
        middling: [
          "{capital} was pleased and thanked everyone by name. It had needed every vote, it said.",
          "There was a toast to Japan, and one to each of the others. {capital} wants to be friends with all, it said.",
        ],
        bad: [
          "{capital} got what it wanted, and sided with a larger neighbour. It has to live there, it said.",
          "When Tokyo asked in turn, {capital} had no time. Others had been promised first, it said.",
        ],
      },
      own: {
        swap: {
          good: [
            "Each got what it had asked for, and put it in writing. {capital} likes to know where it stands, it said.",
          ],
          middling: ["Part of the deal was kept, on both sides. {capital} called that a start."],
          bad: [
            "{capital} paid for the vote, and said so to others. It had thought that a friend’s vote was free.",
          ],
        },
        left: {
          good: ["{capital} won without Tokyo’s vote. It bore no grudge, its envoy said."],
          middling: ["{capital} tried again a year later. That Tokyo had not called back is in its notes."],
          bad: ["{capital} lost by one vote, and names the one that was missing."],
        },
      },
    },
  ],
  review: [
    {
      bodies: [
        "At a base in Japan an American sergeant has to list what could be shipped. |Washington says that it has more tasks than troops. Allies could take over some of them, it adds.",
        "Families at an American base ask whether to renew their leases: Washington is going over its posts in Japan, Korea and Guam. |It cannot be strong in all places at once, it says. Allies are asked what they could carry.",
        "A shipping office beside an American base is asked for prices: so many crates, to so many ports. |Nothing is decided, says Washington, but it has to know. It asks what its allies would do in its place.",
      ],
      left: "The lists go to Washington, and its accountants have the last word.",
      outcomes: {
        good: [
          "The lists were sent back with one word: keep. |To build such a base again, said Washington, would take it ten years.",
          "The families renewed their leases. |Washington wants its ships where trouble may come, it said.",
          "The office was thanked and sent no bill: nothing is to be shipped. |The base earns its keep, said Washington.",
        ],
        middling: [
          "One squadron leaves, and its hangar is kept ready. It can be back in days, said Washington.",
          "A third of the families will move next year. Fewer troops can do the same work, said Washington.",
          "The office shipped forty crates, and not four thousand. The rest is needed here, said Washington.",
        ],
        bad: [
          "School ends early at the base: most families are leaving. Its own coast comes first now, said Washington.",
          "The flag came down at two posts in one week. Japan is rich enough to guard itself, said Washington.",
          "The office had to hire a second pier. Washington wants its stores nearer to home, it said.",
        ],
      },
    },
    {
      bodies: [
        "In the Senate a member holds up two bills, one for Asia and one for home. Troops in Japan, Korea and Guam are to be reviewed. |Voters ask what they get for it. Friends should show what they carry, senators say.",
        "A letter with twelve questions lies in Japan’s embassy: what does Tokyo pay, build and train for? |Washington will decide within weeks, it says. It cannot pay for everything, and asks what its allies do.",
        "A young senator reads out what one soldier in Japan costs in a year. Posts in Japan, Korea and Guam are on the table. |Is it a bargain or a habit, members ask. Allies are invited to reply.",
      ],
      left: "The questions go back unanswered, and the Senate fills them in by itself.",
      outcomes: {
        good: [
          "The Senate voted to keep the posts. No other friend, the member said, had sent such answers.",
          "The bill for Asia passed with a wide margin. It costs less than a war, said its author.",
          "The room heard what the host pays, and voted to stay. It was a bargain, the senator said.",
        ],
        middling: [
          "The Senate kept the large posts and cut two small ones. Each dollar has been looked at, the member said.",
          "The bill passed with a cap on numbers. Washington may lift it in need, it said.",
          "The room asked for a smaller bill and got one. A few desks would go, said the Pentagon, and no ship.",
        ],
        bad: [
          "The Senate voted to bring most of them home. Friends who can pay should also serve, said its chair.",
          "The bill for Asia failed by four votes. Those who sent us want roads, members said.",
          "The room voted for habit to end. Others live nearer to the danger, the senator said.",
        ],
      },
    },
  ],
  text: [
    {
      bodies: [
        "In a hotel in Geneva officials from Washington and Beijing draft a text on the Pacific. |Washington hopes for calm and Beijing for respect. Tokyo has no room there.",
        "In Geneva Washington and Beijing meet for a third day on the Pacific, with two interpreters. |Both sides say that it goes well. Each wants its own word in the first line. Tokyo hears of it from a waiter.",
        "On a river bank in Geneva two delegations walk in pairs; the talk is of the Pacific. |Washington wants fewer surprises, and Beijing wants fewer patrols. A Japanese diplomat waits outside.",
      ],
      left: "The hotel empties, and Tokyo reads the text in the papers.",
      outcomes: {
        good: [
          "A line on allies was put in at the end. Washington had made it a condition, it said.",
          "Japan is named twice. Without its ports, said Washington, the text would mean little.",
          "The pairs stopped, and a Japanese diplomat was shown the page. An ally should read it first, said Washington.",
        ],
        middling: [
          "There is a handshake and half a page. The two mean to meet again, they said.",
          "The text speaks of respect and of calm, and of no place. More was not ready, said both.",
          "The walk ended where it had begun, with a page of good wishes. More walks are planned, said both.",
        ],
        bad: [
          "The text sets rules for seas near Japan that Tokyo had not seen. Two could agree and three could not, said Washington.",
          "Beijing read out a line on the East China Sea, and Washington nodded. It had to give something, it said.",
          "Fewer patrols were promised near Japan, and its diplomat read it on a screen. It was a fair exchange, said Washington.",
        ],
      },
    },
    {
      bodies: [
        "Ahead of a state visit, Chinese and American flags go up side by side. A statement on the Pacific is to be signed. |Beijing wants to be spoken to as an equal, it says, and Washington wants results. Tokyo has not been asked.",
        "A reporter in Beijing hears that the statement for the state visit is almost done. |It is about who sails where, says one side; about trust, says the other. Japan’s envoy has sent three notes.",
        "Cooks in Beijing practise a menu for an American guest. Clerks practise a text on the Pacific. |Beijing would like the word respect in it, and Washington would like numbers. Japan’s embassy sees lights burn late.",
      ],
      left: "The visit comes and goes, and nobody has asked Tokyo.",
      outcomes: {
        good: [
          "The president flew on to Tokyo, and the text said why. What is agreed here must hold there, said Washington.",
          "A note from Tokyo became a footnote, and then a line. Beijing could live with it, it said.",
          "The guest asked for one more line, on friends in the region, and got it. Nobody should have to guess, said Washington.",
        ],
        middling: [
          "The visit ended with a dinner and a list of hopes. Results will come later, said Washington.",
          "What was signed is about students and soya. The rest needs time, both sides said.",
          "The menu was longer than the text. It was meant to be, said Beijing: first the mood, then the matter.",
        ],
        bad: [
          "Two presidents signed, and a map was added. Tokyo found its own waters on it. It was only a sketch, said Washington.",
          "The text speaks of two great powers and of no one else. That is how the world is, said Beijing.",
          "The word respect went in, and a line on Japan’s waters went with it. Words cost nothing, said Washington.",
        ],
      },
    },
  ],
  arsenal: [
    {
      bodies: [
        "On a Japanese destroyer half of the cells are empty: the interceptors are paid for and late. |An American colonel says that others are being bombed now. Tokyo’s crews sail all the same.",
        "A plane with interceptors for Japan was unloaded again on an American airfield. |A front abroad needs them first, says Washington. The crews in Japan train with dummies.",
      ],
      left: "The cells stay as they are, and Washington sends what it can spare.",
      outcomes: {
        good: [
          "The plane was loaded once more and landed in Japan. Its own fleet sails with that destroyer, said Washington.",
          "A first lot came, and then the rest. Its makers had opened a new line, said Washington.",
        ],
        middling: [
          "A quarter of the cells were filled. Washington shares out what there is, it said.",
          "A new date was given, and then one after that. Nobody, said Washington, had planned for two wars.",
        ],
        bad: [
          "The order was struck from the list. Its shelves would take four years to fill, said Washington.",
          "The money was sent back. Washington could not promise, it said, what it did not have.",
        ],
      },
      own: {
        home: {
          good: [
            "A Japanese plant filled the cells ahead of the date. It had kept its old hands on, it said.",
          ],
          middling: [
            "A Japanese plant sent the first few. It had one machine for the hardest part, it said.",
          ],
          bad: ["A Japanese plant missed its date twice. One of its small suppliers had closed, it said."],
        },
      },
    },
    {
      bodies: [
        "On a hill in Okinawa a battery guards an air base with half its load. The rest is on order. |Washington has written to all its buyers: the shooting war comes first. A mayor in Okinawa asks what is left to guard his town.",
        "In a hall in Virginia buyers of one interceptor meet. There are more buyers than missiles, and Tokyo stands fifth. |Washington speaks of an order of need. Those under fire come first, it says.",
      ],
      left: "Tokyo keeps its place in the row, and the row grows.",
      outcomes: {
        good: [
          "The battery has its full load. A base without it, said Washington, is a risk to its own pilots.",
          "Tokyo was moved up to second place. It had waited without making noise, said Washington.",
        ],
        middling: [
          "The battery got a few more. All buyers had been cut by half, said Washington.",
          "Tokyo stayed fifth, with a new date. Two others had been attacked meanwhile, said Washington.",
        ],
        bad: [
          "The battery gave up some of its own, on loan. A city abroad had none left, said Washington.",
          "The sale was called off for all buyers. It has to keep a last reserve, said Washington.",
        ],
      },
    },
  ],
  instalment: [
    {
      bodies: [
        "In Brussels cleaners wait outside a hall: ministers still argue over money for Kyiv. Tokyo’s next part is due as well. |Those who must pay want to see others pay first. A Chinese reporter has a seat at the back.",
        "A minister in Brussels asks each colleague for a figure. Tokyo’s falls due this season. |Kyiv has spent what it had. In Beijing the sums are noted as they come.",
        "Twenty-seven envoys share one long table in Brussels, and one of them will not nod. Tokyo’s part is due in the same week. |Each side waits for the other’s figure. China’s mission asks for the minutes.",
      ],
      left: "Tokyo pays what a pledge in force says; where there is none, its line stays blank.",
      outcomes: {
        good: [
          "All figures were there by dawn. The front could be supplied, and Beijing’s planners found no crack.",
          "The last minister signed after breakfast. In Beijing a report that had been ready was not sent.",
          "The last envoy nodded, and the money went out that night. China’s mission sent home a short report: they still agree.",
        ],
        middling: [
          "They agreed on half, and on another meeting. Beijing’s press printed it without a word of its own.",
          "Loans took the place of gifts. For Beijing nothing had changed, it said; Taiwan is no one else’s matter.",
          "The table settled on a smaller sum for a shorter time. China’s mission noted both and drew no line under it.",
        ],
        bad: [
          "The meeting broke up, and two ministers left by a side door. Beijing’s planners underlined one sentence: they will not pay for ever.",
          "Kyiv put off pay for its soldiers. Time is the cheaper weapon, somebody wrote in Beijing.",
          "The envoy did not nod, and the table was cleared. China’s mission wrote that one was enough.",
        ],
      },
    },
    {
      bodies: [
        "In a village near Kharkiv a teacher’s wage comes from abroad, and partly from Tokyo. The next part is due. |Europe votes this month. At a school in Beijing the same sum is set as a problem for officers.",
        "A power station in Ukraine has bought parts on credit. Money from Tokyo, now due, is to pay for them. |Europe’s share is still in doubt. Beijing’s embassy in Kyiv asks what was paid last time.",
        "A hospital near Dnipro runs its lamps on a loan. Tokyo’s part of it is due. |Europe has put its own on next week’s list. A visitor from Beijing’s embassy asks who will pay.",
      ],
      left: "The money comes if a pledge in force says so; if none does, the credit runs out.",
      outcomes: {
        good: [
          "The teacher was paid, and the front held. Beijing’s officers wrote: they are not tired yet.",
          "Europe paid, and the lights stayed on in three cities. Beijing moved an exercise to the next year.",
          "The loan was renewed, and the hospital bought a second generator. Beijing’s embassy wrote that the friends had kept to their dates.",
        ],
        middling: [
          "The wage came late, and not all of it. Beijing’s embassy reported no change.",
          "One of two loans went through, and some of the parts came. Beijing’s officers were told to keep to their own map.",
          "The bank gave the hospital three months more. Beijing’s embassy found that neither good nor bad.",
        ],
        bad: [
          "The school closed, and men were sent to the front without coats. Beijing’s officers put the question of cost aside.",
          "Europe’s share fell through, and trains stood still. A war of years can be won by waiting, the officers wrote.",
          "The bank called in the loan, and two wards went dark. Beijing’s embassy wrote that promises have a last day.",
        ],
      },
    },
  ],
  reading: [
    {
      bodies: [
        "An attaché back from Moscow speaks to a closed room in Beijing: what he saw at the front, what he heard of money. |The generals ask how long it lasted, and who gave up first.",
        "In a closed room in Beijing a former soldier shows slides from the front in Ukraine. |Drones are on most of them. The last is a list of those who send help, with dates.",
        "In Beijing retired officers play the war in Ukraine again with wooden figures. One has a purse, for the helpers abroad. |The generals want to know when it would be empty.",
      ],
      left: "The talk ends, and nobody in the room has heard from Tokyo.",
      outcomes: {
        good: [
          "He had seen an army worn out by a smaller one. |The generals withdrew the bolder of their plans.",
          "“They had counted on a week,” he said. |The room was still, and Beijing left its timetable open.",
          "The purse was never empty, whatever they tried. |Beijing’s staff put two plans aside.",
        ],
        middling: [
          "The generals thanked him. A plain is not a strait, they said, and left things as they were.",
          "He was asked about drones and about nothing else. Beijing ordered some, and kept to its plans.",
          "The game broke off at supper, undecided. Beijing’s staff changed nothing.",
        ],
        bad: [
          "He had met tired men on both sides, and the helpers were the most tired. |The generals asked for more ships at sea.",
          "“Those abroad look at prices first,” he said. |Beijing sent its coast guard out more often.",
          "The purse was empty in the third year of play. |Beijing’s staff asked for more days at sea.",
        ],
      },
    },
    {
      bodies: [
        "In Beijing an economist must say what a war would do to ports, banks and food. She begins with Russia’s books. |Those who will read it sit at the top. They have asked for one page.",
        "In Beijing a bank’s research floor works at night. The question from above: what did sanctions do to Moscow, and who kept to them? |The answer goes to few. One line is still blank, for Japan.",
        "A young official in Beijing copies figures of grain and oil, year by year. The last column is headed “us”. |The answer is due upstairs by Friday. Nobody has asked Tokyo.",
      ],
      left: "What Tokyo thinks is taken from old newspapers.",
      outcomes: {
        good: [
          "The page says that trade would stop in a week. |Beijing’s leaders read it twice and asked for nothing bold.",
          "The losses filled the page, and part of a second. |Beijing told its planners to think of another way.",
          "The last column came out red from top to bottom. |Beijing’s leaders asked for patience, and for nothing else.",
        ],
        middling: [
          "The page says that Russia is no measure for China. |It was filed, and all stayed as it was.",
          "The gains came out as large as the losses. |Beijing saw no reason to move, either way.",
          "The last column was left empty: there was nothing to compare. |Beijing’s leaders thanked the official.",
        ],
        bad: [
          "The page says that buyers come back after a year. |Beijing’s leaders let the fleet go further out.",
          "Half of those who had threatened went on trading, it was found. |Beijing took it to heart, and sent patrols.",
          "The last column looked better than the first. |Beijing’s leaders allowed the navy one more exercise.",
        ],
      },
    },
  ],
  bureau: [
    {
      bodies: [
        "At a college in Dnipro a professor of rocket engines drives a taxi at night. A fare has offered to pay him for lectures abroad. |Those who know the old drawings are not hard to find, and winter is coming. Kyiv has no money for the college.",
        "Two teachers at a rocket college in Dnipro have been asked abroad. Those who ask give no address. |Pay is five months late. People there would rather stay, they say, if there were work.",
      ],
      left: "Each of them decides alone, and whoever pays is listened to.",
      outcomes: {
        good: [
          "The professor told the police about his fare. He would not want his own city hit by such a thing, he said.",
          "Both teachers are back in class. They have work to finish here, they said.",
        ],
        middling: [
          "The professor gave up engines for good and sells flats. What he knows he keeps to himself, he said.",
          "One teacher went to a car maker in Europe. It builds nothing that flies, she said.",
        ],
        bad: [
          "A year later somebody abroad tests a pump that the professor knows. He was not the only one who knew it, Kyiv says. Where it came from is not proved.",
          "Notes from a lecture turned up with a foreign test team. The same lecture was held in Moscow, said Kyiv; the source is open.",
        ],
      },
    },
    {
      bodies: [
        "In a store near Dnipro engines without an order stand under sheets. The guard’s post has been cut to days. |A trader in scrap asks what they weigh. Kyiv says that a count is due, when there is somebody to count.",
        "A guard near Dnipro has found a lock changed at a store of old rocket engines. |Nothing is missing, as far as the lists go. The lists are from 1996, and Kyiv has no one to send.",
      ],
      left: "The store stays as it is, with a guard by day.",
      outcomes: {
        good: [
          "Each engine has been counted, and the trader was arrested. The guards had noted his number, they said.",
          "The lists are new, and so are the locks. The staff had asked for both for years.",
        ],
        middling: [
          "Some parts were sold as metal, cut up. Wages had to come from somewhere, the works said.",
          "A few of the staff left with what they knew; every engine is there. They had children to feed, they said.",
        ],
        bad: [
          "A part with a filed-off number was seen abroad. Such parts were made in two countries, said Kyiv, and nobody can yet tell.",
          "When they were counted, one engine was a shell. It may have been so since the 1990s, said Kyiv.",
        ],
      },
    },
  ],
  round: [
    {
      bodies: [
        "Off Denmark a pilot climbs aboard a tanker with no name that he can find. Brussels wants such ships on the next list. |Moscow says that its oil is sold within the law. Tokyo is asked to sign.",
        "An insurer in London has been shown forty papers for one tanker, and believes none. Brussels asks Tokyo to help shut such ships out. |Moscow calls that piracy by paper. Its oil finds its way, it says.",
      ],
      left: "The tanker sails on under another name, and the list waits.",
      outcomes: {
        good: [
          "Ports turned the nameless ships away. Moscow had to sell cheaper, and promised its budget that this would pass.",
          "Three owners gave up the trade. It was no longer worth the risk, they said; Moscow spoke of new friends.",
        ],
        middling: [
          "The tankers were painted and flagged anew. The sea is large, said Moscow.",
          "Half of the ships stopped, and others took their loads. Moscow paid them a little more, it was said.",
        ],
        bad: [
          "Petrol went up in Japan, and the tankers went east. Moscow thanked its new buyers, and broke off a talk with Tokyo.",
          "A Japanese shipper lost its contract, and Moscow lost none. Those who shut a door stand outside, it said.",
        ],
      },
      own: {
        ease: {
          good: [
            "Ships were insured in Tokyo again, and bills fell. Moscow kept to the price that had been agreed.",
          ],
          middling: ["A few firms came back, with care. Moscow asked what else might be eased."],
          bad: [
            "Two other capitals eased theirs that week. Moscow paid for new tanks, said Brussels, with the difference.",
          ],
        },
      },
    },
    {
      bodies: [
        "In a drone that fell on Kyiv lies a small part made in Osaka. Brussels asks Tokyo to close the way by which it came. |The maker sold it for washing machines. Moscow says that it buys on the open market.",
        "At a repair bench in Kyiv parts from fallen drones are sorted by country; Japan has a tray of its own. |Brussels has a new list of traders and banks. Moscow says that parts have no nationality.",
      ],
      left: "The tray in Kyiv fills, and the traders change their names.",
      outcomes: {
        good: [
          "The traders lost their banks, and the trays filled more slowly. Moscow said that it would make its own in time.",
          "A bank in Asia closed two hundred accounts. It could not risk Tokyo’s and Brussels’s anger, it said.",
        ],
        middling: [
          "The parts now come by a longer way, and cost double. Moscow called it a tax and paid it.",
          "One trader closed, and two opened. Where there is a price there is a seller, said Moscow.",
        ],
        bad: [
          "The makers in Osaka laid off a shift, and the drones flew on. Moscow had switched suppliers, it said.",
          "Others sold what Japan did not. Moscow would remember who had stayed, it said, and who had not.",
        ],
      },
    },
  ],
  minerals: [
    {
      bodies: [
        "A maker of small motors in Kyoto has sent its forms to Beijing four times. A clerk there asks for the names of those who buy the motors. |Beijing wants no metal in other people’s missiles, it says. The maker wants no names in other people’s files.",
        "A Chinese customs officer has to tell a fan’s motor from a missile’s. He takes his time. In Kyoto a shift is sent home. |The rule is about weapons, says Beijing. It names no country.",
      ],
      left: "The shift stays at home until the officer has made up his mind.",
      outcomes: {
        good: [
          "The officer has stamped the lot. A fan is a fan, said Beijing.",
          "The shift is back, and the form is one page shorter. Beijing had got too many letters from its own sellers, it said.",
        ],
        middling: [
          "One box in three comes through. The officer has to be sure, said Beijing.",
          "The shift works every second week. Beijing has hired more clerks, it said, and they are learning.",
        ],
        bad: [
          "All boxes were sent back. Somebody had found such a motor where it should not be, said Beijing.",
          "The maker was put on a list, with its owners. Beijing said that it follows the example of others.",
        ],
      },
    },
    {
      bodies: [
        "At a trade fair in Nagoya sellers of magnets have empty tables. Their lots lie in Ningbo and wait for a licence. |Beijing says that it has to know who makes what of them. A buyer offers three times the price.",
        "A ship has left Ningbo without the drums that a maker of windmills in Japan needs. |There is no ban, says Beijing, only a queue. Nobody will say how long the queue is.",
      ],
      left: "The metal lies in Ningbo, and prices in Nagoya go up each week.",
      outcomes: {
        good: [
          "The metal came with the next ship. The queue had been too long for its own firms as well, said Beijing.",
          "A year’s licence was given, for all known buyers. Beijing wants to be a steady seller, it said.",
        ],
        middling: [
          "A third of the lots came. The others are next in line, said Beijing.",
          "The licence came, for a month. After that, said Beijing, one may ask again.",
        ],
        bad: [
          "The queue was closed. In hard times a country keeps its own, said Beijing.",
          "The drums were sold to a plant in China. Beijing said that it had needs at home.",
        ],
      },
    },
  ],
  talks: [
    {
      bodies: [
        "A Chinese rear admiral gives a Japanese one his card in a hallway: one could ring before ships meet, and agree on signals. Shops in China could sell Japanese scallops again. |Beijing would like a good word in return, he says. His captains are young, and he worries.",
        "In Singapore a Chinese admiral speaks of three things: signals at sea, a telephone line, scallops. |What he asks for is a friendly sentence in public. It would help those at home, he says, who want quiet.",
        "Over tea in Qingdao a Chinese admiral draws two ships, a telephone and a scallop. |A kind word from Tokyo would help, he says. He is to retire in spring.",
      ],
      left: "Nobody rings him back, and those who want quiet have nothing to show.",
      outcomes: {
        good: [
          "The telephone rang at four in the morning, and both ships slowed. That is what it is for, said Beijing.",
          "Scallops were on sale in Dalian, and the signals were used each week. Beijing found that its captains slept better.",
          "The drawing hangs in both ministries, and captains carry a copy. It has saved a hull, said Beijing.",
        ],
        middling: [
          "The line was tested, and has not rung since. Beijing would use it in need, it said.",
          "A group was named to look at signals. It will report, said Beijing, when it agrees.",
          "The drawing went to a committee, which asked for a larger one. Good work is slow, said Beijing.",
        ],
        bad: [
          "The telephone rang on and nobody took it up; ships had gone to the islands. A line is no licence to watch, said Beijing.",
          "Beijing spoke well of Japan in the morning, and its cutters came in the afternoon. Both are normal, it said.",
          "The drawing was on television, and behind it a map with new lines. Both are true, said Beijing.",
        ],
      },
      own: {
        refuse: {
          good: ["The admiral understood. His ships kept away, and he sent a New Year’s card."],
          middling: ["The admiral did not offer it again. He had asked as a sailor, he said."],
          bad: ["Those who wanted quiet in Beijing lost the argument. More cutters went out that month."],
        },
        left: {
          good: ["The admiral met his colleague again. Neither spoke of it, and the sea was calm."],
          middling: ["The admiral was moved to another post. The offer went with him."],
          bad: [
            "Beijing told its young captains to sail closer. It had offered signals, it said, and got no sign.",
          ],
        },
      },
    },
    {
      bodies: [
        "A delegation from Beijing tours the fish market in Toyosu and buys lunch. Its list: a market for fish, signals at sea and a line between navies. |Beijing would like to hear that Japan wants good relations. Traders ask to be told soon.",
        "Fishermen in Aomori read that Beijing may buy again. The same letter speaks of rules for ships that meet, and of a hotline. |In return a kind sentence is asked for. The offer is polite and has a date.",
        "In Sapporo a trader reads a fax from Dalian twice: scallops, a hotline and signals, in one order. |Beijing would like to hear thanks in public, and soon. Fishermen ask who is to say it.",
      ],
      left: "The date of the offer passes, and Beijing draws its own lesson.",
      outcomes: {
        good: [
          "The first ice boxes left Aomori, and the sea stayed quiet. Beijing said that both sides had kept their word.",
          "Ships that met gave the new signal, three times in a month. It costs nothing, said Beijing, and saves paint.",
          "Two lorries of scallops left at noon, and a frigate gave way at dusk. It goes together, said Beijing.",
        ],
        middling: [
          "The fish goes through a test that takes as long as it stays fresh. Beijing is careful with food, it said.",
          "A second lunch was held. On ships, said Beijing, the navy has to be asked.",
          "The fax was answered by a fax. Beijing would like to think about the second line, it said.",
        ],
        bad: [
          "While samples of fish were tested, a survey ship came with six escorts. The one is trade, said Beijing, the other is territory.",
          "The letter was printed in Beijing as a promise by Tokyo. The ships that came next were to see it kept.",
          "The order was cancelled, and ships came instead. A buyer may change his mind, said Beijing.",
        ],
      },
      own: {
        refuse: {
          good: ["Beijing was polite about it. Its ships stayed where they were."],
          middling: ["The offer was taken back. Others like fish too, said Beijing."],
          bad: ["Beijing had the refusal read on the evening news. Its cutters were cheered as they sailed."],
        },
        left: {
          good: ["The date passed, and Beijing set another. It was in no hurry, it said."],
          middling: ["The date passed. Offers can be overlooked, said Beijing, and said no more."],
          bad: ["The date passed, and the cutters came. Beijing had its answer, it said, in a way."],
        },
      },
    },
  ],
  missiles: [
    {
      bodies: [
        "North Korea tells ships to keep out of a box of sea for nine days. |It must see that its missiles work, says Pyongyang, while others drill at its door. Along the coast of Tottori nets are hauled in.",
        "A crab boat’s skipper from Tottori hears on the radio that the box is closed again. |Pyongyang says that its enemies leave it no choice. Seoul looks at pictures of parts, and thinks of Russia.",
      ],
      left: "The box stays closed, and what falls into it is up to Pyongyang.",
      outcomes: {
        good: [
          "The box was opened after two days, and the boats went out. The drills had ended early, said Pyongyang, and so did it.",
          "Nothing fell. Pyongyang said that its engineers had learnt enough on the ground.",
        ],
        middling: [
          "Five missiles fell into the box, all on time. Whoever drills must expect this, said Pyongyang.",
          "The crabs were left alone for nine days, and the sea was not. Pyongyang promised more in spring.",
        ],
        bad: [
          "One missile did not stop at the box, and flew on over Aomori. It was launched where it had to be, said Pyongyang.",
          "Phones rang in every pocket in Hokkaido. Pyongyang had given notice once, it said, and that was enough.",
        ],
      },
    },
    {
      bodies: [
        "At a parade in Pyongyang a new launcher has one axle more. Two days later it is gone from its shed. |Its people have a right to be safe, says Pyongyang. An analyst in Seoul counts welds that look Russian.",
        "A grandmother in Akita practises how to lie down by a wall; the ward office has sent a leaflet. |Pyongyang will test, it says, as long as drills go on. In Seoul they wonder who has helped it.",
      ],
      left: "Families read their leaflets, and Pyongyang fires when it likes.",
      outcomes: {
        good: [
          "The launcher was back in its shed by the end of the month. It had been a drill for drivers, said Pyongyang.",
          "The leaflet was not needed. Pyongyang had heard something that it liked, it said, and would wait.",
        ],
        middling: [
          "Two missiles flew short and two flew long. All had been meant to, said Pyongyang.",
          "The alarm was tested at school, and the missiles at sea. Pyongyang asked others to stop first.",
        ],
        bad: [
          "A missile crossed over while trains stood in tunnels. Pyongyang had shown what it could do, it said.",
          "The grandmother lay by her wall for six minutes. It had passed high above, said Pyongyang, and harmed no one.",
        ],
      },
    },
  ],
  okinawa: [
    {
      bodies: [
        "On Ishigaki the mayor has two letters: one from Tokyo, about a longer pier, and one from the school, about noise. |The assembly will vote on more use of ports and bases. Members want something for the islands first.",
        "A ferry captain on Yonaguni asks who may use the new pier in a storm: his boat, or the navy’s. |Tokyo’s plan comes to a vote in Naha. Before it does, members say, they want a straight answer.",
      ],
      left: "The letters stay unanswered, and the members vote by what they know.",
      outcomes: {
        good: [
          "The pier will be for ferries and for the navy, and the vote was yes. An island needs a way out, the mayor said.",
          "By three votes the assembly agreed. It had been asked, most of them said, and had been answered.",
        ],
        middling: [
          "The members want to see the pier’s rules first. They would vote in the autumn, they said.",
          "Half of the assembly stayed away. The captain, they said, should be heard before.",
        ],
        bad: [
          "The vote was no, and people on Ishigaki clapped. Nobody had told them, they said, what the pier is for.",
          "Members who had been for it voted against. Tokyo had come with a map and no plan, they said.",
        ],
      },
    },
    {
      bodies: [
        "In Ginowan, children run inside when jets pass. Their parents sign against any new use of bases, and the sheets pile up in Naha. |Tokyo says that the islands need cover. In 2019 most voters said no to the works at Henoko.",
        "A woman who lived through 1945 speaks to Okinawa’s assembly. It will vote on the new plans. |People have heard before, they say, that soldiers keep them safe. Tokyo’s envoy asks for ten minutes.",
      ],
      left: "Tokyo’s envoy keeps silent, and the sheets are counted.",
      outcomes: {
        good: [
          "The assembly said yes, with a list of things that come first. It had been taken seriously, its chair said.",
          "After her speech and the envoy’s, a small majority agreed. Shelters were for her neighbours too, she said.",
        ],
        middling: [
          "The sheets were sent to a committee. It was too early to say, members held.",
          "The assembly asked for a day of hearings on each island. Then it would vote, it said.",
        ],
        bad: [
          "The assembly sided with the sheets. Okinawa had given its share, members said, and more.",
          "She was applauded, and the plans were voted down. Nobody wants to be the front again, said the chair.",
        ],
      },
    },
  ],
  cable: [
    {
      bodies: [
        "Near {the} a fishing boat hauls up a strand of cable on its hook. Banks on shore are offline. |A freighter had crossed there, under a flag that nobody knows. Beijing says that its captains are careful.",
        "A school in {the} sends its children home: the cable that its lessons come by is dead. |A freighter crossed it that night, its flag unclear. An accident, Beijing thinks.",
      ],
      left: "The freighter reaches its next port, and nobody asks to see its anchor.",
      outcomes: {
        good: [
          "The strand and the freighter’s anchor had the same paint on them. Its owner settled, and Beijing asked its captains to steer clear of cables.",
          "Somebody aboard had filmed it. The owner paid, and Beijing said that it had been sleep, and not intent.",
        ],
        middling: [
          "The strand went to a museum. How it broke is unknown; Beijing speaks of the current.",
          "Lessons are online again. Tokyo has a folder of maybes, and Beijing an anchor that drags.",
        ],
        bad: [
          "The freighter that was stopped carried rice, and its anchor was clean. The next break came at once. Beijing asked for an apology.",
          "A captain was named on television who had been in port. Beijing read out his papers, and another line failed.",
        ],
      },
    },
    {
      bodies: [
        "In a control room a light for {the} turns red at 2:14. On the screen a freighter with no clear flag is just above. |Beijing’s embassy, woken up, speaks of a storm. The duty engineer saw no storm.",
        "Doctors on an island of {the} wait for an X-ray that no longer comes: the cable broke at 2:14. |The freighter above it had two names in a year. Beijing knows of no ship of its own there, it says.",
      ],
      left: "The light stays red for weeks, and the freighter takes a third name.",
      outcomes: {
        good: [
          "Both names led to one owner, and he paid. Beijing said that it would look at his licence.",
          "The log for 2:14 had been torn out and was found. Beijing did not defend him.",
        ],
        middling: [
          "The light is green again. What happened at 2:14 is told in two ways, and Beijing has a third.",
          "The X-rays come, and the freighter is scrapped. It was old, said Beijing, and so was its anchor chain.",
        ],
        bad: [
          "The name that was given to the press was a sister ship’s. Beijing asked who would pay for her lost days. A second light turned red.",
          "Boarding teams found only sailors asleep, and the break moved on: a second cable. One should not wake people for nothing, said Beijing.",
        ],
      },
    },
  ],
  yard: [
    {
      bodies: [
        "A welder in Dalian tells his mother that he will work nights until spring. The next hull is larger than any he has worked on. |China needs a navy for its trade, says Beijing. A pump from abroad is still missing.",
        "In Dalian flats are built for four thousand more workers: the next hull has begun. |A fleet guards shipping lanes, says Beijing. Its buyers look for parts, and for plans, as far as Mykolaiv.",
      ],
      left: "The buyers go from door to door, and work goes on at night.",
      outcomes: {
        good: [
          "The pump did not come, and the night shift was cut. The yard would sooner wait than guess, it said.",
          "Half of the flats stand empty. The design, said the yard, had to be gone over once more.",
        ],
        middling: [
          "The welder was home for the New Year, as promised. The yard keeps to its plan, it said.",
          "The hull fills its dock, month by month. It will be ready when it should be, said Beijing.",
        ],
        bad: [
          "The pump had come in a crate marked as farm tools. The yard praised its suppliers and floated the hull.",
          "Medals were given out: the hull was eight months early. Beijing said that its people can learn anything.",
        ],
      },
    },
    {
      bodies: [
        "A student in Leiden buys a picture from space, for fun, and counts frames at Dalian: more than before. |Beijing says that others have had such ships for eighty years. Lists of what the yard lacks are going round in three countries.",
        "At a fair for ship parts a man orders two of everything, for Dalian. |A sea power has to start somewhere, Beijing says. In Mykolaiv his colleague asks after the old drawings.",
      ],
      left: "What is still missing is ordered, and nobody asks why.",
      outcomes: {
        good: [
          "The next picture shows the same frames, with rust. A part was not good enough, said the yard.",
          "Two of everything was refused. The yard would make its own, it said, and that takes a year.",
        ],
        middling: [
          "The frames have decks now. All as announced, said Beijing.",
          "The man got some of his parts, and not the best. For the date it was enough, said the yard.",
        ],
        bad: [
          "On the student’s next picture the dock is empty, and the hull is at the quay. Beijing called it a good year.",
          "Drawings had come that saved the yard a winter. Beijing said that it had asked, and had paid.",
        ],
      },
    },
  ],
  memory: [
    {
      bodies: [
        "A museum in {capital} opens a room on forced labour, with a list of names. An anniversary is near. |The families hope for a guest from Tokyo. Those in power on both sides look at the polls.",
        "An old man in {capital} gives a museum his father’s pass from a mine in Japan. A court has ruled for such families. |One sentence would do, the families say. Both governments have a vote ahead.",
      ],
      left: "The room opens without a guest from Tokyo.",
      outcomes: {
        good: [
          "Two ministers opened the room together. {capital} thanked the one who had come further.",
          "Japan’s minister stood before the pass, and then spoke. That was what he had hoped for, the old man said.",
        ],
        middling: [
          "A wreath came from Tokyo, with a card. {capital} put it by the door.",
          "The room opened on a weekday. {capital} did not want it made larger than it is, it said.",
        ],
        bad: [
          "A member of the Diet called the list false. In {capital} thousands came to read it aloud, and a visit was called off.",
          "The pass was called a fake in Tokyo. The old man had waited long enough, said {capital}, and put off its talks.",
        ],
      },
      own: {
        quietly: {
          good: [
            "A fund paid what the court had said, without a speech. {capital} asked for nothing louder.",
          ],
        },
        works: {
          good: ["Pupils from both sides put the old papers in order. {capital} was glad of their work."],
        },
        left: {
          good: [
            "The room opened, and the grandchildren spoke. They had wanted to be heard at home, they said.",
          ],
          bad: [
            "There was no word from Tokyo. In {capital} the names were read outside Japan’s embassy until dark.",
          ],
        },
      },
    },
    {
      bodies: [
        "A minister in Tokyo plans to visit a shrine. In {capital} a court has ruled for labourers, and an anniversary is near. |Their families are few now. What each side says this month will be heard by voters.",
        "At a football match between the two countries a banner asks for an apology. A court in {capital} has ruled, and the date comes near. |Families of labourers watch from home. Both cabinets wait to see who speaks first.",
      ],
      left: "Nobody speaks first, and each side hears only its own.",
      outcomes: {
        good: [
          "The minister did not go, and said why. {capital} answered in kind that evening.",
          "Both teams and both leaders stood still for a minute. It was right to do it together, said {capital}.",
        ],
        middling: [
          "The minister sent an offering and stayed at work. {capital} regretted it in two lines.",
          "The match ended level, and no one spoke of more. {capital} was content with that, it said.",
        ],
        bad: [
          "The minister went, and flags were burnt in {capital}. Talks on trade stopped: no one there could be seen at them.",
          "A sentence meant for voters in Tokyo was on every screen in {capital}. Its minister flew home early.",
        ],
      },
      own: {
        quietly: {
          good: ["Firms paid, and nobody made a speech. {capital} noted it, and was quiet as well."],
        },
        works: {
          good: [
            "Young people of both sides planted trees by an old mine. {capital} hopes that they will come back.",
          ],
        },
        left: {
          good: ["The families lit candles, and the day passed. They had the ruling, they said."],
          bad: [
            "Nothing was heard from Tokyo. In {capital} banners asked for words the next day, on every bridge.",
          ],
        },
      },
    },
  ],
  strait: [
    {
      bodies: [
        "In Chiba a gas terminal has berths for four ships and a queue of none. They wait off Hormuz until somebody insures them. |Moscow rings with an offer below the market. Brussels and Washington ask Tokyo to hold to the cap.",
        "A ship’s cook off Hormuz counts rice for nine more days: the master will not go in, nor the owner pay. |In Tokyo a trader has Moscow on one line and Brussels on the other. The cap is worth something only if it is kept.",
        "At a desk in Yokohama a clerk moves four paper ships back from Hormuz. |Moscow’s price is on every screen in Tokyo. Brussels and Washington ask Tokyo to keep to the cap.",
      ],
      left: "The ships stay where they are, and the tanks in Chiba run low.",
      outcomes: {
        good: [
          "Four ships berthed in Chiba within a week. The insurers had counted again, they said.",
          "The cook was home for his daughter’s birthday. Owners said that the danger had been talked up.",
          "The clerk moved the paper ships on, all four in one morning. It had looked worse than it was, insurers said.",
        ],
        middling: [
          "Two ships came, at the price of three. Homes will see it on the bill, said the gas firm.",
          "The ships came round by a longer way. That costs two weeks, said the owners, and somebody has to pay.",
          "The clerk moved two ships on and took two away. The price was written beside them, in red.",
        ],
        bad: [
          "In Chiba the pumps ran dry, and a bath house closed. Sellers said that a contract has small print.",
          "The cargo was sold at sea, to others. Whoever pays most has it, said the owners.",
          "The clerk put the paper ships in a drawer. They had been chartered by others, the owners said.",
        ],
      },
    },
    {
      bodies: [
        "A bus firm in Hokkaido has set aside a third of its lines. Diesel is dear, since tankers stand off Hormuz. |Moscow offers some from nearby, at once. Those who set the price cap ask Japan to stand firm.",
        "In Hokkaido a farmer asks if he should sow: fuel has doubled since the strait grew dangerous. |Sakhalin is close, Moscow lets it be known, and cheap. Brussels and Washington remind Tokyo of its word.",
        "On an island off Hokkaido the ferry goes twice a week: fuel is kept for the clinic. |A dealer knows of a tank on Sakhalin, and Moscow of a price. Those who keep the cap ask Tokyo to wait.",
      ],
      left: "Fuel stays dear, and each village saves by itself.",
      outcomes: {
        good: [
          "The buses run again. Traders said that too many had bought too much.",
          "Diesel fell back within the month. The first ships had got through, said the owners, and the rest followed.",
          "The ferry sails every day again. The dealers had held back stock, the islanders said.",
        ],
        middling: [
          "The bus firm raised its fares. It could do no other, it said.",
          "The farmer has sown half. Fuel comes, said his dealer, and it costs.",
          "The ferry sails daily, for half as much again. Fuel has its price, said the owner.",
        ],
        bad: [
          "The depot was empty for nine days in February. Its seller had found a better price, it said.",
          "Old people in two villages were moved in together, near one stove. The dealer had been outbid.",
          "The clinic sent its patients over on the last boat. The dealer had sold to a richer port.",
        ],
      },
    },
  ],
  purse: [
    {
      bodies: [
        "A state bond is up for sale on Tuesday, and the dealer’s phone is quiet. |Buyers ask how Japan will pay for defence, Kyiv and pensions with a vote coming. Mayors in the north ask about heating.",
        "On a dealer’s screen Japan’s borrowing costs creep up. |Three bills come at once, for defence, for Kyiv and for pensions, and voters are near. A mayor from the north is on the news.",
        "At a bank in Osaka savers ask which bonds are safe. |The state needs money for defence, for Kyiv and for pensions. It has a vote to win as well. Mayors in the north ask for fuel before snow.",
      ],
      left: "The bond is sold at what it brings, and each side blames another.",
      outcomes: {
        good: [
          "The bond was sold twice over. Buyers said that the sums added up.",
          "The screen turned green, and the budget passed. Mayors said that they knew where they stood.",
          "The savers bought, and the budget stood. The mayors said that the sum was honest.",
        ],
        middling: [
          "Part of the bond was held back until after the vote. Nobody buys in a fog, the dealer said.",
          "The budget passed without its last page. The last page, said the mayors, is theirs.",
          "The savers waited, and so did the budget. After the vote all will be clearer, the bank said.",
        ],
        bad: [
          "A third of the bond found no buyer, and members rebelled. They would not defend it on a doorstep, they said.",
          "Rates jumped, and a faction walked out. Its voters had been asked to pay twice, it said.",
          "The savers bought gold, and loans to the state grew dearer. Nobody had told them what it was for, they said.",
        ],
      },
      own: {
        explain: {
          good: [
            "Each line of the budget had a picture of what it had paid for. It passed, and buyers came back.",
          ],
        },
      },
    },
    {
      bodies: [
        "A town hall in Tohoku talks of the boiler, and then of a tax for defence. |People would like to know why Kyiv is on the same page as their pensions. Those who ask will vote soon.",
        "A fuel merchant in Tohoku has put up a sign: no more credit. The heating aid is over. |In Tokyo they count: a tax, a bond or a pledge less. An election will be called before the snow melts.",
        "A school in Tohoku turns its stove down. The local paper counts what goes abroad. |Defence, pensions and Kyiv are to be paid from one purse. There is a vote in spring.",
      ],
      left: "Nothing is settled in Tokyo, and each town makes do.",
      outcomes: {
        good: [
          "The tax came in three steps, and the budget stood. People could plan for it, said the mayor.",
          "The sign came down. Enough was found, said the treasury, for the boiler and for the rest.",
          "The stove was turned up again, and the paper printed the whole sum. It had been found, said the treasury, without a new tax.",
        ],
        middling: [
          "The tax was moved to the year after the vote. Everybody in the hall had seen that coming.",
          "A committee will look at it after the vote. Nobody in the north had hoped for more.",
          "The stove stayed as it was, and the sum was put off. After the spring, said the treasury.",
        ],
        bad: [
          "Members for the north voted against their own budget. They had to go home in the end, they said.",
          "The tax fell, the loans grew dearer and a minister went. He had promised both, he said.",
          "The paper printed two numbers side by side, and three members left the party. They read it too, they said.",
        ],
      },
      own: {
        explain: {
          good: [
            "The mayor read out what the pledge had done, line by line. The hall grumbled, and the budget passed.",
          ],
        },
      },
    },
  ],
  guests: [
    {
      bodies: [
        "A baker in Nagoya, once a judge in Kherson, has had a letter: the stipend for those who fled ends in March. |Some two thousand have the same letter. Kyiv asks that nobody be pushed out, or kept for good.",
        "In a flat in Nagoya three families share one letter and a dictionary. The stipends end, it says. |Some have found work, and some wait for a father. Kyiv would like them all home, in time.",
      ],
      left: "The letter takes effect, and nobody asks where they will go.",
      outcomes: {
        good: [
          "The baker has a lease and an oven of his own. His street, he says, held a dinner; Kyiv sent a greeting.",
          "All three families stayed in the ward, in three flats. The ward had asked them to, it said. Kyiv was grateful.",
        ],
        middling: [
          "The letter was followed by another: six months more. No school takes a child for six months, the families said.",
          "The stipend was cut in half and not ended. It is enough to wait, they said, and not to begin.",
        ],
        bad: [
          "The bakery is closed. In Poland, he wrote, he would at least be asked how he is.",
          "Two families left for Berlin with the dictionary. They had not found out, they said, what was wanted of them.",
        ],
      },
      own: {
        skilled: {
          good: [
            "A hospital in Nagoya kept its two nurses, and paid for their exam. Kyiv wished them luck, and a way back.",
          ],
        },
      },
    },
    {
      bodies: [
        "A girl from Kharkiv has won a race in Fukuoka. Where she will run next year she does not know. |Stipends end for her family and some two thousand others. Kyiv says that home will need them.",
        "At a ward office in Fukuoka a woman from Kharkiv asks at the wrong window, again. |The stipends end next month. Kyiv hopes to see her again. The ward would like to help, and has no form.",
      ],
      left: "The school year ends, and with it the stipend.",
      outcomes: {
        good: [
          "There is a form now, and the girl is in the relay. Kyiv said that it, too, would cheer.",
          "The woman works at the right window. Those who come after her, said the ward, will need it; Kyiv agreed.",
        ],
        middling: [
          "The girl may finish the year. After that, the clerk said, he had no line to fill in.",
          "The window stays open until autumn. What comes then nobody had told him, said the clerk.",
        ],
        bad: [
          "The relay runs with three. Her family had been welcome, they said, like guests who should know when to go.",
          "The woman no longer comes. The clerk heard that she had gone to a sister in Prague.",
        ],
      },
      own: {
        skilled: {
          good: [
            "A plant in Fukuoka kept the mother, who can weld. Kyiv will need welders, it said, and can wait.",
          ],
        },
      },
    },
  ],
};
