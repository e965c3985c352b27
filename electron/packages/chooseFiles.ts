import { bestVariant } from '../../models/package/forDevice.ts';
import { manifestName } from '../../models/package/manifest.ts';
import type { ModelPackage } from '../../models/package/modelPackage.ts';
import { stampName } from '../../models/package/verifiedStamp.ts';
import { packageRoots } from './findPackages.ts';
import type { SourceFile } from './packageSource.ts';
import type { CopyTask } from './stagedImport.ts';

export type ChosenFiles = { readonly copied: readonly CopyTask[]; readonly leftOut: readonly SourceFile[] };

/** Weights of other programs, which lie in many repositories beside the graph. */
const foreignWeights = /\.(safetensors|gguf|ggml|pt|pth|ckpt|h5|msgpack|tflite)$|^pytorch_model.*\.bin$/i;
/** Files that a graph or its weights may be; of those, only the graphs that will be run are copied. */
const graphPart = /\.onnx$|\.onnx[._]data(_\d+)?$/;

/** A file of this size that no graph names is no part of the model. */
const largestStray = 64 << 20;

/**
 * The files of a package that are worth copying: all of it but packages in subfolders, weights in other forms, large files
 * that nothing names, and, where it holds one model in several packings, those that neither the CPU nor the GPU would be
 * given.
 */
export function chooseFiles(files: readonly SourceFile[], root: string, model: ModelPackage): ChosenFiles {
  const wanted = wantedGraphs(model);
  const below = packageRoots(files.map(({ path }) => path)).filter((other) => other !== root && isIn(other, root));
  const copied: CopyTask[] = [];
  const leftOut: SourceFile[] = [];
  for (const file of files) {
    if (!isIn(file.path, root) || below.some((other) => isIn(file.path, other))) continue;
    const path = root === '' ? file.path : file.path.slice(root.length + 1);
    if (path === manifestName || path === stampName) continue;
    if (wanted.has(path) || isOfUse(path, file.bytes, model)) copied.push({ file, path });
    else leftOut.push(file);
  }
  return { copied: copied.toSorted(smallFirst), leftOut };
}

function isOfUse(path: string, bytes: number, model: ModelPackage): boolean {
  if (foreignWeights.test(path) || (model.variants.length > 1 && graphPart.test(path))) return false;
  // What an NPU's provider reads beside the graphs is named in none of them.
  return model.pipeline !== undefined || bytes < largestStray;
}

/** Graphs and weights of the variants that the CPU and the GPU are given. */
function wantedGraphs(model: ModelPackage): ReadonlySet<string> {
  const variants = (['cpu', 'gpu'] as const).map((device) => bestVariant(model.variants, device) ?? model.variant);
  return new Set(variants.flatMap(({ file, weightFiles }) => [file, ...weightFiles]));
}

function isIn(path: string, root: string): boolean {
  return root === '' || path === root || path.startsWith(`${root}/`);
}

/** A package that is refused for one of its small files is refused before its weights are copied. */
function smallFirst(left: CopyTask, right: CopyTask): number {
  return left.file.bytes - right.file.bytes || (left.path < right.path ? -1 : 1);
}
