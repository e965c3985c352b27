import type { AppContract, Settings } from '../contract/appContract.ts';
import { AppError } from '../contract/errors.ts';
import type { Handlers } from '../contract/server.ts';
import type { InferenceHost } from '../inference/inferenceHost.ts';
import type { Store } from '../store/store.ts';
import { chosenModel, type ModelPlaces, shelvedFolder } from './modelPlaces.ts';

export type SettingsTools = { readonly store: Store; readonly host: InferenceHost; readonly models: ModelPlaces };

export function createSettingsService(
  tools: SettingsTools,
): Pick<Handlers<AppContract>, 'settings' | 'changeSettings'> {
  return {
    settings: async () => tools.store.settings.read(),
    changeSettings: async (changes) => {
      const before = tools.store.settings.read();
      if (changes.model !== undefined) requireModel(tools.models, changes.model);
      const settings = tools.store.settings.change(changes);
      if (settings.device !== before.device || settings.model !== before.model) void changeModel(tools, settings);
      return settings;
    },
  };
}

function requireModel(models: ModelPlaces, id: string): void {
  if (shelvedFolder(models, id) === undefined)
    throw new AppError('not-found', `There is no model ${id} in ${models.shelf}. Import it first.`);
}

/** The screen does not wait for the model to be loaded anew; it sees it in the status, and the fault too if it fails. */
async function changeModel({ host, models }: SettingsTools, { device, model }: Settings): Promise<void> {
  try {
    await host.use({ folder: chosenModel(models, model).folder, device });
    await host.start();
  } catch {
    // The host is broken now and says why in its status.
  }
}
