import { amountAt } from '../words/values.ts';
import { ASKS } from './percentAsks.ts';
import { CHANGES, FROM_TO } from './percentChangeRules.ts';
import {
  A,
  B,
  BEFORE,
  FIND,
  N,
  P,
  PERCENT,
  PRICED,
  SUBJECT,
  after,
  ask,
  first,
  percentAt,
  says,
} from './percentClauses.ts';
import type { Rules } from './percentClauses.ts';

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

export const PERCENT_RULES: Rules = [...OF_AMOUNTS, ...CHANGES, ...FROM_TO, ...PRICES, ...GROUPS, ...ASKS];
