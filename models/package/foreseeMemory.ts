import { publishedPackages } from '../publishedPackages.ts';
import { RuntimeFault } from '../runtime/fault.ts';
import { leastContext, memoryFor, sizeText } from './memoryNeed.ts';
import type { ModelPackage } from './modelPackage.ts';

/**
 * Refuses before loading what cannot fit: a half-loaded model takes the machine down with it. Throws `out-of-memory` with
 * what is needed, what is free (bytes) and what would fit instead.
 */
export function foreseeMemory(model: ModelPackage, free: number): void {
  const least = Math.min(leastContext, model.contextLength);
  const needed = memoryFor(model.variant, least);
  if (needed <= free) return;
  throw new RuntimeFault(
    'out-of-memory',
    `${model.name} needs about ${sizeText(needed)} of memory (${sizeText(model.weightBytes)} of weights, and room for ` +
      `${least} tokens), and ${sizeText(free)} is free. Close other programs, or choose a smaller model${fittingText(model, free)}.`,
  );
}

/** Packages of the catalogue that would fit into so much memory, the most capable first, as a clause; empty for none. */
function fittingText(model: ModelPackage, free: number): string {
  const fitting = publishedPackages
    .filter((each) => memoryFor(each, leastContext) <= free && each.weightBytes < model.weightBytes)
    .slice(0, 2)
    .map((each) => `${each.name} (${sizeText(each.weightBytes)})`);
  return fitting.length === 0 ? ' such as the starter that ships with Longhand' : `: ${fitting.join(' or ')} would fit`;
}
