import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { MONEY, moneyIn, moneyReply, withPennies, type Money } from './money.ts';
import { NAME } from './nameable.ts';

type InterestClause =
  | { readonly kind: 'sum'; readonly money: Money; readonly asked: 'compound' | 'simple' | null }
  | { readonly kind: 'rate'; readonly percent: Fraction; readonly compound: boolean | null }
  | { readonly kind: 'way'; readonly compound: boolean }
  | { readonly kind: 'years'; readonly count: number }
  | {
      readonly kind: 'wanted';
      readonly what: 'interest' | 'total';
      readonly years: number | null;
      readonly compound: boolean | null;
    };

const AMOUNT = `(?<money>${MONEY})`;
const YEARLY = '(?: ?(?:per|a|each|every) (?:year|annum)| ?p\\.?a\\.?| annual| yearly)?';
const WAY = '(?:(?<way>compound|simple) )?';
const ACCOUNT = '(?:an?|the|his|her|their) (?:savings |bank |new )?(?:account|bank|investment)';
const WHO = `(?:i|we|he|she|(?:mr|mrs|ms) ${NAME}|${NAME}|a man|a woman)`;
const ASK = "(?:find|what is|what's|whats|work out|calculate|determine|state)";
const END = "(?: (?:after|at the end of|in) (?<years>\\d+) years?(?:'? time)?| at the end(?: of (?:that|this) time)?)?";

function compoundOf(way: string | undefined): boolean | null {
  return way === undefined ? null : way === 'compound';
}

const CLAUSES: readonly ClauseKind<InterestClause>[] = [
  clause(
    `(?:${WHO} )?(?:invests?|invested|deposits?|deposited|puts?|saves?|borrows?|borrowed) ${AMOUNT}(?: (?:in|into) ${ACCOUNT})?`,
    sum,
  ),
  clause(`${AMOUNT} is (?:invested|deposited|put|borrowed|saved)(?: (?:in|into) ${ACCOUNT})?`, sum),
  clause(
    `(?:(?:at|that pays|which pays|paying|earning|it earns|the account pays|it pays|the bank pays|earns|with) )(?:a rate of )?(?<percent>${NUMBER}) ?(?:%|per ?cent)${YEARLY} ${WAY}interest${YEARLY}`,
    rate,
  ),
  clause(
    `(?:(?:at|that pays|which pays|paying|earning|it earns|the account pays|it pays|the bank pays|earns|with) )(?:an annual rate of |a rate of )?(?<percent>${NUMBER}) ?(?:%|per ?cent)${YEARLY}`,
    rate,
  ),
  clause(
    `(?:that pays|which pays|paying|earning|it pays|the account pays|at) (?<way>compound|simple) interest (?:at (?:a rate of )?|of )(?<percent>${NUMBER}) ?%${YEARLY}`,
    rate,
  ),
  clause(
    `(?:${ASK} )?(?:the |how much )?(?:total )?(?<way>compound|simple) interest on ${AMOUNT}(?: invested)?`,
    ({ way, money }) => sumOf(money, way === 'compound' ? 'compound' : 'simple'),
  ),
  clause(`for (?<years>\\d+) years?`, ({ years = '' }) => ({ kind: 'years', count: Number(years) })),
  clause('compounded (?:annually|yearly)', () => ({ kind: 'way', compound: true })),
  clause(
    `(?:${ASK}|how much is) (?:the |its )?(?:total )?(?:amount|value|balance|total)(?: of (?:the|her|his) investment| in the account)?${END}`,
    ({ years }) => asked('total', years),
  ),
  clause(
    `how much (?:is|will be|does) (?:in the account|in there|in it|it worth|there|${WHO} have|the investment worth)(?: be)?(?: (?:in|in the account))?${END}`,
    ({ years }) => asked('total', years),
  ),
  clause(`how much will (?:it|the investment) be worth${END}`, ({ years }) => asked('total', years)),
  clause(`what (?:is|will) (?:it|the investment)(?: be)? worth${END}`, ({ years }) => asked('total', years)),
  clause(
    `(?:${ASK} the|how much) (?:(?<way>simple|compound) |total )?interest(?: (?:earned|gained|paid|will be earned|is earned|will ${WHO} (?:earn|get|pay)|does ${WHO} (?:earn|get|pay)|is paid))?${END}`,
    ({ years, way }) => ({ ...asked('interest', years), compound: compoundOf(way) }),
  ),
];

function sum({ money }: Groups): InterestClause | null {
  return sumOf(money, null);
}

function sumOf(text: string | undefined, asked: 'compound' | 'simple' | null): InterestClause | null {
  const money = moneyIn(text);
  return money === null ? null : { kind: 'sum', money, asked };
}

function rate({ percent = '', way }: Groups): InterestClause | null {
  const value = numberIn(percent);
  const fits = value !== null && value.compare(0) > 0 && value.compare(100) < 0;
  return fits ? { kind: 'rate', percent: value, compound: compoundOf(way) } : null;
}

function asked(
  what: 'interest' | 'total',
  years: string | undefined,
): Extract<InterestClause, { readonly kind: 'wanted' }> {
  return { kind: 'wanted', what, years: years === undefined ? null : Number(years), compound: null };
}

/** "£500 at 3% compound interest per year for 2 years: how much is in the account?" */
export function readInterest(question: BareQuestion): NamedQuestion | null {
  if (!/interest|invest/.test(question.text)) return null;
  const bare = withPennies(counted(question.text), question.form);
  const clauses = bare === null ? null : clausesIn(bare.text, CLAUSES);
  if (bare === null || clauses === null) return null;
  const [sums, rates, wants] = [
    clauses.filter((one) => one.kind === 'sum'),
    clauses.filter((one) => one.kind === 'rate'),
    clauses.filter((one) => one.kind === 'wanted'),
  ];
  const [invested, told, wanted] = [sums[0], rates[0], wants[0]];
  if (invested === undefined || told === undefined || sums.length + rates.length > 2 || wants.length > 1) return null;
  const what = wanted?.what ?? (invested.asked === null ? null : 'interest');
  const isTwice = wanted !== undefined && invested.asked !== null;
  const count = yearsOf(clauses);
  const compound = isCompound(clauses);
  if (what === null || isTwice || count === null || compound === null) return null;
  const share = told.percent.div(100);
  const total = compound ? share.add(1).pow(count) : share.mul(count).add(1);
  if (total === null) return null;
  const value = invested.money.value.mul(what === 'total' ? total : total.sub(1));
  return moneyReply(value, invested.money.unit, bare.form);
}

/** Told once, for how long it lies there or after how long it is asked for. */
function yearsOf(clauses: readonly InterestClause[]): number | null {
  const years = clauses.flatMap((one) =>
    one.kind === 'years' ? [one.count] : one.kind === 'wanted' && one.years !== null ? [one.years] : [],
  );
  const [count, another] = [...new Set(years)];
  return count === undefined || another !== undefined || count < 1 || count > 40 ? null : count;
}

/** "Compound" or "simple" must be said, and not both. */
function isCompound(clauses: readonly InterestClause[]): boolean | null {
  const ways = clauses.flatMap((one) => {
    if (one.kind === 'way' || one.kind === 'rate' || one.kind === 'wanted')
      return one.compound === null ? [] : [one.compound];
    return one.kind === 'sum' && one.asked !== null ? [one.asked === 'compound'] : [];
  });
  const [way, another] = [...new Set(ways)];
  return way === undefined || another !== undefined ? null : way;
}
