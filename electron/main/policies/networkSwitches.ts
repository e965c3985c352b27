/** A switch of Chromium's command line; without a value it is only present. */
export type Switch = { readonly name: string; readonly value?: string };

/**
 * Switches that keep Chromium's own services from the network. The request filter sees what pages ask for; these stop
 * what Chromium asks for by itself, last of all because no name resolves to an address.
 */
export const networkSwitches: readonly Switch[] = [
  { name: 'host-resolver-rules', value: 'MAP * ~NOTFOUND' },
  { name: 'no-proxy-server' },
  { name: 'no-pings' },
  { name: 'disable-background-networking' },
  { name: 'disable-component-update' },
  { name: 'disable-domain-reliability' },
  { name: 'disable-sync' },
  { name: 'disable-breakpad' },
  { name: 'dns-prefetch-disable' },
  { name: 'force-webrtc-ip-handling-policy', value: 'disable_non_proxied_udp' },
];

/** Switches by which another program could take the app over or undo the ones above. */
const takeovers = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'no-sandbox',
  'disable-web-security',
  'load-extension',
  'host-rules',
  'host-resolver-rules',
  'proxy-server',
  'js-flags',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'gpu-launcher',
];

/** The first argument that a packaged app refuses to start with, or null. In development all are allowed. */
export function refusedArgument(argumentList: readonly string[], isPackaged: boolean): string | null {
  if (!isPackaged) return null;
  const refused = argumentList.find((argument) => takeovers.includes(switchName(argument)));
  return refused ?? null;
}

function switchName(argument: string): string {
  // Windows accepts `/name` as well.
  return /^(?:--?|\/)(?<name>[a-z-]+)/i.exec(argument)?.groups?.['name']?.toLowerCase() ?? '';
}
