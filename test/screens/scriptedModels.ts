import type { AppContract } from '../../electron/contract/appContract.ts';
import { AppError } from '../../electron/contract/errors.ts';
import type { modelCalls, ModelFacts, ModelOffer, ShelfModel } from '../../electron/contract/modelContract.ts';
import type { Handlers } from '../../electron/contract/server.ts';
import { modelFit } from '../../electron/packages/modelFacts.ts';
import type { Script } from './scriptedHandlers.ts';

const starter: ModelFacts = {
  name: 'Longhand starter',
  known: true,
  layout: 'genai',
  quantisation: 'int8',
  forms: ['cpu'],
  weightBytes: 2_890_135,
  cacheBytesPerToken: 2048,
  contextLength: 2048,
};

const mini: ModelFacts = {
  name: 'Phi-4-mini-reasoning',
  known: true,
  layout: 'genai',
  quantisation: 'int4',
  forms: ['cpu'],
  weightBytes: 4_900_000_000,
  cacheBytesPerToken: 262_144,
  contextLength: 131_072,
};

const freeMemory = 11_200_000_000;

/** A shelf of models for the pictures: the starter, one imported model, and one import that was cut off. */
export function scriptedModels(script: Script): Pick<Handlers<AppContract>, keyof typeof modelCalls> {
  return {
    listModels: () =>
      Promise.resolve({
        shelf: '/home/teacher/.config/Longhand/models',
        models: [
          shelved('starter', starter, script.settings.model),
          shelved('phi-4-mini-reasoning-cpu-int4', mini, script.settings.model),
        ],
        unfinished: [
          {
            id: 'phi-4-reasoning-cpu-int4-1f2e3d4c',
            name: 'Phi-4-reasoning',
            source: '/media/stick/Phi-4-reasoning-onnx/cpu_and_mobile/cpu-int4-rtn-block-32-acc-level-4',
            copiedBytes: 4_100_000_000,
            totalBytes: 11_000_000_000,
          },
        ],
        fixed: null,
      }),
    inspectModel: ({ path }) => {
      if (!path.includes('Phi-4-mini-reasoning'))
        throw new AppError(
          'unsupported',
          `${path} holds a GGUF model, made for llama.cpp (phi-4-q4.gguf). Choose the ONNX package of the model: its folder holds genai_config.json and model.onnx.`,
        );
      return Promise.resolve(offer(path));
    },
    importModel: async ({ path }, { emit, signal }) => {
      await emit({ file: 'model.onnx.data', doneBytes: 1_900_000_000, totalBytes: 4_915_000_000 });
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      return shelved(path, mini, script.settings.model);
    },
    verifyModel: async ({ id }, { emit }) => {
      await emit({ file: id, doneBytes: 1, totalBytes: 1 });
      return {};
    },
    removeModel: () => Promise.resolve({}),
    removeUnfinished: () => Promise.resolve({}),
    listFolder: ({ path = '/media/stick' }) =>
      Promise.resolve({
        path,
        parent: '/media',
        places: [
          { name: 'Home', path: '/home/teacher' },
          { name: 'stick', path: '/media/stick' },
        ],
        entries: [
          { name: 'Phi-4-mini-reasoning-onnx', path: `${path}/Phi-4-mini-reasoning-onnx`, kind: 'package' },
          { name: 'Worksheets', path: `${path}/Worksheets`, kind: 'folder' },
          { name: 'phi-4-mini-gpu.zip', path: `${path}/phi-4-mini-gpu.zip`, kind: 'zip' },
        ],
      }),
  };
}

function shelved(id: string, facts: ModelFacts, used: string): ShelfModel {
  return {
    id,
    folder: `/models/${id}`,
    name: facts.name,
    facts,
    fit: modelFit(facts, freeMemory),
    diskBytes: facts.weightBytes + 15_000_000,
    builtIn: id === 'starter',
    inUse: id === used,
    trouble: null,
  };
}

function offer(path: string): ModelOffer {
  return {
    path,
    inside: '',
    facts: mini,
    fit: modelFit(mini, freeMemory),
    files: 9,
    diskBytes: 4_915_000_000,
    copiedBytes: 0,
    freeDisk: 82_000_000_000,
    leftOut: [],
    present: null,
  };
}
