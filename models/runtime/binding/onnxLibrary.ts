/**
 * ONNX Runtime's C API, called through koffi in the very library that the pinned `onnxruntime-node` ships. This is the
 * only file that reaches it. It owns: finding the library, the function table, and turning status objects into faults.
 *
 * Why not the npm binding: it blocks its thread during a run and copies every output, the key-value cache included, at
 * every token (docs/decisions/0002-onnx-through-the-c-api.md).
 *
 * The table is append-only: an index never changes its meaning once released. The numbers below are the positions of the
 * members of `OrtApi` in onnxruntime_c_api.h; that header's own asserts fix 101, 124, 126, 149, 203 and 218.
 */
import koffi from 'koffi';

import { RuntimeFault, textOf } from '../fault.ts';
import { libraryPath } from './libraryPath.ts';

/** An address in the library's memory. Opaque: passed back, never computed with. */
export type Handle = bigint;

/** The oldest API that holds every function used here. */
const apiVersion = 17;
const tableLength = 267;

const index = {
  CreateEnv: 3,
  GetErrorMessage: 2,
  CreateSession: 7,
  CreateSessionOptions: 10,
  SetSessionGraphOptimizationLevel: 23,
  SetIntraOpNumThreads: 24,
  SetInterOpNumThreads: 25,
  SessionGetInputCount: 30,
  SessionGetOutputCount: 31,
  SessionGetInputTypeInfo: 33,
  SessionGetOutputTypeInfo: 34,
  SessionGetInputName: 36,
  SessionGetOutputName: 37,
  CreateRunOptions: 39,
  RunOptionsSetTerminate: 46,
  RunOptionsUnsetTerminate: 47,
  CreateTensorAsOrtValue: 48,
  CreateTensorWithDataAsOrtValue: 49,
  GetTensorMutableData: 51,
  CastTypeInfoToTensorInfo: 55,
  GetTensorElementType: 60,
  GetDimensionsCount: 61,
  GetDimensions: 62,
  CreateMemoryInfo: 68,
  CreateCpuMemoryInfo: 69,
  AllocatorFree: 76,
  GetAllocatorWithDefaultOptions: 78,
  ReleaseStatus: 93,
  ReleaseMemoryInfo: 94,
  ReleaseSession: 95,
  ReleaseValue: 96,
  ReleaseRunOptions: 97,
  ReleaseTypeInfo: 98,
  ReleaseSessionOptions: 100,
  GetAvailableProviders: 125,
  ReleaseAvailableProviders: 126,
  AddSessionConfigEntry: 130,
  CreateAllocator: 131,
  ReleaseAllocator: 132,
  RunWithBinding: 133,
  CreateIoBinding: 134,
  ReleaseIoBinding: 135,
  BindInput: 136,
  BindOutput: 137,
  SessionOptionsAppendExecutionProvider: 216,
} as const;

type FunctionName = keyof typeof index;

/** ORT_LOGGING_LEVEL_FATAL: every failure reaches us as a status; the library need not also print it. */
const logFatal = 4;
/** CreateSession recurses deeply on a koffi worker's stack, which is only 128 KiB unless told. */
const workerStackBytes = 8 << 20;

const pointer = 'void *';
const outPointer = koffi.out(koffi.pointer('void *'));
const outInt = koffi.out(koffi.pointer('int'));
const outSize = koffi.out(koffi.pointer('size_t'));
/** Paths are wide strings on Windows (ORTCHAR_T). */
const path = process.platform === 'win32' ? 'str16' : 'str';

/** koffi keeps the name of its type descriptions to itself. */
type ArgumentTypes = Parameters<typeof koffi.sizeof>[0][];

/** Arguments of each function; all return a status but the releases and GetErrorMessage. */
const signatures: Record<FunctionName, ArgumentTypes> = {
  CreateEnv: ['int', 'str', outPointer],
  GetErrorMessage: [pointer],
  CreateSession: [pointer, path, pointer, outPointer],
  CreateSessionOptions: [outPointer],
  SetSessionGraphOptimizationLevel: [pointer, 'int'],
  SetIntraOpNumThreads: [pointer, 'int'],
  SetInterOpNumThreads: [pointer, 'int'],
  SessionGetInputCount: [pointer, outSize],
  SessionGetOutputCount: [pointer, outSize],
  SessionGetInputTypeInfo: [pointer, 'size_t', outPointer],
  SessionGetOutputTypeInfo: [pointer, 'size_t', outPointer],
  SessionGetInputName: [pointer, 'size_t', pointer, outPointer],
  SessionGetOutputName: [pointer, 'size_t', pointer, outPointer],
  CreateRunOptions: [outPointer],
  RunOptionsSetTerminate: [pointer],
  RunOptionsUnsetTerminate: [pointer],
  CreateTensorAsOrtValue: [pointer, pointer, 'size_t', 'int', outPointer],
  CreateTensorWithDataAsOrtValue: [pointer, pointer, 'size_t', pointer, 'size_t', 'int', outPointer],
  GetTensorMutableData: [pointer, outPointer],
  CastTypeInfoToTensorInfo: [pointer, outPointer],
  GetTensorElementType: [pointer, outInt],
  GetDimensionsCount: [pointer, outSize],
  GetDimensions: [pointer, pointer, 'size_t'],
  CreateMemoryInfo: ['str', 'int', 'int', 'int', outPointer],
  CreateCpuMemoryInfo: ['int', 'int', outPointer],
  AllocatorFree: [pointer, pointer],
  GetAllocatorWithDefaultOptions: [outPointer],
  ReleaseStatus: [pointer],
  ReleaseMemoryInfo: [pointer],
  ReleaseSession: [pointer],
  ReleaseValue: [pointer],
  ReleaseRunOptions: [pointer],
  ReleaseTypeInfo: [pointer],
  ReleaseSessionOptions: [pointer],
  GetAvailableProviders: [outPointer, outInt],
  ReleaseAvailableProviders: [pointer, 'int'],
  AddSessionConfigEntry: [pointer, 'str', 'str'],
  CreateAllocator: [pointer, pointer, outPointer],
  ReleaseAllocator: [pointer],
  RunWithBinding: [pointer, pointer, pointer],
  CreateIoBinding: [pointer, outPointer],
  ReleaseIoBinding: [pointer],
  BindInput: [pointer, 'str', pointer],
  BindOutput: [pointer, 'str', pointer],
  SessionOptionsAppendExecutionProvider: [pointer, 'str', 'const char **', 'const char **', 'size_t'],
};

export type ReleaseName = Exclude<Extract<FunctionName, `Release${string}`>, 'ReleaseAvailableProviders'>;
export type CallName = Exclude<FunctionName, ReleaseName | 'GetErrorMessage'>;
type Callable = ReturnType<typeof koffi.decode>;

/** The loaded library. One per process; it is never unloaded, because its thread pools outlive sessions. */
export type Onnx = {
  readonly version: string;
  /** Held for good: koffi unloads a library whose handle is collected, and every function of the table with it. */
  readonly handle: ReturnType<typeof koffi.load>;
  readonly environment: Handle;
  /** Calls and throws a `RuntimeFault` when the status is not OK. */
  call(name: CallName, ...args: readonly unknown[]): void;
  /** A call whose last parameter is an out pointer; gives what was written there. */
  create(name: CallName, ...args: readonly unknown[]): Handle;
  /** A call whose last parameter is an out number. */
  read(name: CallName, ...args: readonly unknown[]): number;
  /** The same as `call`, on a worker thread; the arguments must stay alive until it settles. */
  callAsync(name: CallName, ...args: readonly unknown[]): Promise<void>;
  /** The same as `create`, on a worker thread. */
  createAsync(name: CallName, ...args: readonly unknown[]): Promise<Handle>;
  release(name: ReleaseName, handle: Handle): void;
  /** Names of the execution providers this library was built with. */
  providers(): readonly string[];
};

let loaded: Onnx | undefined;

/** Loads ONNX Runtime once. Throws `library-missing` when it is not there or not what we expect. */
export function loadOnnx(): Onnx {
  loaded ??= load(libraryPath());
  return loaded;
}

/** Copies `length` bytes at `address` out of the library's memory. */
export function copyBytes(address: Handle, offset: number, length: number): Uint8Array {
  const copy: unknown = koffi.decode(address, offset, koffi.array('uint8_t', length, 'Typed'));
  if (!(copy instanceof Uint8Array)) throw new TypeError('koffi gave no bytes');
  return copy;
}

export function readString(address: Handle): string {
  return koffi.decode.string(address);
}

function load(file: string): Onnx {
  try {
    enlargeWorkerStack();
    return bindTable(koffi.load(file));
  } catch (thrown) {
    if (thrown instanceof RuntimeFault) throw thrown;
    throw new RuntimeFault(
      'library-missing',
      `ONNX Runtime cannot be loaded from ${file}: ${textOf(thrown)}. Install Longhand again, or run npm install in its folder.`,
      { cause: thrown },
    );
  }
}

/** koffi takes settings only before its first library; a later caller keeps what is set. */
function enlargeWorkerStack(): void {
  if (koffi.config().async_stack_size !== workerStackBytes) koffi.config({ async_stack_size: workerStackBytes });
}

function bindTable(handle: ReturnType<typeof koffi.load>): Onnx {
  const base: unknown = handle.func('OrtGetApiBase', pointer, [])();
  const [getApi, getVersion] = koffi.decode(base, koffi.array(pointer, 2)) as readonly Handle[];
  const version = String(koffi.decode(getVersion, koffi.proto('str', []))());
  const api: unknown = koffi.decode(getApi, koffi.proto(pointer, ['uint32_t']))(apiVersion);
  if (api === null)
    throw new RuntimeFault('library-missing', `ONNX Runtime ${version} lacks API version ${apiVersion}.`);
  const table = koffi.decode(api, koffi.array(pointer, tableLength)) as readonly Handle[];
  return makeOnnx(version, handle, bindFunctions(table));
}

function bindFunctions(table: readonly Handle[]): ReadonlyMap<FunctionName, Callable> {
  const names = Object.keys(index) as FunctionName[];
  return new Map(
    names.map((name) => [name, koffi.decode(table[index[name]], koffi.proto(resultOf(name), signatures[name]))]),
  );
}

function resultOf(name: FunctionName): string {
  if (name === 'GetErrorMessage') return 'str';
  if (name === 'ReleaseAvailableProviders') return pointer; // the only release that reports
  return name.startsWith('Release') ? 'void' : pointer;
}

function makeOnnx(version: string, handle: Onnx['handle'], functions: ReadonlyMap<FunctionName, Callable>): Onnx {
  function get(name: FunctionName): Callable {
    return functions.get(name);
  }
  function check(status: unknown, name: CallName): void {
    if (status === null) return;
    const message = String(get('GetErrorMessage')(status));
    get('ReleaseStatus')(status);
    throw faultOf(message, name);
  }
  function call(name: CallName, ...args: readonly unknown[]): void {
    check(get(name)(...args), name);
  }
  function create(name: CallName, ...args: readonly unknown[]): Handle {
    const out: [Handle | null] = [null];
    call(name, ...args, out);
    return present(out[0], name);
  }
  function read(name: CallName, ...args: readonly unknown[]): number {
    const out: [number | bigint] = [0];
    call(name, ...args, out);
    return Number(out[0]);
  }
  function callAsync(name: CallName, ...args: readonly unknown[]): Promise<void> {
    return new Promise((resolve, reject) => {
      get(name).async(...args, (error: unknown, status: unknown) => {
        try {
          if (error !== null && error !== undefined) throw error;
          check(status, name);
          resolve();
        } catch (thrown) {
          reject(thrown);
        }
      });
    });
  }
  async function createAsync(name: CallName, ...args: readonly unknown[]): Promise<Handle> {
    const out: [Handle | null] = [null];
    await callAsync(name, ...args, out);
    return present(out[0], name);
  }
  function release(name: ReleaseName, handle: Handle): void {
    get(name)(handle);
  }
  function providers(): readonly string[] {
    const names: [Handle | null] = [null];
    const count: [number] = [0];
    call('GetAvailableProviders', names, count);
    const list = koffi.decode(names[0], koffi.array('str', count[0])) as readonly string[];
    call('ReleaseAvailableProviders', names[0], count[0]);
    return list;
  }
  const environment = create('CreateEnv', logFatal, 'longhand');
  return { version, handle, environment, call, create, read, callAsync, createAsync, release, providers };
}

function present(handle: Handle | null, name: CallName): Handle {
  if (handle === null) throw new RuntimeFault('run-failed', `ONNX Runtime's ${name} gave nothing back.`);
  return handle;
}

/** The library's texts are its only account of what failed; these words of them are what callers decide by. */
function faultOf(message: string, name: CallName): RuntimeFault {
  if (/terminate flag/i.test(message)) return new RuntimeFault('cancelled', 'The run was cancelled.');
  if (/bad_alloc|failed to allocate|out of memory|not enough memory/i.test(message)) {
    return new RuntimeFault(
      'out-of-memory',
      `Memory ran out in ONNX Runtime (${name}): ${message}. Close other programs or choose a smaller model.`,
    );
  }
  return new RuntimeFault('run-failed', `ONNX Runtime failed in ${name}: ${message}`);
}
