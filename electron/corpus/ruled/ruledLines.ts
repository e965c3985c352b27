import { isReserved } from '../corpusLine.ts';
import type { CorpusLine } from '../corpusLine.ts';
import { FIGURE_TEXTS } from './figureTexts.ts';
import { fillNumbers } from './fillNumbers.ts';
import { workByRule } from '../../maths/methods/workByRule.ts';
import type { Random } from '../../maths/problems/random.ts';
import { RULED_TEXTS } from './ruledTexts.ts';
import { styleWords } from '../style/styleWords.ts';
import { writeSolution } from '../../tutor/solutionText.ts';
import { fillWords } from '../wording.ts';

const QUESTIONS = [...Object.entries(RULED_TEXTS), ...Object.entries(FIGURE_TEXTS)].flatMap(([topic, texts]) =>
  texts.map((text) => ({ topic, text })),
);

/** Longer solutions do not fit the model. */
const LONGEST_SOLUTION = 600;

/** Signs that may be typed otherwise, each with the share of texts that get it. */
const RESPELT: readonly (readonly [number, RegExp, string])[] = [
  [0.4, /\^2(?!\d)/g, '²'],
  [0.4, /\^3(?!\d)/g, '³'],
  [0.25, / - (?=[\d(a-z])/g, ' − '],
  [0.3, / × /g, ' * '],
  [0.15, / \+ /g, '+'],
  [0.2, /√(\d+)/g, 'sqrt($1)'],
];

/** Everything that is not plain prose: numbers, formulas, names of points, letters that stand alone. */
const MATHS = /\S*[\d=+^√\\²³π°$£€{}()|<>≤≥∫×÷−*/:%]\S*|(?<![A-Za-z'’])(?:[A-Z]+|[b-z])(?![A-Za-z'’])/g;

/** The text with a mark for every piece of maths, so that a style reaches only its words. */
function withMarks(text: string): { readonly words: string; readonly marks: Readonly<Record<string, string>> } {
  const marks: Record<string, string> = {};
  const words = text.replace(MATHS, (piece) => {
    const [, maths = piece, end = ''] = /^(.*?)([.,?]*)$/s.exec(piece) ?? [];
    const name = `q${String.fromCharCode(97 + (Object.keys(marks).length % 26))}${'z'.repeat(Math.floor(Object.keys(marks).length / 26))}`;
    marks[name] = maths;
    return `{${name}}${end}`;
  });
  return { words, marks };
}

function respelt(text: string, random: Random): string {
  return RESPELT.reduce((typed, [share, from, to]) => (random.chance(share) ? typed.replace(from, to) : typed), text);
}

/** `copies` lines that ask one question, which the rules have worked, in as many styles; none where they cannot. */
export function ruledLines(copies: number, random: Random): readonly CorpusLine[] {
  const { topic, text } = QUESTIONS[random.whole(0, QUESTIONS.length - 1)] ?? { topic: '', text: '' };
  const kernel = fillNumbers(text, random);
  const worked = isReserved(kernel) ? null : workByRule(kernel);
  if (worked === null) return [];
  const solution = writeSolution(worked);
  if (solution.length > LONGEST_SOLUTION) return [];
  return Array.from({ length: copies }, () => {
    const { words, marks } = withMarks(respelt(kernel, random));
    const styled = styleWords(words, { topic, ask: 'ruled' }, random);
    return { topic, problem: fillWords(styled.words, marks), solution, core: kernel, kernel, styles: styled.styles };
  });
}
