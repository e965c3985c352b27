/** Clauses about what is paid for: hours of work, services with a fee, and bills that people share. */
import Fraction from 'fraction.js';

import type { ClauseMatch } from '../words/clauses.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { amountAt, valueAt } from '../words/values.ts';
import { FIND, PER, WHO, moneyAt, says, who } from './moneyClauses.ts';
import type { Rules } from './moneyClauses.ts';
import type { MoneyFact } from './moneyFacts.ts';

const WAGES: Rules = [
  ...says(
    [
      `${WHO} (earns|earned|is paid|gets|gets paid|makes|was paid|charges) {money:n}${PER}{period:d}`,
      `{who:w}'s (hourly |daily |weekly )?(rate|pay|wage|rate of pay) is {money:n}${PER}{period:d}`,
      `a job pays {money:n}${PER}{period:d}`,
      `(the|his|her) (rate of pay|pay|hourly rate) is {money:n}${PER}{period:d}`,
    ],
    (match) => [{ kind: 'rate', amount: moneyAt(match), per: match.words('d'), who: who(match) }],
  ),
  ...says([`{who:w}'s hourly (rate|pay|wage) is {money:n}`], (match) => [
    { kind: 'rate', amount: moneyAt(match), per: 'hour', who: who(match) },
  ]),
  ...says(
    [
      `${WHO} (works|worked)[ for] {time|number:t}[ {periods:d}][ at {money:n} per hour][ (a|each|one|in a|this|last) (week|day)]`,
    ],
    (match) => workedAt(match),
  ),
  ...says(
    [
      `how much (does|do|did|will|would|is|should) ${WHO} (earn|get|be paid|make|paid|receive|get paid) (for|in|after) {time|number:t}[ {periods:d}][ of work]`,
      `${FIND} (the|his|her) (pay|wages|earnings|wage) for {time|number:t}[ {periods:d}]`,
      `what is (his|her) pay for {time|number:t}[ {periods:d}]`,
    ],
    (match) => [...(workedAt(match) ?? []), { kind: 'ask pay', who: who(match) }],
  ),
  ...says(
    [
      `how much (does|did|will|is|do) ${WHO} (earn|paid|get|make|get paid|be paid)[ altogether| in total| that week| in the week| for this| for the week| in a week| each week| per week| a week| in one week]`,
      `${FIND} (the|his|her)[ total| weekly] (pay|wages|earnings|wage)[ for the week]`,
    ],
    (match) => [{ kind: 'ask pay', who: who(match) }],
  ),
  ...says(
    [
      `how (many hours|long) (does|did|must|will|would) ${WHO} (need to )?(work|have to work)[ to (earn|get) {money:n}]`,
    ],
    (match) => [
      ...(match.amount('n') === null ? [] : [{ kind: 'earned' as const, amount: moneyAt(match) }]),
      { kind: 'ask time', who: who(match) },
    ],
  ),
  ...says(
    [`${WHO} (earned|earns|was paid|is paid) {money:n}[ altogether| in total| in one week| last week| this week]`],
    (match) => [{ kind: 'earned', amount: moneyAt(match) }],
  ),
  ...says(
    [`overtime is paid at (time and a half|1.5 times the (usual|normal) rate)`, `(and )?time and a half for overtime`],
    () => [{ kind: 'overtime', times: new Fraction(3, 2) }],
  ),
  ...says(
    [
      `overtime is paid at (double time|double|twice the (usual|normal) rate)`,
      `[and ](double time|double) for overtime`,
    ],
    () => [{ kind: 'overtime', times: new Fraction(2) }],
  ),
];

function workedAt(match: ClauseMatch): readonly MoneyFact[] | null {
  const amount: StoryAmount | null = match.amount('t');
  const price = match.amount('n');
  const rate: readonly MoneyFact[] =
    price === null ? [] : [{ kind: 'rate', amount: moneyAt(match), per: 'hour', who: who(match) }];
  if (amount?.kind === 'number')
    return match.words('d') === ''
      ? null
      : [...rate, { kind: 'worked', time: { value: amount.value, unit: match.words('d') } }];
  if (amount?.kind !== 'time' || amount.s.n !== 0n) return null;
  return [...rate, { kind: 'worked', time: { value: amount.h.add(amount.min.div(60)), unit: 'hours' } }];
}

const CHARGES: Rules = [
  ...says(
    [
      `how much (does|do|will|would) {who:v} charge for {number|length|time:k}[ {noun:u}]`,
      `how much (does|will|would) (a|an) {length|time:k} {noun:_} cost`,
      `what is the cost of hiring (it|{thing:_}) for {number|length|time:k}[ {noun:u}]`,
    ],
    (match) => chargeUnits(match),
  ),
  ...says([`{thing:x} (is|can be) hired for {money:f} plus {money:n} (per|for each|for every) {noun:u}`], (match) => [
    { kind: 'charge', fixed: amountAt(match, 'f'), rate: moneyAt(match), unit: match.words('u') },
  ]),
  ...says(
    [
      `{thing:x} (charges|costs|charge)[ a (fixed fee|fixed charge|flat fee|call-out fee|callout fee|standing charge|booking fee) of| a fixed] {money:f}( plus| and then| and| then| per {noun:_} plus| as a fixed fee plus) {money:n} (per|for each|for every|each|every|a|an) {noun:u}`,
      `{thing:x} charges a (fixed|flat|call-out|callout) (fee|charge) of {money:f} plus {money:n} (per|for each|for every|an|a) {noun:u}`,
    ],
    (match) => [{ kind: 'charge', fixed: amountAt(match, 'f'), rate: moneyAt(match), unit: match.words('u') }],
  ),
  ...says(
    [
      `{thing:x} (costs|cost) {money:n}`,
      `the (total cost|cost|bill|total|fare|total bill)[ of {thing:x}| for {thing:x}] (is|was|comes to) {money:n}`,
      `{money:n} is paid`,
      `${WHO} (pays|paid) {money:n}[ for {thing:_}]`,
    ],
    (match) => [{ kind: 'cost', amount: moneyAt(match) }],
  ),
  ...says(
    [
      `how many {noun:u} (was|is|did) (it|that|this|{thing:_})[ for| take| last| travel]`,
      `(find|work out|calculate) (how many {noun:u} it was|the number of {noun:u})`,
      `how many {noun:u} (was the {noun:_}|did ${WHO} travel|is this for|did the {noun:_} (take|last))`,
      `for how many {noun:u} is the cost {money:n}`,
    ],
    (match) => [
      ...(match.amount('n') === null ? [] : [{ kind: 'cost' as const, amount: moneyAt(match) }]),
      { kind: 'ask units', unit: match.words('u') },
    ],
  ),
  ...says(
    [
      `how much (does it cost|is it|does|is|would|will) [a {noun:_} of |{thing:_} ][it cost ][cost ][be ][for ]{number|length|time:k}[ {noun:u}][ {noun:_}][ cost]`,
      `${FIND} the[ total] (cost|charge|price|fare) [(for|of) (a )?[{noun:_} of ]]{number|length|time:k}[ {noun:u}][ {noun:_}]`,
    ],
    (match) => chargeUnits(match),
  ),
];

const LENGTHS: Readonly<Record<string, string>> = {
  miles: 'mile',
  km: 'km',
  hours: 'hour',
  minutes: 'minute',
  m: 'metre',
};

function chargeUnits(match: ClauseMatch): readonly MoneyFact[] | null {
  const amount = match.amount('k');
  const unit = amount?.kind === 'number' ? match.words('u') : (LENGTHS[amountAt(match, 'k').unit] ?? '?');
  return [{ kind: 'units', count: valueAt(match, 'k'), unit }, { kind: 'ask charge' }];
}

const BILLS: Rules = [
  ...says(
    [
      `{number:a} {noun:_} (share|split|pay) (a|the)[ {noun:_}] (bill|cost|restaurant bill)[ of] {money:n}[ equally| evenly| between them]`,
      `{number:a} {noun:_} (share|split|divide|win|shared)[ a prize of| a bill of| the cost of| a total of| winnings of] {money:n}( and share it)?[ equally| evenly| between them]`,
      `(a|the)[ {noun:_}] (bill|cost) of {money:n} is (shared|split|divided)[ equally| evenly]( by| between| among) {number:a} {noun:_}[ equally]`,
      `{money:n} is (shared|split|divided)[ equally| evenly]( by| between| among) {number:a} {noun:_}[ equally]`,
      `(share|divide|split) {money:n}[ equally| evenly] (between|among|by) {number:a}[ {noun:_}]`,
      `{number:a} {noun:_} pay {money:n} altogether for {thing:_} and share the cost equally`,
      `{number:a} {noun:_} have {thing:_} that costs {money:n} and share the cost[ equally]`,
      `the bill for {number:a} {noun:_} is {money:n}`,
    ],
    (match) => [{ kind: 'bill', amount: moneyAt(match), people: valueAt(match, 'a') }],
  ),
  ...says([`(a|the)[ {noun:_}] bill[ for {thing:_}] is {money:n}`, `{thing:_} costs {money:n}`], (match) => [
    { kind: 'cost', amount: moneyAt(match) },
  ]),
  ...says(
    [
      `{number:a} {noun:_} (share|split) (it|the cost|the bill|the price)[ equally| evenly| between them]`,
      `(it|the cost|the bill) is (shared|split)[ equally| evenly] (between|by|among) {number:a} {noun:_}`,
    ],
    (match) => [{ kind: 'units', count: valueAt(match, 'a'), unit: 'people' }],
  ),
  ...says(
    [
      `they[ also] (add|leave|include)[ a] {percent:p} tip[ first]`,
      `they add a tip of {percent:p}`,
      `a (tip|service charge) of {percent:p} is added`,
      `a {percent:p} (tip|service charge) is added`,
    ],
    (match) => [{ kind: 'tip', percent: valueAt(match, 'p') }],
  ),
  ...says(['they (split|share) it[ equally| evenly]'], () => []),
  ...says(
    [
      'how much (does|do|should|must|did|will|is) each[ of them| one| person| friend| child| of the {noun:_}][ have to| need to] (pay|get|receive|owe|pay altogether)',
      'how much (is|was) (it each|that each|each share|this each)',
      "(find|work out|calculate|what is)( how much)? each[ person| friend| one|'s] (pays|share|pay|gets)[ pays]",
      'what (does|did) each[ of them| person| friend] (pay|get)',
      'how much does each of {number:_} {noun:_} pay',
    ],
    () => [{ kind: 'ask each' }],
  ),
];

export const WAGE_RULES: Rules = WAGES;
export const CHARGE_RULES: Rules = CHARGES;
export const BILL_RULES: Rules = BILLS;
