import type { Statement } from '../expression/expression.ts';
import { expressionsIn } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { fromReal } from '../numeric/complexBall.ts';
import { signOf, zero, type RealBall } from '../numeric/realBall.ts';
import { cellsOf, sortedDistinct, type Cell } from './cells.ts';
import { criticalPoints } from './criticalPoints.ts';
import type { Numbers } from './exactRelation.ts';
import { holds, type Truth } from './holds.ts';
import { wholeTurn } from './period.ts';
import type { Range } from './rootsWithin.ts';

export type CellRelation = {
  /** Cells where only the earlier, or only the later statement is true. */
  readonly lost: readonly Cell[];
  readonly gained: readonly Cell[];
  readonly shared: readonly Cell[];
  readonly unclear: number;
  /** No critical point can have been missed. */
  readonly complete: boolean;
  readonly beforeComplete: boolean;
  readonly afterComplete: boolean;
  /** Both are true of every number, single points included. */
  readonly everywhere: boolean;
  readonly before: 'none' | 'some' | 'all';
  readonly after: 'none' | 'some' | 'all';
};

/**
 * Compares two claims about one real unknown piece by piece along the number line, or along one turn where all repeats
 * after it.
 */
export function cellRelation(
  before: Statement,
  after: Statement,
  unknown: string,
  numbers: Numbers,
  budget: Budget,
): CellRelation {
  const turn = wholeTurn([before, after].flatMap(expressionsIn), unknown, budget);
  const second = criticalPoints(after, unknown, budget, [], turn);
  const first = criticalPoints(before, unknown, budget, second.points, turn);
  const points = [...first.points, ...second.points];
  const cells = turn === null ? cellsAlong(points, numbers) : cellsWithin(points, turn);
  const left = cells.map((cell) => truthIn(before, unknown, cell, budget));
  const right = cells.map((cell) => truthIn(after, unknown, cell, budget));
  const pick = (a: Truth, b: Truth): readonly Cell[] => cells.filter((_, k) => left[k] === a && right[k] === b);
  return {
    lost: pick('true', 'false'),
    gained: pick('false', 'true'),
    shared: pick('true', 'true'),
    unclear: cells.filter((_, k) => left[k] === 'unclear' || right[k] === 'unclear').length,
    complete: first.complete && second.complete,
    beforeComplete: first.complete,
    afterComplete: second.complete,
    everywhere: [...left, ...right].every((truth) => truth === 'true'),
    before: amountOf(cells, left),
    after: amountOf(cells, right),
  };
}

function cellsAlong(points: readonly RealBall[], numbers: Numbers): readonly Cell[] {
  const isPositive = numbers === 'positive';
  const cuts = sortedDistinct([...points, ...(isPositive ? [zero] : [])]);
  return cellsOf(cuts).filter(({ at }) => !isPositive || signOf(at) === 1);
}

/** Without the stretches before and behind. */
function cellsWithin(points: readonly RealBall[], { from, to }: Range): readonly Cell[] {
  return cellsOf(sortedDistinct([from, ...points, to])).slice(1, -1);
}

/** The cells on which a claim is true, and whether any could not be judged. */
export function trueCells(
  statement: Statement,
  unknown: string,
  budget: Budget,
): { readonly cells: readonly Cell[]; readonly complete: boolean; readonly all: boolean } {
  const critical = criticalPoints(statement, unknown, budget);
  const cells = cellsOf(sortedDistinct(critical.points));
  const truths = cells.map((cell) => truthIn(statement, unknown, cell, budget));
  return {
    cells: cells.filter((_, k) => truths[k] === 'true'),
    complete: critical.complete && !truths.includes('unclear'),
    all: truths.every((truth) => truth === 'true'),
  };
}

function truthIn(statement: Statement, unknown: string, cell: Cell, budget: Budget): Truth {
  return holds(statement, { environment: new Map([[unknown, fromReal(cell.at)]]), domain: 'real', budget });
}

function amountOf(cells: readonly Cell[], truths: readonly Truth[]): 'none' | 'some' | 'all' {
  if (!truths.includes('true')) return 'none';
  return cells.every((cell, k) => cell.kind === 'point' || truths[k] === 'true') ? 'all' : 'some';
}
