import { contextWithin, leastContext, memoryFor } from '../../models/package/memoryNeed.ts';
import type { MemoryNeed } from '../../models/package/memoryNeed.ts';
import type { PackageAbout } from '../../models/package/manifest.ts';
import type { ModelPackage } from '../../models/package/modelPackage.ts';
import type { ModelFacts, ModelFit } from '../contract/modelContract.ts';

/** Contexts that people can picture: a short problem, a long one, long thinking, the longest thinking. */
const contexts = [1_024, 4_096, 16_384, 32_768] as const;

/** What an imported package is said to be in its manifest. */
export function aboutPackage(model: ModelPackage): PackageAbout {
  const variants = [...model.variants];
  const quantisations = [...new Set(variants.map(({ quantisation }) => quantisation))];
  return {
    ...(model.known === undefined ? {} : { known: model.known.id }),
    layout: model.layout,
    quantisation: quantisations.join(' and '),
    forms: [...new Set(variants.map(({ form }) => form))],
    weightBytes: Math.max(...variants.map(({ weightBytes }) => weightBytes)),
    cacheBytesPerToken: Math.max(...variants.map(({ cacheBytesPerToken }) => cacheBytesPerToken)),
    contextLength: model.contextLength,
  };
}

/** The same in the contract's words. */
export function modelFacts(name: string, about: PackageAbout): ModelFacts {
  const { known, ...rest } = about;
  return { name, known: known !== undefined, ...rest };
}

/** What the model would take on a machine with so many bytes free. */
export function modelFit(need: MemoryNeed & { readonly contextLength: number }, freeMemory: number): ModelFit {
  const possible = contexts.filter((tokens) => tokens <= need.contextLength);
  const least = Math.min(leastContext, need.contextLength);
  const room = freeMemory - need.weightBytes;
  return {
    contexts: (possible.length > 0 ? possible : [need.contextLength]).map((tokens) => {
      const bytes = memoryFor(need, tokens);
      return { tokens, bytes, fits: bytes <= freeMemory };
    }),
    longestContext:
      memoryFor(need, least) > freeMemory ? 0 : contextWithin(need.cacheBytesPerToken, need.contextLength, room),
    freeMemory,
  };
}
