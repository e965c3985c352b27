import type { AppContract } from '../contract/appContract.ts';
import { AppError } from '../contract/errors.ts';
import type { ImportProgress, modelCalls, ShelfModel } from '../contract/modelContract.ts';
import type { Handlers } from '../contract/server.ts';
import { builtInModel } from '../packages/builtInModel.ts';
import { listFolder } from '../packages/listFolder.ts';
import { ModelShelf, type ShelvedModel } from '../packages/modelShelf.ts';
import type { Store } from '../store/store.ts';
import { LatestEvent } from './latestEvent.ts';
import { chosenModel, type ModelPlaces, starterId } from './modelPlaces.ts';

export type ModelTools = { readonly store: Store; readonly models: ModelPlaces };
type ModelHandlers = Pick<Handlers<AppContract>, keyof typeof modelCalls>;

/** The shelf of models as the screen sees it: looking into folders, importing, checking, removing. */
export function createModelService({ store, models }: ModelTools): ModelHandlers {
  const shelf = new ModelShelf(models.shelf);

  /** What only the app knows of a package: whether it is its own, and whether it is the one in use. */
  function placed(model: ShelvedModel): ShelfModel {
    const used = chosenModel(models, store.settings.read().model).folder;
    return { ...model, builtIn: model.id === starterId, inUse: model.folder === used };
  }

  return {
    async listModels() {
      const found = [await builtInModel(models.starter, starterId), ...(await shelf.list())];
      const unfinished = [...(await shelf.unfinished())];
      return { shelf: shelf.folder, models: found.map(placed), unfinished, fixed: models.fixed ?? null };
    },
    inspectModel: ({ path }) => shelf.inspect(path),
    async importModel({ path }, { signal, emit }) {
      const progress = new LatestEvent<ImportProgress>(emit);
      const model = await shelf.import(path, { signal, onProgress: (event) => progress.offer(event) });
      await progress.settled();
      return placed(model);
    },
    async verifyModel({ id }, { signal, emit }) {
      const progress = new LatestEvent<ImportProgress>(emit);
      await shelf.verify(id, { signal, onProgress: (event) => progress.offer(event) });
      await progress.settled();
      return {};
    },
    async removeModel({ id }) {
      if (placed(await shelf.get(id)).inUse)
        throw new AppError('bad-input', 'This model is in use. Choose another one first, then remove it.');
      await shelf.remove(id);
      return {};
    },
    async removeUnfinished({ id }) {
      await shelf.removeUnfinished(id);
      return {};
    },
    listFolder: ({ path }) => listFolder(path),
  };
}
