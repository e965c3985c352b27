import { isAppAddress } from './appAddress.ts';

/**
 * Whether a request of the page may go on. Only the page's own files may: nothing reaches a network. In development
 * the developer tools, which come with Electron, may load their own files too.
 */
export function mayRequest(address: string, isPackaged: boolean): boolean {
  return isAppAddress(address) || (!isPackaged && address.startsWith('devtools://devtools/'));
}

/** Whether the window may show another document: only the page itself again, as a reload asks for it. */
export function mayNavigate(address: string): boolean {
  return isAppAddress(address) && /^app:\/\/longhand\/(?:index\.html)?(?:[?#].*)?$/.test(address);
}
