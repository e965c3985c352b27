import { parseArgs } from 'node:util';

import { examineMachine } from '../doctor/examineMachine.ts';
import { examineModel } from '../doctor/examineModel.ts';
import { deviceOptions, readDevices } from '../deviceOptions.ts';
import { namedModel } from '../namedModel.ts';
import { starterFolder } from '../openSolver.ts';

/** What this machine has, which model and device would run, and what is wrong. Finding trouble is its work: exit 0. */
export async function doctorCommand(options: string[]): Promise<void> {
  const { values } = parseArgs({
    args: options,
    options: { json: { type: 'boolean', default: false }, model: { type: 'string' }, ...deviceOptions },
  });
  const machine = examineMachine();
  const model = await examineModel(
    values.model === undefined ? starterFolder : namedModel(values.model),
    readDevices(values),
  );
  const troubles = [...machine.troubles, ...model.troubles];
  const report = { ...machine.facts, model: model.facts, troubles };
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : reportText(report));
}

function reportText({
  troubles,
  model,
  ...machine
}: Readonly<Record<string, unknown>> & { troubles: readonly string[]; model: object | null }): string {
  const lines = [...Object.entries(machine), ...Object.entries(model ?? { model: 'none' })].map(
    ([name, value]) => `${name.padEnd(20)} ${Array.isArray(value) ? value.join(', ') : String(value)}`,
  );
  const end =
    troubles.length === 0 ? ['Nothing is wrong.'] : ['What is wrong:', ...troubles.map((trouble) => `  - ${trouble}`)];
  return `${[...lines, '', ...end].join('\n')}\n`;
}
