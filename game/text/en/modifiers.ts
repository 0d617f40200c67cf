/** What a challenge may change: its name, the change in a sentence, and a line of story for the day it is about. */
export const modifiers = {
  premises: {
    name: "The op-ed is right",
    text: "America leaves and lax control leaks; the theatres are separate and keeping faith does not pay. Beliefs start there.",
    story: "The column that half the cabinet cut out and kept turns out to describe the world. Govern in it.",
  },
  critics: {
    name: "The critics are right",
    text: "America stays and poverty leaks; Beijing judges by Ukraine and keeping faith pays. Beliefs start there.",
    story: "Three former ambassadors answered the column, and events agree with them. Govern in their world.",
  },
  short: {
    name: "Twelve quarters",
    text: "The campaign ends after twelve quarters; a successor’s year follows as ever.",
    story: "An election is called early. Half the time, and the same region.",
  },
  hawk: {
    name: "A harder Beijing",
    text: "Beijing’s resolve settles higher and its power grows half as fast again.",
    story: "The yards at Dalian work three shifts. Nobody in the neighbourhood sleeps well.",
  },
  nostudy: {
    name: "No studies",
    text: "No study can be ordered. What you learn, you learn from what happens.",
    story: "The analysts were lent to another ministry. What is left is the newspaper and your own eyes.",
  },
  slots: {
    name: "Four slots",
    text: "One order fewer fits on the tray each quarter.",
    story: "A minister has resigned and the post stays vacant. There is one hand less.",
  },
  silent: {
    name: "Silent advisers",
    text: "The four advisers say nothing: not of situations, and no plan to adopt.",
    story: "After a leak, nobody puts advice on paper. The room waits for you to speak first.",
  },
  nosanctions: {
    name: "No sanctions",
    text: "Sanctions stay as they are at the start; none can be tightened or eased.",
    story: "A court has stayed every new measure. The lists on the wall are all there will be.",
  },
  bound: {
    name: "Bound by the pledge",
    text: "No aid can be given or promised. What is pledged can only be changed.",
    story: "The Diet has capped assistance. Every yen that leaves was promised before you came.",
  },
  even: {
    name: "An even promise",
    text: "The doctrine is 25 points for each pillar and cannot be changed.",
    story: "The coalition agreement fixes the doctrine to the point. No partner would sign otherwise.",
  },
  fortress: {
    name: "Fortress doctrine",
    text: "The doctrine is fixed: 40 for deterrence, 25 for resilience and autonomy, 10 for order.",
    story: "The manifesto said strength first, and the voters remember it. So do the neighbours.",
  },
  lean: {
    name: "A lean treasury",
    text: "About ¥20bn less comes in each quarter.",
    story: "The finance ministry presents its figures, then closes the folder. That was the good year.",
  },
  fog: {
    name: "In the fog",
    text: "Intelligence starts low and drifts back there: less is seen in time.",
    story: "A cable was cut and two sources fell silent in one night. The map has white patches.",
  },
  early: {
    name: "Ahead of schedule",
    text: "Carriers being built may join the fleet up to six quarters early.",
    story: "A photograph of a dry dock, taken from an airliner, ends the debate about dates.",
  },
  retreat: {
    name: "The fast retreat",
    text: "Washington’s commitment to Asia starts lower and ebbs faster.",
    story: "The transports at Yokosuka load furniture. Officially it is a rotation.",
  },
  storm: {
    name: "Storm season",
    text: "What goes badly at sea turns into a crisis far more often.",
    story: "Two collisions in a week, and each side has its film of them. The phones are answered late.",
  },
};
