import Fraction from 'fraction.js';

import type { FramePhrase } from '../frames/frame.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { amountAt, bareName, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { tells } from './tells.ts';
import type { LedgerFact, LedgerItem } from './ledgerFacts.ts';
import { ledgerQuestions } from './ledgerQuestions.ts';
import { ALL, BUYS, COSTS, EACH, LEDGER_SETTING, MEASURES, SPENDS } from './ledgerWords.ts';

type Phrases = readonly FramePhrase<LedgerFact>[];

/** Who has, pays or buys: the names are compared. */
const WHO = '{who:w}';
const ONE = new Fraction(1);
const PACKS =
  '(packs|packets|boxes|bags|cartons|trays|bundles|sets|crates|cases|pack|packet|box|bag|carton|tray|set|crate|case)';
const AT =
  '(at|for|costing|that cost|that costs|which cost|which costs|priced at|which are|that are|worth|at a cost of|at a price of)';
const SOME = '[the |some |his |her |their |my |our |all ]';

/** A name, or nothing where only a word points to somebody. */
function who(match: ClauseMatch): string {
  const name = bareName(match.words('w'));
  return /^(?:he|she|i|you|they|we|it)$/.test(name) ? '' : name;
}

/** An item; the letters are places of the pattern, empty where it has none. */
function item(match: ClauseMatch, price: 'each' | 'all' | null): readonly LedgerFact[] | null {
  const measured = match.amount('q');
  const count = match.amount('a') !== null ? valueAt(match, 'a') : measured !== null ? valueAt(match, 'q') : ONE;
  // "3 bags at £2 per kg" does not tell what a bag costs.
  const per = match.words('e');
  if (MEASURES[per] !== undefined && measured === null) return null;
  const fact: LedgerItem = {
    kind: 'item',
    count,
    thing: bareName(match.words('t')),
    size: match.amount('b') === null ? null : valueAt(match, 'b'),
    price: price === null ? null : amountAt(match, 'p'),
    each: price === 'each',
    measure: measured === null ? '' : amountAt(match, 'q').unit,
  };
  return [fact];
}

const ITEMS: Phrases = [
  ...tells(
    [
      `{number:a} ${SOME}{noun:t} ${AT} {money:p}${EACH}`,
      `{number:a} {money:p} {noun:t}`,
      `{number:a} {noun:t} at {money:p}`,
      `(a|an|one|another) {noun:t} ${AT} {money:p}`,
      `(a|an|one) ${PACKS} of {number:b} {noun:t} ${AT} {money:p}`,
      `(a|an|one|another) {money:p} {noun:t}`,
      `{noun:t} for {money:p}`,
      `{quantity|length:q} of {noun:t} (at|costing|which costs|that costs|priced at) {money:p} (per|a|each|for each) {word:_}`,
      `{number:a} ${PACKS} of {number:b} {noun:t} ${AT} {money:p} (a|per|each) ?(pack|packet|box|bag|carton|tray|set|crate|case)?`
        .replace(') ?(pack', ')[ (pack')
        .replace('case)?', 'case)]'),
    ],
    (match) => item(match, 'each'),
  ),
  ...tells([`{number:a} ${SOME}{noun:t} (for|costing|at a total cost of|for a total of) {money:p}${ALL}?`], (match) =>
    item(match, 'all'),
  ),
  ...tells(
    [
      `{number:a} (of the |of these |of those |of |more |)?{noun:t}`.replace(
        '(of the |of these |of those |of |more |)?',
        '[of the |of these |of those |more ]',
      ),
      `(a|an|one|another|a single) {noun:t}`,
      `{quantity|length:q} of {noun:t}`,
      `{number:a} ${PACKS} of {number:b} {noun:t}`,
      `(a|an|one) ${PACKS} of {number:b} {noun:t}`,
    ],
    (match) => item(match, null),
  ),
  ...tells(['{number:a} cost'], (match) => [...(item(match, null) ?? []), { kind: 'close' }]),
  ...tells(['{quantity|length:q}', '{number:a} of (them|these)'], (match) => item(match, null)),
  ...tells([`[some ]{noun:t} (at|costing|priced at|which cost|that cost) {money:p}${EACH}`], (match) => [
    {
      kind: 'item',
      count: null,
      thing: match.words('t'),
      size: null,
      price: amountAt(match, 'p'),
      each: true,
      measure: '',
    },
  ]),
  ...tells([`(some|a number of|several) {noun:t}`], (match) => [
    { kind: 'item', count: null, thing: bareName(match.words('t')), size: null, price: null, each: false, measure: '' },
  ]),
];

function price(match: ClauseMatch, thing: string, amount: string, lots = false): LedgerFact {
  const measured = match.amount('q');
  const count = match.amount('a') !== null ? valueAt(match, 'a') : measured !== null ? valueAt(match, 'q') : ONE;
  const per = match.words('e');
  const measure = MEASURES[per];
  return {
    kind: 'price',
    thing: bareName(match.words(thing)),
    count,
    amount: amountAt(match, amount),
    measure: measured === null ? (measure ?? '') : amountAt(match, 'q').unit,
    alias: measure === undefined ? per : '',
    lots,
  };
}

/** Two kinds of people or things, and where they go. */
const GOING: Phrases = tells(
  [
    '{number:a} {noun:t} and {number:b} {noun:u} (visit|visits|go to|goes to|went to|visited|attend|attended|enter|came to|come to)[ (a|the|an) {noun:_}]',
    '{number:a} {noun:t} and {number:b} {noun:u} (were sold|are sold|attended|came|attend|went|go|go in|were admitted)',
  ],
  (match) => {
    const items = (['a', 'b'] as const).map((at): LedgerItem => ({
      kind: 'item',
      count: valueAt(match, at),
      thing: match.words(at === 'a' ? 't' : 'u'),
      size: null,
      price: null,
      each: false,
      measure: '',
    }));
    return [...items, { kind: 'goes' }];
  },
);

const PRICES: Phrases = [
  ...tells(
    [
      `{thing:t} ${COSTS} {money:p}${EACH}?`,
      `{thing:t}[ at|:] {money:p}${EACH}?`,
      `the (price|cost) of {thing:t} (is|was) {money:p}${EACH}?`,
      `[${WHO} ](sells|selling|sold|sell) {noun:t} (for|at) {money:p}${EACH}?`,
      `[{thing:_} ](charges|charged) {money:p} (for|per)[ a| an| each] {noun:t}`,
      `[{thing:_} ](charges|charged) {noun:t} {money:p}`,
      `{noun:t} pay {money:p}${EACH}?`,
      `{money:p} (for|per) (a|an|each|every|one) {noun:t}`,
      `{money:p} (for|per) {noun:t}`,
      `${COSTS} {money:p} (for|per)[ a| an| each| every| one] {noun:t}`,
    ],
    (match) => [price(match, 't', 'p')],
  ),
  ...tells([`(they|each|each one|one|it|these)[ each] ${COSTS} {money:p}${EACH}?`], (match) => [
    price(match, 't', 'p'),
  ]),
  ...tells(
    [
      `{number:a} {noun:t} (cost|sell for|are sold for|are priced at|can be bought for|are) {money:p}${ALL}?`,
      `{noun:t} (cost|sell for|are sold for|are|at) {money:p} for {number:a}`,
      `the[ total] (price|cost) of {number:a} {noun:t} is {money:p}`,
      `the[ total] (price|cost) of {quantity|length:q} of {noun:t} is {money:p}`,
      `{quantity|length:q} of {noun:t} (cost|costs|is|are) {money:p}`,
      `(a|an|one|each) {quantity|length:q} (bag|sack|packet|pack|bottle|jar|tin|box) of {noun:t} (cost|costs|is) {money:p}`,
      `{noun:t} (cost|costs|is|are) {money:p} for {quantity|length:q}`,
    ],
    (match) => [price(match, 't', 'p')],
  ),
  ...tells(
    [
      `{thing:t} (costs|cost|is|are|sells for|sell for|at) {money:p} (per|a|an|for each|each|for every|for a|for one) {word:e}`,
      `the (price|cost) of {thing:t} is {money:p} (per|a|an|for each|for a) {word:e}`,
    ],
    (match) => [price(match, 't', 'p')],
  ),
  ...tells([`{noun:t} (are|at|sell at|are sold at|cost)[ on offer at] {number:a} for {money:p}`], (match) => [
    price(match, 't', 'p', true),
  ]),
  ...tells(
    [
      `(a|an|one|each) (pack|packet|box|bag|carton|tray|bundle|set|crate|case|tube|bunch|jar|bottle|tin) of {number:a} {noun:t} (costs|cost|is|sells for|is sold for|is priced at) {money:p}`,
    ],
    (match) => {
      const fact = price(match, 't', 'p', true);
      return fact.kind === 'price' ? [{ ...fact, alias: 'pack' }] : null;
    },
  ),
  ...tells(
    [
      `{noun:t} (are sold|come|are|sold)[ only] in (packs|bags|boxes|packets|lots|bunches|nets|trays|cartons) of {number:a} (for|at|costing|which cost|that cost) {money:p}[ (a|per|each) {word:_}| each]`,
      `{noun:t} (are sold|come|are|sold)[ only] in (packs|bags|boxes|packets|lots|bunches|nets|trays|cartons) of {number:a}. each {word:_} costs {money:p}`,
    ],
    (match) => [price(match, 't', 'p', true)],
  ),
  ...tells(
    [
      '[there is (an|a special) offer |(the|a) (shop|store) has (an|a special) offer |(the |special )offer is |(on offer |)][:]buy {number:a}[,][ and] get one free'
        .replace('(on offer |)', 'it is')
        .replace('[:]', ''),
      'buy {number:a}[,][ and] get one free',
    ].slice(1),
    (match) => [{ kind: 'offer', count: valueAt(match, 'a').add(1), amount: null, pay: valueAt(match, 'a') }],
  ),
  ...tells(['buy one[,][ and] get one free', '2 for the price of one'], () => [
    { kind: 'offer', count: new Fraction(2), amount: null, pay: ONE },
  ]),
  ...tells(
    ['buy one[,][ and] get one half price', 'buy one[,][ and] get (another|the second|a second)[ one] half price'],
    () => [{ kind: 'offer', count: new Fraction(2), amount: null, pay: new Fraction(3, 2) }],
  ),
  ...tells(['{number:a} for the price of {number:b}'], (match) => [
    { kind: 'offer', count: valueAt(match, 'a'), amount: null, pay: valueAt(match, 'b') },
  ]),
  ...tells(
    [
      '(there is|the {noun:_} has|they have) (an|a special|a) offer[ on {noun:_}]',
      '(they|these) are on offer[ at]',
      'on (special |)offer[ at]',
      'special offer',
    ],
    () => [],
  ),
  ...tells(
    [
      `the (price|cost) of {thing:t} is (half|twice|double|{number:k} times) the (price|cost) of {thing:u}`,
      `{thing:t} (costs|cost) (half|twice|double|{number:k} times) (as much as|the price of|the cost of|what) {thing:u}[ (does|do|costs|cost)]`,
    ]
      .flatMap((source) => [
        source.replace('(half|twice|double|{number:k} times)', 'half'),
        source.replace('(half|twice|double|{number:k} times)', '(twice|double)'),
        source.replace('(half|twice|double|{number:k} times)', '{number:k} times'),
      ])
      .map((source, at) => source.replace('{thing:u}', `{thing:${['h', 'd', 'u'][at % 3] ?? 'u'}}`)),
    (match) => {
      const [half, twice, other] = ['h', 'd', 'u'].map((name) => bareName(match.words(name)));
      const share = half !== '' ? new Fraction(1, 2) : twice !== '' ? new Fraction(2) : valueAt(match, 'k');
      const base = [half, twice, other].find((name) => name !== '' && name !== undefined) ?? '';
      return [{ kind: 'price share', thing: bareName(match.words('t')), share, plus: null, base }];
    },
  ),
  ...tells([`{thing:t} (costs|cost|is|are) {money:n} (more|dearer|more expensive) than {thing:u}`], (match) => [
    {
      kind: 'price share',
      thing: bareName(match.words('t')),
      share: ONE,
      plus: amountAt(match, 'n'),
      base: bareName(match.words('u')),
    },
  ]),
  ...tells([`{thing:t} (costs|cost|is|are) {money:n} (less|cheaper) than {thing:u}`], (match) => {
    const { value, unit } = amountAt(match, 'n');
    return [
      {
        kind: 'price share',
        thing: bareName(match.words('t')),
        share: ONE,
        plus: { value: value.neg(), unit },
        base: bareName(match.words('u')),
      },
    ];
  }),
  ...tells(
    [`or (at |on offer at |on offer )?{number:a} for {money:p}`, `special offer {number:a} for {money:p}`],
    (match) => [{ kind: 'offer', count: valueAt(match, 'a'), amount: amountAt(match, 'p'), pay: null }],
  ),
  ...tells(
    [
      `{thing:t} (are|is|pay|pays|at|cost|costs)?[ for]( are| is| pay| cost)? half[ the][ adult][ full] price`.replace(
        '(are|is|pay|pays|at|cost|costs)?[ for]( are| is| pay| cost)? half',
        '[(are|is|pay|pays|at|cost|costs|go for) ][a ]half',
      ),
    ],
    (match) => [
      { kind: 'price share', thing: bareName(match.words('t')), share: new Fraction(1, 2), plus: null, base: '' },
    ],
  ),
  ...tells([`half[ the] price for {noun:t}`, `{noun:t} (go|get in|enter|travel) (for|at) half price`], (match) => [
    { kind: 'price share', thing: match.words('t'), share: new Fraction(1, 2), plus: null, base: '' },
  ]),
];

type Money = Extract<LedgerFact, { readonly who: string; readonly amount: Valued }>;

function money(kind: 'spends' | 'receives' | 'has' | 'pays with'): (match: ClauseMatch) => readonly Money[] {
  return (match) => [{ kind, who: who(match), amount: amountAt(match, 'n') }];
}

const ON =
  '( on {thing:_}| on {noun:_}| for {thing:_}| for {noun:_}| for {thing:_} on (my|his|her) own| to (his|her|my|their|a|an) {noun:_}| to charity| to {name:_}| in fares| into (his|her|my|the|a) {noun:_})';
const SAVED =
  '(to spend|in (his|her|my|their|the|a) {word:_}|pocket money|in cash|in savings|saved|saved up|in the bank|of pocket money|birthday money|for (his|her|my) birthday|with (him|her|me|them)|to start with|at first)';

const STUFF =
  '(money|pocket money|savings|wages|allowance|salary|pay|income|winnings|birthday money|cash|total|monthly salary|weekly wage|monthly income)';
const REST =
  '(what (was|is|he had|she had|he has|she has|i had|they had) left|the (rest|remainder)|the remaining {word:_}|what remained|what remains|the money (he|she) had left|the money left|the rest of (his|her|the) {noun:_}|the money that was left|what was left over)';

const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

const PURSE: Phrases = [
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

const BARE: Phrases = tells([`[${WHO} ][then |also |and |spends ]${SPENDS} {money:n}`, `then {money:n}`], (match) => [
  { kind: 'spends bare', who: who(match), amount: amountAt(match, 'n') },
]);

const PARTS: Phrases = [
  ...tells(
    [
      `[${WHO} ]${SPENDS} {fraction:f} of (the|his|her|their|my|it|this|{name:_}'s)[ ${STUFF}]${ON}?`,
      `{fraction:f} of (it|his money|her money|the money|my money|the total) (on|to) {thing:_}`,
      `{fraction:f} (on|for) {thing:_}`,
      `{fraction:f} (on|for) {noun:_}`,
    ],
    (match) => [{ kind: 'part', who: who(match), share: valueAt(match, 'f'), of: 'all' }],
  ),
  ...tells([`[${WHO} ][then ][${SPENDS} ]{fraction:f} of ${REST}${ON}?`], (match) => [
    { kind: 'part', who: who(match), share: valueAt(match, 'f'), of: 'rest' },
  ]),
  ...tells([`[${WHO} ][then ](spends|spent) half[ of it| of his money| of her money]${ON}?`], (match) => [
    { kind: 'part', who: who(match), share: new Fraction(1, 2), of: 'all' },
  ]),
];

const CHANGES: Phrases = [
  ...tells(
    [
      `(the|a) (service charge|tip) (is|was|of) {percent:n}`,
      `a {percent:n} (service charge|tip) is added[ to (it|the bill)]`,
    ],
    (match) => [{ kind: 'percent on', percent: valueAt(match, 'n') }],
  ),
  ...tells([`[${WHO} ](saves|saved|keeps|kept) the (rest|remainder)`], () => [{ kind: 'keeps rest' }]),
  ...tells(
    [
      `[${WHO} ](has|have|uses|used) a (coupon|voucher) (for|worth) {money:n}[ off][ (the|his|her) (total|bill|total bill|shopping)]`,
    ],
    (match) => [{ kind: 'off', amount: amountAt(match, 'n') }],
  ),
  ...tells(
    [
      `[${WHO} ](get|gets|got|has|have|uses|used|with|there is) (a |an )?{money:n} (off|discount)[ coupon| voucher][ (the|his|her|their|my|your) (bill|total|total bill)]`.replace(
        '(a |an )?',
        '[a |an ]',
      ),
      `(with|using) [a |an ]{money:n}[ off| discount] (voucher|coupon|discount)`,
      `(a|an) {money:n} (voucher|coupon|discount) is (used|applied|given)`,
    ],
    (match) => [{ kind: 'off', amount: amountAt(match, 'n') }],
  ),
  ...tells(
    [
      `[${WHO} ](get|gets|got|has|have|uses|used|there is|with) a {percent:n} (discount|off voucher|discount voucher|reduction)[ on everything| on (the|his|her) (bill|total|total bill)]`,
      `[${WHO} ](get|gets|got) {percent:n} off[ everything| (the|his|her) (bill|total|total bill)]`,
    ],
    (match) => [{ kind: 'percent off', percent: valueAt(match, 'n') }],
  ),
  ...tells(
    [
      `[${WHO} ](leaves|leave|left|adds|add|added|gives|gave|pay|pays|paid) (a|an) {percent:n} (tip|service charge)`,
      `(a|an) {percent:n} (tip|service charge) is added`,
      `plus (a|an) {percent:n} (tip|service charge)`,
    ],
    (match) => [{ kind: 'percent on', percent: valueAt(match, 'n') }],
  ),
  ...tells(
    [
      `[(they|we|{who:_}) ](split|splits|share|shares|divide|shared|divided)[ out] (the (total|bill|cost|total cost|total bill)|it|this|that|the money)[ equally| evenly][,] (between|among|amongst|by) {number:n}[ of us| of them| people| friends]`,
      `(they|we|the friends|the {number:n} friends|the {number:n} of them|all {number:n}|all {number:n} of them) (split|share|shared|divide) (the (total|bill|cost|total cost|total bill)|it|this|that) (equally|evenly)[ between them]`,
      `(the (total|bill|cost|total cost|total bill)|it|this) is (split|shared|divided)[ equally| evenly] (between|among|amongst|by) {number:n}[ of us| of them| people| friends]`,
    ],
    (match) => [{ kind: 'shared', by: match.amount('n') === null ? null : valueAt(match, 'n') }],
  ),
];

const BILLS: Phrases = [
  ...tells(
    [
      `[${WHO} ](and |with )(my|his|her) {number:n} (mates|friends|brothers|sisters|cousins|flatmates|housemates|colleagues|pals|classmates) (split|splits|share|shares|shared|divide|divided) (a|the|their) [{word:_} ]bill of {money:m} (evenly|equally)[ between (them|us)]`,
      `me and my {number:n} (mates|friends|brothers|sisters|cousins|flatmates|housemates|colleagues|pals|classmates) (split|share|shared) (a|the|our) [{word:_} ]bill of {money:m} (evenly|equally)[ between us]`,
    ],
    (match) => [{ kind: 'split', amount: amountAt(match, 'm'), by: valueAt(match, 'n').add(1) }],
  ),
];

/** The language of purchases and purses. */
export const LEDGER_PHRASES: Phrases = [
  ...PRICES,
  ...ITEMS,
  ...GOING,
  ...PURSE,
  ...BARE,
  ...BILLS,
  ...PARTS,
  ...CHANGES,
  ...ledgerQuestions(),
  ...tells(LEDGER_SETTING, () => []),
];
