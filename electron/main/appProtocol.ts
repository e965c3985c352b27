import { readFile } from 'node:fs/promises';

import { protocol, type Session } from 'electron';

import { answerAppRequest, appScheme } from './policies/appAddress.ts';
import { pageHeaders } from './policies/pageHeaders.ts';

/** Must run before the app is ready. Without these rights the page would have no origin, and so no storage or port. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the page's files from `folder`, and nothing else. */
export function serveAppPages(session: Session, folder: string): void {
  session.protocol.handle(appScheme, async (request) => {
    const answer = answerAppRequest(request.method, request.url, folder);
    if (answer.kind === 'refused') return refusal(answer.status, answer.why);
    try {
      return new Response(new Uint8Array(await readFile(answer.path)), { headers: pageHeaders(answer.contentType) });
    } catch {
      return refusal(404, 'The page has no such file.');
    }
  });
}

function refusal(status: number, why: string): Response {
  return new Response(why, { status, headers: pageHeaders('text/plain; charset=utf-8') });
}
