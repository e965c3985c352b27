import type { RuleSolution } from '../../outcomes.ts';
import { linearStories } from '../pairs/linearStories.ts';
import { pairStories } from '../pairs/pairStories.ts';
import type { Work } from '../requests/requestWords.ts';
import { letteredFigure } from './letteredFigure.ts';
import { givenSolutions } from './givenSolutions.ts';
import { numberBounds } from './numberBounds.ts';
import { relationsAmongWords } from './relationsAmongWords.ts';
import { saidRelations } from './saidRelations.ts';

/** Equations and inequalities among words, and stories of one or two unknown amounts, by their roles. */
export function relationsAndStories(problem: string, work: Work): RuleSolution | null {
  return (
    givenSolutions(problem, work) ??
    saidRelations(problem, work) ??
    numberBounds(problem, work) ??
    relationsAmongWords(problem, work) ??
    letteredFigure(problem, work) ??
    pairStories(problem) ??
    linearStories(problem)
  );
}
