import type { Scene } from "../wordings.ts";

/** A scene of one body, with what comes if it is left and how each outcome is told. */
function scene(body: string, left: string, good: string, middling: string, bad: string): Scene {
  return { bodies: [body], left, outcomes: { good: [good], middling: [middling], bad: [bad] } };
}

/** Further scenes of what follows from how an earlier situation ended. */
export const followupScenes: Record<string, Scene[]> = {
  drift: [
    scene(
      "A Chinese naval school offers places to cadets from {the}, board and travel paid. {capital} says that its own school has a leaking roof. Their parents ask what else there is.",
      "The cadets pack their bags, and the school in Dalian gets their beds ready.",
      "Most of the cadets stayed. They would sail with those who had come to see their school, said {capital}.",
      "Half of a class went, and half stayed. {capital} called it a wide education.",
      "A whole class went north. Young officers, said {capital}, learn where they are asked to.",
    ),
    scene(
      "In {capital} a radar station stands half built, and Beijing offers to finish it. It asks only to see what the radar sees. The engineers would rather have another offer.",
      "Chinese engineers arrive with the missing parts.",
      "{capital} finished the station itself, with help that asked for nothing. Eyes, it said, are not shared lightly.",
      "The station stays half built. {capital} says that the rainy season came early.",
      "The radar turns, and two capitals see its screen. {capital} said that it had waited for two years.",
    ),
  ],
  debt: [
    scene(
      "A clerk in {capital} adds up what the new railway earns. It is less than the interest. Beijing would take land along the line in place of money, and call it a park.",
      "The clerk’s figures go to Beijing, and nowhere else.",
      "The interest came down, and the land stayed. {capital} showed the clerk’s figures in parliament, and thanked those who had read them.",
      "Payments stopped for a year on both sides’ word. Nobody, said {capital}, had lost face.",
      "The park has a fence and its own guards. {capital} said that empty land pays no clerk.",
    ),
    scene(
      "Teachers in {the} have not been paid this month: the loan for the port came first. A contract is a contract, says Beijing. It can wait if it may have the pier. {capital} has written three letters abroad.",
      "The letters lie in three in-trays.",
      "The teachers were paid, and so was the bank. {capital} said that one of its letters had been answered.",
      "The bank waits, and the teachers had half. {capital} asks for patience on all sides.",
      "The pier was let for as long as a child may live. {capital} said that the schools are open.",
    ),
  ],
  nearmiss: [
    scene(
      "A passenger pilot over {the} reports two fighters that crossed ahead of him. Beijing says that the airliner was off its route. Three hundred people landed late and told it to reporters.",
      "The airline moves its route, and says nothing more.",
      "A corridor for airliners was drawn, and fighters keep out of it. Beijing said that travellers are welcome guests.",
      "Each side asked the other for its radar log. Neither log has come.",
      "It happened again, in cloud. Beijing said that its sky is closed when it says so.",
    ),
    scene(
      "A Japanese helicopter came home from {the} with a burnt flare in its skid. Beijing says that it had flown over a drill. The crewman who pulled it out asks what he may do next time.",
      "The crew fly on with the rules that they had.",
      "A rule was agreed for how near is too near. Beijing’s captains, it said, had asked for one as well.",
      "The flare lies in a museum of such things. Beijing holds that it was not aimed.",
      "The next flare hit a rotor, and the crew swam. Beijing regretted it, and changed no order.",
    ),
  ],
  shuttle: [
    scene(
      "A night train will be named for the last visit. Officials in {capital} want more than a name: to meet each month, by turns. Their press asks who pays for the train.",
      "The train runs under its old name.",
      "The meetings keep to their days, whoever is minister. It has become dull, said {capital}, and that is what it wanted.",
      "They met twice, and the third time was put off. {capital} has an election to hold.",
      "One visit was met by a crowd, and the next was not made. {capital} said that it had gone too fast.",
    ),
    scene(
      "Two coast-guard officers met at a funeral, and found that they fear the same night. {capital} would let them share a telephone. Veterans there ask whose idea it was.",
      "The two officers write each other letters.",
      "The telephone has rung eleven times, and a crew was saved by it. {capital} put the number in its handbook.",
      "The telephone is tested on Mondays. {capital} says that more will come with time.",
      "The line was called a foreign ear in {capital}’s own house, and was taken out.",
    ),
  ],
  swing: [
    scene(
      "A power engineer in Kharkiv keeps a list of what will stop first. The money for spare parts hangs on a vote in Brussels that is one short. Some there say that Tokyo could close the gap.",
      "The engineer’s list gets shorter by itself.",
      "The gap was closed, and others paid more than they had said. It had shamed them, one minister said, and helped them at home.",
      "Spare parts came for the big stations. The small towns were told to wait.",
      "The parts stayed in a depot, unpaid. Those who had voted no said that their own winters are cold.",
    ),
    scene(
      "In Brussels the interpreters stay late: one leader will not sign, and the rest look at the clock. Somebody asks what time it is in Tokyo. Kyiv’s envoy waits in the corridor with a calendar.",
      "The meeting ends without a call to Tokyo.",
      "The leader signed before breakfast. With Tokyo in it, he said, nobody could call it Europe’s folly.",
      "A smaller sum was signed, to be looked at again. The envoy wrote the new date in the calendar.",
      "The lights went out with nothing signed. The leader said that he answers to those who elected him.",
    ),
  ],
  trail: [
    scene(
      "A customs officer in a third port opens a crate of pump parts. They fit nothing that pumps water. Kyiv says that the stamp is forged. An old fitter says that it is not. He has had no pay since spring.",
      "The crate is closed again and sent on.",
      "The buyer was found by way of the crate, and so were the sellers. Kyiv asked for the fitter to be thanked.",
      "The crate stays in the port as proof of something. Each ministry has its own view of what.",
      "Three more crates had gone before. The fitter’s son now works where they went.",
    ),
    scene(
      "A retired designer is invited to lecture abroad, for more than his whole pension. Kyiv says that he is a free man. In Tokyo someone reads the list of those who will listen.",
      "The designer flies, and his slides fly with him.",
      "He gave his lecture in Kyiv instead, to people with badges. It paid less, he said, and he slept better.",
      "He went, and spoke of history alone. Nobody knows what was asked at dinner.",
      "He has not come back. He had been asked for forty years’ work, he wrote, and nobody else had asked.",
    ),
  ],
  berth: [
    scene(
      "A landlady in Yokosuka counts empty rooms: the crews’ families have gone home. Washington says that ships follow need. Next month a Chinese group will pass the cape. Who will see it is not settled.",
      "The rooms stay empty, and the group passes the cape.",
      "Crews are back, if not the same ones. Washington said that it had been reminded of what lies here.",
      "Some rooms are let by the week. Washington sends what it can spare.",
      "The landlady sold. Washington moved the school and the post office as well: nobody was left to use them.",
    ),
    scene(
      "The night watch in Yokosuka has a chart with one pin too few. Washington says that three weeks’ sailing is not far. The officer on watch asks where to put the pins that are left.",
      "The chart keeps its gap.",
      "The gap was filled, with pins of more than one colour. Washington called it what it had long hoped for.",
      "A pin comes and goes. The watch has learnt to work with pencil.",
      "Another pin was taken off the chart. Washington said that it had heard no complaint.",
    ),
  ],
  layoffs: [
    scene(
      "A maker of small motors in Nagano has magnets for nine days. Beijing says that the form lacks a stamp. The owner’s father built the shop, and forty people work in it.",
      "The nine days pass.",
      "The stamp was found to be enough. Beijing said that honest makers have nothing to fear.",
      "The shop makes what it can without magnets. Beijing says that the form is being read.",
      "The shop closed, and its best people were hired across the sea. Beijing called it the way of the market.",
    ),
    scene(
      "At a job centre in Hamamatsu the queue goes round the corner. A licence that was due has not come, and car works stand still. Beijing says that its own makers come first this season.",
      "The queue is there again in the morning.",
      "The works called their people back. Beijing said that the season had been better than feared.",
      "Some work on Mondays, some on Fridays. Beijing sends enough for that.",
      "The works will not open again. Its machines are for sale, and Beijing has asked for the list.",
    ),
  ],
  referendum: [
    scene(
      "At a market in Naha people sign a sheet between the fish and the fruit. It asks for a vote on the southern ports. Tokyo needs the ports. An old woman asks whether anyone will read her name.",
      "The sheets are counted, and the vote takes its course.",
      "The names were read, and a bargain was struck. Fewer flights at night, said Naha, can be heard by all.",
      "Too few came to make it count. The old woman had come, and had brought a chair.",
      "The no was louder than in 2019. Naha asked Tokyo to read out the number in full.",
    ),
    scene(
      "Two islands hold meetings on one evening. On one they want a shelter, on the other no soldiers. Naha would ask all of Okinawa; Tokyo would rather not ask at all.",
      "The question is put, in words that Tokyo has not seen.",
      "Both islands agreed to one page before the vote was due. Each had got the first of its wishes, said Naha.",
      "One island said yes and one said no. Naha passed both answers on.",
      "Both islands said no. Naha said that they had agreed on something at last.",
    ),
  ],
  secondpage: [
    scene(
      "Two hydrographers, one from each side, have made one map of the tides. Their offices would sign it. Beijing would add a page on who makes way for whom. The two authors say that a map is a map.",
      "The map is put in a drawer with its page.",
      "Ships of both sides use the map, and keep to the page. Beijing said that the sea had been there first.",
      "The map is used, and the page is not. Beijing speaks of the spirit of it.",
      "The page was quoted against Tokyo within weeks. Beijing held that the map had settled whose tides they are.",
    ),
    scene(
      "Fishermen’s unions of both coasts have agreed on days and nets. They ask their governments to follow. Beijing is for it. In Tokyo some ask what patrols do on the days between.",
      "The unions keep to it by themselves, for as long as they can.",
      "The days were kept, and fewer patrols were needed. Beijing said that its own crews had asked for it.",
      "It was signed for one season. Beijing says that fish do not read.",
      "The nets came on all days, with ships behind them. Beijing said that it had signed for its own boats alone.",
    ),
  ],
};
