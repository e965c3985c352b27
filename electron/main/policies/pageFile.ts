import { isAbsolute, join, relative, sep } from 'node:path';

/** Which file of the page an address asks for, or why none is given. */
export type PageFile =
  | { readonly kind: 'file'; readonly path: string; readonly contentType: string }
  | { readonly kind: 'refused'; readonly status: 400 | 404; readonly why: string };

/** The kinds of file the page consists of; anything else is not served, wherever it lies. */
const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
};

/**
 * The file under `folder` for the path of an address, `/assets/main.js`, as it stood there: still encoded. Only plain
 * names are taken, so no path leads out of the folder, whatever the system's separators and the encoding. `/` is the
 * page itself.
 */
export function pageFile(addressPath: string, folder: string): PageFile {
  const decoded = decode(addressPath);
  if (decoded === null) return { kind: 'refused', status: 400, why: 'The address is badly encoded.' };
  const names = (decoded === '/' ? '/index.html' : decoded).split('/').slice(1);
  if (!decoded.startsWith('/') || !names.every(isPlainName)) {
    return { kind: 'refused', status: 400, why: 'The address leads out of the page.' };
  }
  const contentType = contentTypes[names.at(-1)?.split('.').at(-1)?.toLowerCase() ?? ''];
  if (contentType === undefined) return { kind: 'refused', status: 404, why: 'The page has no such file.' };
  const path = join(folder, ...names);
  // A second look by other means: the names above should make this impossible.
  const inside = relative(folder, path);
  if (isAbsolute(inside) || inside.split(sep)[0] === '..') {
    return { kind: 'refused', status: 400, why: 'The address leads out of the page.' };
  }
  return { kind: 'file', path, contentType };
}

function decode(addressPath: string): string | null {
  try {
    return decodeURIComponent(addressPath);
  } catch {
    return null;
  }
}

/** Letters, digits, `-`, `_` and single dots inside: no `..`, no drive, no backslash, no second encoding. */
function isPlainName(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)*$/.test(name);
}
