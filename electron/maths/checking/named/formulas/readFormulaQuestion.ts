import type { NamedQuestion, NamedReader } from '../namedQuestion.ts';
import { formulaQuestion } from '../bareQuestion.ts';
import { readAreas } from './calculus/readAreas.ts';
import { readDerivativeValues } from './calculus/readDerivativeValues.ts';
import { readDerivativeWords } from './calculus/readDerivativeWords.ts';
import { readFromSlope } from './calculus/readFromSlope.ts';
import { readIntegralWords } from './calculus/readIntegralWords.ts';
import { readLimitWords } from './calculus/readLimitWords.ts';
import { readCurves } from './readCurves.ts';
import { readEquationWords } from './readEquationWords.ts';
import { readFunctionWords } from './readFunctionWords.ts';
import { readProductWords } from './readProductWords.ts';
import { readRootConditions } from './readRootConditions.ts';
import { readSolutionWords } from './readSolutionWords.ts';
import { readIdentities } from './readIdentities.ts';
import { readLetterShapes } from './readLetterShapes.ts';
import { readMeetings } from './readMeetings.ts';
import { readSubjectWords } from './readSubjectWords.ts';
import { readValues } from './readValues.ts';
import { readWholeNumbers } from './readWholeNumbers.ts';

const READERS: readonly NamedReader[] = [
  readDerivativeWords,
  readIntegralWords,
  readLimitWords,
  readDerivativeValues,
  readAreas,
  readFromSlope,
  readCurves,
  readWholeNumbers,
  readValues,
  readEquationWords,
  readProductWords,
  readRootConditions,
  readSolutionWords,
  readFunctionWords,
  readSubjectWords,
  readLetterShapes,
  readMeetings,
  readIdentities,
];

/** A question about one formula in words that the reader of formulas does not know; null for every other text. */
export function readFormulaQuestion(problem: string): NamedQuestion | null {
  const question = formulaQuestion(problem);
  if (question === null) return null;
  for (const read of READERS) {
    const named = read(question);
    if (named !== null) return named;
  }
  const { text, form } = question;
  // In the words that the checker's conditions know, the question itself may be clear to the reader of formulas.
  return form === '' ? null : { kind: 'formula', problem: `${text} ${form}`, unit: null };
}
