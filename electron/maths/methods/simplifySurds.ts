import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { rationalValue } from './rationalValue.ts';
import { termsOf } from './readTerms.ts';
import { splitSquare } from './splitSquare.ts';
import { numberTerm, writeSum } from './writeTerms.ts';
import type { WrittenTerm } from './writeTerms.ts';

/** `factor · √radicand / √under`, all radicands positive whole numbers; the product is not worked out yet. */
type Surd = { readonly factor: Fraction; readonly radicands: readonly bigint[]; readonly under: bigint };

const LARGEST = 10n ** 12n;

function radicandOf(expression: Expression): bigint | null {
  if (expression.kind !== 'call' || expression.name !== 'sqrt') return null;
  const [inside] = expression.operands;
  const value = inside === undefined ? null : rationalValue(inside);
  return value !== null && value.d === 1n && value.s > 0n && value.n <= LARGEST ? value.n : null;
}

function readSurd(expression: Expression): Surd | null {
  const radicand = radicandOf(expression);
  if (radicand !== null) return { factor: new Fraction(1), radicands: [radicand], under: 1n };
  const value = rationalValue(expression);
  if (value !== null) return { factor: value, radicands: [], under: 1n };
  switch (expression.kind) {
    case 'negative': {
      const inner = readSurd(expression.operand);
      return inner === null ? null : { ...inner, factor: inner.factor.neg() };
    }
    case 'product':
      return expression.factors.map(readSurd).reduce<Surd | null>(
        (total, one) =>
          total === null || one === null
            ? null
            : {
                factor: total.factor.mul(one.factor),
                radicands: [...total.radicands, ...one.radicands],
                under: total.under * one.under,
              },
        { factor: new Fraction(1), radicands: [], under: 1n },
      );
    case 'quotient': {
      const [top, bottom] = [readSurd(expression.numerator), readSurd(expression.denominator)];
      if (top === null || bottom === null || bottom.under !== 1n || bottom.factor.equals(0)) return null;
      const under = bottom.radicands.reduce((product, one) => product * one, top.under);
      return { factor: top.factor.div(bottom.factor), radicands: top.radicands, under };
    }
    case 'power':
      return expression.exponent.kind === 'number' && expression.exponent.value.equals(2)
        ? squared(readSurd(expression.base))
        : null;
    default:
      return null;
  }
}

function squared(surd: Surd | null): Surd | null {
  if (surd === null || surd.under !== 1n) return null;
  return { factor: surd.factor.mul(surd.factor), radicands: [...surd.radicands, ...surd.radicands], under: 1n };
}

function surdTerm(factor: Fraction, radicand: bigint): WrittenTerm {
  if (radicand === 1n) return numberTerm(factor);
  const root = `\\sqrt{${radicand}}`;
  const top = factor.n === 1n ? root : `${factor.n}${root}`;
  return { negative: factor.s < 0n, latex: factor.d === 1n ? top : `\\frac{${top}}{${factor.d}}` };
}

/** One term as `factor·√radicand` with the radicand free of squares; the reasons are noted. */
function settle(surd: Surd, reasons: string[]): { readonly factor: Fraction; readonly radicand: bigint } {
  let radicand = surd.radicands.reduce((product, one) => product * one, 1n);
  if (surd.radicands.length > 1)
    reasons.push(`$${surd.radicands.map((one) => `\\sqrt{${one}}`).join('\\times ')}=\\sqrt{${radicand}}$`);
  let factor = surd.factor;
  if (surd.under !== 1n) {
    reasons.push(`multiply top and bottom by $\\sqrt{${surd.under}}$`);
    radicand *= surd.under;
    factor = factor.div(surd.under);
  }
  const [root, left] = splitSquare(radicand);
  if (root !== 1n) {
    const roots =
      left === 1n
        ? `\\sqrt{${radicand}}=${root}`
        : `\\sqrt{${radicand}}=\\sqrt{${root * root}}\\times \\sqrt{${left}}=${root}\\sqrt{${left}}`;
    reasons.push(`$${roots}$`);
  }
  return { factor: factor.mul(root), radicand: left };
}

function sentence(reasons: readonly string[]): string {
  const text = reasons.join(' and ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Simplifies square roots of whole numbers, their sums, products and quotients. */
export function simplifySurds(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (expression === null || !['simplify', 'evaluate', 'find', 'expand'].includes(problem.task)) return null;
  const read = termsOf(expression).map(readSurd);
  if (!read.every((surd) => surd !== null) || !read.some((surd) => surd.radicands.length > 0 || surd.under !== 1n))
    return null;
  if (/decimal|approx|round|significant/i.test(problem.text)) return null;
  const reasons: string[] = [];
  const settled = read.map((surd) => settle(surd, reasons));
  const steps: RuleStep[] = [];
  const open = writeSum(settled.map(({ factor, radicand }) => surdTerm(factor, radicand)));
  if (reasons.length > 0) steps.push({ reason: sentence(reasons), expression: open });
  const totals = new Map<bigint, Fraction>();
  for (const { factor, radicand } of settled)
    totals.set(radicand, (totals.get(radicand) ?? new Fraction(0)).add(factor));
  const kept = [...totals]
    .filter(([, factor]) => !factor.equals(0))
    .toSorted(([first], [second]) => (first === 1n ? -1 : second === 1n ? 1 : 0));
  const answer = writeSum(kept.map(([radicand, factor]) => surdTerm(factor, radicand)));
  if (answer !== open) steps.push({ reason: 'Collect like surds.', expression: answer });
  if (steps.length === 0 || answer === toLatex(expression)) return null;
  return { topic: 'surds', method: 'simplifySurds', steps, answer };
}
