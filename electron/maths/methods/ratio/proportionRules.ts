import Fraction from 'fraction.js';

import { rule } from '../words/clauses.ts';
import type { ClauseMatch, ClauseRule } from '../words/clauses.ts';
import { amountAt, bareName } from '../words/values.ts';
import type { Valued } from '../words/values.ts';

/** So many of a thing go with so much of something else. */
export type ProportionFact =
  | { readonly kind: 'cost'; readonly count: Fraction; readonly thing: string; readonly amount: Valued }
  | { readonly kind: 'ask cost'; readonly count: Fraction; readonly thing: string }
  | { readonly kind: 'ask how many'; readonly amount: Valued; readonly thing: string }
  | { readonly kind: 'rate'; readonly input: Valued; readonly output: Valued; readonly thing: string }
  | { readonly kind: 'ask output'; readonly input: Valued; readonly thing: string }
  | { readonly kind: 'ask input'; readonly output: Valued; readonly thing: string }
  | { readonly kind: 'job'; readonly workers: Fraction; readonly who: string; readonly time: Valued }
  | { readonly kind: 'ask time'; readonly workers: Fraction; readonly who: string }
  | { readonly kind: 'ask workers'; readonly time: Valued; readonly who: string }
  | { readonly kind: 'recipe'; readonly people: Fraction; readonly amount: Valued; readonly stuff: string }
  | { readonly kind: 'ask recipe'; readonly people: Fraction; readonly stuff: string };

type Rules = readonly ClauseRule<readonly ProportionFact[]>[];

const COST = '(cost|costs|are|is sold for|are sold for|will cost|would cost)';
const BUYER = '(i|you|we|he|she|{who:b})';
const UNIT_THING = '[ {noun:t}]';
const A = '{number|quantity|length:a}';
const MONEY = '{money:n}';
const SAME = '[ at (the same|this) (price|rate)| of these|[ of] the same]';
const JOB =
  '(build|paint|clean|plant|dig|finish|empty|fill|complete|do|make|lay|pick|mow|harvest|repair|wash|unload|decorate|tidy|cut|construct|plough|eat)';
const TASK = `(${JOB} {thing:j}|do it|do this|do the job|finish it|complete it)`;
const PACE =
  '[ (working )?at the same (rate|speed|pace)| if (they|they all|all of them|everyone|all) (work|works) at the same (rate|speed|pace)]';
const DAYS = '({time:n}|{number:n} {days:d})';
const ONE = new Fraction(1);

function says(sources: readonly string[], read: (match: ClauseMatch) => readonly ProportionFact[] | null): Rules {
  return rule(sources, read);
}

/** "500 g of sugar" is a thing by weight: its unit belongs to its name. */
function counted(match: ClauseMatch, name: string, word: string): { readonly count: Fraction; readonly thing: string } {
  const { value, unit } = amountAt(match, name);
  return {
    count: value,
    thing: bareName(`${unit === '' ? '' : `${unit} `}${match.words(word).replace(/^of /, '')}`.trim()),
  };
}

/** "3 days": days are no unit of the clock, so they stand beside a plain number. */
function daysAt(match: ClauseMatch): Valued {
  const amount = amountAt(match, 'n');
  return amount.unit === '' ? { value: amount.value, unit: match.words('d') } : amount;
}

const COSTS: Rules = [
  ...says(
    [
      `${A}[ of][ identical]${UNIT_THING} ${COST} ${MONEY}[ altogether| in total| in all]`,
      `(the )?(cost|price) of ${A}[ of]${UNIT_THING} is ${MONEY}`,
      `${BUYER} (pays|pay|paid|bought|buys|buy) ${MONEY} for ${A}[ of]${UNIT_THING}`,
      `${BUYER} (buys|bought|buy) ${A}[ of]${UNIT_THING} for ${MONEY}`,
      `a shop sells ${A}[ of]${UNIT_THING} for ${MONEY}`,
      `a (pack|packet|box|bag) of ${A}${UNIT_THING} (costs|is|cost) ${MONEY}`,
      `${A}[ of]${UNIT_THING} for ${MONEY}`,
      `${MONEY} (buys|will buy|is the price of|is the cost of) ${A}[ of]${UNIT_THING}`,
      `${BUYER} can buy ${A}[ of]${UNIT_THING} for ${MONEY}`,
      `{who:b}'s {noun:c} paid ${MONEY} for ${A}${UNIT_THING}`,
    ],
    (match) => [{ kind: 'cost', ...counted(match, 'a', 't'), amount: amountAt(match, 'n') }],
  ),
  ...says(
    [
      `how much (do|does|will|would|should|is|are|for) ${A}[ of]${UNIT_THING}( cost)?${SAME}`,
      `how much for ${A}${UNIT_THING}`,
      `how much would ${BUYER} (pay|spend|have to pay) for ${A}[ of]${UNIT_THING}${SAME}`,
      `how much (do|does|will) ${BUYER} pay for ${A}[ of]${UNIT_THING}`,
      `(what is|find|work out|calculate|what would be|state|what will be) the (cost|price|total cost) of ${A}[ of]${UNIT_THING}${SAME}`,
      `what (do|does|will|would) ${A}[ of]${UNIT_THING} cost${SAME}`,
      `(work out|find|calculate) how much ${A}[ of]${UNIT_THING} (cost|would cost|will cost)`,
      `what must be paid for ${A} of them`,
    ],
    (match) => [{ kind: 'ask cost', ...counted(match, 'a', 't') }],
  ),
  ...says(
    [
      'how much (does|is|would|will|did) (one|each|one {noun:t}|each {noun:t}|a {noun:t}|a single {noun:t})[ of them][ cost]',
      '(what is|find|work out|calculate|what was) the (cost|price|unit price|price per item)( of (one|each|1|one {noun:t}|each {noun:t}|a single {noun:t}|a {noun:t}))?',
      'how much (is|was) that each',
      'what (do|does|did) (i|you|we|{who:b}) pay for (one|each|one {noun:t})',
      'how much did each[ {noun:t}] cost',
      'what does (one|each|one {noun:t}|each {noun:t}) cost',
    ],
    (match) => [{ kind: 'ask cost', count: ONE, thing: match.words('t') }],
  ),
  ...says(
    [
      `how many[ {noun:t}] (can|could|will|do|would) ${BUYER} (buy|get|have) (for|with) ${MONEY}`,
      `how many[ {noun:t}] can be bought (for|with) ${MONEY}`,
    ],
    (match) => [{ kind: 'ask how many', amount: amountAt(match, 'n'), thing: match.words('t') }],
  ),
];

const WORK: Rules = [
  ...says(
    [
      `it takes {number:a} {noun:t} ${DAYS} to ${TASK}`,
      `{number:a} {noun:t} (can|could) ${TASK} in ${DAYS}`,
      `{number:a} {noun:t} (take|need|took|needed) ${DAYS} to ${TASK}`,
      `{number:a} {noun:t} ${JOB} {thing:j} in ${DAYS}`,
      `{number:a} {noun:t} (would take|will take|take) ${DAYS}`,
    ],
    (match) => [{ kind: 'job', workers: amountAt(match, 'a').value, who: match.words('t'), time: daysAt(match) }],
  ),
  ...says(
    [
      `how long (would|will|does|do|should) it take {number:a} {noun:t}[ to ${TASK}]${PACE}`,
      `how long (would|will|do|does) {number:a} {noun:t} (take|need)[ to ${TASK}]${PACE}`,
      `how many (days|hours|minutes|weeks) (would|will|do|does) {number:a} {noun:t} (take|need)[ to ${TASK}]${PACE}`,
      `how many (days|hours|minutes|weeks) (would|will|does) it take {number:a} {noun:t}[ to ${TASK}]${PACE}`,
      `(work out|find|calculate) how long {number:a} {noun:t} (would |will )?(need|take)[ to ${TASK}]`,
      `how long would it take if there (were|are) {number:a} {noun:t}`,
    ],
    (match) => [{ kind: 'ask time', workers: amountAt(match, 'a').value, who: match.words('t') }],
  ),
  ...says(
    [
      `how (long|many days|many hours|many minutes|many weeks) (would|will|does) (it take one( of them)?|one( of them)? take|one alone take|it take one alone|one {noun:t} take|it take one {noun:t})[ alone][ to ${TASK}]`,
      `(work out|find|calculate) how long (one|one of them) would need`,
    ],
    (match) => [{ kind: 'ask time', workers: ONE, who: match.words('t') }],
  ),
  ...says(
    [
      `how many {noun:t} (would be|are|will be|would|do you)[ be] (needed|need|required) to ${TASK} in ${DAYS}`,
      `how many {noun:t} (would be|are|will be) (needed|required) (to do it|to finish|to do the job|for the job) in ${DAYS}`,
    ],
    (match) => [{ kind: 'ask workers', time: daysAt(match), who: match.words('t') }],
  ),
];

const RECIPES: Rules = [
  ...says(
    [
      `(a|the) recipe for {number:a} {noun:p} (needs|uses|requires|contains|takes|calls for) {quantity|number:n}[ of][ {noun:s}]`,
      `(a|the) recipe[ for {thing:d}] (needs|uses|requires) {quantity|number:n}[ of] {noun:s} for {number:a} {noun:p}`,
      `(a|the) recipe for {thing:d} for {number:a} {noun:p} (needs|uses|requires) {quantity|number:n}[ of] {noun:s}`,
      `to make {thing:d} for {number:a} {noun:p} (you need|we need|it takes) {quantity|number:n}[ of] {noun:s}`,
      `to make {number:a} {noun:p} (you need|we need|it takes|she needs|he needs) {quantity|number:n}[ of] {noun:s}`,
      `{quantity|number:n}[ of] {noun:s} (is|are) (needed|used|required) (to make|for) [{thing:d} for ]{number:a} {noun:p}`,
      `for {number:a} {noun:p} (you need|we need|one needs|use) {quantity|number:n}[ of] {noun:s}`,
      `(a|the) recipe (serves|feeds|makes) {number:a} {noun:p} and (needs|uses) {quantity|number:n}[ of] {noun:s}`,
      `{quantity|number:n}[ of] {noun:s} (makes|make|is enough for|are enough for|serves|feeds) {number:a} {noun:p}`,
    ],
    (match) => [
      { kind: 'recipe', people: amountAt(match, 'a').value, amount: amountAt(match, 'n'), stuff: match.words('s') },
    ],
  ),
  ...says(
    [
      `how (much|many)[ {noun:s}] (is|are|do you|do we|does he|does she|would you|will you|would be|does {who:w}) (needed|need|required|used) (for|to make) {number:a} {noun:p}`,
      `how much[ {noun:s}] for {number:a} {noun:p}`,
      `how many (grams|kilograms|kg|g|ml|litres|cups) of {noun:s} (is|are|do you|will be) (needed|need|required) (for|to make) {number:a} {noun:p}`,
      `(work out|find|calculate|what is) the amount of {noun:s}[ needed| required] (for|to make) {number:a} {noun:p}`,
      `(work out|find|calculate) how much {noun:s} (is|are|you|he|she) (needed|need|needs|required) (for|to make) {number:a} {noun:p}`,
    ],
    (match) => [{ kind: 'ask recipe', people: amountAt(match, 'a').value, stuff: match.words('s') }],
  ),
];

const RATES: Rules = [
  ...says(
    [
      `{thing:w} (uses|needs|used|burns) {quantity:a} of {noun:f} (to (travel|go|drive)|for|every) {length:n}`,
      `{thing:w} (travels|goes|drives|can travel) {length:n} on {quantity:a} of {noun:f}`,
    ],
    (match) => [{ kind: 'rate', input: amountAt(match, 'a'), output: amountAt(match, 'n'), thing: '' }],
  ),
  ...says(
    [
      `{thing:w} (makes|prints|bakes|fills|produces|packs|types|counts|uses|pumps|makes about|can make|can print|can type|can produce|can fill|travels|burns|needs) {number|quantity|length:n}[ of]${UNIT_THING} (in|every|per|on) ${'{time|quantity:a}'}[ of {noun:f}]`,
      `in ${'{time:a}'} {thing:w} (makes|prints|bakes|fills|produces|packs|types|can make) {number|quantity|length:n}${UNIT_THING}`,
    ],
    (match) => [{ kind: 'rate', input: amountAt(match, 'a'), output: amountAt(match, 'n'), thing: match.words('t') }],
  ),
  ...says(
    [
      `how many {noun:t} (does|will|can|would|could) (it|{thing:w}) (make|print|bake|fill|produce|pack|type|do|use|count)[ at this rate] in {time:a}[ at (this|the same) rate]`,
      `(at this rate[,] )?how many {noun:t} in {time:a}`,
      `how many {noun:t} (does|will|can) (it|{thing:w}) (make|print|bake|fill|produce|do) in {time:a}`,
      `(work out|find) (how many {noun:t} it (makes|prints|bakes|fills|produces) in|the number of {noun:t} in) {time:a}`,
      `how (far|much) (can|will|does|would) (it|{thing:w}) (travel|go|drive|use|pump|need|burn) (in|on|with) {time|quantity:a}[ of {noun:f}]`,
    ],
    (match) => [{ kind: 'ask output', input: amountAt(match, 'a'), thing: match.words('t') }],
  ),
  ...says(
    [
      `how (long|many minutes|many hours|many seconds) (does|will|would) it take[ (it|{thing:w})] to (make|print|bake|fill|produce|pack|type|pump) {number|quantity:n}${UNIT_THING}`,
    ],
    (match) => [{ kind: 'ask input', output: amountAt(match, 'n'), thing: match.words('t') }],
  ),
];

export const PROPORTION_RULES: Rules = [...COSTS, ...WORK, ...RECIPES, ...RATES];
