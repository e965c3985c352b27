import { join } from 'node:path';

import { setFuses } from './fuses.ts';

/** The part of electron-builder's context that is used here. */
type PackContext = {
  readonly appOutDir: string;
  readonly electronPlatformName: string;
  readonly packager: { readonly appInfo: { readonly productFilename: string }; readonly executableName?: string };
};

/** Called by electron-builder when the app is laid out and before it is signed: afterwards the fuses cannot change. */
export async function afterPack({ appOutDir, electronPlatformName, packager }: PackContext): Promise<void> {
  const product = packager.appInfo.productFilename;
  const names: Readonly<Record<string, string>> = {
    darwin: `${product}.app`,
    mas: `${product}.app`,
    win32: `${product}.exe`,
  };
  await setFuses(join(appOutDir, names[electronPlatformName] ?? packager.executableName ?? product));
}
