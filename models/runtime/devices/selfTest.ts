import type { ModelPackage } from '../../package/modelPackage.ts';
import type { LoadedModel } from '../loadedModel.ts';
import { TokenEngine } from '../tokenEngine.ts';

/**
 * Root mean square of the difference of two rows, as a share of their own spread. GPUs take int8 activations for long
 * pieces, which moves a restless random model by 0.15 and a trained one far less; rows that have nothing to do with each
 * other lie 1.4 apart.
 */
const toleratedShare = 0.35;
/** Tokens that a device and the CPU are both given. */
const comparedTokens = 12;

/**
 * Whether a device gives the same logits for a text evaluated in one piece of `chunk` tokens and in short ones, each
 * followed by a single step. The paths share no matrix kernels, so a device that computes wrongly gives itself away
 * without a second copy of the weights to compare with.
 */
export async function comparePaths(loaded: LoadedModel, model: ModelPackage, chunk: number): Promise<boolean> {
  const text = testText(model, chunk + 1);
  const long = await logitsThrough(loaded, text, chunk);
  const short = await logitsThrough(loaded, text, Math.min(shortPieceOf(model), chunk));
  return agree(long, short);
}

/** Whether a device gives the logits that the same weights give on the CPU, after a short text. */
export async function agreesWithCpu(loaded: LoadedModel, cpu: LoadedModel, model: ModelPackage): Promise<boolean> {
  const text = testText(model, comparedTokens);
  const piece = shortPieceOf(model);
  const expected = await logitsThrough(cpu, text, piece);
  return agree(expected, await logitsThrough(loaded, text, piece));
}

/** Pieces this short take a device's simplest kernels; a decoder in stages has graphs of its own for single tokens. */
function shortPieceOf({ pipeline }: ModelPackage): number {
  return pipeline === undefined ? 8 : 1;
}

function testText(model: ModelPackage, length: number): readonly number[] {
  return Array.from({ length }, (_, index) => (index * 37 + 11) % Math.min(model.vocabularySize, 200));
}

async function logitsThrough(loaded: LoadedModel, text: readonly number[], chunk: number): Promise<Float32Array> {
  const limits = { contextLength: text.length + 1, ropeBorder: undefined, chunk };
  const engine = new TokenEngine(loaded.runner(limits));
  try {
    for (let end = chunk; end < text.length - 1; end += chunk)
      await engine.evaluate(text.slice(0, end), () => undefined, { reserve: text.length });
    await engine.evaluate(text.slice(0, -1), () => undefined, { reserve: 1 });
    return await engine.evaluate(text, (row) => row.slice());
  } finally {
    await engine.close();
  }
}

/** A row without any spread is the mark of a device that computed nothing, and NaN agrees with nothing. */
function agree(left: Float32Array, right: Float32Array): boolean {
  const mean = left.reduce((sum, value) => sum + value, 0) / left.length;
  let apart = 0;
  let spread = 0;
  left.forEach((value, index) => {
    apart += (value - (right[index] ?? Number.NaN)) ** 2;
    spread += (value - mean) ** 2;
  });
  return spread > 0 && Math.sqrt(apart / spread) <= toleratedShare;
}
