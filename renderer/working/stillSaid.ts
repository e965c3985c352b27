import type { ArgumentReport } from '../../electron/contract/vocabulary.ts';
import type { TypedLine } from './lineJudgement.ts';

/**
 * What of a report on the lines `before` still stands beside the lines as they are `now`: the verdicts above the first
 * line that changed. What was said of the whole goes with the rest, unless it is about a wrong line further up.
 */
export function stillSaid(
  report: ArgumentReport | null,
  before: readonly TypedLine[],
  now: readonly TypedLine[],
): ArgumentReport | null {
  const same = sameLines(before, now);
  if (report === null || (same === before.length && same === now.length)) return report;
  const relations = report.relations.slice(0, same);
  if (report.firstWrong !== null && report.firstWrong < same) return { ...report, relations };
  return same === 0 ? null : { valid: null, firstWrong: null, relations, why: '' };
}

/** How many lines from the first on are the same in both. */
function sameLines(before: readonly TypedLine[], now: readonly TypedLine[]): number {
  const changed = now.findIndex((line, index) => line.text !== before[index]?.text);
  return changed === -1 ? now.length : changed;
}

/** Not one line was decided: as a rule the checker ran out of time, and may do better when the machine is free. */
export function isUndecided(report: ArgumentReport | null): boolean {
  return report !== null && report.relations.length > 0 && report.relations.every((each) => each === 'undecided');
}
