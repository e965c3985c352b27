import { type ChildProcess, spawn } from 'node:child_process';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const commandLine = fileURLToPath(new URL('../../electron/cli/longhand.ts', import.meta.url));

/** The whole app in browser mode, as `npm start` runs it where there is no Electron: real processes, real model. */
export class StartedApp {
  readonly link: string;
  readonly #process: ChildProcess;

  private constructor(process: ChildProcess, link: string) {
    this.#process = process;
    this.link = link;
  }

  static async start(dataFolder: string): Promise<StartedApp> {
    const child = spawn(process.execPath, [commandLine, 'serve', '--data', dataFolder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const link = await new Promise<string>((resolve, reject) => {
      let output = '';
      const read = (chunk: Buffer): void => {
        output += chunk.toString();
        const address = /http:\/\/127\.0\.0\.1:\S+/.exec(output)?.[0];
        if (address !== undefined) resolve(address);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.on('exit', (code) => reject(new Error(`the app ended with ${String(code)}:\n${output}`)));
    });
    return new StartedApp(child, link);
  }

  /** The process that holds the model; there is exactly one. */
  inferenceProcess(): number {
    const children = childrenOf(this.#process.pid ?? 0).filter((pid) => commandOf(pid).includes('inferenceProcess'));
    const [pid] = children;
    if (pid === undefined || children.length > 1) throw new Error(`${children.length} inference processes`);
    return pid;
  }

  /** Pulls the plug: nothing is told, nothing is closed. */
  async kill(): Promise<void> {
    const inference = this.inferenceProcess();
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    process.kill(inference, 'SIGKILL');
    this.#process.kill('SIGKILL');
    await ended;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGTERM');
    await ended;
  }
}

function childrenOf(parent: number): number[] {
  if (process.platform !== 'linux') {
    return execFileSync('pgrep', ['-P', String(parent)], { encoding: 'utf8' })
      .split('\n')
      .filter(Boolean)
      .map(Number);
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === parent);
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(/\) \S+ (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    return undefined; // it ended while we looked
  }
}

function commandOf(pid: number): string {
  return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
}
