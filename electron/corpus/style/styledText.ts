import type { Random } from '../../maths/problems/random.ts';
import { styleWords } from './styleWords.ts';
import { fillWords } from '../wording.ts';

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
    const count = Object.keys(marks).length;
    const name = `q${String.fromCharCode(97 + (count % 26))}${'z'.repeat(Math.floor(count / 26))}`;
    marks[name] = maths;
    return `{${name}}${end}`;
  });
  return { words, marks };
}

function respelt(text: string, random: Random): string {
  return RESPELT.reduce((typed, [share, from, to]) => (random.chance(share) ? typed.replace(from, to) : typed), text);
}

/** A whole question as somebody else would type it, its maths the same in value; and the names of the styles. */
export function styledText(
  text: string,
  topic: string,
  random: Random,
): { readonly problem: string; readonly styles: readonly string[] } {
  const { words, marks } = withMarks(respelt(text, random));
  const styled = styleWords(words, { topic, ask: 'ruled' }, random);
  return { problem: fillWords(styled.words, marks), styles: styled.styles };
}
