/** What a story of changes in percent tells and asks, phrase by phrase. */
import type Fraction from 'fraction.js';

import type { ChangeName } from '../percent/workPercent.ts';
import type { ClauseMatch } from '../words/clauses.ts';
import { AMOUNT, amountAt, valueAt } from '../words/values.ts';
import type { Valued } from '../words/values.ts';
import { says } from './frame.ts';
import type { FramePhrase } from './frame.ts';
import { FIND, SETTING } from './moneyWords.ts';

/** `plain`: the value before a change unless the value before is what is asked for. */
type Role = 'first' | 'after' | 'plain';
export type ChangeFact =
  | { readonly kind: 'amount'; readonly role: Role; readonly amount: Valued }
  | { readonly kind: 'change'; readonly direction: 'up' | 'down' | 'again'; readonly percent: Fraction }
  | { readonly kind: 'ask'; readonly what: 'new' | 'original' | 'part' | 'overall' }
  | { readonly kind: 'ask percent'; readonly name: ChangeName };
type Phrases = readonly FramePhrase<ChangeFact>[];

const N = `{${AMOUNT}:n}( people| inhabitants| members| pupils| students| fans| visitors| subscribers| units)?`;
const VALUE =
  '(price|cost|value|rent|salary|wage|wages|bill|fare|fee|pay|population|weight|length|mass|height|membership|number of {word:_}|subscription|total|attendance|income|rate of pay|hourly rate|meal|food)';
const OWN = "(the|its|his|her|their|my|{name:_}'s|a|an|this|that)";
const IT = `(it|this|they|he|she|{name:_}|${OWN}( annual| monthly| weekly| hourly)? ${VALUE}( of {thing:_})?|{thing:_})`;
const FALL =
  '(falls|fell|drops|dropped|decreases|decreased|goes down|went down|has fallen|has dropped|has decreased|declines|declined|shrinks|shrank)';
const CUT =
  '(reduced|decreased|cut|lowered|discounted|marked down|dropped|reduces|cuts|lowers|drops|decreases|brought down)';
const RISE =
  '(rises|rose|increases|increased|goes up|went up|has risen|has increased|has gone up|grows|grew|has grown|will rise|will increase|goes up again)';
const RAISED = '(increased|raised|put up|marked up|raises|increases|puts up|marks up)';
const LESS =
  '(discount|reduction|decrease|price cut|price reduction|markdown|drop|fall|pay cut|student discount|staff discount|loss|cut)';
const MORE = '(increase|rise|raise|pay rise|pay raise|pay increase|price rise|price increase|mark-up|markup|gain)';
const TAX =
  '(vat|tax|sales tax|value added tax|service charge|gst|tip|import duty|duty|booking fee|surcharge|gratuity)';
const YEAR = '( (a|per|each|every) (year|month|week|hour|annum))?';
const P = '(a further |another |a |an )?{percent:p}';
const OFF =
  '( again| the next| the following| the first| the second| later| afterwards| the (next|following|second|first) (year|month|week)| (one|in the first|in the second|in the next|the first|next|in the following|during the next) year| in (january|february|march|april|may|june|july|august|september|october|november|december)| (last|this) year)?';

function amount(role: Role): (match: ClauseMatch) => readonly ChangeFact[] {
  return (match) => [{ kind: 'amount', role, amount: amountAt(match, 'n') }];
}

function change(direction: 'up' | 'down' | 'again'): (match: ClauseMatch) => readonly ChangeFact[] {
  return (match) => [{ kind: 'change', direction, percent: valueAt(match, 'p') }];
}

export const DOWN: Phrases = says<ChangeFact>(
  [
    `[${IT} ](is |was |are |were |has been |is then |was then |is later |later |then |gets )?${CUT}( in price| in (a|the) sale| the price| its price| all prices| its prices| the new price| this price| the price of {thing:_}| prices)? by ${P}${OFF}`,
    `[later |then ][${IT} ]${FALL}( in (price|value))? by ${P}${OFF}`,
    `[${IT} ](loses|lost|has lost) ${P}( of (its|his|her|their|the) (value|price|weight|mass|{word:_})| in value)${OFF}`,
    `[a |an |the |with |there is |offers |gives |gets |receives |at |has |is sold at |sold with |less ]${P} ${LESS}${OFF}`,
    `[there is |with |gets |takes |get |at |less ]${P} off( everything| all prices| the price| it| all items| all {word:_}| the {word:_}| its price| in (a|the) sale)?`,
    `[the |a |an ]${LESS} (of|is) ${P}`,
    `${P} is (taken|knocked) off( it| the price| everything)?`,
  ],
  change('down'),
);
export const UP: Phrases = says<ChangeFact>(
  [
    `[${IT} ](is |was |are |were |has been |is then |was then |is later |later |then |gets )?${RAISED}( in price| the price| its price| all prices| its prices| the new price| this price| the price of {thing:_}| prices)? by ${P}${OFF}`,
    `[later |then ][${IT} ]${RISE}( in (price|value))? by ${P}${OFF}`,
    `[a |an |the |with |there is |gives |gets |receives |got |is given |plus |adds |has |includes |including |is added ]${P} ${MORE}${OFF}`,
    `[plus |with |${IT} adds |adds |add |leaves |leave |leaving |there is |a |and |you add ]${P} ${TAX}( is( then| also)?( added| charged)?)?( (to|on)( the| this| that)?( discounted| reduced| sale| new)?( bill| price| total| it| food))?`,
    `[plus |with |and ]${TAX} (at|of|is)( a rate of)? ${P}( is( then| also)?( added| charged))?( (to|on)( the| this| that)? ?(bill|price|total|it)?)?`,
    `${P}( is( then)? added)? for ${TAX}`,
    `[the |a |an ]${MORE} (of|is) ${P}`,
  ],
  change('up'),
);

export const AGAIN: Phrases = says<ChangeFact>(
  [`[then |again ]by ${P}${OFF}`, `(then|and then) (a further |another ){percent:p}( off)?${OFF}`],
  change('again'),
);

export const AMOUNTS: Phrases = [
  ...says<ChangeFact>(
    [
      `${OWN} (original|normal|usual|old|regular|full|marked|list|initial|pre-sale) ${VALUE}( of {thing:_})? (is|was|of) ${N}${YEAR}`,
      `[${IT} ](normally|usually|originally) (costs|cost|sells for|was|priced at) ${N}`,
      `[${IT} ](usually|normally) ${N}`,
      `(cost|was|used to cost|earned|had) ${N}${YEAR} (before|last year|originally|at first|to start with|when new)`,
      `with (a|an) (original|normal|usual|full) price of ${N}`,
      `${IT} (had|has|with) (a|an) (original|normal|usual|full|regular|list|marked) price of ${N}`,
    ],
    amount('first'),
  ),
  ...says<ChangeFact>(
    [
      `${OWN} (new|sale|reduced|final|discounted|current) ${VALUE}( of {thing:_})? (is|was|of|becomes|became) ${N}${YEAR}`,
      `(a|an|with|at) (new|sale|reduced|final|discounted|current) (price|cost|value|salary) of ${N}`,
      `{thing:_} (has|had|with) a (sale|new|reduced|discounted) price of ${N}`,
      `[${IT} ](now|then) (costs|earns|is|sells for|weighs|has|pays|is worth|stands at) ${N}${YEAR}`,
      `[${IT} ](costs|earns|is|sells for|weighs|has|pays|is worth|stands at|is sold for|is priced at) (now |currently )?${N}${YEAR} (now|in the sale|in a sale|afterwards|after that|after this|today|including {noun:_}|after {noun:_})`,
      `[${IT} ](is|are) now ${N}${YEAR}`,
      `${IT} (pays|paid) ${N} (in|during|at) (the|a) sale( for {thing:_})?`,
      `${IT} (pays|paid) ${N} for {thing:_} (in|during|at) (the|a) sale`,
      `including ${TAX}[,] ${IT} (costs|is|was|cost) ${N}`,
    ],
    amount('after'),
  ),
  ...says<ChangeFact>(
    [
      `(after|with|following|including) (a|an|the|his|her|its|their) {percent:p} ${MORE}[,] ${IT} (earns|is paid|costs|is|was|now earns|now costs|is now|is worth|weighs|earned|pays|has|gets|is selling for|sells for|became|is now worth|rose to|cost) ${N}${YEAR}`,
      `${IT} (earns|is paid|costs|is|was|is worth|weighs|earned|pays|has|gets|sells for|cost) ${N}${YEAR} (after|following|including) (a|an|the|his|her|its) {percent:p} ${MORE}`,
      `[${IT} ](costs|is|was|cost|is sold for|comes to|is priced at|is|came to|pays|paid) ${N}( for {thing:_})?[,]? (including|after|inclusive of|which includes|this includes) (the )?({percent:p} ${TAX}|${TAX} (at|of) {percent:p})`,
      `(including|with) {percent:p} ${TAX}[,] ${IT} (costs|is|was|cost|comes to) ${N}`,
      `${IT} (${RISE}|is ${RAISED}|was ${RAISED}|has been ${RAISED}) by {percent:p} to ${N}`,
    ],
    (match) => [
      { kind: 'change', direction: 'up', percent: valueAt(match, 'p') },
      { kind: 'amount', role: 'after', amount: amountAt(match, 'n') },
    ],
  ),
  ...says<ChangeFact>(
    [
      `(after|with|following|at) (a|an|the|his|her|its|their) {percent:p} ${LESS}[,] ${IT} (earns|is paid|costs|is|was|now earns|now costs|is now|is worth|weighs|earned|pays|has|is selling for|sells for|cost|paid) ${N}${YEAR}`,
      `${IT} (earns|is paid|costs|is|was|is worth|weighs|earned|pays|has|sells for|cost|is sold for) ${N}${YEAR} (after|following|with) (a|an|the|his|her|its) {percent:p} ${LESS}`,
      `${IT} (${FALL}|is ${CUT}|was ${CUT}|has been ${CUT}) by {percent:p} to ${N}`,
      `[${IT} ](costs|is|was|cost|is sold for|priced at) ${N} in (a|the) {percent:p} off sale`,
      `[${IT} ](costs|is|was|cost|is sold for|priced at) ${N} with {percent:p} off`,
      `${IT} (pays|paid) ${N} for {thing:_} (after|with|at) (a|an|the) {percent:p} ${LESS}`,
    ],
    (match) => [
      { kind: 'change', direction: 'down', percent: valueAt(match, 'p') },
      { kind: 'amount', role: 'after', amount: amountAt(match, 'n') },
    ],
  ),
  ...says<ChangeFact>(
    [
      `[${IT} ](costs|cost|is|was|are|were|is priced at|was priced at|sells for|is worth|was worth|comes to|came to|earns|earned|is paid|weighs|weighed|has a price of|is on sale for|is valued at|has|had|pays|paid|is for sale at|is listed at|is marked at|retails at|is advertised at|has a population of|had a population of|had|stood at|bought for|was bought for|came to|cost me) ${N}${YEAR}`,
      `${OWN} ${VALUE} of {thing:_}, ${N}`,
      `(a|the|an) (bill|price|salary|meal|value|cost|total) (of|for) ${N}`,
      `[${IT} ](buys|bought|paid)( {thing:_})? for ${N}`,
      `{thing:_} bought for ${N}`,
    ],
    amount('plain'),
  ),
];

export const FROM_TO: Phrases = [
  ...says<ChangeFact>(
    [
      `[${IT} ](falls|fell|drops|dropped|decreases|decreased|rises|rose|increases|increased|goes|went|changes|changed|is reduced|was reduced|is cut|grows|grew|goes up|went up|goes down|went down|is increased|was increased|has risen|has fallen|has increased|has decreased|has grown|has dropped|was raised|is raised|was cut|shrank|declined) from {${AMOUNT}:a}( {noun:_})? to {${AMOUNT}:n}( {noun:_})?`,
      `from {${AMOUNT}:a}( {noun:_})? to {${AMOUNT}:n}( {noun:_})?`,
    ],
    (match) => [
      { kind: 'amount', role: 'first', amount: amountAt(match, 'a') },
      { kind: 'amount', role: 'after', amount: amountAt(match, 'n') },
    ],
  ),
  ...says<ChangeFact>(
    [
      `[${IT} ](is |was |and )?(sold|sells|resold)( it| them)?( (a|{number:_}) (year|years|month|months|week|weeks|days) later)? for ${N}`,
      `[and ](sells|sold) (it|them) for ${N}`,
    ],
    amount('after'),
  ),
  ...percentAsk('profit', '(profit|gain)', '(x)'),
  ...percentAsk('loss', '(loss)', '(x)'),
  ...percentAsk('increase', '(increase|rise|growth|pay rise|price rise)', RISE),
  ...percentAsk('decrease', '(decrease|reduction|fall|drop|discount|depreciation|price cut|loss in value)', FALL),
  ...percentAsk('change', '(change)', '(changes|changed|has changed)'),
];

function percentAsk(name: ChangeName, nouns: string, verbs: string): Phrases {
  return says<ChangeFact>(
    [
      `${FIND} (the|his|her|its|their) (percentage|percent|%|per cent) ${nouns}( in {thing:_}| in {noun:_}| in (its|his|her|their) ${VALUE})?`,
      `(what|by what) (percentage|percent) (has|did|does|is|was|had|have)( it| ${IT})( (${verbs}|fall|drop|decrease|go down|rise|increase|go up|fallen|dropped|decreased|risen|increased|gone up|gone down|grow|grown|reduced|change|changed))( by)?`,
      `(${FIND}) the (percentage|percent) ${nouns}`,
      `as a (percentage|percent)[,] ${FIND} the ${nouns}`,
    ].filter((_source, index) => index !== 1 || name === 'change'),
    () => [{ kind: 'ask percent', name }],
  );
}

export const ASKS: Phrases = [
  ...says<ChangeFact>(
    [
      `${FIND} ${OWN}( new| sale| final| reduced| discounted| total| selling| current) ${VALUE}` +
        `( of {thing:_})?( after {noun:_}| including (the )?(vat|tax|sales tax|tip|service charge)| with (vat|tax)| now| to pay| in the sale)?`,
      `${FIND} (the|its) ${VALUE}( of {thing:_})? (after|including|with|in|following) (the |a |both |these )?(sale|discount|reduction|increase|rise|vat|tax|changes|tip|service charge|sales tax|decrease|{number:_} changes|{number:_} years)`,
      `${FIND} the (total|final|overall|full) (to pay|bill|cost|price|amount)( to pay| to be paid)?( of {thing:_})?( including {word:_})?`,
      `how much (does|do|will|would|did|must|is|should) (${IT}|you|i|we|they|the customer)( now)?( have to)?( pay| cost| earn| be| costs| weigh| get)?( now| in total| altogether| in the sale| for it| including {word:_}| for {thing:_}| in all| after {noun:_}| after the {word:_}( {word:_})?)?`,
      `what (does|do|will|would|did|must|is|should) (${IT}|you|i|we|the customer)( now)?( have to)? (pay|cost|earn|be|weigh)( now| in total| altogether| in the sale| for it| in all| for {thing:_})?`,
      `what is (it|${IT}) (now|now worth|worth now)`,
      `${FIND} (the|his|her|its)( new)? ${VALUE} (now|afterwards)`,
      `how many {noun:_} (are there now|does it have now|has it now)`,
      `${FIND} (how much|what) (${IT}|you|the customer) (pays|costs|earns|has to pay|must pay|will pay)( now| in total| altogether| in the sale)?`,
    ],
    () => [{ kind: 'ask', what: 'new' }],
  ),
  ...says<ChangeFact>(
    [
      `${FIND} (the|its|his|her|their) (original|old|normal|usual|initial|previous|full|regular|marked|pre-sale|first) ${VALUE}( of {thing:_})?( before the {word:_}( {word:_})?)?`,
      `${FIND} (the|its|his|her|their) ${VALUE}( of {thing:_})? before (the |a |this )?(sale|discount|reduction|increase|rise|vat|tax|pay rise|raise|cut|decrease|{word:_} was added)`,
      `how much (did|does|was|were) (${IT})( cost| earn| weigh| get| worth| be paid| paid| have| sell for)?( a {word:_})? (before|originally|at first|to start with|in the first place|previously)( (the|this|that|his|her|a))?( pay)?( sale| rise| discount| reduction| increase| raise| vat was added| tax| cut| vat| change)?`,
      `what (did|was|were|does) ${IT}( cost| earn| weigh| worth| paid| get)?( a {word:_})? (before|originally|at first|to start with|previously)( (the|this|that|his|her|a))?( pay)?( sale| rise| discount| reduction| increase| raise| vat was added| tax| cut| vat| change)?`,
      `${FIND} how much (${IT}) (cost|earned|weighed|was paid|was worth|was) (before|originally)( (the|this|that|his|her))?( pay)?( sale| rise| discount| reduction| increase| raise| vat)?`,
      `what was ${IT} (originally|before)`,
      `what was ${OWN} ${VALUE} (originally|before( the sale)?)`,
    ],
    () => [{ kind: 'ask', what: 'original' }],
  ),
  ...says<ChangeFact>(
    [
      `${FIND} (the|its) overall (percentage|percent|%) (increase|decrease|change|profit|loss|reduction|rise|fall)( in {noun:_}| in {thing:_}| over {noun:_}| over the {number:_} {word:_}| in (its|the) {word:_})?( over the {number:_} {word:_})?`,
      `${FIND} the (total|overall|combined|single equivalent|equivalent single|single) (percentage|percent)( increase| decrease| change| discount| reduction)?( that is equivalent to this)?`,
      `by what (percentage|percent) (has|did|does|is) ${IT}( (increase|increased|decrease|decreased|change|changed|rise|risen|fall|fallen|gone up|gone down))? (overall|altogether|in total|over the {number:_} {word:_})`,
    ],
    () => [{ kind: 'ask', what: 'overall' }],
  ),
  ...says<ChangeFact>(
    [
      `how much (is|was|do you|does {who:_}|did {who:_}|will you|would you|can you|money is|will {who:_}) (saved|save|the discount|the saving|the reduction|taken off)( in the sale| on {thing:_}| by buying {thing:_})?`,
      `${FIND} (the|how much) (saving|discount|reduction|amount saved|vat|tax|service charge|tip|increase|sales tax)( in (pounds|dollars|euros)| on {thing:_}| to be paid)?`,
      `${FIND} how much (is|was) (saved|taken off)`,
      `how much( {word:_})? (vat|tax|sales tax|service charge) is( there| paid| charged| added)?`,
    ],
    () => [{ kind: 'ask', what: 'part' }],
  ),
];
export const REST: Phrases = [
  ...says<ChangeFact>(
    [
      '(in|during) (a|the|its)( {word:_})? sale[,]( {thing:_}| a shop| the shop| a store| the store)?',
      `(a|the) {noun:_} (adds|offers|gives|has|raises|reduces|charges)`,
      'over the {number:_} (years|months|changes)',
      '(a|one) year (later|ago)',
      '+',
      '(on|of|over|per) (a|the|every) {noun:_}',
      'per {word:_}',
      '(all|everything|all prices|everything in the shop|prices)( is| are)?',
      `${IT} (gets|is given|receives|has|leaves|got|was given)`,
    ],
    () => [],
  ),
  ...says<ChangeFact>(SETTING, () => []),
];
