import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

import { AppError } from '../contract/errors.ts';
import { usage, UsageError } from './usage.ts';

enableCompileCache(fileURLToPath(new URL('../../.cache/compile', import.meta.url)));

type Command = (options: string[]) => Promise<void>;

/** Commands are loaded when asked for, so that `grade` does not pay for the model runtime. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  solve: async () => (await import('./commands/solve.ts')).solveCommand,
  batch: async () => (await import('./commands/batch.ts')).batchCommand,
  grade: async () => (await import('./commands/grade.ts')).gradeCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  eval: async () => (await import('./commands/eval.ts')).evalCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
};

async function run([name, ...options]: string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === 'help') {
    process.stdout.write(usage);
    if (name === undefined) process.exitCode = 2;
    return;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new UsageError(`there is no command "${name}".`);
  await (
    await load()
  )(options);
}

/** Exit codes: 0 the command did its work, 2 the command line is wrong, 1 anything else. */
function report(fault: unknown): void {
  if (fault instanceof UsageError || isOptionFault(fault)) {
    process.stderr.write(`longhand: ${(fault as Error).message}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const known = fault instanceof AppError || (fault instanceof Error && 'code' in fault);
  process.stderr.write(`longhand: ${known ? (fault as Error).message : String((fault as Error).stack ?? fault)}\n`);
  process.exitCode = 1;
}

function isOptionFault(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS');
}

await run(process.argv.slice(2)).catch(report);
