import type { PlainChance } from './plainChance.ts';

/** What may be done to things, or to somebody, without a change to what can be drawn. */
const HARMLESS_DEEDS = new Set(
  'asked arranged bored bought called carried checked chosen coloured concerned covered dealt described distributed divided done drawn dropped entered excited filled flipped folded given grabbed handed held hosted inspected interested invited kept known labelled labeled landed listed made marked mixed named needed noted noticed numbered offered organised packed painted picked placed played printed pulled put read recorded rolled selected separated shaded shared shown shuffled sized sold sorted split spotted spun stirred stored surveyed taken tested thrown told tossed turned used weighed wrapped written blindfolded'.split(
    ' ',
  ),
);
const DEED =
  /\b(?:is|are|was|were|been|being|gets?|got)(?: then| later| all| each| also| afterwards| now)* ([a-z]+ed|torn|stolen|broken|eaten|hidden|lost|burnt|bent|sunk|gone|cut)\b/g;

const ACTIVE =
  /\b(?:fell(?: (?:through|out|off|down)|(?=[.,;]))|melts?|melted|vanish(?:es|ed)?|disappears?|disappeared|escapes?|escaped|repaints?|paints|throws? (?:the |it|them|all|every)[a-z ]*away)\b/;

/** "One child leaves.", "Two pupils go home.": one of those told of is gone. */
const GONE =
  /\b(?:one|an?|some|the|#\d+)(?: [a-z]+){1,2} (?:leaves?|goes|go|went|escapes?|dies|died|arrives?|arrived|joins?|joined|breaks?|broke|hatch(?:es)?|swims? off|flies|fly|flew)(?: (?:home|away|off|out|early|later))?[.,;]/;

/** One of the choices is not there, an odd glove has no other, a coin is not as coins are, or a chance is another later. */
const OTHERWISE =
  /\b(?:sold out|run out|ran out|(?:not|isn't|aren't|no longer) available|unavailable|off the menu|optional|double[- ](?:headed|tailed)|two[- ](?:headed|tailed)|(?:heads|tails|a head|a tail) on (?:both|each))\b|(?:#\d+|\bone|\ban) odd (?:[a-z]+ )?(?:gloves?|socks?|shoes?|ones?|boots?|mittens?)\b|\b(?:later|then|now|afterwards|this|at weekends),? (?:on )?(?:it |this |that |(?:the|this|that) (?:chance|risk) )?(?:is (?:reduced|raised|increased|lowered)|was (?:reduced|raised|increased|lowered)|went (?:up|down)|goes (?:up|down)|rises|rose|falls|fell|drops|dropped|changes|changed|doubles|doubled|halves|halved) ?(?:by|to|[.,;])/;

/** Something is told that no reader of chances takes in, or cannot be so. */
export function isOtherwise({ text, numbers }: Pick<PlainChance, 'text' | 'numbers'>): boolean {
  return OTHERWISE.test(text) || listsTooMany(text, numbers);
}

/** "10 counters: 4 red, 3 blue and 5 green": more than there are. */
function listsTooMany(text: string, numbers: readonly number[]): boolean {
  const [found, total, list = ''] =
    /#(\d+) [a-z]+s(?: of which| of these| of them)?(?: ?[:-]|,) ?((?:(?:and )?#\d+ (?:are |is )?[a-z]+(?:,? and |, ?|(?=[.;?]|$)))+)/.exec(
      text,
    ) ?? [];
  const parts = [...list.matchAll(/#(\d+)/g)].map(([, index]) => numbers[Number(index)] ?? 0);
  const sum = parts.reduce((all, part) => all + part, 0);
  // "3 apples, 4 pears and 2 plums" are kinds; "10 counters, 4 red and 5 blue" are parts.
  const kinds = [...list.matchAll(/#\d+ (?:are |is )?([a-z]+)/g)].some(([, name = '']) => name.endsWith('s'));
  return found !== undefined && parts.length > 1 && !kinds && sum > (numbers[Number(total)] ?? 0);
}

/** "The cards with primes are torn up": a sentence without a number in which something is done that nobody reads. */
export function hasUnreadDeed(text: string): boolean {
  if (ACTIVE.test(text) || GONE.test(text)) return true;
  return text
    .split(/[.;?]/)
    .filter((sentence) => !/#|\^|\bchance\b/.test(sentence))
    .some((sentence) => [...sentence.matchAll(DEED)].some(([, word = '']) => !HARMLESS_DEEDS.has(word)));
}
