import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { buildDesktop } from '../buildDesktop.ts';
import { buildRendererIfStale } from '../buildRenderer.ts';
import { findElectron } from '../findElectron.ts';
import { type Outcome, root } from '../run.ts';

/** `npm start`: the desktop window where there is an Electron binary, the same app in a browser where there is none. */
function insist(outcome: Outcome): void {
  if (outcome.code === 0) return;
  process.stderr.write(`longhand: the app could not be built.\n${outcome.output}\n`);
  process.exit(1);
}

function hand(program: string, options: readonly string[]): never {
  const result = spawnSync(program, options, { cwd: root, stdio: 'inherit' });
  process.exit(result.status ?? 1);
}

insist(await buildRendererIfStale());
const electron = findElectron();
if (electron) {
  insist(await buildDesktop());
  hand(electron, [root, ...process.argv.slice(2)]);
}
process.stdout.write(
  'There is no Electron binary here and none can be fetched, so Longhand opens in a browser on this machine.\n',
);
hand(process.execPath, [
  '--disable-warning=ExperimentalWarning',
  join(root, 'electron/cli/longhand.ts'),
  'serve',
  '--open',
  ...process.argv.slice(2),
]);
