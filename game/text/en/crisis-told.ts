import type { CrisisTold } from "../crisis-told.ts";

/** Each kind of crisis as it goes on: who does what there, what is said of it, and who pays. */
export const crisisTold = {
  senkaku: {
    began: {
      rival: "It began with a landing that Beijing did not stop.",
      tokyo: "It began after Tokyo’s own ships had come closer, and Beijing says so.",
      partner: "It began when a partner’s boats sought shelter by the islands.",
      washington: "It began after Washington had spoken of the islands in a text.",
    },
    pressed: [
      "Fourteen more cutters left Ishigaki and Naha for the islands.",
      "A notice closed the waters round the islands to all but Japan’s ships.",
      "Cutters placed themselves bow to bow before the Chinese ships.",
      "Destroyers left Sasebo with all crews aboard.",
    ],
    kept: [
      "Officers on the shore handed over water and took down nine names.",
      "The cutters kept their line and let nobody pass it.",
      "Crews read the notice out by radio and turned no ship by force.",
      "Tugs pulled two damaged cutters clear, and others took their place.",
    ],
    line: "Tokyo said that whoever lands next will be judged in Naha.",
    offered: "Tokyo offered to hand the nine to a third country’s consul.",
    climbed: [
      {
        did: "Twelve coast-guard ships came, and asked Japan’s cutters to leave.",
        said: "We have come to bring our people home.",
      },
      {
        did: "Beijing closed the same waters by a notice of its own.",
        said: "Whoever draws a line there must expect another.",
      },
      {
        did: "A Chinese ship rammed a cutter; some of the crew are missing.",
        said: "It was told three times to give way.",
      },
      {
        did: "Chinese frigates steered for the islands.",
        said: "The navy now protects what the coast guard could not.",
      },
    ],
    stayed: [
      {
        did: "Two coast-guard ships lay off the shore, with a doctor aboard.",
        said: "They are our citizens. We ask for nothing unusual.",
      },
      { did: "Its ships sailed up and down in line.", said: "We are at home here, and have time." },
      {
        did: "Its ships stopped at the edge of the closed waters.",
        said: "We know of one notice, and it is our own.",
      },
      { did: "Its crews pulled men of both sides from the water.", said: "No more should drown for this." },
    ],
    still: [
      { did: "Its ships changed crews and stayed.", said: "Patience is also a duty." },
      { did: "Its ships took fuel from a tanker and stayed.", said: "Nothing new has been ordered." },
    ],
    accident: "In the dark a cutter and a Chinese ship collided, and sailors were lost.",
    ended: {
      won: "The nine went to Naha, and the Chinese ships sailed north before dawn. Beijing called its patrol complete. On Ishigaki the cutter crews slept through the day.",
      faded:
        "The nine were fetched one night when nobody filmed it. Ships of both sides then left, a few each day. A harbour master on Ishigaki crossed the last of them off his list.",
      yielded:
        "A Chinese ship took the nine aboard, and Japan’s cutters looked on. Tokyo says that its position is unchanged; Beijing said nothing. The officer who had taken down their names handed back nine passports.",
      asksmore:
        "A Chinese ship took the nine home, and they were met with flowers. Then Beijing asked for a patrol of its own, four days a week. On Ishigaki fishermen were told to stay in port.",
      ramp: "A consul from a third country signed for nine people and drove them to the airport. Both coast guards left that evening, in turns, by the clock. The flag went with them, folded.",
      war: "It was fought round five islets on which nobody lives. Cutters were sunk first, then frigates, and aircraft from both coasts. On Ishigaki the school gymnasium holds those who were brought in.",
    },
  },
  miyako: {
    began: {
      rival: "It began with a notice from Beijing to all ships.",
      tokyo: "It began after Tokyo had sent a group of its own through, says Beijing.",
      partner: "It began with an exercise that a partner held there with Japan.",
    },
    pressed: [
      "A group from Kure took up station at the edge of the area.",
      "The escort led three merchant ships in, at ten knots.",
      "The escort sailed on while shells fell ahead of it.",
      "Destroyers returned the fire.",
    ],
    kept: [
      "An attaché took the charts to Beijing and came back with them.",
      "The group stayed at the edge and counted the shots.",
      "The supply ship took the long way, with two days’ milk spoilt.",
      "The escort hove to and looked for men in the water.",
    ],
    line: "Tokyo said that a ship that is hit will not be the last to sail.",
    offered: "Tokyo offered a month’s notice on both sides, and one open lane.",
    climbed: [
      {
        did: "Chinese destroyers took station on each side of Japan’s ships.",
        said: "They are there so that nobody strays into the fire.",
      },
      { did: "It fired each day and moved the area east.", said: "Shipping has been warned, in due form." },
      { did: "A Chinese frigate cut in, and struck an escort amidships.", said: "A closed area is closed." },
      { did: "Missiles were fired at the escort.", said: "Our ships were shot at in their own exercise." },
    ],
    stayed: [
      {
        did: "It read out the notice again, and fired nothing.",
        said: "There are nineteen days left. We are in no hurry.",
      },
      { did: "Its ships fired at a target and then at none.", said: "The exercise keeps to its plan." },
      {
        did: "Its gunners let the tankers pass the corner of the area.",
        said: "We have nothing against trade.",
      },
      {
        did: "Its frigate lowered boats for men of both sides.",
        said: "Sailors help sailors. The notice stands.",
      },
    ],
    still: [
      { did: "The range stayed closed, and was silent.", said: "A pause is part of the plan." },
      { did: "A new chart came, with the same lines.", said: "We have heard all objections." },
    ],
    accident: "A shell fell short, on a ship that nobody had aimed at, and men died.",
    ended: {
      won: "The notice was withdrawn with twelve days to run. Beijing said that its guns had been tested. On Miyako a full quay waited for the supply ship.",
      faded:
        "The area grew smaller each week, and then no new chart came. No reason was given. Captains went straight through again, one after another, and wrote it in their logs.",
      yielded:
        "Ships went east of Okinawa for as long as the notice ran. Beijing thanked them for their care. On Miyako rice came by air, and cost what that costs.",
      asksmore:
        "Ships went round, and a second notice followed the first. It asks for word beforehand from any warship. On Miyako shop owners put up lists of what will not come.",
      ramp: "Both navies now send their fire zones a month ahead, and leave a lane. Two officers on each side sign for it. The first ship through carried milk and school books to Miyako.",
      war: "It was fought in a strait that ferries could cross in a night. Escorts and frigates were lost, and a runway on Miyako. Those who could be flown out were; many are still on the island.",
    },
  },
  taiwan: {
    began: {
      rival: "It began with a page from Beijing’s customs service.",
      tokyo: "It began after Tokyo had put ships nearer to the strait, and Beijing says so.",
      partner: "It began after a partner had signed with Tokyo, and Beijing named the paper.",
      washington: "It began after Washington had said a word on Taiwan that Beijing will not let pass.",
    },
    pressed: [
      "Escorts from Sasebo lay at the edge of the strait, within sight of each other.",
      "Tokyo insured eleven ships with public money, and they sailed.",
      "Escorts were ordered to keep the lane open, and loaded their guns.",
      "Japan’s ships entered the fighting beside the Americans.",
    ],
    kept: [
      "Airlines kept their crews in hotels; ships kept loading.",
      "The escorts stayed out of the strait and listed who was stopped.",
      "Gas ships waited off Kaohsiung with Japanese flags, and did not turn back.",
      "Escorts towed a burning freighter out of the lane.",
    ],
    line: "Tokyo said that a shot at a Japanese ship would be a shot at Japan.",
    offered: "Tokyo offered a neutral port where a third party opens the boxes.",
    climbed: [
      {
        did: "Customs cutters came with warships behind them.",
        said: "An officer of the law may be guarded.",
      },
      {
        did: "Inspectors sent nine ships back, and insurers drew their cover.",
        said: "Those with papers in order have nothing to fear.",
      },
      {
        did: "A warship fired across a bow, and then into a bridge.",
        said: "The master had refused to stop.",
      },
      { did: "Its rockets struck harbours on the island.", said: "This is a matter inside one country." },
    ],
    stayed: [
      {
        did: "Its officers asked for papers by radio and boarded nobody.",
        said: "We begin with the paperwork.",
      },
      { did: "Four cutters took it in turns off Kaohsiung.", said: "A customs service works at all hours." },
      { did: "Its inspectors let rice and medicine through.", said: "No one should go hungry over a form." },
      { did: "Its guns fell silent while a hospital ship passed.", said: "We have shown how far we can go." },
    ],
    still: [
      { did: "The list of goods to be opened grew by a page.", said: "It is a list, not a blockade." },
      { did: "Its cutters stopped one ship in ten.", said: "Those who comply lose an hour." },
    ],
    accident: "A patrol plane and a fighter touched wings, and neither came home.",
    ended: {
      won: "The customs cutters went back to Xiamen, for repairs, it was said. Insurers lowered their price that evening. In Kaohsiung a gas ship came in with two days to spare.",
      faded:
        "Inspectors asked for less each week, and at last for nothing. No notice said that it was over. In Taipei people still bought rice for a month.",
      yielded:
        "Japanese masters opened their holds, and were on their way in two hours. Beijing called this normal. In Taipei they asked what Tokyo would do the next time.",
      asksmore:
        "Japanese masters opened their holds. Then the form asked for the names of crews, and for flights too. On Yonaguni people pack a bag by the door.",
      ramp: "Boxes for Taiwan are opened in a third port, by people from a fourth. Both sides say that they gave up nothing. The first gas ship took four days longer, and came.",
      war: "It was fought on both sides of the island and over it. Ships of three navies are on the lists, and bases on Okinawa were struck. People of four countries are in Taiwan’s hospitals, where the power comes for six hours.",
    },
  },
  luzon: {
    began: {
      rival: "It began when a Chinese ship rammed a supply boat.",
      tokyo: "It began near Tokyo’s own ships, which had come to be seen, and Beijing says so.",
      partner: "It began with a supply run of Manila’s that counted on Tokyo.",
    },
    pressed: [
      "A destroyer went out with the next supply boat.",
      "Boat and escort passed the line of Chinese hulls at first light.",
      "The escort put itself between the boats and the ship that rams.",
      "The fleet came up, with its magazines open.",
    ],
    kept: [
      "Tokyo sent Manila its radar tracks, and a doctor.",
      "The escort kept a mile off and filmed everything.",
      "Rice was put ashore at night, from rubber boats.",
      "Divers from Kure searched for the crew.",
    ],
    line: "Tokyo said that the next boat to be rammed would have Japanese aboard.",
    offered: "Tokyo offered a joint search for the missing, on one channel.",
    climbed: [
      { did: "Cutters and trawlers closed round the boats.", said: "They help to keep the traffic apart." },
      {
        did: "It laid a line of hulls across the way to the Batanes.",
        said: "The boat may pass when it says what it carries.",
      },
      {
        did: "A second boat was rammed and sank; its crew drowned.",
        said: "It turned across a larger ship.",
      },
      { did: "Fire was opened on the escort.", said: "Others have made a fishing dispute their war." },
    ],
    stayed: [
      { did: "It showed its own film, from the bridge.", said: "Look who turned first." },
      {
        did: "Its cutters shadowed the boats, with fenders out.",
        said: "We shall be here tomorrow as well.",
      },
      { did: "Its hulls lay still and let a hospital boat through.", said: "The sick may always pass." },
      { did: "Its crews threw lines to men in the water.", said: "We take no joy in this." },
    ],
    still: [
      { did: "Its ships came back at the same hour.", said: "Law keeps regular hours." },
      { did: "Nobody moved, and the film ran on.", said: "Manila has our number." },
    ],
    accident: "A wave threw one ship against another, and men went over the side and were lost.",
    ended: {
      won: "The Chinese ships drew off, and the boats went through in daylight. Beijing said that its inspection had ended. On Batan the mayor rang the church bell himself.",
      faded:
        "The trawlers left with the first storm and did not return. Manila’s boats ran again at night, and later by day. The film of the first collision is still watched, by both sides.",
      yielded:
        "Japan’s ships kept away, and Manila sent its rice by air. Beijing let the planes land. At the quay a widow was told that the search had been stopped.",
      asksmore:
        "Japan’s ships kept away. Beijing then asked to see each cargo for the islands. A boat’s owner in Batanes has put his up for sale.",
      ramp: "Both coast guards searched in one pattern, and found four men alive. They kept the channel open afterwards. The next supply boat called both of them before it sailed.",
      war: "It was fought in the channel between Luzon and Taiwan. It had begun with a boat of rice and engine parts. The crews of three navies are read out together in Manila’s cathedral.",
    },
  },
  overflight: {
    began: {
      rival: "It began with a launch that nobody had announced.",
      washington: "It began after drills that Tokyo had asked of Washington; Pyongyang calls it an answer.",
    },
    pressed: [
      "Destroyers took station in the Sea of Japan; batteries were set up in Tokyo’s parks.",
      "A minister read out the order: the next missile is to be shot down.",
      "A destroyer’s missile met the next one above the sea.",
      "Strikes on the launchers were ordered.",
    ],
    kept: [
      "The envoy in New York asked for a session and got one.",
      "Radars stayed on, and schools practised once a week.",
      "The order stood, and nobody had to use it.",
      "Crews collected wreckage, and helped a village that had been hit.",
    ],
    line: "Tokyo said that the next missile over its land would not get across.",
    offered: "Tokyo offered a line on which launches are announced, through Beijing.",
    climbed: [
      { did: "Two more launchers were driven out of a tunnel.", said: "Alert answers alert." },
      { did: "It named a sea area off Aomori for its next test.", said: "Shoot at a test, and it is war." },
      {
        did: "A missile broke up over Honshu; debris killed people below.",
        said: "It was shot at, and so it fell.",
      },
      { did: "Guns opened along the line through Korea.", said: "We had warned that we would not wait." },
    ],
    stayed: [
      {
        did: "The missile stood on its launcher, with frost on its tanks.",
        said: "We speak when we are spoken to with respect.",
      },
      { did: "Its launchers stayed out, under nets.", said: "A shield is not the only thing that can wait." },
      { did: "The test area was put off by a day, twice.", said: "The weather is not right for us." },
      {
        did: "Its radio read a list of the dead, theirs and ours.",
        said: "Nobody wanted a village to be hit.",
      },
    ],
    still: [
      { did: "Pictures show men at the launcher, drinking tea.", said: "We are well, and in no hurry." },
      { did: "It fuelled the missile and let it drain again.", said: "Our engineers need the practice." },
    ],
    accident: "A radar took a flock of cranes for a launch. What was fired came down on a street.",
    ended: {
      won: "The launchers went back into their tunnels. Pyongyang said that its people had been defended. In Aomori schools had their first full week of lessons.",
      faded:
        "The missile was driven off one night, and nobody saw where. Pyongyang spoke of the harvest. In Seoul the trains ran on time again.",
      yielded:
        "The alert was lowered, and Tokyo offered to talk without conditions. Pyongyang accepted, and named no day. Families of the abducted asked what would be talked of.",
      asksmore:
        "The alert was lowered. Pyongyang asked for oil, and for the drills to stop. In Akita the siren stays on its pole, switched on.",
      ramp: "A line now runs by way of Beijing, and it has rung once. A launch was announced, and fishermen stayed out of the way. The sirens were silent that day.",
      war: "It was fought in Korea first, within an hour of the strike. Seoul’s northern districts burned, and missiles reached bases in Japan. Those who could not leave the city are counted first.",
    },
  },
  cable: {
    began: {
      rival: "It began with a freighter that slowed above the cable.",
      tokyo: "It began with Tokyo’s search for a culprit, and Beijing says so.",
      partner: "It began after a partner’s exercise nearby had drawn ships there.",
    },
    pressed: [
      "Cutters sailed the line of the cable, from end to end.",
      "A boarding team went aboard a freighter that had slowed.",
      "The team took the ship over; two sailors were hurt.",
      "Ships fired on each other above the cable.",
    ],
    kept: [
      "Analysts went through a year of tracks, and were still not sure.",
      "Cutters asked each ship its name, and let it pass.",
      "The team held the captain’s log and gave him back his ship.",
      "Doctors treated sailors from both crews in Ishigaki.",
    ],
    line: "Tokyo said that the next ship to drag an anchor there will be stopped.",
    offered: "Tokyo offered a repair by both sides’ ships, and a look at the break together.",
    climbed: [
      {
        did: "Coast-guard ships came to watch over Chinese freighters.",
        said: "Merchants ask us to see that they are left alone.",
      },
      {
        did: "It boarded a Japanese cable ship and turned its bow.",
        said: "We too may ask what is being done there.",
      },
      {
        did: "Its men fought the boarding team; there are wounded.",
        said: "Our crew defended its own ship.",
      },
      { did: "Its frigates opened fire to free the freighter.", said: "A seized ship is taken back." },
    ],
    stayed: [
      { did: "The owner sent a photograph of a clean anchor.", said: "Anchors drag. Ask any sailor." },
      { did: "Its ships kept a mile from the cable.", said: "We keep clear, and ask others to." },
      {
        did: "It asked for the captain’s papers, and waited.",
        said: "Show us the proof, and we shall read it.",
      },
      {
        did: "It fetched its wounded and left no guard.",
        said: "Two men are in hospital. Let that be enough.",
      },
    ],
    still: [
      { did: "Freighters passed at full speed, and did not slow.", said: "As you see, nothing happens." },
      { did: "Its ministry sent the tide tables.", said: "The current explains more than you think." },
    ],
    accident: "At night a cutter ran into a freighter, and sailors drowned.",
    ended: {
      won: "The freighter’s owner was named, and Beijing took away his licence. It would have done so in any case, it said. On Yonaguni the phones rang, most of them by mistake.",
      faded:
        "A repair ship came when its turn came. Nobody was blamed, and nobody was cleared. On the islands people keep a radio and batteries now.",
      yielded:
        "Tokyo called it an accident and laid a second cable. Beijing agreed that it had been one. On Yonaguni a nurse still writes down each call, on paper.",
      asksmore:
        "Tokyo called it an accident. Beijing asked for an apology to the owner, and for his costs. The bill went to a ministry that had never heard of the ship.",
      ramp: "Two repair ships lay side by side, one of each flag. Their engineers found a mark and could not agree on it. The cable was working by the evening, and both had eaten together.",
      blamed:
        "The freighter that was named had its log, and the log was true. The owner of another one wrote in, weeks later. An analyst who had said sixty per cent was asked by the Diet what that means.",
      war: "It was fought over a cable and in the waters above it. A freighter’s crew died first, and then sailors of both navies. Nobody ever learnt who had cut the line.",
    },
  },
  minerals: {
    began: {
      rival: "It began with a new form at Beijing’s ministry.",
      tokyo: "It began after Tokyo had put measures on Chinese firms, and Beijing says so.",
    },
    pressed: [
      "Two ministers flew to Beijing and withheld the first item on the list.",
      "Tokyo stopped photoresist; trucks turned back at Narita.",
      "Accounts of Chinese firms in Japan were seized.",
    ],
    kept: [
      "Officials carried a list to Beijing, and did not open it.",
      "The ministers had lunch, and came home with dates.",
      "Makers in Aichi paid three times the price elsewhere, for half.",
    ],
    line: "Tokyo said which item would be stopped, and on which day.",
    offered: "Tokyo asked for licences for known civil plants, with their addresses.",
    climbed: [
      {
        did: "Only the minister himself may sign a licence now.",
        said: "These metals fly in other people’s missiles.",
      },
      { did: "All licences to Japan were stopped.", said: "What can arm others stays here." },
      { did: "Japanese plants in three provinces were put under seal.", said: "We do what was done to us." },
    ],
    stayed: [
      { did: "Its clerks asked for a form that had been sent in.", said: "It will be looked at in turn." },
      { did: "It let one shipment go, for a hospital.", said: "We look at the user, and not at the flag." },
      { did: "It kept the stop, and took in new forms.", said: "A stop is not for ever." },
    ],
    still: [
      { did: "The counter was closed for a holiday.", said: "Our staff have families too." },
      {
        did: "It published figures that show no change.",
        said: "Trade has its good months and its bad ones.",
      },
    ],
    accident: "A fire broke out in a plant that ran on old stock, and workers died.",
    ended: {
      won: "The new form was dropped, and the queue moved. Beijing said that it had learnt what it wished to know. In Aichi the second shift was called back for Monday.",
      faded:
        "Licences came late, and then less late. No one said that anything had ended. A buyer in Nagoya took the calendar with the days crossed out from his wall.",
      yielded:
        "A minister read out the sentence that Beijing had asked for. Licences were signed that week. In Aichi people worked, and did not talk of it.",
      asksmore:
        "The sentence was read out in the Diet. Beijing then asked for it in writing, and for a list of buyers. A maker of sensors in Kyoto gave up its defence work.",
      ramp: "Forty plants now have licences, each with its street and number. Beijing may send somebody to look. A woman at a press in Toyota City was photographed for the file.",
      broken:
        "Both sides had seized what they could reach. Twelve plants stand sealed in China, and three in Japan. Those who worked in them were told by letter, in two languages.",
    },
  },
  sakhalin: {
    began: {
      rival: "It began with a decree from the Kremlin.",
    },
    pressed: [
      "Tankers were held off Hokkaido, and gas was bought elsewhere.",
      "Tokyo froze Moscow’s holdings in Japanese banks.",
      "The owners refused to sell, and their engineers stayed on the platform.",
    ],
    kept: [
      "Lawyers filed for arbitration, and the gas kept coming.",
      "Each application went in with every page stamped.",
      "The owners answered Moscow’s letters on the last day.",
    ],
    line: "Tokyo said that a forced sale would be paid for from frozen accounts.",
    offered: "Tokyo offered a court in a third place, with the gas on while it sits.",
    climbed: [
      { did: "Its port let two tankers lie, half loaded.", said: "A pump has failed. It happens in winter." },
      {
        did: "It set a price for the shares, and thirty days to take it.",
        said: "Whoever is unfriendly may leave.",
      },
      {
        did: "It took nine engineers off the platform, for questions.",
        said: "They worked without a permit.",
      },
    ],
    stayed: [
      { did: "The pumps ran, and Moscow sent a bill in roubles.", said: "The decree is not aimed at homes." },
      { did: "It loaded one ship in three.", said: "We too need to sell." },
      {
        did: "The price stood, and the thirty days were not counted.",
        said: "There may be room for a word.",
      },
    ],
    still: [
      { did: "Its lawyers asked for more time.", said: "The court is far away, and so are we." },
      { did: "The gas came at night, and less of it.", said: "Contracts can be read in many ways." },
    ],
    accident: "Ice tore a tanker from the pier, and some of its crew were lost.",
    ended: {
      won: "The decree stands, and is not applied. Moscow said that it had never meant to hurt a customer. In Sapporo the gas flame is as high as it was.",
      faded:
        "The applications lie in Moscow, and nobody asks for them. The tankers sail by the old timetable. An engineer’s wife in Yuzhno has put the suitcases back.",
      yielded:
        "The owners joined the new company, at its price. Moscow called them sensible. In Brussels a chair stayed empty at the next meeting on sanctions.",
      asksmore:
        "The owners joined the new company. Moscow then asked to be paid in roubles, and for one measure to be dropped. In Sapporo the gas bill has a line that nobody can explain.",
      ramp: "Three judges sit in a hotel in a third country. The gas flows while they read. Engineers on the platform may go home for New Year, and come back.",
      broken:
        "The shares were sold to a firm that had been set up that week. Nine engineers are held, and a tanker’s crew. In Hokkaido homes were heated in turns, by district.",
    },
  },
} satisfies Record<string, CrisisTold>;
