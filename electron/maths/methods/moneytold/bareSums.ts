import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { workPercentOf } from '../percent/workPercent.ts';
import { moneySolution } from '../stories/workMoney.ts';

const MONEY = String.raw`(?:[£$€₹] ?\d+(?:,\d{3})*(?:\.\d{1,2})?|\d+(?:\.5)? ?(?:p|pence|c|cents|¢))`;
const NUMBER = String.raw`\d+(?:\.\d+)?`;
const SUM = new RegExp(`^(${MONEY})((?: ?[-+−–] ?${MONEY})+)$`);
const PRODUCT = new RegExp(`^(?:(${MONEY}) ?[x×*·] ?(${NUMBER})|(${NUMBER}) ?[x×*·] ?(${MONEY}))$`);
const SHARE = new RegExp(`^(${MONEY}) ?[÷/:] ?(${NUMBER}|${MONEY})$`);
const REQUEST =
  /^(?:please )?(?:work out|calculate|find|what is|what's|whats|how much is|evaluate|add|simplify)?:?\s*(.*?)\s*(?:= ?)?[?.]*\s*$/i;

type Coins = { readonly value: Fraction; readonly unit: string; readonly small: boolean };

function coinsOf(text: string, sign: string): Coins {
  const digits = (text.match(/[\d.,]+/)?.[0] ?? '0').replaceAll(',', '');
  const small = !/^[£$€₹]/.test(text);
  return { value: new Fraction(digits).div(small ? 100 : 1), unit: small ? sign : text.charAt(0), small };
}

/** All amounts in pence, and less than a pound: `85\text{p}`. */
function written(value: Fraction, unit: string, small: boolean): string | null {
  if (!small || value.compare(1) >= 0 || !endsWithin(value, 2)) return writeQuantity(value, unit);
  return `${writeDecimal(value.mul(100))}\\text{${unit === '£' ? 'p' : ' cents'}}`;
}

function workSum(first: string, rest: string, sign: string): RuleSolution | null {
  const terms = [...rest.matchAll(new RegExp(`([-+−–]) ?(${MONEY})`, 'g'))];
  const all = [coinsOf(first, sign), ...terms.map(([, , text = '']) => coinsOf(text, sign))];
  const [start] = all;
  if (start === undefined || new Set(all.map(({ unit }) => unit)).size > 1) return null;
  const signs = terms.map(([, op]) => (op === '+' ? 1 : -1));
  const value = all.slice(1).reduce((sum, one, index) => sum.add(one.value.mul(signs[index] ?? 1)), start.value);
  if (value.s < 0n) return null;
  const line = all.map(
    (one, index) => `${index === 0 ? '' : signs[index - 1] === 1 ? '+' : '-'}${writeCoins(one.value)}`,
  );
  const mixed = all.some(({ small }) => small);
  return moneySolution(
    [
      {
        reason: mixed ? 'Write all amounts in the larger coins, then work out.' : 'Work it out.',
        expression: `${line.join('')}=${writeCoins(value)}`,
      },
    ],
    written(
      value,
      start.unit,
      all.every(({ small }) => small),
    ),
  );
}

function workTimes(text: string, by: string, sign: string): RuleSolution | null {
  const coins = coinsOf(text, sign);
  const value = coins.value.mul(by);
  return moneySolution(
    [{ reason: 'Multiply.', expression: spellProduct(new Fraction(by), coins.value) }],
    written(value, coins.unit, coins.small),
  );
}

function workShare(text: string, by: string, sign: string): RuleSolution | null {
  const coins = coinsOf(text, sign);
  const money = new RegExp(`^${MONEY}$`).test(by);
  const other = money ? coinsOf(by, sign) : null;
  const divisor = other?.value ?? new Fraction(by);
  if (divisor.n === 0n || (other !== null && other.unit !== coins.unit)) return null;
  const value = coins.value.div(divisor);
  if (!endsWithin(value, 2)) return null;
  const line = `${writeCoins(coins.value)}\\div ${money ? writeCoins(divisor) : writeDecimal(divisor)}`;
  return moneySolution(
    [{ reason: 'Divide.', expression: `${line}=${money ? writeDecimal(value) : writeCoins(value)}` }],
    money ? writeDecimal(value) : written(value, coins.unit, coins.small),
  );
}

const PERCENT_OF = /^(\d+(?:\.\d+)?) ?% ?[x×*·] ?([£$€₹]?) ?(\d[\d,]*(?:\.\d+)?)$/;
const OF_PERCENT = /^([£$€₹]?) ?(\d[\d,]*(?:\.\d+)?) ?[x×*·] ?(\d+(?:\.\d+)?) ?%$/;

/** "20% × 50", "£80 × 15%". */
function percentTimes(text: string): RuleSolution | null {
  const [, percent, unit = '', whole = ''] = PERCENT_OF.exec(text) ?? [];
  if (percent !== undefined) return workPercentOf(new Fraction(percent), new Fraction(whole.replaceAll(',', '')), unit);
  const [, sign = '', all = '', by] = OF_PERCENT.exec(text) ?? [];
  return by === undefined ? null : workPercentOf(new Fraction(by), new Fraction(all.replaceAll(',', '')), sign);
}

/** "£3 + 45p", "6 × £2.40", "£12 ÷ 5": a calculation with money and nothing else. */
export function bareSums(problem: string): RuleSolution | null {
  if (problem.length > 60) return null;
  const text = (
    REQUEST.exec(
      problem
        .replace(/\\times/g, '×')
        .replace(/\\div/g, '÷')
        .replace(/\\([£$%])/g, '$1')
        .trim(),
    )?.[1] ?? ''
  ).trim();
  if (text.includes('%')) return percentTimes(text);
  // A p or c alone may be a letter; one sign of money says that all is money.
  const sign = /[£$€₹]/.exec(text)?.[0];
  if (sign === undefined) return null;
  const sum = SUM.exec(text);
  if (sum !== null) return workSum(sum[1] ?? '', sum[2] ?? '', sign);
  const product = PRODUCT.exec(text);
  if (product !== null) return workTimes(product[1] ?? product[4] ?? '', product[2] ?? product[3] ?? '1', sign);
  const share = SHARE.exec(text);
  return share === null ? null : workShare(share[1] ?? '', share[2] ?? '1', sign);
}
