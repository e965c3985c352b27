import { latexToText } from '../../electron/contract/text/latexToText.ts';
import { proseToText } from '../../electron/contract/text/proseToText.ts';
import { formulaAsMathml } from '../maths/setFormula.ts';
import { splitText } from '../../electron/contract/text/splitText.ts';
import type { SolutionProgress } from './solutionProgress.ts';
import { verdictWords } from './verdictWords.ts';

export type CopyFormat = 'latex' | 'text' | 'mathml';

/** A solution for the clipboard. The marks go along in the plain text, so that a pasted line keeps its verdict. */
export function copySolution(progress: SolutionProgress, format: CopyFormat): string {
  if (format === 'latex') return asLatex(progress);
  return format === 'text' ? asText(progress) : asMathml(progress);
}

function asLatex(progress: SolutionProgress): string {
  const answer = progress.solution?.answer;
  const parts = [
    `\\textbf{Problem.} ${proseToLatex(progress.problem)}`,
    ...progress.steps.map((step) => `${proseToLatex(step.reason)}\n\\[${step.expression}\\]`.trim()),
    ...(answer ? [`\\textbf{Answer:} \\(\\boxed{${answer}}\\)`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function asText(progress: SolutionProgress): string {
  const { solution } = progress;
  const steps = progress.steps.map((step, index) => {
    const reason = proseToText(step.reason);
    const line = `   ${latexToText(step.expression)}   [${verdictWords(step.verdict).short.toLowerCase()}]`;
    return `${index + 1}. ${reason}\n${line}`;
  });
  const answer = solution?.answer
    ? [`Answer: ${latexToText(solution.answer)}   [${verdictWords(solution.verdict).short.toLowerCase()}]`]
    : [];
  return `${[`Problem: ${proseToText(progress.problem)}`, ...steps, ...answer].join('\n\n')}\n`;
}

function asMathml(progress: SolutionProgress): string {
  const formulas = [...progress.steps.map((step) => step.expression), progress.solution?.answer ?? ''];
  return `${formulas.flatMap((latex) => (latex === '' ? [] : [formulaAsMathml(latex) ?? latex])).join('\n')}\n`;
}

function proseToLatex(prose: string): string {
  return splitText(prose)
    .map((piece) => {
      if (piece.kind === 'maths') return piece.display ? `\\[${piece.latex}\\]` : `$${piece.latex}$`;
      if (piece.kind === 'bold') return `\\textbf{${escapeLatex(piece.text)}}`;
      return piece.kind === 'italic' ? `\\emph{${escapeLatex(piece.text)}}` : escapeLatex(piece.text);
    })
    .join('');
}

function escapeLatex(text: string): string {
  return text.replaceAll(/[\\^~]|[%&#_${}]/g, (character) => {
    if (character === '\\') return '\\textbackslash{}';
    if (character === '^') return '\\textasciicircum{}';
    return character === '~' ? '\\textasciitilde{}' : `\\${character}`;
  });
}
