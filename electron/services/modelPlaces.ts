import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where models are: the one that ships with the app, and the shelf of imported ones. */
export type ModelPlaces = {
  readonly starter: string;
  readonly shelf: string;
  /** Named on the command line; then the choice in the settings waits for another time. */
  readonly fixed?: string | undefined;
};

/** The id of the model that ships with the app. */
export const starterId = 'starter';

/** The folder of the chosen model; the starter's where the chosen one is gone, with a word about it. */
export function chosenModel(
  places: ModelPlaces,
  id: string,
): { readonly folder: string; readonly notice: string | undefined } {
  if (places.fixed !== undefined) return { folder: places.fixed, notice: undefined };
  const folder = shelvedFolder(places, id);
  if (folder !== undefined) return { folder, notice: undefined };
  const notice = `The chosen model (${id}) is no longer in ${places.shelf}; the starter is in use. Import it again, or choose another one in the settings.`;
  return { folder: places.starter, notice };
}

/** The folder of a model by its id, or undefined when there is none. An id is a plain name and leads nowhere else. */
export function shelvedFolder({ starter, shelf }: ModelPlaces, id: string): string | undefined {
  if (id === starterId) return starter;
  const folder = join(shelf, id);
  return /^[a-z0-9][a-z0-9-]*$/.test(id) && existsSync(folder) ? folder : undefined;
}
