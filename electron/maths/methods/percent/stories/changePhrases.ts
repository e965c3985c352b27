import Fraction from 'fraction.js';

import { says } from '../../frames/frame.ts';
import { valueAt, valued } from '../../words/values.ts';
import { ASKS } from './changeAsks.ts';
import type { ChangeFact } from './changeFacts.ts';
import { P, always, change, changeOf } from './changeMatches.ts';
import type { Phrases } from './changeMatches.ts';
import { FIND, SETTING, TAX } from './percentWords.ts';
import { VALUES } from './valuePhrases.ts';
import { AGAIN, SOLD_AT, TRADE, changes } from './wayPhrases.ts';

const TAXES: Phrases = [
  ...says<ChangeFact>(
    [
      `[(plus|and|with|at|there is|there was|a|an) ][a |an ]${P} ${TAX}( (is|was)( then)? (added|charged|put|included|applied)( on| on top| to it)?( to (the|this|her|his|their) (bill|price|total|cost|meal|amount|order|reduced price|discounted price|sale price))?)?`,
      `[the |a |an ]${TAX}( rate)? (is|of|at|was|:|=)( charged at| added at| a rate of)?[ at] ${P}( is added| is charged| of {thing:_})?( to (the|this) (bill|price|total|cost))?`,
      `[the |a |an ]${TAX} (at|of)( a rate of)? ${P}( (is|must be|has to be|will be) (added|charged|paid))?( to (the|this) (bill|price|total|cost|amount))?`,
      `[{who:_} ](adds|leaves|add|leave|left|gives|charges|charge|wants to leave|pays|decides to leave|added|puts|decide to leave|want to leave|wants to tip|tips|tip|must pay|plus|is charged)( a| an| the waiter a| another)? ${P}( (for )?(the )?${TAX})?( on (it|the bill|top|the meal|this|that|everything|the total|the (discounted|reduced|sale|new) price))?( to (the|this|her|his|their) (bill|price|total|cost|meal))?`,
      `(adding|leaving|with|plus|after adding|after leaving)( a| an)? ${P} ${TAX}`,
      `${P} (is|was)( then)? (added|charged) (for|as)( a| an)? ${TAX}`,
      `plus ${TAX}( at)? ${P}`,
      `${P} (for )?${TAX} on (the (reduced|discounted|sale|new) price|this|that)`,
      `(is|was|are) (charged|subject to|taxed at)( a| an)? ${P}( ${TAX})?`,
    ],
    change('up'),
  ),
  ...says<ChangeFact>(
    [
      `(including|inclusive of|includes|with|this includes|which includes|that includes|included)( a| an)? ${P}( for)? ${TAX}`,
      `(including|inclusive of|includes|with|this includes) ${TAX} (at|of)( a rate of)? ${P}`,
    ],
    change('up', { leads: true }),
  ),
  ...says<ChangeFact>(
    [
      `[a |the |his |her |with a ](coupon|voucher|card|code|membership|student card)( gives| takes| for| worth)( an extra| another| a further| you)? ${P}( off)?( the {word:_} price)?( discount)?`,
      `[(with|at|takes|took|take|gets|get|for|is|was|are|gives|offers|offering|a shop offers|saves|save|less|minus) ][an extra |a further |another ]${P} off( all {noun:_}| everything| all prices| the {word:_} price| the price| it| them| this| that| {thing:_}| its prices| the (new|reduced|sale) price)?`,
      `${P} (discount|reduction)( for {thing:_}| on {thing:_}| if {word:_})?`,
    ],
    change('down'),
  ),
];

const TAX_ASKED: Phrases = says<ChangeFact>(
  [
    `(${FIND}|find) (the |how much )?${TAX} (at|of) ${P}`,
    `how much (is|is the|would be the) ${TAX} (at|of) ${P}`,
    `how much is (a|an) ${P} ${TAX}`,
    `${FIND} (a|an|the) ${P} ${TAX}`,
  ],
  (match) => [changeOf(match, 'up'), { kind: 'ask', what: 'difference' }],
);

const TIMES: Phrases = [
  ...says<ChangeFact>(
    [
      `(after|in|over|for|at the end of|during|by the end of|within) [the (first|next|last) |a period of ]{number:n} (years|months|weeks|days|hours|more years)`,
      `(after|in|over|for|at the end of|during) (the (first|next) )?{time:n}`,
      `{number:n} (years|months|weeks|days) (later|from now|after that|old|on|after)`,
      `in {number:n} (years'|years|months'|weeks'|days') time`,
      `{number:n}-year`,
    ],
    (match) => {
      const count = valued(match.amount('n'))?.value;
      return count === undefined ? null : [{ kind: 'times', count }];
    },
  ),
  ...says<ChangeFact>(
    ['(after|in|over|for|during) (one|a) (year|month|week|day)'],
    always([{ kind: 'times', count: new Fraction(1) }]),
  ),
  ...says<ChangeFact>(
    [
      `{number:n} (friends|people|students|of them|colleagues|diners|girls|boys|women|men|sisters|brothers|mates)( equally)? (share|split|are sharing|shared|divide|are splitting)( equally)?( the| a| this)? (bill|cost|total|it|amount|total bill|meal)( equally| evenly| between them)?`,
      `[(is|and is|and|to be|they|and they|are|who) ](shared|split|divided|share it|split it|split the (bill|total|cost)|share the (bill|total|cost)|divide it)( equally| evenly)?( between| among| by) {number:n}( people| friends| of them| students)?( equally| evenly)?`,
    ],
    (match) => [{ kind: 'split', count: valueAt(match, 'n') }],
  ),
];

const SCENES: Phrases = says<ChangeFact>(
  [
    ...SETTING,
    '{who:_} (eats|eat|have a meal|has a meal|has lunch|has dinner|have dinner|have lunch|goes shopping|go out for a meal|is buying {thing:_}|wants to buy {thing:_}|buys {thing:_}|works (in|at) {thing:_}|lives in {thing:_}|has a sale|is having a sale|runs {thing:_}|owns {thing:_}|is on a diet|goes on a diet)',
    'it',
    '(equally|evenly)[ between them]',
    '(this|next|that) (year|month|week)',
    '(is|are|was|were) (then|later)',
    '(after|before) (that|this)',
    'the food',
    '(on|to) (the|this|that) (reduced|discounted|new|sale|lower|full|original) price',
    '(on top|on top of this|on top of that)',
    'in (a|the|its)( big| january| summer| spring| winter| autumn| closing-down| clearance)? sale',
    'a {word:_} sale',
    '{thing:_} is on sale',
    'two years running',
    'for the next',
    'at a profit',
    'at a loss',
    '(in|over) (the|that) (first|second|third|next) (year|month|week)',
  ],
  always([]),
);

export const CHANGE_PHRASES: Phrases = [
  ...VALUES,
  ...changes('up'),
  ...changes('down'),
  ...TAXES,
  ...TAX_ASKED,
  ...AGAIN,
  ...TIMES,
  ...TRADE,
  ...SOLD_AT,
  ...ASKS,
  ...SCENES,
];
