import { importPeer } from './importPeer.ts';
import { serve } from './serve.ts';

/** What is used of @huggingface/transformers, which only this benchmark installs. */
type Transformers = {
  readonly env: { allowRemoteModels: boolean; localModelPath: string };
  readonly AutoModelForCausalLM: {
    readonly from_pretrained: (folder: string, options: Readonly<Record<string, unknown>>) => Promise<Generator>;
  };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, shape: readonly number[]) => object;
};

type Generator = {
  readonly generate: (options: Readonly<Record<string, unknown>>) => Promise<unknown>;
};

const { AutoModelForCausalLM, env, Tensor } = await importPeer<Transformers>('@huggingface/transformers');
let model: Generator | undefined;

await serve({
  open: async ({ folder, threads }) => {
    env.allowRemoteModels = false;
    env.localModelPath = '';
    model = await AutoModelForCausalLM.from_pretrained(folder, {
      dtype: 'q4',
      device: 'cpu',
      local_files_only: true,
      session_options: { intraOpNumThreads: threads, interOpNumThreads: 1 },
    });
  },
  write: async (ids, count) => {
    if (model === undefined) throw new Error('Nothing is open.');
    const times: number[] = [];
    const shape = [1, ids.length];
    const start = performance.now();
    await model.generate({
      input_ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      attention_mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
      max_new_tokens: count + 1,
      min_new_tokens: count + 1,
      do_sample: false,
      // Its first call brings the prompt, every later one a token.
      streamer: { put: () => times.push(performance.now()), end: () => undefined },
    });
    const [, first = start] = times;
    const last = times.at(-1) ?? first;
    if (times.length !== count + 2) throw new Error(`${times.length - 1} tokens instead of ${count + 1}.`);
    return { first: first - start, rest: last - first };
  },
});
