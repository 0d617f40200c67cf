export const title = {
  name: "Tokyo Crossroads",
  lead: "You are the cabinet in Tokyo. Money, allies and patience are short. Half an hour, one region.",
  nameOther: "東京クロスロード",
  doors: "Ways to play",
  campaign: "Campaign",
  scenario: "Scenario",
  begin: "Begin",
  firstQuestion: (year: string, money: string): string =>
    `First quarter, ${year}. Kyiv’s ${money} for bridges falls due. On what terms?`,
  firstNote: "Choosing opens the map with this order on your desk. It can still be changed.",
  open: "Fast and generous. Nobody counts.",
  openGain: "Kyiv warms most",
  openLoss: "some of it leaks",
  audited: "Every contract is read.",
  auditedGain: "little leaks",
  auditedLoss: "a little less arrives",
  tied: "Spent with Japanese firms.",
  tiedGain: "technology returns",
  tiedLoss: "resented",
  seed: "Seed",
  seedNote: "Optional. The same seed draws the same world; empty draws a new one.",
  difficulty: "Difficulty",
  difficultyNotes: {
    apprentice: "more money, calmer rivals",
    standard: "as designed",
    minister: "less money, sharper rivals",
  },
  continue: "Continue",
  continueAt: (quarter: string, turn: string, turns: string): string =>
    `${quarter}, quarter ${turn} of ${turns}`,
  saves: "Your saves",
  challenge: "Challenge",
  challengeLead: "The same dice as everyone",
  challengeText:
    "One code, one world, many cabinets. A daily and a weekly run, a friend’s run drawn beside yours, and every score checked by replaying it.",
  classroom: "Classroom",
  classroomLead: "A lesson in one link",
  classroomText:
    "Exercises for 20, 45 and 2 × 45 minutes, a debrief board that replays a whole class, and no accounts, no server, no names in the address.",
  later: "This door opens in a later release.",
  meanwhileChallenge:
    "Until then: share a seed. Type the same one under Campaign and you meet the same world.",
  meanwhileClassroom:
    "Until then: give a class one seed, let each student export a run file, and compare the debriefs.",
  offline: "Nothing you do here leaves this device.",
  footer: "Language, sound, settings and sources",
};
