import { says } from '../../frames/frame.ts';
import type { ChangeFact } from './changeFacts.ts';
import { N, THINGS, fromTo, inYear, value } from './changeMatches.ts';
import type { Phrases } from './changeMatches.ts';
import {
  AMOUNT_SLOT,
  ANY_TIME,
  AUXILIARY,
  BE,
  FALL,
  LOWER,
  LOWERED,
  OWNED,
  PER,
  QUANTITY,
  RAISE,
  RAISED,
  RISE,
  SUBJECT,
} from './percentWords.ts';

const IS =
  '(is|was|are|were|costs|cost|is worth|was worth|are worth|stands at|stood at|is priced at|was priced at|priced at|marked|marked at|is marked at|was marked at|retails at|retails for|sells at|is valued at|was valued at|is listed at|listed at|comes to|came to|amounts to|totals|totalled|weighs|weighed|measures|measured|earns|earned|has|had|pays|paid|gets|is paid|was paid|worth|valued at|costing|of|has a price of|had a price of|has a value of|had a value of|has a population of|had a population of|is on offer at|contains|contained|makes|made|would be|is now|are now|charges|charged|charge|buys|has a marked price of|has a list price of|has a length of|sold|produced|scored|spends|spent|quotes|quoted|owes|owed|is advertised at|advertised at|offered at|is offered at|earn|pay|receives|received|receive)';
const FIRST_TIME =
  '(last year|last month|last week|last season|yesterday|originally|normally|usually|initially|at first|before the sale|before (the )?(tax|vat)|before {percent:_} (tax|vat)|(without|excluding|plus|before) (tax|vat)|at the start[ of the (year|month|week)]|at the beginning[ of the (year|month|week)]|in the beginning|when new|when it was new|new|previously|formerly|before|to start with|a year ago|two years ago|a week ago|a month ago|the year before|ten years ago|in january)';
const NOW_TIME =
  '(now|this year|this month|this week|this season|today|currently|at present|nowadays|in the sale|in a sale|on sale|after the (sale|discount|reduction|increase|rise)|at the end[ of the (year|month|week)]|a year later|later|one year later|a month later|(two|three|five|ten) years later|in december|these days|in the (summer|winter|spring|autumn|january) sale)';
const FIRST_NAME =
  '(original|normal|usual|regular|full|old|first|initial|marked|list|starting|previous|former|non-sale|cost|pre-sale|opening)';
const LAST_NAME = '(new|final|sale|reduced|discounted|current|present|selling|increased|latest|closing)';

/** The subject may be left out, when it was told just before. */
export const MAYBE = `[${SUBJECT} ][${AUXILIARY} ]`;

export const VALUES: Phrases = [
  ...(
    [
      ['before', FIRST_TIME],
      ['now', NOW_TIME],
    ] as const
  ).flatMap(([when, time]) =>
    says<ChangeFact>(
      [
        `${time}[,] ${SUBJECT} ${IS} ${N}${THINGS}${PER}`,
        `${time}[,] (there (was|were|is|are) |(it|he|she|they|we) (had|has|have) )?${N}${THINGS}[ (was|were|is|are)][ in {thing:_}]`,
        `${time}[,] (it is|it was|it's) ${N}`,
        `${SUBJECT}[ that| which] ${IS} ${N}${THINGS}${PER}[,] ${time}`,
        `${SUBJECT}[ that| which] ${time} ${IS} ${N}${THINGS}${PER}`,
        `${SUBJECT}[ that| which] ${IS} ${time} ${N}${THINGS}${PER}`,
        `there (was|were|is|are) ${N}${THINGS} ${time}`,
        `${time} ${IS} ${N}${THINGS}${PER}`,
        `${IS} ${time} ${N}${THINGS}${PER}`,
        `${IS} ${N}${PER} ${time}`,
      ],
      value(when),
    ),
  ),
  ...(
    [
      ['before', FIRST_NAME],
      ['after', LAST_NAME],
    ] as const
  ).flatMap(([when, name]) =>
    says<ChangeFact>(
      [
        `[${OWNED} ]${name} ${QUANTITY}[ (of|for) {thing:_}]( ${IS}|:| =)? ${N}${THINGS}${PER}`,
        `${OWNED} {word:_} ${name} ${QUANTITY}[ (of|for) {thing:_}] ${IS} ${N}`,
      ],
      value(when),
    ),
  ),
  ...says<ChangeFact>(
    [
      `(buys|bought|purchased|purchases|buy|has bought|had bought|bought) {thing:_}[ {thing:_}] (for|at) ${N}`,
      `{who:_} (buys|bought|purchased|purchases|buy|imports|imported) {thing:_}[ (in|from|at) {thing:_}] (for|at) ${N}${PER}`,
      `{who:_} (buys|bought|paid|pays) ${N} for {thing:_}`,
      `{thing:_}[ (is|was|which was|that was)] (bought|purchased)[ new] (for|at) ${N}`,
      `{thing:_} (cost|costs) (the |a |his |her )?(shop|trader|dealer|shopkeeper|store|merchant|him|her|{word:_}) ${N}`,
      `{thing:_} (bought|purchased|priced|which costs|that costs|costing|worth|valued) (for |at )?${N}`,
      `{who:_} (invests|invested|puts|put|deposits|deposited|places|placed|saves|saved) ${N}`,
      `(cost price|c.p.|cp|cost)( is| was| =|:)? ${N}`,
      `(marks|marked|prices|lists|listed|advertises|advertised)( {thing:_})? at ${N}`,
      `(began|started|opened|starts|begins|starting) at ${N}`,
    ],
    value('before'),
  ),
  ...says<ChangeFact>(
    [
      `[{who:_} ][(later|then|and) ](sells|sold|resells|resold|sell)( it| them|[ {thing:_}])( again| on| later)? (for|at) ${N}${PER}`,
      `[${SUBJECT} ](is|was|are|were)[ later| then] (sold|resold)[ again] (for|at) ${N}`,
      `[by |on ]selling {thing:_} (for|at) ${N}`,
      `(selling price|s.p.|sp)( is| was| =|:)? ${N}`,
      `(a|the) ${QUANTITY} including (vat|tax|tip) (of|is) ${N}`,
      `[${SUBJECT} ]${IS} ${N}[,] (including|inclusive of|with) (vat|tax|the tip)`,

      `(to|and) (reach|reaches|reached|become|becomes|became) ${N}`,
      `(becomes|became|reaches|reached|it is now|is now|to) ${N}${THINGS}`,
    ],
    value('after'),
  ),
  ...says<ChangeFact>(
    [
      `[${SUBJECT}[ that| which] ]${IS} ${N}${THINGS}${PER}`,
      `there (is|was|are|were) ${N}${THINGS}`,
      `${QUANTITY}[ of {thing:_}](:| =)? ${N}`,
      `(a|an|the|my|his|her) ${N} {thing:_}`,
      `(on|of|for|at|with) (a|an|the) (bill|price|meal|cost|purchase|fare|order|total|price tag|list price|ticket price)[ of] ${N}`,
      `(on|for|of|at) (a|an|the) ${N}[ {thing:_}]`,
      `(on|for|of) ${N}`,
      `${OWNED} {noun:_} is [a |an ]${N}`,
    ],
    value('plain'),
  ),
  ...says<ChangeFact>(
    [
      `in {number:y}[,] ${SUBJECT} ${IS} ${N}${THINGS}`,
      `in {number:y}[,] there (was|were|are|is) ${N}${THINGS}`,
      `${SUBJECT} ${IS} ${N}${THINGS} in {number:y}`,
      `[${IS} ]${N}${THINGS} in {number:y}`,
      `in {number:y}[,] (it (was|is) )?${N}[ {thing:_}]`,
      `(by|in) {number:y}[,] (this|it|they|the {word:_}) (had|has) (risen|fallen|grown|increased|decreased|dropped|become|reached)( to)? ${N}[ {thing:_}]`,
    ],
    inYear,
  ),
  ...says<ChangeFact>(
    [
      `${MAYBE}[${BE} ](${FALL}|${RISE}|${LOWERED}|${RAISED}|changes|changed|goes|went|moved|gone) from {${AMOUNT_SLOT}:a}${THINGS} to {${AMOUNT_SLOT}:b}${THINGS}${PER}${ANY_TIME}`,
      `{who:_} (${LOWER}|${RAISE}|changes|changed) ${SUBJECT} from {${AMOUNT_SLOT}:a} to {${AMOUNT_SLOT}:b}${ANY_TIME}`,
      `from {${AMOUNT_SLOT}:a}${THINGS} to {${AMOUNT_SLOT}:b}${THINGS}`,
    ],
    fromTo,
  ),
];
