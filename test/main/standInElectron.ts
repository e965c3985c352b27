import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { createPackage } from '@electron/asar';

/**
 * A folder shaped like an unpacked Electron for Linux, for packaging where Electron's own archive cannot be fetched.
 * Its binary holds nothing but the fuse wire of a fresh Electron: the sentinel, version 1, nine fuses.
 */
export async function makeStandInElectron(folder: string, version: string): Promise<void> {
  for (const name of ['resources', 'locales', 'default-app']) mkdirSync(join(folder, name), { recursive: true });
  const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
  const wire = Buffer.concat([
    Buffer.alloc(64),
    sentinel,
    Buffer.from([1, 9]),
    Buffer.from('101100110'),
    Buffer.alloc(64),
  ]);
  writeFileSync(join(folder, 'electron'), wire, { mode: 0o755 });
  writeFileSync(join(folder, 'version'), version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'locales/en-US.pak', 'locales/de.pak']) {
    writeFileSync(join(folder, name), '');
  }
  writeFileSync(join(folder, 'default-app', 'main.js'), '');
  await createPackage(join(folder, 'default-app'), join(folder, 'resources', 'default_app.asar'));
}
