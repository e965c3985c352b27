import type { ProblemSet, SetProblem } from '../../electron/contract/appContract.ts';
import { latexToText } from '../../electron/contract/text/latexToText.ts';
import { proseToText } from '../../electron/contract/text/proseToText.ts';
import { outcomeOf } from '../history/attemptOutcome.ts';
import { keyWords } from './setWords.ts';

const headings = ['Number', 'Problem', 'Answer', 'Outcome', 'Key', 'Compared with the key', 'Hints taken'];

/** A set as rows of tab-separated cells, which every spreadsheet takes from the clipboard. */
export function setTable({ problems }: Pick<ProblemSet, 'problems'>): string {
  return [headings, ...problems.map(row)].map((cells) => `${cells.map(cell).join('\t')}\n`).join('');
}

function row(problem: SetProblem): readonly string[] {
  const { attempt, key } = problem;
  const outcome = attempt === null ? { words: 'not worked yet', why: '' } : outcomeOf(attempt);
  return [
    problem.label,
    proseToText(problem.text),
    latexToText(attempt?.answer ?? ''),
    outcome.why === '' ? outcome.words : `${outcome.words}: ${outcome.why}`,
    key === null ? '' : proseToText(key),
    keyWords(problem) ?? '',
    String(attempt?.hints ?? 0),
  ];
}

/** One line, and never a formula of the spreadsheet's own: "-3x = 6" would be one, a plain -3 is none. */
function cell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^[=+@-]/.test(line) && !/^-?\d+(?:\.\d+)?$/.test(line) ? `'${line}` : line;
}
