import type Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeQuantity } from '../amounts/quantity.ts';
import { writeDecimal } from '../askedText.ts';
import { lengthsOf, sizes, tells } from '../tellings/readTellings.ts';
import type { Story } from '../tellings/readTellings.ts';
import { ASK, IS } from '../tellings/roundWords.ts';
import { timesLine } from './quantity.ts';
import { rectangle, ZERO } from './rectangle.ts';
import { RECTANGLE_IDLE, SIDES, THING, THINGS } from './rectangleWords.ts';
import { step } from './step.ts';
import type { Worked } from './workFormula.ts';

const text = writeDecimal;

const CURRENCY = '([£$€＄])';

/** "£6 per foot" of what is told in metres. */
function isOfOtherUnit(text: string, unit: string): boolean {
  const per =
    /(?:per|a|an|for each|each|for every|\/) ?(?:square |sq\.? ?)?(met(?:re|er)|m|cm|ft|foot|yard)(?![a-z])/.exec(
      text.slice(text.search(/[£€＄]/)),
    )?.[1];
  const short = per
    ?.replace(/^met(?:re|er)$/, 'm')
    .replace('foot', 'ft')
    .replace('yard', 'yd');
  return short !== undefined && unit !== '' && short !== unit;
}

/** A fence round a garden, with a gate perhaps, or a floor to cover, at a price. */
export const PRICED_RECTANGLE_STORY: Story = {
  about: /[£€＄]/,
  tellings: [
    ...SIDES,
    [`(?:square|side|sides)(?: [a-z]+)?(?: (?:of|with))?(?: side| sides)?${IS}Q`, 'square'],
    [
      `(?:(?:leaving|with|except for|apart from|there is) )?(?:a )?(?:gap|space|opening|gate)(?: (?:of|that is|is|which is))? Q(?: (?:wide|for (?:a|the) gate|long))*`,
      'gap',
    ],
    [
      `(?:leaving|with|except for|apart from) (?:a )?Q(?: wide)? (?:gap|gate|opening|space)(?: for (?:a|the) gate)?`,
      'gap',
    ],
    [
      `(?:the )?(?:fencing|fence|edging|ribbon|skirting(?: board)?|border|wire|hedge|wall|rope|trim) (?:costs?|is|is sold at|at|is priced at) ${CURRENCY}Q (?:per|a|an|for each|each|for every|/) ?(?:m|met(?:re|er)|ft|foot|yard|cm)`,
      'linear',
    ],
    [
      `(?:the )?(?:carpet|turf|grass seed|grass|tiles?|tiling|paint|flooring|fabric|material|laminate|paving|concrete|glass|lino|vinyl|varnish|wood|artificial grass|lawn) (?:costs?|is|is sold at|at|is priced at) ${CURRENCY}Q (?:per|a|an|for each|each|for every|/) ?(?:square (?:met(?:re|er)|foot|yard|m|cm)|m\\^2|ft\\^2|sq\\.? ?(?:m|ft))`,
      'flat',
    ],
    [
      `at (?:a cost of )?${CURRENCY}Q (?:per|a|an|for each) (?:square (?:met(?:re|er)|foot|yard|m)|m\\^2|ft\\^2)`,
      'flat',
    ],
    [`at (?:a cost of )?${CURRENCY}Q (?:per|a|an|for each) (?:m|met(?:re|er)|ft|foot|yard)`, 'linear'],
    [
      `(?:how much (?:will|does|would|is)(?: (?:it|the (?:fence|fencing|carpet|turf|edging|tiles|paint|flooring|total|ribbon|skirting board|lino)))?(?: cost)?|${ASK} (?:total )?(?:cost|price))(?: (?:of|to|for|in total|altogether|he|she|cost|the|fence|fencing|it|carpet|carpeting|turf|turfing|cover|covering|paint|painting|tile|tiling|enclose|enclosing|needed|whole|all|required|a|pave|paving|this|lay|laying|buy|put|around|round|be|skirting|board|edge|edging|surround|surrounding|${THING}))*`,
      'ask',
    ],
    [
      `(?:to )?(?:fence|enclose|put a fence (?:a?round)|surround|edge|put skirting board (?:a?round)|build a fence (?:a?round)|carpet|turf|cover|paint|tile|pave)`,
      '-',
    ],
    [
      `(?:all the way )?a?round(?: (?:the )?(?:edge|outside|perimeter)(?: of)?)?|gate|fence|fencing|carpet|turf|edging|skirting board`,
      '-',
    ],
    ...THINGS,
  ],
  idle: RECTANGLE_IDLE,
  work(told) {
    const measured = lengthsOf(told, 'linear', 'flat');
    const currency = /[£€＄]/.exec(told.plain.text)?.[0]?.replace('＄', '$') ?? '';
    if (measured === null || told.plain.form !== null || isOfOtherUnit(told.plain.text, measured.unit)) return null;
    const sides = told.roles.has('square') ? 'square' : 'side side';
    const side = measured.of('square');
    const { long, wide } = sides === 'square' ? { long: side, wide: side } : rectangle(measured);
    const gap = told.roles.has('gap') ? ' gap' : '';
    const finish = (size: Fraction, price: Fraction, steps: readonly RuleStep[]): Worked | null => {
      const answer = writeQuantity(size.mul(price), currency);
      return answer === null
        ? null
        : { steps: [...steps, step('Multiply by the price of one.', timesLine(size, price))], answer };
    };
    if (tells(told, `${sides}${gap} linear`, 'ask')) {
      const around = long.add(wide).mul(2);
      const size = around.sub(measured.of('gap'));
      const steps = [step('Find the perimeter.', `2\\times (${text(long)}+${text(wide)})=${text(around)}`)];
      if (gap !== '')
        steps.push(step('Leave out the gap.', `${text(around)}-${text(measured.of('gap'))}=${text(size)}`));
      return finish(size, sizes(told, 'linear')[0] ?? ZERO, steps);
    }
    if (!tells(told, `${sides} flat`, 'ask')) return null;
    return finish(long.mul(wide), sizes(told, 'flat')[0] ?? ZERO, [step('Find the area.', timesLine(long, wide))]);
  },
};
