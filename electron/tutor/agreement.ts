import type { LineChecker } from './lineChecker.ts';
import type { AttemptOutcome } from './writeAttempt.ts';

/**
 * The largest group of tries that came to the same answer, the earlier group where two are as large; answers that were
 * refuted, or are missing, belong to none. Agreement is no proof: a model can be wrong the same way every time.
 */
export async function largestAgreement(
  outcomes: readonly AttemptOutcome[],
  checker: Pick<LineChecker, 'gradeAnswer'>,
): Promise<readonly AttemptOutcome[]> {
  const groups: AttemptOutcome[][] = [];
  for (const outcome of outcomes) {
    if (outcome.answer === null || outcome.answerVerdict.status === 'refuted') continue;
    const group = await groupOf(outcome.answer, groups, checker);
    if (group === undefined) groups.push([outcome]);
    else group.push(outcome);
  }
  return groups.sort((one, other) => other.length - one.length)[0] ?? [];
}

async function groupOf(
  answer: string,
  groups: readonly AttemptOutcome[][],
  checker: Pick<LineChecker, 'gradeAnswer'>,
): Promise<AttemptOutcome[] | undefined> {
  for (const group of groups) {
    const expected = group[0]?.answer ?? '';
    if (expected === answer) return group;
    if ((await checker.gradeAnswer({ expected, given: `$${answer}$` })).equal === true) return group;
  }
  return undefined;
}

/** What the agreement of tries says of an answer that nothing else confirms. */
export function agreementWords(agreeing: number, tries: number): string {
  if (tries < 2) return '';
  return agreeing === tries
    ? `All ${tries} tries came to this answer, which makes it likelier but proves nothing.`
    : `${agreeing} of ${tries} tries came to this answer.`;
}
