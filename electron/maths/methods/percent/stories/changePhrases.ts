/* eslint-disable max-lines -- one grammar: a list of phrases, each with what it says */
import Fraction from 'fraction.js';

import { says } from '../../frames/frame.ts';
import type { FramePhrase } from '../../frames/frame.ts';
import type { ClauseMatch } from '../../words/clauses.ts';
import { valued, valueAt } from '../../words/values.ts';
import type { Valued } from '../../words/values.ts';
import type { ChangeAsk, ChangeFact, Way, When } from './changeFacts.ts';
import {
  AMOUNT_SLOT,
  ANY_TIME,
  AUXILIARY,
  BE,
  DOWN_NOUN,
  EVERY,
  FALL,
  FIND,
  LOWER,
  LOWERED,
  OWNED,
  PER,
  QUANTITY,
  RAISE,
  RAISED,
  RISE,
  SETTING,
  SUBJECT,
  TAX,
  UP_NOUN,
  WHO,
} from './percentWords.ts';

type Phrases = readonly FramePhrase<ChangeFact>[];

const N = `{${AMOUNT_SLOT}:n}`;
const P = '{percent:p}';
const THINGS = '[ {subject:_}]';
const IS =
  '(is|was|are|were|costs|cost|is worth|was worth|are worth|stands at|stood at|is priced at|was priced at|priced at|marked|marked at|is marked at|was marked at|retails at|retails for|sells at|is valued at|was valued at|is listed at|listed at|comes to|came to|amounts to|totals|totalled|weighs|weighed|measures|measured|earns|earned|has|had|pays|paid|gets|is paid|was paid|worth|valued at|costing|of|has a price of|had a price of|has a value of|had a value of|has a population of|had a population of|is on offer at|contains|contained|makes|made|would be|is now|are now|charges|charged|charge|buys|has a marked price of|has a list price of|has a length of|sold|produced|scored|spends|spent|quotes|quoted|owes|owed|is advertised at|advertised at|offered at|is offered at|earn|pay|receives|received|receive)';
const FIRST_TIME =
  '(last year|last month|last week|last season|yesterday|originally|normally|usually|initially|at first|before the sale|before (the )?(tax|vat)|before {percent:_} (tax|vat)|(without|excluding|plus|before) (tax|vat)|at the start[ of the (year|month|week)]|at the beginning[ of the (year|month|week)]|in the beginning|when new|when it was new|new|previously|formerly|before|to start with|a year ago|two years ago|a week ago|a month ago|the year before|ten years ago|in january)';
const NOW_TIME =
  '(now|this year|this month|this week|this season|today|currently|at present|nowadays|in the sale|in a sale|on sale|after the (sale|discount|reduction|increase|rise)|at the end[ of the (year|month|week)]|a year later|later|one year later|a month later|(two|three|five|ten) years later|in december|these days|in the (summer|winter|spring|autumn|january) sale)';
const FIRST_NAME =
  '(original|normal|usual|regular|full|old|first|initial|marked|list|starting|previous|former|non-sale|cost|pre-sale|opening)';
const LAST_NAME = '(new|final|sale|reduced|discounted|current|present|selling|increased|latest|closing)';

const always = (facts: readonly ChangeFact[]) => (): readonly ChangeFact[] => facts;

/** An amount with its unit; a percentage keeps its sign. */
function told(match: ClauseMatch, name: string): Valued | null {
  const amount = match.amount(name);
  const value = valued(amount);
  return amount?.kind === 'percent' && value !== null ? { value: value.value, unit: '%' } : value;
}

function value(when: When, name = 'n'): (match: ClauseMatch) => readonly ChangeFact[] | null {
  return (match) => {
    const amount = told(match, name);
    return amount === null || amount.unit === '%' ? null : [{ kind: 'value', amount, when }];
  };
}

function inYear(match: ClauseMatch): readonly ChangeFact[] | null {
  const [amount, year] = [told(match, 'n'), valued(match.amount('y'))?.value];
  if (amount === null || year === undefined || year.d !== 1n || year.compare(1500) < 0 || year.compare(2100) > 0)
    return null;
  return [{ kind: 'value', amount, when: Number(year.n) }];
}

function changeOf(
  match: ClauseMatch,
  way: Way | 'again',
  extra: { leads?: boolean; yearly?: boolean } = {},
): ChangeFact {
  return {
    kind: 'change',
    way,
    percent: valueAt(match, 'p'),
    leads: extra.leads ?? false,
    yearly: extra.yearly ?? false,
  };
}

function change(
  way: Way | 'again',
  extra: { leads?: boolean; yearly?: boolean } = {},
): (match: ClauseMatch) => readonly ChangeFact[] {
  return (match) => [changeOf(match, way, extra)];
}

/** "fell by 12% from £50 000", "rose by 8% to £270,000". */
function changeWith(way: Way, when: When): (match: ClauseMatch) => readonly ChangeFact[] | null {
  return (match) => {
    const amount = told(match, 'n');
    if (amount === null) return null;
    const fact: ChangeFact = { kind: 'value', amount, when };
    return when === 'before' ? [fact, changeOf(match, way)] : [changeOf(match, way), fact];
  };
}

function fromTo(match: ClauseMatch): readonly ChangeFact[] | null {
  const [first, last] = [told(match, 'a'), told(match, 'b')];
  return first === null || last === null
    ? null
    : [
        { kind: 'value', amount: first, when: 'before' },
        { kind: 'value', amount: last, when: 'after' },
      ];
}

/** The subject may be left out, when it was told just before. */
const MAYBE = `[${SUBJECT} ][${AUXILIARY} ]`;

const VALUES: Phrases = [
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

const TIMED = `[ ${ANY_TIME.slice(2, -1)}]`;

/** How one way of changing is told. */
// eslint-disable-next-line max-lines-per-function -- one list of phrases
function changes(way: Way): Phrases {
  const up = way === 'up';
  const [verb, done, does, noun] = up ? [RISE, RAISED, RAISE, UP_NOUN] : [FALL, LOWERED, LOWER, DOWN_NOUN];
  return [
    ...says<ChangeFact>(
      [
        `${MAYBE}${verb}[ in (value|price|size|number)] by ${P} to ${N}${THINGS}`,
        `${MAYBE}[${BE} ]${done} by ${P} to ${N}${THINGS}`,
        `${MAYBE}[${BE} ](${verb}|${done}) by ${P}[,] (and )?(is now|to reach|and is now|reaching|and reached|to become|and becomes|becoming) ${N}${THINGS}`,
      ],
      changeWith(way, 'after'),
    ),
    ...says<ChangeFact>(
      [
        `${MAYBE}${verb} by ${P} from ${N}${THINGS}`,
        `${MAYBE}[${BE} ]${done} by ${P} from ${N}${THINGS}`,
        `(a|an) ${P} ${noun} (on|in|to) (the |a |an )?(price of |cost of )?${N}[ {noun:_}]`,
      ],
      changeWith(way, 'before'),
    ),
    ...says<ChangeFact>(
      [
        `${MAYBE}${verb}[ in (value|price|size|number)] (by |at )?(a rate of )?${P}[ of its value| in value| in price]${TIMED}`,
        `${MAYBE}[${BE} ]${done} [by ]${P}${TIMED}`,
        `[{who:_} ][${AUXILIARY} ]${does} (${SUBJECT}|all prices|all its prices|prices|its prices|everything) by ${P}${TIMED}`,
        `${MAYBE}[then ]by ${P} (${up ? 'up' : 'down'})`,
        `then ${up ? 'up' : 'down'}[ by] ${P}`,
        ...(up
          ? [
              `${MAYBE}(gains|gained|puts on) ${P}( of {thing:_})?${TIMED}`,
              `[${SUBJECT} ](now )?(has|contains|comes with|with|have|offers|offering) ${P} (extra|more)( free)?`,
            ]
          : [
              `${MAYBE}(loses|lost|lose) ${P}( of (its|the|their|his|her) ({word:_} )?(value|weight|price|worth|mass|original value))?${TIMED}`,
              `${MAYBE}${BE}( on sale)?( at| for)? ${P} off${TIMED}`,
              `[${SUBJECT} ](on sale|is on sale|are on sale)( for| at| with)? ${P} off`,
            ]),
        `[${SUBJECT} ](sees|saw|had|has|shows|showed|undergoes|is given|was given|gets|got|receives|received|experiences|enjoys|suffers|suffered|makes|made) (a|an|another|a further) ${P} ${noun}( in {noun:_}| in price| in value| in (sales|profit|production|population))?${TIMED}`,
        `[{who:_} ](gets|get|receives|received|is given|was given|has|is offered|gives|give|gave|offers|offered|applies|got|had|wants|negotiates|announces|takes|took|puts|adds|added|allows|earns)( on it| her| him| them| customers| its staff| all its {word:_}| members)?( a| an| another| a further)? ${P} ${noun}( on (it|them|the {word:_}|{thing:_}|everything|all {word:_}|top|the (price|bill|cost)|her {word:_}|his {word:_}))?( to {thing:_})?${TIMED}`,
        `[there (is|was|will be) ][a |an |another |a further ]${P} ${noun}( on {thing:_}| in {thing:_})?${TIMED}`,
        `(with|at|has|plus|less|minus)( a| an)? ${P} ${noun}`,
        `(a|an|the) ${noun} (of|is|was) ${P}( is given| is offered| is made| is applied| is allowed)?`,
        `(at|with|makes|made|making|for|gave|had|gives|give|allows|offers|gets|got|given)( a| an| him a| her a)? ${noun} of ${P}`,
        `(the )?(discount|increase|reduction|rise|profit|loss|decrease|raise)( percent| percentage| rate)?( is|:| =) ${P}`.replace(
          'discount|increase|reduction|rise|profit|loss|decrease|raise',
          up ? 'increase|rise|profit|raise|mark-up|markup|gain' : 'discount|reduction|loss|decrease',
        ),
      ],
      change(way),
    ),
    ...says<ChangeFact>(
      [
        `${MAYBE}${verb}[ in (value|price|size|number)] (by |at )?(a rate of |a constant rate of |an annual rate of |a steady rate of )?${P}[ of its value| in value| of its value at the start| compound]( from the previous {period:_})? ${EVERY}`,
        `${EVERY}[,] ${SUBJECT} (${verb}|${up ? 'gains' : 'loses'})[ in (value|price|size|number)]( by)? ${P}( of its value| in value| of the value it had at the start of the year)?`,
        `${MAYBE}(${up ? 'gains|gained' : 'loses|lost|lose'}) ${P}( of (its|the|their) (value|weight|price|worth|mass)| in value)? ${EVERY}`,
        `${MAYBE}[${BE} ]${done} by ${P} ${EVERY}`,
        up
          ? `(annual|yearly) (growth|growth rate|increase|inflation)( of| is| at) ${P}`
          : `(annual|yearly) (depreciation|decrease|rate of depreciation)( of| is| at) ${P}`,
        up ? `growing (at|by) ${P} ${EVERY}` : `depreciating (at|by) ${P} ${EVERY}`,
        up
          ? `the rate of (growth|increase|inflation) is ${P}( ${EVERY})?`
          : `the rate of (depreciation|decrease|decay) is ${P}( ${EVERY})?`,
      ],
      change(way, { yearly: true }),
    ),
    ...says<ChangeFact>(
      [
        `(after|following|with|including|at|includes|this is after|that is after|it includes|which includes|given)( a| an| the| his| her| receiving a| getting a| receiving an)? ${P} ${noun}( on it| in {thing:_}| in (pay|price|salary|value|wages)| on {thing:_}| on the {word:_} price)?`,
        `(after|following|with|at)( a| an| the)? ${noun} of ${P}`,
        `(after|once|when) (it|they|{thing:_}|the ${QUANTITY}) ${BE} ${done} by ${P}`,
        `after (${verb}|falling|rising|increasing|decreasing|growing|being reduced|being increased) by ${P}`,
        ...(up ? [] : [`(after|with) ${P} off`, `in (a|the|its) ${P}( off)? sale`]),
        ...(up ? [`(to|and) makes? a profit of ${P}`, `(to|and) gains? ${P}`] : []),
      ],
      change(way, { leads: true }),
    ),
  ];
}

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

const AGAIN: Phrases = says<ChangeFact>(
  [
    `[(then|later|and|and then) ](by )?(a further|another|an additional|an extra) ${P}${TIMED}`,
    `[(then|later|and|and then) ]by ${P}${TIMED}`,
    `[(then|later|and|and then) ]${P} (in the (second|third|next|following)( year| month| week)?|the (next|following)( year| month| week)?|the year after|in {thing:_})`,
  ],
  change('again'),
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

const ASKS: Phrases = [
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

/** A trade at a profit or a loss, told by the percentage. */
const TRADE: Phrases = [
  ...(['up', 'down'] as const).flatMap((way) =>
    says<ChangeFact>(
      [
        `[{subject:_} ](sells|sold|selling|resells|sell|is sold|was sold|to sell)( it| them| {thing:_}| the {word:_})?( again)? at [a |an ]${way === 'up' ? '(profit|gain|mark-up|markup)' : '(loss|discount)'} of ${P}`,
        `[{subject:_} ](sells|sold|selling|resells|sell|is sold|was sold|to sell)( it| them| {thing:_})?( again)? (at|for) [a |an ]${P} ${way === 'up' ? '(profit|gain|mark-up|markup)' : '(loss|discount)'}`,
        `[{who:_} ](makes|made|wants to make|wants|earns|takes|take|suffers|making|incurs|incurred|gained|gains|lost|loses|to make|has|had)( a| an)? ${P} ${way === 'up' ? '(profit|gain)' : '(loss)'}( on (it|them|this|{thing:_}|the {word:_}))?`,
        `[{who:_} ](makes|made|wants to make|earns|takes|suffers|making|incurs|to make|gained|incurred)( a| an) ${way === 'up' ? '(profit|gain)' : 'loss'} of ${P}( on (it|them|this|the {word:_}|the cost( price)?))?`,
        way === 'up' ? `[{who:_} ](gains|gained|gaining) ${P}` : `[{who:_} ](loses|lost|losing) ${P}`,
      ],
      change(way),
    ),
  ),
];

/** "Sells it at a profit of 20% for £60": the £60 come after the profit. */
const SOLD_AT: Phrases = (['up', 'down'] as const).flatMap((way) => {
  const noun = way === 'up' ? '(profit|gain)' : 'loss';
  return [
    ...says<ChangeFact>(
      [
        `[{who:_} ](sells|sold|selling)( it| {thing:_})? (at|for|with) (a|an) ${noun} of ${P} for ${N}`,
        `[{who:_} ](sells|sold|selling)( it| {thing:_})? (at|for|with) (a|an) ${P} ${noun} for ${N}`,
      ],
      changeWith(way, 'after'),
    ),
    ...says<ChangeFact>(
      [
        `[{who:_} ](sells|sold|selling)( it| {thing:_})? for ${N}[,] (at|with|making|thereby making|and makes|and made|thus making|gaining|making thereby) (a|an) (${noun} of ${P}|${P} ${noun})`,
        `[{who:_} ](sells|sold|selling)( it| {thing:_})? for ${N}[,] ${way === 'up' ? '(gaining|and gains|and gained|thereby gaining)' : '(losing|and loses|and lost|thereby losing)'} ${P}`,
      ],
      (match) => changeWith(way, 'after')(match)?.toReversed() ?? null,
    ),
  ];
});

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
