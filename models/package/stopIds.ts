import { RuntimeFault } from '../runtime/fault.ts';
import { addedTokens } from './tokenizerShape.ts';

/** Marks that end a turn in the dialogues of the published models. */
const turnEnds: ReadonlySet<string> = new Set(['<|end|>', '<|im_end|>', '<|eot_id|>', '<end_of_turn>', '<turn|>']);

/**
 * The ids that end an answer. Some packages state only the end of the whole text, a mark that a model which answers a turn
 * never writes: it would run on to the limit. There the mark with which the package's own template ends a turn is added.
 */
export function completeStopIds(stated: readonly number[], tokenizer: object, chatTemplate: string): readonly number[] {
  const marks = new Map(addedTokens(tokenizer).map(({ id, content }) => [id, content]));
  const statedMarks = stated.map((id) => marks.get(id));
  if (statedMarks.some((mark) => mark === undefined || turnEnds.has(mark))) return stated;
  const missing = [...marks].filter(([, content]) => turnEnds.has(content) && chatTemplate.includes(content));
  return [...stated, ...missing.map(([id]) => id)];
}

/** Stop ids and tokens must be ones the model can write. Throws `tokenizer-mismatch` naming the file. */
export function requireSameVocabulary(facts: {
  readonly folder: string;
  readonly configFile: string;
  readonly vocabularySize: number;
  readonly stopIds: readonly number[];
  readonly largestToken: number;
}): void {
  const { folder, configFile, vocabularySize, stopIds, largestToken } = facts;
  const outside = stopIds.find((id) => id >= vocabularySize);
  if (outside !== undefined) {
    throw mismatch(
      `${configFile} in ${folder} ends the text at token ${outside}, but the model knows only ${vocabularySize} tokens`,
    );
  }
  if (largestToken >= vocabularySize) {
    throw mismatch(
      `tokenizer.json in ${folder} goes up to token ${largestToken}, but ${configFile} says the model knows only ${vocabularySize}`,
    );
  }
}

function mismatch(what: string): RuntimeFault {
  return new RuntimeFault(
    'tokenizer-mismatch',
    `${what}. The files are of two different models; copy the whole model folder again.`,
  );
}
