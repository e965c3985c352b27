import { AppError } from '../../electron/contract/errors.ts';
import type {
  FolderListing,
  ImportProgress,
  ModelOffer,
  ShelfModel,
  UnfinishedImport,
} from '../../electron/contract/modelContract.ts';
import type { Api } from '../connection/api.ts';
import { faultText } from '../solution/solutionProgress.ts';

/** What a long piece of work is about, and how far it has come. */
export type ModelWork = {
  readonly kind: 'import' | 'verify';
  readonly name: string;
  /** Where an import comes from. */
  readonly source: string | null;
  readonly progress: ImportProgress | null;
};

/** The models on the shelf, and the one being looked at or brought in. Copying goes on while other views are open. */
export class ModelsState {
  models: readonly ShelfModel[] = $state.raw([]);
  unfinished: readonly UnfinishedImport[] = $state.raw([]);
  shelf = $state('');
  /** The model named when the app was started, before which the choice here does not count. */
  fixed: string | null = $state(null);
  loaded = $state(false);
  /** Where the next model comes from, as typed or chosen. */
  path = $state('');
  looking = $state(false);
  offer: ModelOffer | null = $state.raw(null);
  /** The folders being looked through, when somebody looks for one. */
  listing: FolderListing | null = $state.raw(null);
  work: ModelWork | null = $state.raw(null);
  /** What went well last: a model imported, or found to be whole. */
  done: string | null = $state(null);
  fault: string | null = $state(null);
  readonly #api: Api;
  #running: AbortController | null = null;

  constructor(api: Api) {
    this.#api = api;
  }

  async load(): Promise<void> {
    await this.#guard(async () => {
      const { models, unfinished, shelf, fixed } = await this.#api.call('listModels', {});
      this.models = models;
      this.unfinished = unfinished;
      this.shelf = shelf;
      this.fixed = fixed;
      this.loaded = true;
    }, 'keep');
  }

  /** Looks into the folder or archive at `path`. */
  async look(): Promise<void> {
    const path = this.path.trim();
    if (path === '') return;
    this.offer = null;
    this.done = null;
    this.listing = null;
    this.looking = true;
    await this.#guard(async () => {
      this.offer = await this.#api.call('inspectModel', { path });
    });
    this.looking = false;
  }

  /** Opens a folder to choose from; without a path, the one that is typed, or else where people keep things. */
  async browse(path?: string): Promise<void> {
    const from = path ?? (this.path.trim() === '' ? undefined : this.path.trim());
    await this.#guard(async () => {
      this.listing = await this.#listing(from);
    });
  }

  closeListing(): void {
    this.listing = null;
  }

  /** Takes a folder or archive out of the listing and looks into it. */
  async choose(path: string): Promise<void> {
    this.path = path;
    await this.look();
  }

  async import(path: string, name: string): Promise<void> {
    // What it says of how much is copied already will not be true for long.
    this.offer = null;
    await this.#work({ kind: 'import', name, source: path }, async (signal) => {
      for await (const progress of this.#api.stream('importModel', { path }, { signal })) this.#show(progress);
      this.path = '';
      this.done = `${name} is here.`;
    });
  }

  async verify(model: ShelfModel): Promise<void> {
    await this.#work({ kind: 'verify', name: model.name, source: null }, async (signal) => {
      for await (const progress of this.#api.stream('verifyModel', { id: model.id }, { signal })) this.#show(progress);
      this.done = `Every byte of ${model.name} is as it was imported.`;
    });
  }

  /** Stops what is under way; a copy keeps what it has. */
  stop(): void {
    this.#running?.abort();
  }

  async remove(id: string): Promise<void> {
    await this.#guard(async () => {
      await this.#api.call('removeModel', { id });
    });
    await this.load();
  }

  async removeUnfinished(id: string): Promise<void> {
    await this.#guard(async () => {
      await this.#api.call('removeUnfinished', { id });
    });
    await this.load();
  }

  /** A path that is not there, or is a file, is no reason to show nothing. */
  async #listing(path: string | undefined): Promise<FolderListing> {
    try {
      return await this.#api.call('listFolder', path === undefined ? {} : { path });
    } catch (error) {
      if (path === undefined) throw error;
      return this.#api.call('listFolder', {});
    }
  }

  async #work(work: Omit<ModelWork, 'progress'>, run: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (this.work !== null) return;
    const running = new AbortController();
    this.#running = running;
    this.done = null;
    this.work = { ...work, progress: null };
    await this.#guard(() => run(running.signal));
    this.work = null;
    await this.load();
  }

  #show(progress: ImportProgress): void {
    if (this.work !== null) this.work = { ...this.work, progress };
  }

  /** `keep`: a success does not take away a fault that is shown. */
  async #guard(work: () => Promise<void>, shown: 'replace' | 'keep' = 'replace'): Promise<void> {
    try {
      await work();
      if (shown === 'replace') this.fault = null;
    } catch (error) {
      const cancelled = error instanceof AppError && error.code === 'cancelled';
      if (!cancelled) this.fault = faultText(error);
    }
  }
}
