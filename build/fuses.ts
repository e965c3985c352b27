import {
  FuseState,
  flipFuses,
  type FuseV1Config,
  FuseV1Options,
  FuseVersion,
  getCurrentFuseWire,
} from '@electron/fuses';

/** Every fuse that Electron has, each with its reason; a fuse that a newer Electron adds stops the packaging. */
export const fuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  // Flipping changes the binary, so on a Mac its local signature has to be made anew.
  resetAdHocDarwinSignature: true,
  // The app would run any script as plain Node. Our own processes are utility processes and need none of this.
  [FuseV1Options.RunAsNode]: false,
  // There are no cookies; turning it on would ask for the key chain.
  [FuseV1Options.EnableCookieEncryption]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // A changed archive does not start (Windows and macOS; Linux has no place to keep the archive's hash).
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // The page comes from its own scheme, never from `file:`.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // Faster WebAssembly bounds checks; it gives no right to anybody.
  [FuseV1Options.WasmTrapHandlers]: true,
} as const satisfies FuseV1Config;

const fuseNumbers = Object.values(FuseV1Options).filter((value) => typeof value === 'number');

/** Sets all fuses in a binary (or a Mac's `.app`) and reads them back; throws when one is not as stated. */
export async function setFuses(binary: string): Promise<void> {
  await flipFuses(binary, fuses);
  const wrong = await fuseFaults(binary);
  if (wrong.length > 0)
    throw new Error(`${binary} has fuses that are not as build/fuses.ts states: ${wrong.join(', ')}`);
}

/** The names of the fuses of a binary that are not as stated. */
export async function fuseFaults(binary: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(binary);
  return fuseNumbers.filter((fuse) => wire[fuse] !== stateOf(fuses[fuse])).map((fuse) => FuseV1Options[fuse]);
}

function stateOf(isOn: boolean): FuseState {
  return isOn ? FuseState.ENABLE : FuseState.DISABLE;
}
