import { inFigures } from '../words/numberWords.ts';
import { spokenMaths } from './spokenMaths.ts';

/** Words that only somebody says aloud who means a formula. */
const SPOKEN =
  /\b(?:squared|cubed|plus|minus|over|times|equals?|point|log(?:arithm)?|ln|sine|cosine|tangent|integral|integrate|limit|d [xt]|to the power|brackets?|dee [xt])\b/i;
const SMALL =
  'nought|naught|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|hundred|thousand';
const NUMBER_WORD = new RegExp(String.raw`\b(?:${SMALL})\b`, 'i');
const N = String.raw`([-−]?\d+(?:\.\d+)?)`;
const SIGNED = String.raw`(?:(minus|negative) )?${N}`;

type Mend = readonly [pattern: RegExp, put: (groups: readonly string[]) => string];

const signed = (sign: string, digits: string): string => `${sign === '' ? '' : '-'}${digits}`;
const FUNCTIONS: Readonly<Record<string, string>> = { sine: 'sin', cosine: 'cos', tangent: 'tan', sin: 'sin', cos: 'cos', tan: 'tan', ln: 'ln', 'natural log': 'ln', log: 'log' }; // prettier-ignore

/** Names of functions, ends of integrals and points, as they are said. */
const MENDS: readonly Mend[] = [
  [new RegExp(String.raw`\bthe points? ${SIGNED}(?:,| comma) ?${SIGNED}(?=[\s.,;?]|$)`, 'gi'), ([a = '', x = '', b = '', y = '']) => `the point (${signed(a, x)}, ${signed(b, y)})`],
  [new RegExp(String.raw`\blog(?:arithm)?(?: to)?(?: the)? base (?:of )?${N} of ${N}`, 'gi'), ([base = '', of = '']) => `$\\log_{${base}}(${of})$`],
  [new RegExp(String.raw`\blog(?:arithm)? of ${N} (?:to|in|with)(?: the)? base ${N}`, 'gi'), ([of = '', base = '']) => `$\\log_{${base}}(${of})$`],
  [/\b(natural log|ln|log|sine|cosine|tangent|sin|cos|tan) of (\d* ?[a-z])(?![a-z])/gi, ([name = '', of = '']) => `${FUNCTIONS[name.toLowerCase()] ?? name}(${of.replace(' ', '')})`],
  [new RegExp(String.raw`\b(natural log|ln|log) of ${N}`, 'gi'), ([name = '', of = '']) => `${FUNCTIONS[name.toLowerCase()] ?? name}(${of})`],
  [/,? (?:dee|d) ([a-z])(?![a-z])/gi, ([letter = '']) => ` d${letter}`],
]; // prettier-ignore

function mended(text: string): string {
  return MENDS.reduce(
    (now, [pattern, put]) => now.replace(pattern, (_all, ...groups: readonly unknown[]) => put(groups.slice(0, -2).map((group) => (typeof group === 'string' ? group : '')))), // prettier-ignore
    text,
  );
}

const TERM = String.raw`(?:\d*[a-z](?:\^\d)?|\d+)`;
const SUM = String.raw`${TERM}(?:[-+]${TERM})+`;
const QUOTIENT = new RegExp(String.raw`(?<=\blimit\b.*)\$(${SUM}|${TERM})\/(${SUM})\$|\$(${SUM})\/(${SUM}|${TERM})\$(?=.*\blimit\b)|(?<=\blimit\b.*)\$(${SUM})\/(${TERM})\$|\$(${TERM})\/(${SUM})\$(?=.*\blimit\b)`, 'i'); // prettier-ignore

/** "x squared minus 25 over x minus 5", of which a limit is asked: what is said is one fraction. */
export function withWholeFraction(text: string): string {
  return text.replace(QUOTIENT, (all: string) => {
    const [top = '', bottom = ''] = all.slice(1, -1).split('/');
    return `$(${top})/(${bottom})$`;
  });
}

/** Functions, letters and equations that are said, as they are written, where no digit was typed. */
const EQUATION =
  /(?<![a-z(])((?:ln|log)\([^()]*\)(?: (?:minus|plus) (?:ln|log)\([^()]*\))*) (?:equals|is equal to|is) (\d+)/gi;

function withLogEquation(text: string): string {
  return text.replace(EQUATION, (_all, left: string, right: string) => `$${left.replace(/ minus /gi, '-').replace(/ plus /gi, '+')}=${right}$`); // prettier-ignore
}

/** A question said aloud, with its functions, points, ends of integrals and fractions written; itself where there is nothing. */
export function spokenFunctions(problem: string): string {
  if (problem.length > 300 || /[\d$\\]/.test(problem) || !SPOKEN.test(problem) || !NUMBER_WORD.test(problem))
    return problem;
  // A capital that stands alone is a letter of its own: "E equals …".
  const figures = inFigures(problem.replace(/[A-Za-z]{2,}|\b[AIXYZ]\b/g, (word) => word.toLowerCase()))
    .replace(/\b(those|these|the|both) 2(?=[\s.?!]*(?:points?)?[\s.?!]*$)/g, '$1 points')
    .replace(/\b(?:one|a|1) thousand\b/g, '1000')
    .replace(/\b(?:one|a|1) hundred\b/g, '100')
    .replace(/\b(?:nought|naught|zero)\b/g, '0')
    .replace(/\bone\b(?! (?:of|this|that|is|[a-z]+['’]s|side|angle|time)\b)(?!['’])/g, '1')
    .replace(/(?<=\b(?:this|that|last|next|another|other|first|easy|hard|quick|the)) 1(?!\d)/g, ' one');
  const written = withWholeFraction(spokenMaths(withLogEquation(mended(figures)))).replace(
    /\$ d([xt])(?=[\s.,?]|$)/g,
    '\\,d$1$',
  );
  if (!/[$(]|\btriangle\b.*\d degrees/i.test(written)) return problem;
  return written.replace(/(?:^|(?<=[.?!] ))[a-z]/g, (letter) => letter.toUpperCase());
}
