/** Names that Windows keeps for devices, with any ending. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const longestPath = 240;

/** Why a file of this path must not be copied, as the end of a sentence; undefined for a sound path. */
export function pathFault(path: string): string | undefined {
  const parts = path.split('/');
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.includes('\\')) return 'has a path of its own disk';
  if (parts.includes('..')) return 'leads out of the folder it should be in';
  if (parts.some((part) => part === '' || part === '.')) return 'has an empty part in its path';
  if (path.length > longestPath) return `has a path of more than ${longestPath} characters`;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f<>:"|?*]/.test(path)) return 'has a character in its name that not every system allows';
  if (parts.some((part) => deviceName.test(part) || /[. ]$/.test(part)))
    return 'has a name that Windows does not allow';
  return undefined;
}

/** Two paths that are one on a disk which does not tell capitals from small letters; undefined when there are none. */
export function clashingPaths(paths: readonly string[]): readonly [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const key = path.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    if (other !== undefined) return [other, path];
    seen.set(key, path);
  }
  return undefined;
}

/** What systems and programs leave in folders, and what is no part of a model. */
export function isHidden(path: string): boolean {
  return path
    .split('/')
    .some((part) => part.startsWith('.') || ['__MACOSX', 'Thumbs.db', 'desktop.ini', 'node_modules'].includes(part));
}
