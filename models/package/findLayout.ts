import { readdir } from 'node:fs/promises';

import { RuntimeFault } from '../runtime/fault.ts';
import { foreignKind } from './foreignKind.ts';
import { genaiConfigName } from './genaiPackage.ts';
import { missingFile, readJson } from './jsonFile.ts';
import type { PackageLayout } from './modelPackage.ts';
import { GenaiConfig } from './packageConfig.ts';
import { findGraphs, transformersConfigName } from './transformersPackage.ts';

/**
 * How a folder is laid out. Throws `package-foreign` for what is a model, but not of this kind, and `package-missing`
 * where the file that would say so is not there.
 */
export async function findLayout(folder: string): Promise<PackageLayout> {
  const names = await readdir(folder);
  if (names.includes(genaiConfigName)) {
    const { model } = await readJson(folder, genaiConfigName, GenaiConfig);
    return model.type === 'decoder-pipeline' ? 'genai-pipeline' : 'genai';
  }
  if (names.includes(transformersConfigName) && (await findGraphs(folder)).length > 0) return 'transformers-js';
  const kind = foreignKind(names);
  if (kind !== undefined) {
    throw new RuntimeFault('package-foreign', `${folder} holds ${kind.what} (${kind.file}). ${kind.advice}`);
  }
  if (!names.includes(transformersConfigName)) throw missingFile(folder, genaiConfigName);
  throw new RuntimeFault(
    'package-missing',
    `${folder} holds ${transformersConfigName}, but no graph: neither onnx/model.onnx or its kin, nor ${genaiConfigName} that names one. Copy the whole model folder again, or choose another folder.`,
  );
}
