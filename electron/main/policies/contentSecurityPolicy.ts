/**
 * What the page may load, as the value of the Content-Security-Policy header. Nothing by default; its own files by kind;
 * no connection, except the one socket (`ws://127.0.0.1:1234/port`) by which browser mode reaches its own server.
 * Texts become markup only through the policy of Svelte, whose templates are ours.
 */
export function contentSecurityPolicy(socket?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src ${socket ?? "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html',
  ].join('; ');
}
