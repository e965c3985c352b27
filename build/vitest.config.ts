import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

import { root } from './run.ts';

export default defineConfig({
  root,
  test: {
    projects: [
      {
        plugins: [svelte()],
        root,
        test: { name: 'unit', include: ['test/**/*.test.ts'], testTimeout: 30_000, pool: 'forks', maxWorkers: 2 },
      },
      {
        root,
        test: {
          name: 'end-to-end',
          include: ['test/**/*.e2e.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          pool: 'forks',
          maxWorkers: 1,
        },
      },
    ],
  },
});
