import type { Rewording } from '../../reworded/rewording.ts';
import { figureFacts } from './figureFacts.ts';
import type { FigureFacts } from './figureFacts.ts';
import { pricedFigure, ringFigure, twoRectangles, wheelFigure } from './compoundFigures.ts';
import { countedFigures } from './countedFigures.ts';
import { scaleFactor, similarFigures } from './scaledFigures.ts';
import { letteredSides } from './letteredSides.ts';
import { angleValue, circleAngle, waveEquation, waveShape } from './waveFigure.ts';
import { lettersFigure } from './lettersFigure.ts';
import { rightFigure } from './rightFigure.ts';
import { riseFigure } from './riseFigure.ts';
import { circleEquation } from './circleEquation.ts';
import { clockFigure } from './clockFigure.ts';
import { compassFigure } from './compassFigure.ts';
import { slantFigure } from './slantFigure.ts';
import { singleFigure } from './singleFigure.ts';

const ABOUT =
  /circ|radi|cent(?:re|er)|diamet|area|perimeter|volume|cube|cuboid|spher|cylind|cone|conical|prism|pyramid|rectang|square|triang|trape|parallelogram|rhombus|kite|hexagon|pentagon|octagon|sector|arc\b|wheel|pond|plate|pizza|side|hypotenuse|diagonal|how (?:far|long|tall|high|wide|deep|much)|\bby\b|lit(?:re|er)|box|tank|fence|round|ladder|ramp|elevation|depression|shadow|string|minute hand|similar|height|how many|tile|angle|sin|cos|tan|rad\b|amplitude|period|sine|∠|north|south|east|west/i;

const QUESTIONS: readonly ((facts: FigureFacts) => Rewording | null)[] = [
  slantFigure,
  rightFigure,
  wheelFigure,
  pricedFigure,
  twoRectangles,
  ringFigure,
  singleFigure,
];

const OTHERS: readonly ((problem: string) => Rewording | null)[] = [
  circleEquation,
  clockFigure,
  letteredSides,
  waveEquation,
  waveShape,
  angleValue,
  circleAngle,
  lettersFigure,
  riseFigure,
  compassFigure,
  countedFigures,
  scaleFactor,
  similarFigures,
];

/** Questions about figures in any words, said again in the one form that the rules know. */
export function figures(problem: string): Rewording | null {
  if (problem.length > 450 || !ABOUT.test(problem)) return null;
  const facts = figureFacts(problem);
  for (const question of QUESTIONS) {
    const found = facts === null ? null : question(facts);
    if (found !== null) return found;
  }
  for (const read of OTHERS) {
    const found = read(problem);
    if (found !== null) return inNauticalMiles(found, problem);
  }
  return null;
}

/** Miles at sea stay what they are: the readers only see that they are miles. */
function inNauticalMiles(found: Rewording, problem: string): Rewording | null {
  if (!/nautical/i.test(problem)) return found;
  if (!/nautical miles?\b/i.test(problem) || /(?<!nautical )\bmiles?\b/i.test(problem)) return null;
  const put = (answer: string): string => answer.replace('\\text{ miles}', '\\text{ nautical miles}');
  const { finish } = found;
  return {
    ...found,
    finish: (answer) => {
      const finished = finish === undefined ? { steps: [], answer } : finish(answer);
      return finished === null ? null : { ...finished, answer: put(finished.answer) };
    },
  };
}
