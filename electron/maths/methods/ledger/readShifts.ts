import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isMoney, writeCoins, writeQuantity } from '../amounts/quantity.ts';
import { endsWithin, spellProduct } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { agreed, readings } from '../frames/frame.ts';
import { moneySolution } from '../stories/workMoney.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { writeNumber } from '../writeTerms.ts';
import { SHIFT_PHRASES } from './shiftPhrases.ts';
import type { ShiftFact } from './shiftPhrases.ts';

const ONE = new Fraction(1);
const IDLE = new Set('and so then also but while now please he she they i'.split(' '));

type Part = { readonly hours: Fraction; readonly rate: Fraction; readonly name: string };

/** The parts of the pay: so many hours at so much; `null` where hours have no rate or a rate no hours. */
function partsOf(facts: StoryFacts<ShiftFact>, steps: RuleStep[]): readonly Part[] | null {
  const [rates, factors, hours] = [facts.all('rate'), facts.all('factor'), facts.all('hours')];
  const usual = rates.find(({ when }) => when === '' || when === 'weekday');
  const days = hours.map(({ when }) => when);
  if (usual === undefined || new Set(days).size !== days.length || hours.some(({ each }) => each)) return null;
  if (facts.all('shift').length + facts.all('break').length + facts.all('days').length > 0) return null;
  const parts = hours.map(({ hours: worked, when }): Part | null => {
    const own = rates.filter((rate) => rate.when === when || (rate === usual && (when === 'weekday' || when === '')));
    const factor = factors.filter((one) => one.when === when);
    const plain = rates.length === 1 && factors.length === 0 && usual.when === '';
    if (plain) return { hours: worked, rate: usual.amount.value, name: when };
    if (own.length + factor.length !== 1) return null;
    const [rate] = own;
    const [times] = factor;
    if (rate !== undefined) return { hours: worked, rate: rate.amount.value, name: when };
    if (times === undefined) return null;
    const value = usual.amount.value.mul(times.times);
    steps.push({
      reason: `Find the rate for ${when}.`,
      expression: `${writeNumber(times.times)}\\times ${writeCoins(usual.amount.value)}=${writeCoins(value)}`,
    });
    return { hours: worked, rate: value, name: when };
  });
  const found = parts.flatMap((part) => part ?? []);
  const told = rates.length === 1 && factors.length === 0 ? found.length : rates.length + factors.length;
  return found.length === hours.length && found.length === told ? found : null;
}

/** One rate, the hours of one shift, perhaps with a break, on so many days. */
function workDays(facts: StoryFacts<ShiftFact>, steps: RuleStep[]): Part | null {
  const [rate, shift, hours, pause, days] = [
    facts.only('rate'),
    facts.only('shift'),
    facts.only('hours'),
    facts.only('break'),
    facts.only('days'),
  ];
  const counts = {
    rate: 1,
    shift: facts.all('shift').length,
    hours: facts.all('hours').length,
    break: facts.all('break').length,
    days: facts.all('days').length,
    extra: facts.all('extra').length,
    ask: 1,
  };
  if (rate === undefined || rate.when !== '' || !facts.are(counts) || Object.values(counts).some((count) => count > 1))
    return null;
  if ((shift === undefined) === (hours === undefined)) return null;
  if (hours !== undefined && (hours.when !== '' || hours.each !== (days !== undefined))) return null;
  let worked = shift?.hours ?? hours?.hours ?? ONE;
  if (shift !== undefined)
    steps.push({
      reason: 'Find how long the shift is, in hours.',
      expression: `${shift.to}-${shift.from}=${writeDecimal(worked)}\\text{ hours}`,
    });
  if (pause !== undefined && !pause.paid) {
    const left = worked.sub(pause.hours);
    if (left.compare(0) <= 0) return null;
    steps.push({
      reason: 'Subtract the unpaid break.',
      expression: `${writeDecimal(worked)}-${writeDecimal(pause.hours)}=${writeDecimal(left)}`,
    });
    worked = left;
  }
  if (days !== undefined) {
    steps.push({ reason: 'Find the hours of all days.', expression: spellProduct(days.count, worked) });
    worked = days.count.mul(worked);
  }
  return { hours: worked, rate: rate.amount.value, name: '' };
}

function workTier(facts: StoryFacts<ShiftFact>): RuleSolution | null {
  const [tier, hours] = [facts.only('tier'), facts.only('hours')];
  if (tier === undefined || hours === undefined || !facts.are({ tier: 1, hours: 1, ask: 1 })) return null;
  if (hours.each || hours.when !== '' || tier.first.unit !== tier.other.unit || !isMoney(tier.first.unit)) return null;
  const more = hours.hours.sub(tier.hours);
  if (more.compare(0) <= 0) return null;
  const [first, other] = [tier.hours.mul(tier.first.value), more.mul(tier.other.value)];
  const total = first.add(other);
  return moneySolution(
    [
      { reason: 'Work out the pay for the first hours.', expression: spellProduct(tier.hours, tier.first.value) },
      {
        reason: 'Find the other hours.',
        expression: `${writeDecimal(hours.hours)}-${writeDecimal(tier.hours)}=${writeDecimal(more)}`,
      },
      { reason: 'Work out their pay.', expression: spellProduct(more, tier.other.value) },
      { reason: 'Add.', expression: `${writeCoins(first)}+${writeCoins(other)}=${writeCoins(total)}` },
    ],
    writeQuantity(total, tier.first.unit),
  );
}

function work(list: readonly ShiftFact[]): RuleSolution | null {
  const facts = storyFacts(list);
  if (facts.only('tier') !== undefined) return workTier(facts);
  const extras = facts.all('extra').map(({ amount }) => amount.value);
  const units = new Set([...facts.all('rate'), ...facts.all('extra')].map(({ amount }) => amount.unit));
  const [unit, ...others] = units;
  if (unit === undefined || others.length > 0 || !isMoney(unit) || facts.all('ask').length !== 1) return null;
  const steps: RuleStep[] = [];
  const single = workDays(facts, steps);
  const parts = single === null ? (steps.splice(0), partsOf(facts, steps)) : [single];
  if (parts === null || parts.length === 0 || parts.some(({ hours }) => !endsWithin(hours, 2))) return null;
  if (steps.length === 0 && parts.length === 1 && extras.length === 0) return null;
  const pays = [...parts.map(({ hours, rate }) => hours.mul(rate)), ...extras];
  for (const { hours, rate } of parts)
    steps.push({
      reason: `Multiply $${writeDecimal(hours)}$ hours by $${writeCoins(rate)}$.`,
      expression: spellProduct(hours, rate),
    });
  const total = pays.reduce((sum, pay) => sum.add(pay), new Fraction(0));
  if (pays.length > 1)
    steps.push({ reason: 'Add.', expression: `${pays.map(writeCoins).join('+')}=${writeCoins(total)}` });
  return moneySolution(steps, writeQuantity(total, unit));
}

/** Works pay by the hour: shifts told by clock times, breaks, several days, other rates on other days. */
export function readShifts(problem: string): RuleSolution | null {
  if (!/hour|hr/i.test(problem)) return null;
  return agreed(readings(spelled(problem), SHIFT_PHRASES, IDLE), work);
}

/** "a half-hour break", "half an hour": thirty minutes. */
function spelled(problem: string): string {
  return problem
    .replace(/\b(?:a )?half[- ](?:an[- ])?hour\b/gi, '30 minute')
    .replace(/\b(?:three[- ]quarters of an hour)\b/gi, '45 minutes')
    .replace(/\b(?:a )?quarter of an hour\b/gi, '15 minutes')
    .replace(/\b(?:one|an)[- ]hour(?=(?:'s)? (?:unpaid|paid|lunch|break|meal|tea))/gi, '1 hour')
    .replace(/\b(\d+)[- ](minute|hour)\b/g, '$1 $2');
}
