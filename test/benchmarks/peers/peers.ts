/**
 * `npm run bench:peers [-- --layers 4 --rounds 5 --threads 2 --lengths 128,1000,4000 --engines NAME,NAME --json]`: Longhand beside the best
 * engines, on the same weights, threads and lengths, in one run, taking turns. Peers that cannot be had here are named.
 * With `--json` one object, {measure: {longhand, peer, ratio}}; figures in tokens a second unless the name says otherwise.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { starterFolder } from '../../../electron/cli/openSolver.ts';
import { memoryBandwidth } from './bandwidth.ts';
import type { EngineProcess } from './engineProcess.ts';
import { measureDecode } from './measure.ts';
import { measureFirstTokens, measureSet } from './measureSet.ts';
import type { Row } from './row.ts';
import { copied, generated, startEngines } from './setUp.ts';
import type { Subject } from './setUp.ts';
import { cacheBytes, miniShape, starterShape } from './shapes.ts';

type Table = Map<string, Row>;

const { values } = parseArgs({
  options: {
    layers: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '5' },
    threads: { type: 'string', default: '2' },
    lengths: { type: 'string', default: '128,1000,4000' },
    engines: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const [layers, rounds, threads] = [values.layers, values.rounds, values.threads].map(Number) as [
  number,
  number,
  number,
];

async function main(): Promise<void> {
  const table: Table = new Map();
  const missing = [
    ...(await decodeOf(table, 'starter', copied('starter', starterFolder, starterShape), 2048, [128], 256)),
    // transformers.js cannot read the starter's own graph: it takes the cache's width from the graph's text, where it is a name.
    ...(await decodeOf(table, "the starter's shape", generated('starter-shape', starterShape), 2048, [128], 256)),
    ...(await decodeOfMini(table)),
  ];
  table.set('a set of 30 on the starter, seconds, against one after another', await measureSet(starterFolder, rounds));
  print(table, missing);
}

async function decodeOfMini(table: Table): Promise<readonly string[]> {
  const shape = miniShape(layers);
  const subject = generated(`mini-${layers}`, shape);
  const lengths = values.lengths.split(',').map(Number);
  const context = Math.max(...lengths) + 256;
  const missing = await decodeOf(table, `mini, ${layers} layers`, subject, context, lengths, 24, (engine) => {
    const bytes = statSync(join(subject.folder, 'model.onnx.data')).size + cacheBytes(shape, context);
    const peak = engine.peakMemory();
    // The allowance of 200 MB covers the process itself: Node, the library, its graph.
    table.set('peak memory, GB', { longhand: peak / 1e9, peer: bytes / 1e9, ratio: (peak - 200e6) / bytes });
  });
  const firstTokens = await measureFirstTokens(subject, threads, rounds);
  table.set('first token of the second problem of a set, ms, against the first', firstTokens);
  const perToken = weightBytesPerToken(subject) + cacheBytes(shape, lengths[0] ?? 0);
  const speed = [...table].find(([name]) => name.startsWith('decode, mini'))?.[1].longhand ?? Number.NaN;
  const limit = (await memoryBandwidth(threads)) / 1e9;
  const used = (speed * perToken) / 1e9;
  table.set('memory read while decoding, GB/s, against what can be read', {
    longhand: used,
    peer: limit,
    ratio: used / limit,
  });
  return missing;
}

/** All weights but the embedding table, of which a token needs one row. */
function weightBytesPerToken(subject: Subject): number {
  const { vocabulary, hidden } = miniShape(layers);
  return statSync(join(subject.folder, 'model.onnx.data')).size - 4 * vocabulary * hidden;
}

async function decodeOf(
  table: Table,
  title: string,
  subject: Subject,
  context: number,
  lengths: readonly number[],
  count: number,
  after: (longhand: EngineProcess) => void = () => undefined,
): Promise<readonly string[]> {
  const { engines, missing } = startEngines(values.engines?.split(',') ?? null);
  const faults: string[] = [...missing];
  const opened: EngineProcess[] = [];
  for (const engine of engines) {
    try {
      await engine.open({ folder: subject.folder, gguf: subject.gguf, threads, context });
      opened.push(engine);
    } catch (fault) {
      faults.push(`${title}: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
  }
  for (const filled of lengths) {
    process.stderr.write(`${title}, ${filled} tokens in the cache …\n`);
    const { speeds, failed } = await measureDecode(opened, { subject, context, threads, filled, count, rounds });
    faults.push(...[...failed.values()].map((fault) => `${title}: ${fault}`));
    const longhand = speeds.get('longhand') ?? Number.NaN;
    for (const [name, peer] of speeds) {
      if (name === 'longhand') continue;
      table.set(`decode, ${title}, KV ${filled}, against ${name}`, { longhand, peer, ratio: longhand / peer });
    }
  }
  const [longhand] = opened;
  if (longhand?.name === 'longhand') after(longhand);
  for (const engine of engines) engine.close();
  return faults;
}

function print(table: Table, missing: readonly string[]): void {
  for (const reason of new Set(missing)) process.stderr.write(`Not measured: ${reason}\n`);
  if (values.json) {
    process.stdout.write(`${JSON.stringify(Object.fromEntries(table))}\n`);
    return;
  }
  const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3)).padStart(10);
  for (const [name, { longhand, peer, ratio }] of table) {
    process.stdout.write(`${name.padEnd(62)}${figure(longhand)}${figure(peer)}${`${ratio.toFixed(2)}×`.padStart(9)}\n`);
  }
}

await main();
