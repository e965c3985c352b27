import type { RuleStep } from '../outcomes.ts';
import { greatestDivisor } from './writeTerms.ts';
import { splitSquare } from './splitSquare.ts';

/** `ax²+bx+c` with whole coefficients, `a` positive, no common factor. */
export type Whole = readonly [a: bigint, b: bigint, c: bigint];
type Factor = readonly [coefficient: bigint, rest: bigint];

function signed(value: bigint): string {
  return value < 0n ? value.toString() : `+${value}`;
}

function multiple(coefficient: bigint, body: string): string {
  return coefficient === 1n ? body : coefficient === -1n ? `-${body}` : `${coefficient}${body}`;
}

function writeFactor([coefficient, rest]: Factor, unknown: string): string {
  return rest === 0n ? multiple(coefficient, unknown) : `(${multiple(coefficient, unknown)}${signed(rest)})`;
}

function writeRoot([coefficient, rest]: Factor): string {
  const divisor = greatestDivisor(coefficient, rest);
  const [top, bottom] = [-rest / divisor, coefficient / divisor];
  const size = top < 0n ? -top : top;
  return `${top < 0n ? '-' : ''}${bottom === 1n ? size : `\\frac{${size}}{${bottom}}`}`;
}

/** The lines from the factors to the roots. */
function closeFactors(first: Factor, second: Factor, unknown: string, steps: RuleStep[]): string {
  const [one, two] = [`${unknown}=${writeRoot(first)}`, `${unknown}=${writeRoot(second)}`];
  const answer = one === two ? one : `${one}\\text{ or }${two}`;
  const reason =
    one === two ? 'The square is zero when the bracket is zero.' : 'A product is zero when one of its factors is zero.';
  steps.push({ reason, expression: answer });
  return answer;
}

/** Two whole numbers with the given product and sum, the larger in size first. */
function numbersWith(product: bigint, sum: bigint): readonly [bigint, bigint] | null {
  const square = sum * sum - 4n * product;
  if (square < 0n) return null;
  const [root, left] = splitSquare(square);
  if (left !== 1n && square !== 0n) return null;
  const [first, second] = [(sum + root) / 2n, (sum - root) / 2n];
  return first * first >= second * second ? [first, second] : [second, first];
}

function written(left: string, steps: RuleStep[], reason: string): void {
  steps.push({ reason, expression: `${left}=0` });
}

/** `x²+bx+c`: one line with the two numbers, one with the factors. */
function monic([, b, c]: Whole, unknown: string, steps: RuleStep[], pair: readonly [bigint, bigint]): string {
  const [first, second]: readonly [Factor, Factor] = [
    [1n, pair[0]],
    [1n, pair[1]],
  ];
  const same = pair[0] === pair[1];
  const left = same
    ? `${writeFactor(first, unknown)}^2`
    : `${writeFactor(first, unknown)}${writeFactor(second, unknown)}`;
  const reason = `Two numbers with product $${c}$ and sum $${b}$ are $${pair[0]}$ and $${pair[1]}$.`;
  written(left, steps, reason);
  return closeFactors(first, second, unknown, steps);
}

/** `ax²+bx+c`: split the middle term, take factors out of each half. */
function split([a, b, c]: Whole, unknown: string, steps: RuleStep[], pair: readonly [bigint, bigint]): string {
  const [p, q] = pair;
  const reason = `Two numbers with product $${a}\\times ${c < 0n ? `(${c})` : c}=${a * c}$ and sum $${b}$ are $${p}$ and $${q}$.`;
  const middle = (value: bigint): string => (value < 0n ? multiple(value, unknown) : `+${multiple(value, unknown)}`);
  written(`${multiple(a, `${unknown}^2`)}${middle(p)}${middle(q)}${signed(c)}`, steps, reason);
  const outer = greatestDivisor(a, p);
  const inner: Factor = [a / outer, p / outer];
  const rest = q / inner[0];
  written(
    `${multiple(outer, unknown)}${writeFactor(inner, unknown)}${signed(rest)}${writeFactor(inner, unknown)}`,
    steps,
    'Take out the common factors.',
  );
  const other: Factor = [outer, rest];
  const [first, second] = [writeFactor(inner, unknown), writeFactor(other, unknown)];
  written(first === second ? `${first}^2` : `${second}${first}`, steps, 'Take out the bracket.');
  return closeFactors(other, inner, unknown, steps);
}

/** `ax²+c`: a difference of two squares, when both are squares. */
function difference([a, , c]: Whole, unknown: string, steps: RuleStep[]): string | null {
  if (c >= 0n) return null;
  const [[outer, outerLeft], [inner, innerLeft]] = [splitSquare(a), splitSquare(-c)];
  if (outerLeft !== 1n || innerLeft !== 1n) return null;
  const [first, second]: readonly [Factor, Factor] = [
    [outer, -inner],
    [outer, inner],
  ];
  written(
    `${writeFactor(first, unknown)}${writeFactor(second, unknown)}`,
    steps,
    'This is a difference of two squares.',
  );
  return closeFactors(first, second, unknown, steps);
}

/** Works by factors and returns the answer; `null` (and no steps) when there are no rational factors. */
export function factoriseQuadratic(coefficients: Whole, unknown: string, steps: RuleStep[]): string | null {
  const [a, b, c] = coefficients;
  if (c === 0n && b === 0n) {
    steps.push({ reason: 'The square is zero only for zero.', expression: `${unknown}=0` });
    return `${unknown}=0`;
  }
  if (c === 0n) {
    const [first, second]: readonly [Factor, Factor] = [
      [1n, 0n],
      [a, b],
    ];
    written(
      `${writeFactor(first, unknown)}${writeFactor(second, unknown)}`,
      steps,
      `Take out the common factor $${unknown}$.`,
    );
    return closeFactors(first, second, unknown, steps);
  }
  if (b === 0n) return difference(coefficients, unknown, steps);
  const pair = numbersWith(a * c, b);
  if (pair === null) return null;
  return a === 1n ? monic(coefficients, unknown, steps, pair) : split(coefficients, unknown, steps, pair);
}
