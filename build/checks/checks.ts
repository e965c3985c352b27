import { availableParallelism } from 'node:os';

import { type Outcome, root, runModule } from '../run.ts';
import { layerFaults } from './layers.ts';

export type Check = { readonly name: string; readonly run: () => Promise<Outcome> };

const typeScopes = [
  'electron/maths',
  'electron/contract',
  'electron/tutor',
  'electron',
  'electron/preload',
  'models',
  'build',
  'test',
];

/** One TypeScript run per environment, so that a pure folder cannot lean on Node or the DOM. */
async function checkTypes(): Promise<Outcome> {
  const waiting = [...typeScopes];
  const outcomes: Outcome[] = [];
  async function work(): Promise<void> {
    for (let scope = waiting.shift(); scope !== undefined; scope = waiting.shift()) {
      const options = [
        '-p',
        `${scope}/tsconfig.json`,
        '--incremental',
        '--tsBuildInfoFile',
        `.cache/types/${scope}.tsbuildinfo`,
      ];
      outcomes.push(await runModule('typescript/bin/tsc', options));
    }
  }
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  return {
    code: Math.max(...outcomes.map((outcome) => outcome.code)),
    output: outcomes.map((outcome) => outcome.output).join(''),
  };
}

async function checkLayers(): Promise<Outcome> {
  const faults = layerFaults(root);
  return { code: faults.length > 0 ? 1 : 0, output: faults.map((fault) => `${fault}\n`).join('') };
}

const lintOptions = ['--cache', '--cache-location', '.cache/eslint/', '.'];

export const checks: readonly Check[] = [
  { name: 'layers', run: checkLayers },
  {
    name: 'format',
    run: () => runModule('prettier/bin/prettier.cjs', ['--check', '--cache', '--log-level=warn', '.']),
  },
  { name: 'lint', run: () => runModule('eslint/bin/eslint.js', lintOptions) },
  { name: 'types', run: checkTypes },
  {
    name: 'types of the renderer',
    run: () =>
      runModule('svelte-check/bin/svelte-check', ['--tsconfig', 'renderer/tsconfig.json', '--output', 'human']),
  },
];
