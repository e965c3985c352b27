import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { createProcessPort } from '../contract/ports/processPort.ts';
import { childEnvironment } from './childEnvironment.ts';
import { generationVariable, LastWords, type Launch, type ProcessEnd } from './launch.ts';

// Bundled, this file and the entry are plain JavaScript side by side.
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

/** The entry of the inference process, as a path. */
export const inferenceEntry = fileURLToPath(new URL(`./inferenceProcess.${extension}`, import.meta.url));

/** Starts inference processes as children of this Node process; used wherever there is no Electron. */
export function createNodeLauncher(entry: string = inferenceEntry): Launch {
  return (generation) => {
    const child = fork(entry, {
      execArgv: [],
      env: { ...childEnvironment(process.env), [generationVariable]: String(generation) },
      // Our own standard output may be the JSON of a command; the child must not write into it.
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    return {
      port: createProcessPort(child, generation),
      ended: endOf(child),
      kill: () => child.kill('SIGKILL'),
    };
  };
}

/** Milliseconds to wait for the rest of a dead process's error stream; something else may hold the pipe open. */
const lastWordsMilliseconds = 500;

function endOf(child: ChildProcess): Promise<ProcessEnd> {
  const lastWords = new LastWords();
  child.stderr?.on('data', (chunk) => lastWords.add(chunk));
  return new Promise((resolve) => {
    const end = (how: string): void => resolve({ how, lastWords: lastWords.text });
    child.on('error', (error) => {
      if (child.pid === undefined) end(`it could not be started (${error.message})`);
    });
    // Not `close`: that event never comes when we were the ones to disconnect (Node 24).
    child.on('exit', (code, signal) => {
      const how = signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`;
      if (child.stderr === null || child.stderr.closed) return end(how);
      child.stderr.once('close', () => end(how));
      setTimeout(() => end(how), lastWordsMilliseconds).unref();
    });
  });
}
