/**
 * Asks onnxruntime-genai, the makers' own engine, for the greedy tokens that the golden file holds:
 *
 *     node test/models/genaiGreedy.ts PYTHON > test/models/runtime/genaiGreedy.json
 *
 * PYTHON is an interpreter with onnxruntime-genai installed. With `--compare N` instead, it compares N random packages and
 * prompts, 512 tokens each, and prints where the two part (whichever choice was less clear than the kernels' noise).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readPackage } from '../../models/package/readPackage.ts';
import { GraphRunner } from '../../models/runtime/graphRunner.ts';
import { OnnxSession } from '../../models/runtime/binding/session.ts';
import { readDecoderGraph } from '../../models/runtime/decoderGraph.ts';
import { largest } from '../../models/runtime/sampleToken.ts';
import { TokenEngine } from '../../models/runtime/tokenEngine.ts';
import type { PhiShape } from './generate/phiGraph.ts';
import { writePipelinePackage } from './generate/phiPipeline.ts';
import { smallShape, writePackage } from './generate/writePackage.ts';
import { greedyCases, mixedPrompt, stagedCase, unusedId } from './greedyCases.ts';

const script = `
import json, sys
import onnxruntime_genai as genai
folder, count, prompt = sys.argv[1], int(sys.argv[2]), json.loads(sys.argv[3])
model = genai.Model(folder)
options = genai.GeneratorParams(model)
# padding of a decoder in stages counts as length
options.set_search_options(max_length=len(prompt) + count + 64, do_sample=False)
generator = genai.Generator(model, options)
generator.append_tokens(prompt)
tokens = []
while not generator.is_done() and len(tokens) < count:
    generator.generate_next_token()
    tokens.append(int(generator.get_next_tokens()[0]))
print(json.dumps(tokens))
`;

type Task = { readonly shape: PhiShape; readonly prompt: readonly number[]; readonly count: number };

const shapes: readonly PhiShape[] = [
  smallShape,
  { ...smallShape, positions: true },
  { ...smallShape, type: 'float16', positions: true },
  { ...smallShape, layers: 4, hidden: 128, heads: 6, keyValueHeads: 3, headSize: 32, rotary: 16, mlp: 256 },
  { ...smallShape, context: 8192, ropeBorder: 4096 },
];

function askGenai(python: string, folder: string, task: Task): readonly number[] {
  const answer = execFileSync(python, ['-c', script, folder, String(task.count), JSON.stringify(task.prompt)]);
  return JSON.parse(answer.toString()) as readonly number[];
}

async function askEngine(folder: string, task: Task, chunk: number): Promise<readonly number[]> {
  const model = await readPackage(folder);
  const session = await OnnxSession.open(model.graphFile, { threads: 2 });
  const { contextLength, ropeBorder } = model;
  const engine = new TokenEngine(
    new GraphRunner(session, readDecoderGraph(session, model), { contextLength, ropeBorder, chunk }),
  );
  const tokens = [...task.prompt];
  while (tokens.length < task.prompt.length + task.count) tokens.push(await engine.evaluate(tokens, largest));
  await engine.close();
  session.close();
  return tokens.slice(task.prompt.length);
}

function writeGolden(python: string, scratch: string): void {
  const golden: Record<string, readonly number[]> = {};
  for (const task of greedyCases) {
    const folder = join(scratch, task.name);
    writePackage(folder, task.shape, { stopIds: [unusedId] });
    golden[task.name] = askGenai(python, folder, task);
  }
  const folder = join(scratch, stagedCase.name);
  writePipelinePackage(folder, stagedCase.shape, [unusedId]);
  golden[stagedCase.name] = askGenai(python, folder, stagedCase);
  console.log(JSON.stringify(golden));
}

async function compare(python: string, scratch: string, count: number): Promise<void> {
  for (let seed = 1; seed <= count; seed += 1) {
    for (const [index, base] of shapes.entries()) {
      const task: Task = {
        shape: { ...base, seed },
        prompt: mixedPrompt(base.ropeBorder === undefined ? 40 + seed : base.ropeBorder - 20 * seed, seed),
        count: 512,
      };
      const folder = join(scratch, `${seed}-${index}`);
      writePackage(folder, task.shape, { stopIds: [unusedId] });
      const reference = askGenai(python, folder, task);
      const found = await askEngine(folder, { ...task, count: reference.length }, 128);
      const apart = found.findIndex((token, position) => token !== reference[position]);
      console.log(
        `shape ${index} seed ${seed}: ${reference.length} tokens, ${apart < 0 ? 'the same' : `apart from ${apart}`}`,
      );
    }
  }
}

async function main(): Promise<void> {
  const [python = 'python3', mode, count = '3'] = process.argv.slice(2);
  const scratch = mkdtempSync(join(tmpdir(), 'longhand-genai-'));
  try {
    if (mode === '--compare') await compare(python, scratch, Number(count));
    else writeGolden(python, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

await main();
