import { says } from '../../frames/frame.ts';
import type { ChangeAsk, ChangeFact } from './changeFacts.ts';
import { N, always, told } from './changeMatches.ts';
import type { Phrases } from './changeMatches.ts';
import { FIND, OWNED, QUANTITY, SUBJECT, TAX, WHO } from './percentWords.ts';

function asking(what: ChangeAsk, sources: readonly string[]): Phrases {
  return says<ChangeFact>(sources, always([{ kind: 'ask', what }]));
}

const DOES = '(does|did|will|would|is|was|should|must|do|can|are)';
const CHANGED =
  '(discount|reduction|increase|rise|change|changes|discounts|raise|decrease|cut|tax|vat|tip|service charge|markdown|pay rise|pay increase|price rise)';
const AFTER = `[ after (the|this|that|these|both|all|his|her)[ two| two price]( ${CHANGED}| sale)| (including|with|after) (the )?(tax|vat|tip|service charge|gst)| after the (second|final|last) ${CHANGED}| with the (discount|tip|tax|vat)| for (the|this) (meal|bill)| after [all ]discount| for the {noun:_}| after (it|that)| each {period:_}| per {period:_}| for everything| for {thing:_}| a {period:_}| in the sale| at the till| altogether| at the end| next year| this year| in total| an hour| overall| in all| to pay| for it| today| then| now]`;
const BEFORE = `( before (the|this|his|her|their|that|a)?( ?{percent:_})?( ?${CHANGED}| sale| reduction was made)| before it (rose|fell|went up|went down|increased|decreased)| before the price (rose|fell|went up|went down|was {word:_})| before it was (reduced|increased|raised)| at the start( of the (year|month|week))?| without (the )?(tax|vat|discount)| excluding (tax|vat)| in the first place| before (tax|vat)| when it was new| to start with| to begin with| originally| initially| last year| at first| when new| before)`;

/** "What will it be worth after 2 years?": the number of times stands in the question. */
const NEW: Phrases = asking('new', [
  `${FIND} ${OWNED}[ {word:_}] (new|final|sale|reduced|discounted|total|full|current|present|selling|future|increased|overall)( total| sale| selling| {word:_})?( ${QUANTITY}| bill| balance| figure)?( to pay| to be paid)?( (of|for) {thing:_})?( (in|of|for) {thing:_})?${AFTER}`,
  `${FIND} (it|${OWNED} ${QUANTITY}[ (of|for|in|at) {thing:_}][ (of|for|in|at) {thing:_}])${AFTER}`,
  `${FIND} (it|${OWNED} ${QUANTITY}[ of {thing:_}]) (is|will be|was)[ now]( worth)?${AFTER}`,
  `(how much|what) ${DOES} (${SUBJECT}|${WHO}|the customer)( have to| need to| now| then| actually| finally| have)?( cost| costs| pay| earn| be worth| worth| be| weigh| sell for| sold for| get| receive| altogether| be paid| spend| be charged| measure| cost {word:_}| become| sell at| sell it for| be priced at| produce| contain| have)?( now)?${AFTER}`,
  `${FIND} (how much|what)( {word:_})? (${SUBJECT}|${WHO})( will| would| must| should| has to| now| have to)?( pays| pay| costs| cost| earns| earn| is worth| is| be worth| be| gets| weighs| sells for| receives)( now)?${AFTER}`,
  `how (much|many) {noun:_} (are|is|were|will be) (there|in {thing:_}|there in {thing:_})${AFTER}`,
  `how many {noun:_} (does|did|will|would) {who:_} (have|has|get|need|make|sell|produce|expect)${AFTER}`,
  `how (tall|long|heavy|high|big|large|wide|deep)( is| will| was)( ${SUBJECT}| be)( be)?${AFTER}`,
  `for (how much|what (price|amount))( must| should| does| did| will)? (${WHO}|it)( be)?( sell| sold)( it| them)?( for)?`,
  `at what price (must|should|does|did|will|is|was) ({who:_}|it) (sell|sold|be sold)( it| them)?`,
  `(new|final|sale|selling|total|reduced) (price|cost|bill|amount|value|salary|wage|s.p.)`,
  'total',
  `how much (is|was|should be) (paid|charged)( in total| altogether)?${AFTER}`,
  `${FIND} (the amount|the total|the total amount|the total cost|the price|the bill)( {who:_} (pays|must pay|has to pay|should pay))?${AFTER}`,
]);

export const ASKS: Phrases = [
  ...NEW,
  ...asking('original', [
    `${FIND} ${OWNED}[ {word:_}] (original|normal|usual|regular|full|old|first|initial|marked|list|starting|previous|cost|former|pre-sale)( selling| ticket| list| {word:_})?( ${QUANTITY})?( (of|for) {thing:_})?( before the {word:_})?( without {word:_})?`,
    `${FIND} ${SUBJECT}${BEFORE}`,
    `(how much|what|how (tall|long|heavy|many {noun:_})) ${DOES} (${SUBJECT}|${WHO})( have to)?( cost| costs| pay| earn| be worth| worth| be| weigh| sell for| paid| earning| get)?${BEFORE}`,
    `(how much|what) (did|does) (it|they|{thing:_}) cost( the)? ({who:_}|him|her|them|me)`,
    `(how much|what) (did|does) {who:_} pay for( it| them| {thing:_})?( originally)?`,
    `(how much|what) (did|was|were) (${SUBJECT}|${WHO}) (originally|normally|usually|initially|previously)( cost| worth| pay| earn| earning| paid| weigh)?`,
    `what ${DOES} ${SUBJECT} (originally|normally|usually) cost`,
    `${FIND} what (${SUBJECT}|${WHO}) (cost|was worth|earned|paid|was|weighed|earns)${BEFORE}`,
    `${FIND} how much (${SUBJECT}|${WHO}) (cost|was worth|earned|paid|was|weighed)${BEFORE}`,
    `how many {noun:_} (were|was|did) (there|{who:_} have|it have|{who:_} {word:_})${BEFORE}`,
    `${FIND} (the|what) (number|it|the number)( was)?`,
    `${FIND} (the )?(number|c.p.|cp)`,
    `${FIND} ${OWNED} ${QUANTITY} (last year|in the previous year|the year before)`,
    `(original|normal|old|usual|full|cost) (price|cost|salary|value|wage|number)`,
  ]),
  ...asking('difference', [
    `how much (does|did|will|would|do|can|is|was) (${WHO}|the customer|{thing:_})( be)? (save|saved|save (by|in) {noun:_}|save in the sale|saved in the sale)`,
    `how much (${TAX}|commission|discount|profit|interest|money) (is|does|did|was|will|must|do|should|would) ({who:_}|it|there|paid|added|charged|included|{thing:_})?( have to)?( pay| paid| get| leave| earn| make| made| receive| saved| charged| included| be)?( on {thing:_})?`,
    `${FIND} (the|how much)( amount of| total)?( ${TAX}| commission| discount| profit| loss| saving| reduction| increase| decrease| rise)( {who:_} (pays|gets|makes|earns|receives|paid))?( on {thing:_})?( in (pounds|dollars|price))?`,
    `${FIND} (his|her|the|their|its) (tip|profit|loss|saving|commission|discount|gain|increase|raise)`,
    `by how much (does|did|will|has|is|was) (${SUBJECT})( (rise|fall|increase|decrease|drop|go up|go down|change|risen|fallen|reduced|increased|lowered|gone up|gone down))?`,
    `how much (more|less|cheaper) (does|will|is|did|do) (${SUBJECT}|${WHO})( now)?( pay| earn| cost| get| be| worth)?( now| than before)?`,
    `how much was (taken off|knocked off|the {word:_} reduced by)( {thing:_})?`,
    `how (much|big|large) (is|was|will be) (the|his|her|their)( total| amount of)? (${TAX}|discount|saving|reduction|increase|raise|profit|loss|rise)( be)?`,
    `how much is the tip`,
  ]),
  ...percentAsks(
    'increase',
    '(increase|rise|growth|pay rise|pay increase|raise|price increase|price rise|gain|mark-up|markup)',
    '(increase|increased|rise|risen|rose|grow|grown|grew|go up|gone up|went up|gain|gained|raised|improved|improve|up)',
  ),
  ...percentAsks(
    'decrease',
    '(decrease|reduction|fall|drop|discount|loss in value|price reduction|price cut|decline|depreciation|price drop|saving|loss)',
    '(decrease|decreased|fall|fallen|fell|drop|dropped|reduced|go down|gone down|went down|lose|lost|decline|declined|depreciated|discounted|cut|shrink|shrunk|down)',
  ),
  ...percentAsks('profit', '(profit|gain|mark-up|markup)', '(gain|gained)'),
  ...percentAsks('loss', '(loss)', '(lose|lost)'),
  ...percentAsks('change', '(change|difference)', '(change|changed)'),
  ...asking('points', [
    'by how many percentage points (did|has|does|was|is) (it|they|{thing:_}|the {word:_} rate|this) (fall|fallen|rise|risen|change|changed|increase|increased|decrease|decreased|drop|dropped|grow|grown|go up|go down|gone up|gone down)',
    `(what|how large) (is|was) (the|this) (change|rise|fall|increase|decrease|drop|difference)( in {thing:_})?[,] in percentage points`,
    `${FIND} the (change|rise|fall|increase|decrease|drop|difference)( in {thing:_})? in percentage points`,
    `how many percentage points (is|was) (the|this) (change|rise|fall|increase|decrease|drop|difference)`,
  ]),
  ...asking('each', [
    'how much (does|will|should|must|did|do|would) (each|each (person|friend|one|student)|each of (them|the friends)|every (person|friend)|they each)( have to)? (pay|owe|contribute|give|spend)',
    `${FIND} (how much each( person| friend| of them)? (pays|should pay|must pay|has to pay|will pay)|each (person's|friend's) share|the share of each( person)?|the (cost|amount) per person)`,
    "(what|how much) is each (person's|friend's) share",
  ]),
  ...says<ChangeFact>(
    [
      `(after how many|how many|in how many)( complete| full| whole)? years (will it (be|take)( before| until| for)?|until|before|does it take( for| until| before)?|will)( (the investment|it|{thing:_}|the ${QUANTITY}|her {noun:_}|his {noun:_}|there)( will)?( first)? (be|is|exceed|exceeds|be worth|is worth|reach|reaches|have|contain))?( first)?( be| is)?( worth)?( more than| over| above| at least| exceed)? ${N}( in the account)?`,
    ],
    (match) => {
      const amount = told(match, 'n');
      return amount === null
        ? null
        : [
            { kind: 'limit', amount },
            { kind: 'ask', what: 'years' },
          ];
    },
  ),
];

function percentAsks(
  name: 'increase' | 'decrease' | 'profit' | 'loss' | 'change',
  noun: string,
  verb: string,
): Phrases {
  const percent = '(percentage|percent|per cent|%|overall percentage|total percentage)';
  const over =
    '( after (both|these|the two) (changes|increases|rises|discounts)| over (the|these|this|both) {noun:_}| over (this|the) (period|time)| from {thing:_} to {thing:_}| over the (two|three) years| over the two {word:_}| for {thing:_}| over the year| in the sale| altogether| this year| in total| she made| was this| overall| he made| is this| was it)?';
  return [
    ...asking(`percent ${name}`, [
      `${FIND} (the|his|her|its|their|this|{name:_}'s)( overall| total| single| equivalent single| combined| net| annual)? ${percent}( overall| pay)? ${noun}( in {thing:_}| in (${SUBJECT})| on {thing:_}| of {thing:_}| in (pay|price|value|salary|sales|profit))?( in {thing:_})?${over}`,
      `(what|which)( overall| total)? ${percent}( pay)? ${noun} (is|was) (this|that|it|made)${over}`,
      `by (what|how many|which|how much|what overall|what total) ${percent} (has|did|does|is|was|have|had|will) (${SUBJECT})( been)? ${verb}( in (value|price|total))?( by)?${over}`,
      `(what|how large|how big) (is|was|were) (the|his|her|its|their|this|{name:_}'s)( overall| total| combined| net)? ${noun} (as a percentage|in percent|as a percent)${over}`,
      `(give|write|express|find|calculate|work out) (this|the|its|his|her) ${noun} as a (percentage|percent)( of the (original|first|old|cost) (price|value|amount))?`,
      `(what|which) ${percent} ${noun} (did|does|has|will) ({who:_}|it|they|{thing:_}) (make|get|made|receive|have|achieve|offer|show)${over}`,
      `how many percent (has|did|is|was) (${SUBJECT}) ${verb}${over}`,
      `${percent} ${noun}`,
      `${FIND} [the |his |her |its |their ](percent|percentage) of ${noun}( in {thing:_}| in ${QUANTITY})?${over}`,
      `${FIND} [the |his |her |its |their ]${noun} (percent|percentage|per cent|%)${over}`,
      `(what|which) (single|one) ${percent} (change|increase|decrease|discount|reduction) (is|gives|has) (this|the same( overall)? (effect|result)|equivalent to (this|these|both))`,
      `(what|which|how) ${percent}( {noun:_})? (has|have|did|does|is|was) (${SUBJECT})( been)? ${verb}( by)?${over}`,
      `what ${percent} of (his|her|its|the|their)( original)? (weight|value|money|members|price|mass|population|length)( was| did| has| have)?( (he|she|it|they))?( been)? ${verb}`,
    ]),
  ];
}
