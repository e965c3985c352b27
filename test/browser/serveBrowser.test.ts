import { mkdirSync, writeFileSync } from 'node:fs';
import { get, request as httpRequest } from 'node:http';
import { connect as connectTcp } from 'node:net';
import { networkInterfaces } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';

import { type BrowserServer, serveBrowser } from '../../electron/browser/serveBrowser.ts';
import { appContract, type AppContract } from '../../electron/contract/appContract.ts';
import { type Client, createClient } from '../../electron/contract/client.ts';
import { AppError } from '../../electron/contract/errors.ts';
import { drain } from '../../electron/contract/incomingStream.ts';
import { createWebSocketPort } from '../../electron/contract/ports/webSocketPort.ts';
import { createServices } from '../../electron/services/createServices.ts';
import { openTestServices, type TestServices } from '../services/openTestServices.ts';
import { temporaryFile } from '../store/temporaryFile.ts';

type Answer = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: string };

let own: TestServices;
let server: BrowserServer;

beforeEach(async () => {
  const page = temporaryFile('page/index.html');
  mkdirSync(join(dirname(page), 'assets'), { recursive: true });
  writeFileSync(page, '<!doctype html><title>Longhand</title>');
  writeFileSync(join(dirname(page), 'assets', 'main-1.js'), 'export {};');
  writeFileSync(join(dirname(page), '..', 'secret.js'), 'not for you');
  own = openTestServices();
  const services = createServices({
    ...own,
    models: { starter: 'any', shelf: 'none' },
    version: '0.0.0',
    mode: 'browser',
  });
  server = await serveBrowser({ services, rendererFolder: dirname(page) });
  onTestFinished(() => server.close());
});

/** A plain request: unlike `fetch`, it sends the path and headers exactly as given. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: server.port, path, method, headers, agent: false };
    const request = httpRequest(options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    request.on('error', reject).end();
  });
}

function tokenPath(): string {
  const { pathname, search } = new URL(server.link);
  return pathname + search;
}

async function enter(): Promise<string> {
  const welcome = await ask(tokenPath());
  return String(welcome.headers['set-cookie']).split(';')[0] ?? '';
}

function openSocket(cookie: string, options: { origin?: string; host?: string; path?: string } = {}): WebSocket {
  const origin = options.origin ?? `http://127.0.0.1:${server.port}`;
  const headers = { cookie, ...(options.host === undefined ? {} : { host: options.host }) };
  return new WebSocket(`ws://127.0.0.1:${server.port}${options.path ?? '/port'}`, { origin, headers });
}

function openTab(cookie: string): Client<AppContract> {
  return createClient(appContract, createWebSocketPort(openSocket(cookie)));
}

function statusOfRefusal(socket: WebSocket): Promise<number> {
  return new Promise((resolve) => {
    socket.on('open', () => resolve(101));
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', () => undefined);
  });
}

describe('the printed link', () => {
  test('is exchanged for a cookie that scripts and other sites cannot use, and leads on to the page', async () => {
    const welcome = await ask(tokenPath());
    expect(welcome.status).toBe(303);
    expect(welcome.headers['location']).toBe('/');
    expect(String(welcome.headers['set-cookie'])).toMatch(
      /^longhand-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
    );
    const cookie = String(welcome.headers['set-cookie']).split(';')[0] ?? '';
    const page = await ask('/', { cookie });
    expect([page.status, page.body]).toEqual([200, '<!doctype html><title>Longhand</title>']);
  });

  test('works once; a second browser is told to start again, the first goes on', async () => {
    const cookie = await enter();
    const second = await ask(tokenPath());
    expect(second.status).toBe(403);
    expect(second.body).toContain('worked once');
    expect((await ask(tokenPath(), { cookie })).status).toBe(303);
  });

  test('is not guessed, and a wrong guess does not use it up', async () => {
    expect((await ask('/?token=guess')).status).toBe(403);
    expect((await ask('/?token=')).status).toBe(403);
    expect((await ask(tokenPath())).status).toBe(303);
  });
});

describe('the page', () => {
  test('comes with its policy, which names the one socket, and is not guessed at', async () => {
    const cookie = await enter();
    const { headers } = await ask('/assets/main-1.js', { cookie });
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['content-security-policy']).toContain(`connect-src ws://127.0.0.1:${server.port}/port;`);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test.each(['', 'longhand-1=x', 'longhand=x; other=y'])(
    'is not given to whoever has the cookie "%s"',
    async (cookie) => {
      expect((await ask('/', cookie === '' ? {} : { cookie })).status).toBe(403);
      expect((await ask('/assets/main-1.js', cookie === '' ? {} : { cookie })).status).toBe(403);
    },
  );

  test.each(['localhost', 'evil.example', '127.0.0.1', '127.0.0.1:1'])(
    'is not given under the host %s',
    async (host) => {
      const cookie = await enter();
      expect((await ask('/', { cookie, host })).status).toBe(403);
    },
  );

  test('is not given to pages of other origins', async () => {
    const cookie = await enter();
    for (const origin of ['http://evil.example', 'null', `https://127.0.0.1:${server.port}`, 'http://127.0.0.1:1']) {
      expect((await ask('/', { cookie, origin })).status).toBe(403);
    }
  });

  test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('does not answer %s', async (method) => {
    expect((await ask('/', { cookie: await enter() }, method)).status).toBe(405);
  });

  test.each([
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/../../secret.js',
    '/..\\secret.js',
    '/%5c..%5csecret.js',
    '/%252e%252e/secret.js',
    '//secret.js',
    '/./../secret.js',
    '/assets/%00/../main-1.js',
    '/%',
    'http://evil.example/index.html',
    '/C:/secret.js',
    '/no-such-file.js',
    '/index.html.bak',
    '/assets',
    '/.env',
  ])('does not give the file %s', async (path) => {
    const { status, body } = await ask(path, { cookie: await enter() });
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('not for you');
  });
});

describe('the socket', () => {
  test('carries the contract for several tabs at once', async () => {
    const cookie = await enter();
    const tabs = [openTab(cookie), openTab(cookie)];
    const solutions = await Promise.all(
      tabs.map((tab, index) => drain(tab.stream('solve', { problem: `problem ${index}`, effort: 'quick' }))),
    );
    expect(solutions.map((solution) => solution.problem)).toEqual(['problem 0', 'problem 1']);
    expect((await tabs[0]?.call('status', {}))?.mode).toBe('browser');
  });

  test('is refused without the cookie, from another origin, under another host, and at another path', async () => {
    const cookie = await enter();
    expect(await statusOfRefusal(openSocket(''))).toBe(403);
    expect(await statusOfRefusal(openSocket('longhand=x'))).toBe(403);
    expect(await statusOfRefusal(openSocket(cookie, { origin: 'http://evil.example' }))).toBe(403);
    expect(await statusOfRefusal(openSocket(cookie, { origin: 'null' }))).toBe(403);
    expect(await statusOfRefusal(openSocket(cookie, { host: 'evil.example' }))).toBe(403);
    expect(await statusOfRefusal(openSocket(cookie, { path: '/' }))).toBe(403);
    expect(await statusOfRefusal(openSocket(cookie, { path: '/port?x' }))).toBe(403);
    expect(await statusOfRefusal(openSocket(cookie))).toBe(101);
  });

  test('takes the largest problem set the contract allows, and drops whoever sends more than that', async () => {
    const cookie = await enter();
    const tab = openTab(cookie);
    const text = `problem\n${'"\u0001",x\n'.repeat(10)}`.padEnd(2_000_000, ' ');
    await tab.call('importSet', { fileName: 'large.csv', text }).catch((fault: AppError) => {
      expect(fault.code).toBe('bad-input');
    });
    const socket = openSocket(cookie);
    const closed = new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)));
    socket.on('open', () => socket.send('x'.repeat(14_000_000)));
    expect(await closed).toBe(1009);
    expect(await tab.call('listSets', {})).toBeDefined();
  });

  test('survives noise', async () => {
    const cookie = await enter();
    const socket = openSocket(cookie);
    await new Promise((resolve) => socket.on('open', resolve));
    const answers: unknown[] = [];
    socket.on('message', (data) => answers.push(JSON.parse(String(data))));
    for (const noise of ['', '{', 'null', '[]', Buffer.from([1, 2, 3])]) socket.send(noise);
    while (answers.length < 5) await new Promise((resolve) => setTimeout(resolve, 2));
    expect(answers).toEqual(Array(5).fill(expect.objectContaining({ kind: 'error', id: 0 })));
    expect((await openTab(cookie).call('status', {})).version).toBe('0.0.0');
  });
});

describe('the server', () => {
  test('listens on 127.0.0.1 only', async () => {
    const others = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter((entry) => !entry.internal);
    for (const { address } of others) {
      const reached = await new Promise((resolve) => {
        const socket = connectTcp({ host: address, port: server.port }, () => resolve(true));
        socket.on('error', () => resolve(false));
      });
      expect(reached).toBe(false);
    }
  });

  test('shuts down cleanly in the middle of a solution: the work is stopped and kept, the port is free', async () => {
    const tab = openTab(await enter());
    const lost = (async () => {
      for await (const event of tab.stream('solve', { problem: 'wait', effort: 'quick' })) {
        if (event.kind === 'step') await server.close();
      }
    })().catch((fault: AppError) => fault.code);
    expect(await lost).toBe('connection-lost');
    expect(own.store.attempts.list({ search: '', limit: 1 }).attempts[0]?.state).toBe('stopped');
    const gone = await new Promise((resolve) => {
      get({ host: '127.0.0.1', port: server.port }, () => resolve('answered')).on('error', () => resolve('gone'));
    });
    expect(gone).toBe('gone');
  });

  test('says which port is taken, and which page is not built', async () => {
    const services = createServices({
      ...own,
      models: { starter: 'any', shelf: 'none' },
      version: '0.0.0',
      mode: 'browser',
    });
    const page = temporaryFile('index.html');
    await expect(serveBrowser({ services, rendererFolder: dirname(page) })).rejects.toThrow('npm start');
    writeFileSync(page, '');
    await expect(serveBrowser({ port: server.port, services, rendererFolder: dirname(page) })).rejects.toThrow(
      `Port ${server.port} cannot be used`,
    );
  });
});
