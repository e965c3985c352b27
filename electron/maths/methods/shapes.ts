import Fraction from 'fraction.js';

import type { RuleSolution } from '../outcomes.ts';
import { writeQuantity } from './amounts/quantity.ts';
import { timesLine } from './geometry/quantity.ts';
import { circleEquations } from './geometry/circleEquations.ts';
import { CIRCLE_STORIES } from './geometry/circleStories.ts';
import { circleTheorems } from './geometry/circleTheorems.ts';
import { isBent } from './geometry/figures/bentLength.ts';
import { isOtherFigure } from './geometry/otherFigure.ts';
import { PART_STORIES, ROOM_STORIES } from './geometry/partStories.ts';
import { readCost } from './geometry/readCost.ts';
import { writeDecimal } from './askedText.ts';
import { RECTANGLE_STORIES } from './geometry/rectangleStories.ts';
import { readShape } from './geometry/readShape.ts';
import { workShape } from './geometry/workShape.ts';
import { workStories } from './tellings/readTellings.ts';
import type { Understood } from './method.ts';

/** Rounding is asked of a number that is exact: right only where it has no more decimals than are wanted. */
function fitsRounding(answer: string, places: number): boolean {
  return (/^\d+(?:\.(\d+))?/.exec(answer)?.[1] ?? '').length <= places;
}

/** The perimeter or area first, then its price. */
function cost(problem: string): RuleSolution | null {
  const asked = readCost(problem);
  const question = asked === null ? null : readShape(asked.question);
  if (asked === null || question === null || question.wanted !== asked.of || question.unit !== asked.unit) return null;
  const solution = workShape({ ...question, form: { kind: 'exact' } });
  const size = /^\d+(?:\.\d+)?(?=\\text)/.exec(solution?.answer ?? '')?.[0];
  if (solution === null || size === undefined) return null;
  const total = new Fraction(size).mul(asked.price);
  const answer = writeQuantity(total, asked.currency);
  if (answer === null) return null;
  const step = { reason: 'Multiply by the price of one.', expression: timesLine(new Fraction(size), asked.price) };
  return { ...solution, steps: [...solution.steps, step], answer };
}

/** A volume in cubic centimetres or metres as litres. */
function inLitres(solution: RuleSolution, unit: string): RuleSolution | null {
  const size = /^\d+(?:\.\d+)?(?=\\text\{ c?m\}\^3$)/.exec(solution.answer)?.[0];
  if (size === undefined || (unit !== 'cm' && unit !== 'm')) return null;
  const litres = unit === 'cm' ? new Fraction(size).div(1000) : new Fraction(size).mul(1000);
  const written = writeDecimal(litres);
  const step = {
    reason:
      unit === 'cm' ? '$1000\\text{ cm}^3$ are one litre: divide.' : '$1\\text{ m}^3$ is $1000$ litres: multiply.',
    expression: `${size}${unit === 'cm' ? '\\div' : '\\times'} 1000=${written}`,
  };
  return { ...solution, steps: [...solution.steps, step], answer: `${written}\\text{ litres}` };
}

const ROUND_STORIES = [...CIRCLE_STORIES, ...PART_STORIES];
const STRAIGHT_STORIES = [...RECTANGLE_STORIES, ...ROOM_STORIES];

/** Stories about shapes: what is more than one formula. */
function told(problem: string): RuleSolution | null {
  const plane = circleEquations(problem) ?? circleTheorems(problem);
  if (plane !== null) return plane;
  const round = workStories(problem, ROUND_STORIES);
  if (round !== null) return { topic: 'circles', method: 'shapes', ...round };
  const straight = workStories(problem, STRAIGHT_STORIES);
  return straight === null ? null : { topic: 'perimeter-area-volume', method: 'shapes', ...straight };
}

/** Works questions about one shape: areas, perimeters, surfaces, volumes, and lengths found from them. */
export function shapes(problem: Understood): RuleSolution | null {
  if (isOtherFigure(problem.text)) return null;
  const priced = cost(problem.text);
  if (priced !== null) return priced;
  const question = isBent(problem.text) ? null : readShape(problem.text);
  const solution = question === null ? null : workShape(question);
  if (question === null || solution === null) return told(problem.text);
  if (question.litres) return inLitres(solution, question.unit);
  const { form } = question;
  if (form.kind === 'places' && !fitsRounding(solution.answer, form.places)) return null;
  return solution;
}
