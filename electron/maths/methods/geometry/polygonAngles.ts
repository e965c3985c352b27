import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import type { Understood } from '../method.ts';

const NAMES: Readonly<Record<string, number>> = {
  triangle: 3,
  quadrilateral: 4,
  pentagon: 5,
  hexagon: 6,
  heptagon: 7,
  septagon: 7,
  octagon: 8,
  nonagon: 9,
  decagon: 10,
  dodecagon: 12,
};
const NAME = Object.keys(NAMES).join('|');
const SIDES_WORD = 'sides|vertices|corners';
const POLYGON = `(?:an? |the )?(?<regular>regular )?(?:(?<name>${NAME})|(?<sides>\\d{1,3})[- ]sided (?:regular )?polygon|polygon (?:with|that has|having) (?<count>\\d{1,3}) (?:equal )?(?:${SIDES_WORD}))`;
const ASK =
  "(?:(?:find|work out|calculate|determine|state|what is|what's|whats|how (?:big|large) is|write down) (?:the )?)?(?:(?:size|measure|value) of )?";
const KIND = '(?<kind>interior|internal|exterior|external)';
const DEGREES = String.raw`(?<angle>\d{1,3}(?:\.\d{1,4})?) ?(?:°|degrees)`;
const ONE = `(?:(?:each|an|one|every|the) )?(?:of the )?${KIND} angles?`;

const HAS =
  '(?: (?:(?:does|do) (?:it|the polygon|this polygon) have|has (?:it|the polygon|this polygon)|are there|(?:of|in) (?:the|this) polygon|it has|the polygon has))?';

const ONE_ANGLE: readonly RegExp[] = [
  new RegExp(`^${ASK}${ONE} (?:of|in) ${POLYGON}$`),
  new RegExp(`^${ASK}${ONE} (?:of|in) ${POLYGON} in degrees$`),
];
const SUM = new RegExp(
  `^${ASK}(?:the )?(?:sum|total) of (?:all )?(?:the )?(?<kind>interior|internal|exterior|external)? ?angles (?:of|in) ${POLYGON}$`,
);
const SIDES: readonly RegExp[] = [
  new RegExp(
    `^(?:each|every|one|an|the) ${KIND} angles? (?:of|in) an? (?<regular>regular )polygon (?:is|are|measures?|equals?|has (?:a )?(?:size|measure) of) ${DEGREES}[.,;] (?:find|work out|calculate|how many|state|determine|what is)(?: the number of)?(?: ${SIDES_WORD})${HAS}$`,
  ),
  new RegExp(
    `^(?:a|the) (?<regular>regular )polygon has (?:an? |each |all )?${KIND} angles? (?:of|equal to|measuring) ${DEGREES}[.,;] (?:find|work out|calculate|how many|state|determine|what is)(?: the number of)?(?: ${SIDES_WORD})${HAS}$`,
  ),
  new RegExp(
    `^how many (?:${SIDES_WORD}) (?:does|has|are there in) an? (?<regular>regular )polygon (?:have )?(?:with|if|whose|has|have) ?(?:each |its |an? |the |one )*${KIND} angles? (?:of|is|are|measuring|measures?) ${DEGREES}$`,
  ),
];
const FULL = 360;
const HALF = 180;

type Groups = Readonly<Record<string, string | undefined>>;

function sidesIn({ name, sides, count }: Groups): number | null {
  const number = name === undefined ? Number(sides ?? count) : (NAMES[name] ?? 0);
  return Number.isInteger(number) && number >= 3 ? number : null;
}

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'perimeter-area-volume', method: 'polygonAngles', steps, answer };
}

function sumStep(sides: number): RuleStep {
  const sum = (sides - 2) * HALF;
  return {
    reason: `The interior angles of a polygon with $${sides}$ sides make $${sides - 2}$ triangles.`,
    expression: `(${sides}-2)\\times 180=${sum}`,
  };
}

/** Of a regular polygon; nothing is known of one angle of any other. */
function oneAngle(groups: Groups): RuleSolution | null {
  const sides = sidesIn(groups);
  if (sides === null || groups['regular'] === undefined) return null;
  const isInside = /^int/.test(groups['kind'] ?? '');
  const sum = isInside ? (sides - 2) * HALF : FULL;
  const value = new Fraction(sum, sides);
  // 128.57…°: how to round it is not said.
  if (value.mul(10_000).d !== 1n) return null;
  const share = {
    reason: `All $${sides}$ are equal: share it.`,
    expression: `\\frac{${sum}}{${sides}}=${writeDecimal(value)}`,
  };
  const first = isInside ? sumStep(sides) : { reason: 'The exterior angles make a full turn.', expression: '360' };
  return solution([first, share], `${writeDecimal(value)}^\\circ`);
}

function sumOfAngles(groups: Groups): RuleSolution | null {
  const sides = sidesIn(groups);
  if (sides === null) return null;
  if (/^ext/.test(groups['kind'] ?? ''))
    return solution(
      [{ reason: 'The exterior angles of any polygon make a full turn.', expression: '360' }],
      '360^\\circ',
    );
  return solution([sumStep(sides)], `${(sides - 2) * HALF}^\\circ`);
}

function sidesFrom({ kind, angle }: Groups): RuleSolution | null {
  const told = new Fraction(angle ?? '0');
  const isInside = /^int/.test(kind ?? '');
  const outside = isInside ? new Fraction(HALF).sub(told) : told;
  if (outside.compare(0) <= 0) return null;
  const sides = new Fraction(FULL).div(outside);
  if (sides.d !== 1n || sides.compare(3) < 0) return null;
  const turned = {
    reason: 'An interior and an exterior angle make a straight line.',
    expression: `180-${writeDecimal(told)}=${writeDecimal(outside)}`,
  };
  const steps: RuleStep[] = [
    ...(isInside ? [turned] : []),
    { reason: 'The exterior angles make a full turn.', expression: `360\\div ${writeDecimal(outside)}=${sides.n}` },
  ];
  return solution(steps, sides.n.toString());
}

/** No such question takes more characters. */
const LONGEST = 160;

/** Angles of polygons: one of a regular one, the sum of all, or how many sides it has. */
export function polygonAngles(problem: Understood): RuleSolution | null {
  if (!/\b(?:interior|internal|exterior|external|angles)\b/i.test(problem.text)) return null;
  const { text, form, nearest } = plainQuestion(problem.text);
  if (form !== null || nearest !== null || text.length > LONGEST) return null;
  const one = ONE_ANGLE.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (one !== undefined) return oneAngle(one);
  const sum = SUM.exec(text)?.groups;
  if (sum !== undefined) return sumOfAngles(sum);
  const sides = SIDES.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  return sides === undefined ? null : sidesFrom(sides);
}
