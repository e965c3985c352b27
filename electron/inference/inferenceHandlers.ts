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
  /** A writer for as many problems at once, where the device and the memory allow more than one. */
  readonly together: { readonly rows: number; readonly writer: () => Writer } | null;
  readonly profile: ModelProfile;
  /** Devices asked for and not used, each with the reason. */
  readonly passedOver: readonly string[];
};
export type LoadModel = (request: LoadRequest) => Promise<LoadedModel>;

/** How the process is ended when a device hangs: nothing else frees what the driver holds. */
export type EndProcess = () => void;

/** What the inference process does: holds one model and one checker, works one problem, or some together. */
export function createInferenceHandlers(loadModel: LoadModel, endProcess: EndProcess): Handlers<InferenceContract> {
  let loaded: LoadedModel | undefined;
  let checker: Checker | undefined;
  /** Problems under way; those of a set may stand beside each other. */
  let [working, alone] = [0, false];

  return {
    async load(request) {
      if (working > 0) throw new AppError('bad-input', 'A problem is being worked; the model cannot be changed now.');
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
        atOnce: loaded.together?.rows ?? 1,
        scope: loaded.profile.scope,
        thinks: loaded.profile.thinks,
        ...(tokensPerSecond === undefined ? {} : { tokensPerSecond }),
      };
    },
    async solve({ problem, effort, seed, beside }, { signal, emit }) {
      if (loaded === undefined || checker === undefined) throw new AppError('model-missing', 'No model is loaded yet.');
      const together = beside === true ? loaded.together : null;
      if (alone || working >= (together?.rows ?? 1))
        throw new AppError('bad-input', 'Another problem is being worked.');
      [working, alone] = [working + 1, together === null];
      try {
        const writer = together?.writer() ?? loaded.writer;
        const tools = { profile: loaded.profile, writer, checker, emit, now: () => performance.now() };
        return await solveProblem({ problem, effort, seed, signal }, tools);
      } catch (fault) {
        if (fault instanceof RuntimeFault && fault.code === 'device-hung') endProcess();
        throw toAppError(fault);
      } finally {
        [working, alone] = [working - 1, false];
      }
    },
    async ping() {
      return { busy: working > 0 };
    },
  };
}

/** Starts the checker's thread while the model loads, so that the first line does not wait for it. */
function warmChecker(): Checker {
  const checker = createChecker();
  checker.warm();
  return checker;
}
