import { GraphRunner } from '../graphRunner.ts';
import type { LoadedGraph } from '../loadedModel.ts';
import { TokenEngine } from '../tokenEngine.ts';
import type { CachePort } from '../decoderGraph.ts';
import type { CacheSteps } from './compactGraph.ts';

/** Room above the largest magnitude seen, for texts that reach further than the one measured. */
const headroom = 1.5;
/** A channel that was silent in the measured text still gets a step. */
const leastStep = 1e-5;
const most = 127;

/**
 * How far keys and values reach, head by head and channel by channel, over a text of the model's kind. Rotation moves a
 * key's energy between the two channels of a pair, slowly for some; so both get the larger reach of the two. `half` is the
 * distance of the two.
 */
export async function measureSteps(loaded: LoadedGraph, tokens: readonly number[], half: number): Promise<CacheSteps> {
  const limits = { contextLength: tokens.length, ropeBorder: undefined, chunk: 64 };
  const runner = new GraphRunner(loaded.session, loaded.graph, limits);
  const engine = new TokenEngine(runner);
  try {
    await engine.evaluate(tokens, () => undefined);
    return new Map(
      loaded.graph.caches.map((port, index) => {
        const reach = reachOf(port, runner.readCache(index), tokens.length);
        if (index % 2 === 0) sharePairs(reach, port.headSize, half);
        return [port.past, reach.map((value) => Math.max(leastStep, (value * headroom) / most))] as const;
      }),
    );
  } finally {
    await engine.close();
  }
}

/** Largest magnitude of each channel of each head in a float32 cache [1, heads, capacity, headSize]. */
function reachOf({ heads, headSize }: CachePort, cache: Float32Array, length: number): Float32Array<ArrayBuffer> {
  const reach = new Float32Array(heads * headSize);
  const perHead = cache.length / heads;
  for (let head = 0; head < heads; head += 1) {
    for (let index = 0; index < length * headSize; index += 1) {
      const place = head * headSize + (index % headSize);
      reach[place] = Math.max(reach[place] ?? 0, Math.abs(cache[head * perHead + index] ?? 0));
    }
  }
  return reach;
}

function sharePairs(reach: Float32Array, headSize: number, half: number): void {
  for (let start = 0; start < reach.length; start += headSize) {
    for (let channel = 0; channel < half; channel += 1) {
      const [left, right] = [start + channel, start + channel + half];
      const larger = Math.max(reach[left] ?? 0, reach[right] ?? 0);
      reach[left] = larger;
      reach[right] = larger;
    }
  }
}
