import type Fraction from 'fraction.js';

import { writeDecimal } from '../askedText.ts';
import { lengthsOf, tells } from '../tellings/readTellings.ts';
import type { Story } from '../tellings/readTellings.ts';
import { ASK, CIRCLE_SIZES, IS, ROUND_IDLE } from '../tellings/roundWords.ts';
import { formOf, nearestFits } from './nearestFits.ts';
import { finishedSum } from './piSum.ts';
import { withUnit, writeSize } from './quantity.ts';
import { step } from './step.ts';

const text = writeDecimal;
const square = (value: Fraction): Fraction => value.mul(value);

/** Two straights with a half circle at each end: a running track, a stadium. */
export const STADIUM_STORY: Story = {
  about: /semi-?circ/,
  tellings: [
    [
      `(?:straight (?:sides?|sections?|parts?|edges?)|straights?|rectangle)${IS}(?:each )?Q(?: long)?(?: each)?`,
      'length',
    ],
    [`Q(?: long)? straights?(?: sides?| sections?)?`, 'length'],
    [`length${IS}Q`, 'length'],
    [`width${IS}Q`, 'diameter'],
    ...CIRCLE_SIZES,
    [`rectangle(?: of| measuring| that is| with sides)? Q(?: long)? ?(?:by|x|×) ?Q(?: wide)?`, 'length diameter'],
    [`Q(?: long)? ?(?:by|x|×) ?Q(?: wide)?`, 'length diameter'],
    [
      `(?:a )?semi-?circles? (?:on|at|attached to) (?:each|both|either)(?: of (?:its|the))?(?: shorter| short)? (?:ends?|sides?)|semi-?circular ends|semi-?circles at (?:each|both|the) ends|(?:two|#\\d+) semi-?circles`,
      'is both',
    ],
    [
      `${ASK} (?:perimeter|distance (?:around|round)(?: the)?(?: edge of the| outside of the)?)(?: of)?(?: the| this)?(?: track| shape| stadium| it)?|how (?:long|far) is (?:one|a|1) (?:lap|time round)(?: of the track)?|${ASK} length of (?:one|a) (?:lap|circuit)(?: of the track)?|how far (?:is it )?(?:around|round) the track`,
      'askPerimeter',
    ],
    [
      `${ASK} (?:total )?area(?: of)?(?: the| this)?(?: track| shape| field| stadium| it)?|${ASK} area inside the track`,
      'askArea',
    ],
    [
      'running track|track|made from|made up of|made of|consists of|consisting of|shape|rectangle|straight|stadium|semi-?circular|joined by|each|parallel|field',
      '-',
    ],
  ],
  idle: ROUND_IDLE,
  work(told) {
    const measured = lengthsOf(told);
    const size = told.roles.has('radius') ? 'radius' : 'diameter';
    const [length, round] = [measured?.all('length')[0], measured?.all(size)[0]];
    if (measured === null || length === undefined || round === undefined) return null;
    if (!nearestFits(told, measured.unit) || !told.roles.has('is both')) return null;
    const diameter = size === 'radius' ? round.mul(2) : round;
    const wrap = (value: string): string =>
      value.includes('pi') && measured.unit !== '' && /[-+]/.test(value) ? `(${value})` : value;
    if (tells(told, `length ${size}`, 'is both', 'askPerimeter')) {
      const end = finishedSum('P', length.mul(2), diameter, formOf(told));
      if (end === null) return null;
      const steps = [
        step(
          'Both half circles make one circle.',
          `\\pi\\times ${text(diameter)}=${writeSize({ value: diameter, pi: true })}`,
        ),
        step('Add both straight parts.', `P=${writeSize({ value: diameter, pi: true })}+2\\times ${text(length)}`),
        ...end.steps,
      ];
      return { steps, answer: withUnit(wrap(end.value), measured.unit, 1) };
    }
    if (!tells(told, `length ${size}`, 'is both', 'askArea')) return null;
    const disc = square(diameter.div(2));
    const end = finishedSum('A', length.mul(diameter), disc, formOf(told));
    if (end === null) return null;
    const steps = [
      step('Find the area of the rectangle.', `${text(length)}\\times ${text(diameter)}=${text(length.mul(diameter))}`),
      step(
        'Both half circles make one circle.',
        `\\pi\\times ${text(diameter.div(2))}^2=${writeSize({ value: disc, pi: true })}`,
      ),
      step('Add.', `A=${text(length.mul(diameter))}+${writeSize({ value: disc, pi: true })}`),
      ...end.steps,
    ];
    return { steps, answer: withUnit(wrap(end.value), measured.unit, 2) };
  },
};
