import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { RuntimeFault } from '../../models/runtime/fault.ts';
import { readManifest } from '../../models/package/manifest.ts';
import type { Manifest, PackageAbout } from '../../models/package/manifest.ts';
import type { ModelPackage } from '../../models/package/modelPackage.ts';
import { readPackage } from '../../models/package/readPackage.ts';
import { AppError } from '../contract/errors.ts';
import { toAppError } from '../inference/toAppError.ts';
import { chooseFiles } from './chooseFiles.ts';
import { clashingPaths, pathFault } from './entryNames.ts';
import { chooseRoot } from './findPackages.ts';
import { aboutPackage } from './modelFacts.ts';
import type { PackageSource, SourceFile } from './packageSource.ts';
import type { CopyTask } from './stagedImport.ts';

/** A package found in a source, understood and ready to be copied. */
export type ImportPlan = {
  readonly source: PackageSource;
  /** The folder inside the source that is the package. */
  readonly root: string;
  readonly name: string;
  readonly about: PackageAbout;
  readonly files: readonly CopyTask[];
  readonly leftOut: readonly string[];
  readonly totalBytes: number;
  /** Name of the package's folder on the shelf. */
  readonly id: string;
  /** Name of the folder it is copied into; the same for the same files, wherever they come from. */
  readonly stagingId: string;
  /** What the source itself says its files are, where it came from another shelf. */
  readonly manifest: Manifest | undefined;
};

/** What must be unpacked to know what an archive holds: everything but weights. */
const outline = /\.(json|jinja|txt|onnx|model)$/i;

/** Finds the package in a source and reads it. `root` is the folder in an archive that was named, if one was. */
export async function planImport(source: PackageSource, root = chooseRoot(source)): Promise<ImportPlan> {
  const origin = join(source.path, root);
  const read = async (folder: string): Promise<{ model: ModelPackage; manifest: Manifest | undefined }> => ({
    model: await readPackage(folder, { unverified: true, origin, sizeOf: sizesOf(source, root) }),
    manifest: await readManifest(folder),
  });
  try {
    const { model, manifest } = source.kind === 'folder' ? await read(origin) : await unpacked(source, root, read);
    return makePlan(source, root, model, manifest);
  } catch (fault) {
    throw toAppError(fault);
  }
}

function makePlan(
  source: PackageSource,
  root: string,
  model: ModelPackage,
  manifest: Manifest | undefined,
): ImportPlan {
  const { copied, leftOut } = chooseFiles(source.files, root, model);
  requireSoundNames(source, copied);
  const about = aboutPackage(model);
  const id = slug([model.name, ...about.forms, about.quantisation].join(' '));
  const fingerprint = createHash('sha256').update(JSON.stringify(copied.map(({ path, file }) => [path, file.bytes])));
  return {
    source,
    root,
    name: model.name,
    about,
    files: copied,
    leftOut: leftOut.map(({ path }) => path),
    totalBytes: copied.reduce((total, { file }) => total + file.bytes, 0),
    id,
    stagingId: `${id}-${fingerprint.digest('hex').slice(0, 8)}`,
    manifest,
  };
}

/** The lengths that the source states; asked for files that have not been copied or unpacked yet. */
function sizesOf(source: PackageSource, root: string): (file: string) => Promise<number> {
  const sizes = new Map(source.files.map(({ path, bytes }) => [path, bytes]));
  return async (file) => {
    const bytes = sizes.get(root === '' ? file : `${root}/${file}`);
    if (bytes !== undefined) return bytes;
    throw new RuntimeFault(
      'package-missing',
      `${file} is missing in ${join(source.path, root)}. Copy the whole model folder again, or choose another folder.`,
    );
  };
}

/** Unpacks the outline of an archive's package into a folder of its own for as long as it is read. */
async function unpacked<Result>(
  source: PackageSource,
  root: string,
  read: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'longhand-look-'));
  try {
    const wanted = source.files.filter(
      ({ path }) => outline.test(path) && (root === '' || path.startsWith(`${root}/`)),
    );
    for (const file of wanted)
      await unpack(source, file, join(folder, file.path.slice(root === '' ? 0 : root.length + 1)));
    return await read(folder);
  } catch (fault) {
    throw inWordsOf(join(source.path, root), folder, fault);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A fault of what was unpacked, told of the place people know. */
function inWordsOf(origin: string, folder: string, fault: unknown): unknown {
  if (!(fault instanceof RuntimeFault)) return fault;
  return new RuntimeFault(fault.code, fault.message.replaceAll(folder, origin), { cause: fault });
}

async function unpack(source: PackageSource, file: SourceFile, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(target, source.read(file, 0));
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new AppError(
      'model-damaged',
      `${file.path} in ${source.path} cannot be unpacked: ${what}. Copy the archive again from where it came.`,
      { cause },
    );
  }
}

function requireSoundNames(source: PackageSource, tasks: readonly CopyTask[]): void {
  const paths = tasks.map(({ path }) => path);
  for (const path of paths) {
    const fault = pathFault(path);
    if (fault !== undefined)
      throw new AppError('bad-input', `${source.path} holds ${path}, which ${fault}. Rename it, or leave it out.`);
  }
  const clash = clashingPaths(paths);
  if (clash)
    throw new AppError(
      'bad-input',
      `${source.path} holds ${clash[0]} and ${clash[1]}, which are one file on many disks. Remove the one that is too many.`,
    );
}

/** A folder name that every system takes. */
function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
  return plain === '' ? 'model' : plain;
}

/** The name of what is being imported, for people: the archive or folder and what is inside it. */
export function sourceLabel({ source, root }: Pick<ImportPlan, 'source' | 'root'>): string {
  return root === '' ? basename(source.path) : `${basename(source.path)}/${root}`;
}
