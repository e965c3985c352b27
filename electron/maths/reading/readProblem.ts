import type { ProblemReading } from '../outcomes.ts';
import { asksNothingOfFormula } from './asksOtherwise.ts';
import { findObstacle } from './findObstacle.ts';
import { likelyFormula } from './likelyFormula.ts';
import { understandProblem } from './understandProblem.ts';

/** As `understandProblem`, in the plain form that is stored and shown. */
export function readProblem(text: string): ProblemReading {
  const reading = understandProblem(text);
  if (reading.kind === 'unreadable') return reading;
  const { kind, task, given, unknowns, latex } = reading;
  const likely = task === 'words' && !asksNothingOfFormula(text) ? likelyFormula(text) : null;
  const obstacle = findObstacle(reading);
  return {
    kind,
    task,
    given,
    unknowns,
    latex,
    ...(likely === null ? {} : { likely }),
    ...(obstacle === null ? {} : { obstacle }),
  };
}
