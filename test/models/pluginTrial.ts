/**
 * Registers the provider libraries in a folder and lets the starter write on each device they bring, beside the CPU:
 *
 *     node test/models/pluginTrial.ts FOLDER
 *
 * Prints one JSON object. It runs in a process of its own: a provider library is native code and stays loaded.
 */
import { fileURLToPath } from 'node:url';

import { readPackage } from '../../models/package/readPackage.ts';
import { TextCodec } from '../../models/prompt/textCodec.ts';
import { loadOnnx } from '../../models/runtime/binding/onnxLibrary.ts';
import type { Provider } from '../../models/runtime/binding/provider.ts';
import { providerDevices } from '../../models/runtime/devices/providerLibraries.ts';
import { shortReason } from '../../models/runtime/devices/shortReason.ts';
import { workLeftToCpu } from '../../models/runtime/devices/shareOfWork.ts';
import { textOf } from '../../models/runtime/fault.ts';
import { loadOnDevice } from '../../models/runtime/loadOnDevice.ts';
import { openWriter } from '../../models/runtime/openWriter.ts';
import { largest } from '../../models/runtime/sampleToken.ts';
import { TokenEngine } from '../../models/runtime/tokenEngine.ts';

export type DeviceTrial = {
  readonly provider: string;
  readonly kind: string;
  /** Whether its tokens are the CPU's; null when it wrote none. */
  readonly same: boolean | null;
  /** Why the device would not be used, or what of the work it leaves to the CPU. */
  readonly left: string | null;
};
export type PluginTrial = {
  readonly onnxRuntime: string;
  readonly troubles: readonly string[];
  readonly devices: readonly DeviceTrial[];
  /** What the runtime itself makes of the folder when it is asked for a GPU. */
  readonly opened: { readonly device: string; readonly passedOver: readonly string[] };
};

const starter = fileURLToPath(new URL('../../models/starter', import.meta.url));
const model = await readPackage(starter);
// A problem the model is sure of: between near ties the last digits of a device's arithmetic would choose.
const prompt = new TextCodec(model.tokenizer, model.tokenizerConfig).encode('<|user|>2x+3=7<|end|><|assistant|>');

async function write(
  provider?: Provider,
): Promise<{ readonly tokens: readonly number[]; readonly left: string | null }> {
  const loaded = await loadOnDevice(model, 1, provider);
  const engine = new TokenEngine(loaded.runner({ contextLength: 512, ropeBorder: undefined, chunk: 16 }));
  try {
    const tokens = [...prompt];
    while (tokens.length < prompt.length + 8) tokens.push(await engine.evaluate(tokens, largest));
    return { tokens, left: leftOver(() => workLeftToCpu(loaded.assigned())) };
  } finally {
    await engine.close();
    loaded.close();
  }
}

function leftOver(ask: () => string | undefined): string | null {
  try {
    return ask() ?? null;
  } catch (thrown) {
    return textOf(thrown);
  }
}

/** QNN's simulator on x64 must be asked for by name. */
function optionsOf(provider: string): Readonly<Record<string, string>> {
  return provider.startsWith('QNN') ? { backend_type: 'htp' } : {};
}

async function tryFolder(folder: string): Promise<PluginTrial> {
  const { devices, troubles } = await providerDevices(folder);
  const { tokens } = await write();
  const trials: DeviceTrial[] = [];
  for (const device of devices) {
    const { provider, kind } = device;
    try {
      const written = await write({ device, options: optionsOf(provider) });
      trials.push({ provider, kind, same: written.tokens.join() === tokens.join(), left: written.left });
    } catch (thrown) {
      trials.push({ provider, kind, same: null, left: shortReason(thrown) });
    }
  }
  const writer = await openWriter({ folder: starter, device: 'gpu', threads: 1, chunk: 16, providers: folder });
  const opened = { device: writer.device, passedOver: writer.passedOver };
  await writer.close();
  return { onnxRuntime: loadOnnx().version, troubles, devices: trials, opened };
}

console.log(JSON.stringify(await tryFolder(process.argv[2] ?? 'providers')));
