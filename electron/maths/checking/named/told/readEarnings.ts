import Fraction from 'fraction.js';

import type { BareQuestion, NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { MONEY, moneyIn, moneyReply, type Money } from './money.ts';
import { NAME } from './nameable.ts';
import { isOfOnePeriod } from './paidPeriods.ts';
import { isOfOne, WHO } from './things.ts';

type EarningClause =
  | { readonly kind: 'rate'; readonly money: Money }
  /** The first so many hours at the rate told before. */
  | { readonly kind: 'limit' | 'hours' | 'days' | 'times'; readonly value: Fraction }
  | { readonly kind: 'daily'; readonly hours: Fraction; readonly days: Fraction | null }
  | { readonly kind: 'extra'; readonly money: Money; readonly thing: string }
  /** "Including the travel charge": one that was told of. */
  | { readonly kind: 'including'; readonly thing: string }
  | { readonly kind: 'wanted' };

const PRICE = `(?<money>${MONEY})`;
const N = `(?<n>${NUMBER})`;
const HOUR = '(?:an|per|each|every|a|for each|for every) hour';
const WHOM = `(?:${WHO}|an? ${NAME}(?: in ${NAME})?(?: ${NAME})?)`;
const WHEN =
  '(?:in (?:a|one|the|that) week|(?:each|every|last|this|that|one|a|per) week|(?:on|one|last|every|each) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|day))';

function hourly({ money: text }: Groups): EarningClause | null {
  const found = moneyIn(text);
  return found === null || found.value.equals(0) ? null : { kind: 'rate', money: found };
}

function number(kind: 'limit' | 'hours' | 'times'): (groups: Groups) => EarningClause | null {
  return ({ n = '' }) => {
    const value = numberIn(n);
    return value === null || value.compare(0) <= 0 ? null : { kind, value };
  };
}

const TIMES = `${N} times (?:that|this|the|his|her|their|the usual|the normal|the regular)(?: (?:hourly|normal|usual|regular|basic))?(?: (?:rate|pay|amount|wage))?`;
const OVER =
  '(?:for|on) (?:any|each|every|all)? ?(?:(?:additional|extra|further|overtime|other) hours?|hours? (?:after|over|above|beyond) that|hours? of overtime)(?: (?:he|she|they) works?)?(?: (?:over|after|beyond) that)?';

const CLAUSES: readonly ClauseKind<EarningClause>[] = [
  clause(`${WHOM} (?:earns?|is paid|gets|makes|gets paid|charges|earned) ${PRICE} ${HOUR}(?: for ${NAME})?`, hourly),
  // Tom who pays it does not earn it.
  clause(`an? ${NAME}(?: in ${NAME})?(?: ${NAME})? pays ${PRICE} ${HOUR}`, hourly),
  clause(`for the first ${N} hours(?: (?:he|she|they) works?)?(?: ${WHEN})?`, number('limit')),
  clause(TIMES, number('times')),
  clause(OVER, () => ({ kind: 'times', value: new Fraction(1) })),
  clause(`${TIMES} ${OVER}`, number('times')),
  clause(`(?:${WHEN},? )?(?:${WHO} )?(?:works?|worked) ${N} hours(?: ${WHEN})?`, number('hours')),
  clause(`(?:${WHEN},? )?(?:${WHO} )?(?:works?|worked|babysits|babysat) (?:for )?${N} hours(?: ${WHEN})?`, number('hours')),
  clause(`(?:${WHEN},? )?(?:${WHO} )?(?:works?|worked) (?:for )?${N} hours (?:a|per|each|every) day(?: for (?<d>${NUMBER}) days)?(?: ${WHEN})?`, ({ n = '', d = '' }) => {
    const [hours, days] = [numberIn(n), numberIn(d)];
    return hours === null ? null : { kind: 'daily', hours, days };
  }),
  clause(`(?:on|for) ${N} days(?: ${WHEN})?`, ({ n = '' }) => {
    const value = numberIn(n);
    return value === null ? null : { kind: 'days', value };
  }),
  clause(`plus (?:an? )?(?:flat |fixed |one-off )?(?:fee of )?${PRICE} for (?:the )?(?<thing>${NAME})`, ({ money: text, thing = '' }) => {
    const found = moneyIn(text);
    return found === null ? null : { kind: 'extra', money: found, thing };
  }),
  clause(`how much (?:does|did|will) ${WHO} (?:earn|make|get paid|get|charge|receive)(?: (?:in total|altogether|in all|for this|${WHEN}))?`, () => ({ kind: 'wanted' })),
  clause(`(?:find|work out|calculate|what (?:is|was)) (?:his|her|their|my) (?:total )?(?:pay|earnings|wages?)(?: (?:for (?:the|that) week|${WHEN}))?`, () => ({ kind: 'wanted' })),
  clause(`(?:find|work out|calculate) (?:his|her|their) (?:total )?(?:pay|earnings) for a week in which (?:he|she|they) works? ${N} hours`, number('hours')),
  clause(`how much (?:does|did|will) ${WHO} (?:earn|make|charge|get paid) for a job that (?:lasts|takes) ${N} hours`, number('hours')),
  clause(`including (?:the|her|his) (?<thing>${NAME}) charge`, ({ thing = '' }) => ({ kind: 'including', thing })),
  clause(`how much (?:does|did|will) ${WHO} (?:earn|make|get paid) (?:in a week (?:when|in which) (?:he|she|they) works?|for working|for) ${N} hours`, number('hours')),
]; // prettier-ignore

/** Hours at a rate, those beyond a limit at a higher one, on several days or with something once: the pay. */
export function readEarnings({ text, form }: BareQuestion): NamedQuestion | null {
  if (form !== '' || !/\bhours?\b/.test(text)) return null;
  if (!isOfOne(text, 'earns?|is|gets|makes|works?|worked|charges|earned|babysits|babysat')) return null;
  const bare = counted(text.replace(/\b(?:one[- ]and[- ](?:a|one)[- ]half) times\b/g, '1.5 times'));
  const clauses = clausesIn(bare, CLAUSES);
  if (clauses === null || !asksAtEnd(text, clauses)) return null;
  const isDaily = clauses.some(({ kind }) => kind === 'daily');
  const hoursAreAsked = clauses.every(({ kind }) => kind !== 'wanted');
  if (!isOfOnePeriod(text, isDaily, hoursAreAsked)) return null;
  const rates = clauses.flatMap((one) => (one.kind === 'rate' ? [one.money] : []));
  const extras = clauses.flatMap((one) => (one.kind === 'extra' ? [one.money] : []));
  const things = clauses.flatMap((one) => (one.kind === 'extra' || one.kind === 'including' ? [one.thing] : []));
  if (new Set(things).size > 1 || things.length > 2 || (things.length > 0 && extras.length === 0)) return null;
  const [rate, another] = rates;
  if (rate === undefined || another !== undefined || extras.length > 1) return null;
  // On several days it may have been paid once or each time.
  if (extras.some(({ unit }) => unit !== rate.unit) || (isDaily && extras.length > 0)) return null;
  const hours = paidHours(clauses);
  return hours === null ? null : moneyReply(hours.mul(rate.value).add(extras[0]?.value ?? 0), rate.unit, '');
}

/** One question, and nothing is told behind it. */
function asksAtEnd(text: string, clauses: readonly EarningClause[]): boolean {
  const asked = clauses.filter((one) => one.kind === 'wanted').length;
  const last = clauses.filter(({ kind }) => kind !== 'including').at(-1)?.kind;
  const questions = (text.match(/\b(?:how|find|work out|calculate|what)\b/g) ?? []).length;
  return questions === 1 && (asked === 1 ? last === 'wanted' : asked === 0 && last === 'hours');
}

/** The hours as if all were paid at the first rate. */
function paidHours(clauses: readonly EarningClause[]): Fraction | null {
  const of = (kind: 'limit' | 'hours' | 'days' | 'times'): readonly Fraction[] =>
    clauses.flatMap((one) => (one.kind === kind ? [one.value] : []));
  const [limits, hours, days, times] = [of('limit'), of('hours'), of('days'), of('times')];
  const daily = clauses.flatMap((one) => (one.kind === 'daily' ? [one] : []));
  const [each, other] = daily;
  if (each !== undefined) {
    const count = each.days ?? days[0];
    const isAll = other === undefined && limits.length + hours.length + times.length === 0;
    return isAll && count !== undefined && days.length + (each.days === null ? 0 : 1) === 1
      ? each.hours.mul(count)
      : null;
  }
  const [worked] = hours;
  if (worked === undefined || hours.length !== 1 || days.length > 0) return null;
  if (limits.length + times.length === 0) return worked;
  const [limit] = limits;
  const [factor] = times.filter((one) => !one.equals(1));
  const isBoth = limits.length === 1 && times.length >= 1 && times.filter((one) => !one.equals(1)).length === 1;
  const isTold = OVERTIME.test(clauses.map(({ kind }) => kind).join(' '));
  if (!isBoth || !isTold || limit === undefined || factor === undefined || factor.compare(1) <= 0) return null;
  return worked.compare(limit) <= 0 ? null : limit.add(worked.sub(limit).mul(factor));
}

/** A rate, for how long it holds, what is paid then. */
const OVERTIME = /^rate limit times(?: times)? /;
