import { spawn } from 'node:child_process';

/** Opens an address in the user's browser where there is a display; the address has been printed in any case. */
export function openInBrowser(address: string): void {
  const opener = openerOf(process.platform);
  if (opener === null) return;
  const [program, ...options] = opener;
  const child = spawn(program, [...options, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function openerOf(platform: NodeJS.Platform): readonly [string, ...string[]] | null {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  const hasDisplay = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  return hasDisplay ? ['xdg-open'] : null;
}
