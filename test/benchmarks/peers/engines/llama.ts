import { importPeer } from './importPeer.ts';
import { serve } from './serve.ts';

/** What is used of node-llama-cpp, which only this benchmark installs. */
type LlamaModule = { readonly getLlama: (options: Readonly<Record<string, unknown>>) => Promise<Llama> };
type Llama = { readonly loadModel: (options: Readonly<Record<string, unknown>>) => Promise<Model> };
type Model = { readonly createContext: (options: Readonly<Record<string, unknown>>) => Promise<Context> };
type Context = { readonly getSequence: () => Sequence };
type Sequence = {
  readonly clearHistory: () => Promise<void>;
  readonly evaluate: (ids: readonly number[], options: Readonly<Record<string, unknown>>) => AsyncIterable<number>;
};

const { getLlama } = await importPeer<LlamaModule>('node-llama-cpp');

let sequence: Sequence | undefined;

await serve({
  open: async ({ gguf, threads, context }) => {
    const llama = await getLlama({ gpu: false, build: 'never', maxThreads: threads, logLevel: 'error' });
    const model = await llama.loadModel({ modelPath: gguf, useMmap: true });
    const opened = await model.createContext({ contextSize: context, threads: { ideal: threads, min: threads } });
    sequence = opened.getSequence();
  },
  write: async (ids, count) => {
    if (sequence === undefined) throw new Error('Nothing is open.');
    await sequence.clearHistory();
    const start = performance.now();
    let [first, written] = [start, 0];
    const tokens = sequence.evaluate(ids, { temperature: 0, yieldEogToken: true })[Symbol.asyncIterator]();
    for (; written <= count; written += 1) {
      await tokens.next();
      if (written === 0) first = performance.now();
    }
    return { first: first - start, rest: performance.now() - first };
  },
});
