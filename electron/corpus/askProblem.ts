import type { MadeProblem } from '../maths/problems/problem.ts';
import type { Random } from '../maths/problems/random.ts';
import { randomStyle, typeMaths } from './typedMaths.ts';
import type { TypingStyle } from './typedMaths.ts';
import { spellCounts } from './style/numberWords.ts';
import { styleWords } from './style/styleWords.ts';
import { fillWords, phrase } from './wording.ts';
import type { Wordings } from './wordings/wordings.ts';

/** Other spellings of the same LaTeX, each with the share of formulas that get it. */
const LATEX_SPELLINGS: readonly (readonly [number, RegExp, string])[] = [
  [0.15, /\\times(?![a-z])/g, '\\cdot'],
  [0.1, /\\times ?/g, ' \\times '],
  [0.1, /\\frac(?![a-z])/g, '\\dfrac'],
  [0.03, /\\frac(?![a-z])/g, '\\tfrac'],
  [0.1, /\(([^()]*\\frac[^()]*)\)/g, '\\left($1\\right)'],
  [0.5, /\\(le|ge)(?![a-z])/g, '\\$1q'],
  [0.12, /\^([0-9a-z])/g, '^{$1}'],
  [0.2, /\\,(?=d[a-z])/g, ' \\, '],
  [0.15, /\\,(?=d[a-z])/g, ' '],
  [0.06, /\\sqrt\{(\d)\}/g, '\\sqrt$1'],
  [0.45, /(?<=[\da-z)}])([+=-])(?=[\da-z(\\-])/g, ' $1 '],
  [0.25, /(?<=[\da-z)}])([<>])(?=[\da-z(\\-])/g, ' $1 '],
];

/** LaTeX spelt in one of the usual ways: `\times`, `\cdot`, `\dfrac`, `x^{2}`, spaces around signs. */
function varyLatex(latex: string, random: Random): string {
  return LATEX_SPELLINGS.reduce(
    (text, [share, from, to]) => (random.chance(share) ? text.replace(from, to) : text),
    latex,
  );
}

type Delimiters = readonly [string, string];

/** What stands around a formula in LaTeX. */
const DELIMITERS: readonly [Delimiters, ...Delimiters[]] = [
  ['$', '$'],
  ['$', '$'],
  ['$', '$'],
  ['\\(', '\\)'],
  ['\\(', '\\)'],
  ['$$', '$$'],
  ['\\[', '\\]'],
];

function inLatex(parts: readonly string[], [open, close]: Delimiters, random: Random): string {
  const varied = parts.map((part) => varyLatex(part, random));
  const wrap = (text: string): string => `${open}${text}${close}`;
  if (varied.length === 1) return wrap(varied.join(''));
  if (random.chance(0.15)) return wrap(`\\begin{cases}${varied.join('\\\\')}\\end{cases}`);
  if (random.chance(0.2)) return wrap(varied.join(',\\ '));
  return varied.map(wrap).join(random.pick([' and ', ', ', '; ', '\n']));
}

function bareLatex(parts: readonly string[], random: Random): string {
  const varied = parts.map((part) => varyLatex(part, random));
  if (varied.length > 1 && random.chance(0.3)) return `\\begin{cases}${varied.join('\\\\')}\\end{cases}`;
  return varied.join(random.pick([', ', ' and ', '; ', ',\\ ', '\n']));
}

function onKeyboard(parts: readonly string[], style: TypingStyle, bracketed: boolean, random: Random): string {
  const typed = parts.map((part) => typeMaths(part, style, bracketed));
  return typed.join(random.pick([', ', ', ', ' and ', ' and ', '; ', ';', '\n', '\n', ' & ', ',']));
}

/** Unwise with fractions in a division: `1/2 / 3/4`; a colon or slash there is written with brackets. */
function styleFor(problem: MadeProblem, random: Random): { readonly style: TypingStyle; readonly bracketed: boolean } {
  const style = randomStyle(random);
  if (!problem.bracketed) return { style, bracketed: false };
  return { style, bracketed: style.divide === '/' || style.divide === ':' || random.chance(0.4) };
}

/** Must the words say what is wanted, or is the maths alone enough? */
function speaksForItself(problem: MadeProblem): boolean {
  return problem.ask === 'equation' || problem.ask === 'calculate' || problem.ask === 'system';
}

function letters({ unknowns: [first = 'x', second = 'y'] }: MadeProblem): Readonly<Record<string, string>> {
  return { u: first, v: second };
}

type Marks = Readonly<Record<string, string>>;

type Spell = (parts: readonly string[]) => string;

/** The one way, drawn at random, in which every formula of a question is spelt. */
function spelling(problem: MadeProblem, random: Random): Spell {
  const form = random.next();
  const { style, bracketed } = styleFor(problem, random);
  if (form < 0.55) return (parts) => onKeyboard(parts, style, bracketed, random);
  const delimiters = random.pick(DELIMITERS);
  return form < 0.85 ? (parts) => inLatex(parts, delimiters, random) : (parts) => bareLatex(parts, random);
}

/** A mark that is a formula (`$x=3$`, the dollars around all of it) is spelt as the other formulas are. */
function spelt(marks: Marks, spell: Spell): Marks {
  return Object.fromEntries(
    Object.entries(marks).map(([name, value]) => {
      const formula = /^\$([^$]+)\$$/.exec(value)?.[1];
      return [name, formula === undefined ? value : spell([formula])];
    }),
  );
}

/** What fills the marks of a wording; `m` is the formulas. A `bare` question is its formulas without a word. */
type Filling = { readonly marks: Marks; readonly bare: boolean };

function fillingOf(problem: MadeProblem, random: Random): Filling {
  const spell = spelling(problem, random);
  const bare = speaksForItself(problem) && random.chance(0.3);
  const maths = spell(problem.latex);
  return { marks: { ...spelt(problem.marks ?? {}, spell), ...letters(problem), m: maths }, bare };
}

/** Writes a problem the way somebody might ask it: bare or in a sentence, typed or in LaTeX, tidy or not. */
export function askProblem(problem: MadeProblem, wordings: Wordings, random: Random): string {
  const { marks, bare } = fillingOf(problem, random);
  if (bare) return random.chance(0.06) ? `${marks['m'] ?? ''}.` : (marks['m'] ?? '');
  return phrase(wordings[problem.ask] ?? ['{m}'], marks, random);
}

/** A question, the same without its styles, and their names. */
export type StyledQuestion = { readonly problem: string; readonly kernel: string; readonly styles: readonly string[] };

/** Names in small letters, as those write them who write everything so. */
function smallNames(marks: Marks): Marks {
  return Object.fromEntries(
    Object.entries(marks).map(([name, value]) => [name, /^[A-Z][a-z]+$/.test(value) ? value.toLowerCase() : value]),
  );
}

/** A question of the training set: any of its wordings in any style. */
export function askInStyle(problem: MadeProblem, topic: string, wordings: Wordings, random: Random): StyledQuestion {
  const { marks, bare } = fillingOf(problem, random);
  const wording = bare ? '{m}' : random.pick(wordings[problem.ask] ?? ['{m}']);
  const { words, styles } = styleWords(wording, { topic, ask: problem.ask }, random);
  const small = styles.includes('lower case') && random.chance(0.6) ? smallNames(marks) : marks;
  const text = fillWords(words, small);
  const counted = problem.latex.length === 0 && random.chance(0.3) ? spellCounts(text) : text;
  return {
    problem: counted,
    kernel: fillWords(wording, marks),
    styles: counted === text ? styles : [...styles, 'counts in words'],
  };
}
