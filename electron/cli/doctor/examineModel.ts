import { openWriter } from '../../../models/runtime/openWriter.ts';
import type { DeviceChoice } from '../deviceOptions.ts';

export type ModelFacts = {
  readonly name: string;
  readonly folder: string;
  readonly device: string;
  readonly passedOver: readonly string[];
  readonly contextLength: number;
  readonly weightMegabytes: number;
  readonly loadSeconds: number;
  readonly tokensPerSecond: number;
};

const trialTokens = 48;

/** Loads the model for real and lets it write a little: what works here works in the app. */
export async function examineModel(
  folder: string,
  devices: DeviceChoice,
): Promise<{ readonly facts: ModelFacts | null; readonly troubles: readonly string[] }> {
  try {
    const started = performance.now();
    const writer = await openWriter({ folder, ...devices });
    const loadSeconds = Math.round(performance.now() - started) / 1000;
    try {
      const { model: name, device, passedOver, contextLength, weightBytes } = writer;
      const facts = {
        name,
        folder,
        device,
        passedOver,
        contextLength,
        weightMegabytes: Math.round(weightBytes / 1e5) / 10,
        loadSeconds,
      };
      return { facts: { ...facts, tokensPerSecond: await trial(writer) }, troubles: [] };
    } finally {
      await writer.close();
    }
  } catch (fault) {
    return { facts: null, troubles: [fault instanceof Error ? fault.message : String(fault)] };
  }
}

async function trial(writer: Awaited<ReturnType<typeof openWriter>>): Promise<number> {
  const sampling = { temperature: 0, topP: 1, topK: 0, seed: 1 };
  const draft = await writer.open({
    messages: [{ role: 'user', content: '2x+3=7' }],
    sampling,
    maxTokens: trialTokens,
  });
  try {
    await draft.next();
    const started = performance.now();
    while ((await draft.next()).kind === 'text');
    return Math.round((draft.length - 1) / ((performance.now() - started) / 1000));
  } finally {
    draft.close();
  }
}
