import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeNumber } from '../../writeTerms.ts';
import { figureText } from '../figures/figureText.ts';
import { workDistance, workMidpoint } from '../workPoints.ts';
import type { Point } from '../workPoints.ts';

const P = '(?:(?:the )?points? )?(?:[a-z] )?(?:(?:is|at|=) )?\\^\\d';
const BOTH = `${P} (?:and|;) ${P}`;
const ENDS = '(?:end ?-?points|ends)';
const A_CIRCLE = '(?:a|the) circle(?: (?:o|c))?';
/** Two points that are the ends of a diameter. */
const DIAMETER = `(?:(?:the )?(?:points )?${BOTH} are (?:the )?(?:${ENDS}) of (?:a|the) diameter of ${A_CIRCLE}|(?:the )?(?:${ENDS}) of (?:a|the) diameter of ${A_CIRCLE} are (?:at )?${BOTH}|(?:a|the) diameter of ${A_CIRCLE} has (?:${ENDS})(?: at)? ${BOTH}|${A_CIRCLE} has (?:a )?diameter with (?:${ENDS})(?: at)? ${BOTH}|[a-z]{2} is (?:a|the) diameter of ${A_CIRCLE} (?:; )?(?:with|where|and) ${BOTH})`;
/** The centre, and a point that the circle goes through. */
const CENTRE = `${A_CIRCLE} (?:with|has|whose)(?: (?:its|a|the))? cent(?:re|er)(?: is)?(?: at)? ${P}(?: ;)? (?:(?:and|that|which|it) )*(?:passes|goes|passing) through ${P}`;
const ASK =
  '(?:find|what is|calculate|work out|determine|give|state)(?: (?:the|its|exact|length|of))* (radius|diameter|cent(?:re|er)|coordinates of (?:the|its) cent(?:re|er))(?: of (?:the|this) circle)?';
const WHOLE = new RegExp(`^(?:(${DIAMETER})|(${CENTRE})) ; ${ASK}$`);

/** Half of `10`, `2√13` or `√13`. */
function halved(length: string): string {
  const [, count = '', root = ''] = /^(\d*)(\\sqrt\{\d+\})?$/.exec(length) ?? [];
  const half = new Fraction(count === '' ? 1 : count).div(2);
  if (root === '') return writeNumber(half);
  if (half.d !== 1n) return `\\frac{${length}}{2}`;
  return half.equals(1) ? root : `${writeNumber(half)}${root}`;
}

function solved(steps: RuleSolution['steps'], answer: string): RuleSolution {
  return { topic: 'circles', method: 'shapes', steps, answer };
}

function ofDiameter([one, two]: readonly [Point, Point], wish: string): RuleSolution | null {
  if (/cent/.test(wish)) {
    const middle = workMidpoint(one, two);
    return solved(middle.steps, middle.answer);
  }
  const across = workDistance(one, two);
  if (across === null) return null;
  if (wish === 'diameter') return solved(across.steps, across.answer);
  const answer = halved(across.answer);
  return solved([...across.steps, { reason: 'The radius is half of the diameter.', expression: `r=${answer}` }], answer); // prettier-ignore
}

function ofCentre([one, two]: readonly [Point, Point], wish: string): RuleSolution | null {
  const out = wish === 'radius' || wish === 'diameter' ? workDistance(one, two) : null;
  if (out === null) return null;
  if (wish === 'radius') return solved(out.steps, out.answer);
  const [, count = '', root = ''] = /^(\d*)(.*)$/.exec(out.answer) ?? [];
  const answer = `${writeNumber(new Fraction(count === '' ? 1 : count).mul(2))}${root}`;
  return solved([...out.steps, { reason: 'The diameter is twice the radius.', expression: `d=${answer}` }], answer);
}

/** Radius, diameter or centre of a circle from the ends of a diameter, or its radius from the centre and a point on it. */
export function circleOfPoints(problem: string): RuleSolution | null {
  if (!/circle/i.test(problem)) return null;
  const given = figureText(problem.replace(/[−–]/g, '-').replace(/\$/g, ''));
  if (given === null || given.points.length !== 2 || given.quantities.length + given.money.length > 0) return null;
  const found = given.plain.form === null || given.plain.form.kind === 'exact' ? WHOLE.exec(given.text) : null;
  const [one, two] = given.points;
  const wish = found?.[3];
  if (found === null || one === undefined || two === undefined || wish === undefined) return null;
  return found[1] === undefined ? ofCentre([one, two], wish) : ofDiameter([one, two], wish);
}
