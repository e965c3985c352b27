import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { figureText } from '../figures/figureText.ts';

const IN_CIRCLE = '(?: (?:in|of) (?:a|the|this) circle)?';
const IS = '(?: (?:is|measures|measuring|of|has|with|a|measure|that|whose|degree))+';
/** "An inscribed angle measures #0", "an inscribed angle intercepts an arc of #0". */
const ANGLE_TOLD = `(?:an?|the) (inscribed|central) angle${IN_CIRCLE}${IS} #0`;
const ARC_TOLD = `(?:an?|the) (inscribed|central) angle${IN_CIRCLE} intercepts (?:an|the) arc${IN_CIRCLE}${IS} #0${IN_CIRCLE}`;
const ASK =
  '(?:what is|find|determine|give|calculate|work out|state)(?: the)?(?: (?:degree )?(?:measure|size) of)?(?: (?:the|its|this|an|a))*';
const ARC =
  '(?:minor )?(?:intercepted arc|arc (?:that |which )?(?:it|the angle|this angle) intercepts|arc intercepted by (?:it|the angle|this angle|that angle)|arc)';
const OTHER =
  '(inscribed|central) angle(?: (?:that |which )?(?:intercepts|intercepting|on|subtended by|standing on) the same arc)';
const QUESTION = new RegExp(
  `^(?:${ANGLE_TOLD} ; ${ASK} (?:(${ARC})|${OTHER})|${ARC_TOLD} ; ${ASK} (?:(inscribed|central) )?(angle))(?: in °| in degrees)?$`,
);

type Step = { readonly reason: string; readonly factor: Fraction; readonly sign: string };

const TWICE = 'The arc has twice the degrees of an inscribed angle that intercepts it.';
const HALF = new Fraction(1, 2);

/** The factor from the one angle or arc to the other; an arc has the degrees of its central angle. */
function stepBetween(from: 'inscribed' | 'central', to: 'inscribed' | 'central'): Step {
  if (from === to)
    return { reason: 'The arc has the degrees of its central angle.', factor: new Fraction(1), sign: '' };
  return from === 'inscribed'
    ? { reason: TWICE, factor: new Fraction(2), sign: '\\times 2' }
    : { reason: TWICE, factor: HALF, sign: '\\div 2' };
}

function kindOf(word: string | undefined): 'inscribed' | 'central' {
  return word === 'inscribed' ? 'inscribed' : 'central';
}

/** An inscribed or a central angle and the arc that it intercepts. */
export function circleArcs(problem: string): RuleSolution | null {
  if (!/\barc\b/i.test(problem) || !/\b(?:inscribed|central) angle\b/i.test(problem)) return null;
  const given = figureText(problem);
  const [size, ...more] = given?.quantities ?? [];
  const found = given === null || given.plain.form !== null ? null : QUESTION.exec(given.text);
  if (found === null || size === undefined || more.length > 0 || size.unit !== '°' || size.size.pi) return null;
  const [, angle, arc, other, onArc, named, wanted] = found;
  if (wanted !== undefined && named !== undefined && named !== onArc) return null;
  const step =
    angle === undefined
      ? stepBetween('central', kindOf(onArc))
      : stepBetween(kindOf(angle), arc === undefined ? kindOf(other) : 'central');
  const value = size.size.value.mul(step.factor);
  const full = angle === 'inscribed' || (angle === undefined && onArc === 'inscribed') ? 180 : 360;
  const least = angle === undefined ? value : size.size.value;
  if (least.compare(0) <= 0 || least.compare(full) >= 0 || (arc === undefined && angle !== undefined && angle === other)) return null; // prettier-ignore
  const answer = `${writeDecimal(value)}^\\circ`;
  const line = step.sign === '' ? answer : `${writeDecimal(size.size.value)}^\\circ${step.sign}=${answer}`;
  return { topic: 'circles', method: 'shapes', steps: [{ reason: step.reason, expression: line }], answer };
}
