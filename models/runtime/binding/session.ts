import { cancelled, RuntimeFault, throwIfCancelled } from '../fault.ts';
import { Binding } from './binding.ts';
import { loadOnnx, readString } from './onnxLibrary.ts';
import type { Handle, Onnx } from './onnxLibrary.ts';
import { openSessions } from './openSessions.ts';
import type { ElementType } from './elementType.ts';
import { appendProvider, defaultMemory, deviceAllocator, memoryOf } from './provider.ts';
import type { DeviceMemory, Provider } from './provider.ts';
import { Tensor } from './tensor.ts';
import { readInfos } from './tensorInfo.ts';
import type { TensorInfo } from './tensorInfo.ts';

/** One node of a graph and the provider that runs it, such as `CPUExecutionProvider`. */
export type Assignment = { readonly provider: string; readonly operator: string };

/** A graph's file, or its bytes and the folder with its files of weights. */
export type SessionSource = string | { readonly bytes: Uint8Array; readonly folder: string };

export type SessionOptions = {
  readonly threads: number;
  readonly provider?: Provider;
  /** Most seconds a run may take before it is told to stop. A large model's piece of prompt takes a minute at most. */
  readonly mostSeconds?: number;
};

export type RunOptions = { readonly signal?: AbortSignal | undefined; readonly prepare?: () => void };

const configuration = {
  /** Weights get memory of their own size, not out of the arena, which grows by powers of two. */
  'session.use_device_allocator_for_initializers': '1',
} as const;

const usualMostSeconds = 300;
/**
 * Milliseconds: the hop to a worker thread and back costs about a tenth of one. Runs as short as this are made on the
 * calling thread, which for a small model nearly doubles its speed.
 */
const quickRun = 2;
/** Milliseconds of quick runs after which the event loop gets a turn: messages and cancels wait no longer than that. */
const longestStretch = 8;
/** What is told to stop does so between two operators; a driver that hangs never does. */
const stopSeconds = 10;

/**
 * One loaded graph. Runs go one at a time, on a worker thread unless they are very short; `run` with a signal stops within one node of the graph.
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
  readonly #mostSeconds: number;
  #closed = false;
  #running = false;
  #hung = false;
  /** When the event loop last had a turn between quick runs. */
  #lastTurn = 0;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(onnx: Onnx, session: Handle, { provider, mostSeconds }: SessionOptions) {
    this.#mostSeconds = mostSeconds ?? usualMostSeconds;
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
  static async open(source: SessionSource, options: SessionOptions): Promise<OnnxSession> {
    const onnx = loadOnnx();
    const sessionOptions = makeOptions(onnx, options);
    try {
      const session = await createSession(onnx, source, sessionOptions);
      return new OnnxSession(onnx, session, options);
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
   * Rejects with `cancelled` when the signal fires, with `run-failed`, `out-of-memory` or `device-hung` otherwise.
   */
  run(binding: Binding, options: RunOptions = {}): Promise<void> {
    const turn = this.#last.then(() => this.#runNow(binding, options));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #runNow(binding: Binding, { signal, prepare }: RunOptions): Promise<void> {
    if (this.#isQuick(binding) && performance.now() - this.#lastTurn > longestStretch) await this.#takeTurn();
    if (this.#closed) throw new RuntimeFault('closed', 'The model is closed.');
    if (this.#hung) throw hung();
    throwIfCancelled(signal);
    prepare?.();
    if (!this.addressable) binding.sendInputs();
    const stop = (): void => this.#onnx.call('RunOptionsSetTerminate', this.#runOptions);
    signal?.addEventListener('abort', stop, { once: true });
    const start = performance.now();
    try {
      if (this.#isQuick(binding)) this.#onnx.call('RunWithBinding', this.#session, this.#runOptions, binding.handle);
      else await this.#runInTime(binding, stop);
      binding.took(performance.now() - start);
    } finally {
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted === true) this.#onnx.call('RunOptionsUnsetTerminate', this.#runOptions);
    }
    if (signal?.aborted === true) throw cancelled();
  }

  /** A driver may hang, so a provider's runs never are on this thread. */
  #isQuick(binding: Binding): boolean {
    return !this.#hasProvider && binding.milliseconds <= quickRun;
  }

  async #takeTurn(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#lastTurn = performance.now();
  }

  /** A run that takes too long is told to stop; one that does not even do that is left behind, and the session with it. */
  #runInTime(binding: Binding, stop: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      let timedOut = false;
      const giveUp = (): void => {
        this.#hung = true;
        reject(hung());
      };
      let timer = setTimeout(() => {
        timedOut = true;
        stop();
        timer = setTimeout(giveUp, Math.min(stopSeconds, this.#mostSeconds) * 1000);
      }, this.#mostSeconds * 1000);
      this.#running = true;
      const ended = (fault?: unknown): void => {
        clearTimeout(timer);
        this.#running = false;
        if (timedOut) this.#onnx.call('RunOptionsUnsetTerminate', this.#runOptions);
        if (fault === undefined) resolve();
        else reject(timedOut ? tookTooLong(this.#mostSeconds) : fault);
      };
      const run = this.#onnx.callAsync('RunWithBinding', this.#session, this.#runOptions, binding.handle);
      run.then(() => ended(), ended);
    });
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

function tookTooLong(seconds: number): RuntimeFault {
  return new RuntimeFault(
    'run-failed',
    `The model took longer than ${seconds} seconds for one step and was stopped. Close other programs, or choose a smaller model or another device.`,
  );
}

function hung(): RuntimeFault {
  return new RuntimeFault(
    'device-hung',
    'The device has stopped answering in the middle of its work. The model is loaded anew; choose another device if it happens again.',
  );
}

function createSession(onnx: Onnx, source: SessionSource, options: Handle): Promise<Handle> {
  const { environment } = onnx;
  if (typeof source === 'string') return onnx.createAsync('CreateSession', environment, source, options);
  const { bytes, folder } = source;
  onnx.call('AddSessionConfigEntry', options, 'session.model_external_initializers_file_folder_path', folder);
  return onnx.createAsync('CreateSessionFromArray', environment, bytes, bytes.length, options);
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
