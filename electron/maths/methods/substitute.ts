import Fraction from 'fraction.js';

import type { RuleStep } from '../outcomes.ts';
import { isolateUnknown } from './isolateUnknown.ts';
import { multipleTerm, numberTerm, writeGuarded, writeLinear, writeNumber, writeSum } from './writeTerms.ts';
import type { WrittenTerm } from './writeTerms.ts';

/** `coefficient · name`, or a number when the name is `null`. */
export type PairTerm = { readonly coefficient: Fraction; readonly name: string | null };
export type PairEquation = { readonly left: readonly PairTerm[]; readonly right: readonly PairTerm[] };
export type Unknowns = readonly [string, string];

const ZERO = new Fraction(0);
const ONE = new Fraction(1);

export function coefficientOf(terms: readonly PairTerm[], name: string | null): Fraction {
  return terms.reduce((total, term) => (term.name === name ? total.add(term.coefficient) : total), ZERO);
}

/** "y = 2x + 1" alone on one side, with the other unknown and numbers on the other side. */
export type Isolated = {
  readonly name: string;
  readonly other: string;
  readonly coefficient: Fraction;
  readonly rest: Fraction;
};

export function isolatedIn(equation: PairEquation, unknowns: Unknowns): Isolated | null {
  for (const [alone, other] of [
    [equation.left, equation.right],
    [equation.right, equation.left],
  ] as const) {
    const [only, ...more] = alone;
    if (only === undefined || more.length > 0 || only.name === null || !only.coefficient.equals(ONE)) continue;
    const name = only.name;
    if (other.some((term) => term.name === name)) continue;
    const second = unknowns[0] === name ? unknowns[1] : unknowns[0];
    return { name, other: second, coefficient: coefficientOf(other, second), rest: coefficientOf(other, null) };
  }
  return null;
}

export function answerFor(values: Readonly<Record<string, Fraction>>, [x, y]: Unknowns): string {
  return [x, y].map((name) => `${name}=${writeNumber(values[name] ?? ZERO)}`).join(',');
}

/** The closing step when the unknowns cancel out. */
export function closeCancelled(kind: 'none' | 'all', line: string, steps: RuleStep[]): string {
  const answer = kind === 'none' ? '\\text{no solution}' : '\\text{infinitely many solutions}';
  const said = kind === 'none' ? 'is never true, so no pair fits' : 'is always true, so the equations are the same';
  steps.push({ reason: `$${line}$ ${said}.`, expression: answer });
  return answer;
}

/** By substitution, from the isolated unknown into the other equation. */
export function substitute(isolated: Isolated, other: PairEquation, unknowns: Unknowns, steps: RuleStep[]): string {
  const { name, other: kept, coefficient, rest } = isolated;
  const inside = writeLinear(coefficient, kept, rest);
  const simple = inside !== '0' && (coefficient.equals(ZERO) || rest.equals(ZERO)) && !inside.startsWith('-');
  const put = (terms: readonly PairTerm[]): string =>
    writeSum(
      terms.map((term): WrittenTerm => {
        if (term.name !== name)
          return term.name === null ? numberTerm(term.coefficient) : multipleTerm(term.coefficient, term.name);
        const bare = term.coefficient.equals(ONE) && (simple || term === terms[0]);
        return bare ? { negative: false, latex: inside } : multipleTerm(term.coefficient, `(${inside})`);
      }),
    );
  steps.push({
    reason: `Put $${name}=${inside}$ into the other equation.`,
    expression: `${put(other.left)}=${put(other.right)}`,
  });
  const side = (terms: readonly PairTerm[]): { coefficient: Fraction; rest: Fraction } => ({
    coefficient: coefficientOf(terms, kept).add(coefficientOf(terms, name).mul(coefficient)),
    rest: coefficientOf(terms, null).add(coefficientOf(terms, name).mul(rest)),
  });
  const [left, right] = [side(other.left), side(other.right)];
  const line = `${writeLinear(left.coefficient, kept, left.rest)}=${writeLinear(right.coefficient, kept, right.rest)}`;
  if (steps.at(-1)?.expression !== line) steps.push({ reason: 'Expand and collect like terms.', expression: line });
  const outcome = isolateUnknown(left, right, kept, steps);
  if (outcome.kind !== 'one') return closeCancelled(outcome.kind, cancelledLine(steps, line), steps);
  const value = coefficient.mul(outcome.value).add(rest);
  if (coefficient.equals(ZERO)) return answerFor({ [kept]: outcome.value, [name]: value }, unknowns);
  const written = `${multipleIn(coefficient, outcome.value)}${rest.equals(ZERO) ? '' : writeSum([{ negative: false, latex: '' }, numberTerm(rest)])}`;
  const worked = written === writeNumber(value) ? `${name}=${written}` : `${name}=${written}=${writeNumber(value)}`;
  steps.push({ reason: `Put $${kept}=${writeNumber(outcome.value)}$ into $${name}=${inside}$.`, expression: worked });
  return answerFor({ [kept]: outcome.value, [name]: value }, unknowns);
}

/** `coefficient × value` as a pupil writes it at the start of a sum. */
function multipleIn(coefficient: Fraction, value: Fraction): string {
  if (coefficient.equals(ONE)) return writeNumber(value);
  if (coefficient.equals(-1)) return `-${writeGuarded(value)}`;
  return `${writeNumber(coefficient)}\\times ${writeGuarded(value)}`;
}

function cancelledLine(steps: readonly RuleStep[], otherwise: string): string {
  return steps.at(-1)?.expression ?? otherwise;
}
