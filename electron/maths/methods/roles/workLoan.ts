import type Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { partSteps, percentSolution } from '../percent/workPercent.ts';
import { peelOf } from './peel.ts';
import type { Peel } from './peel.ts';
import type { RoleStory, Spot } from './roleStory.ts';

type Ask = 'time' | 'rate' | 'principal' | 'interest' | 'amount';

function askOf(peel: Peel): Ask | null {
  if (
    peel.take(
      '(?:how much|what|find|calculate|work out)(?: (?:is|was|will be))?(?: the)?(?: total| amount of)*(?: simple)? interest(?: (?:do|does|did|will|would|is|was|that) {~3}(?:get|gets|earn|earns|earned|receive|pay|pays|paid|be|have|gain|made|make)?)?(?: (?:in total|altogether|in all|earned|due|charged|payable))*',
    ) !== null
  )
    return 'interest';
  if (
    peel.take(
      '(?:how much|what|find|calculate|work out)(?: (?:is|was|will|would|does|do|must))? {~5}(?:in the account|the balance|the total amount|the amount|in all|altogether|have|repaid|repay|pay back|worth|in total)(?: (?:at the end|in the end|in the account|altogether|in total|after that(?: time)?))?',
    ) !== null
  )
    return 'amount';
  if (
    peel.take(
      '(?:how long|(?:in|after|over|for) how many (?:whole )?years|(?:over|for) what (?:time|period)|how many years)(?: (?:will|would|does|did|must|do|should) (?:it|he|she|they|i|you|the money|the sum|the loan)(?: (?:take|need|have))?)?(?: for| before| until)?',
      '(?:find|calculate|work out|determine|what is|what was) the (?:time|number of years|period|term)(?: (?:of|for) the (?:loan|investment))?',
    ) !== null
  )
    return 'time';
  if (
    peel.take(
      '(?:at )?(?:what|find|calculate|work out|determine)(?: (?:is|was))?(?: the)? (?:yearly |annual )?(?:simple interest )?(?:rate|percent(?:age)?(?: rate)?)(?: of (?:simple )?interest)?(?: (?:per|a) (?:annum|year))?(?: (?:will|would|does|did|must|is|was))?',
    ) !== null
  )
    return 'rate';
  return peel.take(
    '(?:what|find|calculate|work out|determine)(?: (?:is|was))?(?: the)? (?:principal|sum(?: of money)?|capital|amount (?:invested|borrowed|lent)|original (?:sum|amount))(?: (?:will|would|must|that))?',
    'how much (?:money )?(?:must|should|did|was|does|would) {~2}(?:be )?(?:invest(?:ed)?|borrow(?:ed)?|deposit(?:ed)?|lent|put in)',
  ) === null
    ? null
    : 'principal';
}

/** Simple interest where the time, the rate or the sum is not told: by what each amount is. */
export function workLoan(story: RoleStory): RuleSolution | null {
  if (
    !/\bsimple interest\b/.test(story.text) ||
    /\bcompound\b|\b(?:a|per|each|every) month\b|\bmonthly\b|\b(?:last|first|second|third|final) years?\b/.test(
      story.text,
    )
  )
    return null;
  const peel = peelOf(story);
  const rate = peel.take(
    '(?:at|of|is)? ?(?:a |an )?(?:simple interest )?(?:rate (?:of|is) )?{p:P}(?: (?:simple interest|interest))?(?: (?:per|a|an|each|every) (?:annum|year))?(?: (?:simple interest|interest))?',
  );
  const years = peel.take('(?:in|for|after|over|during)? ?{n:N} (?<u>years?|months?)');
  const gained = peel.take(
    '(?:earns?|earn|gains?|gain|gives?|give|yields?|yield|produces?|produce|brings? in|make|makes|earned|gained|paid|pays?) {i:M}(?: (?:in|as|of))?(?: simple)?(?: interest)?',
    '(?:simple )?interest (?:of|is|was|to be|amounts? to|comes? to) {i:M}',
    '{i:M} (?:in |as |of )?(?:simple )?interest',
  );
  const first = peel.take(
    '(?:for|on|of|if|invests?|invested|borrows?|borrowed|lends?|lent|deposits?|deposited|a sum of|a loan of|principal of)? ?{m:M}(?: (?:is|was|to be))?(?: (?:invested|borrowed|lent|deposited))?',
  );
  const ask = askOf(peel);
  peel.all(
    '(?:at )?simple interest',
    'left in|put in',
    'interest',
    'if the rate is',
    'if',
    'each year',
    'per annum',
    'per year',
  );
  const [p, n, i, m] = [
    rate?.value('p') ?? null,
    years?.value('n') ?? null,
    gained?.spot('i') ?? null,
    first?.spot('m') ?? null,
  ];
  if (ask === null || !peel.done()) return null;
  if (ask === 'interest' || ask === 'amount') return i === null ? forward(ask, m, p, n, years?.word('u') ?? '') : null;
  if (i === null || !isMoney(i.unit) || (m !== null && m.unit !== i.unit)) return null;
  const time = n === null ? null : years?.word('u').startsWith('month') === true ? n.div(12) : n;
  const told = [m, p, time].filter((one) => one !== null).length;
  if (told !== 2 || (ask === 'time') !== (time === null) || (ask === 'rate') !== (p === null)) return null;
  return solve(ask, { m: m?.value ?? null, p, time, i: i.value }, i.unit);
}

/** The interest, or the sum with it. */
function forward(ask: Ask, m: Spot | null, p: Fraction | null, n: Fraction | null, unit: string): RuleSolution | null {
  if (m === null || p === null || n === null || !isMoney(m.unit)) return null;
  const years = unit.startsWith('month') ? n.div(12) : n;
  const yearly = m.value.mul(p).div(100);
  const all = yearly.mul(years);
  if (!endsWithin(yearly, 4) || !endsWithin(all, 2)) return null;
  const steps: RuleStep[] = [
    ...partSteps(p, m.value),
    { reason: 'Multiply by the number of years.', expression: spellProduct(yearly, years) },
  ];
  if (ask === 'interest') return percentSolution(steps, writeQuantity(all, m.unit));
  const sum = m.value.add(all);
  return percentSolution(
    [
      ...steps,
      { reason: 'Add it to the sum.', expression: `${writeCoins(m.value)}+${writeCoins(all)}=${writeCoins(sum)}` },
    ],
    writeQuantity(sum, m.unit),
  );
}

type Loan = {
  readonly m: Fraction | null;
  readonly p: Fraction | null;
  readonly time: Fraction | null;
  readonly i: Fraction;
};

/** I = P × r × t ÷ 100, for the one of them that is not known. */
function solve(ask: Ask, { m, p, time, i }: Loan, unit: string): RuleSolution | null {
  const [one, two] = [m ?? p, m === null ? time : (p ?? time)];
  if (one === null || two === null) return null;
  const product = one.mul(two);
  const value = i.mul(100).div(product);
  if (!endsWithin(value, 2) || !endsWithin(product, 4)) return null;
  const steps: RuleStep[] = [
    {
      reason: 'Simple interest is the sum times the rate times the years, divided by $100$.',
      expression: `I=\\frac{Prt}{100}`,
    },
    {
      reason: 'Multiply the interest by $100$.',
      expression: `${writeCoins(i)}\\times 100=${writeDecimal(i.mul(100))}`,
    },
    {
      reason: 'Multiply the two that are known.',
      expression: `${writeDecimal(one)}\\times ${writeDecimal(two)}=${writeDecimal(product)}`,
    },
    {
      reason: 'Divide.',
      expression: `${writeDecimal(i.mul(100))}\\div ${writeDecimal(product)}=${writeDecimal(value)}`,
    },
  ];
  const answer =
    ask === 'time'
      ? `${writeDecimal(value)}\\text{ year${value.equals(1) ? '' : 's'}}`
      : ask === 'rate'
        ? `${writeDecimal(value)}\\%`
        : writeQuantity(value, unit);
  return percentSolution(steps, answer);
}
