import type { SamplePoint } from '../numeric/samplePoints.ts';

/** "when x = 2 and y = 3"; empty for an expression without letters. */
export function whenText(point: SamplePoint): string {
  const parts = [...point].map(([name, value]) => `${name} = ${value.toFraction().replace('-', '−')}`);
  return parts.length === 0 ? '' : ` when ${parts.join(' and ')}`;
}
