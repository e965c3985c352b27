/* eslint-disable max-lines -- one grammar: a list of patterns, each with what it says */
import type Fraction from 'fraction.js';

import { rule } from '../words/clauses.ts';
import type { ClauseMatch, ClauseRule } from '../words/clauses.ts';
import { AMOUNT, amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';

export type Direction = 'up' | 'down' | 'again';
export type PercentAsk =
  | 'new'
  | 'original'
  | 'change'
  | 'percent up'
  | 'percent down'
  | 'percent change'
  | 'profit'
  | 'loss'
  | 'percent profit'
  | 'percent loss'
  | 'whole'
  | 'percent';

/** What a clause about percentages says or asks. */
export type PercentFact =
  | { readonly kind: 'first' | 'after' | 'bought' | 'sold'; readonly amount: Valued }
  | { readonly kind: 'change'; readonly direction: Direction; readonly percent: Fraction }
  /** `percent` of something unknown is `amount`; `percent` of `amount` is wanted. */
  | { readonly kind: 'part' | 'of'; readonly percent: Fraction; readonly amount: Valued }
  | { readonly kind: 'share'; readonly part: Valued; readonly whole: Valued }
  | { readonly kind: 'group'; readonly amount: Valued; readonly name: string }
  | { readonly kind: 'some'; readonly percent: Fraction; readonly name: string }
  | { readonly kind: 'rest' | 'count'; readonly name: string }
  | { readonly kind: 'ask'; readonly what: PercentAsk };

type Read = (match: ClauseMatch) => readonly PercentFact[];
type Rules = readonly ClauseRule<readonly PercentFact[]>[];

const FIND =
  "(find|what is|what's|whats|calculate|work out|determine|compute|evaluate|give me|give|state|what will be|what was|what would be|tell me|write down)";
const PRICE =
  '(price|cost|value|rent|salary|wage|bill|fare|fee|pay|amount|population|weight|length|number|rate|height|membership|production|mass|score)';
/** "it", "the price", "the price of a coat", "its price", "a coat". */
const SUBJECT = `(it|they|this|(a|the|its|his|her|their) ${PRICE}[ of {thing:s}]|{who:w}'s ${PRICE}|{thing:x})`;
const REDUCED = '(reduced|decreased|cut|lowered|discounted|marked down|dropped|brought down)';
const RAISED = '(increased|raised|put up|marked up)';
const FELL =
  '(falls|fell|drops|dropped|decreases|decreased|goes down|went down|go down|has fallen|has dropped|has decreased|has gone down|will fall|shrinks|is down|gets cheaper|reduces|declined|declines)';
const ROSE =
  '(rises|rose|increases|increased|goes up|went up|go up|grows|grew|has risen|has increased|has gone up|will rise|will increase|will go up|is up|has grown|gets dearer)';
const PRICED =
  '(costs|cost|is priced at|was priced at|priced at|is sold at|usually costs|normally costs|sells for|is selling for|is|was|are|were|is usually|is normally|has a price of|had a price of|is worth|was worth|originally costs|originally cost|is on sale for|retails at|retails for|is valued at|was valued at|is listed at|used to cost|usually sells for|normally sells for|has a normal price of)';
const BEFORE =
  '[ last year| at first| yesterday| before the sale| before tax| before vat| without tax| without vat| excluding vat| excluding tax| to start with]';
const REDUCTION = '(reduction|discount|decrease|price cut|price reduction|price decrease|markdown|fall|drop|pay cut)';
const RISE = '(increase|rise|price increase|price rise|markup|pay rise|raise|pay increase)';
const TAX = '(tax|vat|sales tax|value added tax|service charge|gst)';
const IN_SALE = '[(in|during) (a|the)[ summer| winter| january| spring] sale[,] |on sale[,] ]';
const N = `{${AMOUNT}:n}`;
const A = `{${AMOUNT}:a}`;
const B = `{${AMOUNT}:b}`;
const P = '{percent:p}';
const PERCENT = '(percentage|percent|%|per cent)';

function says(sources: readonly string[], read: Read): Rules {
  return rule(sources, read);
}

function ask(what: PercentAsk, sources: readonly string[]): Rules {
  return rule(sources, () => [{ kind: 'ask', what }]);
}

function percentAt(match: ClauseMatch): Fraction {
  return valueAt(match, 'p');
}

const changed =
  (direction: Direction): Read =>
  (match) => [{ kind: 'change', direction, percent: percentAt(match) }];
const first: Read = (match) => [{ kind: 'first', amount: amountAt(match, 'n') }];
const after: Read = (match) => [{ kind: 'after', amount: amountAt(match, 'n') }];
const fromTo: Read = (match) => [
  { kind: 'first', amount: amountAt(match, 'a') },
  { kind: 'after', amount: amountAt(match, 'b') },
];
const fromToAsking =
  (what: PercentAsk): Read =>
  (match) => [...fromTo(match), { kind: 'ask', what }];
const changedAsking =
  (direction: Direction): Read =>
  (match) => [...first(match), ...changed(direction)(match), { kind: 'ask', what: 'new' }];
const changedFrom =
  (direction: Direction): Read =>
  (match) => [...first(match), ...changed(direction)(match)];
const changedTo =
  (direction: Direction): Read =>
  (match) => [...after(match), ...changed(direction)(match)];

const OF_AMOUNTS: Rules = [
  ...says(
    [
      `[${FIND} |how much is |take |i need ][the value of ]${P} of ${N}[ come to| comes to| equal]`,
      `(which|what) number is ${P} of ${N}`,
      `what does ${P} of ${N} (come to|equal)`,
    ],
    (match) => [{ kind: 'of', percent: percentAt(match), amount: amountAt(match, 'n') }],
  ),
  ...says(
    [
      `[${FIND} |write |express |how (large|big) is ]${A} as (a|an) ${PERCENT} of ${B}`,
      `what ${PERCENT} of ${B} is ${A}`,
      `what ${PERCENT} is ${A} [out ]of ${B}`,
      `[${FIND} ]what ${PERCENT} ${A} is of ${B}`,
      `${A} is what ${PERCENT} of ${B}`,
      `how many percent of ${B} is ${A}`,
      `how (large|big) is ${A} in percent of ${B}`,
      `of ${B}, ${A} is how many percent`,
      `[${FIND} |write |express |convert |change |turn |say ]${A} (out of|/) ${B} (as|to|into|in) [a |an ]${PERCENT}`,
      `${A} out of ${B} is what ${PERCENT}`,
    ],
    (match) => [{ kind: 'share', part: amountAt(match, 'a'), whole: amountAt(match, 'b') }],
  ),
  ...says(
    [
      `${P} of (a|the|some|what|which|this|my|an) [certain |unknown |original ](number|amount|quantity|total|sum|whole|price) is ${N}`,
      `${P} of (it|something|x|n|y) is ${N}`,
      `${N} is ${P} of (a|an|the|what|which|some) (number|amount|total|quantity|whole|something)`,
      `(find|what is) (a|the) [whole ](number|amount|total|quantity) if ${P} of it is ${N}`,
      `[find the number |find the amount ]of which ${P} is ${N}`,
      `of (what|which) number is ${N} ${P}`,
      `(what|which) number has ${P} equal to ${N}`,
      `${N} (makes up|is equal to|equals|represents) ${P} of (a|an|my|the) (number|amount|total)`,
      `${N} is ${P}[ of it]`,
      `${P} is ${N}`,
    ],
    (match) => [{ kind: 'part', percent: percentAt(match), amount: amountAt(match, 'n') }],
  ),
  ...ask('whole', [
    '(find|what is|work out|calculate|state|determine) (the|this|my|x|n|y|100%) [whole |original |full |total ][(number|amount|quantity|total|whole|sum|value)]',
    '(find|what is|work out) (x|n|y|it|⟨p1⟩|⟨p0⟩)',
    `which number is it`,
    'how (large|much) is the (amount|whole)',
  ]),
];

const CHANGES: Rules = [
  ...says([`(a|an|the) ${N} {noun:t} (is|was|has been) ${REDUCED} by ${P}[ in (a|the) sale]`], changedFrom('down')),
  ...says([`(a|an|the) ${N} {noun:t} (is|was|has been) ${RAISED} by ${P}`], changedFrom('up')),
  ...says([`(after|following) (a|an) ${P} ${RISE}[,] {who:w} (earns|is paid|now earns) ${N}`], changedTo('up')),
  ...says(
    [`(he|she|they|you|i|{who:w}) (leaves|leave|adds|add|pays|pay|gives|give|left|added)[ a| an] ${P} tip`],
    changed('up'),
  ),
  ...says([`by (a further|another) ${P}`, `(a further|another) ${P}[ off]`], changed('again')),
  ...says([`[later ][${SUBJECT} ][is |was ]${REDUCED} by[ a further| another] ${P}`], changed('down')),
  ...says([`[later ][${SUBJECT} ][is |was ]${RAISED} by[ a further| another] ${P}`], changed('up')),

  ...says(
    [
      `(increase|raise|up|make bigger) ${N} by ${P}`,
      `[${FIND} ]${N} increased by ${P}`,
      `add ${P} (to|on to|onto) ${N}`,
      `[(what|which) (value|number) is |${FIND} ]${P} (more|higher|greater|larger) than ${N}`,
      `what do you get if you increase ${N} by ${P}`,
      `find the result when ${N} is increased by ${P}`,
      `make ${N} bigger by ${P}`,
      `what is the new value if ${N} (rises|increases|goes up) by ${P}`,
    ],
    changedAsking('up'),
  ),
  ...says(
    [
      `(decrease|reduce|lower|cut|drop) ${N} by ${P}`,
      `[${FIND} ]${N} (decreased|reduced) by ${P}`,
      `(take|subtract) ${P} (off|from) ${N}`,
      `[${FIND} ]${P} off ${N}`,
      `[(what|which) (value|number) is |${FIND} ]${P} (less|lower|smaller) than ${N}`,
      `what do you get if you (decrease|reduce) ${N} by ${P}`,
      `find the result when ${N} is (decreased|reduced) by ${P}`,
      `make ${N} smaller by ${P}`,
      `what is the new value if ${N} (falls|decreases|goes down) by ${P}`,
    ],
    changedAsking('down'),
  ),
  ...says([`[an amount of ]${N} (is increased|increases|rises|goes up|grows|went up) by ${P}`], changedFrom('up')),
  ...says(
    [`[an amount of ]${N} (is decreased|is reduced|decreases|falls|goes down|shrinks|went down) by ${P}`],
    changedFrom('down'),
  ),
  ...says(
    [
      `${IN_SALE}${SUBJECT} (is|was|has been|are|were|has|gets) ${REDUCED} by[ a further| another| a] ${P}[ in (a|the) sale]`,
      `${IN_SALE}(there is|it has|they have|a shop offers|the shop offers|a shop gives|the shop gives|the store offers|a store offers|he gets|she gets|you get|{who:w} gets|{who:w} has)[ a| an] ${P} (off|discount|reduction)[ on it| off it| in (a|the) sale]`,
      `(the shop|a shop|a store|the store|the shopkeeper) (takes|took) ${P} off[ it| the price]`,
      `${IN_SALE}[${SUBJECT} ]${FELL} by ${P}`,
      `(after|with|at|for|following) (a|an) ${P} ${REDUCTION}`,
      `${IN_SALE}[(with|at|after) ]${P} off[ everything| all prices| the price| it]`,
      `all prices are ${REDUCED} by ${P}`,
      `${SUBJECT} has ${P} off[ in (a|the) sale]`,
      `(a|the) ${P} ${REDUCTION}[ is given| is offered| in (a|the) sale]`,
      `the ${REDUCTION} is ${P}`,
    ],
    changed('down'),
  ),
  ...says(
    [
      `${SUBJECT} (is|was|has been|are|were|has|gets) ${RAISED} by[ a further| another| a] ${P}`,
      `[${SUBJECT} ]${ROSE} by ${P}`,
      `(after|with|following) (a|an) ${P} ${RISE}`,
      `(plus|with|including) ${P} ${TAX}`,
      `(vat|tax|sales tax|the tax|the vat|the tax rate|service charge|gst) (is|of) ${P}[ is added]`,
      `(vat|tax|sales tax|a tip|a service charge|a tax) of ${P} is added[ to the (price|bill)]`,
      `${P} ${TAX} is added[ to the (price|bill)]`,
      `{who:w} (gets|gets|receives|is given|got|received) (a|an) ${P} (raise|pay rise|increase|pay increase|rise)`,
      `the ${RISE} is ${P}`,
    ],
    changed('up'),
  ),
  ...says(
    [
      `${SUBJECT} (${PRICED}) ${N} (plus|and) ${P} ${TAX}`,
      `(a|the) ${PRICE} of ${N} (rises|increases|goes up|is increased|is raised) by ${P}`,
      `a shop (increases|raises|puts up) the price of (a|an) ${N} {noun:t} by ${P}`,
      `(vat|tax) of ${P} is added to (a|the) (price|bill|cost) of ${N}`,
    ],
    changedFrom('up'),
  ),
  ...says(
    [
      `a shop (reduces|cuts|lowers) the price of (a|an) ${N} {noun:t} by ${P}`,
      `(a|the) ${PRICE} of ${N} (falls|decreases|goes down|is decreased|is reduced) by ${P}`,
      `(a|an) ${N} {noun:t} (has|is sold with|is sold at) [a ]${P} (off|discount|reduction)`,
      `a shop gives a ${P} discount on {thing:t} that costs ${N}`,
    ],
    changedFrom('down'),
  ),
  ...says(
    [
      `${SUBJECT} (${FELL}|is ${REDUCED}|was ${REDUCED}) by ${P} to ${N}`,
      `after (a|an) ${P} ${REDUCTION}[,] ${SUBJECT} ${PRICED} ${N}`,
      `${SUBJECT} ${PRICED} ${N} (after|with|including) (a|an) ${P} ${REDUCTION}`,
      `${SUBJECT} ${PRICED} ${N} after ${P} off`,
      `(it|{who:w}) (is sold|buys it|bought it) for ${N} after (a|an) ${P} ${REDUCTION}`,
      `the sale price of {thing:t} is ${N} after (a|an) ${P} ${REDUCTION}`,
      `${SUBJECT} ${PRICED} ${N} after [it|its price|the price] (is|was|has been) ${REDUCED} by ${P}`,
    ],
    changedTo('down'),
  ),
  ...says(
    [
      `${SUBJECT} (${ROSE}|is ${RAISED}|was ${RAISED}) by ${P} to ${N}`,
      `after (a|an) ${P} ${RISE}[,] ${SUBJECT} ${PRICED} ${N}`,
      `${SUBJECT} ${PRICED} ${N} after (a|an) ${P} ${RISE}`,
      `${SUBJECT} ${PRICED} ${N} after [it|its price|the price] ${ROSE} by ${P}`,
      `${SUBJECT} ${PRICED} ${N} including ${P} ${TAX}`,
      `${SUBJECT} ${PRICED} ${N} including ${TAX} (at|of) ${P}`,
      `${SUBJECT} including ${P} ${TAX} is ${N}`,
    ],
    changedTo('up'),
  ),
  ...says(
    [
      `${IN_SALE}${SUBJECT} (goes|changes|went|changed|rises|rose|falls|fell|increases|increased|decreases|decreased|drops|dropped|is reduced|was reduced|is increased|was increased|goes up|goes down|went up|went down|grows|grew|shrinks|has risen|has fallen|is decreased|is raised) from ${A} to ${B}[ in (a|the) sale]`,
      `a shop (raises|cuts|reduces|increases|lowers) the price of {thing:t} from ${A} to ${B}`,
      `${A} (is increased|is decreased|is reduced|is raised|increases|decreases) to ${B}`,
    ],
    fromTo,
  ),
  ...says(
    [
      `[${FIND} ][the ]${PERCENT} (increase|rise) (from|between) ${A} (to|and) ${B}`,
      `what ${PERCENT} increase takes ${A} to ${B}`,
      `[${FIND} ]the ${PERCENT} increase (when|if) ${A} (becomes|is increased to|increases to|rises to|changes to|goes up to) ${B}`,
      `by (what|how many|how much) (percentage|percent) (does|do|must|has|did) ${A} (increase|grow|grown|increased|rise) to (become|reach|get to|get) ${B}`,
      `increase from ${A} to ${B} as a percentage`,
      `${PERCENT} increase ${A} to ${B}`,
      `how (much|many) percent more is ${B} than ${A}`,
    ],
    fromToAsking('percent up'),
  ),
  ...says(
    [
      `[${FIND} ][the ]${PERCENT} (decrease|reduction|drop|fall|loss) (from|between) ${A} (to|and) ${B}`,
      `what ${PERCENT} decrease takes ${A} to ${B}`,
      `[${FIND} ]the ${PERCENT} (decrease|reduction) (when|if) ${A} (becomes|is decreased to|decreases to|falls to|changes to|goes down to|is reduced to) ${B}`,
      `by (what|how many|how much) (percentage|percent) (does|do|must|has|did) ${A} (decrease|shrink|fall|drop) to (become|reach|get to|get) ${B}`,
      `${PERCENT} decrease ${A} to ${B}`,
      `how (much|many) percent less is ${B} than ${A}`,
    ],
    fromToAsking('percent down'),
  ),
  ...says([`[${FIND} ][the ]${PERCENT} change (from|between) ${A} (to|and) ${B}`], fromToAsking('percent change')),
];

const PRICES: Rules = [
  ...says(
    [
      `${SUBJECT} (now costs|now sells for|is now|now is|is now sold for|costs now|is now priced at) ${N}`,
      `(it|the {noun:t}) is (sold|on sale) for ${N}`,
      `now [it|{thing:t}] (costs|is|sells for|earns) ${N}`,
      `the (new|sale|reduced|final|discounted|current) (price|cost|value|salary|population)[ of {thing:t}] is ${N}`,
      `this year [it|{thing:t}] (costs|is|cost) ${N}`,
      `{who:w} (pays|paid) ${N}[ for it]`,
    ],
    after,
  ),
  ...says(
    [
      `${SUBJECT} ${PRICED} ${N}${BEFORE}`,
      `(the|its) (original|normal|usual|old|regular|full|marked|list) (price|cost|value)[ of {thing:t}] (is|was) ${N}`,
      `last year [it|{thing:t}] cost ${N}`,
      `${SUBJECT}${BEFORE} ${PRICED} ${N}`,
      `{who:w} (earns|earned) ${N}[ a (year|month|week)| per (year|month|week)]`,
    ],
    first,
  ),
  ...says(
    [
      `{who:w} (buys|bought|pays|paid) {thing:t} for ${A}[ and] (sells|sold|resells) (it|them) for ${B}`,
      `{thing:t} is (bought|purchased) for ${A} and[ is| then] sold for ${B}`,
      `{who:w} (pays|paid) ${A} for {thing:t} and (sells|sold) it for ${B}`,
      `{who:w} (bought|buys) {thing:t} (for|at) ${A}[,] and (sold|sells) it (for|at) ${B}`,
      `{thing:t} (bought|purchased) for ${A} (is|was) sold for ${B}`,
      `cost price[ is|:] ${A}, selling price[ is|:] ${B}`,
      `{thing:t} that cost[s] ${A} (is|was) sold for ${B}`,
    ],
    (match) => [
      { kind: 'bought', amount: amountAt(match, 'a') },
      { kind: 'sold', amount: amountAt(match, 'b') },
    ],
  ),
  ...says(
    [
      `{who:w} (buys|bought|purchases|purchased) {thing:t} (for|at) ${N}`,
      `the cost price[ of {thing:s}] is ${N}`,
      `{thing:t} is bought for ${N}`,
    ],
    (match) => [{ kind: 'bought', amount: amountAt(match, 'n') }],
  ),
  ...says(
    [
      `{who:w} (sells|sold|resells|later sells|then sells) (it|them) (for|at) ${N}`,
      `the selling price[ of {thing:s}] is ${N}`,
      `(sells|sold) it (for|at) ${N}`,
    ],
    (match) => [{ kind: 'sold', amount: amountAt(match, 'n') }],
  ),
];

const GROUPS: Rules = [
  ...says(
    [
      `{who:w} (scores|scored|got|gets|achieved|obtained|answered)[ a mark of] ${A}[ marks| questions| correct] (out of|of) ${B}[ marks| questions][ correctly][ (in|on) {thing:t}]`,
    ],
    (match) => [{ kind: 'share', part: amountAt(match, 'a'), whole: amountAt(match, 'b') }],
  ),
  ...says(
    [
      'what (percentage|percent)( mark| score)? (did|does|has) (he|she|{who:w}|they) (get|score|achieve|obtain|got)',
      "(write|express|give|find|work out|calculate|what is) (his|her|this|the|{who:w}'s) (score|mark|result|percentage)( as a (percentage|percent))?",
      'what (percentage|percent) is (this|that)',
    ],
    () => [{ kind: 'ask', what: 'percent' }],
  ),
  ...says(
    [
      `there (are|were) {number:n} {noun:x}[ in (total|all|{thing:t})| at {thing:s}| on {thing:v}]`,
      `{thing:t} (has|have|had|contains|holds) {number:n} {noun:x}`,
      `in (a|the) (group|class|school|town|survey|club|car park|box) of {number:n} {noun:x}`,
      `(out )?of[ the] {number:n} {noun:x}[ in {thing:t}| at {thing:s}]`,
    ],
    (match) => [{ kind: 'group', amount: amountAt(match, 'n'), name: match.words('x') }],
  ),
  ...says(
    [
      `${P}[ of (them|these|the {noun:t}|those)] (are|were|is) {noun:y}[ and]`,
      `[and ]${P}[ of (them|the {noun:t})] (are|were) {noun:y}`,
    ],
    (match) => [{ kind: 'some', percent: percentAt(match), name: match.words('y') }],
  ),
  ...says(
    [`${P} of {number:n} {noun:x} are {noun:y}`, `${P} of the {number:n} {noun:x}[ (in|on|at) {thing:t}] are {noun:y}`],
    (match) => [
      { kind: 'group', amount: amountAt(match, 'n'), name: match.words('x') },
      { kind: 'some', percent: percentAt(match), name: match.words('y') },
    ],
  ),
  ...says(
    [
      '[and ]the (rest|others|remainder)[ of them| of the {noun:t}] (are|were) {noun:y}',
      'the remaining {noun:t} are {noun:y}',
    ],
    (match) => [{ kind: 'rest', name: match.words('y') }],
  ),
  ...says(
    [
      'how many[ of (them|these|the {noun:x})] (are|were) {noun:y}',
      'how many {noun:y} (are|were) there[ in {thing:t}| at {thing:s}]',
      '(find|work out|calculate|what is|state) the number of {noun:y}[ in {thing:t}]',
      '(work out|find|calculate) how many {noun:y} there (are|were)',
      '(work out|find|calculate) how many are {noun:y}',
    ],
    (match) => [{ kind: 'count', name: match.words('y') }],
  ),
];

export const PERCENT_RULES: Rules = [
  ...OF_AMOUNTS,
  ...CHANGES,
  ...PRICES,
  ...GROUPS,
  ...ask('new', [
    '(what is|find|calculate|work out|what will be|state) (the|its|his|her) (new|sale|final|reduced|discounted|total|selling|current) (price|cost|value|amount|salary|population|bill|rent|wage|pay|membership)[ of {thing:t}| in the sale| now| after {thing:s}]',
    '(what is|find|work out|calculate) the (price|cost)[ of {thing:t}] (after|with|including) (the |a )?(discount|reduction|tax|vat|sale|increase)',
    '(what is|find|work out|calculate) the price (now|in the sale)',
    'how much (does|will|would|do) (it|they|he|she|{who:w}|you|{thing:t}) (cost|pay|be|have to pay|earn)[ now| in the sale| for it| in total| after {thing:s}| altogether]',
    'what (does|will) (it|{thing:t}) cost[ now| in the sale| with vat| with tax| in total]',
    'what is (the result|it worth now|the new amount|the price now|the new number)',
    'what is the sale price',
    '(what is|find|how much is) the total( price| cost| amount)?',
    'how much (does|do) (it|they) cost (including|with) (vat|tax)',
    'how (much|large) is it (now|afterwards|after that)',
    'what is the (price|cost) with (vat|tax)',
    '(what is|find) the (answer|new value)',
    'what must {who:w} pay[ for it]',
    'what do you (pay|get)',
  ]),
  ...ask('original', [
    '(what (was|is)|find|calculate|work out|state) (the|its|his|her) (original|old|normal|usual|initial|first|previous|full|regular|marked) (price|cost|value|amount|salary|population|bill|rent|wage|number|weight|height)[ of {thing:t}| before the sale]',
    '(what was|find|work out|calculate|what is) (the|its) (price|cost|value|salary|population)[ of {thing:t}] (before|without) (the |a )?(sale|reduction|increase|discount|tax|vat|rise|change)',
    'how much did (it|{thing:t}) cost (before|originally|at first|in the first place)[ the (sale|reduction|increase|discount)]',
    'what did (it|{thing:t}) cost (before|originally|at first|earlier)[ the (sale|reduction|increase|discount)]',
    'how much was (it|{thing:t}) (before|originally|at first)[ the (sale|reduction|increase|discount)]',
    'what was (it|the price|the old price) (originally|before)',
    'how much did (he|she|{who:w}) earn before( the (rise|raise|increase|pay rise))?',
    "what (was|did) (his|her|{who:w}'s) (salary|pay|wage) before( the (rise|raise|increase|pay rise))?",
    '(find|what was) the price before (tax|vat)',
  ]),
  ...ask('change', [
    'how much (is|was|money is|money do you|do you|does {who:w}|do they|did {who:w}|will you|can you) (saved|save|the discount|the saving|the reduction|the increase|the tax|the vat)',
    '(find|what is|work out|calculate|how much is) the (saving|discount|reduction|amount saved|amount of the discount|tax|vat|amount of tax|increase|decrease)[ in (pounds|dollars|euros)]',
    '(work out|find|calculate) how much (is|was|{who:w}) (saved|saves|taken off)',
    'by how much (is|was) (the price|it) (reduced|increased)',
    'how much (does|did) (the price|it) (fall|rise|go up|go down)',
  ]),
  ...ask('percent up', [
    `[${FIND} ][the |his |her |its ]${PERCENT} (increase|rise|growth)[ in (the |its |his |her )?${PRICE}]`,
    'by (what|how many) (percentage|percent) (did|does|has|is) (the price|it|the value|he|she|the salary|the population) (go up|increase|rise|gone up|increased|risen|grow|dearer)',
  ]),
  ...ask('percent down', [
    `[${FIND} ][the |his |her |its ]${PERCENT} (decrease|reduction|fall|drop|discount)[ in (the |its |his |her )?${PRICE}]`,
    'by (what|how many) (percentage|percent) (did|does|has|is) (the price|it|the value|the population) (go down|decrease|fall|drop|gone down|decreased|fallen|dropped|reduced)',
  ]),
  ...ask('percent change', [
    `[${FIND} ]the ${PERCENT} change[ in (the |its )?${PRICE}]`,
    'by (what|how many) (percentage|percent)',
  ]),
  ...ask('percent profit', [
    `[${FIND} ][the |his |her |its |{who:w}'s ]((${PERCENT}) (profit|gain)|profit (percent|percentage|%)|gain percent)[ made| on it]`,
    `[${FIND} ]the profit as (a|an) ${PERCENT}[ of the (cost|cost price|price)]`,
    `what ${PERCENT} profit (does|did) (he|she|{who:w}) make`,
    'express the profit as a percentage of the cost price',
  ]),
  ...ask('percent loss', [
    `[${FIND} ][the |his |her |its |{who:w}'s ]((${PERCENT}) loss|loss (percent|percentage|%))[ made| on it]`,
    `[${FIND} ]the loss as (a|an) ${PERCENT}[ of the (cost|cost price|price)]`,
    `what ${PERCENT} loss (does|did) (he|she|{who:w}) make`,
  ]),
  ...ask('profit', [
    `[${FIND} ][the |his |her |{who:w}'s ]profit[ made]`,
    'how much profit (does|did|is) (he|she|{who:w}|made) [make]',
    'how much profit (does|did) (he|she|{who:w}) make',
  ]),
  ...ask('loss', [
    `[${FIND} ][the |his |her |{who:w}'s ]loss[ made]`,
    'how much (loss (does|did) (he|she|{who:w}) make|(does|did) (he|she|{who:w}) lose)',
  ]),
];
