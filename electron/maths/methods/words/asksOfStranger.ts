import { FIRST_NAMES } from './firstNames.ts';

/** Where a sentence begins anew; "Mr. Smith" and decimals go on. */
const SENTENCE_ENDS = /(?<=[.?!])\s+(?=[A-Z0-9£$€])/;
/** Names that are also words, as a sentence may begin with them: "Will he arrive in time?" */
const WORD_NAMES = /^(?:Will|Mark|Rob|Dawn|Grace|June|May|Penny|Ray|Hazel|Ruby|Violet|Ivy|Jade|Daisy|Rosa|Art|Olive)$/;

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\w-])[A-Z][a-z]+(?![\w-])/g)]
    .map(([name]) => name)
    .filter((name) => FIRST_NAMES.has(name) && !WORD_NAMES.test(name));
}

/**
 * "Freya buys 3 pens. How much does Ravi pay?": the question is about somebody of whom nothing was told, though others
 * were named. Readers that pass over who does what would answer for the wrong person. A question that brings numbers
 * of its own may well tell of somebody new.
 */
export function asksOfStranger(problem: string): boolean {
  const sentences = problem.trim().split(SENTENCE_ENDS);
  const question = sentences.at(-1) ?? '';
  if (sentences.length < 2 || /\d/.test(question)) return false;
  const told = new Set(namesIn(sentences.slice(0, -1).join(' ')));
  return told.size > 0 && namesIn(question).some((name) => !told.has(name));
}
