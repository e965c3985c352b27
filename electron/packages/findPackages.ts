import { basename } from 'node:path';

import { foreignKind } from '../../models/package/foreignKind.ts';
import { AppError } from '../contract/errors.ts';
import type { PackageSource } from './packageSource.ts';

const advice =
  'Choose the folder that holds genai_config.json and model.onnx, or config.json and onnx, as they were published.';
const mostNamed = 12;
/** The graphs of the layout of transformers.js: `onnx/model_q4.onnx` and its kin, or the same beside config.json. */
const isGraph = /(^|\/)model(_[a-z0-9]+)?\.onnx$/;

/** The folders of a source that hold a package, by the files that mark one; '' is the source itself. */
export function packageRoots(paths: readonly string[]): readonly string[] {
  const all = new Set(paths);
  const roots = new Set<string>();
  for (const path of paths) {
    const folder = folderOf(path);
    if (basename(path) === 'genai_config.json') roots.add(folder);
    if (!isGraph.test(path)) continue;
    const above = folder === 'onnx' || folder.endsWith('/onnx') ? folderOf(folder) : folder;
    if (all.has(inside(above, 'config.json'))) roots.add(above);
  }
  return [...roots].toSorted();
}

/**
 * The one package in a source. Throws `bad-input` naming the subfolders where there are several, `unsupported` for what is
 * a model of another kind, `model-missing` where there is none or only part of one.
 */
export function chooseRoot(source: PackageSource): string {
  const paths = source.files.map(({ path }) => path);
  const roots = packageRoots(paths);
  const [only, ...more] = roots;
  if (only === '' || (only !== undefined && more.length === 0)) return only;
  if (only !== undefined) throw severalPackages(source, roots);
  throw noPackage(source, paths);
}

function severalPackages(source: PackageSource, roots: readonly string[]): AppError {
  const named = roots.slice(0, mostNamed).map((root) => `\n  ${source.path}/${root}`);
  const rest = roots.length > mostNamed ? `\n  and ${roots.length - mostNamed} more` : '';
  return new AppError(
    'bad-input',
    `${source.path} holds ${roots.length} packages. Choose one of them:${named.join('')}${rest}`,
  );
}

function noPackage(source: PackageSource, paths: readonly string[]): AppError {
  if (paths.length === 0) return new AppError('model-missing', `${source.path} is empty. ${advice}`);
  const names = paths.map((path) => basename(path));
  const foreign = foreignKind(names);
  if (foreign !== undefined) {
    const file = paths.find((path) => basename(path) === foreign.file) ?? foreign.file;
    return new AppError('unsupported', `${source.path} holds ${foreign.what} (${file}). ${foreign.advice}`);
  }
  const graph = paths.find((path) => path.endsWith('.onnx'));
  if (graph !== undefined) {
    const folder = folderOf(graph) === '' ? source.path : `${source.path}/${folderOf(graph)}`;
    return new AppError(
      'model-missing',
      `genai_config.json is missing in ${folder}, so ${basename(graph)} is no whole package. Copy the whole model folder again.`,
    );
  }
  return new AppError('model-missing', `${source.path} holds no model package. ${advice}`);
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function inside(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
