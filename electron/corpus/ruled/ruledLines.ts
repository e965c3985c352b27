import { isReserved } from '../corpusLine.ts';
import type { CorpusLine } from '../corpusLine.ts';
import { FIGURE_TEXTS } from './figureTexts.ts';
import { fillNumbers } from './fillNumbers.ts';
import { workByRule } from '../../maths/methods/workByRule.ts';
import type { Random } from '../../maths/problems/random.ts';
import { RULED_TEXTS } from './ruledTexts.ts';
import { styledText } from '../style/styledText.ts';
import { writeSolution } from '../../tutor/solutionText.ts';

const QUESTIONS = [...Object.entries(RULED_TEXTS), ...Object.entries(FIGURE_TEXTS)].flatMap(([topic, texts]) =>
  texts.map((text) => ({ topic, text })),
);

/** Longer solutions do not fit the model. */
const LONGEST_SOLUTION = 600;

/** `copies` lines that ask one question, which the rules have worked, in as many styles; none where they cannot. */
export function ruledLines(copies: number, random: Random): readonly CorpusLine[] {
  const { topic, text } = QUESTIONS[random.whole(0, QUESTIONS.length - 1)] ?? { topic: '', text: '' };
  const kernel = fillNumbers(text, random);
  const worked = isReserved(kernel) ? null : workByRule(kernel);
  if (worked === null) return [];
  const solution = writeSolution(worked);
  if (solution.length > LONGEST_SOLUTION) return [];
  return Array.from({ length: copies }, () => {
    const { problem, styles } = styledText(kernel, topic, random);
    return { topic, problem, solution, core: kernel, kernel, styles };
  });
}
