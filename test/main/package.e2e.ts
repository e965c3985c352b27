import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { extractAll, listPackage } from '@electron/asar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildDesktop } from '../../build/buildDesktop.ts';
import { buildRendererIfStale } from '../../build/buildRenderer.ts';
import { fuseFaults } from '../../build/fuses.ts';
import { nativePackages } from '../../build/nativePackages.ts';
import { root, runModule } from '../../build/run.ts';
import { InferenceHost } from '../../electron/inference/inferenceHost.ts';
import { createNodeLauncher } from '../../electron/inference/nodeLauncher.ts';
import { makeStandInElectron } from './standInElectron.ts';

/** Packs the real app round a stand-in for Electron, which is a Linux one. */
describe.skipIf(process.platform !== 'linux')('the packed app', () => {
  const folder = mkdtempSync(join(tmpdir(), 'longhand-package-'));
  const unpacked = join(
    folder,
    'release',
    process.arch === 'x64' ? 'linux-unpacked' : `linux-${process.arch}-unpacked`,
  );
  const resources = join(unpacked, 'resources');
  const extracted = join(folder, 'extracted');
  let archive: readonly string[] = [];

  beforeAll(async () => {
    for (const outcome of [await buildRendererIfStale(), await buildDesktop()]) expect(outcome.output).toBe('');
    const electron = join(folder, 'electron');
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as {
      version: string;
    };
    await makeStandInElectron(electron, version);
    const options = ['--config', 'build/electron-builder.yml', '--linux', 'dir', `--${process.arch}`];
    const places = [`-c.electronDist=${electron}`, `-c.directories.output=${join(folder, 'release')}`];
    const packed = await runModule('electron-builder/cli.js', [...options, ...places]);
    expect(packed.code, packed.output).toBe(0);
    archive = listPackage(join(resources, 'app.asar'), { isPack: false }).map((path) => path.replaceAll('\\', '/'));
    extractAll(join(resources, 'app.asar'), extracted);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds the three programs, the preload script and the page', () => {
    for (const file of [
      '/package.json',
      '/dist/main/main.js',
      '/dist/main/inferenceProcess.js',
      '/dist/main/checkerWorker.js',
      '/dist/preload/preload.cjs',
      '/dist/renderer/index.html',
    ]) {
      expect(archive).toContain(file);
    }
  });

  it('holds no source, test, training recipe, model or source map', () => {
    expect(archive.filter((path) => /\.(?:ts|svelte|py|map|onnx|md|db)$/.test(path))).toEqual([]);
    const top = new Set(archive.map((path) => path.split('/')[1]));
    expect([...top].toSorted()).toEqual(['dist', 'node_modules', 'package.json']);
  });

  it('holds of the packages only the native ones, for this machine only', () => {
    const packages = new Set(
      archive.filter((path) => path.startsWith('/node_modules/')).map((path) => path.split('/')[2]),
    );
    expect([...packages].toSorted()).toEqual(['@koromix', ...nativePackages].toSorted());
    const machineCode = archive.filter((path) => /\.(?:node|so|dll|dylib)(?:\.\d+)*$/.test(path));
    expect(machineCode.length).toBeGreaterThanOrEqual(3);
    expect(machineCode.filter((path) => /win32|darwin/.test(path))).toEqual([]);
  });

  it('keeps every file of machine code beside the archive, where it can be loaded', () => {
    const beside = new Set(readdirSync(`${join(resources, 'app.asar')}.unpacked`, { recursive: true }).map(String));
    for (const path of archive.filter((each) => /\.(?:node|so|dll|dylib)(?:\.\d+)*$/.test(each))) {
      expect(beside).toContain(path.slice(1));
    }
  });

  it('keeps the starter model outside the archive, file by file as it was made', () => {
    const source = join(root, 'models', 'starter');
    for (const name of readdirSync(source)) {
      const packed = join(resources, 'models', 'starter', name);
      expect(existsSync(packed), packed).toBe(true);
      expect(readFileSync(packed).equals(readFileSync(join(source, name)))).toBe(true);
    }
  });

  it('has every fuse as stated', async () => {
    expect(await fuseFaults(join(unpacked, 'longhand'))).toEqual([]);
    expect(await fuseFaults(join(folder, 'electron', 'electron'))).not.toEqual([]);
  });

  it('imports nothing but Node, Electron and the packages it holds, and nothing of the network', () => {
    const allowed = new Set(['electron', ...nativePackages]);
    const network = /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/|$)/;
    for (const path of archive.filter((each) => /^\/dist\/main\/.*\.js$/.test(each))) {
      const text = readFileSync(join(extracted, path), 'utf8');
      const imported = [...text.matchAll(/(?:from\s|import\s|import\(|require\()["']([^"'\n]+)["']/g)].map(
        (match) => match[1] ?? '',
      );
      const strange = imported.filter((name) => !isBuiltin(name) && !name.startsWith('./') && !allowed.has(name));
      expect({ path, strange, network: imported.filter((name) => network.test(name)) }).toEqual({
        path,
        strange: [],
        network: [],
      });
    }
  });

  it('solves a problem with nothing but what is in it', async () => {
    const host = new InferenceHost({
      launch: createNodeLauncher(join(extracted, 'dist', 'main', 'inferenceProcess.js')),
      model: { folder: join(resources, 'models', 'starter'), device: 'cpu' },
    });
    try {
      const job = { problem: '2x+3=7', effort: 'quick' as const, seed: 1 };
      const solution = await host.solve(job, { signal: new AbortController().signal, emit: () => Promise.resolve() });
      expect(solution).toMatchObject({ status: 'solved', verdict: 'verified' });
    } finally {
      await host.close();
    }
  });
});
