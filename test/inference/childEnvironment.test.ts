import { expect, test } from 'vitest';

import { childEnvironment } from '../../electron/inference/childEnvironment.ts';

test('the inference process gets what libraries need and nothing else', () => {
  const environment = {
    PATH: '/bin',
    SystemRoot: 'C:\\Windows',
    LD_LIBRARY_PATH: '/lib',
    SECRET_TOKEN: 'x',
    HTTPS_PROXY: 'http://proxy',
    NODE_OPTIONS: '--require evil.js',
    EMPTY: undefined,
  };
  expect(childEnvironment(environment)).toEqual({ PATH: '/bin', SystemRoot: 'C:\\Windows', LD_LIBRARY_PATH: '/lib' });
});
