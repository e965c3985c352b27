import { existsSync } from 'node:fs';

import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Where systems keep a Chromium, for machines the packaged one does not run on. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A headless Chromium: the one from the npm package on linux-x64, an installed one elsewhere. */
export async function openBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    return chromium.launch({ executablePath: await sparticuz.executablePath(), args: packagedArguments() });
  }
  const executablePath = installed.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('No Chromium was found; install Chrome, Edge or Chromium.');
  return chromium.launch({ executablePath });
}

/** The package's own list is made for a server with one process; that mode makes several pages unsafe. */
function packagedArguments(): string[] {
  return sparticuz.args.filter((argument) => !/^--(?:single-process|no-zygote|headless)/.test(argument));
}
