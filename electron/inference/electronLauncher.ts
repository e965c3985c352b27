import { utilityProcess, type UtilityProcess } from 'electron';

import { createProcessPort, type ProcessChannel } from '../contract/ports/processPort.ts';
import { childEnvironment } from './childEnvironment.ts';
import { generationVariable, LastWords, type Launch, type ProcessEnd } from './launch.ts';

/** Starts inference processes as utility processes of Electron. The only inference file that knows Electron. */
export function createElectronLauncher(entry: string): Launch {
  return (generation) => {
    const child = utilityProcess.fork(entry, [], {
      serviceName: 'Longhand model',
      env: { ...childEnvironment(process.env), [generationVariable]: String(generation) },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return {
      port: createProcessPort(channelOf(child), generation),
      ended: endOf(child),
      kill: () => killNow(child),
    };
  };
}

/** A utility process has no `disconnect`; its exit is the end of its channel. */
function channelOf(child: UtilityProcess): ProcessChannel {
  let connected = true;
  child.on('exit', () => (connected = false));
  return {
    get connected() {
      return connected;
    },
    send(message, callback) {
      child.postMessage(message);
      callback(null);
      return true;
    },
    disconnect: () => void child.kill(),
    on(event: 'message' | 'disconnect', listener: (message?: unknown) => void) {
      if (event === 'message') child.on('message', listener);
      else child.on('exit', () => listener());
    },
  };
}

/** `kill()` asks politely, which a process stuck in native code does not hear. */
function killNow(child: UtilityProcess): void {
  if (child.pid === undefined) child.kill();
  else process.kill(child.pid, 'SIGKILL');
}

function endOf(child: UtilityProcess): Promise<ProcessEnd> {
  const lastWords = new LastWords();
  child.stderr?.on('data', (chunk) => lastWords.add(chunk));
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve({ how: `it ended with code ${code}`, lastWords: lastWords.text }));
  });
}
