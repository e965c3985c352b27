import type { Device } from '../writer.ts';
import { loadOnnx } from './onnxLibrary.ts';
import type { Handle } from './onnxLibrary.ts';

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

/** Loads a provider library, under a name of our own. Throws `run-failed` with what is against it. */
export function registerLibrary(name: string, file: string): void {
  const onnx = loadOnnx();
  onnx.call('RegisterExecutionProviderLibrary', onnx.environment, name, file);
}
