import { parseArgs } from 'node:util';
import { resolve } from 'node:path';

import { starterFolder } from '../../electron/cli/openSolver.ts';
import { benchmarkChecks } from './checks.ts';
import { benchmarkFirstStep } from './firstStep.ts';
import { benchmarkRuntime } from './runtime.ts';

/**
 * `npm run bench [-- --model DIR] [--json]`: how quick Longhand is on this machine. Every figure is a median over
 * rounds; docs/benchmarks.md keeps some, with the machine they were taken on.
 */
const { values } = parseArgs({ options: { model: { type: 'string' }, json: { type: 'boolean', default: false } } });
const folder = values.model === undefined ? starterFolder : resolve(values.model);

const runtime = await benchmarkRuntime({ folder });
const solving = await benchmarkFirstStep(folder);
const checks = benchmarkChecks();

if (values.json) {
  process.stdout.write(`${JSON.stringify({ runtime, solving, checks })}\n`);
} else {
  const rows: readonly (readonly [string, string])[] = [
    ['model', `${runtime.model}, ${runtime.threads} threads`],
    ['load', `${runtime.loadSeconds.toFixed(3)} s`],
    ['prefill', `${runtime.prefillTokensPerSecond.toFixed(0)} tokens/s (${runtime.promptTokens} tokens)`],
    ['first token', `${runtime.firstTokenMilliseconds.toFixed(1)} ms`],
    ['decode', `${runtime.decodeTokensPerSecond.toFixed(0)} tokens/s`],
    ['cancel', `${runtime.cancelMilliseconds.toFixed(1)} ms`],
    [
      'first step after Enter',
      `${solving.firstStepMilliseconds.toFixed(0)} ms (worst ${solving.worstFirstStep.toFixed(0)} ms)`,
    ],
    ['whole solution', `${solving.solutionMilliseconds.toFixed(0)} ms`],
    [
      'main-side event loop late',
      `99 %: ${solving.loopDelay.percentile99.toFixed(1)} ms, worst ${solving.loopDelay.worst.toFixed(1)} ms`,
    ],
    [
      'check of one line',
      `median ${checks.median.toFixed(2)} ms, 95 %: ${checks.percentile95.toFixed(2)} ms, worst ${checks.worst.toFixed(1)} ms (${checks.lines} lines)`,
    ],
  ];
  for (const [name, figure] of rows) process.stdout.write(`${name.padEnd(28)} ${figure}\n`);
}
