/**
 * What an inference process needs from the environment: where the system keeps its libraries and temporary files, the
 * language, and the drivers of GPUs and NPUs. Everything else (tokens, proxies, paths of the user) stays outside.
 */
const allowed = new Set([
  'PATH',
  'HOME',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  // Windows: without these system libraries do not load.
  'SYSTEMROOT',
  'WINDIR',
  'SYSTEMDRIVE',
  'PROGRAMDATA',
  'LOCALAPPDATA',
  'NUMBER_OF_PROCESSORS',
  'PROCESSOR_ARCHITECTURE',
  // Linux: where drivers are looked for.
  'LD_LIBRARY_PATH',
  'XDG_RUNTIME_DIR',
  'VK_ICD_FILENAMES',
  'VK_DRIVER_FILES',
  'CUDA_VISIBLE_DEVICES',
  'NODE_COMPILE_CACHE',
]);

/** The allowed part of `environment`; names are compared as Windows does, without regard to case. */
export function childEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && allowed.has(name.toUpperCase())) kept[name] = value;
  }
  return kept;
}
