import { cancelled, RuntimeFault, throwIfCancelled } from '../fault.ts';
import { loadOnnx, readString } from './onnxLibrary.ts';
import type { Handle, Onnx } from './onnxLibrary.ts';
import { openSessions } from './openSessions.ts';
import type { ExecutionDevice } from './executionDevices.ts';
import { elementTypeOf } from './elementType.ts';
import type { ElementType } from './elementType.ts';
import { Tensor } from './tensor.ts';

/** What the graph says of one of its inputs or outputs. A symbolic dimension is -1. */
export type TensorInfo = {
  readonly name: string;
  readonly type: ElementType | 'other';
  readonly dimensions: readonly number[];
};

type ProviderOptions = Readonly<Record<string, string>>;

/**
 * An execution provider with its own options: one built into the library, by the name its C API wants, such as `WebGPU`, or
 * a device of a registered provider library. `memoryName` is where tensors of a built-in one live; absent when that is
 * ordinary memory.
 */
export type Provider =
  | { readonly name: string; readonly options: ProviderOptions; readonly memoryName?: string }
  | { readonly device: ExecutionDevice; readonly options: ProviderOptions };

/** One node of a graph and the provider that runs it, such as `CPUExecutionProvider`. */
export type Assignment = { readonly provider: string; readonly operator: string };

export type SessionOptions = {
  readonly threads: number;
  readonly provider?: Provider;
};

export type RunOptions = { readonly signal?: AbortSignal | undefined; readonly prepare?: () => void };

const configuration = {
  /** Weights get memory of their own size, not out of the arena, which grows by powers of two. */
  'session.use_device_allocator_for_initializers': '1',
} as const;

/** OrtDeviceAllocator and OrtMemTypeDefault. */
const deviceAllocator = 0;
const defaultMemory = 0;

/**
 * One loaded graph. Runs go one at a time, on a worker thread; `run` with a signal stops within one node of the graph.
 * Owns the session, its options and its allocators; tensors and bindings belong to whoever makes them.
 */
export class OnnxSession {
  readonly inputs: readonly TensorInfo[];
  readonly outputs: readonly TensorInfo[];
  readonly #onnx: Onnx;
  readonly #session: Handle;
  readonly #runOptions: Handle;
  readonly #cpuMemory: Handle;
  readonly #hasProvider: boolean;
  readonly #deviceMemory: DeviceMemory | undefined;
  readonly #deviceAllocator: Handle;
  #closed = false;
  #running = false;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(onnx: Onnx, session: Handle, provider: Provider | undefined) {
    this.#onnx = onnx;
    this.#session = session;
    openSessions.add(session);
    this.inputs = readInfos(onnx, session, 'Input');
    this.outputs = readInfos(onnx, session, 'Output');
    this.#runOptions = onnx.create('CreateRunOptions');
    this.#cpuMemory = onnx.create('CreateCpuMemoryInfo', deviceAllocator, defaultMemory);
    this.#hasProvider = provider !== undefined;
    this.#deviceMemory = memoryOf(onnx, provider);
    this.#deviceAllocator =
      this.#deviceMemory === undefined
        ? onnx.create('GetAllocatorWithDefaultOptions')
        : onnx.create('CreateAllocator', session, this.#deviceMemory.handle);
  }

  /** Loads a graph on a worker thread. Throws `run-failed`, `out-of-memory` or `library-missing`. */
  static async open(file: string, options: SessionOptions): Promise<OnnxSession> {
    const onnx = loadOnnx();
    const sessionOptions = makeOptions(onnx, options);
    try {
      const session = await onnx.createAsync('CreateSession', onnx.environment, file, sessionOptions);
      return new OnnxSession(onnx, session, options.provider);
    } finally {
      onnx.release('ReleaseSessionOptions', sessionOptions);
    }
  }

  /** A tensor in the memory of the session's device, its contents undefined. */
  deviceTensor(type: ElementType, shape: readonly number[]): Tensor {
    return Tensor.onDevice(this.#onnx, this.#deviceAllocator, type, shape);
  }

  /** A tensor in the library's own CPU memory, its contents undefined. */
  cpuTensor(type: ElementType, shape: readonly number[]): Tensor {
    return Tensor.onDevice(this.#onnx, this.#onnx.create('GetAllocatorWithDefaultOptions'), type, shape);
  }

  /** A tensor over our own memory. The buffer must be an ArrayBuffer of its own: small typed arrays may move. */
  bufferTensor(type: ElementType, shape: readonly number[], buffer: ArrayBuffer, firstElement = 0): Tensor {
    return Tensor.overBuffer(this.#onnx, this.#cpuMemory, type, shape, buffer, firstElement);
  }

  /** A tensor over part of another one in CPU memory, which must outlive it. */
  viewTensor(whole: Tensor, firstElement: number, shape: readonly number[]): Tensor {
    return Tensor.overTensor(this.#onnx, this.#cpuMemory, whole, firstElement, shape);
  }

  /** Whether tensors of the device lie in memory the CPU can address. */
  get addressable(): boolean {
    return this.#deviceMemory === undefined;
  }

  /**
   * Which provider runs which operators, one entry for each node: what a provider does not take falls to the CPU. Empty for
   * a session without a provider.
   */
  assigned(): readonly Assignment[] {
    if (!this.#hasProvider) return [];
    const subgraphs = this.#onnx.list('Session_GetEpGraphAssignmentInfo', this.#session);
    return subgraphs.flatMap((subgraph) => {
      const provider = readString(this.#onnx.create('EpAssignedSubgraph_GetEpName', subgraph));
      const nodes = this.#onnx.list('EpAssignedSubgraph_GetNodes', subgraph);
      return nodes.map((node) => {
        const operator = readString(this.#onnx.create('EpAssignedNode_GetOperatorType', node));
        return { provider, operator };
      });
    });
  }

  /** Ties tensors to the graph's inputs and outputs, for as many runs as wanted. The tensors must outlive it. */
  bind(inputs: ReadonlyMap<string, Tensor>, outputs: ReadonlyMap<string, Tensor>): Binding {
    const handle = this.#onnx.create('CreateIoBinding', this.#session);
    try {
      for (const [name, tensor] of inputs) this.#onnx.call('BindInput', handle, name, tensor.handle);
      for (const [name, tensor] of outputs) this.#onnx.call('BindOutput', handle, name, tensor.handle);
    } catch (thrown) {
      this.#onnx.release('ReleaseIoBinding', handle);
      throw thrown;
    }
    return new Binding(this.#onnx, handle, inputs, outputs);
  }

  /**
   * Runs the graph once; runs asked for at the same time take turns. `prepare` fills the inputs when the turn has come.
   * Rejects with `cancelled` when the signal fires, with `run-failed` or `out-of-memory` otherwise.
   */
  run(binding: Binding, options: RunOptions = {}): Promise<void> {
    const turn = this.#last.then(() => this.#runNow(binding, options));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #runNow(binding: Binding, { signal, prepare }: RunOptions): Promise<void> {
    if (this.#closed) throw new RuntimeFault('closed', 'The model is closed.');
    throwIfCancelled(signal);
    prepare?.();
    if (!this.addressable) binding.sendInputs();
    const stop = (): void => this.#onnx.call('RunOptionsSetTerminate', this.#runOptions);
    signal?.addEventListener('abort', stop, { once: true });
    this.#running = true;
    try {
      await this.#onnx.callAsync('RunWithBinding', this.#session, this.#runOptions, binding.handle);
    } finally {
      this.#running = false;
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted === true) this.#onnx.call('RunOptionsUnsetTerminate', this.#runOptions);
    }
    if (signal?.aborted === true) throw cancelled();
  }

  /** Frees everything. Only when no run is under way; releasing a session in use would crash the process. */
  close(): void {
    if (this.#closed) return;
    if (this.#running)
      throw new RuntimeFault('run-failed', 'The model cannot be closed during a run; cancel the run first.');
    this.#closed = true;
    if (this.#deviceMemory !== undefined) {
      this.#onnx.release('ReleaseAllocator', this.#deviceAllocator);
      if (this.#deviceMemory.own) this.#onnx.release('ReleaseMemoryInfo', this.#deviceMemory.handle);
    }
    this.#onnx.release('ReleaseMemoryInfo', this.#cpuMemory);
    this.#onnx.release('ReleaseRunOptions', this.#runOptions);
    this.#onnx.release('ReleaseSession', this.#session);
    openSessions.delete(this.#session);
  }
}

/** Tensors tied to a graph's inputs and outputs. Keeps them referenced until released. */
export class Binding {
  readonly handle: Handle;
  readonly #onnx: Onnx;
  #inputs: ReadonlyMap<string, Tensor>;
  #outputs: ReadonlyMap<string, Tensor>;

  constructor(onnx: Onnx, handle: Handle, inputs: ReadonlyMap<string, Tensor>, outputs: ReadonlyMap<string, Tensor>) {
    this.#onnx = onnx;
    this.handle = handle;
    this.#inputs = inputs;
    this.#outputs = outputs;
  }

  /** Binding copies an input that lies in our memory to the device, as it is at that moment; so it is bound anew for each run. */
  sendInputs(): void {
    for (const [name, tensor] of this.#inputs) {
      if (tensor.buffer !== undefined) this.#onnx.call('BindInput', this.handle, name, tensor.handle);
    }
  }

  release(): void {
    if (this.#inputs.size + this.#outputs.size === 0) return;
    this.#inputs = new Map();
    this.#outputs = new Map();
    this.#onnx.release('ReleaseIoBinding', this.handle);
  }
}

function makeOptions(onnx: Onnx, options: SessionOptions): Handle {
  const handle = onnx.create('CreateSessionOptions');
  try {
    onnx.call('SetIntraOpNumThreads', handle, options.threads);
    onnx.call('SetInterOpNumThreads', handle, 1);
    for (const [key, value] of Object.entries(configuration)) onnx.call('AddSessionConfigEntry', handle, key, value);
    if (options.provider !== undefined) {
      onnx.call('AddSessionConfigEntry', handle, 'session.record_ep_graph_assignment_info', '1');
      appendProvider(onnx, handle, options.provider);
    }
  } catch (thrown) {
    onnx.release('ReleaseSessionOptions', handle);
    throw thrown;
  }
  return handle;
}

function appendProvider(onnx: Onnx, options: Handle, provider: Provider): void {
  const keys = Object.keys(provider.options);
  const values = Object.values(provider.options);
  if ('name' in provider) {
    onnx.call('SessionOptionsAppendExecutionProvider', options, provider.name, keys, values, keys.length);
    return;
  }
  const devices = [provider.device.handle];
  const { environment } = onnx;
  onnx.call('SessionOptionsAppendExecutionProvider_V2', options, environment, devices, 1, keys, values, keys.length);
}

/** A description of a device's memory; one that a provider library gave is not ours to release. */
type DeviceMemory = { readonly handle: Handle; readonly own: boolean };

/** Undefined where tensors lie in ordinary memory. */
function memoryOf(onnx: Onnx, provider: Provider | undefined): DeviceMemory | undefined {
  if (provider === undefined) return undefined;
  if ('device' in provider) {
    const handle = onnx.ask('EpDevice_MemoryInfo', provider.device.handle, defaultMemory);
    return typeof handle === 'bigint' ? { handle, own: false } : undefined;
  }
  if (provider.memoryName === undefined) return undefined;
  const handle = onnx.create('CreateMemoryInfo', provider.memoryName, deviceAllocator, 0, defaultMemory);
  return { handle, own: true };
}

function readInfos(onnx: Onnx, session: Handle, side: 'Input' | 'Output'): readonly TensorInfo[] {
  const count = onnx.read(`SessionGet${side}Count`, session);
  return Array.from({ length: count }, (_, position) => readInfo(onnx, session, side, position));
}

function readInfo(onnx: Onnx, session: Handle, side: 'Input' | 'Output', position: number): TensorInfo {
  const allocator = onnx.create('GetAllocatorWithDefaultOptions');
  const text = onnx.create(`SessionGet${side}Name`, session, position, allocator);
  const name = readString(text);
  onnx.call('AllocatorFree', allocator, text);
  const info = onnx.create(`SessionGet${side}TypeInfo`, session, position);
  try {
    return { name, ...readTypeAndShape(onnx, onnx.create('CastTypeInfoToTensorInfo', info)) };
  } finally {
    onnx.release('ReleaseTypeInfo', info);
  }
}

/** `tensor` is a view into its type info and is freed with it. */
function readTypeAndShape(onnx: Onnx, tensor: Handle): Pick<TensorInfo, 'type' | 'dimensions'> {
  const type = elementTypeOf(onnx.read('GetTensorElementType', tensor)) ?? 'other';
  const dimensions = new BigInt64Array(onnx.read('GetDimensionsCount', tensor));
  onnx.call('GetDimensions', tensor, dimensions, dimensions.length);
  return { type, dimensions: Array.from(dimensions, Number) };
}
