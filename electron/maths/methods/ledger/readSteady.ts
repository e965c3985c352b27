import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { spellProduct, spellQuotient } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { agreed, readings, says } from '../frames/frame.ts';
import type { FramePhrase } from '../frames/frame.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { FIND, WHO } from './ledgerWords.ts';

type SteadyFact =
  /** `worth` is what something cost, or a debt: it can only fall. */
  | { readonly kind: 'start' | 'worth' | 'goal'; readonly amount: Valued }
  | { readonly kind: 'change'; readonly amount: Valued; readonly sign: -1 | 1; readonly period: string }
  /** In the first period so much, in every further one so much more than before. */
  | { readonly kind: 'growing'; readonly first: Valued; readonly more: Valued; readonly period: string }
  | { readonly kind: 'periods'; readonly count: Fraction; readonly period: string }
  | { readonly kind: 'ask amount' }
  | { readonly kind: 'ask periods'; readonly period: string; readonly further: boolean }
  | { readonly kind: 'half' };
type Phrases = readonly FramePhrase<SteadyFact>[];

const ZERO = new Fraction(0);
const PER = '(a|each|every|per) {period:u}';
const SAVES =
  '(saves|save|saved|puts aside|puts away|puts by|puts in|puts|put|adds|pays in|deposits|earns|gets|get|receives|is given|is saving|can save|will save|decides to save|manages to save|sets aside|banks)';
const JAR =
  '[ pocket money| from (his|her|my|the) {noun:_}| (in|into|to) (his|her|my|a|an|the) {noun:_}| for (walking|washing|doing|cleaning|babysitting|delivering) {noun:_}]';
const SPENDS = '(spends|spend|takes out|withdraws|uses|pays out|loses|pays off|pays back|pays)';
const ENOUGH = '(it|them|the {noun:_}|a {noun:_}|this|enough|enough money)';

/** The language of these stories. */
export const STEADY_PHRASES: Phrases = [
  ...says<SteadyFact>(
    [
      `[${WHO} ][already |also ](has|had|have|has saved|had saved|have saved|has got|have got|got|starts with|started with|begins with|has already saved|have already saved|starts off with|starts with)[ already] {money:n}[ already][ saved| saved up| in (his|her|my|the|a|an) {noun:_}| to start with| in savings| in the bank| so far| at the start]`,
      `there (is|was) {money:n}[ already] in (his|her|my|the|a) {noun:_}`,
    ],
    (match) => [{ kind: 'start', amount: amountAt(match, 'n') }],
  ),
  ...says<SteadyFact>(
    [
      `(a|an|the) {noun:_} (that |which |)(cost|costs|bought for|was bought for|is bought for|worth|is worth|costing|was worth) {money:n}[ (when |)new]`,
      `${WHO} (owes|borrows|borrowed) {money:n}[ from (his|her|my|the) {noun:_}]`,
    ],
    (match) => [{ kind: 'worth', amount: amountAt(match, 'n') }],
  ),
  ...says<SteadyFact>(
    [
      `[${WHO} ](wants|needs|would like|hopes|plans|is saving|is saving up|saves up|aims)[ to (buy|save|get|have|raise)| for|] {thing:_} (costing|that costs|which costs|priced at|worth|for|that is|which is) {money:n}`,
      `[${WHO} ](wants|needs|would like|hopes|plans|is saving|is saving up|aims)[ to (save|have|raise)| for][ up]? {money:n}[ (for|to buy) {thing:_}]`.replace(
        '[ up]?',
        '[ up]',
      ),
      `[the |a |an ]{noun:_} [${WHO} (want|wants|would like) ](cost|costs|is|are) {money:n}`,
      `until ${WHO} (has|have) {money:n}`,
    ],
    (match) => [{ kind: 'goal', amount: amountAt(match, 'n') }],
  ),
  ...says<SteadyFact>(
    [
      `[${WHO} ][can |will |then ]${SAVES}[ another| a further] {money:n}${JAR} ${PER}${JAR}`,
      `[${WHO} ][can |will ]${SAVES} {money:n} ${PER}${JAR}`,
      `${PER}[,] ${WHO} [can |will ]${SAVES}[ another| a further] {money:n}${JAR}`,
    ],
    (match) => [{ kind: 'change', amount: amountAt(match, 'n'), sign: 1, period: match.words('u') }],
  ),
  ...says<SteadyFact>(
    [
      `[${WHO} ]${SPENDS} {money:n}( of it| in value| of its value)? ${PER}`.replace(
        '( of it| in value| of its value)?',
        '[ of it| in value| of its value]',
      ),
      `its value (falls|drops|decreases|goes down) by {money:n} ${PER}`,
      `(falls|drops|decreases|goes down|depreciates)[ in value] by {money:n} ${PER}`,
      `${PER}[,] (it|${WHO}) ${SPENDS} {money:n}`,
    ],
    (match) => [{ kind: 'change', amount: amountAt(match, 'n'), sign: -1, period: match.words('u') }],
  ),
  ...says<SteadyFact>(
    [
      `[${WHO} ](saves|saved|puts aside|puts away|gets|earns|is given) {money:a} (in|during|for|) (the|her|his) first {period:u} and[ then] {money:b} more (in |)(each|every)[ following| further| next]? {period:v}[ after that| than the {word:_} before]`.replace(
        ']? {period:v}',
        '] {period:v}',
      ),
      `[${WHO} ](saves|saved|puts aside|puts away) {money:a} (in the|the) first {period:u}[,] and (each|every) {period:v} (after that )?(saves|puts away|he saves|she saves|i save) {money:b} more[ than the {word:_} before]`.replace(
        '(after that )?',
        '[after that ]',
      ),
    ],
    (match) =>
      match.words('u') === match.words('v')
        ? [{ kind: 'growing', first: amountAt(match, 'a'), more: amountAt(match, 'b'), period: match.words('u') }]
        : null,
  ),
  ...says<SteadyFact>(
    [
      `[${WHO} ](saves|saved|puts away) {money:a}[ in] the first {period:u}, {money:b}[ in] the second {period:_}, {money:c}[ in] the third {period:_}[,] and so on`,
      `[${WHO} ](saves|saved|puts away) {money:a} in {word:u} 1, {money:b} in {word:_} 2, {money:c} in {word:_} 3[,] and so on`,
    ],
    (match) => {
      const [a, b, c] = ['a', 'b', 'c'].map((name) => amountAt(match, name));
      if (a === undefined || b === undefined || c === undefined) return null;
      const more = b.value.sub(a.value);
      return c.value.sub(b.value).equals(more) && more.s > 0n
        ? [{ kind: 'growing', first: a, more: { value: more, unit: a.unit }, period: match.words('u') }]
        : null;
    },
  ),
  ...says<SteadyFact>(['(after|in|for|over|at the end of)[ the first] {number:k} {periods:u}[ time]'], (match) => [
    { kind: 'periods', count: valueAt(match, 'k'), period: match.words('u').replace(/s$/, '') },
  ]),
  ...says<SteadyFact>(
    [
      `how much[ money] (will|does|would|has|did|do|have) (${WHO}|there) (have saved|save|have|saved|be|had|have in (his|her|my|the) {noun:_}|be in (his|her|my|the) {noun:_}|owe|still owe|be left)[ altogether| in total| in all| left| now]`,
      `${FIND} how much[ money] ${WHO} (will have saved|will save|saves|has saved|will have|has|saved)[ altogether| in total]`,
      `(what|how much) (is|will|would)[ it|its value|the {noun:_}][ be] worth`,
      `${FIND} its value`,
      `how much[ money] (has|have) ${WHO}[ saved]`,
      `how much[ money] (is|will be)[ there] left`,
    ],
    () => [{ kind: 'ask amount' }],
  ),
  ...says<SteadyFact>(
    [
      `[after |for ]how many[ more| further| whole| full] {periods:u}[ (will|does|must|do|would|should|has|have|is|till|until|before|to)][ it| ${WHO}][ (take|need|have|be|can|to save|save)][ it| ${WHO}| for ${WHO}][ (to|till|until|before)][ ${WHO}][ (can|will|is able to)][ (save|buy|afford|get|have|be able to buy|have enough|reach|work)][ ${ENOUGH}][ (for|to buy|to afford) ${ENOUGH}]`,
      `how long (will|does|must|would)[ it| ${WHO}][ take| have to save| need][ him| her| me| ${WHO}]( to (save|buy|get|afford)| (for|until|before) ${WHO}( (can|to) (buy|afford|get))?)?[ ${ENOUGH}][ (for|to buy) ${ENOUGH}]`.replace(
        '( to (save|buy|get|afford)| (for|until|before) ${WHO}( (can|to) (buy|afford|get))?)?',
        '[ to (save|buy|get|afford)]',
      ),
    ],
    (match) => [
      {
        kind: 'ask periods',
        period: match.words('u').replace(/s$/, ''),
        further: false,
      },
    ],
  ),
  ...says<SteadyFact>(
    [
      `(has|have|had|is worth|be worth|is it worth|it is worth|will it be worth|it be worth) {money:n}[ or more]`,
      `{money:n} or more`,
      `at least {money:n}`,
    ],
    (match) => [{ kind: 'goal', amount: amountAt(match, 'n') }],
  ),
  ...says<SteadyFact>(
    [
      '(is it|it is|will it be|be|is) worth half (as much|of its price|its original value|its value|of what it cost|the price|its original price)',
      'worth half',
    ],
    () => [{ kind: 'half' }],
  ),
];
const IDLE = new Set('and so then but now please he she they i it already also when if'.split(' '));

function steady(
  from: Fraction | null,
  change: Fraction,
  sign: -1 | 1,
  count: Fraction,
  period: string,
  unit: Unit,
): RuleSolution | null {
  const moved = change.mul(count);
  const end = sign > 0 ? (from ?? ZERO).add(moved) : (from ?? ZERO).sub(moved);
  if (end.s < 0n || (sign < 0 && from === null)) return null;
  const steps: RuleStep[] = [
    { reason: `Work out $${writeDecimal(count)}$ ${period}s.`, expression: spellProduct(count, change) },
  ];
  if (from !== null && from.n !== 0n)
    steps.push({
      reason: sign > 0 ? 'Add it to what was there.' : 'Subtract it from the start.',
      expression: `${writeCoins(from)}${sign > 0 ? '+' : '-'}${writeCoins(moved)}=${writeCoins(end)}`,
    });
  return moneySolution(steps, writeQuantity(end, unit));
}

/** How many periods it takes from one amount to the other; rounded up, as only a whole one reaches the goal. */
function periodsTo(from: Fraction, to: Fraction, change: Fraction, sign: -1 | 1, period: string): RuleSolution | null {
  const way = sign > 0 ? to.sub(from) : from.sub(to);
  if (way.compare(0) <= 0) return null;
  const count = way.div(change);
  // Where money falls, what is asked for must come out at the end of a period.
  if (sign < 0 && count.d !== 1n) return null;
  const steps: RuleStep[] = [];
  if (from.n !== 0n || sign < 0)
    steps.push({
      reason: sign > 0 ? 'Find what is missing.' : 'Find by how much it falls.',
      expression: `${writeCoins(sign > 0 ? to : from)}-${writeCoins(sign > 0 ? from : to)}=${writeCoins(way)}`,
    });
  const whole = count.ceil();
  if (count.d === 1n)
    steps.push({ reason: `Divide by what one ${period} changes.`, expression: spellQuotient(way, change) });
  else {
    const less = whole.sub(1);
    steps.push({
      reason: `$${writeDecimal(less)}$ ${period}s are not enough.`,
      expression: `${writeDecimal(less)}\\times ${writeCoins(change)}=${writeCoins(less.mul(change))}`,
    });
    steps.push({
      reason: `$${writeDecimal(whole)}$ ${period}s are.`,
      expression: `${writeDecimal(whole)}\\times ${writeCoins(change)}=${writeCoins(whole.mul(change))}`,
    });
  }
  return moneySolution(steps, `${writeDecimal(whole)}\\text{ ${period}${whole.equals(1) ? '' : 's'}}`);
}

function growing(facts: StoryFacts<SteadyFact>, unit: Unit): RuleSolution | null {
  const [grows, time] = [facts.only('growing'), facts.only('periods')];
  if (grows === undefined || time === undefined || !facts.are({ growing: 1, periods: 1, 'ask amount': 1 })) return null;
  if (grows.period !== time.period || time.count.d !== 1n || time.count.compare(2) < 0 || time.count.compare(60) > 0)
    return null;
  const last = grows.first.value.add(grows.more.value.mul(time.count.sub(1)));
  const total = grows.first.value.add(last).mul(time.count).div(2);
  const n = writeDecimal(time.count);
  return moneySolution(
    [
      {
        reason: `Find the amount of ${grows.period} $${n}$.`,
        expression: `${writeCoins(grows.first.value)}+${writeDecimal(time.count.sub(1))}\\times ${writeCoins(grows.more.value)}=${writeCoins(last)}`,
      },
      {
        reason: 'Add first and last, times half their number.',
        expression: `\\frac{${n}}{2}\\times (${writeCoins(grows.first.value)}+${writeCoins(last)})=${writeCoins(total)}`,
      },
    ],
    writeQuantity(total, unit),
  );
}

function work(list: readonly SteadyFact[]): RuleSolution | null {
  const facts = storyFacts(list);
  const amounts = list.flatMap((fact) =>
    'amount' in fact ? [fact.amount] : fact.kind === 'growing' ? [fact.first, fact.more] : [],
  );
  const [unit, ...others] = new Set(amounts.map((one) => one.unit));
  if (unit === undefined || others.length > 0 || !isMoney(unit)) return null;
  if (facts.only('growing') !== undefined) return growing(facts, unit);
  const [goal, change, time, ask] = [
    facts.only('goal'),
    facts.only('change'),
    facts.only('periods'),
    facts.only('ask periods'),
  ];
  if (change === undefined || change.amount.value.compare(0) <= 0) return null;
  const [had, worth] = [facts.all('start').length, facts.all('worth').length];
  if (had + worth > 1 || (worth > 0 && change.sign > 0) || (had + worth === 0 && change.sign < 0)) return null;
  const from = (facts.only('start') ?? facts.only('worth'))?.amount.value ?? null;
  const told = { start: had, worth, change: 1 };
  if (time !== undefined)
    return time.period === change.period && facts.are({ ...told, periods: 1, 'ask amount': 1 })
      ? steady(from, change.amount.value, change.sign, time.count, time.period, unit)
      : null;
  if (ask === undefined || (ask.period !== '' && ask.period !== change.period)) return null;
  if (facts.are({ ...told, 'ask periods': 1, half: 1 }) && change.sign < 0 && from !== null)
    return periodsTo(from, from.div(2), change.amount.value, -1, change.period);
  if (goal === undefined || !facts.are({ ...told, goal: 1, 'ask periods': 1 })) return null;
  return periodsTo(from ?? ZERO, goal.amount.value, change.amount.value, change.sign, change.period);
}

/** Works money that grows or falls by the same amount every week, month or year, or saves more each time. */
export function readSteady(problem: string): RuleSolution | null {
  return /day|week|month|year/i.test(problem) ? agreed(readings(problem, STEADY_PHRASES, IDLE), work) : null;
}
