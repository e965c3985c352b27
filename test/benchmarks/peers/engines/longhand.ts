import { readPackage } from '../../../../models/package/readPackage.ts';
import { openDevice } from '../../../../models/runtime/devices/openDevice.ts';
import { largest } from '../../../../models/runtime/sampleToken.ts';
import { TokenEngine } from '../../../../models/runtime/tokenEngine.ts';
import { serve } from './serve.ts';

const chunk = 128;
let engine: TokenEngine | undefined;

await serve({
  open: async ({ folder, threads, context }) => {
    const model = await readPackage(folder);
    const opened = await openDevice(model, { wish: 'cpu', threads, chunk });
    const limits = { contextLength: context, ropeBorder: model.ropeBorder, chunk: opened.chunk };
    engine = new TokenEngine(opened.loaded.runner(limits));
  },
  write: async (ids, count) => {
    if (engine === undefined) throw new Error('Nothing is open.');
    const tokens = [...ids];
    // A text that shares nothing with the last one, so that no prefix is reused.
    await engine.evaluate([(ids[0] ?? 0) + 1], largest);
    const start = performance.now();
    tokens.push(await engine.evaluate(tokens, largest));
    const first = performance.now();
    for (let step = 0; step < count; step += 1) tokens.push(await engine.evaluate(tokens, largest));
    return { first: first - start, rest: performance.now() - first };
  },
});
