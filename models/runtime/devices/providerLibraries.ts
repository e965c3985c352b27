import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { executionDevices, registerLibrary } from '../binding/executionDevices.ts';
import type { ExecutionDevice } from '../binding/executionDevices.ts';
import { shortReason } from './shortReason.ts';
import { withinTime } from '../withinTime.ts';

/** What the provider libraries of a folder brought: devices, and what is to be said of libraries that brought none. */
export type ProviderDevices = { readonly devices: readonly ExecutionDevice[]; readonly troubles: readonly string[] };

/**
 * Files that are provider libraries by their name, as their makers ship them: libonnxruntime_providers_webgpu.so,
 * onnxruntime_providers_qnn.dll, libonnxruntime_providers_openvino_plugin.so, onnxruntime_vitisai_ep.dll. The shared bridge
 * of older providers is none.
 */
const libraryName =
  /^(?:lib)?onnxruntime_(?:providers_(?!shared)([a-z]\w*?)(?:_plugin)?|([a-z]\w*)_ep)\.(?:dll|so|dylib)$/i;

/** Providers that take the name they are registered under for their own; packages and people know them by these. */
const properNames: Readonly<Record<string, string>> = {
  qnn: 'QNNExecutionProvider',
  openvino: 'OpenVINOExecutionProvider',
  vitisai: 'VitisAIExecutionProvider',
  // The library has one of its own under the proper name.
  webgpu: 'WebGpuLibrary',
};

/** Loading a library and asking it for its devices takes well under a second. */
const mostSeconds = 60;

/** Libraries registered so far, by file; a library stays loaded as long as the process lives. */
const registered = new Map<string, ProviderDevices>();

/**
 * Registers the provider libraries in a folder and its subfolders, each once in the life of the process. They are native
 * code and run with all our rights, so nothing is looked for anywhere but in the folder that the user fills.
 */
export async function providerDevices(folder: string): Promise<ProviderDevices> {
  const found: ProviderDevices[] = [];
  for (const file of await libraryFiles(folder)) {
    const known = registered.get(file) ?? (await register(file));
    registered.set(file, known);
    found.push(known);
  }
  return { devices: found.flatMap(({ devices }) => devices), troubles: found.flatMap(({ troubles }) => troubles) };
}

async function libraryFiles(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory() && libraryName.test(entry.name));
    return files.map((entry) => join(entry.parentPath, entry.name)).sort();
  } catch {
    return []; // no such folder: nobody put a library there
  }
}

/** What is there after the library was registered and was not there before is its own. */
async function register(file: string): Promise<ProviderDevices> {
  const before = new Set(executionDevices().map(({ handle }) => handle));
  try {
    await withinTime(registerLibrary(registrationName(file), file), mostSeconds);
  } catch (thrown) {
    return { devices: [], troubles: [`${basename(file)} cannot be used: ${shortReason(thrown)}`] };
  }
  const devices = executionDevices().filter(({ handle }) => !before.has(handle));
  const none = `${basename(file)} finds no device of its kind on this machine.`;
  return { devices, troubles: devices.length === 0 ? [none] : [] };
}

function registrationName(file: string): string {
  const [, plain, other] = libraryName.exec(basename(file)) ?? [];
  const short = (plain ?? other ?? basename(file)).toLowerCase();
  return properNames[short] ?? short;
}
