import { amountAt, bareName } from '../words/values.ts';
import { FAMILY_TICKETS } from './familyTicketRules.ts';
import { BUYS, COSTS, EACH, FIND, TOGETHER, WHO, item, moneyAt, says, who } from './moneyClauses.ts';
import type { Rules } from './moneyClauses.ts';

export const PRICES: Rules = [
  ...says(
    [
      `{thing:t} ${COSTS} {money:n}[ ${EACH}]`,
      `the (price|cost) of {thing:t} is {money:n}[ ${EACH}]`,
      `a shop sells {noun:t} (for|at) {money:n} ${EACH}`,
      `each[ one] costs {money:n}`,
      `one costs {money:n}`,
    ],
    (match) => [{ kind: 'price', thing: bareName(match.words('t')), amount: moneyAt(match) }],
  ),
];

export const TOTALS: Rules = [
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

const ASKED_AT_A_PRICE: Rules = [
  ...says(
    ['how many {money:p} {noun:t} (can|could) (you|i|we|{who:w}) (buy|afford|get) (for|with) {money:n}'],
    (match) => [
      { kind: 'have', amount: moneyAt(match), who: '' },
      { kind: 'price', thing: match.words('t'), amount: amountAt(match, 'p') },
      { kind: 'ask how many', thing: match.words('t') },
    ],
  ),
];

const PURCHASES: Rules = [
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
];

const CHANGE_AND_REST: Rules = [
  ...says(
    [
      `${WHO} (has|had|have|takes|took|starts with|started with|goes shopping with|went shopping with|is given) {money:n}[ to spend| in (his|her) (pocket|wallet|purse)| pocket money]`,
      `with {money:n}`,
    ],
    (match) => [{ kind: 'have', amount: moneyAt(match), who: who(match) }],
  ),
  ...says(
    [
      `[${WHO} ](pays|paid|pay)[ for (it|them|this|these)] (with|using)[ a| one] {money:n}[ note| bill]`,
      `${WHO} (gives|hands|gave) {thing:_} [a ]{money:n}[ note| bill]`,
    ],
    (match) => [{ kind: 'paid', amount: moneyAt(match) }],
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
      { kind: 'paid', amount: moneyAt(match) },
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
];

const AS_MANY_AS: Rules = [
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
      { kind: 'have', amount: moneyAt(match), who: '' },
      { kind: 'ask how many', thing: match.words('t') },
    ],
  ),
  ...says([`how many {noun:t} at {money:p} each can (you|i|we|${WHO}) (buy|afford) (with|for) {money:n}`], (match) => [
    { kind: 'have', amount: moneyAt(match), who: '' },
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
        money: match.amount('n') === null ? null : moneyAt(match),
      },
    ],
  ),
];

export const SHOPPING_RULES: Rules = [
  ...ASKED_AT_A_PRICE,
  ...FAMILY_TICKETS,
  ...PURCHASES,
  ...CHANGE_AND_REST,
  ...AS_MANY_AS,
];
