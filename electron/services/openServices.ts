import { join } from 'node:path';

import { createChecker } from '../checker/createChecker.ts';
import type { AppContract, AppStatus } from '../contract/appContract.ts';
import type { Handlers } from '../contract/server.ts';
import { InferenceHost } from '../inference/inferenceHost.ts';
import type { Launch } from '../inference/launch.ts';
import { makePrivateFolder } from '../store/privateFiles.ts';
import { openStore } from '../store/store.ts';
import { createServices } from './createServices.ts';
import { providersFolder } from './providersFolder.ts';
import { chosenModel } from './modelPlaces.ts';

export type OpenServicesOptions = {
  /** Made if it is not there; only its owner may read it. */
  readonly dataFolder: string;
  /** The model that ships with the app. */
  readonly starterFolder: string;
  /** A model that was named when the app was started; the settings choose when absent. */
  readonly modelFolder?: string | undefined;
  readonly launch: Launch;
  readonly version: string;
  readonly mode: AppStatus['mode'];
};

export type OpenServices = {
  readonly handlers: Handlers<AppContract>;
  /** Ends the work under way, then everything else. Close the connections first. */
  close(): Promise<void>;
};

/** Opens the store, the checker and the inference process, and starts loading the model. Throws store faults. */
export function openServices(options: OpenServicesOptions): OpenServices {
  const { dataFolder, starterFolder, modelFolder, launch, version, mode } = options;
  makePrivateFolder(dataFolder);
  const store = openStore(join(dataFolder, 'longhand.db'));
  const checker = createChecker();
  checker.warm();
  const models = { starter: starterFolder, shelf: join(dataFolder, 'models'), fixed: modelFolder };
  const { device, model } = store.settings.read();
  const { folder } = chosenModel(models, model);
  const surroundings = { providers: providersFolder(dataFolder), canary: starterFolder };
  const host = new InferenceHost({ launch, model: { folder, device }, surroundings });
  // A model that does not load is told in the status; the rest of the app works without it.
  host.start().catch(() => undefined);
  return {
    handlers: createServices({ store, checker, host, models, version, mode }),
    close: async () => {
      await host.close();
      await checker.close();
      store.close();
    },
  };
}
