import type { FramePhrase } from '../frames/frame.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { amountAt, bareName, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import type { LedgerFact } from './ledgerFacts.ts';
import { ALL, BUYS, SPENDS } from './ledgerWords.ts';
import { tells } from './tells.ts';

type Phrases = readonly FramePhrase<LedgerFact>[];

/** Who has, pays or buys: the names are compared. */
const WHO = '{who:w}';

/** A name, or nothing where only a word points to somebody. */
function who(match: ClauseMatch): string {
  const name = bareName(match.words('w'));
  return /^(?:he|she|i|you|they|we|it)$/.test(name) ? '' : name;
}

type Money = Extract<LedgerFact, { readonly who: string; readonly amount: Valued }>;

function money(kind: 'spends' | 'receives' | 'has' | 'pays with'): (match: ClauseMatch) => readonly Money[] {
  return (match) => [{ kind, who: who(match), amount: amountAt(match, 'n') }];
}

/** What the money goes to. */
export const ON =
  '( on {thing:_}| on {noun:_}| for {thing:_}| for {noun:_}| for {thing:_} on (my|his|her) own| to (his|her|my|their|a|an) {noun:_}| to charity| to {name:_}| in fares| into (his|her|my|the|a) {noun:_})';
const SAVED =
  '(to spend|in (his|her|my|their|the|a) {word:_}|pocket money|in cash|in savings|saved|saved up|in the bank|of pocket money|birthday money|for (his|her|my) birthday|with (him|her|me|them)|to start with|at first)';

export const STUFF =
  '(money|pocket money|savings|wages|allowance|salary|pay|income|winnings|birthday money|cash|total|monthly salary|weekly wage|monthly income)';
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

/** What somebody has, gets, pays and keeps. */
export const PURSE_PHRASES: Phrases = [
  ...tells(
    [
      `(his|her|my|the|our) {word:_} (gives|gave|hands|handed) {name:w} {money:n}[ to (spend|buy {thing:_})| to take shopping]`,
      `(mum|dad|mom|gran|grandma|grandad) (gives|gave|hands|handed) {name:w} {money:n}[ to (spend|buy {thing:_})| to take shopping]`,
      `[${WHO} ](has|had|gets|got|receives|received|is given) a {money:n} (gift card|voucher|gift voucher|gift token)`,
    ],
    money('has'),
  ),
  ...tells(
    [
      `[${WHO} ](saved|saves|earned|earns|raised|collected|made|got) {money:n} (in|on) ${MONTH}`,
      `{money:n} (in|on) ${MONTH}`,
      `{money:n} more (in|on) ${MONTH}`,
    ],
    money('receives'),
  ),
  ...tells([`[(a|the|his|her|their|our) ][{word:_} ]bill (comes to|came to|is|was|of) {money:n}`], money('spends')),
  ...tells(
    [
      `[${WHO} ]${SPENDS} {fraction:f} of (his|her|my|their|the) ${STUFF} on {thing:_} (costing|that cost|which cost|worth) {money:n}`,
    ],
    (match) => [{ kind: 'part worth', share: valueAt(match, 'f'), value: amountAt(match, 'n') }],
  ),
  ...tells(
    [
      `{number:n} (people|friends|children|adults|students|pupils|girls|boys) (go|went|go out|went out|eat|ate|visit|visited)[ to (a|the|an) {noun:_}| (a|the) {noun:_}| for a meal| out]`,
      `(a|the) group of {number:n} (people|friends|children|adults|students|pupils)`,
    ],
    (match) => [{ kind: 'group', count: valueAt(match, 'n') }],
  ),
  ...tells(
    [
      `(each|each of them|each one|each person|they each|everyone) (buys|bought|orders|ordered|has|had|buy|have|gets|got|pays for|paid for)`,
    ],
    () => [{ kind: 'buys', who: '', total: null, way: 'pay', times: 'group', rest: false }],
  ),
  ...tells(
    [`{thing:_} (contains|has in it|holds)`, `there (are|is)`, `[${WHO} ](has|had|have|counts|finds|found|collects)`],
    () => [{ kind: 'buys', who: '', total: null, way: 'take', times: null, rest: false }],
  ),
  ...tells(
    [
      `[${WHO} ](has|had|have|takes|took|starts with|started with|begins with|began with|goes shopping with|went shopping with|goes to town with|is given|was given|earns|earned|brings|brought|takes out|carries|won|wins)[ only| exactly][ a| one] {money:n}[ note| bill][ ${SAVED}]`,
      `[${WHO} ](has|have) got[ a| one] {money:n}[ note][ ${SAVED}]`,
    ],
    money('has'),
  ),
  ...tells(
    [
      `[${WHO} ](then |later |also )?(gets|got|receives|received|is given|was given|earns|earned|finds|found|wins|won)[ another| a further| an extra] {money:n}[ from (his|her|my|their|an|a) {noun:_}| from {name:_}| pocket money| for (his|her|my) birthday| back| for (washing|cleaning|doing|walking) {thing:_}]`.replace(
        '(then |later |also )?',
        '[then |later |also ]',
      ),
      `(his|her|my|their) {noun:_} (gives|gave) (him|her|me|them)[ another| a further| an extra] {money:n}`,
    ],
    money('receives'),
  ),
  ...tells(
    [
      `[${WHO} ][then |also |and ]${SPENDS}[ a further| another| a total of| exactly] {money:n}${ON}`,
      `[${WHO} ][then |also |and ]${SPENDS} (a further|another) {money:n}`,
      `{money:n} (on|for) {thing:_}`,
    ],
    money('spends'),
  ),
  ...tells(
    [
      `[${WHO} ](pays|paid|pay|is paying|hands over|gives|gave|uses|used)[ for (it|them|this|these|everything)](| with| using| the (cashier|shopkeeper|assistant))[ a| one| an]? {money:n}[ note| bill]`.replace(
        '[ a| one| an]?',
        '[ a| one]',
      ),
      `[${WHO} ](pays|paid|pay|uses|used)[ for (it|them|this|these|everything)] (with|using)[ a| one] {money:n}[ note| bill| banknote]`,
      `(with|using|from|out of)[ a| one| his| her| my] {money:n}[ note| bill| banknote]`,
    ].slice(1),
    money('pays with'),
  ),
  ...tells(
    [
      `[${WHO} ](gives|gave|hands|handed|hands over|handed over)[ the (cashier|shopkeeper|assistant|man|lady|driver)] (a|one) {money:n} (note|bill)`,
    ],
    money('pays with'),
  ),
  ...tells(
    [
      `[${WHO} ](buys|bought|orders|ordered|pays for|paid for|purchases|purchased)`,
      `[${WHO} ]${BUYS}`,
      `[${WHO} ](has|had|have) to buy`,
      `buying`,
      `the[ total] (cost|price) of`,
      `[${WHO} ](pays|paid|pay) for`,
      `[${WHO} ](needs|wants|would like|need|want)`,
      `[${WHO} ](goes on|went on|rides|rode|has a go on)`,
      `for`,
    ].slice(1, 5),
    (match) => [{ kind: 'buys', who: who(match), total: null, way: 'pay', times: null, rest: false }],
  ),
  ...tells([`[${WHO} ](sells|sold|has sold|sell|have sold)`], (match) => [
    { kind: 'buys', who: who(match), total: null, way: 'take', times: null, rest: false },
  ]),
  ...tells(
    [
      '{number:n} (friends|people|brothers|sisters|children|students|flatmates|housemates|colleagues|girls|boys|cousins|women|men) (buy|bought|order|ordered|have|had|get|got|purchase|hire)',
    ],
    (match) => [
      { kind: 'group', count: valueAt(match, 'n') },
      { kind: 'buys', who: '', total: null, way: 'pay', times: null, rest: false },
    ],
  ),
  ...tells(
    [
      `{number:n} {noun:_} each (buy|bought|order|ordered|have|had|pay for|paid for|want|get|need)`,
      `(each|every one) of the {number:n} {noun:_} (buys|bought|orders|ordered|has|had|gets)`,
    ],
    (match) => [{ kind: 'buys', who: '', total: null, way: 'pay', times: valueAt(match, 'n'), rest: false }],
  ),
  ...tells(
    [
      `[${WHO} ](spends|spent|uses|used) (all |)(the rest|the remainder|what (is|was) left|(his|her|the) remaining money|the rest of (the|his|her) money|the rest of it) (on|to buy|for)`,
      `with the rest[ of (the|his|her) money][ ${WHO}] ${BUYS}`,
    ],
    (match) => [{ kind: 'buys', who: who(match), total: null, way: 'pay', times: null, rest: true }],
  ),
  ...tells(
    [
      `[${WHO} ](gives|gave|hands|handed|paid|pays)[ the (cashier|shopkeeper|assistant|man|lady|driver|seller)][ a] {money:n}[ note| bill] for`,
    ],
    (match) => [
      { kind: 'pays with', who: who(match), amount: amountAt(match, 'n') },
      { kind: 'buys', who: who(match), total: null, way: 'pay', times: null, rest: false },
    ],
  ),
  ...tells(
    [
      `(visit|visits|visited|go to|goes to|went to|attend|attended|came to|come to|enter|entered|went|go)[ (a|the|an) {noun:_}]`,
      '(were|are) sold',
      '(came|come|attended)',
    ],
    () => [{ kind: 'goes' }],
  ),
  ...tells(
    [
      `(a|the) (family|group|party|class) of`,
      `[the ](entry|admission|entrance|tickets|a ticket|single tickets) (to|for) (the|a|an) {noun:_}`,
      `[${WHO} ](has|had|have) some money`,
    ],
    () => [],
  ),
  ...tells(
    [
      `[${WHO} ](spends|spent|pays|paid|pay|spend)[ exactly| a total of| altogether] {money:n}[ altogether| in total| in all] (on|for|to buy)`,
    ],
    (match) => [{ kind: 'buys', who: who(match), total: amountAt(match, 'n'), way: 'pay', times: null, rest: false }],
  ),
  ...tells(
    [
      `[${WHO} ](spends|spent|pays|paid|pay|spend)[ exactly| a total of] {money:n}[ ALL]`.replace('[ ALL]', `${ALL}?`),
      `(it|they|this|everything|all of this|the total|the total cost|the total bill|the bill|his bill|her bill|the bill|in total it|altogether it|altogether they|together they) (costs|cost|comes to|came to|is|was) {money:n}${ALL}?`,
      `(the|his|her|their|my) (total |)(bill|cost|shopping) (comes to|came to|is|was) {money:n}`,
      `for a total of {money:n}`,
      `(is|was) {money:n}${ALL}?`,
      `for {money:n}${ALL}?`,
      `(cost|costs|come to|came to|cost a total of|together cost) {money:n}${ALL}?`,
    ],
    (match) => [{ kind: 'total', amount: amountAt(match, 'n') }],
  ),
  ...tells(
    [
      `[${WHO} ](gets|got|receives|received|is given|was given) {money:n}[ in] (change|back)`,
      `(his|her|my|the) change (is|was) {money:n}`,
    ],
    (match) => [{ kind: 'keeps', who: who(match), amount: amountAt(match, 'n'), change: true }],
  ),
  ...tells(
    [
      `[now |still ]${WHO} [now |still |then |only ](has|had|is left with|was left with|has still|have)[ now| just| only| exactly] {money:n} (left|left over|remaining|now|at the end)`,
      `[${WHO} ](has|had|have) {money:n} (left|left over|remaining)`,
      `${WHO} (now|then|still) (has|had|have)[ just| only| exactly] {money:n}[ left]`,
      `(leaving|which leaves|this leaves|that leaves)[ him| her| me| them| {who:_}][ with][ just| only] {money:n}`,
      `{money:n} (is|was|are) left`,
      `there (is|was) {money:n} left`,
      `${WHO} (is|was|were) left with {money:n}`,
    ],
    (match) => [{ kind: 'keeps', who: who(match), amount: amountAt(match, 'n'), change: false }],
  ),
];

export const BARE_PHRASES: Phrases = tells(
  [`[${WHO} ][then |also |and |spends ]${SPENDS} {money:n}`, `then {money:n}`],
  (match) => [{ kind: 'spends bare', who: who(match), amount: amountAt(match, 'n') }],
);
