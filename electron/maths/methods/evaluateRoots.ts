import Fraction from 'fraction.js';

import { mapParts } from '../algebra/substitute.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { writeDecimal } from './askedText.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { numberNode } from './numberNode.ts';
import { rationalValue } from './rationalValue.ts';
import { workNumber } from './workNumber.ts';
import { isPositive, writeNumber } from './writeTerms.ts';

const LARGEST_INDEX = 12n;
const LARGEST_POWER = 10n ** 9n;

/** The whole `root` with `root^index = value`, `null` when there is none. */
function wholeRoot(value: bigint, index: bigint): bigint | null {
  if (value < 0n) {
    const inner = index % 2n === 1n ? wholeRoot(-value, index) : null;
    return inner === null ? null : -inner;
  }
  const guess = BigInt(Math.round(Number(value) ** (1 / Number(index))));
  return [guess - 1n, guess, guess + 1n].find((root) => root >= 0n && root ** index === value) ?? null;
}

function exactRoot(value: Fraction, index: bigint): Fraction | null {
  if (index < 2n || index > LARGEST_INDEX || value.n > 10n ** 15n || value.d > 10n ** 15n) return null;
  const [top, bottom] = [wholeRoot(value.s * value.n, index), wholeRoot(value.d, index)];
  return top === null || bottom === null ? null : new Fraction(top, bottom);
}

/** The exact exponent of a logarithm, whole or with a small denominator; `null` when it has none. */
function exactLogarithm(argument: Fraction, base: Fraction): Fraction | null {
  if (!isPositive(argument) || !isPositive(base) || base.equals(1)) return null;
  for (let exponent = -30; exponent <= 30; exponent += 1) {
    if (base.pow(exponent)?.equals(argument) === true) return new Fraction(exponent);
  }
  for (const index of [2, 3, 4]) {
    const goal = argument.pow(index);
    for (let exponent = -12; goal !== null && exponent <= 12; exponent += 1)
      if (base.pow(exponent)?.equals(goal) === true) return new Fraction(exponent, index);
  }
  return null;
}

type Worked = { readonly value: Fraction; readonly reason: string };

/** Roots with an exact value, fractional powers, logarithms, absolute values, factorials: of numbers alone. */
function workNode(node: Expression): Worked | null {
  if (node.kind === 'power') return powerOfLogarithm(node.base, node.exponent) ?? workPower(node.base, node.exponent);
  if (node.kind !== 'call') return null;
  const natural = node.name === 'ln' ? naturalLogarithm(node.operands[0]) : null;
  if (natural !== null) return natural;
  const [first, second] = node.operands.map((operand) => rationalValue(operand));
  if (first === undefined || first === null) return null;
  const named = (value: Fraction | null, because: (text: string) => string): Worked | null =>
    value === null ? null : { value, reason: because(writeNumber(value)) };
  switch (node.name) {
    case 'sqrt':
      return named(
        exactRoot(first, 2n),
        (text) => `$${bracketed(text)}^2=${writeNumber(first)}$, so the root is $${text}$.`,
      );
    case 'root': {
      if (second === undefined || second === null || second.d !== 1n) return null;
      return named(
        exactRoot(first, second.n),
        (text) => `$${bracketed(text)}^${second.n}=${writeNumber(first)}$, so the root is $${text}$.`,
      );
    }
    case 'log': {
      const base = second === undefined ? new Fraction(10) : second;
      if (base === null) return null;
      return named(
        exactLogarithm(first, base),
        (text) =>
          `$${bracketed(writeNumber(base))}^${/^\d$/.test(text) ? text : `{${text}}`}=${writeNumber(first)}$, so the logarithm is $${text}$.`,
      );
    }
    case 'abs':
      return {
        value: first.abs(),
        reason: `The distance of $${writeNumber(first)}$ from zero is $${writeNumber(first.abs())}$.`,
      };
    case 'factorial': {
      if (first.d !== 1n || first.s < 0n || first.n > 15n) return null;
      const factors = Array.from({ length: Number(first.n) }, (_item, index) => (first.n - BigInt(index)).toString());
      const value = factors.reduce((product, factor) => product * BigInt(factor), 1n);
      return {
        value: new Fraction(value),
        reason: factors.length === 0 ? '$0!=1$.' : `$${first.n}!=${factors.join('\\times ')}=${value}$.`,
      };
    }
    default:
      return null;
  }
}

/** `\ln e^3`, `\ln e`, `\ln 1`. */
function naturalLogarithm(argument: Expression | undefined): Worked | null {
  if (argument === undefined) return null;
  if (argument.kind === 'constant' && argument.name === 'e') return { value: new Fraction(1), reason: '$\\ln e=1$.' };
  if (rationalValue(argument)?.equals(1) === true) return { value: new Fraction(0), reason: '$e^0=1$, so $\\ln 1=0$.' };
  if (argument.kind !== 'power' || argument.base.kind !== 'constant' || argument.base.name !== 'e') return null;
  const value = rationalValue(argument.exponent);
  return value === null ? null : { value, reason: 'The natural logarithm undoes the power of $e$.' };
}

/** `e^{\ln 7}`. */
function powerOfLogarithm(base: Expression, exponent: Expression): Worked | null {
  if (base.kind !== 'constant' || base.name !== 'e' || exponent.kind !== 'call' || exponent.name !== 'ln') return null;
  const value = exponent.operands[0] === undefined ? null : rationalValue(exponent.operands[0]);
  return value === null || !isPositive(value)
    ? null
    : { value, reason: 'The power of $e$ undoes the natural logarithm.' };
}

function bracketed(text: string): string {
  return /^\d+$/.test(text) ? text : text.includes('\\frac') ? `\\left(${text}\\right)` : `(${text})`;
}

/** `0.5^2`, the factors written out. */
function decimalPower(base: Expression, value: Fraction, power: Fraction): Worked | null {
  const bare = base.kind === 'sum' && base.terms.length === 1 ? base.terms[0] : base;
  const size = bare?.kind === 'negative' ? bare.operand : bare;
  if (size?.kind !== 'number' || (size.decimals ?? 0) === 0 || power.n > 5n || power.n < 2n) return null;
  const raised = value.pow(power);
  if (raised === null) return null;
  const factor = value.s < 0n ? `(${writeDecimal(value)})` : writeDecimal(value);
  const product = Array.from({ length: Number(power.n) }, () => factor).join('\\times ');
  return { value: raised, reason: `$${product}=${writeDecimal(raised)}$.` };
}

function usesDecimals(expression: Expression): boolean {
  if (expression.kind === 'number') return (expression.decimals ?? 0) > 0;
  let found = false;
  mapParts(expression, (part) => {
    found ||= usesDecimals(part);
    return part;
  });
  return found;
}

/** A negative or fractional power of a number, its parts spelt out: the root first, then the power, then one over it. */
function workPower(base: Expression, exponent: Expression): Worked | null {
  const [value, power] = [rationalValue(base), rationalValue(exponent)];
  if (value === null || power === null || value.equals(0) || power.n > LARGEST_INDEX) return null;
  if (power.d === 1n && power.s > 0n) return decimalPower(base, value, power);
  const root = power.d === 1n ? value : value.s < 0n ? null : exactRoot(value, power.d);
  const raised = root?.pow(new Fraction(power.n)) ?? null;
  if (root === null || raised === null || raised.n > LARGEST_POWER || raised.d > LARGEST_POWER) return null;
  const parts: string[] = [];
  if (power.d !== 1n) {
    const sign = power.d === 2n ? '\\sqrt' : `\\sqrt[${power.d}]`;
    parts.push(`$${sign}{${writeNumber(value)}}=${writeNumber(root)}$`);
  }
  if (power.n !== 1n)
    parts.push(`$${bracketed(writeNumber(root))}^${power.n < 10n ? power.n : `{${power.n}}`}=${writeNumber(raised)}$`);
  if (power.s > 0n) return { value: raised, reason: `${parts.join(' and ')}.` };
  const turned = `The minus sign turns $${writeNumber(raised)}$ over.`;
  return { value: raised.inverse(), reason: parts.length === 0 ? turned : `${parts.join(' and ')}. ${turned}` };
}

/** The first innermost part that the rules here can work, with what it gives. */
function find(expression: Expression): { readonly node: Expression; readonly worked: Worked } | null {
  let found: { readonly node: Expression; readonly worked: Worked } | null = null;
  mapParts(expression, (part) => {
    found ??= find(part);
    return part;
  });
  if (found !== null) return found;
  const worked = workNode(expression);
  return worked === null ? null : { node: expression, worked };
}

function replace(expression: Expression, target: Expression, value: Expression): Expression {
  return expression === target ? value : mapParts(expression, (part) => replace(part, target, value));
}

/** Works a calculation with exact roots, fractional powers, logarithms, absolute values or factorials in it. */
export function evaluateRoots(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (expression === null || !['evaluate', 'simplify', 'find'].includes(problem.task)) return null;
  const steps: RuleStep[] = [];
  let current = expression;
  for (let next = find(current); next !== null; next = find(current)) {
    if (steps.length > 8) return null;
    current = replace(current, next.node, numberNode(next.worked.value));
    steps.push({ reason: next.worked.reason, expression: toLatex(current) });
  }
  const exact = rationalValue(current);
  if (steps.length === 0 || exact === null) return null;
  const rest = workNumber({
    task: 'evaluate',
    statements: [{ kind: 'expression', expression: current }],
    unknowns: [],
    text: '',
  });
  if (rest !== null) steps.push(...rest.steps);
  const decimal = usesDecimals(expression) ? writeDecimal(exact) : null;
  const answer = decimal ?? rest?.answer ?? writeNumber(exact);
  if (decimal !== null && decimal !== (rest?.answer ?? writeNumber(exact)))
    steps.push({ reason: 'Write it as a decimal.', expression: decimal });
  if (steps.at(-1)?.expression !== answer) steps.push({ reason: 'Work it out.', expression: answer });
  return { topic: 'powers-roots', method: 'evaluateRoots', steps, answer };
}
