import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

/** The headers of every answer with a file of the page. `socket` as in `contentSecurityPolicy`. */
export function pageHeaders(contentType: string, socket?: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': contentSecurityPolicy(socket),
    // The type above is the type: nothing is guessed from content.
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
    // A new version of the app must not meet files of the old one.
    'Cache-Control': 'no-store',
  };
}
