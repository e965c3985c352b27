import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeCoins } from '../amounts/quantity.ts';
import type { Unit } from '../amounts/quantity.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { letterFor, singularName, writeCounts, writeNamedAmounts } from '../frames/writeAnswers.ts';
import { solveSimultaneousEquations } from '../solveSimultaneousEquations.ts';
import { writeQuantity } from '../amounts/quantity.ts';
import { moneySolution } from './workMoney.ts';

export type Pair<Item> = readonly [Item, Item];
/** `first·x + second·y = total`. */
export type Row = { readonly by: Pair<Fraction>; readonly total: Fraction };

type Solved = { readonly steps: readonly RuleStep[]; readonly values: Pair<Fraction> };

const ZERO = new Fraction(0);

/** Both unknowns by elimination or substitution; `null` where the equations do not determine them. */
export function solveRows(letters: Pair<string>, rows: Pair<Row>): Solved | null {
  const [[a, b], [c, d]] = [rows[0].by, rows[1].by];
  const determinant = a.mul(d).sub(b.mul(c));
  if (determinant.equals(0)) return null;
  const value = (e: Fraction, f: Fraction, g: Fraction, h: Fraction): Fraction =>
    e.mul(h).sub(f.mul(g)).div(determinant);
  const values: Pair<Fraction> = [value(rows[0].total, b, rows[1].total, d), value(a, rows[0].total, c, rows[1].total)];
  const side = ({
    by,
    total,
  }: Row): { left: { coefficient: Fraction; name: string }[]; right: { coefficient: Fraction; name: null }[] } => ({
    left: by.flatMap((coefficient, index) =>
      coefficient.equals(ZERO) ? [] : [{ coefficient, name: letters[index] ?? 'x' }],
    ),
    right: [{ coefficient: total, name: null }],
  });
  const solved = solveSimultaneousEquations({ unknowns: letters, equations: [side(rows[0]), side(rows[1])] });
  return solved === null ? null : { steps: solved.steps, values };
}

export function writeSide({ by, total }: Row, letters: Pair<string>): string {
  const terms = by.flatMap((value, index) =>
    value.equals(ZERO) ? [] : [`${value.equals(1) ? '' : writeCoins(value)}${letters[index] ?? ''}`],
  );
  return `${terms.join('+')}=${writeCoins(total)}`;
}

/** Prices are told in pounds or dollars; with whole pence the equations are easier in pence. */
function inWhole(values: readonly Fraction[]): Fraction {
  return values.every((value) => value.d === 1n) ? new Fraction(1) : new Fraction(100);
}

export type TwoKinds = {
  readonly names: Pair<string>;
  readonly values: Pair<Fraction>;
  readonly count: Fraction;
  readonly total: Fraction;
};

/** So many things of two kinds, of known value each, worth so much together: how many of each kind, or of one. */
export function workTwoKinds({ names, values, count, total }: TwoKinds, wanted: 0 | 1 | 'both'): RuleSolution | null {
  const scale = inWhole([...values, total]);
  const first = letterFor(names[0], []);
  const letters: Pair<string> = [first, letterFor(names[1], [first])];
  const rows: Pair<Row> = [
    { by: [new Fraction(1), new Fraction(1)], total: count },
    { by: [values[0].mul(scale), values[1].mul(scale)], total: total.mul(scale) },
  ];
  const solved = solveRows(letters, rows);
  if (solved === null || solved.values.some((value) => value.d !== 1n || value.s < 0n)) return null;
  const unit = scale.equals(1) ? '' : ' Reckon in the smaller coins.';
  const steps: RuleStep[] = [
    {
      reason: `Let $${letters[0]}$ be the number of ${names[0]}, $${letters[1]}$ of ${names[1]}.`,
      expression: writeSide(rows[0], letters),
    },
    { reason: `Write what they are worth.${unit}`, expression: writeSide(rows[1], letters) },
    ...solved.steps,
  ];
  const counts = solved.values.map((value, index) => ({ value, name: names[index] ?? '' }));
  const one = wanted === 'both' ? undefined : solved.values[wanted];
  return moneySolution(steps, one === undefined ? writeCounts(counts) : one.toString());
}

export type TwoBundles = {
  readonly names: Pair<string>;
  readonly bundles: Pair<{ readonly counts: Pair<Fraction>; readonly total: Fraction }>;
};

/** Two purchases of the same two things: what each costs, one of them, or so many of both together. */
export function workTwoBundles(
  { names, bundles }: TwoBundles,
  wanted: 0 | 1 | 'both' | Pair<Fraction>,
  currency: Unit,
): RuleSolution | null {
  const first = letterFor(names[0], []);
  const letters: Pair<string> = [first, letterFor(names[1], [first])];
  const scale = inWhole(bundles.map(({ total }) => total));
  const rows: Pair<Row> = [
    { by: bundles[0].counts, total: bundles[0].total.mul(scale) },
    { by: bundles[1].counts, total: bundles[1].total.mul(scale) },
  ];
  const solved = solveRows(letters, rows);
  if (solved === null) return null;
  const prices = solved.values.map((value) => value.div(scale));
  if (prices.some((price) => price.s < 0n || price.n === 0n || !endsWithin(price, 2))) return null;
  const unit = scale.equals(1) ? '' : ' Reckon in the smaller coins.';
  const steps: RuleStep[] = [
    {
      reason: `Let $${letters[0]}$ be the price of one ${singularName(names[0])}, $${letters[1]}$ of one ${singularName(names[1])}.${unit}`,
      expression: writeSide(rows[0], letters),
    },
    { reason: 'Write the second purchase in the same way.', expression: writeSide(rows[1], letters) },
    ...solved.steps,
  ];
  if (wanted === 'both')
    return moneySolution(
      steps,
      writeNamedAmounts(
        prices.map((value, index) => ({ value, name: names[index] ?? '' })),
        currency,
      ),
    );
  if (wanted === 0 || wanted === 1) {
    const price = prices[wanted];
    return price === undefined ? null : moneySolution(steps, writeQuantity(price, currency));
  }
  const [one, two] = prices;
  if (one === undefined || two === undefined) return null;
  const cost = one.mul(wanted[0]).add(two.mul(wanted[1]));
  const products = [
    [wanted[0], one],
    [wanted[1], two],
  ].map(([count, price]) => `${count?.toString() ?? ''}\\times ${writeCoins(price ?? ZERO)}`);
  const last = { reason: 'Add up what is asked for.', expression: `${products.join('+')}=${writeCoins(cost)}` };
  return moneySolution([...steps, last], writeQuantity(cost, currency));
}
