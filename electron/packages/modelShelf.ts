import { freemem } from 'node:os';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { readManifest, verifyManifest } from '../../models/package/manifest.ts';
import type { Manifest } from '../../models/package/manifest.ts';
import { AppError } from '../contract/errors.ts';
import type { ModelOffer, ShelfModel, UnfinishedImport } from '../contract/modelContract.ts';
import { toAppError } from '../inference/toAppError.ts';
import { copiedBytes, readJournal } from './importJournal.ts';
import { ImportLock } from './importLock.ts';
import { modelFacts, modelFit } from './modelFacts.ts';
import { openSource } from './openSource.ts';
import { planImport } from './planImport.ts';
import type { ImportPlan } from './planImport.ts';
import { freeDisk, runImport, stagingFolder } from './runImport.ts';
import type { ImportWatch } from './runImport.ts';

/** Begins the name of what is on its way out. */
const removedPrefix = 'removed-';

/** A package on a shelf, without what only the app knows of it. */
export type ShelvedModel = Omit<ShelfModel, 'builtIn' | 'inUse'>;

/** The folder where imported packages stand side by side, one folder each. It is made when something is put on it. */
export class ModelShelf {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What a path holds and whether it fits, without copying anything. Faults say why it cannot be imported. */
  async inspect(path: string): Promise<ModelOffer> {
    return this.#withPlan(path, async (plan) => {
      const staged = await readJournal(join(this.folder, stagingFolder, plan.stagingId));
      const present = (await this.#presentAs(plan)) ? plan.id : null;
      return {
        path: plan.source.path,
        inside: plan.root,
        facts: modelFacts(plan.name, plan.about),
        fit: modelFit(plan.about, freemem()),
        files: plan.files.length,
        diskBytes: plan.totalBytes,
        copiedBytes: staged === undefined ? 0 : copiedBytes(staged),
        freeDisk: await freeDisk(await nearestFolder(this.folder)),
        leftOut: [...plan.leftOut],
        present,
      };
    });
  }

  /**
   * Copies a package onto the shelf; one that is there already is left as it is. Throws `bad-input` when another package
   * stands in its place; see also `planImport` and `runImport`.
   */
  async import(path: string, watch: ImportWatch): Promise<ShelvedModel> {
    return this.#withPlan(path, async (plan) => {
      if (!(await this.#presentAs(plan))) {
        await this.#requirePlace(plan);
        await runImport(plan, this.folder, watch);
      }
      return this.get(plan.id);
    });
  }

  /** Every package on the shelf, by name. One that cannot be used says why. */
  async list(): Promise<readonly ShelvedModel[]> {
    const models = await Promise.all((await this.#ids()).map((id) => describe(join(this.folder, id), id)));
    return models.toSorted((left, right) => (left.name < right.name ? -1 : 1));
  }

  /** Throws `not-found`. */
  async get(id: string): Promise<ShelvedModel> {
    return describe(await this.folderOf(id), id);
  }

  /** The folder of a package, for whoever loads it. Throws `not-found`. */
  async folderOf(id: string): Promise<string> {
    if ((await this.#ids()).includes(id)) return join(this.folder, id);
    throw new AppError('not-found', `There is no model ${id} in ${this.folder}.`);
  }

  /** Reads every byte of a package again. Throws `model-damaged` or `model-missing` naming the first file that differs. */
  async verify(id: string, { signal, onProgress }: ImportWatch): Promise<void> {
    const folder = await this.folderOf(id);
    try {
      const manifest = await readManifest(folder);
      if (manifest === undefined) throw new AppError('model-missing', withoutManifest(folder));
      await verifyManifest(folder, manifest, {
        thorough: true,
        signal,
        onProgress: (doneBytes, totalBytes) => onProgress({ file: id, doneBytes, totalBytes }),
      });
    } catch (fault) {
      if (signal.aborted) throw new AppError('cancelled', 'The check was stopped.');
      throw toAppError(fault);
    }
  }

  /** Removes a package. It leaves the shelf at one stroke, so that none is ever left half removed. */
  async remove(id: string): Promise<void> {
    const folder = await this.folderOf(id);
    const staging = join(this.folder, stagingFolder);
    await mkdir(staging, { recursive: true });
    await rename(folder, join(staging, `${removedPrefix}${id}-${Date.now()}`));
    // Those that an earlier removal, cut off, left behind go too.
    for (const name of await namesIn(staging)) {
      if (name.startsWith(removedPrefix)) await rm(join(staging, name), { recursive: true, force: true });
    }
  }

  /** Imports that were cut off and can go on. */
  async unfinished(): Promise<readonly UnfinishedImport[]> {
    const found: UnfinishedImport[] = [];
    for (const id of await namesIn(join(this.folder, stagingFolder))) {
      const journal = await readJournal(join(this.folder, stagingFolder, id));
      // A journal without files is of an import that was cut off after its last step.
      if (journal === undefined || !(await isFolder(join(this.folder, stagingFolder, id, 'files')))) continue;
      const { name, source, totalBytes } = journal;
      found.push({ id, name, source, totalBytes, copiedBytes: copiedBytes(journal) });
    }
    return found;
  }

  /** Throws away what an unfinished import has copied. Throws `not-found`, or `bad-input` while it is under way. */
  async removeUnfinished(id: string): Promise<void> {
    const folder = join(this.folder, stagingFolder, id);
    if (!(await namesIn(join(this.folder, stagingFolder))).includes(id))
      throw new AppError('not-found', `There is no unfinished import ${id} in ${this.folder}.`);
    await ImportLock.take(folder);
    await rm(folder, { recursive: true, force: true });
  }

  async #ids(): Promise<readonly string[]> {
    const names = (await namesIn(this.folder)).filter((name) => !name.startsWith('.'));
    const folders = await Promise.all(
      names.map(async (name) => ((await isFolder(join(this.folder, name))) ? [name] : [])),
    );
    return folders.flat();
  }

  async #withPlan<Result>(path: string, use: (plan: ImportPlan) => Promise<Result>): Promise<Result> {
    const { source, root } = await openSource(path);
    try {
      return await use(await planImport(source, root));
    } finally {
      source.close();
    }
  }

  /** Whether the planned package is on the shelf already, file for file as far as lengths tell. */
  async #presentAs(plan: ImportPlan): Promise<boolean> {
    const manifest = await manifestOf(join(this.folder, plan.id));
    const listed = plan.files.filter(({ path }) => !/\.md$/i.test(path));
    if (manifest === undefined || Object.keys(manifest.files).length !== listed.length) return false;
    return listed.every(({ path, file }) => manifest.files[path]?.bytes === file.bytes);
  }

  async #requirePlace({ id, name }: ImportPlan): Promise<void> {
    if (!(await this.#ids()).includes(id)) return;
    throw new AppError(
      'bad-input',
      `Another package of ${name} is in ${join(this.folder, id)} already, with other files. Remove that one first.`,
    );
  }
}

/** A package as its manifest tells it; its lengths are looked at, its bytes are not. */
async function describe(folder: string, id: string): Promise<ShelvedModel> {
  const base = { id, folder, facts: null, fit: null, name: id, diskBytes: 0 };
  try {
    const manifest = await readManifest(folder);
    if (manifest?.about === undefined) return { ...base, trouble: withoutManifest(folder) };
    await requireLengths(folder, manifest);
    return {
      ...base,
      name: manifest.name,
      facts: modelFacts(manifest.name, manifest.about),
      fit: modelFit(manifest.about, freemem()),
      diskBytes: Object.values(manifest.files).reduce((total, { bytes }) => total + bytes, 0),
      trouble: null,
    };
  } catch (fault) {
    return { ...base, trouble: fault instanceof Error ? fault.message : String(fault) };
  }
}

function withoutManifest(folder: string): string {
  return `${folder} was not put here by an import, or has lost its manifest. Remove it and import the model again.`;
}

async function requireLengths(folder: string, manifest: Manifest): Promise<void> {
  for (const [name, { bytes }] of Object.entries(manifest.files)) {
    const found = await stat(join(folder, name)).catch(() => undefined);
    if (found === undefined) throw new Error(`${name} is missing in ${folder}. Remove the model and import it again.`);
    if (found.size !== bytes)
      throw new Error(
        `${name} in ${folder} has ${found.size} bytes instead of ${bytes}. Remove the model and import it again.`,
      );
  }
}

async function manifestOf(folder: string): Promise<Manifest | undefined> {
  try {
    return await readManifest(folder);
  } catch {
    return undefined;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch {
    return [];
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** The folder itself, or the closest one above it that is there. */
async function nearestFolder(folder: string): Promise<string> {
  let here = folder;
  while (!(await isFolder(here)) && join(here, '..') !== here) here = join(here, '..');
  return here;
}
