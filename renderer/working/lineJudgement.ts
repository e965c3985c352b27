import type { z } from 'zod';

import type { ArgumentReport, LineRelation } from '../../electron/contract/vocabulary.ts';

export type Relation = z.infer<typeof LineRelation>;

/** One typed line with what is known of it. `mark` says how sure we are that the working still holds at this line. */
export type JudgedLine = {
  /** Its number in the text as typed, blank lines counted, from 1. */
  readonly number: number;
  readonly text: string;
  /** The text without what is no mathematics, such as a label or a remark. */
  readonly plain: string;
  readonly mark: 'start' | 'aside' | 'holds' | 'wrong' | 'unsure' | 'after' | 'waiting';
  readonly words: string;
};

export type TypedLine = { readonly number: number; readonly text: string; readonly plain: string };

/** The lines that hold something, with their numbers in the text. */
export function typedLines(text: string): readonly TypedLine[] {
  return text
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line.trim(), plain: line.trim() }))
    .filter((line) => line.text !== '');
}

/** Does the last line, which may still be being written, look bad? Then it is not spoken of before a pause. */
export function isUnfinished(report: ArgumentReport, lines: readonly TypedLine[], text: string): boolean {
  const last = lines.length - 1;
  const isBad = report.firstWrong === last || ['unreadable', 'undecided'].includes(report.relations[last] ?? '');
  return isBad && !/\n\s*$/.test(text);
}

/** The text without its first wrong line (a number as in `TypedLine`) and all after it. */
export function textBefore(text: string, line: number): string {
  const kept = text
    .split('\n')
    .slice(0, line - 1)
    .join('\n')
    .trimEnd();
  return kept === '' ? '' : `${kept}\n`;
}

/** `readings` holds lines as LaTeX by their plain text; null for one that could not be read. */
export function judgeLines(
  lines: readonly TypedLine[],
  report: ArgumentReport | null,
  readings: Readonly<Record<string, string | null>> = {},
): readonly JudgedLine[] {
  return lines.map((line, index) => {
    const judged = judge(index, report);
    const unread = judged.mark === 'start' && readings[line.plain] === null;
    return { ...line, ...(unread ? holds('unreadable') : judged) };
  });
}

function judge(index: number, report: ArgumentReport | null): Pick<JudgedLine, 'mark' | 'words'> {
  const relation = report?.relations[index];
  if (report === null || relation === undefined) return { mark: 'waiting', words: '…' };
  if (report.firstWrong === index) return { mark: 'wrong', words: wrongWords(relation, index) };
  if (report.firstWrong !== null && index > report.firstWrong) {
    return { mark: 'after', words: 'after the first wrong line' };
  }
  return holds(relation, index === 0 ? 'problem' : 'line above');
}

/** `above`: what the line was compared with. */
function holds(relation: Relation, above: 'problem' | 'line above' = 'line above'): Pick<JudgedLine, 'mark' | 'words'> {
  switch (relation) {
    case 'start':
      // Nothing stands above it to compare it with: no tick.
      return { mark: 'start', words: 'start' };
    case 'equivalent':
      return { mark: 'holds', words: `same solutions as the ${above}` };
    case 'same-roots':
      return { mark: 'holds', words: `same roots as the ${above}` };
    case 'equal':
      return { mark: 'holds', words: `equal to the ${above}` };
    case 'aside':
      // Right by itself is not right here: no tick.
      return { mark: 'aside', words: 'right by itself, not tied to the problem' };
    case 'may-add':
      return { mark: 'holds', words: 'follows, but may let in extra solutions' };
    case 'may-lose':
      return { mark: 'unsure', words: 'solutions may have been lost here' };
    case 'and-or':
      return { mark: 'unsure', words: 'check “and” and “or” here' };
    case 'missing-variable':
      return { mark: 'unsure', words: 'say which unknown this is' };
    case 'unreadable':
      return { mark: 'unsure', words: 'could not be read' };
    case 'unrelated':
    case 'undecided':
      return { mark: 'unsure', words: 'could not be checked' };
  }
}

/** The first line has the problem above it. */
function wrongWords(relation: Relation, index: number): string {
  if (relation === 'may-lose') return 'a solution is lost here';
  if (relation === 'may-add') return 'an extra solution comes in here';
  if (relation === 'and-or') return '“and” and “or” are mixed up here';
  if (relation === 'missing-variable') return 'the unknown is missing here';
  if (relation === 'unreadable') return 'this line could not be read';
  return `does not follow from the ${index === 0 ? 'problem' : 'line above'}`;
}
