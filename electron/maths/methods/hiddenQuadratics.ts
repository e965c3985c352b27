import Fraction from 'fraction.js';

import { symbol } from '../expression/build.ts';
import type { Expression, Statement } from '../expression/expression.ts';
import { mapParts } from '../algebra/substitute.ts';
import { symbolsIn } from '../expression/symbolsIn.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { statementToLatex } from '../printing/statementToLatex.ts';
import { toLatex } from '../printing/toLatex.ts';
import { asEquation } from './method.ts';
import type { Understood } from './method.ts';
import { numberNode } from './numberNode.ts';
import { rationalRoots } from './rationalRoots.ts';
import { rationalValue } from './rationalValue.ts';
import { workEquation } from './workEquation.ts';
import { writeNumber } from './writeTerms.ts';

/** What is put in for: `e^x`, `3^x`, `x^2`. */
type Kind = { readonly kind: 'e' } | { readonly kind: 'base'; readonly base: Fraction } | { readonly kind: 'square' };

function timesUnknown(exponent: Expression, unknown: string): 1 | 2 | null {
  if (exponent.kind === 'symbol') return exponent.name === unknown ? 1 : null;
  const one = rationalValue(exponent, { [unknown]: new Fraction(1) });
  const zero = rationalValue(exponent, { [unknown]: new Fraction(0) });
  if (one === null || zero === null || !zero.equals(0)) return null;
  return one.equals(1) ? 1 : one.equals(2) ? 2 : null;
}

/** The power of the hidden letter that a node is: `e^{2x}` → 2. */
function hiddenPower(node: Expression, unknown: string, kind: Kind): 1 | 2 | null {
  if (node.kind !== 'power') return null;
  if (kind.kind === 'square') {
    const exponent = rationalValue(node.exponent);
    if (node.base.kind !== 'symbol' || node.base.name !== unknown || exponent === null) return null;
    return exponent.equals(2) ? 1 : exponent.equals(4) ? 2 : null;
  }
  if (kind.kind === 'e')
    return node.base.kind === 'constant' && node.base.name === 'e' ? timesUnknown(node.exponent, unknown) : null;
  const base = rationalValue(node.base);
  if (base === null) return null;
  if (base.equals(kind.base)) return timesUnknown(node.exponent, unknown);
  return base.equals(kind.base.mul(kind.base)) && timesUnknown(node.exponent, unknown) === 1 ? 2 : null;
}

/** `3^{2x+1}` as `3 · 3^{2x}`: the number in the exponent comes out as a factor. */
function withFactor(node: Expression, unknown: string, kind: Kind): Expression | null {
  if (node.kind !== 'power' || node.exponent.kind !== 'sum' || kind.kind !== 'base') return null;
  const base = rationalValue(node.base);
  const one = rationalValue(node.exponent, { [unknown]: new Fraction(1) });
  const rest = rationalValue(node.exponent, { [unknown]: new Fraction(0) });
  if (base === null || one === null || rest === null || rest.d !== 1n || rest.equals(0) || rest.n > 8n) return null;
  const [slope, factor] = [one.sub(rest), base.pow(rest)];
  if (factor === null || !(slope.equals(1) || slope.equals(2))) return null;
  const inner: Expression = slope.equals(1) ? symbol(unknown) : { kind: 'product', factors: [{ kind: 'number', value: slope }, symbol(unknown)] }; // prettier-ignore
  return { kind: 'product', factors: [numberNode(factor), { kind: 'power', base: node.base, exponent: inner }] };
}

function hidden(expression: Expression, unknown: string, kind: Kind, name: string): Expression {
  const split = withFactor(expression, unknown, kind);
  if (split !== null) return mapParts(split, (part) => hidden(part, unknown, kind, name));
  // `(e^x)^2` is the square already.
  const power = hiddenPower(expression, unknown, kind);
  if (power === 1) return symbol(name);
  if (power === 2) return { kind: 'power', base: symbol(name), exponent: { kind: 'number', value: new Fraction(2) } };
  return mapParts(expression, (part) => hidden(part, unknown, kind, name));
}

function kindsIn(expression: Expression): readonly Kind[] {
  const bases: Fraction[] = [];
  let e = false;
  const visit = (node: Expression): void => {
    if (node.kind === 'power' && symbolsIn({ kind: 'expression', expression: node.exponent }).length > 0) {
      const base = rationalValue(node.base);
      if (base !== null && base.compare(1) > 0) bases.push(base);
      if (node.base.kind === 'constant' && node.base.name === 'e') e = true;
    }
    mapParts(node, (part) => {
      visit(part);
      return part;
    });
  };
  visit(expression);
  const least = bases.toSorted((one, two) => one.compare(two))[0];
  if (e) return [{ kind: 'e' }];
  return least === undefined ? [{ kind: 'square' }] : [{ kind: 'base', base: least }];
}

function exponentOf(base: Fraction, value: Fraction): number | null {
  for (let exponent = -12; exponent <= 12; exponent += 1)
    if (base.pow(exponent)?.equals(value) === true) return exponent;
  return null;
}

/** From `u = 3` back to the unknown. */
function back(
  kind: Kind,
  root: Fraction,
  unknown: string,
): { readonly line: string; readonly values: readonly string[] } | null {
  if (kind.kind === 'square') {
    const line = `${unknown}^2=${writeNumber(root)}`;
    if (root.s < 0n) return { line, values: [] };
    const size = root.pow(new Fraction(1, 2));
    if (root.equals(0)) return { line, values: [`${unknown}=0`] };
    if (size === null)
      return { line, values: root.d === 1n ? [`${unknown}=\\sqrt{${root.n}}`, `${unknown}=-\\sqrt{${root.n}}`] : [] };
    return { line, values: [`${unknown}=${writeNumber(size)}`, `${unknown}=${writeNumber(size.neg())}`] };
  }
  const base = kind.kind === 'e' ? 'e' : writeNumber(kind.base);
  const line = `${base}^${unknown}=${writeNumber(root)}`;
  if (root.compare(0) <= 0 || root.equals(0)) return { line, values: [] };
  if (kind.kind === 'e')
    return {
      line,
      values: [
        root.equals(1)
          ? `${unknown}=0`
          : `${unknown}=\\ln ${root.d === 1n ? writeNumber(root) : `(${writeNumber(root)})`}`,
      ],
    };
  const exponent = exponentOf(kind.base, root);
  return {
    line,
    values: [exponent === null ? `${unknown}=\\log_{${base}} ${writeNumber(root)}` : `${unknown}=${exponent}`],
  };
}

function isSquareSurd(kind: Kind, root: Fraction): boolean {
  return kind.kind === 'square' && root.s > 0n && root.d !== 1n && root.pow(new Fraction(1, 2)) === null;
}

/** `e^{2x}-5e^x+6=0`, `x^4-5x^2+4=0`: quadratic equations in `e^x`, `3^x` or `x^2`. */
export function hiddenQuadratics(problem: Understood): RuleSolution | null {
  const [statement, ...more] = problem.statements;
  const equation = more.length > 0 || !['solve', 'find'].includes(problem.task) ? null : asEquation(statement);
  const [unknown, ...others] = statement === undefined ? [] : symbolsIn(statement);
  if (equation === null || unknown === undefined || others.length > 0) return null;
  const name = unknown === 'u' ? 'w' : 'u';
  const [kind, ...otherKinds] = kindsIn({ kind: 'sum', terms: [equation.left, equation.right] });
  if (kind === undefined || otherKinds.length > 0) return null;
  const sides = [equation.left, equation.right].map((side) => hidden(side, unknown, kind, name));
  const put: Statement = { kind: 'relation', sides, signs: ['='] };
  const letters = symbolsIn(put);
  if (letters.join() !== name || !/\^2|\^\{2\}/.test(statementToLatex(put))) return null;
  const solved = workEquation({ task: 'solve', statements: [put], unknowns: [name], text: '' });
  const roots = solved === null ? null : rationalRoots(solved.answer, name);
  if (solved === null || roots === null || roots.some((root) => isSquareSurd(kind, root))) return null;
  const shown =
    kind.kind === 'square' ? `${unknown}^2` : `${kind.kind === 'e' ? 'e' : writeNumber(kind.base)}^${unknown}`;
  const steps: RuleStep[] = [
    { reason: `Put $${name}=${shown}$.`, expression: sides.map(toLatex).join('=') },
    ...solved.steps,
  ];
  const values: string[] = [];
  for (const root of roots) {
    const found = back(kind, root, unknown);
    if (found === null) return null;
    values.push(...found.values);
    const none =
      kind.kind === 'square'
        ? 'A square is never negative.'
        : 'A power of a positive number is never zero or negative.';
    steps.push(
      found.values.length === 0
        ? { reason: `$${found.line}$ has no solution. ${none}`, expression: `${name}=${writeNumber(root)}` }
        : {
            reason: `From $${name}=${writeNumber(root)}$: $${found.line}$.`,
            expression: found.values.join('\\text{ or }'),
          },
    );
  }
  if (values.length === 0) return null;
  const topic = kind.kind === 'square' ? 'quadratic-equations' : 'exponentials-logarithms';
  return { topic, method: 'hiddenQuadratics', steps, answer: values.join('\\text{ or }') };
}
