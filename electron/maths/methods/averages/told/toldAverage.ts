import type { RuleSolution } from '../../../outcomes.ts';
import { allReadings } from '../../words/allReadings.ts';
import { roundedAverage } from '../roundedAverage.ts';
import { inOneUnit } from './inOneUnit.ts';
import { isUnsettled } from './isUnsettled.ts';
import { markData } from './markData.ts';
import { plainData } from './plainData.ts';
import { sceneOf } from './scene.ts';
import { solveData } from './solveData.ts';
import { solveGroups } from './solveGroups.ts';
import { solveMissing } from './solveMissing.ts';
import { solveMore } from './solveMore.ts';
import { solveNames } from './solveNames.ts';
import { solveSets } from './solveSets.ts';
import { tagged } from './steering.ts';
import { TOLD_PHRASES } from './toldPhrases.ts';

const LONGEST = 600;

/** "The mean of 3 consecutive even numbers is 14": 3 is how many there are, no mean. */
const MEAN_OF_COUNT =
  /\bthe (mean|median|average) of (?:the |some )?(\d+) (consecutive (?:[a-z]+ ){0,2}(?:numbers|integers)) (?:is|was|equals) (?=-?\d)/;

/**
 * A question about data in anybody's words: numbers, lists and tables are marked first, then everything is read that
 * can change the question; other words are passed over. Of the readings that can
 * be worked those with the fewest and so the longest pieces count, and they have to agree.
 */
export function toldAverage(problem: string): RuleSolution | null {
  // Ages of other times are no numbers of one set of data.
  if (problem.length > LONGEST || (/\bage\b/i.test(problem) && /\byears? (?:ago|later|from now)\b/i.test(problem)))
    return null;
  const plain = plainData(problem);
  const text = plain.text.replace(MEAN_OF_COUNT, '$2 $3 have a $1 of ');
  const marked = markData(text);
  const data = marked === null ? null : inOneUnit(marked, text);
  if (data === null || isUnsettled(data)) return null;
  let [found, fewest]: [RuleSolution | null, number] = [null, Infinity];
  let percent = false;
  for (const facts of allReadings(tagged(data.text), TOLD_PHRASES)) {
    const scene = sceneOf(facts, data);
    const solution =
      solveData(scene) ??
      solveMissing(scene) ??
      solveGroups(scene) ??
      solveNames(scene) ??
      solveSets(scene) ??
      solveMore(scene);
    if (solution === null || facts.length > fewest) continue;
    if (found !== null && facts.length === fewest && found.answer !== solution.answer) return null;
    [found, fewest, percent] = [solution, facts.length, scene.percent];
  }
  const rounded = found === null ? null : roundedAverage(found, plain.form);
  return rounded === null || !percent ? rounded : { ...rounded, answer: `${rounded.answer}\\%` };
}
