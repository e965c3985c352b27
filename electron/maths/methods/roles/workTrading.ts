import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { workChangeInPercent } from '../percent/workPercent.ts';
import { peelOf } from './peel.ts';
import type { Peel, Taken } from './peel.ts';
import type { RoleStory } from './roleStory.ts';

const EACH = '(?<each> each| apiece| a piece| per {~1}[a-z]+| an? [a-z]+| for each(?: one)?| every one)?';
const ALL = '(?<all> in total| altogether| in all| the lot| all together)?';
const GONE =
  '(?:rotten|bad|unsold|off|stale|mouldy|broken|damaged|cracked|spoilt|spoiled|ruined|thrown away|wasted|squashed|smashed)';
const REST = '(?:the )?(?:rest|others|remainder|remaining {~1}[a-z]+|other [a-z]+)';

/** What was bought and sold. `null` where it is not told. */
type Trade = {
  readonly count: Fraction | null;
  readonly cost: Fraction | null;
  readonly costEach: Fraction | null;
  readonly extra: Fraction;
  readonly sales: readonly { readonly count: Fraction | null; readonly price: Fraction; readonly each: boolean }[];
  readonly lost: Fraction | null;
  readonly gain: Fraction | null;
};
type Ask = 'profit' | 'loss' | 'percent' | 'cost each' | 'cost' | 'price each' | 'count';

function askOf(peel: Peel): Ask | null {
  const is = (ask: Ask, ...sources: readonly string[]): Ask | null => (peel.take(...sources) === null ? null : ask);
  const find = '(?:what|how much|find|calculate|work out|determine)(?: (?:is|was|are|were|does|did|do|will))?';
  return (
    is(
      'percent',
      `${find} {~5}(?:percent(?:age)?|%) (?:profit|gain)(?: {~5})?`,
      `${find} {~4}profit {~4}as a percentage(?: of {~3})?`,
    ) ??
    is(
      'cost each',
      `${find} {~4}(?:pay|paid|cost) {~2}(?:for )?(?:each|one|every|a single|per)(?: {~2})?`,
      `${find} (?:each|one|an?) {~2}cost {~3}`,
      `${find} (?:the )?cost price of (?:each|one|an?) {~2}`,
    ) ??
    is(
      'price each',
      `${find} {~4}(?:sell|sold|charge|charged) (?:each|one|every|a single|for each)(?: {~2})?(?: for| at)?`,
      `${find} (?:the )?selling price of (?:each|one|an?) {~2}`,
    ) ??
    is(
      'profit',
      `${find} {~6}(?:profit|gain)(?: {~4})?(?: in total| in all| altogether| overall)?`,
      'how much {~5}(?:make|makes|made) {~1}(?:in|as) {~2}profit',
    ) ??
    is('loss', `${find} {~6}loss(?: {~4})?`) ??
    is('count', 'how many {~6}')
  );
}

function boughtBy(peel: Peel): Pick<Trade, 'count' | 'cost' | 'costEach'> | null {
  const bought = peel.take(
    `(?:buys?|bought|purchase[sd]?|gets?|orders?|ordered|makes?|made|bakes?|baked) (?:an? {~2}of )?{n:N} {~5}(?<way>for|at|costing|at a cost of) {~1}(?:a total of )?{c:M}${EACH}${ALL}`,
    `(?:buys?|bought|purchase[sd]?|gets?|orders?|ordered) (?:an? {~4}of |an? )?{~4}(?:for|at) {c:M}(?: (?:per|an?|each|for an?) (?:box|case|crate|pack|packet|bag|sack|tray|carton))? (?:(?:of|contain\\w+|holding|with) )?{n:N}(?: {~2})?`,
  );
  if (bought === null) {
    const priced = peel.take(
      `(?:buys?|bought|cost|costs|pays?|paid) {~4}(?:for|at|of)? ?{c:M}(?<each> each| apiece| per [a-z]+| an? [a-z]+| for each(?: one)?)`,
    );
    return { count: null, cost: null, costEach: priced?.value('c') ?? null };
  }
  const [count, cost] = [bought.value('n'), bought.value('c')];
  if (count === null || cost === null) return null;
  const each = bought.word('each') !== '' || (bought.word('way') === 'at' && bought.word('all') === '');
  return each && bought.word('all') !== '' ? null : { count, cost: each ? null : cost, costEach: each ? cost : null };
}

function sale(taken: Taken): Trade['sales'][number] {
  return {
    count: taken.value('s'),
    price: taken.value('m') ?? new Fraction(0),
    each: taken.word('each') !== '' || taken.word('one') !== '',
  };
}

function soldBy(peel: Peel): Trade['sales'] | null {
  const some = peel.all(
    `(?:sells?|sold|selling|resells?|resold) {s:N}(?: of (?:them|these|the {~2}))? {~3}(?:at|for) {m:M}${EACH}${ALL}`,
  );
  const rest = peel.take(`(?:sells? |sold )?${REST} (?:(?:are|were|is|was) sold )?(?:at|for) (?:only )?{m:M}${EACH}`);
  const whole = peel.take(
    `(?:sells?|sold|selling|resells?|resold) (?:them|these|it|all of them|them all|all|all {~2}|the {~2}|his {~2}|her {~2}|their {~2})? ?(?:all )?(?:at|for) {m:M}${EACH}${ALL}`,
    `(?:sells?|sold|selling|resells?|resold) (?<one>every one|each one|each|every)(?: of (?:them|these))? ?{~2}(?:at|for) {m:M}${EACH}`,
    `(?:charges?|charged|charging) {m:M}${EACH}`,
  );
  if (some.some((one) => one.word('all') !== '' && one.word('each') !== '')) return null;
  // "sells 30 of them at £6 each and the rest at £4": each of the rest as well.
  const each = some.some((one) => one.word('each') !== '');
  const sales = [...some, ...(whole === null ? [] : [whole])].map((taken) => sale(taken));
  const last = rest === null ? [] : [{ ...sale(rest), each: rest.word('each') !== '' || each, rest: true }];
  return [...sales, ...last];
}

/** Buying and selling: the profit, in money or percent, or the price that is not told. */
export function workTrading(story: RoleStory): RuleSolution | null {
  if (!/\b(?:sell|sells|sold|selling|resells?|resold|profit|charged?|charges)\b/.test(story.text)) return null;
  const peel = peelOf(story);
  const ask = askOf(peel);
  if (ask === null) return null;
  const after = peel.take(
    '(?:made|makes|raised|earned) {p:M} (?:profit )?after (?:spending|paying|buying|paying out) {x:M}(?: (?:on|for) {~3})?',
  );
  const gained =
    after ??
    peel.take(
      '(?:makes?|made|making|for|at|with) {~2}(?:an? )?{~2}profit of {p:M}(?: in total| altogether)?',
      '(?:makes?|made) {p:M} (?:in )?profit',
      'profit (?:is|was|of) {p:M}',
    );
  const lossTold = gained === null ? peel.take('(?:makes?|made|making|at|with) {~1}(?:an? )?{~1}loss of {p:M}') : null;
  peel.all('\\((?:the )?{q:M} is (?:the )?profit\\.?\\)', '(?:the )?{q:M} is (?:the )?profit');
  const lostCount = peel.take(
    `{l:N} (?:of (?:them|these|the {~2}) )?(?:{~1})?(?:are|were|is|was|go|goes|went|turn out to be|turned out to be|get|got) ${GONE}`,
  );
  const lost = peel.take(
    `(?:has to |had to )?(?:throws?|threw|throw|gives?|gave) (?:away )?${REST}(?: away)?`,
    `${REST} (?:are|were|is|was|go|goes|went|get|got) (?:left )?${GONE}`,
    `${REST} (?:go|goes|went|turn|turned|rot|rotted) (?:all )?[a-z]+(?= ?[.;,])`,
    `(?:keeps|kept|eats|ate) ${REST}`,
  );
  const bought = boughtBy(peel);
  const sales = soldBy(peel);
  const costs = peel.all(
    '(?:spends?|spent|spending|pays?|paid|paying) (?:a further |another )?{x:M} (?:on|for|to) {~4}',
  );
  peel.all('all|every one|in total|altogether|each|one|both|full');
  if (bought === null || sales === null || !peel.done()) return null;
  const extras = [...costs, ...(after === null ? [] : [after])].map((taken) => taken.value('x') ?? new Fraction(0));
  const gain = gained?.value('p') ?? lossTold?.value('p')?.neg() ?? null;
  const currency = story.spots.find(({ kind }) => kind === 'M')?.unit ?? '';
  if (!isMoney(currency) || story.spots.some(({ kind, unit }) => kind === 'M' && unit !== currency)) return null;
  const trade: Trade = {
    ...bought,
    extra: extras.reduce((sum, one) => sum.add(one), new Fraction(0)),
    sales,
    gain,
    lost: lostCount?.value('l') ?? null,
  };
  return work(trade, ask, lost !== null, currency, story.places);
}

type Worth = { readonly value: Fraction; readonly steps: readonly RuleStep[] };

/** What the sales bring in; the last without a number are all that are left. */
function incomeOf(trade: Trade, wasted: boolean): Worth | null {
  const { count, sales } = trade;
  const steps: RuleStep[] = [];
  let left = count ?? sales[0]?.count ?? null;
  if (trade.lost !== null) {
    if (left === null) return null;
    steps.push({
      reason: 'Find how many are sold.',
      expression: `${writeDecimal(left)}-${writeDecimal(trade.lost)}=${writeDecimal(left.sub(trade.lost))}`,
    });
    left = left.sub(trade.lost);
  }
  const values: Fraction[] = [];
  for (const [index, one] of sales.entries()) {
    const number: Fraction | null = one.count ?? left;
    if (!one.each) {
      if (one.count === null && sales.length > 1) return null;
      values.push(one.price);
    } else {
      if (number === null || number.compare(0) <= 0) return null;
      if (one.count === null && index > 0 && left !== null && count !== null)
        steps.push({
          reason: 'Find how many are the rest.',
          expression: `${writeDecimal(trade.lost === null ? count : count.sub(trade.lost))}-${writeDecimal((trade.lost === null ? count : count.sub(trade.lost)).sub(left))}=${writeDecimal(left)}`,
        });
      values.push(one.price.mul(number));
      steps.push({ reason: 'Find what the sales bring in.', expression: spellProduct(number, one.price) });
    }
    left = left === null || number === null ? null : left.sub(number);
  }
  if (values.length === 0 || (left !== null && left.s < 0n)) return null;
  // Some are neither sold nor said to be lost.
  if (left !== null && left.n !== 0n && sales.some(({ each }) => each) && !wasted) return null;
  const total = values.reduce((sum, one) => sum.add(one), new Fraction(0));
  if (values.length > 1)
    steps.push({ reason: 'Add.', expression: `${values.map(writeCoins).join('+')}=${writeCoins(total)}` });
  return { value: total, steps };
}

function costOf(trade: Trade): Worth | null {
  const number = trade.count ?? trade.sales[0]?.count ?? null;
  const steps: RuleStep[] = [];
  let value = trade.cost;
  if (trade.costEach !== null) {
    if (number === null || value !== null) return null;
    value = trade.costEach.mul(number);
    steps.push({ reason: 'Find what they cost.', expression: spellProduct(number, trade.costEach) });
  }
  if (value === null) return trade.extra.n === 0n ? null : { value: trade.extra, steps };
  if (trade.extra.n !== 0n) {
    steps.push({
      reason: 'Add the other costs.',
      expression: `${writeCoins(value)}+${writeCoins(trade.extra)}=${writeCoins(value.add(trade.extra))}`,
    });
    value = value.add(trade.extra);
  }
  return { value, steps };
}

function minus(reason: string, one: Fraction, other: Fraction): RuleStep {
  return { reason, expression: `${writeCoins(one)}-${writeCoins(other)}=${writeCoins(one.sub(other))}` };
}

function work(trade: Trade, ask: Ask, wasted: boolean, currency: string, places: number | null): RuleSolution | null {
  if (ask === 'count') return countSold(trade);
  const number = trade.count ?? trade.sales[0]?.count ?? null;
  if (trade.gain === null) {
    const [income, cost] = [incomeOf(trade, wasted), costOf(trade)];
    if (income === null || cost === null) return null;
    const gain = ask === 'loss' ? cost.value.sub(income.value) : income.value.sub(cost.value);
    if (gain.compare(0) <= 0 || (ask !== 'profit' && ask !== 'loss' && ask !== 'percent')) return null;
    if (ask === 'percent') {
      const percent = workChangeInPercent(cost.value, income.value, 'profit', places);
      return percent === null ? null : { ...percent, steps: [...cost.steps, ...income.steps, ...percent.steps] };
    }
    const last =
      ask === 'profit'
        ? minus('Subtract to find the profit.', income.value, cost.value)
        : minus('Subtract to find the loss.', cost.value, income.value);
    return moneySolution([...income.steps, ...cost.steps, last], writeQuantity(gain, currency));
  }
  if (number === null) return null;
  const each = (total: Fraction, steps: readonly RuleStep[]): RuleSolution | null =>
    total.compare(0) <= 0
      ? null
      : moneySolution(
          [
            ...steps,
            {
              reason: 'Divide by the number.',
              expression: `${writeCoins(total)}\\div ${writeDecimal(number)}=${writeCoins(total.div(number))}`,
            },
          ],
          writeQuantity(total.div(number), currency),
        );
  if (ask === 'cost each' && trade.cost === null && trade.costEach === null && trade.extra.n === 0n) {
    const income = incomeOf(trade, wasted);
    return income === null
      ? null
      : each(income.value.sub(trade.gain), [
          ...income.steps,
          minus('Subtract the profit: that is what they cost.', income.value, trade.gain),
        ]);
  }
  if (ask === 'price each' && trade.sales.length === 0) {
    const cost = costOf(trade);
    if (cost === null) return null;
    const income = cost.value.add(trade.gain);
    return each(income, [
      ...cost.steps,
      {
        reason: 'Add the profit: that is what they must bring in.',
        expression: `${writeCoins(cost.value)}+${writeCoins(trade.gain)}=${writeCoins(income)}`,
      },
    ]);
  }
  return null;
}

/** "made £468 after spending £52, charging £8 a car": how many. */
function countSold({ gain, extra, sales, cost, costEach, count }: Trade): RuleSolution | null {
  const [only, ...more] = sales;
  if (gain === null || extra.n === 0n || only === undefined || more.length > 0 || !only.each || only.count !== null)
    return null;
  if (cost !== null || costEach !== null || count !== null) return null;
  const income = gain.add(extra);
  const number = income.div(only.price);
  if (!endsWithin(number, 0)) return null;
  return moneySolution(
    [
      {
        reason: 'Add the costs to the profit: that is what came in.',
        expression: `${writeCoins(gain)}+${writeCoins(extra)}=${writeCoins(income)}`,
      },
      {
        reason: 'Divide by the price of one.',
        expression: `${writeCoins(income)}\\div ${writeCoins(only.price)}=${writeDecimal(number)}`,
      },
    ],
    writeDecimal(number),
  );
}
