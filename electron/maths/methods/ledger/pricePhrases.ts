import Fraction from 'fraction.js';

import type { FramePhrase } from '../frames/frame.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { amountAt, bareName, valueAt } from '../words/values.ts';
import type { LedgerFact } from './ledgerFacts.ts';
import { ALL, COSTS, EACH, MEASURES } from './ledgerWords.ts';
import { tells } from './tells.ts';

type Phrases = readonly FramePhrase<LedgerFact>[];

const ONE = new Fraction(1);
const WHO = '{who:_}';

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

/** What things cost, alone, in lots, on offer, or by what others cost. */
export const PRICE_PHRASES: Phrases = [
  ...tells(
    [
      `[the ](admission|entry|entrance) (fee|charge|price)[ to (the|a|an) {noun:_}] ${COSTS} {money:p}`,
      `[the ](admission|entry|entrance) to (the|a|an) {noun:_} ${COSTS} {money:p}`,
      `it costs {money:p} (to get in|to enter|for entry|for admission)`,
    ],
    (match) => [
      { kind: 'price', thing: 'entry', count: ONE, amount: amountAt(match, 'p'), measure: '', alias: '', lots: false },
    ],
  ),
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
