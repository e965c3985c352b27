import { describe, expect, it } from 'vitest';

import { benchmarkOwnWorking } from '../../benchmarks/ownWorking.ts';

describe('workings with one planted mistake', () => {
  const figures = benchmarkOwnWorking(240, 7);

  it('have their first wrong line found', () => {
    expect(figures.samples).toBe(240);
    expect(figures.byKind.length).toBeGreaterThanOrEqual(12);
    expect(figures.found / figures.samples).toBeGreaterThanOrEqual(0.98);
  });

  it('have their mistake named', () => {
    expect(figures.named / figures.samples).toBeGreaterThanOrEqual(0.92);
  });
});
