/**
 * ONNX Runtime's C API, called through koffi in the very library that the pinned `onnxruntime-node` ships. This is the
 * only file that reaches it. It owns: finding the library, the function table, and turning status objects into faults.
 *
 * Why not the npm binding: it blocks its thread during a run and copies every output, the key-value cache included, at
 * every token (docs/decisions/0002-onnx-through-the-c-api.md).
 */
import koffi from 'koffi';

import { RuntimeFault, textOf } from '../fault.ts';
import { libraryPath } from './libraryPath.ts';
import { apiVersion, index, pointer, resultOf, signatures, tableLength } from './onnxTable.ts';
import type { AskName, CallName, FunctionName, ReleaseName } from './onnxTable.ts';

/** An address in the library's memory. Opaque: passed back, never computed with. */
export type Handle = bigint;

/** ORT_LOGGING_LEVEL_FATAL: every failure reaches us as a status; the library need not also print it. */
const logFatal = 4;
/** CreateSession recurses deeply on a koffi worker's stack, which is only 128 KiB unless told. */
const workerStackBytes = 8 << 20;

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
  /** A function that gives what it is asked for, not a status. */
  ask(name: AskName, ...args: readonly unknown[]): unknown;
  /** A call whose last parameters are an out array and its length; the elements belong to the library. */
  list(name: CallName, ...args: readonly unknown[]): readonly Handle[];
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
  function ask(name: AskName, ...args: readonly unknown[]): unknown {
    return get(name)(...args);
  }
  const environment = create('CreateEnv', logFatal, 'longhand');
  const onnx = { version, handle, environment, call, create, read, callAsync, createAsync, release, ask };
  const list: Onnx['list'] = (name, ...args) => listOf(call, name, args);
  return { ...onnx, list, providers: () => providersOf(call) };
}

function listOf(call: Onnx['call'], name: CallName, args: readonly unknown[]): readonly Handle[] {
  const first: [Handle | null] = [null];
  const count: [number | bigint] = [0];
  call(name, ...args, first, count);
  return first[0] === null ? [] : (koffi.decode(first[0], koffi.array(pointer, Number(count[0]))) as readonly Handle[]);
}

function providersOf(call: Onnx['call']): readonly string[] {
  const names: [Handle | null] = [null];
  const count: [number] = [0];
  call('GetAvailableProviders', names, count);
  const list = koffi.decode(names[0], koffi.array('str', count[0])) as readonly string[];
  call('ReleaseAvailableProviders', names[0], count[0]);
  return list;
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
