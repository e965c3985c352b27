import type Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { lengthsOf, tells } from '../tellings/readTellings.ts';
import type { Story } from '../tellings/readTellings.ts';
import { ASK, IS } from '../tellings/roundWords.ts';
import { timesLine, withUnit } from './quantity.ts';
import { ZERO } from './rectangle.ts';
import { RECTANGLE_IDLE } from './rectangleWords.ts';
import { step } from './step.ts';
import type { Worked } from './workFormula.ts';

const text = writeDecimal;

/** A prism by its cross-section, a right-angled triangle or one with base and height, or a trapezium. */
export const PRISM_STORY: Story = {
  about: /\bprism\b|\bcross[- ]section\b|\btent\b|\bwedge\b|\btrough\b/,
  tellings: [
    [
      `(?:right[- ]?angled )?triangle(?: (?:with|whose|of|has|having))*(?: the)?(?: (?:legs|shorter sides|perpendicular sides|sides|sides containing the right angle))(?: (?:of|are|length|measuring))* Q and Q`,
      'leg leg',
    ],
    [
      `(?:with |and |whose )?(?:the )?(?:legs|shorter sides|perpendicular sides|sides containing the right angle)(?: (?:of|are|length|measuring))* Q and Q`,
      'leg leg',
    ],
    [`(?:with )?(?:the )?base${IS}Q`, 'leg'],
    [
      `(?:perpendicular |vertical )?height(?: of (?:the|its) (?:triangle|triangular face|cross[- ]section))?${IS}Q`,
      'leg',
    ],
    [
      `trapezium(?: (?:with|whose|of|has|having))*(?: the)? parallel sides(?: (?:of|are|length|measuring))* Q and Q`,
      'parallel parallel',
    ],
    [
      `(?:the )?(?:prism|wedge|tent|trough|it)(?: (?:is|has|a|with|of))*(?: length)?(?: of| is)? Q(?: long| in length)?`,
      'length',
    ],
    [`length(?: of (?:the|this) (?:prism|tent|wedge))?${IS}Q|Q long`, 'length'],
    [
      `(?:the )?cross[- ]section(?:al)?(?: of (?:a|the|this) (?:prism|tent|wedge|trough))?(?: is)?(?: (?:in the shape of|an?|right[- ]?angled|isosceles))*(?: (?:triangle|trapezium))?(?! area)`,
      '-',
    ],
    [`${ASK} volume(?: of)?(?: the| this| a)?(?: prism| tent| wedge| trough| air inside the tent)?`, 'ask'],
    [
      '(?:triangular )?prism|right[- ]?angled|triangular|triangle|isosceles|trapezium|wedge|tent|trough|shape|solid',
      '-',
    ],
  ],
  idle: RECTANGLE_IDLE,
  work(told) {
    const measured = lengthsOf(told);
    if (measured === null || told.plain.form !== null) return null;
    const length = measured.of('length');
    const [one, two] = [measured.all('leg')[0] ?? ZERO, measured.all('leg')[1] ?? ZERO];
    const prism = (area: Fraction, steps: readonly RuleStep[]): Worked => {
      const volume = area.mul(length);
      return {
        steps: [
          ...steps,
          step(
            'The volume of a prism is the area of its cross-section times its length.',
            `V=${timesLine(area, length)}`,
          ),
        ],
        answer: withUnit(text(volume), measured.unit, 3),
      };
    };
    if (tells(told, 'leg leg length', 'ask') && !/trapezium/.test(told.plain.text)) {
      const area = one.mul(two).div(2);
      return prism(area, [
        step('Find the area of the triangle.', `\\frac{1}{2}\\times ${text(one)}\\times ${text(two)}=${text(area)}`),
      ]);
    }
    if (!tells(told, 'parallel parallel leg length', 'ask')) return null;
    const [a, b] = [measured.all('parallel')[0] ?? ZERO, measured.all('parallel')[1] ?? ZERO];
    const area = a.add(b).mul(one).div(2);
    return prism(area, [
      step(
        'Find the area of the trapezium.',
        `\\frac{1}{2}\\times (${text(a)}+${text(b)})\\times ${text(one)}=${text(area)}`,
      ),
    ]);
  },
};
