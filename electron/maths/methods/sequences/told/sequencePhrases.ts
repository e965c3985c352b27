import Fraction from 'fraction.js';

import { typedNumber } from '../../askedText.ts';
import { phrase, words } from '../../words/phrases.ts';
import type { Phrase } from '../../words/phrases.ts';

/** Of `which` and `whether` the number asked about is told apart. */
type PlainAsk =
  | 'sum infinite'
  | 'sum all'
  | 'general'
  | 'difference'
  | 'ratio'
  | 'missing'
  | 'count'
  | 'step rule'
  | 'which'
  | 'whether';
export type SequenceAsk =
  | { readonly what: 'term'; readonly place: number }
  | { readonly what: 'first terms' | 'next' | 'sum'; readonly count: number }
  | { readonly what: PlainAsk }
  | { readonly what: 'first beyond'; readonly than: Fraction; readonly more: boolean; readonly place: boolean };

/** One step of the rule from a term to the next. */
export type SequenceStep = { readonly kind: 'times' | 'plus'; readonly by: Fraction };

export type SequenceFact =
  | { readonly kind: 'place'; readonly place: number; readonly value: Fraction }
  | { readonly kind: 'difference'; readonly value: Fraction }
  | { readonly kind: 'ratio'; readonly value: Fraction }
  | { readonly kind: 'value'; readonly value: Fraction }
  /** The sum of so many terms; of all of them where `count` is `null`. */
  | { readonly kind: 'sum'; readonly count: number | null; readonly value: Fraction }
  | { readonly kind: 'type'; readonly type: 'arithmetic' | 'geometric' | 'quadratic' | 'fibonacci' }
  | SequenceStep
  | { readonly kind: 'list' | 'rule' | 'formula' | 'positive' | 'idle' }
  | { readonly kind: 'ask'; readonly ask: SequenceAsk };

const N = String.raw`(-?\d+(?:\.\d+)?(?:\/\d+)?)`;
const ORD = String.raw`(\d+)(?:st|nd|rd|th)`;
const IS = '(?: ?(?:is|=|:|equals|equal to|of|was|being|as|has (?:the )?value|has a value of|is equal to|with value))?';
const KIND =
  '(?:arithmetic |geometric |number |quadratic |linear |fibonacci(?:[- ](?:type|style|like))? |infinite |finite )*';
const SEQUENCE = `${KIND}(?:sequences?|series|progressions?|ap|gp|pattern)`;
const OF_IT = `(?: (?:of|in|for|to) (?:an?|the|this|that|its|each|such an?) ${SEQUENCE})?`;
const LETTER = '[a-z]';
const PREVIOUS =
  '(?:(?:the |its )?(?:(?:previous|last|preceding)(?: (?:term|number|one))?|(?:term|one|number)(?: (?:just|right|immediately))? before(?: (?:it|that))?)|it)';
const EVERY =
  '(?:(?:each|every)(?: (?:new|next|other|following|later|subsequent|successive|further))?(?: (?:term|number|one))?(?: (?:after|from) (?:that|this|the 1st|the 1st one|it|then|the 2nd|those))?|(?:the )?(?:next|following|later|other) terms?|(?:all )?(?:the )?(?:other |later )?terms(?: after (?:that|the 1st))?)';
const TO_NEXT =
  '(?: (?:each|every) (?:time|term)| to (?:get|find|make|reach|give) (?:to )?the next(?: (?:term|number|one))?| from (?:one )?term to (?:the next|term))?';
const BEYOND: Readonly<Record<string, boolean>> = {
  greater: true,
  more: true,
  bigger: true,
  larger: true,
  higher: true,
  less: false,
  smaller: false,
  lower: false,
  fewer: false,
};

function number(text: string): Fraction | null {
  return typedNumber(text.replace(/ /g, ''));
}

function placed(place: string, value: string): SequenceFact | null {
  const term = number(value);
  return term === null || Number(place) < 1 ? null : { kind: 'place', place: Number(place), value: term };
}

function valued(kind: 'difference' | 'ratio' | 'value'): (groups: readonly string[]) => SequenceFact | null {
  return ([text = '']) => {
    const value = number(text);
    return value === null ? null : { kind, value };
  };
}

function ask(what: PlainAsk): () => SequenceFact {
  return () => ({ kind: 'ask', ask: { what } });
}

function stepped(kind: 'times' | 'plus', turn: (value: Fraction) => Fraction) {
  return ([text = '']: readonly string[]): SequenceFact | null => {
    const value = number(text);
    return value === null || value.equals(0) ? null : { kind, by: turn(value) };
  };
}

const SAME = (value: Fraction): Fraction => value;
const LESS = (value: Fraction): Fraction => value.neg();
const OVER = (value: Fraction): Fraction => value.inverse();
const OF_PREVIOUS = `(?: (?:from|to|of|on) ${PREVIOUS}| ${PREVIOUS})?`;

const STEPS: readonly Phrase<SequenceFact>[] = [
  phrase(`(?:${EVERY} )?(?:is |being |equals |= )?(?:found by |obtained by |made by |formed by |got by |you |by |to )*(?:add(?:ing|ed|s)?|plus)(?: on)? ${N}(?: more)?${OF_PREVIOUS}${TO_NEXT}`, stepped('plus', SAME)),
  phrase(`(?:${EVERY} )?(?:is |being |equals |= )?(?:${PREVIOUS} )?(?:plus|increased by) ${N}${TO_NEXT}`, stepped('plus', SAME)),
  phrase(`(?:${EVERY} )?(?:is |being |equals |= )?(?:${PREVIOUS} )?(?:minus|take away|decreased by|less) ${N}${TO_NEXT}`, stepped('plus', LESS)),
  phrase(`(?:${EVERY} )?(?:is |being |= )?${N} (?:more|bigger|greater|larger|higher) than ${PREVIOUS}`, stepped('plus', SAME)),
  phrase(`(?:${EVERY} )?(?:is |being |= )?${N} (?:less|smaller|fewer|lower) than ${PREVIOUS}`, stepped('plus', LESS)),
  phrase(`(?:${EVERY} )?(?:goes up|rises|increases|climbs|grows|go up|increase|going up|increasing)(?: by| in)? ${N}${TO_NEXT}s?`, stepped('plus', SAME)),
  phrase(`(?:${EVERY} )?(?:goes down|falls|decreases|drops|go down|decrease|going down|decreasing)(?: by| in)? ${N}${TO_NEXT}s?`, stepped('plus', LESS)),
  phrase(`(?:you )?subtract(?:ing|ed|s)? ${N}(?: from ${PREVIOUS})?${TO_NEXT}|(?:you )?tak(?:e|ing) (?:away )?${N}(?: away)?(?: from ${PREVIOUS})?${TO_NEXT}`, (groups) => stepped('plus', LESS)([groups[0] === '' ? (groups[1] ?? '') : (groups[0] ?? '')])),
  phrase(`(?:${EVERY} )?(?:is |being |equals |= )?(?:found by |obtained by |made by |formed by |got by |you |by |to )*(?:multipl(?:y|ying|ied|ies)|times(?:ing)?)(?: ${PREVIOUS})?(?: by)? ${N}${TO_NEXT}`, stepped('times', SAME)),
  phrase(`(?:${EVERY} )?(?:is |being |equals |= )?(?:found by |obtained by |made by |formed by |got by |you |by |to )*divid(?:e|ing|ed|es)(?: ${PREVIOUS})? by ${N}${TO_NEXT}`, stepped('times', OVER)),
  phrase(`(?:${EVERY} )?(?:is |being |equals |= )?${N} times(?: (?:as (?:big|large|much|great) as|bigger than))? ${PREVIOUS}`, stepped('times', SAME)),
  phrase(`(?:${EVERY} )?(?:is |being |equals |= )?(?:found by |obtained by |made by |formed by |got by |you |by |to )*(?:doubl(?:e|es|ing|ed)|twice)(?: ${PREVIOUS})?${TO_NEXT}`, () => ({ kind: 'times', by: new Fraction(2) })),
  phrase(`(?:${EVERY} )?(?:is |being |equals |= )?(?:found by |obtained by |made by |formed by |got by |you |by |to )*(?:tripl(?:e|es|ing|ed)|trebl(?:e|es|ing|ed))(?: ${PREVIOUS})?${TO_NEXT}`, () => ({ kind: 'times', by: new Fraction(3) })),
  phrase(`(?:${EVERY} )?(?:is |being |equals |= )?(?:found by |obtained by |made by |formed by |got by |you |by |to )*(?:halv(?:e|es|ing|ed)|half(?: of)?)(?: ${PREVIOUS})?${TO_NEXT}`, () => ({ kind: 'times', by: new Fraction(1, 2) })),
]; // prettier-ignore

const SUM_OF_TWO =
  '(?:the )?(?:sum of|total of|add(?:ing|s)?(?: up| together)?|by adding(?: up| together)?)(?: together)? (?:the |its )?(?:(?:previous |last |preceding )?2(?: (?:previous|preceding|numbers|terms|ones))*(?: (?:before|just before|preceding|in front of|immediately before) ?(?:it|that)?)?|previous 2(?: terms)?)(?: together)?';

const TYPES: readonly Phrase<SequenceFact>[] = [
  phrase(`(?:where |in which |and |with )?(?:${EVERY} )?(?:is |are |being |= |equals |found by |got by |made by |obtained by |you |to get )*${SUM_OF_TWO}`, () => ({ kind: 'type', type: 'fibonacci' })),
  phrase('fibonacci(?:[- ](?:type|style|like))?', () => ({ kind: 'type', type: 'fibonacci' })),
  phrase('arithmetic|ap', () => ({ kind: 'type', type: 'arithmetic' })),
  phrase('geometric|gp', () => ({ kind: 'type', type: 'geometric' })),
  phrase("(?:it'?s |which is |that is )?quadratic", () => ({ kind: 'type', type: 'quadratic' })),
  phrase('(?:where |and |with )?(?:all )?(?:its |the )?(?:terms |common ratio |ratio |r )(?:are |is |being )?(?:all )?(?:positive|> 0)|positive terms|positive common ratio', () => ({ kind: 'positive' })),
]; // prettier-ignore

function summed(count: string, text: string): SequenceFact | null {
  const value = number(text);
  return value === null ? null : { kind: 'sum', count: count === '' ? null : Number(count), value };
}

const FACTS: readonly Phrase<SequenceFact>[] = [
  phrase(`(?:the |its |with )?sum (?:of|to|for) (?:the |its )?(?:1st )?(\\d+) terms${OF_IT}${IS} ${N}|s\\[(\\d+)\\]${IS} ${N}`, ([one = '', a = '', two = '', b = '']) => summed(one === '' ? two : one, one === '' ? b : a)),
  phrase(`(?:the |its |with |a |infinite )*sum(?: to infinity| (?:of|to) (?:all )?(?:its |the )?(?:infinity|infinite|terms))${OF_IT}${IS} ${N}`, ([value = '']) => summed('', value)),
  phrase(`(?:the |its )?1st (?:few |\\d+ )?(?:consecutive )?terms${OF_IT} (?:are|is|being|:|=)? ?@list|@list (?:are|is|form|be|as) (?:the )?(?:1st |consecutive |\\d+ )*terms${OF_IT}|@list`, () => ({ kind: 'list' })),
  phrase(`(?:the )?1st (?:few )?terms`, () => ({ kind: 'idle' })),
  phrase(`(?:the )?(?:gaps?|differences?) (?:goes?|grow|increase|rises?|get)(?: up| bigger)? by (?:the same|${N}) (?:every|each) time|(?:the )?2nd differences? (?:is|are|=|of)(?: always| constant)? ${N}`, () => ({ kind: 'type', type: 'quadratic' })),
  phrase('(?:it |they |which )?(?:goes?|going) (?:up|down) (?:by|in) (?:the same|equal)(?: (?:amount|number|steps))?(?: (?:each|every) time)?|(?:add|take off|subtract)(?:s|ing)? the same(?: (?:amount|number))? (?:each|every) time|equally spaced', () => ({ kind: 'type', type: 'arithmetic' })),
  phrase('(?:it |they )?multipl(?:y|ied|ies)(?: each)? by the same(?: (?:amount|number))?(?: (?:each|every) time)?', () => ({ kind: 'type', type: 'geometric' })),
  phrase('@rule', () => ({ kind: 'rule' })),
  phrase(`(?:the )?(?:n-?th|general)[- ]?(?:term)?(?: (?:rule|formula))?${OF_IT}(?: (?:is|given|by|are|with|=|has))*(?: the)?(?: (?:formula|rule))? ?@formula|@formula`, () => ({ kind: 'formula' })),
  phrase(`(?:whose |its |the )?common difference${OF_IT}(?: d)?${IS} ${N}|d ?= ?${N}|(?:the )?difference between (?:consecutive )?terms is ${N}`, (groups) => valued('difference')([groups.find((one) => one !== '') ?? ''])),
  phrase(`(?:whose |its |the )?common ratio${OF_IT}(?: r)?${IS} ${N}|r ?= ?${N}|(?:with )?ratio${IS} ${N}`, (groups) => valued('ratio')([groups.find((one) => one !== '') ?? ''])),
  phrase(`a ?= ?${N}`, ([value = '']) => placed('1', value)),
  phrase(`(?:${LETTER})\\[(\\d+)\\]${IS} ${N}`, ([place = '', value = '']) => placed(place, value)),
  phrase(`(?:the |its |a |whose )?${ORD}(?: (?:term|number|one))?${OF_IT}${IS} ${N}(?! ?(?:more|less|terms))`, ([place = '', value = '']) => placed(place, value)),
  phrase(`(?:the )?(?:term|position|place)(?: number| no\\.?)? (\\d+)${OF_IT} ?(?:is|=|equals) ${N}`, ([place = '', value = '']) => placed(place, value)),
  phrase(`${N} (?:is |as |for )(?:the |its |a )?${ORD}(?: term)?${OF_IT}`, ([value = '', place = '']) => placed(place, value)),
  phrase(`(?:which |that )?(?:starts?|begins?|starting|beginning|started)(?: (?:with|at|from|on|off at|out at))?(?: the number)? ${N}(?! (?:and|,) -?\\d)`, ([value = '']) => placed('1', value)),
]; // prettier-ignore

/** "The first two terms are 3 and 5", "the 4th and 9th terms are 11 and 26": two facts at once. */
export function twoPlaces(text: string): string {
  return text
    .replace(
      new RegExp(
        `(?:the |its |whose )?1st 2 (?:terms|numbers)${OF_IT} (?:are|being|of|is) ${N} and ${N}|(?:starts?|begins?|starting|beginning)(?: with| at| from)? ${N}(?:,| and) ${N}(?!,? (?:and )?-?\\d)`,
        'g',
      ),
      (_all, a?: string, b?: string, c?: string, d?: string) =>
        `1st term is ${a ?? c ?? ''} and 2nd term is ${b ?? d ?? ''}`,
    )
    .replace(
      new RegExp(
        `(?:the )?${ORD} and (?:the )?${ORD} terms${OF_IT} (?:are|being|is) ${N} and ${N}(?: respectively)?`,
        'g',
      ),
      '$1th term is $3 and $2th term is $4',
    );
}

const COMPARED = '(greater|more|bigger|larger|higher|less|smaller|lower) than';
const THAT_IS = '(?:(?: (?:term|number|one))?(?: (?:that|which|to|will))?(?: (?:is|be|are))?)';

function beyond(place: boolean) {
  return ([compared = '', than = '', over = '', bound = '']: readonly string[]): SequenceFact | null => {
    const value = number(compared === '' ? bound : than);
    if (value === null) return null;
    const more = compared === '' ? /exceed|over|above|pass|past/.test(over) : (BEYOND[compared] ?? true);
    return { kind: 'ask', ask: { what: 'first beyond', than: value, more, place } };
  };
}

const FIRST_BEYOND = `1st${THAT_IS}(?:${OF_IT}| of @list| in @list)(?:,? (?:that|which|to))?(?: (?:is|be))?(?: ${COMPARED} ${N}|(?: to)? (exceeds?|over|above|below|under|(?:goes |gets |go )?past|passe?s?|drops? below|falls? below|goes below|(?:goes|gets|rises) (?:above|over)) ${N})`;

const ASKS: readonly Phrase<SequenceFact>[] = [
  phrase(`(?:which|what) (?:term|number term|position)(?: number)?${OF_IT}(?: of @list)? is (?:the )?1st (?:to be )?negative(?: (?:one|term))?|(?:find |what is )?(?:the )?(?:position|place|number) of the 1st negative (?:term|one)|which is the 1st negative term`, () => ({ kind: 'ask', ask: { what: 'first beyond', than: new Fraction(0), more: false, place: true } })),
  phrase(`(?:the )?1st negative (?:term|number|one)`, () => ({ kind: 'ask', ask: { what: 'first beyond', than: new Fraction(0), more: false, place: false } })),
  phrase(`(?:which|what) (?:term|position)(?: number)?(?:${OF_IT}| of @list| in @list) is (?:the )?${FIRST_BEYOND}`, beyond(true)),
  phrase(`(?:the )?(?:value of the )?${FIRST_BEYOND}`, beyond(false)),
  phrase(`(?:the )?sum (?:of|to|for) (?:the |its )?(?:1st )?(\\d+) terms|(?:the )?(?:sum|total) of (?:the |its )?1st (\\d+)(?: terms)?|(?:add|sum|total)(?: up)? (?:the |its )?1st (\\d+)(?: terms)?|s\\[(\\d+)\\](?: ?=(?: ?\\?)?)?`, (groups) => ({ kind: 'ask', ask: { what: 'sum', count: Number(groups.find((one) => one !== '')) } })),
  phrase(`(?:the )?sum (?:to|of) (?:its |the |this |all |all the )?(?:infinity|infinite|terms)(?: (?:geometric )?(?:series|sequence))?|infinite sum|(?:to infinity,? )?(?:what )?(?:do|does|will|would)? ?(?:all )?(?:they|the terms|it|these|the numbers|this)(?: all)? (?:add up|adds up|sums?|totals?|comes?) to(?: (?:if|when|as) (?:it|they|you|the terms) (?:goes?|carry|carries|keeps?|continues?)(?: on| going)? (?:for ever|forever|without end|indefinitely|to infinity))?|s\\[∞\\]|sum to infinity|the (?:infinite )?sum(?= of (?:the |this )?infinite)`, ask('sum infinite')),
  phrase(`(?:the )?(?:sum|total) of (?:all )?(?:the )?(?:terms of )?(?:the |this )?(?:(?:finite )?(?:arithmetic |geometric )?series )?(?=@list)|(?:find|what is|calculate) (?:the|its) (?:sum|total)(?= |$)`, ask('sum all')),
  phrase(`(?:the )?(?:1st|initial|opening) (\\d+) (?:terms|numbers)`, ([count = '']) => ({ kind: 'ask', ask: { what: 'first terms', count: Number(count) } })),
  phrase(`(?:the )?(?:next|following) (\\d+)(?: (?:terms|numbers|ones|values))?|(?:which |what )?(\\d+) (?:numbers|terms) come next`, (groups) => ({ kind: 'ask', ask: { what: 'next', count: Number(groups.find((one) => one !== '')) } })),
  phrase(`(?:the )?next(?: (?:term|number|one|value))?|(?:which |what )?(?:number |term )?(?:comes|goes) (?:next|after (?:that|these|those|this))|(?:the )?(?:number|term|one) (?:that |which )?(?:comes )?after(?: (?:that|it|these|those|this))?`, () => ({ kind: 'ask', ask: { what: 'next', count: 1 } })),
  phrase(`(?:an? |the )?(?:explicit |algebraic |direct |position-to-term )?(?:expression|formula|rule|equation)(?:,? in terms of n,?)?(?: (?:for|of|that gives|giving))?(?: the)? (?:n-?th|general)(?:[- ](?:term|pattern|number|shape|one|design|diagram|picture))?(?: rule| formula)?|(?:the )?(?:n-?th|general)(?:[- ](?:term|pattern|number|shape|one|design|diagram|picture))?(?: (?:rule|formula|expression))?|term n|[uta]\\[n\\](?: ?=(?: ?\\?)?)?|(?:an? |the )?(?:explicit |direct |position[- ]to[- ]term |algebraic )(?:formula|rule|expression)(?: for)?|(?:an? |the )?(?:formula|expression|rule) (?:for|in terms of)(?= (?:the |this )?(?:sequence|@list|n\\b))`, ask('general')),
  phrase(`(?:the )?(?:common )?difference(?: d| between (?:consecutive )?terms)?|(?:the value of )?d(?: ?=(?: ?\\?)?)?`, ask('difference')),
  phrase(`(?:the )?(?:common )?ratio(?: r)?|(?:the value of )?r(?: ?=(?: ?\\?)?)?`, ask('ratio')),
  phrase(`(?:the )?term[- ]to[- ]term rule`, ask('step rule')),
  phrase(`(?:the )?(?:missing|blank) (?:terms?|numbers?|values?|ones?)|(?:fill(?: in)? )?the (?:blanks?|gaps?)`, ask('missing')),
  phrase(`how many (?:terms|numbers)(?: (?:are there|does it have|has it|are|does))?|(?:the )?number of terms`, ask('count')),
  phrase(`(?:which|what)(?: number)? (?:term|position|place)(?: number)?|(?:which|what) number term|(?:the )?(?:position|place)(?: number)?(?: of| does)?|(?:the value of n |find n |which n |(?:hence |so )?n ?=(?: ?\\?)?$|for (?:which|what)(?: value of)? n )(?:for which|if|when|so that|such that|given that|where|is|does)?|in (?:which|what) (?:position|place)`, ask('which')),
  phrase(`(?:the )?(?:term|position|place)(?: number| no\\.?)? (\\d+)|(?:what is |find |the value of )?${LETTER}\\[(\\d+)\\](?: ?=(?: ?\\?)?)?`, (groups) => ({ kind: 'ask', ask: { what: 'term', place: Number(groups.find((one) => one !== '')) } })),
  phrase(`(?:which|what) (?:number|term|value) (?:comes|is|goes|stands|will be|will come) ${ORD}(?: in (?:the |its )?(?:list|line|row))?`, ([place = '']) => ({ kind: 'ask', ask: { what: 'term', place: Number(place) } })),
  phrase(`(?:the )?(?:value of )?(?:the |its )?${ORD}(?: (?:term|number|one|value))?`, ([place = '']) => ({ kind: 'ask', ask: { what: 'term', place: Number(place) } })),
]; // prettier-ignore

const WHETHER: readonly Phrase<SequenceFact>[] = [
  phrase(`(?:is|does|would|will|can) (?:the number )?${N} (?:an? |be |ever |appear |belong |occur |come |one |also )*(?:(?:a )?(?:term|member|number|one)(?: of| in)?|in|of|to|up in|appear|belong)(?: the terms (?:of|in))?`, valued('value')),
  phrase(`(?:is|does|would|will|decide whether|show whether|whether|determine (?:if|whether)|say whether) (?:or not )?(?:the number )?${N} (?:is |an? |be |ever |appears? |belongs? |occurs? |one |also )*(?:(?:a )?(?:term|member|number|one)(?: of| in)?|in|of|to|up in|appear|belong)(?: the terms (?:of|in))?`, valued('value')),
]; // prettier-ignore

const VALUES: readonly Phrase<SequenceFact>[] = [
  phrase(`(?:is|equals|equal to|is equal to|=|has (?:the )?value(?: of)?|has a value of|that is|that equals|is worth|be|the number|gives|the term|does)? ?${N}(?: (?:in|is|the term|appear|come|occur|stand|be))?`, valued('value')),
]; // prettier-ignore

/** Whether a place is asked, a number named: "is 95 a term?" stands before every other reading of "is 95". */
export const SEQUENCE_PHRASES: readonly Phrase<SequenceFact>[] = [
  ...WHETHER,
  ...FACTS,
  ...ASKS,
  ...STEPS,
  ...TYPES,
  ...VALUES,
];
export const WHETHER_ASKED =
  /(?:^|[.?!;:,] ?(?:and |so |then )?|\b(?:whether|if|decide|say) (?:or not )?)(?:is|does|would|will|can|the number) ?(?:the number )?-?\d[\d./]* (?:is |be |an? |ever |appears? |belongs? |occurs? |also )*(?:term|member|number (?:in|of)|one of|in|appear|belong|to|up)\b/;

export const SEQUENCE_IDLE = words(
  "a an the of in for is what's whats hence so are be find what which work out calculate determine write down give state list compute evaluate here given by " +
    "sequence sequences series progression number numbers term terms first few following this that these it its it's begins starts start goes has have with whose where and then " +
    'pattern will do does i you we to as expression value values continue complete if there was defined are below shown show explain continues consider each exact so on up all ' +
    'rule formula using use recursively recursive relation inductively recurrence defines described form next term-to-term linear infinite finite how can could would u at my me us let called answer like up getting get want wants need needs says said ' +
    "also starting beginning from one only now thus hence further members member respectively ... … please satisfies satisfy n first-term position let's obtain establish deduce identify needed need well yes ok tell carry on should write wants want wanted obtained produced generated starting-number certain some whole".replace(
      ' ... …',
      '',
    ),
);
