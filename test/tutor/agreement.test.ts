import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../electron/maths/checking/gradeAnswer.ts';
import { agreementWords, largestAgreement } from '../../electron/tutor/agreement.ts';
import type { AttemptOutcome } from '../../electron/tutor/writeAttempt.ts';

const checker = { gradeAnswer: async (question: Parameters<typeof gradeAnswer>[0]) => gradeAnswer(question) };

function outcome(answer: string | null, status: 'unchecked' | 'refuted' = 'unchecked'): AttemptOutcome {
  const answerVerdict = { status, why: '', rule: 'none' };
  return { steps: [], answer, answerVerdict, refused: false, rewrites: 0, tokens: 1 };
}

async function answers(...outcomes: AttemptOutcome[]): Promise<readonly (string | null)[]> {
  return (await largestAgreement(outcomes, checker)).map(({ answer }) => answer);
}

describe('the agreement of tries', () => {
  it('goes by value, not by writing', async () => {
    expect(await answers(outcome('\\frac{1}{2}'), outcome('3'), outcome('0.5'))).toEqual(['\\frac{1}{2}', '0.5']);
  });

  it('counts no missing and no refuted answer', async () => {
    expect(await answers(outcome('3', 'refuted'), outcome('3', 'refuted'), outcome(null), outcome('4'))).toEqual(['4']);
    expect(await answers(outcome(null))).toEqual([]);
  });

  it('prefers the earlier of two groups of one size', async () => {
    expect(await answers(outcome('3'), outcome('4'))).toEqual(['3']);
  });

  it('is never called proof, and one try agrees with nothing', () => {
    expect(agreementWords(1, 1)).toBe('');
    expect(agreementWords(3, 3)).toContain('proves nothing');
    expect(agreementWords(2, 3)).toBe('2 of 3 tries came to this answer.');
  });
});
