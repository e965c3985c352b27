import { asksOneOfModes, wayAsked } from './told/wayAsked.ts';

const SPEEDS = /(\d+(?:\.\d+)?) ?(?:km|m|ft|miles|mph|kph|met(?:re|er)s|kilomet(?:re|er)s)(?:\/| per | an? |(?<=ph))/g;

const LATER_CATCHES =
  /\b(?:it|the (?:second|other|later)(?: [a-z]+)?)(?: will| to| first| finally)? (?:catch|overtake)/i;

/** "How long until the lorry catches up?", the lorry being the slower one: it never does. */
function chasesSlower(problem: string): boolean {
  const question = /[^.?!]*\?\s*$/.exec(problem)?.[0] ?? '';
  const name = /\b(?:the |a )?([a-z]+)(?: will| to| first| finally)? (?:catch|overtake|reach(?:es)? the|draw)/i.exec(
    question,
  )?.[1];
  if (name === undefined) return false;
  const told = problem.slice(0, problem.length - question.length);
  const speeds = [...told.matchAll(SPEEDS)].map(([, digits]) => Number(digits));
  const [first = 0, later = 0] = speeds;
  // "Another leaves an hour later at 60 km/h": slower than the one before.
  if (speeds.length === 2 && first > later && /\b(?:another|a second|the second)\b/i.test(told) && LATER_CATCHES.test(question)) return true; // prettier-ignore
  const own = new RegExp(
    `\\b${name}\\b[^.,;\\d]{0,30}?(\\d+(?:\\.\\d+)?) ?(?:km|m|ft|miles|mph|kph)(?:\\/| per| an?\\b|ph|(?<=ph))`,
    'i',
  ).exec(told)?.[1];
  return own !== undefined && speeds.length === 2 && Number(own) === Math.min(...speeds) && speeds[0] !== speeds[1];
}

const NEXT_DAY =
  /\b(\d{1,2})[:.](\d\d)\b(?! ?[ap]\.?m)(?:(?!\d).)*\b(\d{1,2})[:.](\d\d)(?! ?[ap]\.?m) (?:on |early )?(?:the )?(?:next|following) (?:morning|day)\b/is;

/** "Leaves at 9:00 and arrives at 10:00 the next day": more than the clock shows. */
function lastsOverADay(problem: string): boolean {
  const [all, hour, minutes, other, end] = NEXT_DAY.exec(problem) ?? [];
  return all !== undefined && Number(other) * 60 + Number(end) > Number(hour) * 60 + Number(minutes);
}

const PLACES =
  /\breach(?:es|ed)? (?:the |his |her )?([a-z]+)\b[^?]*\b(?:gets?|got|reach(?:es|ed)?) (?:to )?(?:the |his |her )?(?!there\b|home\b|it\b|in\b)([a-z]+)\b/i;

/** "Reaches the library in 20 minutes … gets to the station in 5": of another way nothing is told. */
function goesElsewhere(problem: string): boolean {
  const [all, one, two] = PLACES.exec(problem) ?? [];
  return all !== undefined && one !== two && !/\d ?(?:km|m|miles|metres|meters)\b(?! ?(?:\/|per|an?))/i.test(problem);
} // prettier-ignore

const ODD =
  /\b(?:departs?|leaves?|sets? off|starts?|drives?|travels?|goes|runs)\b[^.,]*\baway from [A-Z]\b[^?]*\bmeet\b|m ?\/ ?s ?(?:²|\^\{?2)|\bm ?s ?(?:⁻²|\^\{?[-−]2)|per second (?:squared|per second)|\bperpendicular\b|\bat right angles\b|\d ?(?:km|m|miles?|met(?:re|er)s|kilomet(?:re|er)s) (?:less|fewer|shorter)\b/i;

const ASKS_CURRENT =
  /\b(?:speed|rate) of (?:the |this |a )?(?:river|stream|current|tide|wind|water|flow)\b|\bhow (?:fast|strong) is the (?:river|stream|current|wind|tide)\b|\bin still (?:water|air)\b/i;

const OF_ALL = /^(?:Divide the whole distance|Add the (?:distances|times)|Find the two times)/;

/** "Find the speed of the stream", "How fast on the way back?", "How far did he walk?": nothing of all ways together. */
export function isNoAverage(problem: string, reasons: readonly { readonly reason: string }[]): boolean {
  if (!reasons.some(({ reason }) => OF_ALL.test(reason))) return false;
  const question = /[^.?!]*[.?!]?\s*$/.exec(problem)?.[0] ?? '';
  if (asksOneOfModes(problem, question)) return true;
  const isAverage = reasons.some(({ reason }) => reason.startsWith('Divide the whole distance'));
  return isAverage && (ASKS_CURRENT.test(question) || wayAsked(problem, question) !== null);
}

/** Journeys that cannot be as they are told, or whose ways are not along one line. */
export function isOddTrip(problem: string): boolean {
  if (ODD.test(problem) || chasesSlower(problem) || lastsOverADay(problem) || goesElsewhere(problem)) return true;
  // "100 km at 80 km/h, 20 km of it at 40": the rest is less than all.
  if (/\d ?(?:km|m|miles?) of (?:it|this|that|them|which) at\b/i.test(problem) && !/\b(?:rest|remain\w*|others?)\b/i.test(problem))
    return true; // prettier-ignore
  return (
    /\baway from (?:each other|one another)\b/i.test(problem) &&
    /\b(?:meet|met|meeting)\b/i.test(problem) &&
    !/\b(?:after|then|since|when|once) (?:they )?(?:have )?(?:meet|met|meeting)\b/i.test(problem)
  );
}
