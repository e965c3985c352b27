import type { RuleSolution } from '../../../outcomes.ts';
import { decimalChance, workPair } from '../workChances.ts';
import type { Pair } from '../workChances.ts';
import type { Chance } from '../workProbability.ts';
import type { PlainChance } from './plainChance.ts';

const DAY = '(?:on )?((?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow)';
const ONE = '(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on )?(?:today|tomorrow)';
const WEATHER = ['rain', 'snow'] as const;
const BOTH_DAYS = `(?:on )?(?:both(?: of the)?(?: #\\d)? days|both|(?:${ONE}) and (?:${ONE}))`;
const EITHER_DAY = `(?:(?:on )?either(?: of the)?(?: #\\d)? days?|(?:on )?either|at all|all (?:that |the )?weekend|(?:over|at|during|on) (?:the|that) weekend|(?:on )?(?:${ONE}) (?:or|and) (?:${ONE}))`;
const FRAME = /^(?:[\s.,;]|\b(?:find|what|is|the|calculate|work|out|determine|then|and|in|a|certain|town|city|if|assuming|forecast|says|that|so|this|weekend)\b)*$/; // prettier-ignore
const INDEPENDENT =
  /,? ?\b(?:(?:if|assume|assuming|given|suppose|and|that) )*(?:(?:(?:the|these|both|all|each)(?: (?:#\d|results?|weather))? )?(?:days|events|they|ones|weather)(?: on (?:the )?(?:different |both |separate )?days)? (?:is |are |being )?)?independent(?: of (?:each other|one another|the other))?,?/g;

type Told = { readonly chances: readonly [Chance, Chance]; readonly days: readonly string[]; readonly rest: string };

/** `it rains`, `rain`, `it will rain` */
function happens(weather: string): string {
  return `(?:it (?:will )?${weather}s?|${weather})`;
}

/** Two chances for two days, or one for any day. */
function readTold({ text, chances }: PlainChance, weather: string): Told | null {
  const it = happens(weather);
  const of = `chance(?: of| that| for)? ${it}`;
  const named = [
    new RegExp(`\\b${of} is \\^(\\d) ${DAY}(?:,? and|,) (?:is )?\\^(\\d) ${DAY}`),
    new RegExp(`\\b${of} ${DAY} is \\^(\\d)(?:,? and|[.,;]) (?:(?:the )?${of} )?${DAY} (?:it is |is )?\\^(\\d)`),
  ].map((pattern) => pattern.exec(text));
  const [first, second] = named;
  const [found, marks, days] = first
    ? [first, [first[1], first[3]], [first[2], first[4]]]
    : second
      ? [second, [second[2], second[4]], [second[1], second[3]]]
      : [new RegExp(`\\b${of} (?:on )?(?:any|each|every|a) (?:(?:one|given|single|particular) )?day is \\^(\\d)`).exec(text), null, []]; // prettier-ignore
  if (found === null || (marks === null ? chances.length !== 1 : chances.length !== 2)) return null;
  const [one, two] = (marks ?? [found[1], found[1]]).map((mark) => chances[Number(mark)]);
  if (one === undefined || two === undefined) return null;
  const names = days.flatMap((day) => day ?? []);
  return { chances: [one, two], days: names, rest: text.replace(found[0], ' ') };
}

/** How often it is to happen, each way of saying it. */
function wishes(weather: string): readonly (readonly [Pair, string])[] {
  const it = happens(weather);
  const not = `it (?:(?:does|will) not|never) ${weather}s?`;
  const dry =
    weather === 'rain' ? `|(?:it (?:is|stays|will be) dry|both days are dry|both dry days)(?: ${BOTH_DAYS})?` : '';
  return [
    ['neither', `(?:no ${weather}|${not}) ${EITHER_DAY}|${it} (?:on )?(?:neither(?: of the)?(?: #\\d)?(?: days?)?|neither (?:${ONE}) nor (?:${ONE}))|(?:${not}|no ${weather}) (?:${ONE}) and (?:(?:it )?(?:does|will) not ${weather} |no ${weather} |not )(?:${ONE})${dry}`],
    ['both', `${it} ${BOTH_DAYS}|${it} (?:${ONE}) and (?:${it} |also )?(?:${ONE})`],
    ['either', `${it} (?:on )?at-least (?:one|#\\d)(?: of (?:the|these|those)(?: #\\d)?)?(?: days?)?`],
    ['one', `${it} (?:on )?(?:exactly|only|just) (?:one|#\\d)(?: of (?:the|these|those)(?: #\\d)?)?(?: days?)?`],
  ]; // prettier-ignore
}

/** The days that are named in a wish are those of which something is told, or two of any. */
function fitsDays(wish: string, { days }: Told): boolean {
  const named = wish.match(new RegExp(ONE, 'g'))?.map((day) => day.replace('on ', '')) ?? [];
  if (named.length === 0) return days.length > 0 && days[0] !== days[1];
  return named.length === 2 && named[0] !== named[1] && (days.length === 0 || named.every((day) => days.includes(day)));
}

/** Rain on two days that do not depend on each other: on both, on neither, on one of them. */
export function twoDays(plain: PlainChance): RuleSolution | null {
  if (!/\bindependent\b/.test(plain.text) || /\bnot independent|\bdependent/.test(plain.text)) return null;
  const weather = WEATHER.find((kind) => plain.text.includes(kind));
  const told = weather === undefined ? null : readTold(plain, weather);
  if (weather === undefined || told === null) return null;
  const rest = told.rest.replace(INDEPENDENT, ' ').replace(/\s+/g, ' ');
  for (const [pair, source] of wishes(weather)) {
    const asked = new RegExp(`\\bchance(?: of| that| for)? (?:there (?:is|will be) )?(${source})[\\s.?]*$`).exec(rest);
    if (asked === null) continue;
    const [all, wish = ''] = asked;
    if (!FRAME.test(rest.slice(0, rest.length - all.length)) || !fitsDays(wish, told) || countsOther(wish, plain))
      return null;
    return workPair(decimalChance(told.chances[0]), decimalChance(told.chances[1]), pair);
  }
  return null;
}

/** "On exactly two of the days": one of two is known here, and two days. */
function countsOther(wish: string, { numbers }: PlainChance): boolean {
  const counts = [...wish.matchAll(/#(\d)/g)].map(([, mark]) => numbers[Number(mark)] ?? 0);
  const [first] = /(?:at-least|exactly|only|just) #\d/.test(wish) ? counts : [1];
  return first !== 1 || counts.some((count) => count !== 1 && count !== 2) || numbers.some((count) => count > 2);
}
