import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';

import { nativePackages } from './nativePackages.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The main side as it ships: three programs, the app, its inference process and the checker's thread, side by side in
 * one folder, since each names the next by a path beside its own file. Chunks they share lie there too.
 */
export function mainConfig(outDir = folder('../dist/main')): UserConfig {
  return {
    root: folder('..'),
    publicDir: false,
    clearScreen: false,
    ssr: { target: 'node', noExternal: true, external: ['electron', ...nativePackages] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      sourcemap: false,
      reportCompressedSize: false,
      rollupOptions: {
        input: {
          main: folder('../electron/main/main.ts'),
          inferenceProcess: folder('../electron/inference/inferenceProcess.ts'),
          checkerWorker: folder('../electron/checker/checkerWorker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

export default defineConfig(mainConfig());
