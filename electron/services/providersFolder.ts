import { join } from 'node:path';

/**
 * Where provider libraries for NPUs and GPUs are looked for: a folder beside the store, which the user fills. They are
 * native code, so no package and no other folder can bring them. LONGHAND_PROVIDERS names another one.
 */
export function providersFolder(
  dataFolder: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const chosen = environment['LONGHAND_PROVIDERS'];
  return chosen !== undefined && chosen !== '' ? chosen : join(dataFolder, 'providers');
}
