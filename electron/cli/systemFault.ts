type SystemFault = Error & { readonly code: string; readonly path?: unknown };

const words: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `${path} is not there, or the folder it belongs in is not. Make the folder, or name another place.`,
  ENOTDIR: (path) => `a part of ${path} is a file, not a folder. Name another place.`,
  EISDIR: (path) => `${path} is a folder. Name a file.`,
  EEXIST: (path) => `${path} is a file where a folder is needed. Name another place.`,
  EACCES: (path) => `you may not read or write ${path}. Change its rights, or name another place.`,
  EPERM: (path) => `you may not read or write ${path}. Change its rights, or name another place.`,
  EROFS: (path) => `${path} lies on a disk that cannot be written to. Name another place.`,
  ENOSPC: (path) => `the disk is full; ${path} could not be written. Make room and run the command again.`,
};

/** What the system refused, in words that say what to do; null where it is not about a file we have words for. */
export function systemFaultWords(fault: unknown): string | null {
  if (!isSystemFault(fault) || typeof fault.path !== 'string' || !Object.hasOwn(words, fault.code)) return null;
  return words[fault.code]?.(fault.path) ?? null;
}

/** Whoever read our output has read enough, as in `longhand … | head`: no fault of anybody's. */
export function isClosedPipe(fault: unknown): boolean {
  return isSystemFault(fault) && fault.code === 'EPIPE';
}

function isSystemFault(fault: unknown): fault is SystemFault {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string';
}
