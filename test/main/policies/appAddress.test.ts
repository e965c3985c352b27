import { join, resolve, sep } from 'node:path';

import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { answerAppRequest, isAppAddress } from '../../../electron/main/policies/appAddress.ts';
import { pageFile } from '../../../electron/main/policies/pageFile.ts';

const folder = resolve('/pages');

describe('a request to the page’s scheme', () => {
  it.each([
    ['app://longhand/', 'index.html', 'text/html; charset=utf-8'],
    ['app://longhand/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://longhand/assets/main-B1.js', 'assets/main-B1.js', 'text/javascript; charset=utf-8'],
    ['app://longhand/assets/index.css?v=1#x', 'assets/index.css', 'text/css; charset=utf-8'],
    ['app://longhand/assets/KaTeX_Main-Regular.woff2', 'assets/KaTeX_Main-Regular.woff2', 'font/woff2'],
    ['app://longhand/look/icon.svg', 'look/icon.svg', 'image/svg+xml'],
  ])('%s is answered with %s', (address, file, contentType) => {
    expect(answerAppRequest('GET', address, folder)).toEqual({ kind: 'file', path: join(folder, file), contentType });
  });

  it.each([
    ['POST', 'app://longhand/', 405],
    ['HEAD', 'app://longhand/', 405],
    ['GET', 'app://other/index.html', 403],
    ['GET', 'app://longhand.example/index.html', 403],
    ['GET', 'app://user@longhand/index.html', 403],
    ['GET', 'app://longhand:80/index.html', 403],
    ['GET', 'file:///etc/passwd', 403],
    ['GET', 'http://longhand/index.html', 403],
    ['GET', 'app://longhand', 403],
    ['GET', 'app://longhand/../secret.html', 400],
    ['GET', 'app://longhand/%2e%2e/secret.html', 400],
    ['GET', 'app://longhand/%2E%2E%2Fsecret.html', 400],
    ['GET', 'app://longhand/assets/..%5c..%5csecret.html', 400],
    ['GET', 'app://longhand/assets\\..\\secret.html', 400],
    ['GET', 'app://longhand/%252e%252e/secret.html', 400],
    ['GET', 'app://longhand/C:/secret.html', 400],
    ['GET', 'app://longhand//server/share/secret.html', 400],
    ['GET', 'app://longhand/.hidden.html', 400],
    ['GET', 'app://longhand/a%00.html', 400],
    ['GET', 'app://longhand/%zz.html', 400],
    ['GET', 'app://longhand/assets/', 400],
    ['GET', 'app://longhand/package.json', 404],
    ['GET', 'app://longhand/assets/data.db', 404],
    ['GET', 'app://longhand/README', 404],
  ])('%s %s is refused with %d', (method, address, status) => {
    expect(answerAppRequest(method, address, folder)).toMatchObject({ kind: 'refused', status });
  });

  it('never leads out of the folder, whatever the path', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (first, second) => {
        for (const path of [`/${first}/${second}.js`, `/${encodeURIComponent(first)}.html`, first]) {
          const answer = pageFile(path, folder);
          if (answer.kind === 'file') expect(answer.path.startsWith(folder + sep)).toBe(true);
        }
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    ['app://longhand', true],
    ['app://longhand/x.js', true],
    ['app://longhand.example/', false],
    ['app://longhandx', false],
    ['https://longhand/', false],
    ['APP://other/', false],
    ['', false],
  ])('%j belongs to the page: %s', (address, belongs) => {
    expect(isAppAddress(address)).toBe(belongs);
  });
});
