import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { AppError } from '../../contract/errors.ts';
import { ModelShelf } from '../../packages/modelShelf.ts';
import { modelText, offerText, unfinishedText } from '../modelReport.ts';
import { usualShelf } from '../namedModel.ts';
import { ProgressLine } from '../progressLine.ts';
import { UsageError } from '../usage.ts';

const options = { json: { type: 'boolean', default: false }, to: { type: 'string' } } as const;

type Work = (shelf: ModelShelf, named: string | undefined, json: boolean) => Promise<void>;

const works: Readonly<Record<string, Work>> = {
  list: listModels,
  show: showModel,
  import: importModel,
  verify: verifyModels,
  remove: removeModel,
};

/** Model packages: what is here, what a folder or archive holds, bringing it in. `--to` names another shelf than the app's. */
export async function modelsCommand(given: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: given, options, allowPositionals: true });
  const [name = 'list', named, ...more] = positionals;
  const work = Object.hasOwn(works, name) ? works[name] : undefined;
  if (work === undefined) throw new UsageError(`models can list, show, import, verify and remove, not "${name}".`);
  if (more.length > 0) throw new UsageError('name one package at a time; put a path with spaces in quotes.');
  await work(new ModelShelf(values.to === undefined ? usualShelf() : resolve(values.to)), named, values.json);
}

async function listModels(shelf: ModelShelf, _named: string | undefined, json: boolean): Promise<void> {
  const models = await shelf.list();
  const unfinished = await shelf.unfinished();
  if (json) return print({ shelf: shelf.folder, models, unfinished });
  if (models.length + unfinished.length === 0) {
    process.stdout.write(`No models have been imported to ${shelf.folder}; the starter is there in any case.\n`);
    return;
  }
  process.stdout.write([...models.map(modelText), ...unfinished.map(unfinishedText)].join('\n'));
}

async function showModel(shelf: ModelShelf, named: string | undefined, json: boolean): Promise<void> {
  const offer = await shelf.inspect(requireName(named, 'the folder or ZIP archive to look into'));
  if (json) return print(offer);
  process.stdout.write(offerText(offer));
}

/** Says what it is before it copies. A copy that is cut off goes on when the command is given again. */
async function importModel(shelf: ModelShelf, named: string | undefined, json: boolean): Promise<void> {
  const path = requireName(named, 'the folder or ZIP archive to import');
  const offer = await shelf.inspect(path);
  if (!json) process.stdout.write(offerText(offer));
  const line = new ProgressLine();
  const model = await interruptible(
    (signal) => shelf.import(path, { signal, onProgress: (progress) => line.show(progress) }),
    'Stopped. What has been copied is kept: give the same command again to go on.',
  );
  line.end();
  if (json) return print(model);
  const isUsual = shelf.folder === usualShelf();
  const use = isUsual ? `${model.id}, or choose it in the app's settings` : `"${model.folder}"`;
  process.stdout.write(`${offer.present === null ? 'Imported' : 'It is there already'}: use it with --model ${use}.\n`);
}

/** Without a name, every package on the shelf. */
async function verifyModels(shelf: ModelShelf, named: string | undefined, json: boolean): Promise<void> {
  const ids = named === undefined ? (await shelf.list()).map(({ id }) => id) : [named];
  const results: { id: string; sound: boolean; why: string | null }[] = [];
  for (const id of ids) {
    const line = new ProgressLine();
    const why = await interruptible(
      (signal) => faultOf(shelf.verify(id, { signal, onProgress: (progress) => line.show(progress) })),
      'Stopped.',
    );
    line.end();
    results.push({ id, sound: why === null, why });
    if (!json) process.stdout.write(why === null ? `${id}: every byte is as it was imported.\n` : `${id}: ${why}\n`);
  }
  if (json) print(results);
  if (results.some(({ sound }) => !sound)) process.exitCode = 1;
}

/** A package, or the copied part of an unfinished import. */
async function removeModel(shelf: ModelShelf, named: string | undefined, json: boolean): Promise<void> {
  const id = requireName(named, 'the model to remove, as "models list" calls it');
  if ((await shelf.unfinished()).some((each) => each.id === id)) await shelf.removeUnfinished(id);
  else await shelf.remove(id);
  if (json) print({ removed: id });
  else process.stdout.write(`Removed ${id}.\n`);
}

function requireName(named: string | undefined, what: string): string {
  if (named === undefined) throw new UsageError(`name ${what}.`);
  return named;
}

/** The fault's words, or null; a stop is no finding and goes on as a fault. */
async function faultOf(work: Promise<void>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (fault) {
    if (fault instanceof AppError && fault.code !== 'cancelled' && fault.code !== 'not-found') return fault.message;
    throw fault;
  }
}

/** ^C stops the work, not the program: it puts away what it has and says how to go on. Exit code 130, as shells expect. */
async function interruptible<Result>(work: (signal: AbortSignal) => Promise<Result>, advice: string): Promise<Result> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } catch (fault) {
    if (!controller.signal.aborted) throw fault;
    process.stderr.write(`\n${advice}\n`);
    process.exit(130);
  } finally {
    process.removeListener('SIGINT', stop);
    process.removeListener('SIGTERM', stop);
  }
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}
