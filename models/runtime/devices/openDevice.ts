import type { ModelPackage } from '../../package/modelPackage.ts';
import { loadCompact } from '../compact/loadCompact.ts';
import { RuntimeFault, textOf } from '../fault.ts';
import type { LoadedModel } from '../loadedModel.ts';
import { loadOnDevice } from '../loadOnDevice.ts';
import type { Device } from '../writer.ts';
import { tryWithCanary } from './canary.ts';
import { candidates } from './candidates.ts';
import type { Candidate, DeviceWish } from './candidates.ts';
import { providerDevices } from './providerLibraries.ts';
import { agreesWithCpu, comparePaths } from './selfTest.ts';
import { workLeftToCpu } from './shareOfWork.ts';
import { shortReason } from './shortReason.ts';
import { withinTime } from '../withinTime.ts';

/** A model loaded on the device that will really run it. */
export type OpenedDevice = {
  readonly loaded: LoadedModel;
  readonly device: Device;
  /** Most tokens that this device evaluates rightly at once. */
  readonly chunk: number;
  /** Devices that were asked for or tried and not used, each with the reason, in plain words. */
  readonly passedOver: readonly string[];
};

export type DeviceOptions = {
  readonly wish: DeviceWish;
  readonly threads: number;
  readonly chunk: number;
  /** Folder with provider libraries; absent: none are looked for. */
  readonly providers?: string | undefined;
  /** A small package that tries a GPU before a large one; see `tryWithCanary`. Absent: the large one goes at once. */
  readonly canary?: string | undefined;
  /** Keep int8 caches on the CPU, their steps measured over these tokens; absent: exact ones. */
  readonly compactFor?: readonly number[];
};

/** What a device may be brought down to when it computes long chunks wrongly. */
const carefulChunk = 16;
/** A device gets this long to load a graph, and more for the weights: some compile for minutes at first. */
const loadSeconds = 120;
const loadBytesPerSecond = 10 << 20;
/** … and this long for a self-test of some dozens of tokens. */
const testSeconds = 120;
/** Weights up to this are loaded a second time, on the CPU, to compare with. */
const comparedWeights = 512 << 20;

/**
 * Loads the model on the best device that the wish allows and that computes rightly; the CPU is always the last resort.
 * Throws `package-damaged`, `package-foreign`, `out-of-memory` or `library-missing`.
 */
export async function openDevice(model: ModelPackage, options: DeviceOptions): Promise<OpenedDevice> {
  const wanted = options.wish !== 'cpu' && options.providers !== undefined ? options.providers : undefined;
  const libraries = wanted === undefined ? { devices: [], troubles: [] } : await providerDevices(wanted);
  const passedOver: string[] = [];
  for (const candidate of candidates(model, options.wish, libraries.devices)) {
    const opened = await tryDevice(candidate, model, options, passedOver);
    if (opened !== undefined) return opened;
  }
  if (options.wish === 'npu' || (options.wish === 'auto' && model.variant.form === 'npu'))
    passedOver.unshift(noNpu(wanted, libraries.devices.length, passedOver));
  passedOver.push(...libraries.troubles);
  return { ...(await onCpu(model, options, passedOver)), chunk: options.chunk, passedOver };
}

/** A graph that was compiled for one device runs on no other, which is no damage. */
async function onCpu(
  model: ModelPackage,
  { threads, compactFor }: DeviceOptions,
  passedOver: readonly string[],
): Promise<Pick<OpenedDevice, 'loaded' | 'device'>> {
  try {
    const loading = compactFor === undefined ? loadOnDevice(model, threads) : loadCompact(model, threads, compactFor);
    return { loaded: await loading, device: 'cpu' };
  } catch (thrown) {
    if (!textOf(thrown).includes('EPContext')) throw thrown;
    throw new RuntimeFault(
      'device-failed',
      `${model.name} is compiled for one kind of NPU and runs nowhere else. ${passedOver.join(' ')} Choose the package's CPU or GPU folder instead.`,
      { cause: thrown },
    );
  }
}

function noNpu(folder: string | undefined, found: number, tried: readonly string[]): string {
  if (tried.some((text) => text.startsWith('The NPU'))) return 'No NPU is used.';
  if (folder === undefined) return 'No NPU is used: no folder with provider libraries is set.';
  const what = found === 0 ? 'no provider library' : 'no provider library for it';
  return `No NPU is used: there is ${what} in ${folder}.`;
}

/** The model on this device, or undefined with the reason added to `passedOver`. */
async function tryDevice(
  candidate: Candidate,
  model: ModelPackage,
  options: DeviceOptions,
  passedOver: string[],
): Promise<OpenedDevice | undefined> {
  const name = `The ${candidate.device.toUpperCase()} (${candidate.providerName.replace('ExecutionProvider', '')})`;
  let loaded: LoadedModel | undefined;
  try {
    if (options.canary !== undefined && candidate.device === 'gpu' && model.weightBytes > comparedWeights)
      await tryWithCanary(options.canary, candidate.provider);
    const seconds = loadSeconds + Math.round(model.weightBytes / loadBytesPerSecond);
    const loading = loadOnDevice(model, options.threads, candidate.provider);
    loaded = await withinTime(loading, seconds, (late) => late.close());
    const left = workLeftToCpu(loaded.assigned());
    if (left !== undefined) passedOver.push(`${name} does not do everything: ${left}`);
    const chunk = await withinTime(findRightChunk(loaded, model, options), testSeconds);
    if (chunk < options.chunk)
      passedOver.push(`${name} takes at most ${chunk} tokens at once: longer pieces came out wrong.`);
    return { loaded, device: candidate.device, chunk, passedOver };
  } catch (thrown) {
    passedOver.push(`${name} is not used: ${shortReason(thrown)}`);
    // A device that hangs holds on to what it has; closing it under way would crash.
    closeIfIdle(loaded);
    return undefined;
  }
}

/** Some drivers compute large matrices wrongly; the self-test finds out which piece length can be trusted. */
async function findRightChunk(
  loaded: LoadedModel,
  model: ModelPackage,
  { chunk, threads }: DeviceOptions,
): Promise<number> {
  const wrong = new RuntimeFault('device-failed', 'it computed wrong numbers in the self-test.');
  for (const candidate of new Set([chunk, Math.min(chunk, carefulChunk)])) {
    if (!(await comparePaths(loaded, model, candidate))) continue;
    if (await agreesWithReference(loaded, model, threads)) return candidate;
    throw wrong;
  }
  throw wrong;
}

/** Where the weights are small enough to have them twice, and the CPU can run them at all. */
async function agreesWithReference(loaded: LoadedModel, model: ModelPackage, threads: number): Promise<boolean> {
  if (model.weightBytes > comparedWeights) return true;
  let reference: LoadedModel;
  try {
    reference = await loadOnDevice(model, threads);
  } catch {
    return true; // compiled for the device: there is nothing to compare with
  }
  try {
    return await agreesWithCpu(loaded, reference, model);
  } finally {
    reference.close();
  }
}

function closeIfIdle(loaded: LoadedModel | undefined): void {
  try {
    loaded?.close();
  } catch {
    // It is still running: its memory is lost until the process ends.
  }
}
