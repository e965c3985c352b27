import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The preload script: one CommonJS file without imports but Electron's, which is all a sandboxed page may have. */
export function preloadConfig(outDir = folder('../dist/preload')): UserConfig {
  return {
    root: folder('..'),
    publicDir: false,
    clearScreen: false,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome130',
      minify: false,
      sourcemap: false,
      reportCompressedSize: false,
      lib: { entry: folder('../electron/preload/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
      rollupOptions: { external: ['electron'] },
    },
  };
}

export default defineConfig(preloadConfig());
