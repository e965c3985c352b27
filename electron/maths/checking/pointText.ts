import { describeValue } from '../numeric/describeValue.ts';
import type { Environment } from '../numeric/evaluate.ts';

/** "x = 7, y = 3", at most two points. */
export function pointText(points: readonly Environment[]): string {
  return points
    .slice(0, 2)
    .map((point) =>
      [...point]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `${name} = ${describeValue(value)}`)
        .join(', '),
    )
    .join(' and by ');
}
