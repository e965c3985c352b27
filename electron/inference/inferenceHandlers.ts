import { type Checker, createChecker } from '../checker/createChecker.ts';
import { AppError } from '../contract/errors.ts';
import type { InferenceContract, LoadRequest } from '../contract/inferenceContract.ts';
import type { Handlers } from '../contract/server.ts';
import type { ModelProfile } from '../tutor/modelProfile.ts';
import { solveProblem } from '../tutor/solveProblem.ts';
import { RuntimeFault } from '../../models/runtime/fault.ts';
import type { Writer } from '../../models/runtime/writer.ts';
import { measureSpeed } from './measureSpeed.ts';
import { toAppError } from './toAppError.ts';

export type LoadedModel = {
  readonly writer: Writer;
  readonly profile: ModelProfile;
  /** Devices asked for and not used, each with the reason. */
  readonly passedOver: readonly string[];
};
export type LoadModel = (request: LoadRequest) => Promise<LoadedModel>;

/** How the process is ended when a device hangs: nothing else frees what the driver holds. */
export type EndProcess = () => void;

/** What the inference process does: holds one model and one checker, and works one problem at a time. */
export function createInferenceHandlers(loadModel: LoadModel, endProcess: EndProcess): Handlers<InferenceContract> {
  let loaded: LoadedModel | undefined;
  let checker: Checker | undefined;
  let busy = false;

  return {
    async load(request) {
      if (busy) throw new AppError('bad-input', 'A problem is being worked; the model cannot be changed now.');
      const started = performance.now();
      checker ??= warmChecker();
      try {
        await loaded?.writer.close();
        loaded = undefined;
        loaded = await loadModel(request);
      } catch (fault) {
        throw toAppError(fault);
      }
      const { model: name, device: realised, contextLength } = loaded.writer;
      const loadSeconds = Math.round(performance.now() - started) / 1000;
      const tokensPerSecond = await measureSpeed(loaded.writer);
      return {
        name,
        folder: request.folder,
        device: realised,
        contextLength,
        loadSeconds,
        passedOver: [...loaded.passedOver],
        thinks: loaded.profile.thinks,
        ...(tokensPerSecond === undefined ? {} : { tokensPerSecond }),
      };
    },
    async solve({ problem, effort, seed }, { signal, emit }) {
      if (loaded === undefined || checker === undefined) throw new AppError('model-missing', 'No model is loaded yet.');
      if (busy) throw new AppError('bad-input', 'Another problem is being worked.');
      busy = true;
      try {
        const tools = { ...loaded, checker, emit, now: () => performance.now() };
        return await solveProblem({ problem, effort, seed, signal }, tools);
      } catch (fault) {
        if (fault instanceof RuntimeFault && fault.code === 'device-hung') endProcess();
        throw toAppError(fault);
      } finally {
        busy = false;
      }
    },
    async ping() {
      return { busy };
    },
  };
}

/** Starts the checker's thread while the model loads, so that the first line does not wait for it. */
function warmChecker(): Checker {
  const checker = createChecker();
  checker.warm();
  return checker;
}
