import type { Again } from "../wordings.ts";
import { followupScenes } from "./followup-scenes.ts";
import { scenes } from "./scenes.ts";
import { varyagScenes } from "./varyag-scenes.ts";

/**
 * The first scene of a kind in other words: a further time need not be read as the first. Each text is plain as it is,
 * and that of an outcome fits every answer that has no words of its own for it.
 */
const others: Record<string, Again> = {
  sortie: {
    bodies: [
      "Tugs lie beside a Chinese carrier ({ship}), and food and fuel go aboard. |Beijing speaks of routine training. In Japan a patrol crew sits by its plane and waits for orders.",
      "A notice tells fishing boats to keep clear: a Chinese carrier group ({ship}) will sail. |Its crews train as all navies do, says Beijing. Japan’s patrols ask for orders.",
      "The sea is calm, and a Chinese carrier group ({ship}) is about to leave port. |Beijing says that it is normal training. A Japanese captain asks how near to go.",
      "Families have come to a Chinese quay to see off a carrier’s crew ({ship}). |It is routine training, says Beijing. In Japan crews ring home and wait to hear what to do.",
      "Pictures from above show planes on a Chinese carrier ({ship}) and supply ships beside it. |A navy has to train at sea, says Beijing. In Tokyo the staff asks how to meet it.",
      "On the night watch in Tokyo the message is short: a Chinese carrier group ({ship}) will sail. |Beijing calls this routine. Those on watch know it well and ask how to meet it.",
      "The escorts have left port, and a Chinese carrier ({ship}) will follow. |Beijing says that the training is routine. Those who watch for Japan ask who will meet the group.",
      "Fuel barges have left the side of a Chinese carrier ({ship}): its tanks are full. |Beijing speaks of normal drills. A Japanese admiral wants his orders by the evening.",
      "Chinese pilots have flown to their carrier ({ship}), one after another. |It trains every season, says Beijing. In Japan the crews of patrol planes are called in.",
    ],
    outcomes: {
      good: [
        "The planes stayed on deck, and soon the group went home. |The crews had learnt enough, said Beijing.",
        "The group kept well away from other ships and was soon back in port. |Beijing called its training complete.",
        "The group wished a passing tanker a good voyage and turned back. |A short trip had been planned, said Beijing.",
        "The group cut its stay short. |There was no need, said Beijing, to go any further.",
        "A storm was on its way, and the group went home before it came. |The work was done, said Beijing.",
        "The group sailed in a wide circle and came home. |The pilots needed a rest, said Beijing.",
        "Fishing crews saw the group go past on its way home. |Beijing called the trip a success.",
        "The planes landed, the escorts drew in, and the group went home. |All had been done, said Beijing.",
      ],
      middling: [
        "The group stayed its full time, some miles behind other ships. |That is how crews learn, said Beijing.",
        "Day after day the group followed the ships that it met, never very close. |Beijing saw nothing new in this.",
        "An escort of the group sailed behind passing ships from dawn to dusk. |The group only watched, said Beijing, as others do.",
        "The group did not leave, and kept other ships in sight. Captains noted it in their logs. |Beijing called it usual.",
        "Some crews saw the same grey ship behind them each morning. |The group kept to its plan, said Beijing.",
        "The group slowed when others slowed, and turned when they turned. Nothing came of it. |Beijing found this normal.",
        "Radio calls went to and fro, all of them polite, and the group stayed. |Beijing had nothing to add.",
        "For days a helicopter from the group counted passing ships. |All navies do it, said Beijing.",
      ],
      bad: [
        "Fighters from the carrier passed close by a patrol plane, and the group stayed for weeks. |The group has a right to train there, said Beijing.",
        "The group stayed for most of a month, and its planes came near others each day. The sky there is open to all, said Beijing.",
        "Twice a fighter from the carrier crossed in front of another plane. The group stayed for weeks. |Others had come too near, said Beijing.",
        "The group came closer than before and did not leave for weeks. |The group trains where the law lets it, said Beijing.",
        "Pilots came back shaken from flights near the group, and it stayed on. |Its own pilots had been disturbed at work, said Beijing.",
        "A pilot had to dive to avoid a fighter, and the group stayed all month. Beijing said that its planes had held their course.",
        "Crews counted forty close passes in three weeks. |Beijing said that its planes had kept to the rules.",
        "The carrier’s planes flew at night as well, near to others and without lights. Night must be practised, said Beijing.",
      ],
    },
  },
  pressed: {
    bodies: [
      "Crews from {the} come home with empty nets: Chinese coast-guard ships sent them away. Goods from there are held at Chinese customs. |Beijing says that its law applies there. {capital} asks who is on its side.",
      "A skipper from {the} films a Chinese coast-guard ship that bars the way. At Chinese customs, goods from there wait. |Beijing says that it only applies its law. {capital} asks who will stand by it.",
      "Boats in {the} lie tied up, because Chinese coast-guard ships turn them back. At Chinese customs the goods pile up. |Beijing says that it keeps order by its own law. {capital} asks who its friends are.",
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
      "Chinese engineers bring plans to {capital}: a port and a data network, under the Belt and Road. |They could start soon, on a loan, and Beijing says that it sets no conditions. {capital} asks who offers more.",
      "In {the} ships wait for days, and the network is slow. Under the Belt and Road, Beijing offers a port and a data network. |It builds fast, on credit, and sets no conditions, says Beijing. {capital} looks at all offers.",
      "A minister in {capital} reads a Chinese offer under the Belt and Road. It is for a port and a data network. |Beijing would lend the money and build fast. It only wants to help growth, it says. {capital} needs both and looks round.",
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
      "A call comes from {capital}: a step on access for each other’s forces could be signed. |Its leaders ask for little. They want it done while they are in office. The next may not.",
      "The draft from {capital} is two pages long: a step on access for each other’s forces. |{capital} would sign now, for little in return. Its leaders will not stay for ever, and others may not want it.",
      "The mood in {capital} is good: a step on access for each other’s forces lies ready. |{capital} asks for little but an early date. Those who hold office after its present leaders may say no.",
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
    own: {
      slow: {
        good: [
          "{capital} was glad of help with no paper to sign. It would know, it said, whom to ask first.",
          "Help came first, and {capital} noticed. A signature can follow, its minister said, when both are ready.",
        ],
        middling: ["{capital} thanked Tokyo for the help and put the text in a drawer."],
        bad: ["{capital} asked why Tokyo would not sign, and began to talk with others."],
      },
      left: {
        good: ["Nobody in {capital} minded that the plan was dropped. There was other work to do."],
        middling: ["Weeks went by without a reply, and the offer lapsed. {capital} said little about it."],
        bad: ["{capital} now talks with others. Tokyo, its minister said, had been asked first."],
      },
    },
  },
  favour: {
    bodies: [
      "An envoy from {capital} comes to Tokyo with a short list. |Japan has helped before, and is asked again. One goes to a friend first, says {capital}, and hopes for an answer.",
      "A letter from {capital} gives thanks for past help from Japan, and asks for more. |A friend is asked before all others, its minister says. Tokyo has to reply.",
      "The minister in {capital} rings in person. |Japan helped once, and {the} needs help again. One turns to a friend first, says the minister, and waits to hear.",
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
    own: {
      swap: {
        good: [
          "Help went one way, and orders for Japanese firms the other. {capital} called it a sound bargain.",
        ],
        middling: ["A contract was signed, smaller than planned. {capital} had other offers."],
        bad: ["{capital} agreed, and did not forget the price. A friend, it said, does not send a bill."],
      },
      left: {
        good: ["Others helped {capital}. Tokyo must have had its reasons, its minister said."],
        middling: ["{capital} managed alone. It wrote down the date on which it had asked."],
        bad: ["{capital} speaks of it at every meeting: a friend had asked, and Tokyo had said nothing."],
      },
    },
  },
  review: {
    bodies: [
      "In Washington a chart lists each unit in Japan, Korea and Guam, and its cost. |What is to stay? Its forces are stretched, says Washington, and allies could do more.",
      "In Washington a review counts the troops in Japan, Korea and Guam. |There are not enough for all tasks, it is said there. Allies could take on more.",
      "Officers in Washington move pins on a map of Japan, Korea and Guam. |There are more places to guard than units. Allies, says Washington, could fill some.",
    ],
    outcomes: {
      good: [
        "The chart is put away, and the forces remain. |To lose those bases, said Washington, would cost it more.",
        "No unit has to pack. |To leave and come back, Washington found, would cost more.",
      ],
      middling: [
        "A few units pack, and most stay where they are. |What leaves can return in need, said Washington.",
        "Some barracks stand empty, and the rest are full. |The way back stays open, said Washington.",
      ],
      bad: [
        "Crates go to the piers: much of the force is leaving. |It is for allies in Asia to lead now, said Washington.",
        "Ships will carry a large part of the force home. |Washington’s friends in Asia come first in this, it said.",
      ],
    },
  },
  text: {
    bodies: [
      "Officials from Washington and Beijing sit late over a page about the Pacific. |Washington wants less risk, Beijing wants its worries named. Nobody in Tokyo has read it.",
      "A draft on the Pacific goes back and forth between Washington and Beijing. |One wants less risk, the other wants its worries named. Tokyo learns of it from a newspaper.",
      "Washington and Beijing have a text on the Pacific almost ready. |Washington speaks of fewer risks, Beijing of its worries. Japan’s envoy asks to see it.",
    ],
    outcomes: {
      good: [
        "Japan’s worries stand in the text, in a line of their own. |Without its ally, said Washington, it would not hold.",
        "Japan’s worries stand in the second paragraph. |Washington had asked for that: it needs its ally’s ports, it said.",
        "The text was read to Tokyo before it was signed, and a line was added. |Allies should not be surprised, said Washington.",
      ],
      middling: [
        "The page is short, and nobody has to do anything. It is a start, both sides said.",
        "The statement fits on one sheet, and each side reads it in its own way. It is a start, both said.",
      ],
      bad: [
        "The page decides things close to Japan, and Japan is not in it. There was no time, said Washington, to ask all.",
        "The paper speaks of the seas near Japan, and not of Japan. There was no time to ask, said Washington.",
      ],
    },
  },
  arsenal: {
    bodies: [
      "Tokyo has paid for interceptors, and they should be on a ship by now. |Another war needs the same kind. Those under fire come first, says Washington.",
      "A ship with interceptors for Japan, paid for long ago, has not sailed. |Washington says that it must think first of those under attack elsewhere. Tokyo counts what it has.",
      "Crews in Kyushu have trained with empty launchers, and now the interceptors are due. |Another war needs the same ones. Whoever is under fire gets them first, says Washington.",
    ],
    outcomes: {
      good: [
        "The interceptors came on time. |American bases in Japan need them too, said Washington.",
        "Crates were unloaded at Sasebo, and none was missing. |An ally had waited long enough, said Washington.",
      ],
      middling: [
        "The ship with the interceptors will come later. |Others needed them first, said Washington.",
        "A third of the crates came, and a letter about the rest. |The makers cannot work faster, said Washington.",
      ],
      bad: [
        "There will be no delivery. |Its own stores were nearly empty, said Washington.",
        "The order was struck off, and the money will come back. |Each one that is made is fired within weeks, said Washington.",
      ],
    },
    own: {
      home: {
        good: [
          "Firms in Japan closed the gap sooner than planned. They had hired early, they said.",
          "The first sets from Japanese plants passed their tests. Years of orders, said the makers, had paid for the machines.",
        ],
        middling: [
          "A few sets came from plants in Japan. It takes years, said the makers, to train a welder.",
          "Japanese plants sent a part of what was ordered. Their night shift, they said, is half full.",
        ],
        bad: ["Plants in Japan missed their dates. Too few firms still make the parts, they said."],
      },
    },
  },
  instalment: {
    bodies: [
      "In Kyiv a clerk checks the account each day: help announced in Tokyo is due. |Europe will vote soon, and Beijing looks on.",
      "Money that Tokyo announced for Ukraine falls due again. |Kyiv has bills to pay, and Europe has a vote to hold. Beijing keeps count of both.",
      "A date is marked in Kyiv: the next part of the help announced in Tokyo falls due. |Europe’s vote is still open. In Beijing somebody takes notes.",
      "Trains and clinics in Ukraine run on money from abroad. The next share of what Tokyo announced is due. |Europe votes within weeks. Beijing asks its envoys for the figures.",
    ],
    outcomes: {
      good: [
        "Money came from Europe, and the line stayed where it was. |Kyiv’s friends do not tire, Beijing’s planners wrote.",
        "Europe voted for the money by a clear margin, and the front held. |Beijing’s planners wrote that Kyiv’s friends go on.",
        "The vote in Brussels took all night and ended in a yes. Kyiv could pay its soldiers. |Beijing’s planners had expected less.",
      ],
      middling: [
        "Some of the money came, and some did not. |Taiwan is another case, said Beijing, and left its plans alone.",
        "Some of the money came, and some was promised again. |Beijing drew no lesson for Taiwan, it said.",
      ],
      bad: [
        "Kyiv’s backers argued over who should pay, and the line grew thin. |Beijing can afford to wait, its planners wrote.",
        "Europe’s votes fell short, and Kyiv’s troops had to save shells. |Beijing’s planners wrote that it pays to wait.",
      ],
    },
  },
  reading: {
    bodies: [
      "In Beijing planners pin up maps of Ukraine and lists of votes abroad. |Leaders there ask two things. What would a war cost, and who would pay?",
      "A study of the war in Ukraine is being written in Beijing. |Its last part is on the votes abroad. What would such a war cost them, leaders ask?",
      "Maps of Ukraine hang in a staff college in Beijing. |What the war has taught is written down, and what the votes abroad have. Those who lead want two pages.",
      "Somebody in Beijing has to answer a short question: would such a war pay? |Planners look at the front in Ukraine, at the votes and at the banks.",
    ],
    outcomes: {
      good: [
        "Such a war drags on and costs much, the planners wrote. |Beijing let its boldest plans rest.",
        "A war like that cannot be kept short, the study found. |Some plans went back into the safe.",
        "The study counted ships, banks and years, and found the price too high. |Leaders in Beijing told the army to wait.",
      ],
      middling: [
        "The planners wrote that Asia is not Ukraine. |All plans stayed as they were.",
        "The study found little that fits an island. |Beijing’s plans stay as they are.",
      ],
      bad: [
        "Those who help from far away grow tired, the planners wrote. |Beijing sent out more patrols.",
        "Help from far away runs out, the study found. |More ships were told to sail.",
      ],
    },
  },
  bureau: {
    bodies: [
      "A rocket bureau in Dnipro has not paid its engineers for months. Strangers ask to see drawings. |In 2017 experts argued over Pyongyang’s RD-250 engine: old stock from Ukraine or Russia, or its own work?",
      "Pay is months late at a rocket bureau in Dnipro. Somebody from abroad asks about old drawings. |Experts disagreed in 2017 on Pyongyang’s RD-250 engine. Had it come from stocks in Ukraine or Russia, or was it made at home?",
      "A rocket designer in Dnipro drives a taxi, for his pay is months late. A passenger asked him about drawings. |In 2017 nobody could settle where Pyongyang’s RD-250 engine came from. It may have been Ukraine’s stocks, Russia’s, or its own work.",
    ],
    outcomes: {
      good: [
        "An engineer told the security service, and the strangers left. The engineers would not help such rockets, they said.",
        "When the strangers came back, the engineers called the police. They do not work, they said, for such people.",
        "The drawings were counted, and none was missing. The engineers had sent the buyers away and told the guard.",
      ],
      middling: [
        "Some engineers found work in other countries, since a family has to eat. No drawing went with them.",
        "Three engineers packed their bags for posts abroad. The others are still there, and so are the drawings.",
      ],
      bad: [
        "Drawings that look like the bureau’s were seen abroad. There are copies in other places, said Kyiv, and nobody can prove the source.",
        "Copies of drawings were for sale abroad, and they looked like the bureau’s. There is more than one set, said Kyiv. Their path is not known.",
      ],
    },
  },
  round: {
    bodies: [
      "Brussels sends Tokyo a list for the next round of sanctions: tankers, chips and banks. |Will Japan sign too? Moscow says that this breaks the law and that others will buy.",
      "Brussels has its next list against Moscow ready: tankers, chips, banks. |Tokyo is asked to sign as well. Moscow says that the list breaks the law and will not hold.",
      "Tankers, chips, banks: Europe’s next list against Moscow is long, and a copy lies in Tokyo. |Japan is asked to act with the others. Moscow calls that hostile, and says that some still buy.",
    ],
    outcomes: {
      good: [
        "Insurers would not cover the tankers, and Moscow’s income fell. |It would find a way, it said.",
        "Ships stayed away from Moscow’s ports, and its income fell. |It has lived through worse, it said.",
      ],
      middling: [
        "Old ships with new names carried the oil. |Buyers are not hard to find, said Moscow.",
        "Old tankers under new flags took the oil. |That is how markets work, said Moscow.",
      ],
      bad: [
        "Bills rose in Japan, and Moscow found other buyers. |It does not talk under threat, it said.",
        "Fuel and food grew dearer in Japan, and Moscow’s oil went elsewhere. |It would not talk under pressure, it said.",
      ],
    },
    own: {
      ease: {
        good: [
          "Bills in Japan fell a little. Moscow kept to its contracts: good customers, it said, are treated well.",
          "Tankers came on time, and fuel grew cheaper. Moscow spoke of old ties between traders.",
        ],
        middling: ["The change was hardly felt. Moscow took note, and asked for more."],
        bad: [
          "Other states did the same, and Moscow bought what its army needed. Brussels asked what the rest was still for.",
        ],
      },
    },
  },
  minerals: {
    bodies: [
      "A plant in Aichi has magnet metal for some weeks, and no new export licence. |It might go into weapons, says Beijing, and has to be checked. Carmakers ring the ministry each day.",
      "A form comes back from Beijing for the third time: who will use the metal for magnets, and for what? |Beijing fears weapons, it says. In Aichi a carmaker plans for shorter weeks.",
      "In a plant in Aichi the metal for magnets will last three weeks. |Licences from Beijing are late. Some of it, says Beijing, could end up in weapons.",
    ],
    outcomes: {
      good: [
        "The metal came, and the new checks were dropped. |What it was for was now clear, said Beijing.",
        "Beijing dropped the new form. |It knew enough about the buyers, it said.",
      ],
      middling: [
        "The metal came a little at a time. |Each use has to be checked, said Beijing, and that is slow.",
        "Each licence took months, and few came. |Beijing reads every file, it said.",
      ],
      bad: [
        "No more licences are given. |Trade has to wait for security, said Beijing.",
        "The window for licences has closed. |What could arm others stays at home, said Beijing.",
      ],
    },
  },
  talks: {
    bodies: [
      "Beijing’s envoy offers three things: a maritime encounter code, a hotline and an open fish market. |A kind word in public is asked in return. Surprises at sea help nobody, says Beijing.",
      "A letter from Beijing names a maritime encounter code, a hotline and Japanese fish: it would buy them again. |It asks for a friendly word in public. Fewer surprises, it says, are good for all.",
    ],
    outcomes: {
      good: [
        "Ships of both sides kept their distance, and goods moved faster. |Both gain by this, said Beijing.",
        "Captains on both sides used the new rules, and trade grew. |Beijing said that it keeps its word.",
        "Twice a ship of each side met the other, and twice both turned aside in time. |So it should be, said Beijing.",
      ],
      middling: [
        "There was a meeting, and then a date for the next. |Each has to know the other first, said Beijing.",
        "Two days of talks ended with a photograph and a promise to go on. |Haste helps nobody, said Beijing.",
      ],
      bad: [
        "The talks went on, and each week more Chinese ships came. |Its rights at sea are no matter for talks, said Beijing.",
        "During the talks, the number of Chinese ships at sea grew. |The one has nothing to do with the other, said Beijing.",
      ],
    },
    own: {
      refuse: {
        good: [
          "Tokyo’s no changed little at sea. Beijing’s ships kept their distance, and its envoy stayed polite.",
        ],
        middling: ["Beijing took its offer back. There was no one to talk to, it said."],
        bad: ["Beijing told the region who had said no, and its ships came closer."],
      },
      left: {
        good: ["No reply went out, and Beijing did not complain. It could ask again, it said."],
        middling: [
          "The offer ran out. Its date had been known, said Beijing.",
          "Beijing’s offer is no longer open. It had asked once, it said, and politely.",
        ],
        bad: ["Beijing waited, heard nothing and sent more ships. It now knew, it said, where Tokyo stood."],
      },
    },
  },
  missiles: {
    bodies: [
      "Missiles are moved out of their sheds in North Korea. |Pyongyang says that tests will answer the allied drills. Seoul suspects Russian parts. Children in northern Japan practise for the alarm.",
      "Fuel lorries drive up to North Korea’s launch site. |Pyongyang calls it a reply to the drills. In Seoul they look for Russian parts; in Aomori schools go over the alarm again.",
    ],
    outcomes: {
      good: [
        "The missiles went back to their sheds. |Pyongyang had been heard, it said.",
        "The crews drove home, and nothing was fired. |Pyongyang spoke of its patience.",
      ],
      middling: [
        "Some missiles were fired and fell into the sea. |“While others drill, we test,” said Pyongyang.",
        "Several missiles came down at sea. |Each drill, said Pyongyang, will be met by a test.",
      ],
      bad: [
        "Sirens sounded in northern Japan, people took cover and a missile passed over. |Pyongyang may defend itself, it said.",
        "A missile flew over Aomori while trains stood still and people lay down. |It was for defence, said Pyongyang.",
      ],
    },
  },
  okinawa: {
    bodies: [
      "Tokyo asks for more use of ports and bases in the southern islands. The assembly will vote. |In Naha people speak of the vote of 2019 against the Henoko works. Lighten the load first, they say.",
      "Plans for ports and bases in the southern islands lie before Okinawa’s assembly. |Members remember the vote of 2019 on the Henoko works. They ask what burden will end in return.",
      "Buses bring people to Okinawa’s assembly, which will vote on plans for the southern islands. |Many islanders voted in 2019 against the Henoko works. They want relief before anything new.",
    ],
    outcomes: {
      good: [
        "The assembly’s vote was close, and it was yes. The islands must be kept safe too, most members said.",
        "After a long night the assembly said yes. It is for the islanders’ safety too, a mayor said.",
        "The vote was yes, by two. The islands lie where they lie, said one who had long been against it.",
      ],
      middling: [
        "The members went home without a vote. Too many of their questions were still open.",
        "The assembly asked for more papers, and will meet again. It cannot vote on a sketch, members said.",
      ],
      bad: [
        "The answer was no. Okinawa has most of the American bases already, members said.",
        "Most members voted no. The mainland, they said, should take its share.",
      ],
    },
  },
  cable: {
    bodies: [
      "Screens go dark on islands of {the}: a cable has failed. A freighter lay above it that night, and its flag is in doubt. |Anchors drag, says Beijing. Doctors there talk by satellite.",
      "A cable to {the} is broken. That night a freighter slowed just there, and nobody is sure of its flag. |An anchor may have dragged, says Beijing. Island hospitals use satellite links.",
      "Bank machines on islands of {the} have stopped: the cable is dead. A freighter of unclear flag was above it at night. |It may be an anchor that dragged, says Beijing. Clinics make do with satellites.",
    ],
    outcomes: {
      good: [
        "The freighter’s anchor fitted the marks on the cable, and all could see it. The owner paid. Beijing said that it would warn its firms.",
        "The freighter’s log was read out to the press, and its owner paid. Beijing would tell its captains to take more care, it said.",
      ],
      middling: [
        "The cable works again, and who broke it is not known. |Beijing still speaks of an anchor.",
        "Divers mended the break and found no proof of anything. |An accident, Beijing supposes.",
      ],
      bad: [
        "The ship that was named had not done it, and could show that. Then one more cable failed. |Beijing asked for proof before blame.",
        "The search ended at the wrong ship, and a second cable broke that week. |One should look first, said Beijing, and speak later.",
      ],
    },
    own: {
      ask: {
        bad: ["Beijing had no reply to give, and a second cable failed. So many ships pass there, it said."],
      },
      repair: {
        good: [
          "The break was mended within days, and a second line is planned. One cut will not be enough again, said {capital}.",
        ],
        bad: [
          "The ship with the new line had not sailed when one more cable failed. An anchor again, Beijing supposed.",
        ],
      },
      left: {
        good: [
          "The owner of the freighter wrote to the cable firm, and paid. Beijing called it a private matter.",
        ],
        bad: [
          "A second cable failed while the first lay broken. Beijing had been asked nothing, it said.",
          "Before the repair ship came, one more line was dead. Nobody had rung, said Beijing.",
        ],
      },
    },
  },
  yard: {
    bodies: [
      "Seen from above, the next hull at Dalian is larger than any before. Foreign parts lie by it in crates. |A nation that trades needs a navy, says Beijing. In Mykolaiv and elsewhere someone asks to buy old drawings.",
      "Buses bring more and more workers to the yard at Dalian. The hull there is larger than any before, and crates from abroad stand near. |Beijing says that trade needs a navy. Buyers of old drawings have come to Mykolaiv and elsewhere.",
      "The crane at Dalian lifts a piece as long as a street: the next hull will be the largest. Some parts come from abroad. |A navy protects trade, says Beijing. In Mykolaiv and elsewhere money is offered for old drawings.",
    ],
    outcomes: {
      good: [
        "The launch will be a year late. |Good work takes time, said the yard.",
        "The crane stands still, and half the welders are on leave. |Some parts are worth waiting for, said the yard.",
      ],
      middling: [
        "The hull grows as planned. |The yards keep their dates, said Beijing.",
        "Each week a new block is set in place, no sooner and no later. |A plan is a plan, said Beijing.",
      ],
      bad: [
        "The hull is afloat before its date, with parts that are hard to come by. |China now makes more by itself, said Beijing.",
        "The dock was flooded a season early, and bands played. |Good hands had been found, said Beijing.",
      ],
    },
  },
  memory: {
    bodies: [
      "Old people hold up photographs outside a court in {capital}: it has ruled for wartime labourers. |The families ask for words before an anniversary, some weeks off. Both governments think of votes.",
      "A woman of eighty hears the court in {capital} rule for wartime labourers: her father was one. |An anniversary is near, and the families ask for words. Both governments fear to lose votes.",
      "Judges in {capital} have found for wartime labourers. |Their families, most of them old, ask for words. In weeks it will be the anniversary, and both governments fear the next vote.",
    ],
    outcomes: {
      good: [
        "Both leaders spoke, and then stood together in silence. |The families had been heard, said {capital}.",
        "One text was read out in both languages. |It was short, said {capital}, and it was meant.",
      ],
      middling: [
        "Wreaths were laid in both capitals, and little was said. |{capital} leaves the rest to its courts.",
        "The day came and went with a few lines from each side. |It is for judges now, said {capital}.",
      ],
      bad: [
        "What was heard from Tokyo hurt, and people marched in {capital}. Talks between ministries were put off. |Old people have no time to wait, a minister said.",
        "On the day crowds stood in {capital}, and officials dropped a meeting with Tokyo. |The families had hoped for more, a minister said.",
      ],
    },
    own: {
      quietly: {
        good: [
          "Firms of both countries paid into one fund, without a ceremony. It helps those still alive, said {capital}.",
        ],
      },
      works: {
        good: [
          "The first joint project began, and young people from both sides took part. {capital} spoke of the years to come.",
        ],
      },
      left: {
        good: ["Flowers were laid, and no one spoke for long. The court had heard them, the families said."],
        bad: [
          "No words came from Tokyo, and people in {capital} marched with photographs. Silence, they said, was an answer too.",
          "Tokyo kept silent on the day. In {capital} students sat down outside Japan’s embassy and read letters aloud.",
        ],
      },
    },
  },
  strait: {
    bodies: [
      "A tanker for Yokohama drops anchor outside Hormuz and waits. To insure a ship there costs twice as much as before. Moscow offers cheaper oil to all; Brussels and Washington ask Tokyo to keep to the price cap.",
      "The price of oil has jumped: ships are slow to enter Hormuz, and insurers ask double. Tankers for Yokohama stand off. Moscow has oil to sell; Brussels and Washington remind Tokyo of the price cap.",
    ],
    outcomes: {
      good: [
        "The oil came in time and grew cheaper again. |Fear had raised the price, traders said.",
        "Tankers moved again within days, and Yokohama’s tanks filled. |It had been nerves more than oil, traders said.",
      ],
      middling: [
        "The oil came, at a higher price. |Power firms wrote to their customers about it.",
        "Ships took the long way, and each litre cost more. |Shops put up new price tags overnight.",
      ],
      bad: [
        "Sellers broke contracts, because others paid more. |In some homes the heating stayed off.",
        "Two cargoes for Japan were sold on at sea. |Some factories closed for three days a week.",
      ],
    },
  },
  purse: {
    bodies: [
      "Three lists lie side by side: defence, Kyiv and pensions. |One budget cannot hold them all, and a vote is near. A mayor in the north asks why heating aid ends and pledges abroad do not.",
      "The state sells bonds next week, and lenders ask about three things: defence, Kyiv, pensions. |A vote is near. In the north people ask why heating aid stops and pledges abroad go on.",
      "Defence, Kyiv and pensions: a minister has to fit them into one budget, and cannot. |Voters decide soon. Letters from the north ask about heating aid, and about pledges abroad.",
    ],
    outcomes: {
      good: [
        "The budget went through, and lenders stayed calm. |It would do, the mayors said.",
        "The sums were passed by a narrow vote, and the bonds were sold. |Each list had been made a little shorter.",
      ],
      middling: [
        "The hard choice has to wait until the vote is over. |No mayor was surprised.",
        "The minister asked for another month, and got it. |Lenders will ask again after the vote.",
      ],
      bad: [
        "Some of the cabinet’s own members voted no, and the state’s loans grew dearer. |Members could not explain it in their towns, they said.",
        "The budget failed at its first vote, and lenders asked for more. |One promise too many had been made, a member said.",
      ],
    },
    own: {
      explain: {
        good: [
          "A list of what the money had done went to every town, and the budget passed. Mayors had asked for it.",
        ],
      },
    },
  },
  guests: {
    bodies: [
      "Some two thousand people fled to Japan from the war, and their stipends end. Some have jobs, and their children have friends at school. Others wait for news. Kyiv hopes to see them again one day.",
      "A school in Yokohama asks which pupils will stay: stipends for some two thousand who fled the war are ending. Their parents work, or look for work, or wait. Kyiv hopes that they come home one day.",
    ],
    outcomes: {
      good: [
        "Towns found flats and jobs, and people next door helped. Kyiv sent its thanks for the welcome.",
        "Town halls found rooms and work, and firms taught the language. Kyiv was glad for them, it said.",
      ],
      middling: ["Permits were made longer by half a year. No family could plan beyond that."],
      bad: ["Many moved on to Europe. Those who remained had felt like visitors to the end, they said."],
    },
    own: {
      skilled: {
        good: ["Hospitals and firms kept the people they needed. Kyiv hopes to have them back."],
      },
    },
  },
  shipyard: {
    bodies: [
      "A payday has passed at Mykolaiv without pay, for the sixth time. A man from a school in Harbin has taken a room in town. Those who laid out the deck are asked to dinner, one by one.",
      "The design office at Mykolaiv works in coats, since the heating is off. Two desks are empty already. A trade fair abroad has sent tickets for ten more.",
    ],
    outcomes: {
      good: [
        "The man from Harbin dined alone. There was a payday again, the others said.",
        "The heating came on, with wages up to March. The tickets were sent back unused.",
      ],
      middling: [
        "Some dined and stayed, and some have not said. It depends on the next payday, they said.",
        "Five of the ten went to the fair, and three came back. They had only wanted to be warm, they said.",
      ],
      bad: [
        "Nine of those who dined have left. The school pays on time, they said.",
        "All ten went to the fair and took their pencils. Somebody there had asked what they knew.",
      ],
    },
  },
  survey: {
    bodies: [
      "A Chinese ship lowers instruments where Okinawan boats fish for bonito. Beijing says that the sea bed is everybody’s to study. The fishing union sends Tokyo a map with times.",
      "Two Japanese cutters radio a Chinese ship: what is it doing here? Beijing says that its ships need nobody’s leave. The captains ask how often to repeat the question.",
    ],
    outcomes: {
      good: [
        "Beijing sent the union a list of days, and kept to most of it. It wants quiet seas, it said.",
        "The ship gave its course by radio, and the cutters wished it well. It costs nothing, said Beijing.",
      ],
      middling: [
        "The ship took in its instruments and left. Its work was done for now, Beijing said.",
        "The question was asked eighty times and not answered. There is nobody to ask, said Beijing.",
      ],
      bad: [
        "The nets of four boats were cut, and the ship went on. It had right of way, said Beijing.",
        "A naval ship came up between, and answered for it. Beijing will guard its ships, it said.",
      ],
    },
  },
};

/** By kind, what it is told in besides its first words. */
export const again: Record<string, Again> = Object.fromEntries(
  Object.entries({ ...scenes, ...varyagScenes, ...followupScenes }).map(([kind, own]) => [
    kind,
    { ...others[kind], scenes: own },
  ]),
);
