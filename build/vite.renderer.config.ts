import { fileURLToPath } from 'node:url';

import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import type { Plugin, UserConfig } from 'vite';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** KaTeX offers each font three times; every browser that can run this page reads the smallest kind. */
function keepOnlyWoff2(): Plugin {
  return {
    name: 'longhand-only-woff2',
    enforce: 'pre',
    transform(code, id) {
      if (!/katex(?:\.min)?\.css/.test(id)) return null;
      return code.replaceAll(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, '');
    },
  };
}

/**
 * The page as it ships: its own files and nothing else. Addresses are relative, because the same folder is served at
 * `app://longhand/` and by the loopback server; nothing is inlined, because the page's policy allows no inline script
 * or style and no `data:` font.
 */
export function rendererConfig(root = folder('../renderer'), outDir = folder('../dist/renderer')): UserConfig {
  return {
    root,
    base: './',
    publicDir: false,
    clearScreen: false,
    plugins: [keepOnlyWoff2(), svelte({ configFile: false, compilerOptions: { runes: true } })],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome130',
      cssTarget: 'chrome130',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      sourcemap: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1500,
    },
  };
}

export default defineConfig(rendererConfig());
