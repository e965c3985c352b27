import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

import { AppError } from '../contract/errors.ts';
import { isClosedPipe, systemFaultWords } from './systemFault.ts';
import { helpHint, usage, UsageError } from './usage.ts';

enableCompileCache(fileURLToPath(new URL('../../.cache/compile', import.meta.url)));

type Command = (options: string[]) => Promise<void>;

/** Commands are loaded when asked for, so that `grade` does not pay for the model runtime. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  solve: async () => (await import('./commands/solve.ts')).solveCommand,
  hint: async () => (await import('./commands/hint.ts')).hintCommand,
  similar: async () => (await import('./commands/similar.ts')).similarCommand,
  batch: async () => (await import('./commands/batch.ts')).batchCommand,
  grade: async () => (await import('./commands/grade.ts')).gradeCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  eval: async () => (await import('./commands/eval.ts')).evalCommand,
  models: async () => (await import('./commands/models.ts')).modelsCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
};

async function run([name, ...options]: string[]): Promise<void> {
  if (name === undefined || name === 'help' || asksForHelp([name, ...options])) {
    process.stdout.write(usage);
    if (name === undefined) process.exitCode = 2;
    return;
  }
  if (name === '--version' || name === 'version') {
    process.stdout.write(`${version()}\n`);
    return;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new UsageError(`there is no command "${name}".`);
  await (
    await load()
  )(options);
}

/** What follows `--` is text, whatever it looks like. */
function asksForHelp(options: readonly string[]): boolean {
  const end = options.indexOf('--');
  return (end < 0 ? options : options.slice(0, end)).some((option) => option === '--help' || option === '-h');
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Exit codes: 0 the command did its work, 2 the command line is wrong, 1 anything else. */
function report(fault: unknown): void {
  if (isClosedPipe(fault)) return;
  if (fault instanceof UsageError || isOptionFault(fault)) {
    process.stderr.write(`longhand: ${usageWords(fault)}\n${helpHint}\n`);
    process.exitCode = 2;
    return;
  }
  process.stderr.write(`longhand: ${faultWords(fault)}\n`);
  process.exitCode = 1;
}

function faultWords(fault: unknown): string {
  const known = fault instanceof AppError || (fault instanceof Error && 'code' in fault);
  return systemFaultWords(fault) ?? (known ? (fault as Error).message : String((fault as Error).stack ?? fault));
}

/** Node adds advice about "--" to every unknown option; a mistyped option needs none. */
function usageWords(fault: Error): string {
  return fault instanceof UsageError
    ? fault.message
    : fault.message.replace(/ To specify a positional argument.*/s, '');
}

function isOptionFault(fault: unknown): fault is Error {
  return fault instanceof Error && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS');
}

/** A reader that has read enough ends what is printed, not what is worked. */
function letGo(fault: Error): void {
  if (!isClosedPipe(fault)) throw fault;
}

process.stdout.on('error', letGo);
process.stderr.on('error', letGo);
await run(process.argv.slice(2)).catch(report);
