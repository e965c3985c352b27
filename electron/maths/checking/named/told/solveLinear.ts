import Fraction from 'fraction.js';

/** The sum of the factors times their unknowns is `right`. */
export type LinearEquation = { readonly factors: ReadonlyMap<string, Fraction>; readonly right: Fraction };

type Row = { readonly factors: Map<string, Fraction>; right: Fraction };

/** The only solution of all equations; null where there is none, or more than one. */
export function solveLinear(equations: readonly LinearEquation[]): ReadonlyMap<string, Fraction> | null {
  const unknowns = [...new Set(equations.flatMap(({ factors }) => [...factors.keys()]))];
  let rows: Row[] = equations.map(({ factors, right }) => ({ factors: new Map(factors), right }));
  const pivots = new Map<string, Row>();
  for (const unknown of unknowns) {
    const pivot = rows.find((row) => !factorOf(row, unknown).equals(0));
    if (pivot === undefined) return null;
    rows = rows.filter((row) => row !== pivot);
    for (const row of [...rows, ...pivots.values()]) clear(row, unknown, pivot);
    pivots.set(unknown, pivot);
  }
  if (rows.some(({ right }) => !right.equals(0))) return null;
  return new Map([...pivots].map(([unknown, row]) => [unknown, row.right.div(factorOf(row, unknown))]));
}

function factorOf({ factors }: Row, unknown: string): Fraction {
  return factors.get(unknown) ?? new Fraction(0);
}

/** Takes as much of the pivot off the row as clears the unknown. */
function clear(row: Row, unknown: string, pivot: Row): void {
  const share = factorOf(row, unknown).div(factorOf(pivot, unknown));
  for (const [name, factor] of pivot.factors) row.factors.set(name, factorOf(row, name).sub(factor.mul(share)));
  row.right = row.right.sub(pivot.right.mul(share));
}
