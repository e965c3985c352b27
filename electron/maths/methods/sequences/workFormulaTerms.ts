import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { isNegative, multipleTerm, numberTerm, writeLinear, writeNumber, writeSum } from '../writeTerms.ts';

/** The nth term `square·n² + linear·n + rest`. */
export type TermFormula = { readonly square: Fraction; readonly linear: Fraction; readonly rest: Fraction };

export function writeTerm({ square, linear, rest }: TermFormula, letter: string): string {
  return writeSum([
    ...(square.equals(0) ? [] : [multipleTerm(square, `${letter}^2`)]),
    ...(linear.equals(0) ? [] : [multipleTerm(linear, letter)]),
    ...(rest.equals(0) && !(square.equals(0) && linear.equals(0)) ? [] : [numberTerm(rest)]),
  ]);
}

export function valueAt({ square, linear, rest }: TermFormula, place: Fraction): Fraction {
  return square.mul(place).mul(place).add(linear.mul(place)).add(rest);
}

/** `2\times 3^2-4\times 3+1`. */
function put({ square, linear, rest }: TermFormula, place: number): string {
  const times = (coefficient: Fraction, body: string): string => {
    const size = coefficient.abs();
    return `${isNegative(coefficient) ? '-' : '+'}${size.equals(1) ? '' : `${writeNumber(size)}\\times `}${body}`;
  };
  const parts = [
    ...(square.equals(0) ? [] : [times(square, `${place}^2`)]),
    ...(linear.equals(0) ? [] : [times(linear, String(place))]),
    ...(rest.equals(0) ? [] : [`${isNegative(rest) ? '-' : '+'}${writeNumber(rest.abs())}`]),
  ];
  return parts.join('').replace(/^\+/, '');
}

/** The products alone, `48-8+1`; empty where there is only one term. */
function productsOf({ square, linear, rest }: TermFormula, place: number): string {
  const values = [square.mul(place).mul(place), linear.mul(place), rest].filter((value) => !value.equals(0));
  return values.length < 2 ? '' : writeSum(values.map(numberTerm));
}

function line(formula: TermFormula, place: number): string {
  const parts = [put(formula, place), productsOf(formula, place), writeNumber(valueAt(formula, new Fraction(place)))];
  return parts.filter((part, index) => part !== '' && !parts.slice(0, index).includes(part)).join('=');
}

function solution(steps: readonly RuleStep[], answer: string): RuleSolution {
  return { topic: 'sequences', method: 'sequences', steps, answer };
}

/** The terms of a formula from place `from` to `to`. */
export function workTerms(formula: TermFormula, from: number, to: number): RuleSolution | null {
  if (from < 1 || to < from || to - from > 7) return null;
  const places = Array.from({ length: to - from + 1 }, (_item, index) => from + index);
  const steps = places.map((place) => ({ reason: `Put $n=${place}$ in.`, expression: line(formula, place) }));
  return solution(steps, places.map((place) => writeNumber(valueAt(formula, new Fraction(place)))).join(', '));
}

/** `\sum` of a formula from `from` to `to`: few terms are added, many of a linear formula by first and last. */
export function workSigma(formula: TermFormula, letter: string, from: number, to: number): RuleSolution | null {
  const count = to - from + 1;
  if (count < 1 || count > 1000) return null;
  const places = Array.from({ length: count }, (_item, index) => from + index);
  const values = places.map((place) => valueAt(formula, new Fraction(place)));
  const total = values.reduce((sum, value) => sum.add(value), new Fraction(0));
  if (count <= 8) {
    const first = places.slice(0, 2).map((place) => `$${letter}=${place}$`);
    const added = values.map((value, index) =>
      index === 0 || isNegative(value) ? writeNumber(value) : `+${writeNumber(value)}`,
    );
    const steps: RuleStep[] = [
      {
        reason: `Put ${first.join(', ')} and so on up to $${letter}=${to}$ into $${writeTerm(formula, letter)}$.`,
        expression: added.join(''),
      },
      { reason: 'Add.', expression: `${added.join('')}=${writeNumber(total)}` },
    ];
    return solution(steps, writeNumber(total));
  }
  const [start, end] = [values[0], values.at(-1)];
  if (!formula.square.equals(0) || start === undefined || end === undefined) return null;
  const steps: RuleStep[] = [
    { reason: `The first term, for $${letter}=${from}$.`, expression: line(formula, from) },
    { reason: `The last term, for $${letter}=${to}$.`, expression: line(formula, to) },
    {
      reason: `The terms grow evenly and there are $${count}$ of them.`,
      expression: `\\frac{${count}}{2}\\times (${writeNumber(start)}+${isNegative(end) ? `(${writeNumber(end)})` : writeNumber(end)})=${writeNumber(total)}`,
    },
  ];
  return solution(steps, writeNumber(total));
}

/** The nth term of a quadratic sequence from four terms or more; `null` where the second differences differ. */
export function workQuadraticTerm(terms: readonly Fraction[]): RuleSolution | null {
  const steps: RuleStep[] = [];
  const differences = terms.slice(1).map((term, index) => term.sub(terms[index] ?? term));
  const second = differences.slice(1).map((term, index) => term.sub(differences[index] ?? term));
  const [bend, first, gap] = [second[0], terms[0], differences[0]];
  if (bend === undefined || first === undefined || gap === undefined || terms.length < 4) return null;
  if (bend.equals(0) || !second.every((value) => value.equals(bend))) return null;
  const square = bend.div(2);
  // The difference of the first two terms is 3·square + linear.
  const linear = gap.sub(square.mul(3));
  const rest = first.sub(square).sub(linear);
  const answer = writeTerm({ square, linear, rest }, 'n');
  const left = terms.slice(0, 4).map((term, index) => term.sub(square.mul((index + 1) ** 2)));
  steps.push(
    { reason: 'Find the differences.', expression: differences.map(writeNumber).join(',') },
    { reason: 'Their differences are all the same.', expression: second.map(writeNumber).join(',') },
    {
      reason: 'Half of that is the number in front of $n^2$.',
      expression: `${writeNumber(bend)}\\div 2=${writeNumber(square)}`,
    },
    {
      reason: `Take $${writeSum([multipleTerm(square, 'n^2')])}$ from the terms.`,
      expression: left.map(writeNumber).join(','),
    },
    { reason: `What is left has the rule $${writeLinear(linear, 'n', rest)}$, so add that.`, expression: answer },
  );
  return solution(steps, answer);
}

/** The next terms of a quadratic sequence, by its differences; `null` where the second differences differ. */
export function workNextQuadratic(terms: readonly Fraction[], count: number): RuleSolution | null {
  const differences = terms.slice(1).map((term, index) => term.sub(terms[index] ?? term));
  const second = differences.slice(1).map((term, index) => term.sub(differences[index] ?? term));
  const bend = second[0];
  let [last, step] = [terms.at(-1), differences.at(-1)];
  if (bend === undefined || last === undefined || step === undefined || terms.length < 4 || count < 1 || count > 4)
    return null;
  if (bend.equals(0) || !second.every((value) => value.equals(bend))) return null;
  const steps: RuleStep[] = [
    { reason: 'Find the differences.', expression: differences.map(writeNumber).join(',') },
    { reason: `They change by $${writeNumber(bend)}$ each time.`, expression: second.map(writeNumber).join(',') },
  ];
  const found: string[] = [];
  for (let made = 0; made < count; made += 1) {
    step = step.add(bend);
    const next: Fraction = last.add(step);
    const added = isNegative(step) ? writeNumber(step) : `+${writeNumber(step)}`;
    steps.push({ reason: 'Add the next difference.', expression: `${writeNumber(last)}${added}=${writeNumber(next)}` });
    found.push(writeNumber(next));
    last = next;
  }
  return solution(steps, found.join(', '));
}
