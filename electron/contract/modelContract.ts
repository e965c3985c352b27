import { z } from 'zod';

import { call, stream } from './define.ts';
import { Device } from './vocabulary.ts';

const nothing = z.object({});
/** A folder's name on the shelf of models. */
const ModelId = z.string().min(1).max(200);
const Path = z.string().min(1).max(4_000);
const Bytes = z.number().int().nonnegative();

/** What a model package is and takes, whichever way it is laid out. */
export const ModelFacts = z.object({
  name: z.string(),
  /** Whether the catalogue knows it, and so knows how to speak to it. */
  known: z.boolean(),
  layout: z.enum(['genai', 'genai-pipeline', 'transformers-js']),
  /** Such as `int4`, or `int4 and float16` for a package of two graphs. */
  quantisation: z.string(),
  /** The kinds of device it holds graphs for. */
  forms: z.array(Device),
  weightBytes: Bytes,
  cacheBytesPerToken: Bytes,
  /** Most tokens of a problem and its answer that the model was made for. */
  contextLength: z.number().int().positive(),
});
export type ModelFacts = z.infer<typeof ModelFacts>;

/** What a context takes in memory beside the weights, and whether this machine has it free now. */
export const ContextNeed = z.object({ tokens: z.number().int(), bytes: Bytes, fits: z.boolean() });
export type ContextNeed = z.infer<typeof ContextNeed>;

export const ModelFit = z.object({
  contexts: z.array(ContextNeed),
  /** The longest context that fits now; 0 when not even a short one does. */
  longestContext: z.number().int(),
  freeMemory: Bytes,
});
export type ModelFit = z.infer<typeof ModelFit>;

/** A package that might be imported: what it is, what it needs, what of it is here already. */
export const ModelOffer = z.object({
  path: z.string(),
  /** The subfolder or folder of an archive that holds it; empty for the path itself. */
  inside: z.string(),
  facts: ModelFacts,
  fit: ModelFit,
  files: z.number().int(),
  /** Bytes to be copied in all, and those an interrupted import has copied already. */
  diskBytes: Bytes,
  copiedBytes: Bytes,
  freeDisk: Bytes,
  /** Files that are no part of what would run. */
  leftOut: z.array(z.string()),
  /** The id of the same package on the shelf, when it is there already. */
  present: ModelId.nullable(),
});
export type ModelOffer = z.infer<typeof ModelOffer>;

/** A package on the shelf, or the starter. */
export const ShelfModel = z.object({
  id: ModelId,
  folder: z.string(),
  facts: ModelFacts.nullable(),
  name: z.string(),
  diskBytes: Bytes,
  fit: ModelFit.nullable(),
  /** It came with Longhand and cannot be removed. */
  builtIn: z.boolean(),
  /** It is the one in use. */
  inUse: z.boolean(),
  /** Why it cannot be used, when it cannot. */
  trouble: z.string().nullable(),
});
export type ShelfModel = z.infer<typeof ShelfModel>;

/** An import that was cut off; started again from the same source it goes on. */
export const UnfinishedImport = z.object({
  id: ModelId,
  name: z.string(),
  source: z.string(),
  copiedBytes: Bytes,
  totalBytes: Bytes,
});
export type UnfinishedImport = z.infer<typeof UnfinishedImport>;

export const ImportProgress = z.object({
  file: z.string(),
  doneBytes: Bytes,
  totalBytes: Bytes,
});
export type ImportProgress = z.infer<typeof ImportProgress>;

/** A folder of this machine as somebody who looks for a model sees it. */
export const FolderListing = z.object({
  path: z.string(),
  /** Null at the top. */
  parent: z.string().nullable(),
  /** The home folder, and disks, sticks and shares that are connected. */
  places: z.array(z.object({ name: z.string(), path: z.string() })),
  entries: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      /** `package`: a folder that holds a model package itself. */
      kind: z.enum(['folder', 'package', 'zip']),
    }),
  ),
});
export type FolderListing = z.infer<typeof FolderListing>;

/** Model packages: what is here, what a folder or archive holds, bringing it in. */
export const modelCalls = {
  listModels: call(
    nothing,
    z.object({
      shelf: z.string(),
      models: z.array(ShelfModel),
      unfinished: z.array(UnfinishedImport),
      /** The model named when the app was started, which goes before the choice made here. */
      fixed: z.string().nullable(),
    }),
  ),
  /** Looks into a folder, share or ZIP archive without copying anything. Faults say why it cannot be imported. */
  inspectModel: call(z.object({ path: Path }), ModelOffer),
  /** Copies it onto the shelf; cancelling keeps what has been copied for another time. */
  importModel: stream(z.object({ path: Path }), ImportProgress, ShelfModel),
  /** Reads every byte of a package again; rejects naming the first file that is not what it was. */
  verifyModel: stream(z.object({ id: ModelId }), ImportProgress, nothing),
  removeModel: call(z.object({ id: ModelId }), nothing),
  removeUnfinished: call(z.object({ id: ModelId }), nothing),
  /** Folders and ZIP archives in a folder; without a path, the places where people keep things. */
  listFolder: call(z.object({ path: Path.optional() }), FolderListing),
};
