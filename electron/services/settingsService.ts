import type { AppContract } from '../contract/appContract.ts';
import type { DevicePreference } from '../contract/inferenceContract.ts';
import type { Handlers } from '../contract/server.ts';
import type { InferenceHost } from '../inference/inferenceHost.ts';
import type { Store } from '../store/store.ts';

export type SettingsTools = { readonly store: Store; readonly host: InferenceHost; readonly modelFolder: string };

export function createSettingsService(
  tools: SettingsTools,
): Pick<Handlers<AppContract>, 'settings' | 'changeSettings'> {
  return {
    settings: async () => tools.store.settings.read(),
    changeSettings: async (changes) => {
      const before = tools.store.settings.read();
      const settings = tools.store.settings.change(changes);
      if (settings.device !== before.device) void changeDevice(tools, settings.device);
      return settings;
    },
  };
}

/** The screen does not wait for the model to be loaded anew; it sees it in the status, and the fault too if it fails. */
async function changeDevice({ host, modelFolder }: SettingsTools, device: DevicePreference): Promise<void> {
  try {
    await host.use({ folder: modelFolder, device });
    await host.start();
  } catch {
    // The host is broken now and says why in its status.
  }
}
