import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { ModelPackage } from '../../package/modelPackage.ts';
import { libraryPath } from '../binding/libraryPath.ts';
import { loadOnnx } from '../binding/onnxLibrary.ts';
import type { ExecutionDevice } from '../binding/executionDevices.ts';
import type { Provider } from '../binding/provider.ts';
import type { Device } from '../writer.ts';
import { isProvider } from './providerOptions.ts';

export type DeviceWish = Device | 'auto';

/** A device worth trying, by the provider that reaches it. */
export type Candidate = { readonly device: 'npu' | 'gpu'; readonly provider: Provider; readonly providerName: string };

/** Weights below this are a small model's, for which the CPU is quicker than the way to the GPU and back. */
export const smallWeights = 64 << 20;

/**
 * Providers for GPUs that the library may be built with, best first; the names it lists them by, and what its C API calls
 * them. With `memoryName` the cache stays in the GPU's memory.
 */
const builtIn: readonly (readonly [listed: string, provider: Provider])[] = [
  ['CUDAExecutionProvider', { name: 'CUDA', options: {}, memoryName: 'Cuda' }],
  ['WebGpuExecutionProvider', { name: 'WebGPU', options: {}, memoryName: 'WebGPU_Buf' }],
  ['DmlExecutionProvider', { name: 'DML', options: {} }],
  ['CoreMLExecutionProvider', { name: 'CoreML', options: { ModelFormat: 'MLProgram' } }],
];

/** Devices to try before the CPU, best first: NPUs, then GPUs, as far as the wish and the package allow them. */
export function candidates(
  model: ModelPackage,
  wish: DeviceWish,
  devices: readonly ExecutionDevice[],
): readonly Candidate[] {
  return [...npus(model, wish, devices), ...gpus(model, wish, devices)];
}

/** An NPU runs graphs made for it; any other graph only where the user insists on trying. */
function npus(model: ModelPackage, wish: DeviceWish, devices: readonly ExecutionDevice[]): readonly Candidate[] {
  if (wish !== 'npu' && (wish !== 'auto' || model.variant.form !== 'npu')) return [];
  const wanted = new Set(model.pipeline?.stages.flatMap(({ provider }) => provider?.name ?? []));
  const suits = ({ provider }: ExecutionDevice): boolean =>
    wanted.size === 0 || [...wanted].some((name) => isProvider(name, provider));
  return devices
    .filter(({ kind }) => kind === 'npu')
    .filter(suits)
    .map((device) => fromLibrary(device, 'npu'));
}

/** Libraries that the user put there come before what is built in. */
function gpus(model: ModelPackage, wish: DeviceWish, devices: readonly ExecutionDevice[]): readonly Candidate[] {
  const worthIt = wish === 'gpu' || wish === 'npu' || (wish === 'auto' && model.weightBytes >= smallWeights);
  if (!worthIt || model.pipeline !== undefined) return [];
  const listed = loadOnnx().providers();
  return [
    ...devices.filter(({ kind }) => kind === 'gpu').map((device) => fromLibrary(device, 'gpu')),
    ...builtIn
      .filter(([name]) => listed.includes(name) && (name !== 'CUDAExecutionProvider' || hasCuda()))
      .map(([providerName, provider]) => ({ device: 'gpu', provider, providerName }) as const),
  ];
}

/** The library lists CUDA even where its own library for it, and with it NVIDIA's, is not installed. */
function hasCuda(): boolean {
  const file = process.platform === 'win32' ? 'onnxruntime_providers_cuda.dll' : 'libonnxruntime_providers_cuda.so';
  return existsSync(join(dirname(libraryPath()), file));
}

function fromLibrary(device: ExecutionDevice, kind: 'npu' | 'gpu'): Candidate {
  return { device: kind, provider: { device, options: {} }, providerName: device.provider };
}
