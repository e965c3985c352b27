import type { NamedQuestion, NamedReader } from '../namedQuestion.ts';
import { formulaQuestion } from '../bareQuestion.ts';
import { readCalculusWords } from './readCalculusWords.ts';
import { readCurves } from './readCurves.ts';
import { readEquationWords } from './readEquationWords.ts';
import { readWholeNumbers } from './readWholeNumbers.ts';

const READERS: readonly NamedReader[] = [readCalculusWords, readCurves, readWholeNumbers, readEquationWords];

/** A question about one formula in words that the reader of formulas does not know; null for every other text. */
export function readFormulaQuestion(problem: string): NamedQuestion | null {
  const question = formulaQuestion(problem);
  if (question === null) return null;
  for (const read of READERS) {
    const named = read(question);
    if (named !== null) return named;
  }
  return null;
}
