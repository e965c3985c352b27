import { WORDS } from './askedChance.ts';
import type { ChanceCondition, ChanceEvent } from './chanceReading.ts';
import { CHANCE, chanceOf, PROBABILITY } from './eventQuestions.ts';
import { plainName } from './plainName.ts';
import type { Chance } from './workProbability.ts';

const END = String.raw`(?=\s*(?:[.,;?]|$|and\b))`;
const IF = new RegExp(
  String.raw`\b(?:and |but )?(?:if|when|on days (?:when|that)) ([a-z' ]+?),? (?:then )?(?:(?:the|his|her|their) )?${PROBABILITY}(?: (?:that|of) (${WORDS})| (?:he|she|it)(?: is| will be)? ${WORDS})? (?:is|rises to|falls to|drops to|increases to|becomes) ${CHANCE}${END}|\b(?:and |but )?(?:if|when) ([a-z' ]+?),? (?:then )?it is ${CHANCE}${END}`,
  'g',
);
const NAMED = new RegExp(
  String.raw`p ?\( ?([a-z]+(?: ?(?:and|∩|or|∪|\\cap|\\cup|\|) ?[a-z]+)?) ?\) ?(?:=|is) ?${CHANCE}${END}`,
  'g',
);
const EVENT = new RegExp(
  String.raw`\b(?:if |given that |given |suppose |suppose that )?(?:the |a )?${PROBABILITY} (?:that |of |for )?(${WORDS}) (?:is|=|equals|was|as) (?:always |estimated (?:as|to be) )?${CHANCE}${END}`,
  'g',
);
const ALSO = new RegExp(
  String.raw`(?<=¤)\s*,? ?(?:and |but )?(?:that |for |of )?(${WORDS}) (?:is|has ${PROBABILITY}) ${CHANCE}${END}`,
  'g',
);
const HAS = new RegExp(
  String.raw`\b(?:a|the|this)(?: biased| weighted| unfair)? (?:[a-z]+ )?[a-z]+ has (?:a )?${PROBABILITY}(?: of)? ${CHANCE} of (${WORDS})${END}`,
  'g',
);
const LANDS = new RegExp(
  String.raw`\b(?:a|the|this)(?: biased| weighted| unfair)? (?:coin|dice|die|spinner|drawing pin) ((?:lands|shows|comes up)(?: on)? ${WORDS}) with (?:a )?${PROBABILITY}(?: of)? ${CHANCE}${END}`,
  'g',
);
const WITH = new RegExp(
  String.raw`(?:^|[.,;] )(?:on [a-z]+ days,? |each day,? |every day,? )?([a-z' ]+?) with (?:a )?probability(?: of)? ${CHANCE}`,
);

/** What a text tells, and the text without it; ¤ stands where something was told. */
type Taken<Item> = { readonly told: readonly Item[]; readonly rest: string };
type Groups = readonly (string | undefined)[];

/** Everything that a pattern finds; null where one of them makes no sense. */
function take<Item>(text: string, pattern: RegExp, make: (groups: Groups) => Item | null): Taken<Item> | null {
  const items: (Item | null)[] = [];
  const rest = text.replace(pattern, (_all: string, ...groups: (string | undefined)[]) => {
    items.push(make(groups));
    return ' ¤ ';
  });
  const told = items.filter((item) => item !== null);
  return told.length < items.length ? null : { told, rest };
}

/** "If it rains, the probability is 0.3." */
export function takeConditions(text: string): Taken<ChanceCondition> | null {
  return take(text, IF, ([when, , one, other, two]) => {
    const chance = chanceOf(one ?? two ?? '');
    return chance === null ? null : { when: when ?? other ?? '', chance };
  });
}

/** `P(A) = 0.2`, by its plain name; null too where one name is told twice. */
export function takeNamed(text: string): { readonly named: ReadonlyMap<string, Chance>; readonly rest: string } | null {
  const named = new Map<string, Chance>();
  const taken = take(text, NAMED, ([name = '', value = '']) => {
    const chance = chanceOf(value);
    if (chance === null || named.has(name)) return null;
    named.set(plainName(name), chance);
    return name;
  });
  return taken === null ? null : { named, rest: taken.rest };
}

function eventIn(words = '', value = ''): ChanceEvent | null {
  const chance = chanceOf(value);
  return chance === null ? null : { text: words, chance };
}

/** Events with their probabilities, in the order of the patterns; where there are conditions, "she walks with …" too. */
export function takeEvents(text: string, conditional: boolean): Taken<ChanceEvent> | null {
  const events: ChanceEvent[] = [];
  let rest = text;
  for (const pattern of [HAS, LANDS, EVENT, ALSO, ...(conditional ? [WITH] : [])]) {
    if (pattern === WITH) rest = rest.replace(/\b(?:and )?otherwise [a-z' ]+?(?=[.,;])/, ' ');
    const taken = take(rest, pattern, ([one, two]) => (pattern === HAS ? eventIn(two, one) : eventIn(one, two)));
    if (taken === null) return null;
    events.push(...taken.told);
    rest = taken.rest;
  }
  return { told: events, rest };
}
