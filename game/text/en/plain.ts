import type { Plain } from "../plain.ts";

/**
 * What the plain level says otherwise, for readers of twelve and for those who read a second language: one idea a
 * sentence, common words, no image that has to be guessed. What passes the measure of tests/unit/plain.test.ts as it
 * is has no entry here.
 */
export const plain: Plain = {
  situations: {
    tender: {
      body: "An unfinished carrier is for sale at the yard. Only one bidder is left: a firm registered in Macau. At its address nobody answers. It speaks of a floating casino. The yard is owed wages and wants it settled.",
    },
    shell: {
      body: "The buyer’s directors come from Shandong. Its parent firm has worked for a navy. Macau has refused it a casino licence. All of this stands in public registers. Beijing says that it knows of no naval use. The hull is still at its quay.",
    },
    narrows: {
      outcomes: {
        bad: {
          text: "The hull passed with eleven tugs. The strait was closed to all other ships. In the Aegean a storm broke the tow. A sailor of one of the tugs was killed.",
        },
      },
      own: {
        left: {
          middling: {
            text: "The hull passed, with 20 guarantees. Ankara said that it could not hold it for ever. Days later a storm broke the tow. A sailor on one of the tugs was killed.",
          },
        },
      },
    },
    shipyard: {
      body: "At Mykolaiv wages are months late. Those who planned the flight deck are asked to teach abroad, at ten times the pay. Some say that pay would keep them. Others say that nobody knows who comes and goes.",
      own: {
        left: {
          bad: {
            text: "Most of the deck section took posts in Dalian, a year at a time. There, wages come on the day. Nothing forbids teaching, they said.",
          },
        },
      },
    },
    airframe: {
      body: "An air training centre by the sea lists what it can spare. It includes a prototype plane, made for a ski-jump deck. It has stood outdoors for years. The price is low. Moscow holds that half of it is not Kyiv’s to sell.",
      outcomes: {
        middling: {
          text: "The sale fell through. The prototype stands where it stood, and is still on a long list.",
        },
      },
    },
    survey: {
      body: "Chinese research and naval ships work east of a line at sea. Tokyo holds it to be the median; Beijing says that no line has been agreed. The sea bed, it says, has to be known. Fishermen from Okinawa ask whose water it is.",
    },
    bid: {
      body: "Beijing offers a port and a data network under the Belt and Road. It would build them fast, on credit. It calls this development without conditions. {capital} needs both and compares offers.",
    },
    window: {
      body: "{capital}’s leaders would now sign a step on access for each other’s forces. They ask little for it. They want it settled while they hold office. Those who come after them may not want it.",
    },
    bureau: {
      body: "Engineers at a rocket bureau are owed months of pay. Strangers ask about drawings. In 2017 experts disagreed about Pyongyang’s RD-250 engine. Was it from stocks in Ukraine or Russia, or was it Pyongyang’s own work?",
    },
    round: {
      body: "Tankers, chips and banks are on the list for the next round. Brussels asks Tokyo to join. Moscow calls it unlawful and says that it has other buyers.",
      own: {
        ease: {
          good: {
            text: "Fuel came cheaper to Japan, and Moscow kept its contracts. It always does, it said, with steady buyers.",
          },
        },
      },
    },
    talks: {
      body: "Beijing offers a maritime encounter code, a hotline and an open fish market. It asks for a friendly word in public. It wants fewer surprises at sea, it says.",
    },
    okinawa: { left: "Okinawa’s assembly votes, and has not heard from Tokyo." },
    cable: {
      body: "A cable to {the} has stopped working. A freighter lay above it that night, and its flag is not clear. Beijing says that anchors drag. Island hospitals run on satellite links.",
    },
    yard: {
      body: "Pictures from above show a larger hull than any before. Crates of foreign parts lie beside it. Beijing says that a trading nation needs a navy. In Mykolaiv and elsewhere, buyers are asking for old drawings.",
    },
    memory: {
      outcomes: {
        bad: {
          text: "Words in Tokyo were answered by crowds in {capital}. A meeting of ministries was called off. The families had waited long enough, a minister said.",
        },
      },
    },
  },
  events: {
    us_letter: {
      body: "Forty senators of both parties write that the alliance must be kept as it is. They name the American headquarters in Tokyo, which plans beside Japan’s own. They name the officers from their states who serve there.",
    },
    cv_fujian: {
      body: "The Fujian enters service at Sanya, with three electric catapults to launch planes. Analysts expect about a year of work before its planes can fly by day and night. Beijing says that it defends its own sea lanes.",
    },
    cv_lockon: {
      body: "Tokyo says that Chinese carrier fighters twice turned a fire-control radar on Japanese aircraft. This was south-east of Okinawa. Beijing says that search radars are normal in flight training. It had announced an exercise, it says, and Japanese fighters kept coming close. Recordings are on the Minister’s desk.",
      done: {
        c: "Four governments lodge the same protest on the same day. Nobody has to give a recording away.",
      },
    },
    cv_okino: {
      body: "A carrier launches its aircraft off the two islets of Okinotorishima. Tokyo calls them an island and claims the exclusive economic zone round it. Beijing and Seoul say that they are rocks and give no such zone. Exercises in one are lawful in any case. Lawyers in three capitals reread one article.",
    },
    sen_streak: {
      body: "Chinese coast-guard ships are in the contiguous zone round the Senkaku Islands. They have been there every day since last year. Beijing says that it patrols its own waters. Fishermen from Ishigaki ask which side now looks like the visitor.",
    },
    ua_graft: {
      body: "A law passed in one day puts Kyiv’s anti-corruption bodies under the prosecutor general. The government says that this rids them of Russian influence. Crowds protest in the squares. They ask donors in a letter not to leave.",
    },
    ua_terms: {
      done: {
        c: "Tokyo says that a ceasefire gives nobody a right to land. It says the same of the Northern Territories. Washington had hoped for more.",
      },
    },
    ua_minerals: {
      body: "Washington’s fund takes half of what new Ukrainian mines will earn. It offers Tokyo a seat on its board. Kyiv would rather see a second fund, with auditors of its own. Both funds list titanium and lithium.",
    },
    ua_islands: {
      body: "Kyiv’s parliament says again that the Northern Territories are Japan’s, under Russian occupation. Moscow counts them as its own by right of the last war. It announces an exercise on what it calls the Southern Kurils. In Nemuro former islanders read the text aloud.",
    },
    ua_front: {
      body: "Less help is coming in. Ukrainian troops leave two towns they had held for a year. Moscow counts the towns as its own; most of the world does not. Ninety thousand people are on the roads west. The trains carry the old and the wounded first.",
    },
    lk_broker: {
      body: "A broker in Dubai offers drawings of a rocket engine’s pump. The buyer is an agent under cover. The paper is Soviet, and the notes on it are recent. It might have come from any of three states. It might be from a design bureau, or from one man’s attic.",
    },
    lk_sting: {
      body: "Two visitors offer money to rocket engineers in Dnipro for help with a thesis. The engineers tell the security service. The two are arrested in a garage. The auditors’ phone number was on the engineers’ wall.",
    },
    lk_file: {
      body: "A clerk finds papers on cruise missiles. A generation ago they were smuggled out of Ukraine, some of them to China. A prosecutor in Kyiv published the outline in 2005. The pages with the names were not published.",
      done: {
        c: "The file stays sealed until those named in it are dead. The law on archives allows that.",
      },
    },
    lk_home: {
      body: "Investigators lay out parts from a missile that fell in Ukraine. A bearing and two capacitors are from firms in Nagano and Osaka. A trader bought them and sold them on. Thirty Japanese firms have been named in such lists.",
    },
    ru_bombers: {
      body: "Two Russian bombers come down past Tsushima. Over the East China Sea they meet two Chinese ones. All four fly between Okinawa and Miyako, out towards Shikoku. Japanese fighters scramble from three bases. Moscow and Beijing call it a planned patrol, aimed at nobody.",
    },
    ru_graves: {
      body: "Moscow would again let former islanders visit their family graves. In return, one line of the trade sanctions must be eased. It holds that Japan, not Russia, ended good relations. Those who remember the islands are on average eighty-nine. The last visit was in 2019.",
    },
    kr_nara: {
      body: "The leaders of Japan and Korea meet again, away from both capitals. After the talks they walk in a provincial town. In 2025 another party came to power in Seoul, and the visits did not end.",
    },
    kr_usfk: {
      done: { b: "Two governments begin talks on access. Nobody else is in the room." },
    },
    tw_diet: {
      body: "A member asks about a blockade of Taiwan. Would it threaten Japan’s survival under the law of 2015? Beijing has said that any such answer meddles in its affairs. The officials’ note is one sentence long and leaves it open. The Prime Minister has not yet begun to read.",
    },
    au_frigate: {
      body: "Canberra signs for eleven frigates of a Japanese design. Three of them are to be built in Nagasaki. It is the largest such contract since the war. Welders from Henderson arrive to learn.",
    },
    lk_inquiry: {
      body: "Foreign technology has turned up where it should not be. For six weeks a committee has looked into the leak. It can say how the leak happened, but not who gained by it. One annex names an office in Kyiv that had been helpful. Another recalls a like case of 2017, which was argued over and never settled.",
    },
    vy_kyivwaits: {
      body: "Tokyo leaned on Kyiv, as in 1992, this time over papers. The port’s clerks have asked for one more certificate. The hull stays at its quay this half-year.",
    },
    vy_park: {
      body: "A carrier built in Mykolaiv was sold for scrap in 1995, through a Korean firm. Since May last year it has been a park in Shenzhen. Children sit in the cockpits. Some visitors take notes in the hangar. A sister ship has just been towed to Tianjin.",
    },
    vy_sealaw: {
      body: "A bill would let Japan’s ships carry fuel to coalition fleets in the Indian Ocean. It would be the first time in a war. The cabinet could have it passed in three weeks. Washington counts who sends ships. In the gallery sit widows of an older war.",
    },
    vy_seabed: {
      body: "In December an unknown ship fired on cutters and went down in the East China Sea. It lies on Beijing’s side of a line that neither has drawn, at ninety metres. Fifteen people may have been aboard.",
    },
    vy_annulled: {
      body: "The register’s extract from Macau was on the table. A court in Kyiv found that the buyer had no business that could use a ship. The sale was set aside. The hull goes to the breakers.",
    },
    vy_law: {
      body: "The Diet passed the laws that put the new defence guidelines into force. They speak of “areas surrounding Japan”. This is not a place on a map, the government says, but a kind of situation.",
    },
    vy_handover: {
      body: "On 20 December Macau was handed back to China. The company register is still there. Now it is under Beijing’s authority.",
    },
    vy_sailslate: {
      body: "Kyiv had asked for one certificate more than once. In the end the papers were in order. A tug drew the hull down the river from Mykolaiv.",
    },
    vy_eyes: {
      body: "Japan’s first reconnaissance satellites are in orbit. How much they can see is a secret. It is said to be modest.",
    },
    vy_kedoloan: {
      done: {
        c: "The loan was signed on a Friday. No speech was made, so none will have to be taken back.",
      },
    },
  },
  crises: {
    senkaku: {
      stake:
        "Nine people have come ashore on Uotsuri with a flag and a camera. Beijing says that the islands are its own. It will bring its citizens home itself, it says. At stake is who keeps order there, without making a rule for the next time.",
    },
    miyako: {
      offramp: "Propose that both sides announce fire zones a month ahead, and keep a lane open.",
    },
    taiwan: {
      stake:
        "Beijing announces that its customs service will inspect ships bound for Taiwan. It says that this is a matter of its own law. Airlines ask what their flight plans are worth. At stake are food and gas for a week or two. So are the people of the nearest islands, and what Taiwan may choose for itself.",
      yield: "Advise Japanese ships to let the inspectors in, and reserve Japan’s position.",
    },
    luzon: {
      stake:
        "A Chinese coast-guard ship has rammed a Philippine supply boat bound for the Batanes. Beijing says that the boat cut across its bow; both sides publish film. The access agreement does not say what Tokyo must do. Manila asks what it will do. At stake is whether help means an escort, and whether an escort means war.",
    },
    overflight: {
      press: [
        "Condemn the launch in words agreed with Seoul.",
        "Take it to the Security Council.",
        "Put the destroyers and batteries on alert.",
        "Issue a destruction order for the next missile, and say so.",
        "Shoot the next missile down.",
        "Strike the launchers: war begins.",
      ],
      yield: "Lower the alert, and offer to talk without conditions.",
    },
    sakhalin: {
      stake:
        "A decree moves the gas project’s shares into a new company. The Japanese owners are asked to apply for theirs. Moscow calls it an answer to the sanctions. Winter contracts run through it. At stake are warm homes on one side and unity on sanctions on the other. This ladder does not lead to war.",
    },
  },
  closing: {
    said: {
      blamed: { rival: "We wait for the correction to be made just as public." },
    },
  },
};
