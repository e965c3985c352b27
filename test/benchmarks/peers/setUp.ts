import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { PhiShape } from '../../models/generate/phiGraph.ts';
import { writePackage } from '../../models/generate/writePackage.ts';
import { EngineProcess } from './engineProcess.ts';
import { writeGguf } from './ggufFile.ts';

const here = dirname(fileURLToPath(import.meta.url));
const workshop = join(tmpdir(), 'longhand-peers');

/** What is measured: the same model in the forms that the engines read. */
export type Subject = { readonly name: string; readonly folder: string; readonly gguf: string };

/** Peers that can be had on this machine, and why the others cannot. */
export type Peers = { readonly engines: readonly EngineProcess[]; readonly missing: readonly string[] };

/**
 * Installs the peers once, each by its own client; starts one process for each that can be had. Longhand is the first.
 * `wanted` names the peers to run, all without it: the whole of mini's shape does not fit into 24 GB five times.
 */
export function startEngines(wanted: readonly string[] | null): Peers {
  const { engines, missing } = startAll();
  const isWanted = ({ name }: EngineProcess): boolean =>
    name === 'longhand' || wanted === null || wanted.includes(name);
  for (const engine of engines) if (!isWanted(engine)) engine.close();
  return { engines: engines.filter(isWanted), missing };
}

function startAll(): Peers {
  const node = process.execPath;
  const missing: string[] = [];
  const engines = [new EngineProcess('longhand', node, [join(here, 'engines/longhand.ts')])];
  const python = pythonPeers();
  if (python === null) missing.push('onnxruntime-genai: no Python with pip, or the package cannot be had');
  else engines.push(new EngineProcess('onnxruntime-genai', python, [join(here, 'engines/genai.py')]));
  if (!npmPeers()) missing.push('transformers.js and node-llama-cpp: npm could not install them');
  else {
    engines.push(new EngineProcess('transformers.js', node, [join(here, 'engines/transformersJs.ts')]));
    engines.push(new EngineProcess('node-llama-cpp', node, [join(here, 'engines/llama.ts')]));
  }
  return { engines, missing };
}

function npmPeers(): boolean {
  if (existsSync(join(here, 'node_modules', 'node-llama-cpp'))) return true;
  process.stderr.write('Installing transformers.js and node-llama-cpp (once, about 1 GB) …\n');
  const [command, first] = process.env['npm_execpath']
    ? [process.execPath, [process.env['npm_execpath']]]
    : ['npm', []];
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync(command, [...first, ...options], { cwd: here, stdio: ['ignore', 2, 2] }).status === 0;
}

/** The interpreter that has onnxruntime-genai: LONGHAND_PEERS_PYTHON, or one of a virtual environment made for it. */
function pythonPeers(): string | null {
  const given = process.env['LONGHAND_PEERS_PYTHON'];
  if (given !== undefined) return given;
  const folder = join(workshop, 'python');
  const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  if (existsSync(join(folder, 'ready'))) return python;
  process.stderr.write('Installing onnxruntime-genai (once) …\n');
  const silent = { stdio: ['ignore', 2, 2] as ['ignore', number, number] };
  if (spawnSync('python3', ['-m', 'venv', folder], silent).status !== 0) return null;
  const wanted = ['-m', 'pip', 'install', '--quiet', '-r', join(here, 'requirements.txt')];
  if (spawnSync(python, wanted, silent).status !== 0) return null;
  writeFileSync(join(folder, 'ready'), '');
  return python;
}

/** A generated model of this shape, kept in the temporary folder for the next run. */
export function generated(name: string, shape: PhiShape): Subject {
  const folder = join(workshop, name);
  const gguf = join(folder, 'model.gguf');
  if (!existsSync(join(folder, 'complete'))) {
    process.stderr.write(`Writing ${name} …\n`);
    rmSync(folder, { recursive: true, force: true });
    writePackage(folder, shape);
    writeGguf(gguf, shape);
    addTransformersLayout(folder, shape);
    writeFileSync(join(folder, 'complete'), '');
  }
  return { name, folder, gguf };
}

/** A copy of a package (the starter) with what the other engines want beside it; `shape` is the package's. */
export function copied(name: string, source: string, shape: PhiShape): Subject {
  const folder = join(workshop, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of [
    'model.onnx',
    'model.onnx.data',
    'genai_config.json',
    'tokenizer.json',
    'tokenizer_config.json',
  ]) {
    copyFileSync(join(source, file), join(folder, file));
  }
  const gguf = join(folder, 'model.gguf');
  writeGguf(gguf, shape);
  addTransformersLayout(folder, shape);
  return { name, folder, gguf };
}

/** `onnx/model_q4.onnx` beside the package's own files: the same graph, where transformers.js looks for it. */
function addTransformersLayout(folder: string, shape: PhiShape): void {
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  linkSync(join(folder, 'model.onnx'), join(folder, 'onnx', 'model_q4.onnx'));
  linkSync(join(folder, 'model.onnx.data'), join(folder, 'onnx', 'model.onnx.data'));
  const package_ = JSON.parse(readFileSync(join(folder, 'genai_config.json'), 'utf8')) as {
    readonly model: { readonly vocab_size: number };
  };
  writeFileSync(
    join(folder, 'config.json'),
    JSON.stringify({
      model_type: 'phi3',
      architectures: ['Phi3ForCausalLM'],
      hidden_size: shape.hidden,
      num_hidden_layers: shape.layers,
      num_attention_heads: shape.heads,
      num_key_value_heads: shape.keyValueHeads,
      head_dim: shape.headSize,
      max_position_embeddings: shape.context,
      vocab_size: package_.model.vocab_size,
      eos_token_id: shape.vocabulary - 1,
    }),
  );
}
