import type { AppContract, AppStatus } from '../contract/appContract.ts';
import type { Handlers } from '../contract/server.ts';
import type { InferenceHost } from '../inference/inferenceHost.ts';
import type { Store } from '../store/store.ts';
import { chosenModel, type ModelPlaces } from './modelPlaces.ts';

export type StatusTools = {
  readonly store: Store;
  readonly host: InferenceHost;
  readonly models: ModelPlaces;
  readonly version: string;
  readonly mode: AppStatus['mode'];
};

export function createStatusService(tools: StatusTools): Pick<Handlers<AppContract>, 'status' | 'watchStatus'> {
  return {
    status: async () => statusOf(tools),
    async watchStatus(_input, { signal, emit }) {
      const changes = new Changes();
      const unwatch = tools.host.watch(() => changes.note());
      signal.addEventListener('abort', () => changes.note());
      try {
        while (!signal.aborted) {
          await emit(statusOf(tools));
          await changes.next();
        }
        return {};
      } finally {
        unwatch();
      }
    },
  };
}

function statusOf({ host, store, models, version, mode }: StatusTools): AppStatus {
  const { notice } = chosenModel(models, store.settings.read().model);
  const notes = [host.trouble, notice, ...(host.model?.passedOver ?? []), ...store.notices];
  const trouble = notes.filter((text) => text !== undefined).join('\n');
  return {
    version,
    mode,
    inference: host.state,
    ...(host.model === undefined ? {} : { model: host.model }),
    ...(trouble === '' ? {} : { trouble }),
  };
}

/** Many changes while the reader was busy count as one: only the latest status matters. */
class Changes {
  #noted = false;
  #wake: () => void = () => undefined;

  note(): void {
    this.#noted = true;
    this.#wake();
  }

  async next(): Promise<void> {
    if (!this.#noted) await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#noted = false;
  }
}
