import { freemem } from 'node:os';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { readPackage } from '../../models/package/readPackage.ts';
import { aboutPackage, modelFacts, modelFit } from './modelFacts.ts';
import type { ShelvedModel } from './modelShelf.ts';

/** The model that ships with the app, told as the ones on the shelf are. */
export async function builtInModel(folder: string, id: string): Promise<ShelvedModel> {
  try {
    const model = await readPackage(folder);
    const about = aboutPackage(model);
    const files = [model.variant.file, ...model.variant.weightFiles, 'tokenizer.json'];
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
    return {
      id,
      folder,
      name: model.name,
      facts: modelFacts(model.name, about),
      fit: modelFit(about, freemem()),
      diskBytes: sizes.reduce((total, size) => total + size, 0),
      trouble: null,
    };
  } catch (fault) {
    const trouble = fault instanceof Error ? fault.message : String(fault);
    return { id, folder, name: 'Longhand starter', facts: null, fit: null, diskBytes: 0, trouble };
  }
}
