const TIMED =
  /\b(?:bells?|bus(?:es)?|trains?|trams?|coach(?:es)?|ferr(?:y|ies)|planes?|flights?|toll|clocks?|times?|leaves?|left|depart\w*|arriv\w*|sets? off|starts?|lights?|alarms?|noon|shift|lesson|film|o'clock)\b/i;
const LEAD = String.raw`(?<=\b(?:at|from|until|till|by|before|after|is|leaves|arrives|departs) )`;
const SPACED = new RegExp(
  `${LEAD}([01]\\d|2[0-3]) ([0-5]\\d)(?= ?(?:[.,;?)]|$)| (?:hours|h|and|on|when|what|to|in|for)\\b)`,
  'g',
);
const JOINED = new RegExp(
  `${LEAD}(0\\d)([0-5]\\d)(?= ?(?:[.,;?)]|$)| [a-z])(?! ?(?:am|pm))|${LEAD}([01]\\d|2[0-3])([0-5]\\d)(?= ?(?:hours|h|hrs)\\b)`,
  'g',
);

/** "At 09 10", "at 0910": times as exam papers write them, with a colon. */
export function withClockTimes(text: string): string {
  if (!/\b[0-2]\d ?[0-5]\d\b/.test(text) || !TIMED.test(text)) return text;
  return text
    .replace(SPACED, '$1:$2')
    .replace(
      JOINED,
      (_all, hour?: string, minute?: string, other?: string, rest?: string) =>
        `${hour ?? other ?? ''}:${minute ?? rest ?? ''}`,
    )
    .replace(/(?<=\d\d:\d\d) ?(?:hours|hrs|h)\b/g, '');
}
