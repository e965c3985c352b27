import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { drain } from '../../electron/contract/incomingStream.ts';
import { starterFolder } from '../packages/starterCopy.ts';
import { temporaryFile } from '../store/temporaryFile.ts';
import { faultOf } from './faultOf.ts';
import { openTestServices } from './openTestServices.ts';

const id = 'longhand-starter-cpu-int8';

async function imported() {
  const file = temporaryFile();
  const services = openTestServices(file);
  const shares: number[] = [];
  for await (const { doneBytes, totalBytes } of services.api.stream('importModel', { path: starterFolder })) {
    shares.push(doneBytes / totalBytes);
  }
  return { ...services, file, shares };
}

describe('models', () => {
  test('are looked at, imported with progress, listed, checked and removed', async () => {
    const { api, shares } = await imported();
    expect(shares.at(-1)).toBe(1);
    expect((await api.call('inspectModel', { path: starterFolder })).present).toBe(id);
    const { models, unfinished, fixed } = await api.call('listModels', {});
    expect(models.map((model) => [model.id, model.builtIn, model.inUse])).toEqual([
      ['starter', true, true],
      [id, false, false],
    ]);
    expect({ unfinished, fixed }).toEqual({ unfinished: [], fixed: null });
    for await (const { doneBytes } of api.stream('verifyModel', { id })) expect(doneBytes).toBeGreaterThanOrEqual(0);
    await api.call('removeModel', { id });
    expect((await api.call('listModels', {})).models).toHaveLength(1);
  });

  test('an import whose reader goes away is kept as unfinished, and can be thrown away', async () => {
    const { api } = openTestServices();
    const controller = new AbortController();
    const stream = api.stream('importModel', { path: starterFolder }, { signal: controller.signal });
    controller.abort();
    await expect(drain(stream)).rejects.toMatchObject({ code: 'cancelled' });
    await stream.settled;
    const { models, unfinished } = await api.call('listModels', {});
    expect(models).toHaveLength(1);
    for (const each of unfinished) await api.call('removeUnfinished', { id: each.id });
    expect((await api.call('listModels', {})).unfinished).toEqual([]);
  });

  test('the chosen one is used from then on, and cannot be removed meanwhile', async () => {
    const { api, host, file, close } = await imported();
    expect((await api.call('changeSettings', { model: id })).model).toBe(id);
    for await (const { model } of api.stream('watchStatus', {})) if (model?.folder.endsWith(id) === true) break;
    expect(host.model?.folder.endsWith(id)).toBe(true);
    expect(await faultOf(api.call('removeModel', { id }))).toMatchObject({ code: 'bad-input' });
    await close();
    const again = openTestServices(file);
    expect((await again.api.call('settings', {})).model).toBe(id);
    expect((await again.api.call('listModels', {})).models.find((model) => model.inUse)?.id).toBe(id);
  });

  test('one that is not there cannot be chosen; one that has gone leaves the starter, and a word about it', async () => {
    const { api, file } = await imported();
    expect(await faultOf(api.call('changeSettings', { model: 'nothing' }))).toMatchObject({ code: 'not-found' });
    expect(await faultOf(api.call('changeSettings', { model: '../models' }))).toMatchObject({ code: 'not-found' });
    await api.call('changeSettings', { model: id });
    const shelf = join(file, '..', 'models');
    expect(existsSync(join(shelf, id))).toBe(true);
    renameSync(join(shelf, id), join(shelf, 'elsewhere'));
    expect((await api.call('status', {})).trouble).toContain(`The chosen model (${id}) is no longer in`);
  });

  test('a folder that is no package is refused with the reason', async () => {
    const { api } = openTestServices();
    expect(await faultOf(api.call('inspectModel', { path: '/nowhere/at/all' }))).toMatchObject({ code: 'not-found' });
  });
});
