import Fraction from 'fraction.js';

import type { RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { lengthsOf, sizes, tells } from '../tellings/readTellings.ts';
import type { Story, Told } from '../tellings/readTellings.ts';
import { ASK, CIRCLE_SIZES, IS, ROUND_IDLE } from '../tellings/roundWords.ts';
import { words } from '../words/phrases.ts';
import { writeNumber } from '../writeTerms.ts';
import { nearestFits } from './nearestFits.ts';
import { finishedSum } from './piSum.ts';
import { finished, timesLine, withUnit, writeSize } from './quantity.ts';
import type { PiForm, Size } from './quantity.ts';
import type { Worked } from './workFormula.ts';

const text = writeDecimal;
const square = (value: Fraction): Fraction => value.mul(value);
const step = (reason: string, expression: string): RuleStep => ({ reason, expression });
const formOf = ({ plain }: Told): PiForm => plain.form ?? { kind: 'exact' };

function radiusIn(
  told: Told,
): { readonly role: 'radius' | 'diameter'; readonly radius: Fraction; readonly unit: string } | null {
  const measured = lengthsOf(told, 'count', 'time');
  if (measured === null || !nearestFits(told, measured.unit)) return null;
  const role = told.roles.has('diameter') ? 'diameter' : 'radius';
  const size = measured.of(role);
  if (size.equals(0)) return null;
  return { role, radius: role === 'diameter' ? size.div(2) : size, unit: measured.unit };
}

/** `100+8\pi` in brackets before a unit. */
function wrapped(value: string, unit: string): string {
  return unit !== '' && value.includes('pi') && /[-+]/.test(value) ? `(${value})` : value;
}

const SLICE = '(?:slices?|sectors?|pieces?|parts?|portions?)';

/** A pizza cut into equal slices. */
const SLICES: Story = {
  about: /slice|piece|equal|portion/,
  tellings: [
    ...CIRCLE_SIZES,
    [
      `(?:is |it is )?(?:cut|divided|split|sliced)(?: up)? (?:in|into) Q (?:equal|identical|equal-sized) ${SLICE}`,
      'count',
    ],
    [`${ASK} area(?: of)?(?: each| one| a| every)+ ${SLICE}`, 'askArea'],
    [`pizza|cake|pie|tart|cookie|${SLICE}`, '-'],
  ],
  idle: ROUND_IDLE,
  work(told) {
    const round = radiusIn(told);
    const [count] = sizes(told, 'count');
    if (round === null || count === undefined || !tells(told, `${round.role} count`, 'askArea')) return null;
    const whole: Size = { value: square(round.radius), pi: true };
    const part: Size = { value: whole.value.div(count), pi: true };
    const end = finished('A', part, formOf(told));
    const steps = [
      step('Find the area of the whole circle.', `\\pi\\times ${text(round.radius)}^2=${writeSize(whole)}`),
      step('Divide by the number of parts.', `A=${writeSize(whole)}\\div ${text(count)}=${writeSize(part)}`),
      ...end.steps,
    ];
    return { steps, answer: withUnit(end.value, round.unit, 2) };
  },
};

/** The tip of a clock's hand. */
const HAND: Story = {
  about: /\bhand\b/,
  tellings: [
    [
      `(?:the )?minute hand(?: of (?:a|the) (?:large |wall )?clock)?(?:,? which)?(?: (?:on|of|is|has|with|a|length|that|measures|clock|the))* Q(?: long| in length)?`,
      'radius',
    ],
    [`Q(?: long)? minute hand|length of the minute hand(?: of (?:a|the) clock)? is Q`, 'radius'],
    [`(?:in|during|after|over) (?:one|an|1) hour|every hour|each hour`, 'hour'],
    [`(?:in|during|after|over) Q minutes`, 'time'],
    [
      `how far (?:does|will) (?:its|the) tip(?: of the (?:minute )?hand)? (?:travel|move|go)|(?:${ASK} )(?:the )?distance (?:travelled|moved|covered) by (?:its|the) tip(?: of the (?:minute )?hand)?|(?:${ASK} )distance (?:that )?(?:its|the) tip(?: of the (?:minute )?hand)? (?:travels|moves)`,
      'ask',
    ],
  ],
  idle: words('a an the of on clock wall with and has is its it'),
  work(told) {
    const measured = lengthsOf(told, 'time');
    const [minutes] = sizes(told, 'time');
    if (measured === null || !nearestFits(told, measured.unit)) return null;
    const radius = measured.of('radius');
    const whole: Size = { value: radius.mul(2), pi: true };
    const turn = step(
      'In one hour the tip goes once round a circle.',
      `C=2\\times \\pi\\times ${text(radius)}=${writeSize(whole)}`,
    );
    if (tells(told, 'radius', 'hour', 'ask')) {
      const end = finished('C', whole, formOf(told));
      return { steps: [turn, ...end.steps], answer: withUnit(end.value, measured.unit, 1) };
    }
    if (minutes === undefined || !tells(told, 'radius time', 'ask')) return null;
    const share = minutes.div(60);
    const part: Size = { value: whole.value.mul(share), pi: true };
    const end = finished('l', part, formOf(told));
    const steps = [
      turn,
      step('Take that part of an hour.', `${writeNumber(share)}\\times ${writeSize(whole)}=${writeSize(part)}`),
      ...end.steps,
    ];
    return { steps, answer: withUnit(end.value, measured.unit, 1) };
  },
};

/** A rectangle with a half circle on one end. */
const ARCH: Story = {
  about: /semi-?circ/,
  tellings: [
    [
      `rectangle(?: (?:of|that|is|measuring|with|sides|dimensions))* Q(?: long| high| wide)? ?(?:by|x|×) ?Q(?: wide| high)?`,
      'side side',
    ],
    [`semi-?circle(?: (?:of|with|has|a|whose))* diameter${IS}Q`, 'diameter'],
    [`semi-?circle(?: (?:of|with|has|a|whose))* radius${IS}Q`, 'radius'],
    [
      `(?:on|at|to|along)(?: (?:top|one|its|the|a|of|end|side|short|shorter|long|longer|joined|attached|it|top of it))+(?= |[.,]|$)`,
      '-',
    ],
    [`${ASK} (?:total )?area(?: of)?(?: the| this)?(?: whole| shape| window| figure| door| entire)*`, 'askArea'],
    [`${ASK} perimeter(?: of)?(?: the| this)?(?: whole| shape| window| figure| door)*`, 'askPerimeter'],
    [
      'shape|window|figure|door|made from|made up of|made of|consists of|consisting of|joined|attached|with|rectangle|semi-?circle|on top',
      '-',
    ],
  ],
  idle: ROUND_IDLE,
  work(told) {
    const measured = lengthsOf(told);
    if (
      measured === null ||
      !nearestFits(told, measured.unit) ||
      /\b(?:each|both|two|cut|removed)\b/.test(told.plain.text)
    )
      return null;
    const role = told.roles.has('radius') ? 'radius' : 'diameter';
    const across = role === 'radius' ? measured.of('radius').mul(2) : measured.of('diameter');
    const [one, two] = measured.all('side');
    if (one === undefined || two === undefined || (!one.equals(across) && !two.equals(across)) || one.equals(two))
      return null;
    const other = one.equals(across) ? two : one;
    const radius = across.div(2);
    const unit = measured.unit;
    if (tells(told, `side side ${role}`, 'askArea')) {
      const half: Size = { value: square(radius).div(2), pi: true };
      const end = finishedSum('A', one.mul(two), half.value, formOf(told));
      if (end === null) return null;
      const steps = [
        step('Find the area of the rectangle.', timesLine(one, two)),
        step(
          'Find the area of the half circle.',
          `\\frac{1}{2}\\times \\pi\\times ${text(radius)}^2=${writeSize(half)}`,
        ),
        step('Add.', `A=${text(one.mul(two))}+${writeSize(half)}`),
        ...end.steps,
      ];
      return { steps, answer: withUnit(wrapped(end.value, unit), unit, 2) };
    }
    if (!tells(told, `side side ${role}`, 'askPerimeter')) return null;
    const straight = other.mul(2).add(across);
    const end = finishedSum('P', straight, radius, formOf(told));
    if (end === null) return null;
    const steps = [
      step('Half of the circle is $\\pi r$.', `\\pi\\times ${text(radius)}=${writeSize({ value: radius, pi: true })}`),
      step(
        'Add the three straight sides.',
        `P=${writeSize({ value: radius, pi: true })}+${text(other)}+${text(across)}+${text(other)}`,
      ),
      ...end.steps,
    ];
    return { steps, answer: withUnit(wrapped(end.value, unit), unit, 1) };
  },
};

/** A square drawn in a circle with its corners on it. */
const SQUARE_IN_CIRCLE: Story = {
  about: /square/,
  tellings: [
    ...CIRCLE_SIZES,
    [
      'square (?:is )?(?:inscribed|drawn|fits exactly|just fits) (?:in|inside)(?: a| the)?(?: circle)?|(?:all |its |with )*(?:four |#\\d+ )?(?:corners|vertices) (?:of (?:a|the) square )?(?:lie |are )?on (?:the|a) (?:circumference|circle)',
      'is inside',
    ],
    [`${ASK} area(?: of)? the square`, 'askArea'],
    ['square|circle', '-'],
  ],
  idle: ROUND_IDLE,
  work(told) {
    const round = radiusIn(told);
    if (round === null || told.plain.form !== null || !tells(told, round.role, 'is inside', 'askArea')) return null;
    const diagonal = round.radius.mul(2);
    const area = square(diagonal).div(2);
    const steps = [
      step('The diagonal of the square is the diameter.', `d=${text(diagonal)}`),
      step(
        'The area of a square is half the square of its diagonal.',
        `A=\\frac{${text(diagonal)}^2}{2}=${text(area)}`,
      ),
    ];
    return { steps, answer: withUnit(text(area), round.unit, 2) };
  },
};

/** An animal on a rope: the circle it can reach. */
const TIED: Story = {
  about: /\b(?:tied|tethered)\b/,
  tellings: [
    [
      `(?:tied|tethered) (?:to )?(?:a |the )?(?:post|stake|peg|tree|pole)(?: in (?:a|the)(?: large)? (?:field|meadow))?(?: (?:by|with|using|on))?(?: a)? (?:rope|chain|lead|leash)(?: (?:of|that|which|is|length|long))* Q(?: long)?`,
      'radius',
    ],
    [
      `(?:tied|tethered) (?:to )?(?:a |the )?(?:post|stake|peg|tree|pole)(?: (?:by|with|using|on))? a Q(?: long)? (?:rope|chain|lead|leash)`,
      'radius',
    ],
    [
      `(?:what|${ASK}|how much)(?: the)?(?: is the)?(?: (?:maximum|total|largest|greatest))? ?area(?: of)?(?: the)?(?: (?:grass|ground|field|land))?(?: that| which)?(?: (?:can |does |could )?(?:it|the (?:goat|dog|cow|horse|sheep|donkey|pony)) (?:can |could )?(?:reach|graze|eat|cover|walk on))?`,
      'askArea',
    ],
    ['goat|dog|cow|horse|sheep|donkey|pony', '-'],
  ],
  idle: words('a an the is in of field'),
  work(told) {
    const round = radiusIn(told);
    if (round === null || !tells(told, 'radius', 'askArea')) return null;
    const size: Size = { value: square(round.radius), pi: true };
    const end = finished('A', size, formOf(told));
    return {
      steps: [
        step(
          'It can reach a circle with the rope as radius.',
          `A=\\pi\\times ${text(round.radius)}^2=${writeSize(size)}`,
        ),
        ...end.steps,
      ],
      answer: withUnit(end.value, round.unit, 2),
    };
  },
};

/** The four walls of a room. */
const WALLS: Story = {
  about: /\bwalls\b/,
  tellings: [
    [
      `(?:room|bedroom|hall|classroom|kitchen)(?: (?:is|has|measures|measuring|that|with|dimensions|of))* Q(?: long)?(?:,| by| x| and)? ?Q(?: wide)?(?:,| by| x)?(?: and)? ?Q(?: high| tall)?`,
      'long wide high',
    ],
    [`length${IS}Q`, 'long'],
    [`width${IS}Q`, 'wide'],
    [`height${IS}Q`, 'high'],
    [`${ASK} (?:total )?area(?: of)?(?: the| its| all)?(?: four| #\\d+)? walls(?: of the room)?`, 'ask'],
    ['room|rectangular|four|ceiling', '-'],
  ],
  idle: ROUND_IDLE,
  work(told): Worked | null {
    const measured = lengthsOf(told);
    if (measured === null || told.plain.form !== null || !tells(told, 'long wide high', 'ask')) return null;
    const [long, wide, high] = [measured.of('long'), measured.of('wide'), measured.of('high')];
    const around = long.add(wide).mul(2);
    const area = around.mul(high);
    const steps = [
      step('Find the way round the room.', `2\\times (${text(long)}+${text(wide)})=${text(around)}`),
      step('Multiply by the height.', timesLine(around, high)),
    ];
    return { steps, answer: withUnit(text(area), measured.unit, 2) };
  },
};

/** Questions about parts of circles, circles with squares or rectangles, and rooms. */
export const PART_STORIES: readonly Story[] = [SLICES, HAND, ARCH, SQUARE_IN_CIRCLE, TIED];
export const ROOM_STORIES: readonly Story[] = [WALLS];
