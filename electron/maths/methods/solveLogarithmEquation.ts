import Fraction from 'fraction.js';

import { number } from '../expression/build.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { asEquation } from './method.ts';
import type { Equation, Understood } from './method.ts';
import { rationalRoots } from './rationalRoots.ts';
import { isRational, lettersOf, rationalValue } from './rationalValue.ts';
import { termsOf } from './readTerms.ts';
import { workEquation } from './workEquation.ts';
import { isPositive, writeNumber } from './writeTerms.ts';

/** `±factor·log(argument)`; the factor is a whole number above zero. */
type Part = { readonly negative: boolean; readonly factor: number; readonly argument: Expression };
type Logarithms = {
  readonly name: 'log' | 'ln';
  readonly base: Expression | undefined;
  readonly parts: readonly Part[];
};

const TOPIC = { topic: 'logarithmic-equations', method: 'solveLogarithmEquation' };

type Read = Part & { readonly name: 'log' | 'ln'; readonly base: Expression | undefined };

function readPart(term: Expression, negative = false): Read | null {
  if (term.kind === 'negative') return readPart(term.operand, !negative);
  if (term.kind === 'product') {
    const [front, inner, ...more] = term.factors;
    const factor = front === undefined ? null : rationalValue(front);
    const read = inner === undefined || more.length > 0 ? null : readPart(inner, negative);
    const usable = factor !== null && factor.d === 1n && isPositive(factor) && factor.n <= 4n;
    return read === null || !usable ? null : { ...read, factor: Number(factor.n) };
  }
  if (term.kind !== 'call' || (term.name !== 'log' && term.name !== 'ln')) return null;
  const [argument, base] = term.operands;
  if (argument === undefined || !isRational(argument)) return null;
  return { name: term.name, base, negative, factor: 1, argument };
}

/** A side that is nothing but logarithms of one base. */
function readSide(side: Expression): Logarithms | null {
  const parts = termsOf(side).map((term) => readPart(term));
  const [first] = parts;
  if (first === undefined || first === null || !parts.every((part) => part !== null)) return null;
  const sort = (part: Read): string => `${part.name}:${part.base === undefined ? '' : toLatex(part.base)}`;
  return parts.every((part) => sort(part) === sort(first)) ? { name: first.name, base: first.base, parts } : null;
}

function joined(factors: readonly Expression[]): Expression {
  const [only, ...more] = factors;
  return only === undefined ? number(1) : more.length === 0 ? only : { kind: 'product', factors };
}

function raised({ argument, factor }: Part): Expression {
  return factor === 1 ? argument : { kind: 'power', base: argument, exponent: number(factor) };
}

/** What stands inside when all logarithms of the side are one. */
function inside({ parts }: Logarithms): Expression {
  const [above, below] = [parts.filter(({ negative }) => !negative), parts.filter(({ negative }) => negative)];
  const top = joined(above.map(raised));
  return below.length === 0 ? top : { kind: 'quotient', numerator: top, denominator: joined(below.map(raised)) };
}

/** `\log_x 64=3`: the letter is the base. */
function byBase(left: Expression, right: Expression): RuleSolution | null {
  const [argument, base] = left.kind === 'call' && left.name === 'log' ? left.operands : [];
  const [value, exponent] = [argument === undefined ? null : rationalValue(argument), rationalValue(right)];
  if (base?.kind !== 'symbol' || value === null || exponent === null || !isPositive(value) || exponent.equals(0))
    return null;
  const root = value.pow(exponent.inverse());
  if (root === null || !isPositive(root) || root.equals(1)) return null;
  const answer = `${base.name}=${writeNumber(root)}`;
  const power = writeNumber(exponent);
  const steps = [
    {
      reason: 'Use the definition of the logarithm.',
      expression: `${base.name}^${/^\d$/.test(power) ? power : `{${power}}`}=${writeNumber(value)}`,
    },
    { reason: 'A base is positive, so take the positive root.', expression: answer },
  ];
  return { ...TOPIC, steps, answer };
}

function sameKind(left: Logarithms, right: Logarithms): boolean {
  const base = ({ base: found }: Logarithms): string => (found === undefined ? '' : toLatex(found));
  return left.name === right.name && base(left) === base(right);
}

function write(side: Logarithms): string {
  const operands = side.base === undefined ? [inside(side)] : [inside(side), side.base];
  return toLatex({ kind: 'call', name: side.name, operands });
}

/** The sides without logarithms: the insides of both, or the inside and the power that it equals. */
function withoutLogarithms(left: Logarithms, right: Logarithms | Fraction): Equation | null {
  if (!(right instanceof Fraction)) return sameKind(left, right) ? { left: inside(left), right: inside(right) } : null;
  const base = left.name === 'ln' ? null : left.base === undefined ? new Fraction(10) : rationalValue(left.base);
  const power = base?.pow(right) ?? null;
  return power === null ? null : { left: inside(left), right: number(power) };
}

/** Works equations with several logarithms of one base, such as `\log_2 x+\log_2(x-2)=3`, and `\log_x 64=3`. */
export function solveLogarithmEquation(problem: Understood): RuleSolution | null {
  const [only, ...more] = problem.statements;
  const equation = asEquation(only);
  if (equation === null || more.length > 0 || (problem.task !== 'solve' && problem.task !== 'find')) return null;
  const alone = byBase(equation.left, equation.right);
  if (alone !== null) return alone;
  const left = readSide(equation.left);
  const right = readSide(equation.right) ?? rationalValue(equation.right);
  const plain = left === null || right === null ? null : withoutLogarithms(left, right);
  if (left === null || right === null || plain === null) return null;
  const sides = right instanceof Fraction ? [left] : [left, right];
  const parts = sides.flatMap((side) => side.parts);
  const [unknown, ...others] = new Set(parts.flatMap(({ argument }) => [...lettersOf(argument)]));
  if (unknown === undefined || others.length > 0) return null;
  const steps: RuleStep[] = [];
  if (sides.some((side) => side.parts.length > 1 || side.parts.some(({ factor }) => factor > 1))) {
    const other = right instanceof Fraction ? toLatex(equation.right) : write(right);
    steps.push({ reason: 'Write the logarithms as one.', expression: `${write(left)}=${other}` });
  }
  const reason =
    right instanceof Fraction
      ? 'Use the definition of the logarithm.'
      : 'The logarithms are equal, so what is inside is equal.';
  steps.push({ reason, expression: `${toLatex(plain.left)}=${toLatex(plain.right)}` });
  const statement = { kind: 'relation', sides: [plain.left, plain.right], signs: ['='] } as const;
  const solved = workEquation({ task: 'solve', statements: [statement], unknowns: [unknown], text: '' });
  const roots = solved === null ? null : rationalRoots(solved.answer, unknown);
  if (solved === null || roots === null) return null;
  steps.push(...solved.steps);
  return { ...TOPIC, steps, answer: keepPositive(roots, parts, unknown, steps) };
}

/** Leaves out roots for which one of the logarithms would be of a number that is not positive. */
function keepPositive(roots: readonly Fraction[], parts: readonly Part[], unknown: string, steps: RuleStep[]): string {
  const kept = roots.filter((root) =>
    parts.every(({ argument }) => {
      const value = rationalValue(argument, { [unknown]: root });
      return value !== null && isPositive(value);
    }),
  );
  const answers = kept.map((root) => `${unknown}=${writeNumber(root)}`);
  const answer = kept.length === 0 ? '\\text{no solution}' : answers.join('\\text{ or }');
  if (kept.length < roots.length)
    steps.push({ reason: 'A logarithm is taken only of positive numbers.', expression: answer });
  return answer;
}
