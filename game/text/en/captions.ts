/** What a sound that carries information is like and what it says, for those who do not hear it. */
export const captions = {
  cues: {
    alarm: "Low bell: an end is near",
    opens: "Koto: something new on the desk",
    good: "Koto, rising: mostly good outcomes",
    middling: "Koto, level: mixed outcomes",
    bad: "Koto, falling: mostly bad outcomes",
    crisis: "Drum and bell: crisis",
    rung: "Wood on wood: one rung higher",
    offramp: "Flute: a way out is proposed",
    ended: "Bell: no longer a crisis",
    dispatch: "Plucked string: a question waits",
    sails: "Low strings: ships put to sea",
    evidence: "High note: a study has come back",
    over: "Koto and bell: the last quarter has closed",
    refused: "Dull note: not possible",
  },
  music: {
    calm: "Music: calm",
    watchful: "Music: watchful",
    crisis: "Music: crisis",
    aftermath: "Music: aftermath",
    debrief: "Music: looking back",
  },
};
