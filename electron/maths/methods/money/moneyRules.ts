/* eslint-disable max-lines -- one grammar: a list of patterns, each with what it says */
import Fraction from 'fraction.js';

import { rule } from '../words/clauses.ts';
import type { ClauseMatch, ClauseRule } from '../words/clauses.ts';
import type { StoryAmount } from '../words/storyAmounts.ts';
import { amountAt, bareName, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';

/** What a clause about money says or asks; `who` is empty or a pronoun where nobody is named. */
export type MoneyFact =
  | { readonly kind: 'price'; readonly thing: string; readonly amount: Valued }
  | {
      readonly kind: 'item';
      readonly count: Fraction;
      readonly thing: string;
      readonly price: Valued | null;
      readonly who: string;
    }
  | { readonly kind: 'have'; readonly amount: Valued; readonly who: string }
  | { readonly kind: 'ask total' | 'ask change' | 'ask left'; readonly who: string }
  | { readonly kind: 'paid'; readonly amount: Valued }
  | { readonly kind: 'package'; readonly amount: Valued }
  | { readonly kind: 'ask saved' }
  | { readonly kind: 'rate'; readonly amount: Valued; readonly per: string; readonly who: string }
  | { readonly kind: 'overtime'; readonly times: Fraction }
  | { readonly kind: 'worked' | 'extra'; readonly time: Valued }
  | { readonly kind: 'ask pay'; readonly who: string }
  | { readonly kind: 'ask time'; readonly who: string }
  | { readonly kind: 'earned'; readonly amount: Valued }
  | { readonly kind: 'charge'; readonly fixed: Valued; readonly rate: Valued; readonly unit: string }
  | { readonly kind: 'cost'; readonly amount: Valued }
  | { readonly kind: 'units'; readonly count: Fraction; readonly unit: string }
  | { readonly kind: 'ask charge' }
  | { readonly kind: 'ask units'; readonly unit: string }
  | { readonly kind: 'bill'; readonly amount: Valued; readonly people: Fraction }
  | { readonly kind: 'tip'; readonly percent: Fraction }
  | { readonly kind: 'ask each' }
  | { readonly kind: 'goal'; readonly amount: Valued }
  | { readonly kind: 'saves'; readonly amount: Valued; readonly unit: string }
  | { readonly kind: 'ask periods'; readonly unit: string }
  | { readonly kind: 'ask how many'; readonly thing: string }
  | {
      readonly kind: 'as many as possible';
      readonly thing: string;
      readonly price: Valued | null;
      readonly money: Valued | null;
    }
  | { readonly kind: 'deposit'; readonly amount: Valued }
  | { readonly kind: 'payments'; readonly count: Fraction; readonly amount: Valued }
  | { readonly kind: 'cash'; readonly amount: Valued }
  | { readonly kind: 'ask more' }
  | { readonly kind: 'exchange'; readonly one: Valued; readonly other: Valued }
  | { readonly kind: 'convert'; readonly amount: Valued; readonly to: string };

type Rules = readonly ClauseRule<readonly MoneyFact[]>[];
type Read = (match: ClauseMatch) => readonly MoneyFact[] | null;

const ONE = new Fraction(1);
const WHO = '{who:w}';
const FIND = '(find|what is|what was|work out|calculate|determine|state)';
const BUYS =
  '(buys|bought|buy|purchases|purchased|orders|ordered|gets|is buying|wants to buy|goes to a shop and buys|chooses)';
const COSTS =
  '(costs|cost|is|are|is priced at|are priced at|sells for|sell for|are sold at|is sold at|are sold for|is sold for)';
const EACH = '(each|per {noun:_}|apiece|a piece|for each one|for one|a {noun:_}|per item)';
const TOGETHER = '[ altogether| in total| in all| together| for them| for (it|these|everything|this|the {noun:_})]';
const PER = '( per | an | a | each | every )';
const CURRENCY: Readonly<Record<string, string>> = {
  pounds: '£',
  'pounds sterling': '£',
  gbp: '£',
  dollars: '$',
  'us dollars': '$',
  usd: '$',
  euros: '€',
  euro: '€',
  eur: '€',
  pound: '£',
  dollar: '$',
};

function says(sources: readonly string[], read: Read): Rules {
  return rule(sources, read);
}

const n = (match: ClauseMatch): Valued => amountAt(match, 'n');
const who = (match: ClauseMatch): string => bareName(match.words('w'));

function item(match: ClauseMatch, count: string, thing: string, price: string | null): MoneyFact {
  return {
    kind: 'item',
    count: count === '' ? ONE : valueAt(match, count),
    thing: bareName(match.words(thing)),
    price: price === null ? null : amountAt(match, price),
    who: who(match),
  };
}

const PRICES: Rules = [
  ...says(
    [
      `{thing:t} ${COSTS} {money:n}[ ${EACH}]`,
      `the (price|cost) of {thing:t} is {money:n}[ ${EACH}]`,
      `a shop sells {noun:t} (for|at) {money:n} ${EACH}`,
      `each[ one] costs {money:n}`,
      `one costs {money:n}`,
    ],
    (match) => [{ kind: 'price', thing: bareName(match.words('t')), amount: n(match) }],
  ),
];

const TOTALS: Rules = [
  ...says(
    [
      `how much (does|do|did|must|will|should|would) ${WHO} (pay|spend|owe|have to pay|need)${TOGETHER}`,
      `${FIND} the total[ cost| bill| price| amount][ of {thing:_}| he (spends|pays)| she (spends|pays)]`,
      `how much (do|does|is|did|will) (they|it|this|that|everything|the {noun:_}) (cost|altogether)${TOGETHER}`,
      `how much is (that|it|the bill)${TOGETHER}`,
      `(find|work out) how much ${WHO} (spends|pays|spent|paid)${TOGETHER}`,
      `what (does|did|will) (it|everything|${WHO}) (cost|spend|pay)${TOGETHER}`,
    ],
    (match) => [{ kind: 'ask total', who: who(match) }],
  ),
];

const SHOPPING: Rules = [
  ...says(
    ['how many {money:p} {noun:t} (can|could) (you|i|we|{who:w}) (buy|afford|get) (for|with) {money:n}'],
    (match) => [
      { kind: 'have', amount: n(match), who: '' },
      { kind: 'price', thing: match.words('t'), amount: amountAt(match, 'p') },
      { kind: 'ask how many', thing: match.words('t') },
    ],
  ),
  ...says(
    [
      '[a family of ]{number:a} adults and {number:b} children (go|visit|buy tickets|want to go)[ {noun:_}][ to {thing:_}]',
    ],
    (match) => [
      { kind: 'item', count: valueAt(match, 'a'), thing: 'adult', price: null, who: '' },
      { kind: 'item', count: valueAt(match, 'b'), thing: 'child', price: null, who: '' },
    ],
  ),
  ...says(['(adult tickets|an adult ticket) (cost|costs|are|is) {money:n}[ each]'], (match) => [
    { kind: 'price', thing: 'adult', amount: n(match) },
  ]),
  ...says(
    ["(child tickets|a child ticket|a child's ticket|children's tickets) (cost|costs|are|is) {money:n}[ each]"],
    (match) => [{ kind: 'price', thing: 'child', amount: n(match) }],
  ),
  ...says(
    [
      `(tickets cost|tickets are|entry (costs|is|to {thing:_} is|to {thing:_} costs)|{thing:_} charges|a bus ticket costs|the entry fee is|admission is|a ticket costs) {money:n} (for|per) [(a|an|each|every) ](adult|adults|adult ticket) and {money:m} (for|per) [(a|an|each|every) ](child|children|child ticket)`,
      `adults (pay|cost|are) {money:n}[ each](,| and) children (pay|cost|are) {money:m}[ each]`,
      `(adult tickets|an adult ticket|adults' tickets) (are|cost|costs|is) {money:n}[ each](,| and) (child tickets|a child ticket|children's tickets|child)[ (are|cost|costs|is)] {money:m}[ each]`,
      `single tickets (are|cost) {money:n} (for|per) [an ](adult|adults) and {money:m} (for|per) [a ](child|children)`,
      `separate tickets are {money:n} per adult and {money:m} per child`,
      `{thing:_} charges adults {money:n} and children {money:m}`,
    ],
    (match) => [
      { kind: 'price', thing: 'adult', amount: n(match) },
      { kind: 'price', thing: 'child', amount: amountAt(match, 'm') },
    ],
  ),
  ...says([`[a |the ](family|group) ticket[s] (costs|is|cost) {money:n}`, `[a ]family ticket {money:n}`], (match) => [
    { kind: 'package', amount: n(match) },
  ]),
  ...says(
    [`[a ](family|group) ticket for {number:a} (adult|adults) and {number:b} children (is|costs) {money:n}`],
    (match) => [
      { kind: 'package', amount: n(match) },
      { kind: 'item', count: valueAt(match, 'a'), thing: 'adult', price: null, who: '' },
      { kind: 'item', count: valueAt(match, 'b'), thing: 'child', price: null, who: '' },
    ],
  ),
  ...says(
    [`buying separately costs {number:a} adults at {money:n}[ each] and {number:b} children at {money:m}[ each]`],
    (match) => [
      { kind: 'item', count: valueAt(match, 'a'), thing: 'adult', price: n(match), who: '' },
      { kind: 'item', count: valueAt(match, 'b'), thing: 'child', price: amountAt(match, 'm'), who: '' },
    ],
  ),
  ...says(
    [
      `how much (do|does|will) {number:a} adults and {number:b} children (pay|cost)[ in total| altogether]`,
      `how much (is it|does it cost) for {number:a} adults and {number:b} children[ altogether| in total]`,
      `${FIND} the[ total] cost (for|of tickets for) {number:a} adults and {number:b} children`,
      `what (do|does) {number:a} adults and {number:b} children pay[ in total]`,
      `calculate the total for {number:a} adults and {number:b} children`,
    ],
    (match) => [
      { kind: 'item', count: valueAt(match, 'a'), thing: 'adult', price: null, who: '' },
      { kind: 'item', count: valueAt(match, 'b'), thing: 'child', price: null, who: '' },
      { kind: 'ask total', who: '' },
    ],
  ),
  ...says(
    [
      `how much (do|does|would|will) {number:a} adults and {number:b} children save (with|by buying) (the|a) (family|group) ticket`,
      `how much does (the|a) family ticket save for {number:a} adults and {number:b} children`,
      `how much does a family of {number:a} adults and {number:b} children save by buying the family ticket`,
      `${FIND} the saving for {number:a} adults and {number:b} children`,
    ],
    (match) => [
      { kind: 'item', count: valueAt(match, 'a'), thing: 'adult', price: null, who: '' },
      { kind: 'item', count: valueAt(match, 'b'), thing: 'child', price: null, who: '' },
      { kind: 'ask saved' },
    ],
  ),
  ...says(
    [
      'how much (is|was|do they|does the family|would they|would be|do you|money is) (saved|save)[ (by|with) (the|a) (family|group) ticket| by buying the family ticket]',
      'how much cheaper is (it|the family ticket)',
      '(find|work out|what is) the saving',
    ],
    () => [{ kind: 'ask saved' }],
  ),
  ...says(
    [
      `[${WHO} ${BUYS} ]{number:a} {noun:t} (at|for|costing|that cost|which cost|priced at) {money:n} ${EACH}`,
      `[${WHO} ${BUYS} ]{number:a} {money:n} {noun:t}`,
      `{number:a} {noun:t} (cost|are) {money:n} ${EACH}[ and ${WHO} buys them]`,
    ],
    (match) => [item(match, 'a', 't', 'n')],
  ),
  ...says(
    [
      `[${WHO} ${BUYS} ](a|an|one) {noun:t} (at|for|costing|that costs|which costs) {money:n}`,
      `${WHO} (spends|spent|pays|paid) {money:n} (on|for) {thing:t}`,
      `{money:n} (on|for) {thing:t}`,
      `{thing:t} for {money:n}`,
    ],
    (match) => [item(match, '', 't', 'n')],
  ),
  ...says([`${WHO} ${BUYS} {number:a} {noun:t}`, `${WHO} ${BUYS} {number:a} of (them|these)`], (match) => [
    item(match, 'a', 't', null),
  ]),
  ...says([`${WHO} ${BUYS} (a|an|one) {noun:t}`], (match) => [item(match, '', 't', null)]),
  ...says([`${WHO} ${BUYS} {number:a} {noun:t} and {number:b} {noun:s}`], (match) => [
    item(match, 'a', 't', null),
    item(match, 'b', 's', null),
  ]),
  ...PRICES,
  ...says(
    [
      `how much (do|does|would|will|are|is) {number:a} {noun:t}[ cost][ altogether| in total]`,
      `(what is|find|work out|calculate) the[ total] (cost|price) of {number:a} {noun:t}`,
      `how much (do|does|would|will) {number:a} cost`,
    ],
    (match) => [item(match, 'a', 't', null), { kind: 'ask total', who: '' }],
  ),
  ...says(
    [
      `how much (do|does|would|will) {number:a} {noun:t} cost at {money:n} ${EACH}`,
      `(what is|find|work out|calculate) the[ total] (cost|price) of {number:a} {noun:t} at {money:n} ${EACH}`,
      `{number:a} {noun:t} at {money:n} ${EACH}[,] how much is that`,
    ],
    (match) => [item(match, 'a', 't', 'n'), { kind: 'ask total', who: '' }],
  ),
  ...TOTALS,
  ...says(
    [
      `${WHO} (has|had|have|takes|took|starts with|started with|goes shopping with|went shopping with|is given) {money:n}[ to spend| in (his|her) (pocket|wallet|purse)| pocket money]`,
      `with {money:n}`,
    ],
    (match) => [{ kind: 'have', amount: n(match), who: who(match) }],
  ),
  ...says(
    [
      `[${WHO} ](pays|paid|pay)[ for (it|them|this|these)] (with|using)[ a| one] {money:n}[ note| bill]`,
      `${WHO} (gives|hands|gave) {thing:_} [a ]{money:n}[ note| bill]`,
    ],
    (match) => [{ kind: 'paid', amount: n(match) }],
  ),
  ...says(
    [
      `how much change (does|do|will|should|did|would) ${WHO} (get|receive|have)[ back]`,
      `${FIND} (the|his|her)[ amount of] change`,
      `what change (does|will|should) ${WHO} (get|receive)`,
      `(find|work out) how much change ${WHO} (gets|receives|should get)`,
    ],
    (match) => [{ kind: 'ask change', who: who(match) }],
  ),
  ...says(
    [
      `how much change (does|do|will|should|did|would) ${WHO} (get|receive|have) from[ a] {money:n}[ note| bill]`,
      `${FIND} (the|his|her) change from[ a] {money:n}[ note| bill]`,
      `what change (does|will|should) ${WHO} (get|receive) from[ a] {money:n}[ note| bill]`,
    ],
    (match) => [
      { kind: 'paid', amount: n(match) },
      { kind: 'ask change', who: who(match) },
    ],
  ),
  ...says(
    [
      `how much[ money] (does|do|will|did|would) ${WHO} (have left|have remaining|have left over|have now|still have)`,
      `how much[ money] (is|was)[ there] (left|left over|remaining)`,
      `what (does|do) ${WHO} have left`,
      `(find|work out) how much[ money] ${WHO} has left`,
      `how much money remains`,
      `how much has ${WHO} got left`,
    ],
    (match) => [{ kind: 'ask left', who: who(match) }],
  ),
  ...says(
    [
      `how many[ {noun:t}] (can|could|will|does|do) (you|i|we|${WHO}) (buy|afford|get)`,
      `(what is|find|work out) the (greatest|largest|maximum|most) number of {noun:t} ${WHO} can (buy|afford)`,
      `(find|work out) how many {noun:t} ${WHO} can (buy|afford)`,
    ],
    (match) => [{ kind: 'ask how many', thing: match.words('t') }],
  ),
  ...says([`how many {noun:t} at {money:p} each can (you|i|we|${WHO}) (buy|afford)`], (match) => [
    { kind: 'price', thing: match.words('t'), amount: amountAt(match, 'p') },
    { kind: 'ask how many', thing: match.words('t') },
  ]),
  ...says(
    [
      `how many[ {noun:t}] (can|could|will) (you|i|we|${WHO}) (buy|afford|get) (with|for) {money:n}`,
      `how many[ {noun:t}] can be bought (with|for) {money:n}`,
      `(find|work out) how many {noun:t} ${WHO} can buy with {money:n}`,
    ],
    (match) => [
      { kind: 'have', amount: n(match), who: '' },
      { kind: 'ask how many', thing: match.words('t') },
    ],
  ),
  ...says([`how many {noun:t} at {money:p} each can (you|i|we|${WHO}) (buy|afford) (with|for) {money:n}`], (match) => [
    { kind: 'have', amount: n(match), who: '' },
    { kind: 'price', thing: match.words('t'), amount: amountAt(match, 'p') },
    { kind: 'ask how many', thing: match.words('t') },
  ]),
  ...says([`[and ][${WHO} ](buys|buy) as many {noun:t} at {money:p} each as (possible|${'{who:v}'} can)`], (match) => [
    { kind: 'as many as possible', thing: match.words('t'), price: amountAt(match, 'p'), money: null },
  ]),
  ...says(
    [
      `[${WHO} ](buys|buy) as many[ {noun:t}| of them] as (possible|${'{who:v}'} can|${'{who:u}'} can afford)[ (with|for) {money:n}]`,
    ],
    (match) => [
      {
        kind: 'as many as possible',
        thing: match.words('t'),
        price: null,
        money: match.amount('n') === null ? null : n(match),
      },
    ],
  ),
];

const WAGES: Rules = [
  ...says(
    [
      `${WHO} (earns|earned|is paid|gets|gets paid|makes|was paid|charges) {money:n}${PER}{period:d}`,
      `{who:w}'s (hourly |daily |weekly )?(rate|pay|wage|rate of pay) is {money:n}${PER}{period:d}`,
      `a job pays {money:n}${PER}{period:d}`,
      `(the|his|her) (rate of pay|pay|hourly rate) is {money:n}${PER}{period:d}`,
    ],
    (match) => [{ kind: 'rate', amount: n(match), per: match.words('d'), who: who(match) }],
  ),
  ...says([`{who:w}'s hourly (rate|pay|wage) is {money:n}`], (match) => [
    { kind: 'rate', amount: n(match), per: 'hour', who: who(match) },
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
      ...(match.amount('n') === null ? [] : [{ kind: 'earned' as const, amount: n(match) }]),
      { kind: 'ask time', who: who(match) },
    ],
  ),
  ...says(
    [`${WHO} (earned|earns|was paid|is paid) {money:n}[ altogether| in total| in one week| last week| this week]`],
    (match) => [{ kind: 'earned', amount: n(match) }],
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
    price === null ? [] : [{ kind: 'rate', amount: n(match), per: 'hour', who: who(match) }];
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
    { kind: 'charge', fixed: amountAt(match, 'f'), rate: n(match), unit: match.words('u') },
  ]),
  ...says(
    [
      `{thing:x} (charges|costs|charge)[ a (fixed fee|fixed charge|flat fee|call-out fee|callout fee|standing charge|booking fee) of| a fixed] {money:f}( plus| and then| and| then| per {noun:_} plus| as a fixed fee plus) {money:n} (per|for each|for every|each|every|a|an) {noun:u}`,
      `{thing:x} charges a (fixed|flat|call-out|callout) (fee|charge) of {money:f} plus {money:n} (per|for each|for every|an|a) {noun:u}`,
    ],
    (match) => [{ kind: 'charge', fixed: amountAt(match, 'f'), rate: n(match), unit: match.words('u') }],
  ),
  ...says(
    [
      `{thing:x} (costs|cost) {money:n}`,
      `the (total cost|cost|bill|total|fare|total bill)[ of {thing:x}| for {thing:x}] (is|was|comes to) {money:n}`,
      `{money:n} is paid`,
      `${WHO} (pays|paid) {money:n}[ for {thing:_}]`,
    ],
    (match) => [{ kind: 'cost', amount: n(match) }],
  ),
  ...says(
    [
      `how many {noun:u} (was|is|did) (it|that|this|{thing:_})[ for| take| last| travel]`,
      `(find|work out|calculate) (how many {noun:u} it was|the number of {noun:u})`,
      `how many {noun:u} (was the {noun:_}|did ${WHO} travel|is this for|did the {noun:_} (take|last))`,
      `for how many {noun:u} is the cost {money:n}`,
    ],
    (match) => [
      ...(match.amount('n') === null ? [] : [{ kind: 'cost' as const, amount: n(match) }]),
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
    (match) => [{ kind: 'bill', amount: n(match), people: valueAt(match, 'a') }],
  ),
  ...says([`(a|the)[ {noun:_}] bill[ for {thing:_}] is {money:n}`, `{thing:_} costs {money:n}`], (match) => [
    { kind: 'cost', amount: n(match) },
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

const SAVINGS: Rules = [
  ...says(
    [
      'how many {periods:d} (will|does|would) it take (him|her|them|{who:w}) to save {money:n}',
      'how long (will|does|would) it take (him|her|them|{who:w}) to save {money:n}',
    ],
    (match) => [
      { kind: 'goal', amount: n(match) },
      { kind: 'ask periods', unit: match.words('d') },
    ],
  ),
  ...says(
    [
      `${WHO} (wants|needs|would like|hopes) to buy {thing:_} (for|that costs|costing|which costs|priced at) {money:n}`,
      `${WHO} is saving (for|up for|to buy) {thing:_} (that costs|costing|for|which costs) {money:n}`,
      `${WHO} (needs|wants to save) {money:n}[ for {thing:_}]`,
    ],
    (match) => [{ kind: 'goal', amount: n(match) }],
  ),
  ...says(
    [`[${WHO} ](saves|can save|puts away|puts aside|will save|is saving) {money:n} (each|a|every|per) {period:d}`],
    (match) => [{ kind: 'saves', amount: n(match), unit: match.words('d') }],
  ),
  ...says(
    [`${WHO} (already has|has already saved|has saved|has|has already|already has saved) {money:n}[ already| saved]`],
    (match) => [{ kind: 'have', amount: n(match), who: who(match) }],
  ),
  ...says(
    [
      'how many[ more] {periods:d} (will|does|do|must|would|should) (it take|{who:w} (need|have to save|take|need to save|save))[ {who:v}][ to (save|have|buy|get) (enough|enough money|the money|{thing:_}|it)]',
      'after how many {periods:d} (can|will|does) {who:w} (buy it|have enough|have enough money|be able to buy it|have it)',
      'how long will it take',
    ],
    (match) => [{ kind: 'ask periods', unit: match.words('d') }],
  ),
];

const CREDIT: Rules = [
  ...says(['(you|i|we) pay a deposit of {money:d}'], (match) => [{ kind: 'deposit', amount: amountAt(match, 'd') }]),
  ...says(['how much more (do|does|will|would) (you|i|he|she|{who:w}) pay than the cash price'], () => [
    { kind: 'ask more' },
  ]),
  ...says(
    [
      `[{thing:_} (can be bought|is sold|can be paid for|costs|needs|is sold|is|can also be bought|can be bought on credit|is available) ][(with|for|on credit with|then) ](a )?(deposit of {money:d}|{money:d} deposit)`,
      `${WHO} pays (a deposit of {money:d}|{money:d} deposit|{money:d} down)[ for {thing:_}]`,
      `to buy {thing:_} you pay {money:d} deposit`,
      `it can also be bought with a deposit of {money:d}`,
      `[on credit ]it is {money:d} deposit`,
    ],
    (match) => [{ kind: 'deposit', amount: amountAt(match, 'd') }],
  ),
  ...says(
    [
      `[plus |followed by |then ]{number:a} (monthly |weekly |equal |equal monthly )?(payments|instalments|installments) of {money:n}[ each]`,
      `{money:n} (a|per|each) month for {number:a} months`,
    ],
    (match) => [{ kind: 'payments', count: valueAt(match, 'a'), amount: n(match) }],
  ),
  ...says(
    [
      `the cash price( of {thing:_})? is {money:n}`,
      `{thing:_} (costs|can be bought for) {money:n} (in cash|cash)`,
      `${WHO} can buy {thing:_} for {money:n} cash`,
    ],
    (match) => [{ kind: 'cash', amount: n(match) }],
  ),
  ...says(
    [
      'how much (more|extra) (is that|does it cost to pay monthly|does credit cost|does (he|she|{who:w}) pay|is hire purchase|is it on credit|do you pay)',
      'what is the difference[ in cost]',
      'how much do you save by paying cash',
      'find the difference',
      'how much more does it cost on credit',
    ],
    () => [{ kind: 'ask more' }],
  ),
];

const EXCHANGES: Rules = [
  ...says(
    [
      `[the exchange rate is |the rate is |using |use the exchange rate |at a rate of |exchange rate ][:][ ]{money:n}( = | is worth | is | is equal to | buys )[about ]{money:m}`,
    ],
    (match) => [{ kind: 'exchange', one: n(match), other: amountAt(match, 'm') }],
  ),
  ...says(
    [
      `(change|convert|exchange) {money:k} (into|to) {currency:c}`,
      `how many {currency:c} (do|does|will|would|can|is) (you|he|she|{who:w}|i)[ get| receive] for {money:k}`,
      `how much is {money:k}[ worth] in {currency:c}`,
      `what is {money:k} in {currency:c}`,
      `how many {currency:c} is {money:k}`,
      `${WHO} (changes|exchanges|converts) {money:k} (into|to|for) {currency:c}`,
    ],
    (match) => [{ kind: 'convert', amount: amountAt(match, 'k'), to: CURRENCY[match.words('c')] ?? '' }],
  ),
  ...says(
    ['how many {currency:_} (does|will) (he|she|{who:_}) get', 'how much (does|will) (he|she|{who:_}) (get|receive)'],
    () => [],
  ),
];

export const SHOPPING_RULES: Rules = SHOPPING;
export const WAGE_RULES: Rules = WAGES;
export const CHARGE_RULES: Rules = CHARGES;
export const BILL_RULES: Rules = BILLS;
export const SAVING_RULES: Rules = [...SAVINGS, ...PRICES];
export const CREDIT_RULES: Rules = [...CREDIT, ...PRICES, ...TOTALS];
export const EXCHANGE_RULES: Rules = EXCHANGES;
