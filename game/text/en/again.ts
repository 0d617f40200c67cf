import type { Outcome } from "../../engine/index.ts";

/** Other words for a kind of situation that recurs, taken in turn after its first. */
export interface Again {
  bodies: string[];
  outcomes?: Partial<Record<Outcome, string[]>>;
}

/**
 * The same situation by another scene, by kind: a further time need not be read as the first. Each text is plain as
 * it is, and that of an outcome fits every answer that has no words of its own for it.
 */
export const again: Record<string, Again> = {
  sortie: {
    bodies: [
      "Tugs lie beside a Chinese carrier ({ship}), and food and fuel go aboard. Beijing speaks of routine training. In Japan a patrol crew sits by its plane and waits for orders.",
      "A notice tells fishing boats to keep clear: a Chinese carrier group ({ship}) will sail. Its crews train as all navies do, says Beijing. Japan’s patrols ask for orders.",
      "The sea is calm, and a Chinese carrier group ({ship}) is about to leave port. Beijing says that it is normal training. A Japanese captain asks how near to go.",
      "Families have come to a Chinese quay to see off a carrier’s crew ({ship}). It is routine training, says Beijing. In Japan, too, crews ring home, and wait to hear what to do.",
      "Pictures from above show planes on a Chinese carrier ({ship}) and supply ships beside it. A navy has to train at sea, says Beijing. In Tokyo the staff asks how to meet it.",
      "On the night watch in Tokyo the message is short: a Chinese carrier group ({ship}) will sail. Beijing calls this routine. Those on watch know it well and ask how to meet it.",
    ],
    outcomes: {
      good: [
        "The planes stayed on deck, and soon the group went home. Its crews had learnt enough, said Beijing.",
        "The group kept well away from other ships and was soon back in port. Beijing called its training complete.",
        "The group wished a passing tanker a good voyage and turned back. It had planned a short trip, said Beijing.",
        "The group cut its stay short. There was no need, said Beijing, to go any further.",
        "A storm was on its way, and the group went home before it came. The work was done, said Beijing.",
      ],
      middling: [
        "The group stayed its full time, some miles behind other ships. That is how crews learn, said Beijing.",
        "Day after day the group followed the ships that it met, never very close. Beijing saw nothing new in this.",
        "An escort of the group sailed behind passing ships from dawn to dusk. It only watched, said Beijing, as others do.",
        "The group did not leave, and kept other ships in sight. Captains noted it in their logs. Beijing called it usual.",
        "Some crews saw the same grey ship behind them each morning. The group kept to its plan, said Beijing.",
      ],
      bad: [
        "Fighters from the carrier passed close by a patrol plane, and the group stayed for weeks. It has a right to train there, said Beijing.",
        "The group stayed for most of a month, and its planes came near others each day. The sky there is open to all, said Beijing.",
        "Twice a fighter from the carrier crossed in front of another plane. The group stayed for weeks. Others had come too near, said Beijing.",
        "The group came closer than before and did not leave for weeks. It trains where the law lets it, said Beijing.",
        "Pilots came back shaken from flights near the group, and it stayed on. Its own pilots had been disturbed at work, said Beijing.",
      ],
    },
  },
  pressed: {
    bodies: [
      "Crews from {the} come home with empty nets: Chinese coast-guard ships sent them away. Goods from there are held at Chinese customs. Beijing says that its law applies there. {capital} asks who is on its side.",
      "A skipper from {the} films a Chinese coast-guard ship that bars the way. At Chinese customs, goods from there wait. Beijing says that it only applies its law. {capital} asks who will stand by it.",
      "Boats in {the} lie tied up, because Chinese coast-guard ships turn them back. At Chinese customs the goods pile up. Beijing says that it keeps order by its own law. {capital} asks who its friends are.",
    ],
    outcomes: {
      good: [
        "The boats went out again the next morning. Whoever gives way once, said {capital}, is asked again.",
        "{capital} sent its boats out as before. It would not pay, it said, to be left alone.",
      ],
      middling: [
        "{capital} sent Beijing a note of protest, and the boats stayed in. It needed time, it said.",
        "{capital} said little, and its boats kept to the coast. First it would see what others did.",
      ],
      bad: [
        "{capital} sent an envoy to Beijing, and the goods moved again. Its crews, it said, have to eat.",
        "{capital} agreed to settle it with Beijing alone. Its exporters, it said, had bills to pay.",
      ],
    },
  },
  bid: {
    bodies: [
      "Chinese engineers bring plans to {capital}: a port and a data network, under the Belt and Road. They could start soon, on a loan. Beijing says that it sets no conditions. {capital} needs both, and asks who offers more.",
      "In {the} ships wait for days, and the network is slow. Under the Belt and Road, Beijing offers a port and a data network. It builds fast, on credit, and sets no conditions, it says. {capital} looks at all offers.",
      "A minister in {capital} reads a Chinese offer under the Belt and Road. It is for a port and a data network, on credit and built fast. Beijing says that it only wants to help growth. {capital} needs both and looks round.",
    ],
    outcomes: {
      good: [
        "{capital} said no. Its treasury feared that the loan would never be paid back.",
        "After three meetings {capital} turned it down. Too much in the contract was left open, it said.",
      ],
      middling: [
        "A Chinese firm gets the data network, and others may bid for the port. {capital} can work with all, it said.",
        "{capital} said yes to the Chinese network and no to the Chinese port. It likes to have a choice, it said.",
      ],
      bad: [
        "{capital} signed, and Chinese engineers came the same month. A port now, its minister said, is better than a plan.",
        "The papers were signed in Beijing. Its people need the port now, said {capital}, and this offer was the fastest.",
      ],
    },
  },
  window: {
    bodies: [
      "A call comes from {capital}. Its leaders would sign a step on access for each other’s forces, for little in return. They want it done while they are in office. The next leaders may not.",
      "The draft is two pages long: a step on access for each other’s forces. {capital}’s leaders would sign it now, and ask for little. They will not hold office for ever, and the next may not want it.",
      "The mood in {capital} is good. Its leaders would sign a step on access for each other’s forces. They ask for little but an early date. Those who hold office after them may say no.",
    ],
    outcomes: {
      good: [
        "Some in {the} spoke against it, and {capital} kept to the agreement. It helps whoever is in office, it said.",
        "{capital} was asked whether it was sorry to have signed. It was not, it said: the text was good for {the}.",
      ],
      middling: [
        "Both sides signed, and then the papers went from office to office in {capital}. It would take time, they said there.",
        "The agreement was signed and put in a drawer. {capital} had nobody free to carry it out, it said.",
      ],
      bad: [
        "After the signing Beijing held up goods from {the}, and {capital} grew careful. It had not meant, it said, to take sides.",
        "Beijing pressed {capital} hard over the agreement, and it was left to rest. {capital} had wanted a partner, it said, not a quarrel.",
      ],
    },
  },
  favour: {
    bodies: [
      "An envoy from {capital} comes to Tokyo with a short list. Japan has helped before, and is asked again. One goes to a friend first, says the envoy, who hopes for an answer.",
      "A letter from {capital} gives thanks for past help from Japan, and asks for more. Its minister writes that a friend is asked before all others. Tokyo has to reply.",
      "The minister in {capital} rings in person. Japan helped once, and {the} needs help again. One turns to a friend first, says the minister, and waits to hear.",
    ],
    outcomes: {
      good: [
        "When a vote came, {capital} stood with Tokyo. It had not forgotten who helped, it said.",
        "{capital} praised Japan in public, and nobody had asked it to. “Friends help each other,” its minister said.",
      ],
      middling: [
        "A letter of thanks came from {capital}, and nothing else. It has other friends too, it said.",
        "{capital} took the help and was polite. It could promise nothing, it said, with so many friends.",
      ],
      bad: [
        "{capital} took the help, and its next vote went to others. It must look after its own, it said.",
        "The thanks were kind, but {capital} soon took another side. It had needs of its own, it said.",
      ],
    },
  },
  review: {
    bodies: [
      "In Washington a chart lists each unit in Japan, Korea and Guam, and its cost. What is to stay? Its forces are stretched, says Washington, and allies could do more.",
    ],
    outcomes: {
      good: [
        "The chart is put away, and the forces remain. To lose those bases, said Washington, would cost it more.",
      ],
      middling: [
        "A few units pack, and most stay where they are. What leaves can return in need, said Washington.",
      ],
      bad: [
        "Crates go to the piers: much of the force is leaving. It is for allies in Asia to lead now, said Washington.",
      ],
    },
  },
  text: {
    bodies: [
      "Officials from Washington and Beijing sit late over a page about the Pacific. Washington wants less risk, Beijing wants its worries named. Nobody in Tokyo has read the page.",
    ],
    outcomes: {
      good: [
        "Japan’s worries stand in the text, in a line of their own. Without its ally, said Washington, it would not hold.",
      ],
      middling: ["The page is short, and nobody has to do anything. It is a start, both sides said."],
      bad: [
        "The page decides things close to Japan, and Japan is not in it. There was no time, said Washington, to ask all.",
      ],
    },
  },
  arsenal: {
    bodies: [
      "Tokyo has paid for interceptors, and they should be on a ship by now. Another war needs the same kind. Those under fire come first, says Washington.",
    ],
    outcomes: {
      good: ["The interceptors came on time. American bases in Japan need them too, said Washington."],
      middling: [
        "The ship with the interceptors will come later. Others needed them first, said Washington.",
      ],
      bad: ["There will be no delivery. Its own stores were nearly empty, said Washington."],
    },
  },
  instalment: {
    bodies: [
      "In Kyiv a clerk checks the account each day. An instalment of the help announced at Tokyo’s conference of February 2024 is due. Europe will vote soon, and Beijing looks on.",
    ],
    outcomes: {
      good: [
        "Money came from Europe, and the line stayed where it was. Kyiv’s friends do not tire, Beijing’s planners wrote.",
      ],
      middling: [
        "Some of the money came, and some did not. Taiwan is another case, said Beijing, and left its plans alone.",
      ],
      bad: [
        "Kyiv’s backers argued over who should pay, and the line grew thin. They could afford to wait, Beijing’s planners wrote.",
      ],
    },
  },
  reading: {
    bodies: [
      "In Beijing planners pin up maps of Ukraine and lists of votes abroad. Their leaders ask two things. What would a war cost, and who would pay?",
    ],
    outcomes: {
      good: ["Such a war drags on and costs much, the planners wrote. Beijing let its boldest plans rest."],
      middling: ["The planners wrote that Asia is not Ukraine. All plans stayed as they were."],
      bad: ["Those who help from far away grow tired, the planners wrote. Beijing sent out more patrols."],
    },
  },
  bureau: {
    bodies: [
      "A rocket bureau in Dnipro has not paid its engineers for months. Strangers ask to see drawings. In 2017 experts argued over Pyongyang’s RD-250 engine: old stock from Ukraine or Russia, or its own work?",
    ],
    outcomes: {
      good: [
        "An engineer told the security service, and the strangers left. The engineers would not help such rockets, they said.",
      ],
      middling: [
        "Some engineers found work in other countries, since a family has to eat. No drawing went with them.",
      ],
      bad: [
        "Drawings that look like the bureau’s were seen abroad. There are copies in other places, said Kyiv, and nobody can prove the source.",
      ],
    },
  },
  round: {
    bodies: [
      "Brussels sends Tokyo a list for the next round of sanctions: tankers, chips and banks. Will Japan sign too? Moscow says that this breaks the law and that others will buy.",
    ],
    outcomes: {
      good: ["Insurers would not cover the tankers, and Moscow’s income fell. It would find a way, it said."],
      middling: ["Old ships with new names carried the oil. Buyers are not hard to find, said Moscow."],
      bad: ["Bills rose in Japan, and Moscow found other buyers. It does not talk under threat, it said."],
    },
  },
  minerals: {
    bodies: [
      "A plant in Aichi has magnet metal for some weeks, and no new export licence. It might go into weapons, says Beijing, and has to be checked. Carmakers ring the ministry each day.",
    ],
    outcomes: {
      good: ["The metal came, and the new checks were dropped. What it was for was now clear, said Beijing."],
      middling: [
        "The metal came a little at a time. Each use has to be checked, said Beijing, and that is slow.",
      ],
      bad: ["No more licences are given. Trade has to wait for security, said Beijing."],
    },
  },
  talks: {
    bodies: [
      "Beijing’s envoy offers three things: a maritime encounter code, a hotline and an open fish market. A kind word in public is asked in return. Surprises at sea help nobody, says the envoy.",
    ],
    outcomes: {
      good: [
        "Ships of both sides kept their distance, and goods moved faster. Both gain by this, said Beijing.",
      ],
      middling: [
        "There was a meeting, and then a date for the next. Each has to know the other first, said Beijing.",
      ],
      bad: [
        "The talks went on, and each week more Chinese ships came. Its rights at sea are no matter for talks, said Beijing.",
      ],
    },
  },
  missiles: {
    bodies: [
      "Missiles are moved out of their sheds in North Korea. Pyongyang says that tests will answer the allied drills. Seoul suspects Russian parts. Children in northern Japan practise for the alarm.",
    ],
    outcomes: {
      good: ["The missiles went back to their sheds. Pyongyang had been heard, it said."],
      middling: [
        "Some missiles were fired and fell into the sea. “While others drill, we test,” said Pyongyang.",
      ],
      bad: [
        "Sirens sounded in northern Japan, people took cover and a missile passed over. Pyongyang may defend itself, it said.",
      ],
    },
  },
  okinawa: {
    bodies: [
      "Tokyo asks for more use of ports and bases in the southern islands. In Naha people speak of the vote of 2019 against the Henoko works. Lighten the load first, they say.",
    ],
    outcomes: {
      good: [
        "The assembly’s vote was close, and it was yes. The islands must be kept safe too, most members said.",
      ],
      middling: ["The members went home without a vote. Too many of their questions were still open."],
      bad: ["The answer was no. Okinawa has most of the American bases already, members said."],
    },
  },
  cable: {
    bodies: [
      "Screens go dark on islands of {the}: a cable has failed. A freighter lay above it that night, and its flag is in doubt. Anchors drag, says Beijing. Doctors there talk by satellite.",
      "A cable to {the} is broken. That night a freighter slowed just there, and nobody is sure of its flag. An anchor may have dragged, says Beijing. Island hospitals use satellite links.",
      "Bank machines on islands of {the} have stopped, and hospitals talk by satellite. The cable is dead. A freighter of unclear flag was above it at night. It may be an anchor that dragged, says Beijing.",
    ],
    outcomes: {
      good: [
        "The freighter’s anchor fitted the marks on the cable, and all could see it. The owner paid. Beijing said that it would warn its firms.",
        "The freighter’s log was read out to the press, and its owner paid. Beijing would tell its captains to take more care, it said.",
      ],
      middling: [
        "The cable works again, and who broke it is not known. Beijing still speaks of an anchor.",
        "Divers mended the break and found no proof of anything. An accident, Beijing supposes.",
      ],
      bad: [
        "The ship that was named had not done it, and could show that. Then one more cable failed. Beijing asked for proof before blame.",
        "The search ended at the wrong ship, and a second cable broke that week. One should look first, said Beijing, and speak later.",
      ],
    },
  },
  yard: {
    bodies: [
      "Seen from above, the next hull at Dalian is larger than any before. Foreign parts lie by it in crates. A nation that trades needs a navy, says Beijing. In Mykolaiv and elsewhere someone asks to buy old drawings.",
    ],
    outcomes: {
      good: ["The launch will be a year late. Good work takes time, said the yard."],
      middling: ["The hull grows as planned. The yards keep their dates, said Beijing."],
      bad: [
        "The hull is afloat before its date, with parts that are hard to come by. It now makes more by itself, said Beijing.",
      ],
    },
  },
  memory: {
    bodies: [
      "Old people hold up photographs outside a court in {capital}: it has ruled for wartime labourers. An anniversary is weeks away. The families ask for words. Both governments think of votes.",
      "A woman of eighty hears the court in {capital} rule for wartime labourers: her father was one. The families ask for words before the anniversary, weeks away. Both governments fear to lose votes.",
      "Judges in {capital} have found for wartime labourers. Their families, most of them old, ask for words. In weeks it will be the anniversary, and both governments fear the next vote.",
    ],
    outcomes: {
      good: [
        "Both leaders spoke, and then stood together in silence. The families had been heard, said {capital}.",
        "One text was read out in both languages. It was short, said {capital}, and it was meant.",
      ],
      middling: [
        "Wreaths were laid in both capitals, and little was said. {capital} leaves the rest to its courts.",
        "The day came and went with a few lines from each side. It is for judges now, said {capital}.",
      ],
      bad: [
        "What was heard from Tokyo hurt, and people marched in {capital}. Talks between ministries were put off. Old people have no time to wait, a minister said.",
        "On the day crowds stood in {capital}, and officials dropped a meeting with Tokyo. The families had hoped for more, a minister said.",
      ],
    },
  },
  strait: {
    bodies: [
      "A tanker for Yokohama drops anchor outside Hormuz and waits. To insure a ship there costs twice as much as before. Moscow offers cheaper oil to all; Brussels and Washington ask Tokyo to keep to the price cap.",
    ],
    outcomes: {
      good: ["The oil came in time and grew cheaper again. Fear had raised the price, traders said."],
      middling: ["The oil came, at a higher price. Power firms wrote to their customers about it."],
      bad: ["Sellers broke contracts, because others paid more. In some homes the heating stayed off."],
    },
  },
  purse: {
    bodies: [
      "Three lists lie side by side: defence, Kyiv and pensions. One budget cannot hold them all, and a vote is near. A mayor in the north asks why heating aid ends and pledges abroad do not.",
    ],
    outcomes: {
      good: ["The budget went through, and lenders stayed calm. It would do, the mayors said."],
      middling: ["The hard choice has to wait until the vote is over. No mayor was surprised."],
      bad: [
        "Some of the cabinet’s own members voted no, and the state’s loans grew dearer. They could not explain it in their towns, they said.",
      ],
    },
  },
  guests: {
    bodies: [
      "Some two thousand people fled to Japan from the war, and their stipends end. Some have jobs, and their children have friends at school. Others wait for news. Kyiv hopes to see them again one day.",
    ],
    outcomes: {
      good: [
        "Towns found flats and jobs, and people next door helped. Kyiv sent its thanks for the welcome.",
      ],
      middling: ["Permits were made longer by half a year. No family could plan beyond that."],
      bad: ["Many moved on to Europe. Those who remained had felt like visitors to the end, they said."],
    },
  },
};
