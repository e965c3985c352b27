import Fraction from 'fraction.js';

import type { Expression } from '../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../outcomes.ts';
import { toLatex } from '../printing/toLatex.ts';
import { parseExpression } from '../reading/parseExpression.ts';
import { asExpression } from './method.ts';
import type { Understood } from './method.ts';
import { rationalValue } from './rationalValue.ts';
import { termsOf } from './readTerms.ts';
import { splitSquare } from './splitSquare.ts';
import { commonDenominator, isPositive, numberTerm, writeSum } from './writeTerms.ts';
import type { WrittenTerm } from './writeTerms.ts';

/** `factor · √radicand / √under`, all radicands positive whole numbers; the product is not worked out yet. */
type Surd = { readonly factor: Fraction; readonly radicands: readonly bigint[]; readonly under: bigint };

const LARGEST = 10n ** 12n;

function radicandOf(expression: Expression): bigint | null {
  if (expression.kind !== 'call' || expression.name !== 'sqrt') return null;
  const [inside] = expression.operands;
  const value = inside === undefined ? null : rationalValue(inside);
  return value !== null && value.d === 1n && isPositive(value) && value.n <= LARGEST ? value.n : null;
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
    case 'power': {
      const exponent = rationalValue(expression.exponent);
      const base = exponent === null ? null : readSurd(expression.base);
      return exponent === null || exponent.d !== 1n ? null : raised(base, Number(exponent.s * exponent.n));
    }
    default:
      return null;
  }
}

/** A power of one surd, as a product of as many roots. */
function raised(surd: Surd | null, times: number): Surd | null {
  if (surd === null || surd.under !== 1n || times < 2 || times > 4) return null;
  const radicands = Array.from({ length: times }, () => surd.radicands).flat();
  return { factor: surd.factor.pow(times) ?? surd.factor, radicands, under: 1n };
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

/** Products and squares of sums multiplied out; `null` for what holds anything but surds. */
function expanded(expression: Expression): readonly Surd[] | null {
  const alone = readSurd(expression);
  if (alone !== null) return [alone];
  switch (expression.kind) {
    case 'sum': {
      const parts = expression.terms.map(expanded);
      return parts.every((part) => part !== null) ? parts.flat() : null;
    }
    case 'negative':
      return expanded(expression.operand)?.map((surd) => ({ ...surd, factor: surd.factor.neg() })) ?? null;
    case 'product':
      return expression.factors.map(expanded).reduce<readonly Surd[] | null>(multiplied, [ONE]);
    case 'power': {
      const twice = expression.exponent.kind === 'number' && expression.exponent.value.equals(2);
      const base = twice ? expanded(expression.base) : null;
      return base === null ? null : multiplied(base, base);
    }
    case 'quotient': {
      const [top, bottom] = [expanded(expression.numerator), readSurd(expression.denominator)];
      if (
        top === null ||
        bottom === null ||
        bottom.radicands.length > 0 ||
        bottom.under !== 1n ||
        bottom.factor.equals(0)
      )
        return null;
      return top.map((surd) => ({ ...surd, factor: surd.factor.div(bottom.factor) }));
    }
    default:
      return null;
  }
}

const ONE: Surd = { factor: new Fraction(1), radicands: [], under: 1n };
const MOST_TERMS = 12;

function multiplied(first: readonly Surd[] | null, second: readonly Surd[] | null): readonly Surd[] | null {
  if (first === null || second === null || first.length * second.length > MOST_TERMS) return null;
  return first.flatMap((one) =>
    second.map((two) => ({
      factor: one.factor.mul(two.factor),
      radicands: [...one.radicands, ...two.radicands],
      under: one.under * two.under,
    })),
  );
}

/** A surd as it stands, its roots multiplied but not yet simplified. */
function openTerm({ factor, radicands }: Surd): WrittenTerm {
  return surdTerm(
    factor,
    radicands.reduce((product, one) => product * one, 1n),
  );
}

/** `36-6=30`, from the four products of the two brackets. */
function bottomReason(values: readonly { readonly factor: Fraction; readonly radicand: bigint }[]): string {
  const numbers = values.filter(({ radicand }) => radicand === 1n).map(({ factor }) => factor);
  const total = numbers.reduce((sum, factor) => sum.add(factor), new Fraction(0));
  return `The bottom is a difference of two squares: $${writeSum(numbers.map(numberTerm))}=${writeSum([numberTerm(total)])}$.`;
}

/** `a/(b ± c√d)`: the denominator multiplied by its conjugate is rational. */
function byConjugate(
  expression: Expression,
): { readonly steps: readonly RuleStep[]; readonly product: Expression } | null {
  if (
    expression.kind !== 'quotient' ||
    expression.denominator.kind !== 'sum' ||
    expression.denominator.terms.length !== 2
  )
    return null;
  const [first, second] = expression.denominator.terms;
  if (first === undefined || second === undefined || expanded(expression.numerator) === null) return null;
  const conjugate: Expression = {
    kind: 'sum',
    terms: [first, second.kind === 'negative' ? second.operand : { kind: 'negative', operand: second }],
  };
  const square = expanded({ kind: 'product', factors: [expression.denominator, conjugate] });
  const values = square?.map((surd) => settle(surd, [])) ?? [];
  const rational = values
    .filter(({ radicand }) => radicand === 1n)
    .reduce((sum, { factor }) => sum.add(factor), new Fraction(0));
  if (square === null || square === undefined || rational.equals(0) || readSurd(expression.denominator) !== null)
    return null;
  const product: Expression = { kind: 'product', factors: [expression.numerator, conjugate] };
  const top = toLatex(product);
  const value: Expression = { kind: 'number', value: rational.abs() };
  const bottom: Expression = rational.s < 0n ? { kind: 'negative', operand: value } : value;
  const under = toLatex({ kind: 'product', factors: [expression.denominator, conjugate] });
  const steps = [
    { reason: `Multiply top and bottom by $${toLatex(conjugate)}$.`, expression: `\\frac{${top}}{${under}}` },
    { reason: bottomReason(values), expression: `\\frac{${top}}{${toLatex(bottom)}}` },
  ];
  return { steps, product: { kind: 'quotient', numerator: product, denominator: bottom } };
}

/** One term with a root below the line, brought to one without; the line is written. */
function withoutRootBelow(surd: Surd, steps: RuleStep[]): Surd {
  if (surd.under === 1n) return surd;
  const inside = surd.radicands.reduce((product, one) => product * one, 1n);
  if (inside > 1n && inside % surd.under === 0n) {
    const left = inside / surd.under;
    const value = surdTerm(surd.factor, left);
    const reason = `$\\frac{\\sqrt{${inside}}}{\\sqrt{${surd.under}}}=\\sqrt{\\frac{${inside}}{${surd.under}}}=\\sqrt{${left}}$.`;
    steps.push({ reason, expression: `${value.negative ? '-' : ''}${value.latex}` });
    return { factor: surd.factor, radicands: [left], under: 1n };
  }
  const top = surdTerm(new Fraction(surd.factor.s * surd.factor.n), inside * surd.under);
  const bottom = surd.factor.d * surd.under;
  const expression = `${top.negative ? '-' : ''}\\frac{${top.latex}}{${bottom}}`;
  steps.push({ reason: `Multiply top and bottom by $\\sqrt{${surd.under}}$.`, expression });
  return { factor: surd.factor.div(surd.under), radicands: [inside * surd.under], under: 1n };
}

/** Several terms over their common denominator; `null` when there is none to write. */
function overOne(kept: readonly (readonly [bigint, Fraction])[]): string | null {
  const bottom = commonDenominator(kept.map(([, factor]) => factor));
  if (kept.length < 2 || bottom === 1n) return null;
  return `\\frac{${writeSum(kept.map(([radicand, factor]) => surdTerm(factor.mul(bottom), radicand)))}}{${bottom}}`;
}

/** Simplifies square roots of whole numbers, their sums, products and quotients. */
export function simplifySurds(problem: Understood): RuleSolution | null {
  const expression = asExpression(problem);
  if (expression === null || !['simplify', 'evaluate', 'find', 'expand'].includes(problem.task)) return null;
  if (/decimal|approx|round|significant/i.test(problem.text)) return null;
  const conjugate = byConjugate(expression);
  const steps: RuleStep[] = [...(conjugate?.steps ?? [])];
  const terms = expanded(conjugate?.product ?? expression);
  if (terms === null || !terms.some((surd) => surd.radicands.length > 0 || surd.under !== 1n)) return null;
  if (terms.length > Math.max(termsOf(expression).length, 1)) {
    steps.push({ reason: 'Multiply out the brackets.', expression: writeSum(terms.map(openTerm)) });
  }
  const answer = finishSurds(terms.length === 1 ? terms.map((surd) => withoutRootBelow(surd, steps)) : terms, steps);
  if (steps.length > 0 && steps.at(-1)?.expression !== answer)
    steps.push({ reason: 'Simplify the fraction.', expression: answer });
  if (steps.length === 0 || answer === toLatex(expression)) return null;
  return { topic: 'surds', method: 'simplifySurds', steps, answer };
}

/** Simplifies every root and collects the surds that are alike. */
function finishSurds(terms: readonly Surd[], steps: RuleStep[]): string {
  const reasons: string[] = [];
  const before = steps.at(-1)?.expression;
  const settled = terms.map((surd) => settle(surd, reasons));
  const open = writeSum(settled.map(({ factor, radicand }) => surdTerm(factor, radicand)));
  const named = [...new Set(reasons)];
  if (named.length > 0 && open !== before) steps.push({ reason: sentence(named), expression: open });
  const totals = new Map<bigint, Fraction>();
  for (const { factor, radicand } of settled)
    totals.set(radicand, (totals.get(radicand) ?? new Fraction(0)).add(factor));
  const kept = [...totals]
    .filter(([, factor]) => !factor.equals(0))
    .toSorted(([first], [second]) => (first === 1n ? -1 : second === 1n ? 1 : 0));
  const sum = writeSum(kept.map(([radicand, factor]) => surdTerm(factor, radicand)));
  const single = overOne(kept);
  if (sum !== open && (single === null || kept.length < settled.length))
    steps.push({
      reason: kept.length < settled.length ? 'Collect like surds.' : 'Put the number first.',
      expression: sum,
    });
  if (single !== null) steps.push({ reason: 'Write it as one fraction.', expression: single });
  return single ?? sum;
}

const RATIONALISE =
  /^\s*(?:please )?rationali[sz]e(?: the denominator)?(?: (?:of|in))?(?: the fraction)?:?\s+([^]+?)[\s.?!]*$/i;

/** "Rationalise the denominator of 6/√3." */
export function rationaliseInWords(problem: Understood): RuleSolution | null {
  const formula = RATIONALISE.exec(problem.text)?.[1];
  const reading = formula === undefined ? null : parseExpression(formula);
  if (reading?.kind !== 'expression') return null;
  return simplifySurds({ task: 'simplify', statements: [reading], unknowns: [], text: '' });
}
