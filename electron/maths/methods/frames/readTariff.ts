import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { workTariff } from '../stories/workTariff.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { storyFacts } from '../words/storyFacts.ts';
import type { StoryFacts } from '../words/storyFacts.ts';
import { amountAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { agreed, readings, says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, IDLE_WORDS, IN_ALL, SETTING } from './moneyWords.ts';
import { singularName } from './writeAnswers.ts';

type TariffFact =
  | { readonly kind: 'fixed'; readonly amount: Valued }
  | { readonly kind: 'rate'; readonly amount: Valued; readonly unit: string }
  | { readonly kind: 'count'; readonly value: Fraction; readonly unit: string }
  | { readonly kind: 'cost'; readonly amount: Valued }
  /** So much there is to spend: the whole units it is enough for. */
  | { readonly kind: 'budget'; readonly amount: Valued }
  | { readonly kind: 'ask cost' }
  | { readonly kind: 'ask units' | 'ask most'; readonly unit: string };

const FEE =
  '(call-out|callout|call out|fixed|flat|standing|basic|booking|initial|set|service|hire|joining|delivery|starting|connection|rental|base|monthly|one-off|minimum|administration|registration)';
const CHARGE = '(charge|fee|fare|cost|rate|rental|price|payment)';
const A_FEE = `[a |an |the |of ](${FEE}[ ${FEE}] ${CHARGE}|${CHARGE}|${FEE})`;
const PER = '(per|a|an|for each|for every|each|every|/)';
const UNIT = '{word:u}';
const CHARGES = '(charges|charge|charged|costs|cost|is|are|asks)';
const PLUS = '(plus|and|and then|then|,|, plus|with|followed by|, and|, then|plus a further|plus another)';
const RATE = `{money:r}( | is charged | charge )${PER} ${UNIT}[ {word:_} (used|driven|travelled|worked|hired)| travelled| used| driven| worked| of electricity| of gas| of work| of hire| of labour| hired| of travel]`;

function fixed(match: ClauseMatch): TariffFact {
  return { kind: 'fixed', amount: amountAt(match, 'f') };
}

function rate(match: ClauseMatch): TariffFact {
  return { kind: 'rate', amount: amountAt(match, 'r'), unit: singularName(match.words('u')) };
}

const UNITS: Readonly<Record<string, string>> = { miles: 'mile', km: 'km', m: 'metre', feet: 'foot' };

/** "650 units", "6 miles", "4.5 hours": how many of what. */
function counted(amount: StoryAmount | null, word: string): TariffFact | null {
  if (amount?.kind === 'number')
    return word === '' ? null : { kind: 'count', value: amount.value, unit: singularName(word) };
  if (amount?.kind === 'length') return { kind: 'count', value: amount.value, unit: UNITS[amount.unit] ?? amount.unit };
  if (amount?.kind === 'quantity') return { kind: 'count', value: amount.value, unit: singularName(amount.unit) };
  if (amount?.kind !== 'time') return null;
  if (amount.h.n === 0n && amount.s.n === 0n) return { kind: 'count', value: amount.min, unit: 'minute' };
  return amount.s.n === 0n ? { kind: 'count', value: amount.h.add(amount.min.div(60)), unit: 'hour' } : null;
}

function countAt(match: ClauseMatch): readonly TariffFact[] | null {
  const fact = counted(match.amount('k'), match.words('u'));
  return fact === null ? null : [fact];
}

const K = '({number:k} {word:u}|{time|length|quantity:k})';
const WHO = '{who:_}';

const PHRASES: readonly FramePhrase<TariffFact>[] = [
  ...says<TariffFact>(
    [
      `${A_FEE}( of| is|:| costs| was)? {money:f}`,
      `[a |an ]{money:f}[ as| for]? ${A_FEE}`,
      `{money:f} to (hire|rent|book|call out|join|enter|use) {thing:_}`,
      `{money:f} (for the call-out|for calling out|just to come out|to start|to hire it|to begin with|up front|upfront|to join|to enter|to come out|for the hire)`,
    ],
    (match) => [fixed(match)],
  ),
  ...says<TariffFact>([`{money:f}[,] ${PLUS} (an additional |an extra |a further |another )?${RATE}`], (match) => [
    fixed(match),
    rate(match),
  ]),
  ...says<TariffFact>([RATE, `each ${UNIT}[ used| of {noun:_}]? (costs|is charged at|is) {money:r}`], (match) => [
    rate(match),
  ]),
  ...says<TariffFact>(
    [
      `${WHO} (${CHARGES}|has|have|asks for|wants|offers)`,
      `[to ](hire|hiring|rent|renting) {thing:_} ${CHARGES}`,
      `(a|an|the|his|her|their) {noun:_} bill (has|is made up of|consists of|includes)`,
      `{noun:_} (fares|fare|charges|prices|rates|rental|hire|bill)( is| are)?`,
      `[there is |there was |with |made up of |consists of |consisting of |is made up of |works out as ]${A_FEE}( of)?`,
      `(the|a) (cost|price|charge|rate|charges)( of {thing:_})? (is|are)`,
    ],
    () => [],
  ),
  ...says<TariffFact>(
    [
      `[${WHO} ](uses|used|runs|ran|played|plays|parks|parked|stays|stayed|talks|talked|use|travels|travelled|traveled|drives|drove|hires|hired|works|worked|books|booked|needs|needed|makes|made|sends|sent|rents|rented|takes|took|lasts|lasted|takes)[ a total of| it for| the {noun:_} for| a {noun:_} for| for]? ${K}[ {noun:_}]`,
      `(in|for|over|during|of) (a|the|one|his|her|their|an)[ {word:_}]? ${K}[ quarter| period| month| year| journey| trip| job]`,
      `(in|for|over) ${K}`,
      `(lasting|that lasts|that takes|taking|which takes|which lasts|that lasted|that took) ${K}`,
      `a ${K} (journey|trip|ride|job|quarter|month|period|hire|visit|rental|call)`,
    ],
    countAt,
  ),
  ...says<TariffFact>(
    [
      `(the|a|his|her|their|my|{name:_}'s|(mr|mrs|ms|miss|dr) {word:_}'s)[ total| final| {word:_}] (bill|cost|fare|charge|total|price|amount|invoice)[ of {thing:_}| for {thing:_}] (is|was|came to|comes to|for|of) {money:n}${IN_ALL}`,
      `${WHO} (pays|paid|spent|was charged|is charged)[ a total of| a bill of| a fare of| exactly]? {money:n}${IN_ALL}`,
      `(the|a) {noun:_} (costs|cost|comes to|came to) {money:n}${IN_ALL}`,
      `[{who:_} (sends|receives|gets|got|sent|received|presents|has) ](a |the )?(bill|fare|total|charge|cost|invoice) (of|for) {money:n}`,
      `for (a total|a bill|a cost) of {money:n}`,
    ],
    (match) => [{ kind: 'cost', amount: amountAt(match, 'n') }],
  ),
  ...says<TariffFact>(
    [
      `${WHO} (has|have|had)[ exactly| only| just]? {money:n}[ to spend[ on {thing:_}]| left| in (his|her) (pocket|wallet|purse)]`,
      `with {money:n}`,
      `${WHO} (can spend|can afford to spend|can afford|has a budget of)( at most| up to| no more than)? {money:n}`,
    ],
    (match) => [{ kind: 'budget', amount: amountAt(match, 'n') }],
  ),
  ...says<TariffFact>(
    [
      `how much (does|do|did|will|would|should|was|is|must) (it|this|that|${WHO}|the {noun:_}|a {noun:_})[ cost| pay| be charged| charge| be| have to pay| owe][ for ${'{thing:_}'}]${IN_ALL}`,
      `(how much|what) (does|will|would|did|do|is|was) (a|an|the) ${K}[ {noun:_}]?[ cost]?`,
      `(how much|what) (is|was|will be|are) (the|their|his|her|this|{name:_}'s) (total |final )?(bill|cost|fare|charge|total|price)[ of {thing:_}| for {thing:_}]${IN_ALL}`,
      `${FIND} (the|their|his|her|this|{name:_}'s) (total |final )?(bill|cost|fare|charge|total|price|amount)[ of {thing:_}| for {thing:_}| to be paid| of {thing:_} bill]${IN_ALL}`,
      `${FIND} how much (${WHO}|it) (pays|has to pay|must pay|costs|will cost|charges|owes)${IN_ALL}`,
      `(how much|what) (will|would|does|do|did) (it|${WHO})[ cost| charge| pay]? (cost |to hire {thing:_} |hire {thing:_} )?(for|to travel|to go) ${K}[ {noun:_}]?`,
      `how much (does|will|would|did) it cost( {who:_})? to (hire|rent|use|book|play|park|travel|go) {thing:_} for ${K}`,
      `how much (does|will|would|did) it cost( {who:_})? to (travel|go|park|hire|play|drive)( for)? ${K}`,
      `${FIND} the[ total]? (cost|price|charge|fare|bill) (of|for)[ hiring {thing:_} for| a| an| the]? ${K}[ {noun:_}]?`,
    ],
    (match) => [
      { kind: 'ask cost' },
      ...(match.amount('k') === null
        ? []
        : (countAt(match) ?? [{ kind: 'count' as const, value: new Fraction(0), unit: '?' }])),
    ],
  ),
  ...says<TariffFact>(
    [
      `[for ]how many {word:u} (did|does|do|was|were|is|will|would|has|had|have)[ (it|${WHO}|the {noun:_})][ (work|last|take|travel|hire|hired|rent|use|used|drive|go|charge for|have|send|make|sent|travelled|worked|worked for)][ it| for| {thing:_}]`,
      `${FIND} (how many|the number of) {word:u}[ of {noun:_}][ (that )?(${WHO}|the {noun:_}|it)][ (worked|works|travelled|travels|used|hired it for|lasted|took|was|drove|hired|rented it for|worked for)][ it for]`,
      `how (long|far) (did|does|was|is|will)[ (it|${WHO}|the {noun:_})][ (work|last|take|travel|go|drive|hire it|rent it|hire {thing:_}|rent {thing:_})][ for]`,
    ],
    (match) => [{ kind: 'ask units', unit: singularName(match.words('u')) }],
  ),
  ...says<TariffFact>(
    [
      `(${FIND}|what's) the (greatest|largest|maximum|most|biggest|furthest)[ whole]? (number of {word:u}|distance)[ (he|she|they|${WHO}) (can|could) (travel|hire|afford|go|use|work|ride|drive|have|hire it for)][ for {thing:_}]`,
      `how many[ whole| complete| full]? {word:u} (can|could) (he|she|they|${WHO}) (travel|afford|hire|go|use|ride|drive|play|have|hire {thing:_} for)`,
      `(what is|${FIND}) the (greatest|largest|maximum|most)[ whole]? number of[ whole| complete| full]? {word:u}[ (that )?(he|she|they|${WHO}) (can|could) (travel|hire|afford|go|use|ride|drive|hire {thing:_} for)]`,
    ],
    (match) => [{ kind: 'ask most', unit: singularName(match.words('u')) }],
  ),
  ...says<TariffFact>(
    ['(in|for|during|over) (one|a|this|that|last) {period:p}', '(this|that|last|one) {period:p}'],
    (match) => [{ kind: 'count', value: new Fraction(1), unit: match.words('p') }],
  ),
  ...says<TariffFact>(
    [
      `how many {money:r} {noun:u} (can|could|will)( ${WHO})?( be)?( (buy|get|afford|bought))?( (for|with))? {money:n}`,
      `how many {noun:u} (costing|at|priced at) {money:r}( each)? (can|could|will)( ${WHO})?( be)?( (buy|get|afford|bought))?( (for|with))? {money:n}`,
    ],
    (match) => [
      rate(match),
      { kind: 'budget', amount: amountAt(match, 'n') },
      { kind: 'ask most', unit: singularName(match.words('u')) },
    ],
  ),
  ...says<TariffFact>(SETTING, () => []),
];
const IDLE = new Set(`${IDLE_WORDS} altogether plus with`.split(' '));

const SIZES: Readonly<Record<string, readonly [smaller: string, count: number]>> = {
  year: ['month', 12],
  hour: ['minute', 60],
};

type Counted = { readonly value: Fraction; readonly unit: string };

/** "over 2 years" of something paid by the month. */
function inUnitOf({ value, unit }: Counted, units: readonly string[]): Counted {
  const [smaller, count] = SIZES[unit] ?? [];
  if (units.includes(unit) || smaller === undefined || count === undefined || !units.includes(smaller))
    return { value, unit };
  return { value: value.mul(count), unit: smaller };
}

function work(facts: StoryFacts<TariffFact>): RuleSolution | null {
  const [fixedPart, rates] = [facts.only('fixed'), facts.all('rate')];
  const counts = facts.all('count').map((one) =>
    inUnitOf(
      one,
      rates.map(({ unit }) => unit),
    ),
  );
  const [cost, budget, units, most] = [
    facts.only('cost'),
    facts.only('budget'),
    facts.only('ask units'),
    facts.only('ask most'),
  ];
  const currencies = [...facts.all('fixed'), ...rates, ...facts.all('cost'), ...facts.all('budget')].map(
    ({ amount }) => amount.unit,
  );
  const [currency] = currencies;
  if (currency === undefined || new Set(currencies).size !== 1 || rates.length === 0) return null;
  const base = { fixed: facts.all('fixed').length, rate: rates.length };
  if (base.fixed > 1 || new Set(rates.map(({ unit }) => unit)).size !== rates.length) return null;
  const fee = fixedPart?.amount.value ?? new Fraction(0);
  const parts = rates.map(({ amount, unit }) => ({
    rate: amount.value,
    unit,
    count: counts.find((one) => one.unit === unit)?.value ?? null,
  }));
  if (counts.some(({ unit }) => !rates.some((one) => one.unit === unit))) return null;
  if (facts.are({ ...base, count: rates.length, 'ask cost': 1 }))
    return workTariff(fee, parts, { kind: 'cost' }, currency);
  const open = parts.find(({ count }) => count === null);
  if (open === undefined || counts.length !== rates.length - 1) return null;
  const fits = (unit: string): boolean => unit === '' || unit === open.unit;
  if (
    cost !== undefined &&
    units !== undefined &&
    facts.are({ ...base, count: counts.length, cost: 1, 'ask units': 1 })
  )
    return fits(units.unit) ? workTariff(fee, parts, { kind: 'units', total: cost.amount.value }, currency) : null;
  if (
    budget !== undefined &&
    most !== undefined &&
    facts.are({ ...base, count: counts.length, budget: 1, 'ask most': 1 })
  )
    return fits(most.unit) ? workTariff(fee, parts, { kind: 'most', total: budget.amount.value }, currency) : null;
  return null;
}

/** Works bills of a fixed charge and rates for what was used: plumbers, taxis, electricity, hire. */
export function readTariff(problem: string): RuleSolution | null {
  return agreed(readings(problem, PHRASES, IDLE), (facts) => work(storyFacts(facts)));
}
