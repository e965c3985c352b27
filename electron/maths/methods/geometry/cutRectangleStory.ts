import { writeDecimal } from '../askedText.ts';
import { lengthsOf, tells } from '../tellings/readTellings.ts';
import type { Story } from '../tellings/readTellings.ts';
import { ASK, IS } from '../tellings/roundWords.ts';
import { timesLine } from './quantity.ts';
import { rectangle, subtract } from './rectangle.ts';
import { RECTANGLE_IDLE, SIDES, THING, THINGS } from './rectangleWords.ts';
import { step } from './step.ts';

const text = writeDecimal;

/** A rectangle with a rectangle or square cut out of it. */
export const CUT_RECTANGLE_STORY: Story = {
  about: /\b(?:cut|removed|taken|l-shape|missing|pond|hole|dug|lawn|pool)/,
  tellings: [
    ...SIDES,
    [`(?:square|squares)(?: [a-z]+)?(?: (?:of|with|has))?(?: side| sides| side length)?${IS}Q`, 'square'],
    [
      `(?:which |that )?(?:has been |is |was )?(?:cut|removed|taken|missing)(?: away| out)?(?: (?:from|of|in) (?:one|a|the|its)(?: (?:corner|middle|centre|room|it))?| from it)?`,
      'is cut',
    ],
    [
      `(?:which |that )?(?:has been |is |was |are )?(?:cut|removed|taken)(?: away| out)?(?: (?:from|at|off))? (?:each|every|all #\\d+|all|its #\\d+)(?: of (?:the|its))?(?: #\\d+)? corners?`,
      'is each',
    ],
    [
      `(?:in|inside|at) the (?:middle|centre|corner|center)(?: of (?:the|it|this)(?: ${THING})?)?|(?:contains|with|has)(?= an? (?:#\\d|rectangular|square))`,
      'is inside',
    ],
    [
      `how (?:much|many square (?:met(?:re|er)s|feet|cm)) (?:of )?(?:carpet|grass|turf|card|paper|metal|wood|flooring|concrete|tiling|paving|vinyl|lino)(?: (?:is|are|will be))?(?: (?:needed|left|required|there|remaining))?(?: over)?(?: (?:to|for) (?:cover|carpet|the|it|floor|whole|this|room|fit|entire)+(?: (?:the|floor|room|whole|it|entire))*)?`,
      'ask',
    ],
    [
      `${ASK} (?:total )?(?:remaining |shaded )?area(?: of)?(?: the| this)?(?: ${THING}| grass| remaining| shaded| card| that| is| left| part| region| piece| path| rest)*`,
      'ask',
    ],
    ...THINGS,
    ['grass|pond|hole|smaller|larger|rest|remaining|shaped', '-'],
  ],
  idle: RECTANGLE_IDLE,
  work(told) {
    const measured = lengthsOf(told);
    const each = told.roles.has('is each');
    const cut = each ? ['is each'] : told.roles.has('is cut') ? ['is cut'] : [];
    const inside = told.roles.has('is inside') ? ['is inside'] : [];
    if (measured === null || cut.length + inside.length === 0 || told.plain.form !== null) return null;
    const four = tells(told, 'side side side side', 'ask', ...cut, ...inside);
    const square = tells(told, 'side side square', 'ask', ...cut, ...inside);
    if (!four && !square) return null;
    // The piece that is cut out may be told first.
    const second = four && rectangle(measured, 2).area.compare(rectangle(measured).area) > 0;
    const large = rectangle(measured, second ? 2 : 0);
    const small = four
      ? rectangle(measured, second ? 0 : 2)
      : {
          long: measured.of('square'),
          wide: measured.of('square'),
          area: measured.of('square').mul(measured.of('square')),
        };
    const [one, two] = [large.long, large.wide].toSorted((a, b) => b.compare(a));
    const [three, four_] = [small.long, small.wide].toSorted((a, b) => b.compare(a));
    if (one === undefined || two === undefined || three === undefined || four_ === undefined) return null;
    if (three.compare(one) >= 0 || four_.compare(two) >= 0) return null;
    if (each)
      return subtract('A', large.area, small.area.mul(4), measured.unit, [
        step('Find the area of the whole rectangle.', timesLine(large.long, large.wide)),
        step('Find the area of one corner.', timesLine(small.long, small.wide)),
        step('There are four corners.', `4\\times ${text(small.area)}=${text(small.area.mul(4))}`),
      ]);
    return subtract('A', large.area, small.area, measured.unit, [
      step('Find the area of the whole rectangle.', timesLine(large.long, large.wide)),
      step('Find the area that is taken away.', timesLine(small.long, small.wide)),
    ]);
  },
};
