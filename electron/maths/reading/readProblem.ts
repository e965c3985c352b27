import type { ProblemReading } from '../outcomes.ts';
import { understandProblem } from './understandProblem.ts';

/** As `understandProblem`, in the plain form that is stored and shown. */
export function readProblem(text: string): ProblemReading {
  const reading = understandProblem(text);
  if (reading.kind === 'unreadable') return reading;
  const { kind, task, given, unknowns, latex } = reading;
  return { kind, task, given, unknowns, latex };
}
