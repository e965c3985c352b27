import { writeDecimal } from '../askedText.ts';
import { lengthsOf, tells } from '../tellings/readTellings.ts';
import type { Story } from '../tellings/readTellings.ts';
import { ASK, IS } from '../tellings/roundWords.ts';
import { timesLine } from './quantity.ts';
import { rectangle, subtract } from './rectangle.ts';
import { RECTANGLE_IDLE, SIDES, THINGS } from './rectangleWords.ts';
import { step } from './step.ts';

const text = writeDecimal;

const BORDER_NAME = '(?:border|path|frame|margin|strip|mount|edging|walkway|pathway|surround|paving)';

/** A border of one width all round a rectangle. */
export const BORDER_STORY: Story = {
  about: /\b(?:border|path|frame|margin|strip|mount|walkway|surround)/,
  tellings: [
    ...SIDES,
    [`${BORDER_NAME}(?: (?:of|that|which|is|has|a|uniform|constant|with|width))* Q(?: wide| in width)?`, 'width'],
    [`Q wide ${BORDER_NAME}|Q ${BORDER_NAME}`, 'width'],
    [`(?:of )?(?:uniform |constant )?width${IS}Q`, 'width'],
    [`(?:is |which is )?Q wide(?= (?:all|on|surround|a?round|goes|runs))`, 'width'],
    [
      `(?:is )?(?:surrounded|enclosed|bordered|framed) by|(?:(?:all the way|which|that|goes|runs|all|going|running|is|laid|built|put) )*a?round(?: the (?:outside|edge)(?: of)?)?(?: it| the| a)?|on (?:every|each|all|all \\d+|all four) sides?|surrounding|surrounds`,
      'is around',
    ],
    [`${ASK} (?:total )?area(?: of)?(?: the| this)? ${BORDER_NAME}(?: only| alone| itself)?`, 'ask'],
    ...THINGS,
    [BORDER_NAME, '-'],
  ],
  idle: RECTANGLE_IDLE,
  work(told) {
    const measured = lengthsOf(told);
    if (measured === null || told.plain.form !== null || !tells(told, 'side side width', 'ask', 'is around'))
      return null;
    const { long, wide, area } = rectangle(measured);
    const twice = measured.of('width').mul(2);
    const [outer, over] = [long.add(twice), wide.add(twice)];
    return subtract('A', outer.mul(over), area, measured.unit, [
      step(
        'The border adds its width on both sides.',
        `${text(long)}+${text(twice)}=${text(outer)},\\quad ${text(wide)}+${text(twice)}=${text(over)}`,
      ),
      step('Find the area with the border.', timesLine(outer, over)),
      step('Find the area without it.', timesLine(long, wide)),
    ]);
  },
};
