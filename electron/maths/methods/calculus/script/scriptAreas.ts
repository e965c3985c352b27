import { parseExpression } from '../../../reading/parseExpression.ts';
import { polynomialOf, writeMonomials } from '../../monomials.ts';
import { rationalValue } from '../../rationalValue.ts';
import type { Rewording } from '../../reworded/rewording.ts';
import type { ScriptFacts } from './scriptFacts.ts';
import { curveOf, definite, intervalOf, lettersKnown, staysPositive, told } from './scriptCurve.ts';
import type { ScriptCurve } from './scriptCurve.ts';
import { numberIn } from './scriptTokens.ts';

/** "y = 0" among the curves is the axis. */
function curvesOf(facts: ScriptFacts): readonly ScriptCurve[] | null {
  const curves = facts.curves.map((formula) => curveOf(formula, { ...facts, values: [] }));
  return curves.every((curve) => curve !== null) ? curves : null;
}

/** The integral of what does not change its sign between the ends; below the axis, its size. */
function between(latex: string, variable: string, interval: readonly [string, string]): Rewording | null {
  if (staysPositive(latex, variable, interval)) return { question: definite(latex, variable, interval) };
  const turned = `-(${latex})`;
  if (!staysPositive(turned, variable, interval)) return byAngle(latex, variable, interval);
  return {
    question: definite(latex, variable, interval),
    finish: (answer) => (answer.startsWith('-') ? { steps: [{ reason: 'The region is below; its area is the size of the integral.', expression: answer.slice(1) }], answer: answer.slice(1) } : null), // prettier-ignore
  };
}

/** Sine from 0 to π and its like: never negative there. */
function byAngle(latex: string, variable: string, [low, high]: readonly [string, string]): Rewording | null {
  const sine = /^\\sin ?[a-z]$/.test(latex) && rationalValueOf(low) === 0 && /^\\?pi$|^π$/.test(high);
  const cosine = /^\\cos ?[a-z]$/.test(latex) && rationalValueOf(low) === 0 && /^(?:\\?pi|π) ?\/ ?2$/.test(high);
  const growing = /^(?:e\^(?:\{-?\d*[a-z]\}|[a-z])|\\frac\{\d+\}\{[a-z]\}|\d*\\sqrt\{[a-z]\})$/.test(latex) && (rationalValueOf(low) ?? -1) >= (latex.startsWith('\\frac') ? 1e-9 : latex.startsWith('e') ? -99 : 0); // prettier-ignore
  return sine || cosine || growing ? { question: definite(latex, variable, [low, high]) } : null;
}

function rationalValueOf(text: string): number | null {
  const expression = numberIn(text);
  const value = expression === null ? null : rationalValue(expression);
  return value === null ? null : value.valueOf();
}

/** Areas under a curve, between a curve and the axis, between two curves. */
export function areaQuestion(facts: ScriptFacts): Rewording | null {
  if (!facts.wishes.has('area') || [...facts.wishes].some((wish) => wish !== 'area' && wish !== 'integral'))
    return null;
  const lines = facts.values.filter(({ letter }) => letter === 'y');
  const rest = { ...facts, values: facts.values.filter(({ letter }) => letter !== 'y') };
  if (lines.some(({ text }) => text !== '0') || facts.results.length > 0) return null;
  const curves = curvesOf(rest);
  const [first, second, ...more] = curves ?? [];
  if (first === undefined || more.length > 0 || !lettersKnown(rest, first)) return null;
  const interval = sidesOf(rest, first.variable) ?? intervalOf(rest);
  if (told(rest, 'ends', 'firsts', 'values') > 0) return null;
  if (second !== undefined) {
    if (facts.axis && lines.length === 0 && !/\babove\b/.test(facts.text)) return null;
    if (first.variable !== second.variable && second.latex !== first.variable) return null;
    const [one, two] = [first.latex, second.latex];
    const difference = [one, two].every((latex) => !/^-/.test(latex)) ? `${one}-(${two})` : `(${one})-(${two})`;
    if (interval === null) return { question: `Find the area enclosed by the curves $y=${one}$ and $y=${two}$` };
    return between(difference, first.variable, interval);
  }
  if (interval !== null) return between(first.latex, first.variable, interval);
  return facts.axis || lines.length > 0 ? { question: `Find the area enclosed between the curve $y=${first.latex}$ and the x-axis` } : null; // prettier-ignore
}

/** "The lines x = 1 and x = 3" told apart. */
function sidesOf(facts: ScriptFacts, variable: string): readonly [string, string] | null {
  const [low, high, ...more] = facts.values.filter(({ letter }) => letter === variable);
  if (low === undefined || high === undefined || more.length > 0 || facts.ends.length > 0 || facts.values.length !== 2) return null; // prettier-ignore
  return [low.text, high.text];
}

/** A region turned round the x-axis. */
export function revolutionQuestion(facts: ScriptFacts): Rewording | null {
  if (facts.wishes.size !== 1 || !facts.wishes.has('revolution')) return null;
  const curves = curvesOf(facts);
  const [curve, ...more] = curves ?? [];
  const interval = curve === undefined ? null : (sidesOf(facts, curve.variable) ?? intervalOf(facts));
  if (curve === undefined || more.length > 0 || interval === null || !lettersKnown(facts, curve)) return null;
  if (told(facts, 'ends', 'values') > 0) return null;
  const body = parseExpression(`(${curve.latex})^2`);
  const squared = body.kind === 'expression' ? polynomialOf(body.expression) : null;
  if (squared === null) return null;
  return {
    question: definite(writeMonomials(squared), curve.variable, interval),
    lead: [{ reason: 'The volume is $\\pi$ times the integral of $y^2$.', expression: `\\pi\\int (${curve.latex})^2\\,d${curve.variable}` }], // prettier-ignore
    finish: (answer) => {
      const reading = parseExpression(answer);
      const value = reading.kind === 'expression' ? rationalValue(reading.expression) : null;
      if (value === null) return null;
      const latex = value.d === 1n ? `${value.n}\\pi` : `\\frac{${value.n}\\pi}{${value.d}}`;
      return {
        steps: [{ reason: 'Multiply by $\\pi$.', expression: latex }],
        answer: value.equals(1) ? '\\pi' : latex,
      };
    },
  };
}
