import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { clausesIn } from './clauses.ts';
import { counted } from './counted.ts';
import { moneyReply, withPennies } from './money.ts';
import { PERCENT_CLAUSES, type PercentClause } from './percentClauses.ts';

/** A price, a wage or a value that goes up or down in percent: what it comes to, or what it was before. */
export function readPrices(question: BareQuestion): NamedQuestion | null {
  if (!/%|per ?cent/.test(question.text)) return null;
  const bare = withPennies(counted(question.text), question.form);
  const clauses = bare === null ? null : clausesIn(bare.text, PERCENT_CLAUSES);
  if (bare === null || clauses === null) return null;
  const amounts = clauses.filter((one) => one.kind === 'amount');
  const wants = clauses.filter((one) => one.kind === 'wanted');
  const [amount, wanted] = [amounts[0], wants[0]];
  if (amount === undefined || wanted === undefined || amounts.length > 1 || wants.length > 1) return null;
  const factor = factorOf(clauses, wanted.years);
  if (factor === null) return null;
  const at = placeOf(amount.at, clauses);
  if (at === null || at === wanted.at) return null;
  const value = at === 'before' ? amount.money.value.mul(factor) : amount.money.value.div(factor);
  return moneyReply(value, amount.money.unit, bare.form);
}

/** What is told beside "after a 20% reduction" is the amount after it; otherwise a change comes after what is told. */
function placeOf(told: 'before' | 'after' | 'told', clauses: readonly PercentClause[]): 'before' | 'after' | null {
  const isBehind = clauses.some((one) => one.kind === 'factor' && one.isBehind);
  if (told === 'told') return isBehind ? 'after' : 'before';
  return isBehind && told === 'before' ? null : told;
}

/** One change, or one that comes every year for a number of years; two changes are left alone. */
function factorOf(clauses: readonly PercentClause[], yearsAsked: number | undefined): Fraction | null {
  const [change, another] = clauses.filter((one) => one.kind === 'factor');
  const years = [
    ...clauses.flatMap((one) => (one.kind === 'years' ? [one.count] : [])),
    ...(yearsAsked === undefined ? [] : [yearsAsked]),
  ];
  const [count, more] = years;
  if (change === undefined || another !== undefined || more !== undefined) return null;
  if (!change.isYearly) return count === undefined ? change.factor : null;
  return count === undefined || count < 1 || count > 20 ? null : change.factor.pow(count);
}
