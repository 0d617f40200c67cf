/** Sentences for the strip at the top. `{name}` and the like are filled from the notice’s figures. */
export const notices = {
  notFetched: "The game could not be fetched. Nothing is lost; try again once the connection is back.",
  wordsNotFetched:
    "The words of that language could not be fetched. The page stays as it is; try again once the connection is back.",
  mapNotFetched: "The map could not be fetched. Play goes on without it.",
  soundNotFetched: "The sound could not be fetched. Turn it off and on to try again.",
  saved: "Saved as “{name}”.",
  imported: "“{name}” was imported and is open at {quarter}.",
  exported: "The run file “{name}” was written.",
  erased: "Everything this game had stored on this device has been erased.",
  erasedElsewhere: "Everything was erased in another tab. What was open here is not kept.",
  removed: "“{name}” was deleted.",
  rewound: "Back at {quarter}. The run so far is kept under “Your saves”.",
  forked: "A new run begins at {quarter}. The old one is kept under “Your saves”.",
  brokenSave: "The save “{name}” is damaged and was left as it is. Your other saves are safe.",
  foreignFile: "“{name}” is not a run file of this game. Nothing was changed.",
  unreadable: "“{name}” could not be read; choose it again. Nothing was changed.",
  fileTooBig: "“{name}” is too large to be a run file. Nothing was changed.",
  otherVersion:
    "“{name}” was played under rules version {version}, which this release cannot open. Nothing was changed.",
  diverged: "“{name}” does not replay as recorded: it differs at {quarter}. Nothing was changed.",
  illegal: "“{name}” contains an order the rules do not allow, at {quarter}. Nothing was changed.",
  saveGone: "That save is no longer in this browser.",
  savesUnread:
    "Your saves could not be read: this browser does not answer, or does not allow them. Nothing of them was changed.",
  notErased: "It could not be deleted: this browser does not answer, or does not allow saves.",
  savedElsewhere:
    "This run has gone on in another tab. What you see may be older; open it again from “Your saves”.",
  openElsewhere:
    "This run has been opened in another tab as well. Play it in one of them: the other goes on as a copy.",
  storageFull: "This device has no room for saves. The run goes on in this tab; export it to keep it.",
  storageOff: "This browser does not allow saves here. The run goes on in this tab; export it to keep it.",
  saveFailed: "The run could not be saved. Your run is safe to {quarter}; export it to be sure.",
  mapUnavailable: "The map cannot be drawn here. Choose seas and actors from the lists; play goes on.",
  offline: "You are offline. The game goes on; nothing is sent anywhere.",
  refused: "The order was refused: {reason}",
  firstStays:
    "This is the first attempt at a dated challenge: it cannot go back, nor be forked, until it is over.",
  lessonStays: "An exercise goes neither back nor elsewhere until it is over.",
  forecastFirst: "The exercise asks you something first: answer it, then commit.",
  explainFirst: "The exercise asks you something about this quarter: answer it, then go on.",
  notExercise: "“{name}” is no exercise of this game. The board is about the same as before.",
  notHandIn: "“{name}” is neither an exercise nor work to go on with. Nothing was changed.",
  workChanged:
    "The work of {name} was changed after it was saved, so it is not gone on with. Nothing was changed here.",
  lessonGoesOn: "The exercise goes on as {name}, at {quarter}.",
  olderRules:
    "This run goes on under rules version {version}; advice, forecast, the field of other worlds and what is worked out after a run know only today’s rules, so they are left out.",
  nothingKept:
    "Nothing is kept once this page is closed, neither run nor answers nor settings: save the file to hand in first.",
  platformFull:
    "The work has grown too long for the learning platform, which now keeps the score alone. Go on in this browser, and save the file to hand in.",
  platformRefused:
    "The learning platform does not take your work at the moment. Save the file to hand in, to be sure.",
  platformUnread:
    "What the learning platform had kept is not of this exercise, or is damaged. The exercise begins anew.",
  leftBehind:
    "Refused orders on the tray: {count}. Change or remove them, or commit once more to go on without them.",
  fault: "Something went wrong in the game itself. Your run is saved to {quarter}.",
};

/** Why a slot cannot be opened. */
export const storage = {
  broken: "damaged, cannot be opened",
  foreign: "not a run of this game",
  otherVersion: "other rules version",
  diverged: "does not replay as recorded",
};
