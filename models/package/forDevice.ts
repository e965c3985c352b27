import { join } from 'node:path';

import type { GraphVariant, ModelPackage, Quantisation } from './modelPackage.ts';

/**
 * Which graph suits which device, best first. On a CPU the bytes read for each token decide, and half precision has to be
 * turned into float32 first; a GPU wants half precision throughout. What is not listed comes last.
 */
const best: Readonly<Record<'cpu' | 'gpu', readonly string[]>> = {
  cpu: ['int4 cpu', 'int8 cpu', 'float32 cpu', 'int4 gpu', 'int8 gpu', 'float16 gpu'],
  gpu: ['int4 gpu', 'float16 gpu', 'int8 gpu', 'int4 cpu', 'float32 cpu', 'int8 cpu'],
};

/** The package with the graph that suits this device; a package of one graph as it is. */
export function forDevice(model: ModelPackage, device: 'cpu' | 'gpu'): ModelPackage {
  const variant = bestVariant(model.variants, device) ?? model.variant;
  return {
    ...model,
    variant,
    graphFile: join(model.folder, variant.file),
    weightBytes: variant.weightBytes,
  };
}

/** The variant that suits a device best, or undefined of none. */
export function bestVariant(variants: readonly GraphVariant[], device: 'cpu' | 'gpu'): GraphVariant | undefined {
  return variants.toSorted((left, right) => rank(left, device) - rank(right, device))[0];
}

function rank(variant: GraphVariant, device: 'cpu' | 'gpu'): number {
  const kind: `${Quantisation} ${'cpu' | 'gpu'}` = `${variant.quantisation} ${variant.form === 'cpu' ? 'cpu' : 'gpu'}`;
  const place = best[device].indexOf(kind);
  return place < 0 ? best[device].length : place;
}
