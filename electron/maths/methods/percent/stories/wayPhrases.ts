import { says } from '../../frames/frame.ts';
import type { ChangeFact, Way } from './changeFacts.ts';
import { N, P, THINGS, change, changeWith } from './changeMatches.ts';
import type { Phrases } from './changeMatches.ts';
import {
  ANY_TIME,
  AUXILIARY,
  BE,
  DOWN_NOUN,
  EVERY,
  FALL,
  LOWER,
  LOWERED,
  QUANTITY,
  RAISE,
  RAISED,
  RISE,
  SUBJECT,
  UP_NOUN,
} from './percentWords.ts';
import { MAYBE } from './valuePhrases.ts';

const TIMED = `[ ${ANY_TIME.slice(2, -1)}]`;

/** The words for one way of changing: falls, is lowered, lowers, a reduction. */
function wordsOf(way: Way): {
  readonly verb: string;
  readonly done: string;
  readonly does: string;
  readonly noun: string;
} {
  return way === 'up'
    ? { verb: RISE, done: RAISED, does: RAISE, noun: UP_NOUN }
    : { verb: FALL, done: LOWERED, does: LOWER, noun: DOWN_NOUN };
}

/** "Fell by 12% to £44", "rose by 8% from £250": the change with what was before or after it. */
function toAndFrom(way: Way): Phrases {
  const { verb, done, noun } = wordsOf(way);
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
  ];
}

/** "Falls by 12%", "gets a 5% discount". */
function byPercent(way: Way): Phrases {
  const up = way === 'up';
  const { verb, done, does, noun } = wordsOf(way);
  return [
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
  ];
}

/** "Falls by 12% each year". */
function everyYear(way: Way): Phrases {
  const up = way === 'up';
  const { verb, done } = wordsOf(way);
  return [
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
  ];
}

/** "After a 12% reduction": the change comes before what is told next. */
function afterAll(way: Way): Phrases {
  const up = way === 'up';
  const { verb, done, noun } = wordsOf(way);
  return [
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

/** How one way of changing is told. */
export function changes(way: Way): Phrases {
  return [...toAndFrom(way), ...byPercent(way), ...everyYear(way), ...afterAll(way)];
}

export const AGAIN: Phrases = says<ChangeFact>(
  [
    `[(then|later|and|and then) ](by )?(a further|another|an additional|an extra) ${P}${TIMED}`,
    `[(then|later|and|and then) ]by ${P}${TIMED}`,
    `[(then|later|and|and then) ]${P} (in the (second|third|next|following)( year| month| week)?|the (next|following)( year| month| week)?|the year after|in {thing:_})`,
  ],
  change('again'),
);

/** A trade at a profit or a loss, told by the percentage. */
export const TRADE: Phrases = [
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
export const SOLD_AT: Phrases = (['up', 'down'] as const).flatMap((way) => {
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
