import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { toLatex } from '../../printing/toLatex.ts';
import type { Understood } from '../method.ts';
import { collectMonomials, polynomialOf, writeMonomials } from '../monomials.ts';
import { greatestDivisor, writeNumber } from '../writeTerms.ts';
import { calculusText } from './calculusText.ts';

type Terms = NonNullable<ReturnType<typeof polynomialOf>>;
type Term = Terms[number];

const FIND = '(?:find|work out|determine|obtain|calculate|what is|get)';
const HOW = '(?:(?:use|using|by|with) implicit differentiation,? ?(?:to )?)?';
const IN = '(?: in terms of x and y)?(?: (?:by|using) implicit differentiation)?';
const CURVE =
  '(?:(?:the|a) (?:curve|graph|circle|ellipse|equation|relation)(?: [a-z])?(?: is| has| with| given by| defined by)?(?: the)?(?: equation)?(?: is)?,? )?';
const PATTERNS = [
  new RegExp(
    `^${HOW}${FIND} (?:an expression for )?dy/dx${IN},? ?(?:for|if|when|given|given that|where|of)? ?${CURVE}(.+?=[^=]+)$`,
  ),
  new RegExp(
    `^(?:given that|given|if|for|consider)? ?${CURVE}(.+?=[^=]+?)[,.;:]? ?${HOW}${FIND} (?:an expression for )?dy/dx${IN}$`,
  ),
  new RegExp(`^differentiate (.+?=[^=]+?) implicitly(?: with respect to x)?(?: (?:to|and) find dy/dx)?$`),
  new RegExp(`^differentiate implicitly(?: with respect to x)?:? (.+?=[^=]+)$`),
];

function powerOf({ powers }: Term, name: string): number {
  return powers.find(([letter]) => letter === name)?.[1] ?? 0;
}

/** The partial derivative of every term by one letter. */
function derived(terms: Terms, name: string): Terms {
  return collectMonomials(
    terms.flatMap((term): Term[] => {
      const power = powerOf(term, name);
      if (power === 0) return [];
      const powers = term.powers.map(([letter, size]): [string, number] => [letter, letter === name ? size - 1 : size]);
      return [{ coefficient: term.coefficient.mul(power), powers: powers.filter(([, size]) => size > 0) }];
    }),
  );
}

/** Numerator and denominator without a common number or letter. */
function reduced(top: Terms, bottom: Terms): readonly [Terms, Terms] {
  const all = [...top, ...bottom];
  const divisor = all.reduce((shared, { coefficient }) => greatestDivisor(shared, coefficient.n), 0n);
  const letters = ['x', 'y'].map((name): [string, number] => [
    name,
    Math.min(...all.map((term) => powerOf(term, name))),
  ]);
  const divide = (terms: Terms): Terms =>
    terms.map((term) => ({
      coefficient: term.coefficient.div(new Fraction(divisor === 0n ? 1n : divisor)),
      powers: term.powers
        .map(([name, size]): [string, number] => [name, size - (letters.find(([letter]) => letter === name)?.[1] ?? 0)])
        .filter(([, size]) => size > 0),
    }));
  return [divide(top), divide(bottom)];
}

function negated(terms: Terms): Terms {
  return terms.map((term) => ({ ...term, coefficient: term.coefficient.neg() }));
}

/** `x^2+y^2=25` differentiated as it stands, `y` taken as a function of `x`. */
export function implicitDerivative(problem: Understood): RuleSolution | null {
  if (!/dy ?\/ ?dx|\\frac\{ ?dy|implicit/i.test(problem.text)) return null;
  const whole = calculusText(problem.text);
  const [told = '', px, py] = AT_POINT.exec(whole) ?? [];
  const text = whole.replace(told, '');
  const formula = PATTERNS.map((pattern) => pattern.exec(text)?.[1]).find((one) => one !== undefined);
  const reading = formula === undefined || /[a-z]{3}/.test(formula) ? null : parseStatement(formula);
  if (reading?.kind !== 'statement' || reading.statement.kind !== 'relation' || reading.statement.signs.join() !== '=')
    return null;
  const [left, right] = reading.statement.sides;
  if (left === undefined || right === undefined || left.kind === 'symbol') return null;
  const moved = polynomialOf({
    kind: 'sum',
    terms: [left, { kind: 'negative', operand: { kind: 'sum', terms: [right] } }],
  });
  const terms = moved === null ? null : collectMonomials(moved);
  if (
    terms === null ||
    !terms.every(
      ({ powers, coefficient }) => coefficient.d === 1n && powers.every(([name]) => name === 'x' || name === 'y'),
    )
  )
    return null;
  const [byX, byY] = [derived(terms, 'x'), derived(terms, 'y')];
  if (byX.length === 0 || byY.length === 0) return null;
  const slope = '\\frac{dy}{dx}';
  const bracketed = byY.length > 1 ? `(${writeMonomials(byY)})` : writeMonomials(byY);
  const [top, bottom] = reduced(negated(byX), byY);
  const positive = bottom[0] !== undefined && bottom[0].coefficient.s < 0n;
  const [above, below] = positive ? [negated(top), negated(bottom)] : [top, bottom];
  const under = writeMonomials(below);
  const answer =
    under === '1'
      ? writeMonomials(above)
      : above.length === 1 && above[0] !== undefined && above[0].coefficient.s < 0n
        ? `-\\frac{${writeMonomials(negated(above))}}{${under}}`
        : `\\frac{${writeMonomials(above)}}{${under}}`;
  const steps: RuleStep[] = [
    {
      reason: `Differentiate $${toLatex(left)}=${toLatex(right)}$ by $x$; $y$ depends on $x$, so each $y$ brings $${slope}$.`,
      expression: `${writeMonomials(byX)}+${bracketed}${slope}=0`,
    },
    { reason: `Bring the rest to the other side.`, expression: `${bracketed}${slope}=${writeMonomials(negated(byX))}` },
    { reason: 'Divide.', expression: `${slope}=${answer}` },
  ];
  const found = { topic: 'derivatives', method: 'implicitDerivative', steps, answer };
  if (px === undefined || py === undefined) return found;
  const point = { x: new Fraction(px), y: new Fraction(py) };
  return valueAt(terms, point).equals(0) ? atPoint(found, [above, below], point) : null;
}

const AT_POINT = /,? at (?:the point )?(?:p )?\( ?(-?\d+) ?, ?(-?\d+) ?\)/;
type Point = { readonly x: Fraction; readonly y: Fraction };

function valueAt(terms: Terms, { x, y }: Point): Fraction {
  return terms.reduce((sum, term) => {
    const [byX, byY] = [x.pow(powerOf(term, 'x')), y.pow(powerOf(term, 'y'))];
    return sum.add(term.coefficient.mul(byX ?? 0).mul(byY ?? 0));
  }, new Fraction(0));
}

/** The slope at a point of the curve; `null` where it has none. */
function atPoint(found: RuleSolution, [above, below]: readonly [Terms, Terms], point: Point): RuleSolution | null {
  const under = valueAt(below, point);
  if (under.equals(0)) return null;
  const answer = writeNumber(valueAt(above, point).div(under));
  const reason = `Put $x=${writeNumber(point.x)}$ and $y=${writeNumber(point.y)}$ in.`;
  return { ...found, steps: [...found.steps, { reason, expression: `\\frac{dy}{dx}=${answer}` }], answer };
}
