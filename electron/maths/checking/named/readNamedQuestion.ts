import { bareQuestion } from './bareQuestion.ts';
import { readFormulaQuestion } from './formulas/readFormulaQuestion.ts';
import type { NamedQuestion, NamedReader } from './namedQuestion.ts';
import { readLinesTold } from './lines/readLinesTold.ts';
import { readAverage } from './readAverage.ts';
import { readChances } from './readChances.ts';
import { readConversions } from './readConversions.ts';
import { readFactors } from './readFactors.ts';
import { readJourneys } from './readJourneys.ts';
import { readLines } from './readLines.ts';
import { readOrder } from './readOrder.ts';
import { readPoints } from './readPoints.ts';
import { readProportion } from './readProportion.ts';
import { readShapes } from './readShapes.ts';
import { readShares } from './readShares.ts';
import { readSums } from './readSums.ts';
import { readTerms } from './readTerms.ts';
import { readWholes } from './readWholes.ts';
import { readLevels } from './told/readLevels.ts';
import { readSharedOut } from './told/readSharedOut.ts';
import { asksOfStranger } from './told/asksOfStranger.ts';
import { TOLD_READERS } from './told/toldReaders.ts';
import { readSumInTalk } from './talk/readSumInTalk.ts';
import { withoutTalk } from './talk/withoutTalk.ts';

const READERS: readonly NamedReader[] = [
  readAverage,
  readFactors,
  readWholes,
  readSums,
  readTerms,
  readPoints,
  readLines,
  readProportion,
  readJourneys,
  readShapes,
  readShares,
  readConversions,
  readChances,
  readOrder,
  readLinesTold,
  readLevels,
  readSharedOut,
];

/**
 * The question that a text names to its last word; null for every other text. What is left without its title and the talk
 * round it goes to the checker as it stands.
 */
export function readNamedQuestion(problem: string): NamedQuestion | null {
  const said = withoutTalk(problem);
  if (said === problem) return readSaid(problem);
  // "What are they?" may be talk, and may be what is asked.
  return readSaid(said) ?? readSaid(problem) ?? { kind: 'formula', problem: said, unit: null };
}

function readSaid(problem: string): NamedQuestion | null {
  const question = bareQuestion(problem);
  for (const read of question === null ? [] : readersOf(question.text)) {
    const named = question === null ? null : read(question);
    if (named !== null) return named;
  }
  return readSumInTalk(problem) ?? readFormulaQuestion(problem);
}

/** Stories may write their numbers in words; what they tell of one they do not tell of another. */
function readersOf(text: string): readonly NamedReader[] {
  if (asksOfStranger(text)) return [];
  return /\d/.test(text) ? [...READERS, ...TOLD_READERS] : TOLD_READERS;
}
