import type { PhiShape } from './generate/phiGraph.ts';
import type { PipelineShape } from './generate/phiPipeline.ts';
import { smallShape } from './generate/writePackage.ts';

/**
 * Greedy texts whose every choice is clear: over all steps the best logit leads the second by at least `lead`, so that
 * kernels of another processor, which differ in the last digits, choose the same tokens.
 */
export type GreedyCase = {
  readonly name: string;
  readonly shape: PhiShape;
  readonly prompt: readonly number[];
  readonly count: number;
  readonly lead: number;
};

/** Stop id for packages that must not stop; no case chooses it. */
export const unusedId = 271;

export const greedyCases: readonly GreedyCase[] = [
  { name: 'one rotary table', shape: { ...smallShape, seed: 32 }, prompt: mixedPrompt(40, 11), count: 96, lead: 0.04 },
  {
    name: 'across the border of two rotary tables',
    shape: { ...smallShape, seed: 5, context: 8192, ropeBorder: 4096 },
    prompt: mixedPrompt(4076, 1),
    count: 40,
    lead: 0.05,
  },
];

/** The same for a decoder in stages, whose prompt takes several windows, the last of them padded. */
export const stagedCase: GreedyCase & { readonly shape: PipelineShape } = {
  name: 'a decoder in stages',
  shape: { ...smallShape, accuracy: 1, context: 1024, window: 64, seed: 131 },
  prompt: mixedPrompt(150, 3),
  count: 96,
  lead: 0.05,
};

/** A prompt of byte tokens without pattern. */
export function mixedPrompt(length: number, seed: number): readonly number[] {
  return Array.from({ length }, (_, index) => (index * 31 + seed * 17 + ((index * index) % 97)) % 256);
}
