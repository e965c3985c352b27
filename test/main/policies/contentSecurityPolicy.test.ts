import { describe, expect, it } from 'vitest';

import { contentSecurityPolicy } from '../../../electron/main/policies/contentSecurityPolicy.ts';
import { pageHeaders } from '../../../electron/main/policies/pageHeaders.ts';

describe('the content security policy', () => {
  it('allows the page its own files and no connection', () => {
    expect(contentSecurityPolicy().split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' data:",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types svelte-trusted-html',
    ]);
  });

  it('in browser mode allows the one socket and nothing more', () => {
    const socket = 'ws://127.0.0.1:4321/port';
    expect(contentSecurityPolicy(socket)).toBe(
      contentSecurityPolicy().replace("connect-src 'none'", `connect-src ${socket}`),
    );
  });

  it('never allows inline or computed code, or a star', () => {
    expect(contentSecurityPolicy('ws://127.0.0.1:1/port')).not.toMatch(/unsafe|\*|https?:|blob:/);
  });

  it('goes with every file, whose type is never guessed', () => {
    expect(pageHeaders('text/css')).toMatchObject({
      'Content-Type': 'text/css',
      'Content-Security-Policy': contentSecurityPolicy(),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
  });
});
