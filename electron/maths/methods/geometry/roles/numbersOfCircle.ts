import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { inFigures } from '../../words/numberWords.ts';

const TIMES = '(?:(twice|double|half|\\d+ times|exactly|numerically|the same as|)(?: the)?)';
const AREA = 'area(?: of (?:a|the|this) circle)?(?:,? in square (?:units|[a-z]+),?)?';
const ROUND = '(?:number of (?:units|[a-z]+) in )?(?:its |the )?circumference(?: of (?:a|the|this) circle)?(?:,? in (?:units|[a-z]+),?)?'; // prettier-ignore
const EQUALS = '(?:is|equals|is numerically equal to|is equal to|has the same (?:number|value) as|are)';
const SAME = new RegExp(`\\b${AREA}(?: [a-z]+){0,3}? ${EQUALS}(?: (?:numerically|also|exactly))* (?:equal to )?${TIMES} ?${ROUND}`); // prettier-ignore
const WISH = /\b(?:what|find|calculate|determine|work out|compute)\b[^.?]*\b(radius|diameter)\b/;

/** "The area of a circle is three times its circumference, as numbers": the radius is twice the factor. */
export function numbersOfCircle(problem: string): RuleSolution | null {
  if (!/\bcircumference\b/i.test(problem) || !/\barea\b/i.test(problem) || !/\bcircle\b/i.test(problem)) return null;
  const text = inFigures(problem.toLowerCase()).replace(/\bnumber of square (?:units|[a-z]+) in the area\b/, 'area');
  const found = SAME.exec(text);
  const rest = found === null ? text : text.replace(found[0], ' ');
  const wish = WISH.exec(rest)?.[1];
  if (found === null || wish === undefined || /\d|\b(?:square|more|less|not|semicircle|sector)\b/.test(rest))
    return null;
  const word = found[1] ?? '';
  const factor = /twice|double/.test(word) ? new Fraction(2) : word === 'half' ? new Fraction(1, 2) : new Fraction(Number(/\d+/.exec(word)?.[0] ?? '1')); // prettier-ignore
  const radius = factor.mul(2);
  const answer = wish === 'radius' ? radius : radius.mul(2);
  const t = writeDecimal;
  return {
    topic: 'circles',
    method: 'shapes',
    steps: [
      { reason: 'Put area and circumference equal as the question says.', expression: `\\pi r^2=${factor.equals(1) ? '' : `${t(factor)}\\times `}2\\pi r` },
      { reason: 'Divide both sides by $\\pi r$.', expression: `r=${t(radius)}` },
      ...(wish === 'radius' ? [] : [{ reason: 'The diameter is twice the radius.', expression: `d=${t(answer)}` }]),
    ], // prettier-ignore
    answer: t(answer),
  };
}
