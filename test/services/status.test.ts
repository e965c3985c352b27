import { describe, expect, test } from 'vitest';

import { drain } from '../../electron/contract/incomingStream.ts';
import { openTestServices } from './openTestServices.ts';

describe('the status', () => {
  test('tells the state and, once there is one, the model', async () => {
    const { api, host } = openTestServices();
    expect(await api.call('status', {})).toEqual({ version: '0.0.0', mode: 'browser', inference: 'stopped' });
    await host.start();
    expect(await api.call('status', {})).toMatchObject({
      inference: 'ready',
      model: { name: 'writing', device: 'cpu' },
    });
  });

  test('is sent at once to a watcher, and after every change', async () => {
    const { api, host } = openTestServices();
    const seen: string[] = [];
    for await (const { inference } of api.stream('watchStatus', {})) {
      seen.push(inference);
      if (inference === 'stopped') void drain(api.stream('solve', { problem: 'x', effort: 'quick' }));
      if (inference === 'ready' && seen.includes('busy')) break;
    }
    expect(seen[0]).toBe('stopped');
    expect(seen).toContain('starting');
    expect(host.state).toBe('ready');
  });

  test('a change of the device setting loads the model anew on that device', async () => {
    const { api, host } = openTestServices();
    await host.start();
    await api.call('changeSettings', { device: 'gpu' });
    for await (const { model } of api.stream('watchStatus', {})) if (model?.device === 'gpu') break;
    expect((await api.call('settings', {})).device).toBe('gpu');
  });

  test('says when a device that was asked for is not used, and why', async () => {
    const { api } = openTestServices();
    await api.call('changeSettings', { device: 'npu' });
    for await (const { trouble } of api.stream('watchStatus', {})) {
      if (trouble === undefined) continue;
      expect(trouble).toBe('No NPU is used: there is none.');
      break;
    }
  });
});
