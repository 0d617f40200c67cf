/** Days of four hundred years, of a hundred, of four and of one, as the calendar has them. */
const DAYS = { era: 146_097, century: 36_524, four: 1461, year: 365 };
/** Days from 1 March of the year 0 to 1 January 1970. */
const TO_1970 = 719_468;

/**
 * Days from 1970-01-01 to a date of the Gregorian calendar. Counted from March, so that the day that is put in comes
 * last: a month's first day is then the 153 days of five months, shared out.
 */
export function daysTo(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const days = ofEra * DAYS.year + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
  return era * DAYS.era + days - TO_1970;
}

/** Year, month and day of so many days after 1970-01-01. */
export function dateOf(days: number): { year: number; month: number; day: number } {
  const since = days + TO_1970;
  const era = Math.floor(since / DAYS.era);
  const rest = since - era * DAYS.era;
  const leaps =
    Math.floor(rest / (DAYS.four - 1)) - Math.floor(rest / DAYS.century) + Math.floor(rest / (DAYS.era - 1));
  const ofEra = Math.floor((rest - leaps) / DAYS.year);
  const ofYear = rest - (DAYS.year * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: ofEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
