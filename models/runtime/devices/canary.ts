import { readPackage } from '../../package/readPackage.ts';
import type { Provider } from '../binding/provider.ts';
import { RuntimeFault } from '../fault.ts';
import { loadOnDevice } from '../loadOnDevice.ts';
import { agreesWithCpu } from './selfTest.ts';
import { workLeftToCpu } from './shareOfWork.ts';
import { withinTime } from '../withinTime.ts';

/** A small model is loaded and run in a second or two where a driver is sound; the first shaders take longer. */
const mostSeconds = 60;

/**
 * Lets a small model try a device before a large one is loaded there: a driver that hangs, crashes in its compiler or
 * computes wrongly is found out in seconds, and the numbers are held against the CPU's, which a large model leaves no
 * memory for. Throws `device-failed`, or what the device has against the model.
 */
export async function tryWithCanary(folder: string, provider: Provider): Promise<void> {
  const model = await readPackage(folder);
  const cpu = await loadOnDevice(model, 1);
  try {
    const loaded = await withinTime(loadOnDevice(model, 1, provider), mostSeconds, (late) => late.close());
    workLeftToCpu(loaded.assigned());
    const right = await withinTime(agreesWithCpu(loaded, cpu, model), mostSeconds);
    loaded.close();
    if (!right) throw new RuntimeFault('device-failed', 'it gave other numbers than the CPU in the self-test.');
  } finally {
    cpu.close();
  }
}
