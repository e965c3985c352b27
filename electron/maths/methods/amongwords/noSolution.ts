import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { polynomialOf } from '../monomials.ts';
import { equationOf, letterOf, lettersOf } from '../requests/parts.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import { writeNumber } from '../writeTerms.ts';
import { withTheirLetters } from './theirLetters.ts';
import { typedMaths } from './typedMaths.ts';

const NONE = /\b(?:has|have|having|with|is|gives?) no (?:real )?solutions?\b/;
const MANY = /\b(?:infinitely many|an infinite number of|infinite) solutions\b|\b(?:true|holds?) for (?:all|every)\b/;
const STEERS =
  /\b(?:not (?!equal to #)|unless|except|twice|half|system|equations|pair|quadratic|roots?|positive|negative|sum|product|squares?|lines?)\b/;

/** `α k + β`, where it is that. */
function linearIn(terms: readonly { readonly coefficient: Fraction; readonly powers: readonly (readonly [string, number])[] }[], k: string): readonly [Fraction, Fraction] | null {
  let [slope, rest] = [new Fraction(0), new Fraction(0)];
  for (const { coefficient, powers } of terms) {
    const [power, ...more] = powers;
    if (more.length > 0 || (power !== undefined && (power[0] !== k || power[1] !== 1))) return null;
    if (power === undefined) rest = rest.add(coefficient);
    else slope = slope.add(coefficient);
  }
  return [slope, rest];
} // prettier-ignore

/** "4x − 7 = kx + 3 has no solution. Find k.": as many of x on both sides, and then different numbers (or the same ones). */
export function noSolution(problem: string): RuleSolution | null {
  if (problem.length > 240 || !/=/.test(problem) || !/\bno (?:real )?solutions?\b|\binfinite|\bfor (?:all|every)\b/i.test(problem)) return null;
  const sentence = sentenceOf(typedMaths(problem));
  if (sentence === null) return null;
  const { skeleton } = sentence;
  const pieces = withTheirLetters(sentence.pieces);
  const [none, many] = [NONE.test(skeleton), MANY.test(skeleton)];
  if (none === many || STEERS.test(skeleton) || /^(?:is|does|has|do)\b/.test(skeleton)) return null;
  const equations = pieces.flatMap((piece) => equationOf(piece) ?? []);
  const [equation, ...more] = equations;
  const names = [...new Set(pieces.flatMap((piece) => letterOf(piece) ?? []))];
  if (equation === undefined || more.length > 0 || pieces.length !== equations.length + pieces.filter((piece) => letterOf(piece) !== null).length) return null;
  const letters = [...new Set([...lettersOf(equation.left), ...lettersOf(equation.right)])];
  const asked = /\b(?:find|value of|what (?:is|must|should)|determine|work out|calculate)\b[^#]*#(\d+)(?!.*#)/.exec(skeleton)?.[1];
  const k = asked === undefined ? null : letterOf(pieces[Number(asked)]);
  const [x, ...others] = letters.filter((name) => name !== k);
  if (k === null || x === undefined || others.length > 0 || !letters.includes(k) || !names.every((name) => letters.includes(name))) return null;
  const terms = polynomialOf({ kind: 'sum', terms: [equation.left, { kind: 'negative', operand: { kind: 'sum', terms: [equation.right] } }] });
  if (terms === null || terms.some(({ powers }) => powers.some(([name, power]) => name === x && power > 1))) return null;
  const ofX = terms.filter(({ powers }) => powers.some(([name]) => name === x)).map((term) => ({ ...term, powers: term.powers.filter(([name]) => name !== x) }));
  const slope = linearIn(ofX, k);
  const rest = linearIn(terms.filter(({ powers }) => !powers.some(([name]) => name === x)), k);
  if (slope === null || rest === null) return null;
  const lead = slope[0].equals(0) ? rest : slope;
  if (lead[0].equals(0) || (lead === rest && !slope[1].equals(0))) return null;
  const value = lead[1].neg().div(lead[0]);
  const at = ([a, b]: readonly [Fraction, Fraction]): Fraction => a.mul(value).add(b);
  if (!at(slope).equals(0) || at(rest).equals(0) === none) return null;
  const answer = `${k}=${writeNumber(value)}`;
  const steps = [
    { reason: `Compare how many $${x}$ there are on both sides.`, expression: `${toLatex(equation.left)}=${toLatex(equation.right)}` },
    { reason: none ? 'As many on both sides, and different numbers: no solution.' : 'Both sides must be the same.', expression: answer },
  ];
  return { topic: 'linear-equations', method: 'noSolution', steps, answer };
} // prettier-ignore
