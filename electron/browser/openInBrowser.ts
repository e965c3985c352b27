import { spawn } from 'node:child_process';

type Opening = { readonly program: string; readonly options: readonly string[] };

/**
 * How the system is asked to show an address in the user's browser; null where there is no screen to show it on. The
 * address goes as one argument of its own: no shell reads it.
 */
export function openingCommand(
  address: string,
  platform: string,
  environment: Readonly<Record<string, string | undefined>>,
): Opening | null {
  if (platform === 'win32') return { program: 'rundll32', options: ['url.dll,FileProtocolHandler', address] };
  if (platform === 'darwin') return { program: 'open', options: [address] };
  const hasScreen = Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
  return hasScreen ? { program: 'xdg-open', options: [address] } : null;
}

/** Shows the address in the user's browser, if the system can; false when it cannot. The address is printed anyway. */
export function openInBrowser(address: string): Promise<boolean> {
  const opening = openingCommand(address, process.platform, process.env);
  if (opening === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(opening.program, opening.options, { stdio: 'ignore', detached: true });
    child.on('error', () => resolve(false));
    child.on('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}
