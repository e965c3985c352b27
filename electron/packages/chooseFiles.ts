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

/**
 * The files of a package that are worth copying: all of it but weights in other forms, packages in subfolders, and, where
 * it holds one model in several packings, those that neither the CPU nor the GPU would be given.
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
    const isWanted =
      wanted.has(path) || !(foreignWeights.test(path) || (model.variants.length > 1 && graphPart.test(path)));
    if (isWanted) copied.push({ file, path });
    else leftOut.push(file);
  }
  return { copied: copied.toSorted(smallFirst), leftOut };
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
