import type { VerdictStatus } from '../../electron/contract/vocabulary.ts';

/** A verdict in words, for a line and for a whole answer. Colour and shape only repeat what these say. */
export type VerdictWords = { readonly short: string; readonly line: string; readonly answer: string };

const words: Readonly<Record<VerdictStatus, VerdictWords>> = {
  verified: { short: 'Checked', line: 'This line has been checked', answer: 'Checked: this answer is right' },
  refuted: { short: 'Wrong', line: 'This line is wrong', answer: 'This answer is wrong' },
  unchecked: {
    short: 'Not checked',
    line: 'This line could not be checked',
    answer: 'This answer has not been checked',
  },
};

export function verdictWords(status: VerdictStatus): VerdictWords {
  return words[status];
}

/**
 * What to say above an answer that nothing has confirmed. Lines that all check out say only that each follows from
 * the one above, never that the answer is right.
 */
export function cautionFor(answer: VerdictStatus, lines: readonly VerdictStatus[]): string | null {
  if (answer === 'verified') return null;
  if (answer === 'refuted') return 'Put back into the problem, this answer does not fit. Do not rely on it.';
  const allChecked = lines.length > 0 && lines.every((line) => line === 'verified');
  return allChecked
    ? 'Every line follows from the one above, but the answer itself has not been confirmed.'
    : 'Nothing has confirmed this answer. Check it yourself before you rely on it.';
}
