import type Fraction from 'fraction.js';

import { writeDecimal } from '../askedText.ts';
import { lengthsOf, tells } from '../tellings/readTellings.ts';
import type { Story } from '../tellings/readTellings.ts';
import { ASK, CIRCLE_SIZES, IS, ROUND_IDLE } from '../tellings/roundWords.ts';
import { formOf, nearestFits } from './nearestFits.ts';
import { finishedSum } from './piSum.ts';
import { finished, withUnit, writeSize } from './quantity.ts';
import { step } from './step.ts';

const text = writeDecimal;
const square = (value: Fraction): Fraction => value.mul(value);

/** A circle and a square, one cut out of the other or drawn in it. */
export const CIRCLE_AND_SQUARE_STORY: Story = {
  about: /square/,
  tellings: [
    [
      `square (?:[a-z]+ )?(?:of|with|has|having)?(?: a| each)?(?: side| sides| edge)?(?: of)?(?: length)?${IS}Q`,
      'side',
    ],
    [`(?:side|sides|side length)(?: of the square)?${IS}Q`, 'side'],
    [`Q (?:square|by #\\d+)`, 'side'],
    ...CIRCLE_SIZES,
    [
      `(?:the )?(?:largest|biggest)(?: possible)? circle(?: (?:that (?:fits|can be cut|will fit))?(?: inside| in| out of| from)*(?: it| the square)?)?|(?:a |the )?circle (?:is |that |which |just )*(?:fits exactly (?:inside|in)|just fits (?:inside|in)|touches all (?:the |its |four |#\\d+ )*sides|inscribed in|drawn inside|fits inside)(?: it| a| the)?|(?:has |with )?(?:a |an )?inscribed circle|touching all (?:four|#\\d+)? ?sides`,
      'is inside',
    ],
    [
      `(?:${ASK} )?area(?: of)?(?: the| card| material| wood| metal| square| part| paper| region| that| is| which| shaded| remaining)* (?:left over|left|remaining|shaded|wasted|not covered(?: by the circle)?|outside the circle|that remains|between the square and the circle)|${ASK} (?:shaded|remaining) area|how much (?:card|material|paper|wood|metal|cardboard|area|fabric) (?:is left(?: over)?|is wasted|remains)`,
      'askLeft',
    ],
    [
      `${ASK} area(?: of)?(?: the| remaining| left-over| leftover| shaded)+(?! circle)(?: part| card| material| region| piece| paper| wood| metal)?`,
      'askLeft',
    ],
    [`${ASK} area of the circle`, 'askCircle'],
    [
      '(?:is |has been )?(?:cut out|cut|removed|drawn|punched|taken)(?: out)?(?: of| from)?(?: it| the square| a| a piece of)?',
      '-',
    ],
    [
      'piece of (?:card|paper|wood|metal|material|fabric|cardboard)|sheet of (?:card|paper|metal|wood)|card|square|inside|over|square piece of (?:card|paper|metal|wood)',
      '-',
    ],
  ],
  idle: ROUND_IDLE,
  work(told) {
    const measured = lengthsOf(told);
    const [side] = measured?.all('side') ?? [];
    if (measured === null || side === undefined || !nearestFits(told, measured.unit)) return null;
    const inside = tells(told, 'side', 'is inside', 'askLeft') || tells(told, 'side', 'is inside', 'askCircle');
    const [given] = [...(measured?.all('radius') ?? []), ...(measured?.all('diameter') ?? [])];
    const radius = inside
      ? side.div(2)
      : tells(told, 'side radius', 'askLeft') && given !== undefined
        ? given
        : tells(told, 'side diameter', 'askLeft') && given !== undefined
          ? given.div(2)
          : null;
    if (radius === null || radius.mul(2).compare(side) > 0) return null;
    const disc = square(radius);
    const half = inside ? [step('The circle is as wide as the square.', `r=${text(side)}\\div 2=${text(radius)}`)] : [];
    const round = step(
      'Find the area of the circle.',
      `\\pi\\times ${text(radius)}^2=${writeSize({ value: disc, pi: true })}`,
    );
    if (told.roles.has('askCircle')) {
      const end = finished('A', { value: disc, pi: true }, formOf(told));
      return { steps: [...half, round, ...end.steps], answer: withUnit(end.value, measured.unit, 2) };
    }
    const end = finishedSum('A', square(side), disc.neg(), formOf(told));
    if (end === null) return null;
    const steps = [
      ...half,
      step('Find the area of the square.', `${text(side)}^2=${text(square(side))}`),
      round,
      step('Subtract.', `A=${text(square(side))}-${writeSize({ value: disc, pi: true })}`),
      ...end.steps,
    ];
    const value = end.value.includes('pi') && measured.unit !== '' ? `(${end.value})` : end.value;
    return { steps, answer: withUnit(value, measured.unit, 2) };
  },
};
