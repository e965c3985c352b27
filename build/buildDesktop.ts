import { type Outcome, runModule } from './run.ts';

/** Bundles the main side and the preload script into `dist/`, as the packaged app has them. */
export async function buildDesktop(): Promise<Outcome> {
  for (const config of ['build/vite.main.config.ts', 'build/vite.preload.config.ts']) {
    const outcome = await runModule('vite/bin/vite.js', ['build', '--config', config, '--logLevel', 'warn']);
    if (outcome.code !== 0) return outcome;
  }
  return { code: 0, output: '' };
}
