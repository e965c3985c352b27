import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { readPackage } from '../../../../models/package/readPackage.ts';
import type { ExecutionDevice } from '../../../../models/runtime/binding/executionDevices.ts';
import { candidates } from '../../../../models/runtime/devices/candidates.ts';
import { openDevice } from '../../../../models/runtime/devices/openDevice.ts';
import { providerDevices } from '../../../../models/runtime/devices/providerLibraries.ts';
import { safeOptions } from '../../../../models/runtime/devices/providerOptions.ts';
import { workLeftToCpu } from '../../../../models/runtime/devices/shareOfWork.ts';
import { withinTime } from '../../../../models/runtime/withinTime.ts';
import { loadOnDevice } from '../../../../models/runtime/loadOnDevice.ts';
import { openWriter } from '../../../../models/runtime/openWriter.ts';
import { compiledGraph } from '../../generate/compiledGraph.ts';
import { writePipelinePackage } from '../../generate/phiPipeline.ts';
import { smallShape, writePackage } from '../../generate/writePackage.ts';
import { scratchFolder } from '../../scratchFolder.ts';

const scratch = scratchFolder();
const plain = join(scratch, 'plain');
writePackage(plain);
const staged = join(scratch, 'staged');
writePipelinePackage(
  staged,
  { ...smallShape, window: 32, provider: { QNN: { htp_performance_mode: 'burst' } } },
  [260],
);

function emptyFolder(name: string): string {
  const folder = join(scratch, name);
  mkdirSync(folder);
  return folder;
}

describe('the folder of provider libraries', () => {
  it('may be missing or hold other files', async () => {
    expect(await providerDevices(join(scratch, 'nowhere'))).toEqual({ devices: [], troubles: [] });
    const folder = emptyFolder('other files');
    for (const name of ['readme.txt', 'libonnxruntime_providers_shared.so', 'onnxruntime.dll'])
      writeFileSync(join(folder, name), 'no library');
    expect(await providerDevices(folder)).toEqual({ devices: [], troubles: [] });
  });

  it('may hold a file that is no library: it is named with the reason, and the model runs on the CPU', async () => {
    const folder = emptyFolder('broken');
    mkdirSync(join(folder, 'npu'));
    writeFileSync(join(folder, 'npu', 'libonnxruntime_providers_broken.so'), 'no library');
    const writer = await openWriter({ folder: plain, device: 'npu', threads: 1, providers: folder });
    expect(writer.device).toBe('cpu');
    expect(writer.passedOver[0]).toBe(`No NPU is used: there is no provider library in ${folder}.`);
    expect(writer.passedOver.at(-1)).toMatch(/^libonnxruntime_providers_broken\.so cannot be used: \S/);
    await writer.close();
  });
});

describe('which devices are tried', () => {
  function device(provider: string, kind: ExecutionDevice['kind']): ExecutionDevice {
    return { provider, kind, vendor: 'test', handle: 1n };
  }
  const found = [
    device('QNNExecutionProvider', 'npu'),
    device('OpenVINOExecutionProvider', 'npu'),
    device('OpenVINOExecutionProvider', 'cpu'),
    device('WebGpuExecutionProvider', 'gpu'),
  ];

  it('are the NPU of the package’s own provider for a package in stages, never a GPU', async () => {
    const model = await readPackage(staged);
    const tried = candidates(model, 'auto', found).map(({ device: kind, providerName }) => [kind, providerName]);
    expect(tried).toEqual([['npu', 'QNNExecutionProvider']]);
    expect(candidates(model, 'cpu', found)).toEqual([]);
  });

  it('are none for a small model, unless the user asks: then NPUs before GPUs, libraries before what is built in', async () => {
    const model = await readPackage(plain);
    expect(candidates(model, 'auto', found)).toEqual([]);
    const tried = candidates(model, 'npu', found).map(({ device: kind, providerName }) => [kind, providerName]);
    expect(tried.slice(0, 3)).toEqual([
      ['npu', 'QNNExecutionProvider'],
      ['npu', 'OpenVINOExecutionProvider'],
      ['gpu', 'WebGpuExecutionProvider'],
    ]);
    expect(candidates(model, 'gpu', found).every(({ device: kind }) => kind === 'gpu')).toBe(true);
  });

  it('are GPUs for a large model', async () => {
    const model = { ...(await readPackage(plain)), weightBytes: 1 << 30 };
    expect(candidates(model, 'auto', found)[0]?.providerName).toBe('WebGpuExecutionProvider');
  });
});

describe('opening on a device', () => {
  it.each(['CUDA', 'DML', 'CoreML', 'Nonsense'])(
    'that this library cannot reach (%s) is a fault, not a crash',
    async (name) => {
      const model = await readPackage(plain);
      const loading = loadOnDevice(model, 1, { name, options: { device_id: '0' } });
      await expect(loading).rejects.toMatchObject({ code: 'device-failed' });
      await expect(loading).rejects.toThrow(/provider/i);
    },
  );

  it('runs an NPU package on the CPU where its provider is missing, and says so', async () => {
    const model = await readPackage(staged);
    const options = { wish: 'auto', threads: 1, chunk: 32, providers: emptyFolder('none') } as const;
    const { loaded, device, passedOver } = await openDevice(model, options);
    expect(device).toBe('cpu');
    expect(passedOver).toEqual([`No NPU is used: there is no provider library in ${options.providers}.`]);
    loaded.close();
  });
});

describe('a package compiled for one kind of NPU', () => {
  it('is refused where there is none: not as damaged, but with the folder to take instead', async () => {
    const folder = join(scratch, 'compiled');
    cpSync(staged, folder, { recursive: true });
    writeFileSync(join(folder, 'iter_0.onnx'), compiledGraph());
    const opening = openWriter({ folder, device: 'auto', threads: 1 });
    await expect(opening).rejects.toMatchObject({ code: 'device-failed' });
    await expect(opening).rejects.toThrow("Choose the package's CPU or GPU folder instead.");
  });
});

describe('work that a provider leaves to the CPU', () => {
  const onCpu = { provider: 'CPUExecutionProvider', operator: 'MatMulNBits' };
  const onDevice = { provider: 'QNNExecutionProvider', operator: 'MatMulNBits' };
  const small = { provider: 'CPUExecutionProvider', operator: 'Shape' };

  it('is none where only the likes of shapes fell back', () => {
    expect(workLeftToCpu([small, small])).toBeUndefined();
    expect(workLeftToCpu([small, onDevice])).toBeUndefined();
  });

  it('is said where a little fell back', () => {
    expect(workLeftToCpu([onDevice, onDevice, onCpu])).toBe("1 of the model's 3 matrices are left to the CPU.");
  });

  it('means that the device is not the one in use where most fell back', () => {
    expect(() => workLeftToCpu([onCpu, onCpu, onDevice])).toThrow('leaves 2 of 3 of the model');
    expect(() => workLeftToCpu([onCpu, small])).toThrow('leaves all of the model');
  });
});

describe('provider options of a package', () => {
  it('are passed on, but none that names a file or folder', () => {
    const options = {
      htp_performance_mode: 'burst',
      soc_model: '60',
      backend_path: 'QnnHtp.dll',
      profiling_file_path: 'trace.csv',
      cache_dir: 'there',
      some_option: '../../evil.so',
    };
    expect(safeOptions(options)).toEqual({
      htp_performance_mode: 'burst',
      soc_model: '60',
      backend_path: 'QnnHtp.dll',
    });
    expect(safeOptions({ backend_path: '/tmp/libQnnHtp.so' })).toEqual({});
    expect(safeOptions({ backend_path: 'evil.dll' })).toEqual({});
  });
});

describe('a driver that hangs', () => {
  it('is given up after its time, and what comes late is freed', async () => {
    const late: string[] = [];
    let finish: (result: string) => void = () => undefined;
    const work = new Promise<string>((resolve) => (finish = resolve));
    const waiting = withinTime(work, 0.02, (result) => late.push(result));
    await expect(waiting).rejects.toMatchObject({
      code: 'device-failed',
      message: expect.stringContaining('within 0.02 seconds') as string,
    });
    finish('a session');
    await work;
    expect(late).toEqual(['a session']);
  });

  it('is no matter where the work is done in time, or fails by itself', async () => {
    await expect(withinTime(Promise.resolve(7), 5)).resolves.toBe(7);
    await expect(withinTime(Promise.reject(new Error('refused')), 5)).rejects.toThrow('refused');
  });
});
