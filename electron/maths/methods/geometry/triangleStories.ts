import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { lengthsOf, tells } from '../tellings/readTellings.ts';
import type { Story, Told } from '../tellings/readTellings.ts';
import { ASK, IS } from '../tellings/roundWords.ts';
import { words } from '../words/phrases.ts';
import { nearestFits } from './nearestFits.ts';
import { roundedText, startOf, withUnit } from './quantity.ts';
import type { Worked } from './workFormula.ts';
import { workRoot, workThirdSide } from './workPythagoras.ts';
import type { RootForm } from './workPythagoras.ts';

const text = writeDecimal;
const square = (value: Fraction): Fraction => value.mul(value);
const step = (reason: string, expression: string): RuleStep => ({ reason, expression });
const IDLE = words(
  'whose a an the of with and has have is are its it that which if given then each length lengths long exact side sides triangle in to from shape two using pythagoras theorem by',
);

function formOf({ plain }: Told): RootForm | null {
  if (plain.form === null) return { kind: 'exact' };
  return plain.form.kind === 'with' ? null : plain.form;
}

function ofSolution(solution: RuleSolution | null): Worked | null {
  return solution === null ? null : { steps: solution.steps, answer: solution.answer };
}

/** The side of a rhombus from its diagonals. */
const RHOMBUS: Story = {
  about: /\brhombus\b/,
  tellings: [
    [`diagonals(?: (?:of|are|is|length|lengths|measuring|measure|the|a|rhombus|have))* Q and Q`, 'diagonal diagonal'],
    [
      `(?:${ASK} )(?:length of )?(?:each |one |a |the )?(?:of its )?sides?(?: lengths?)?(?: of the rhombus)?`,
      'askSide',
    ],
    [`${ASK} perimeter(?: of)?(?: the| this)?(?: rhombus)?`, 'askPerimeter'],
    ['rhombus', '-'],
  ],
  idle: IDLE,
  work(told) {
    const [measured, form] = [lengthsOf(told), formOf(told)];
    const [one, two] = measured?.all('diagonal') ?? [];
    if (
      measured === null ||
      form === null ||
      one === undefined ||
      two === undefined ||
      !nearestFits(told, measured.unit)
    )
      return null;
    const [a, b] = [one.div(2), two.div(2)];
    const halves = step(
      'The diagonals cut each other in half at right angles.',
      `${text(one)}\\div 2=${text(a)},\\quad ${text(two)}\\div 2=${text(b)}`,
    );
    const side = workThirdSide('hypotenuse', [a, b], measured.unit, form, [halves]);
    if (tells(told, 'diagonal diagonal', 'askSide')) return ofSolution(side);
    const size = /^\d+(?:\.\d+)?(?=\\text|$)/.exec(side?.answer ?? '')?.[0];
    if (
      side === null ||
      size === undefined ||
      told.plain.form !== null ||
      !tells(told, 'diagonal diagonal', 'askPerimeter')
    )
      return null;
    const around = text(new Fraction(size).mul(4));
    return {
      steps: [...side.steps, step('All four sides are equal.', `P=4\\times ${size}=${around}`)],
      answer: withUnit(around, measured.unit, 1),
    };
  },
};

/** The height or area of an equilateral triangle. */
const EQUILATERAL: Story = {
  about: /\bequilateral\b/,
  tellings: [
    [`(?:side|sides|side length|sides of length)${IS}Q(?: long)?`, 'side'],
    [`equilateral triangle(?: of| with)? side(?:s)?(?: length)?${IS}Q`, 'side'],
    [
      `${ASK} (?:perpendicular |vertical )?(?:height|altitude)(?: of)?(?: the| this| an)?(?: triangle| equilateral triangle)?`,
      'askHeight',
    ],
    [`${ASK} area(?: of)?(?: the| this| an)?(?: triangle| equilateral triangle)?`, 'askArea'],
    ['equilateral', '-'],
  ],
  idle: IDLE,
  work(told) {
    const [measured, form] = [lengthsOf(told), formOf(told)];
    const [side] = measured?.all('side') ?? [];
    if (measured === null || form === null || side === undefined || !nearestFits(told, measured.unit)) return null;
    const half = side.div(2);
    const left = square(side).sub(square(half));
    const steps = [
      step('The height cuts the base in half.', `${text(side)}\\div 2=${text(half)}`),
      step('Use Pythagoras.', `h^2=${text(side)}^2-${text(half)}^2=${text(left)}`),
    ];
    if (tells(told, 'side', 'askHeight')) {
      const root = workRoot(left, 'h', form);
      return root === null
        ? null
        : { steps: [...steps, ...root.steps], answer: withUnit(root.value, measured.unit, 1) };
    }
    if (!tells(told, 'side', 'askArea')) return null;
    const start = step(
      'The area is half of base times height.',
      `A=\\frac{1}{2}\\times ${text(side)}\\times \\sqrt{${text(left)}}`,
    );
    if (form.kind === 'exact') {
      const quarter = square(side).div(4);
      if (quarter.d !== 1n) return null;
      const area = `${quarter.equals(1) ? '' : text(quarter)}\\sqrt{3}`;
      return {
        steps: [
          ...steps,
          step('Take the positive square root.', `h=\\frac{${text(side)}\\sqrt{3}}{2}`),
          step('The area is half of base times height.', `A=${area}`),
        ],
        answer: withUnit(area, measured.unit, 2),
      };
    }
    const number = (side.valueOf() * Math.sqrt(left.valueOf())) / 2;
    const rounded = roundedText(number, form) ?? '';
    return {
      steps: [...steps, start, step('Work it out and round.', `A=${startOf(number)}\\approx ${rounded}`)],
      answer: withUnit(rounded, measured.unit, 2),
    };
  },
};

/** The perimeter or area of a right-angled triangle whose third side has to be found first. */
const RIGHT: Story = {
  about: /\bright\b|\bright-angled\b/,
  tellings: [
    [`(?:legs|shorter sides|perpendicular sides|two shorter sides|short sides)${IS}Q and Q`, 'leg leg'],
    [`(?:hypotenuse|longest side)${IS}Q`, 'long'],
    [
      `(?:one (?:of (?:the|its) )?(?:other |shorter )?(?:legs?|sides?)|one leg|a leg|one side|another side|one shorter side)${IS}Q`,
      'leg',
    ],
    [`${ASK} perimeter(?: of)?(?: the| this| a)?(?: triangle)?`, 'askPerimeter'],
    [`${ASK} area(?: of)?(?: the| this| a)?(?: triangle)?`, 'askArea'],
    ['right[- ]?angled|right', '-'],
  ],
  idle: IDLE,
  work(told) {
    const measured = lengthsOf(told);
    if (measured === null || told.plain.form !== null) return null;
    const [one, two] = measured.all('leg');
    const long = measured.of('long');
    const legs = measured.all('leg').length === 2;
    if (one === undefined) return null;
    const third =
      legs && two !== undefined
        ? workThirdSide('hypotenuse', [one, two], measured.unit, { kind: 'exact' })
        : workThirdSide('leg', [long, one], measured.unit, { kind: 'exact' });
    const size = /^\d+(?:\.\d+)?(?=\\text|$)/.exec(third?.answer ?? '')?.[0];
    if (third === null || size === undefined) return null;
    const other = new Fraction(size);
    const given = legs ? 'leg leg' : 'leg long';
    if (tells(told, given, 'askPerimeter')) {
      const sides = legs && two !== undefined ? [one, two, other] : [one, other, long];
      const sum = sides.reduce((total, side) => total.add(side), new Fraction(0));
      return {
        steps: [...third.steps, step('Add all sides.', `P=${sides.map(text).join('+')}=${text(sum)}`)],
        answer: withUnit(text(sum), measured.unit, 1),
      };
    }
    if (legs || !tells(told, given, 'askArea')) return null;
    const area = one.mul(other).div(2);
    return {
      steps: [
        ...third.steps,
        step(
          'The area is half the product of the legs.',
          `A=\\frac{1}{2}\\times ${text(one)}\\times ${text(other)}=${text(area)}`,
        ),
      ],
      answer: withUnit(text(area), measured.unit, 2),
    };
  },
};

/** Questions that need Pythagoras on the way. */
export const TRIANGLE_STORIES: readonly Story[] = [RHOMBUS, EQUILATERAL, RIGHT];
