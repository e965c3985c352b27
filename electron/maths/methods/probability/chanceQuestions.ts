import type { RuleSolution } from '../../outcomes.ts';
import { ofConditions } from './ofConditions.ts';
import { ofExpected } from './ofExpected.ts';
import { ofLetters } from './ofLetters.ts';
import { ofOther } from './ofOther.ts';
import { ofOutcomes } from './ofOutcomes.ts';
import { ofPair } from './ofPair.ts';
import { ofTrials } from './ofTrials.ts';
import { ofWhole } from './ofWhole.ts';
import { readChances } from './readChances.ts';

/** Questions whose probabilities are given: several trials, two events, outcomes that are left, trees. */
export function chanceQuestion(text: string): RuleSolution | null {
  const reading = readChances(text);
  if (reading === null) return null;
  return (
    ofTrials(reading) ??
    ofExpected(reading) ??
    ofLetters(reading) ??
    ofPair(reading) ??
    ofOutcomes(reading) ??
    ofConditions(reading) ??
    ofWhole(reading) ??
    ofOther(reading)
  );
}
