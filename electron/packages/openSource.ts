import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { AppError } from '../contract/errors.ts';
import { openFolder } from './folderSource.ts';
import type { PackageSource } from './packageSource.ts';
import { openZip } from './zipSource.ts';

export type OpenedSource = {
  readonly source: PackageSource;
  /** The folder in an archive that was named with it, as in `models.zip/gpu/gpu-int4`; absent when none was. */
  readonly root: string | undefined;
};

/**
 * Opens what people name: a folder, a ZIP archive, or a folder in an archive. Throws `not-found` when nothing is there,
 * `bad-input` when it is neither or must not be unpacked.
 */
export async function openSource(path: string): Promise<OpenedSource> {
  const whole = resolve(path);
  const kind = await kindOf(whole);
  if (kind === 'folder') return { source: await openFolder(whole), root: undefined };
  if (kind === 'file' && whole.toLowerCase().endsWith('.zip')) return { source: await openZip(whole), root: undefined };
  if (kind === 'file') throw notAPackage(whole);
  const [, archive, inside] = /^(.*?\.zip)[\\/](.+)$/i.exec(whole) ?? [];
  if (archive !== undefined && inside !== undefined && (await kindOf(archive)) === 'file') {
    return insideArchive(await openZip(archive), inside.replaceAll('\\', '/').replace(/\/+$/, ''));
  }
  throw new AppError(
    'not-found',
    `There is nothing at ${whole}. See that the disk or share is connected, and the path right.`,
  );
}

function insideArchive(source: PackageSource, root: string): OpenedSource {
  if (source.files.some(({ path }) => path.startsWith(`${root}/`))) return { source, root };
  source.close();
  throw new AppError('not-found', `${source.path} holds no folder ${root}.`);
}

async function kindOf(path: string): Promise<'folder' | 'file' | 'nothing'> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'nothing';
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'nothing';
    throw new AppError('not-found', `${path} cannot be opened (${String(code)}). Check that this user may read it.`, {
      cause,
    });
  }
}

function notAPackage(path: string): AppError {
  const other = /\.(gguf|safetensors|7z|rar|tar|gz|tgz|xz|bz2)$/i.exec(path)?.[1]?.toLowerCase();
  const packed = other !== undefined && !['gguf', 'safetensors'].includes(other);
  if (packed) return new AppError('unsupported', `${path} is no ZIP archive. Unpack it and choose the folder.`);
  if (other !== undefined) {
    return new AppError(
      'unsupported',
      `${path} is a ${other === 'gguf' ? 'GGUF model, made for llama.cpp' : 'checkpoint (safetensors)'}, which this program cannot run. Choose the ONNX package of the model.`,
    );
  }
  return new AppError('bad-input', `${path} is a file. Choose the folder of the model, or a ZIP archive of it.`);
}
