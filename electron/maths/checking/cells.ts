import {
  add,
  fromInteger,
  fromNumber,
  makeBall,
  multiply,
  one,
  signOf,
  subtract,
  type RealBall,
} from '../numeric/realBall.ts';

/** A piece of the number line on which neither claim changes: one point, or an open stretch (with a point inside). */
export type Cell = { readonly kind: 'point' | 'stretch'; readonly at: RealBall };

/** In rising order; of two that cannot be told apart the one that is known better. */
export function sortedDistinct(points: readonly RealBall[]): readonly RealBall[] {
  const sorted = [...points].sort((a, b) => signOf(subtract(a, b)) ?? 0);
  const distinct: RealBall[] = [];
  for (const point of sorted) {
    const last = distinct.at(-1);
    const order = last === undefined ? 1 : signOf(subtract(point, last));
    if (last === undefined || (order !== 0 && order !== null)) distinct.push(point);
    else if (point.error < last.error) distinct[distinct.length - 1] = point;
  }
  return distinct;
}

/** The points and the stretches between and beside them. */
export function cellsOf(points: readonly RealBall[]): readonly Cell[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined)
    return [-3, 0.5, 7].map((x) => stretch(makeBall(BigInt(x * 2), -1, -Infinity)));
  const cells: Cell[] = [stretch(subtract(centre(first), one))];
  for (const [index, point] of points.entries()) {
    cells.push({ kind: 'point', at: point });
    const next = points[index + 1];
    cells.push(stretch(next === undefined ? add(centre(point), fromInteger(1)) : between(point, next)));
  }
  return cells;
}

function stretch(at: RealBall): Cell {
  return { kind: 'stretch', at };
}

/** The middle of a ball, known exactly. */
export function centre(ball: RealBall): RealBall {
  return { ...ball, error: -Infinity };
}

function between(a: RealBall, b: RealBall): RealBall {
  const total = add(centre(a), centre(b));
  return { ...total, exponent: total.exponent - 1, error: -Infinity };
}

/** The point a part of the way from one to the other. */
export function partWay(from: RealBall, to: RealBall, part: number): RealBall {
  return centre(add(centre(from), multiply(subtract(centre(to), centre(from)), fromNumber(part))));
}
