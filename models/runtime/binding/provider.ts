import type { ExecutionDevice } from './executionDevices.ts';
import type { Handle, Onnx } from './onnxLibrary.ts';

type ProviderOptions = Readonly<Record<string, string>>;

/**
 * An execution provider with its own options: one built into the library, by the name its C API wants, such as `WebGPU`, or
 * a device of a registered provider library. `memoryName` is where tensors of a built-in one live; absent when that is
 * ordinary memory.
 */
export type Provider =
  | { readonly name: string; readonly options: ProviderOptions; readonly memoryName?: string }
  | { readonly device: ExecutionDevice; readonly options: ProviderOptions };

/** OrtDeviceAllocator and OrtMemTypeDefault. */
export const deviceAllocator = 0;
export const defaultMemory = 0;

/** Puts a provider into the options of a session to be made. */
export function appendProvider(onnx: Onnx, options: Handle, provider: Provider): void {
  const keys = Object.keys(provider.options);
  const values = Object.values(provider.options);
  if ('name' in provider) {
    // DirectML refuses sessions that plan their memory beforehand.
    if (provider.name === 'DML') onnx.call('DisableMemPattern', options);
    if (provider.name === 'CUDA') appendCuda(onnx, options, keys, values);
    else onnx.call('SessionOptionsAppendExecutionProvider', options, provider.name, keys, values, keys.length);
    return;
  }
  const devices = [provider.device.handle];
  const { environment } = onnx;
  onnx.call('SessionOptionsAppendExecutionProvider_V2', options, environment, devices, 1, keys, values, keys.length);
}

/** CUDA alone has functions of its own, from before there was one for all. */
function appendCuda(onnx: Onnx, options: Handle, keys: readonly string[], values: readonly string[]): void {
  const own = onnx.create('CreateCUDAProviderOptions');
  try {
    if (keys.length > 0) onnx.call('UpdateCUDAProviderOptions', own, keys, values, keys.length);
    onnx.call('SessionOptionsAppendExecutionProvider_CUDA_V2', options, own);
  } finally {
    onnx.release('ReleaseCUDAProviderOptions', own);
  }
}

/** A description of a device's memory; one that a provider library gave is not ours to release. */
export type DeviceMemory = { readonly handle: Handle; readonly own: boolean };

/** Where a provider's tensors live; undefined where that is ordinary memory. */
export function memoryOf(onnx: Onnx, provider: Provider | undefined): DeviceMemory | undefined {
  if (provider === undefined) return undefined;
  if ('device' in provider) {
    const handle = onnx.ask('EpDevice_MemoryInfo', provider.device.handle, defaultMemory);
    return typeof handle === 'bigint' ? { handle, own: false } : undefined;
  }
  if (provider.memoryName === undefined) return undefined;
  const handle = onnx.create('CreateMemoryInfo', provider.memoryName, deviceAllocator, 0, defaultMemory);
  return { handle, own: true };
}
