import type { Device } from '../writer.ts';
import { loadOnnx } from './onnxLibrary.ts';
import type { Handle } from './onnxLibrary.ts';
import { openSessions } from './openSessions.ts';

/** A piece of hardware with a provider that can run graphs on it. */
export type ExecutionDevice = {
  /** As the provider names itself, such as `QNNExecutionProvider`. */
  readonly provider: string;
  readonly kind: Device;
  /** Who made the hardware, as the system tells. */
  readonly vendor: string;
  /** OrtEpDevice; it belongs to the library. */
  readonly handle: Handle;
};

/** Libraries registered in this process. */
const names = new Set<string>();

/** OrtHardwareDeviceType. */
const kinds: readonly Device[] = ['cpu', 'gpu', 'npu'];

/** Every device that the library or a registered provider library found on this machine. */
export function executionDevices(): readonly ExecutionDevice[] {
  const onnx = loadOnnx();
  return onnx.list('GetEpDevices', onnx.environment).map((handle) => {
    const hardware = onnx.ask('EpDevice_Device', handle);
    return {
      provider: String(onnx.ask('EpDevice_EpName', handle)),
      kind: kinds[Number(onnx.ask('HardwareDevice_Type', hardware))] ?? 'cpu',
      vendor: String(onnx.ask('HardwareDevice_Vendor', hardware)),
      handle,
    };
  });
}

/** Loads a provider library on a worker thread, under a name of our own. Rejects with `run-failed` and what is against it. */
export async function registerLibrary(name: string, file: string): Promise<void> {
  const onnx = loadOnnx();
  await onnx.callAsync('RegisterExecutionProviderLibrary', onnx.environment, name, file);
  if (names.size === 0) process.once('exit', unregisterAll);
  names.add(name);
}

/**
 * A process that ends with a provider library registered crashes as ONNX Runtime is unloaded under it. Where a session is
 * still open there is nothing to be done: its library cannot go before it.
 */
function unregisterAll(): void {
  if (openSessions.size > 0) return;
  const onnx = loadOnnx();
  for (const name of names) onnx.call('UnregisterExecutionProviderLibrary', onnx.environment, name);
}
