import { pageFile, type PageFile } from './pageFile.ts';

/** The page's own scheme, host and origin: the only ones in the desktop app. */
export const appScheme = 'app';
export const appHost = 'longhand';
export const appOrigin = `${appScheme}://${appHost}`;
export const appPage = `${appOrigin}/`;

export type AppAnswer = PageFile | { readonly kind: 'refused'; readonly status: 403 | 405; readonly why: string };

/** What to answer a request to the page's scheme: a file under `folder`, or a refusal. */
export function answerAppRequest(method: string, address: string, folder: string): AppAnswer {
  if (method !== 'GET') return { kind: 'refused', status: 405, why: 'Only GET is answered.' };
  const parts = /^app:\/\/longhand(?<path>\/[^?#]*)(?:[?#].*)?$/.exec(address);
  const path = parts?.groups?.['path'];
  if (path === undefined) return { kind: 'refused', status: 403, why: 'There is no such host here.' };
  return pageFile(path, folder);
}

/** Whether an address belongs to the page: the same scheme and host, and nothing else in its place. */
export function isAppAddress(address: string): boolean {
  return address === appOrigin || address.startsWith(appPage);
}
