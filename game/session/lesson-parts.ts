/** What exercises are put together from: lists and ranges, for the screens on which that is done. */
export {
  CHANCES,
  CRITERIA,
  FIGURES,
  MINISTERS,
  MOST_BRIEF,
  MOST_OPTION,
  MOST_OPTIONS,
  MOST_PROMPT,
  MOST_PROMPTS,
  MOST_TITLE,
  TOPICS,
} from "../classroom/index.ts";
export {
  LIMIT_RANGES,
  MODIFIERS,
  MOST_OWN_BODY,
  MOST_OWN_BY,
  MOST_OWN_EVENTS,
  MOST_OWN_MOVES,
  MOST_OWN_TITLE,
  MOVABLE,
  type Movable,
  type OwnEvent,
  type OwnMove,
  SIDES,
  type Side,
} from "../runs/index.ts";
