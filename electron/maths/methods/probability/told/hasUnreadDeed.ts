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

/** "The cards with primes are torn up": a sentence without a number in which something is done that nobody reads. */
export function hasUnreadDeed(text: string): boolean {
  if (ACTIVE.test(text) || GONE.test(text)) return true;
  return text
    .split(/[.;?]/)
    .filter((sentence) => !/#|\^|\bchance\b/.test(sentence))
    .some((sentence) => [...sentence.matchAll(DEED)].some(([, word = '']) => !HARMLESS_DEEDS.has(word)));
}
