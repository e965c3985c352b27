import type { RuleSolution } from '../../outcomes.ts';
import type { Work } from '../requests/requestWords.ts';

/** What is to be rewritten; in these questions e, i and π are letters like any other. */
const REWRITES = /\b(?:factor|expand|multiply out|brackets?|simplif|collect|like terms|gather|combine|tidy)/i;
/** Where the letter has a meaning of its own. */
const OWN_MEANING =
  /e ?\^ ?[{(a-z]|e[⁻ˣ]|\b(?:exp|ln|log|natural|complex|imaginary|conjugate|argument|modulus|real part|sin|cos|tan|differentiate|integrate|derivative|solve|value|radians|degrees|vectors?|decimal|when|if)\b|[=<>≤≥]/i;
const LETTERS: readonly (readonly [pattern: RegExp, latex: string])[] = [
  [/(?<![A-Za-z\\'’])e(?![A-Za-z'’]|\.g|\.)|(?<=\d|[²³)])e(?=[²³\s+−–)^-])/g, 'e'],
  [/π|\\pi(?![a-z])|(?<![a-z\\])pi(?=[a-zA-Z](?![a-zA-Z])|\b)/g, '\\pi '],
];

/** `2e² − 3e + 1`, `πR² − πr²`: worked with a letter that has no meaning of its own, which is then put back. */
export function ownLetters(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 240 || !REWRITES.test(problem) || OWN_MEANING.test(problem)) return null;
  for (const [pattern, latex] of LETTERS) {
    const letter = ['k', 'm', 'q', 'w', 'z'].find((one) => !new RegExp(`(?<![a-z])${one}(?![a-z])`, 'i').test(problem.replace(/(?<=\d)[a-z]/g, ' $&'))); // prettier-ignore
    const text = letter === undefined ? problem : problem.replace(pattern, letter);
    if (letter === undefined || text === problem) continue;
    const solution = work(text);
    return solution === null ? null : withLetter(solution, letter, latex);
  }
  return null;
}

function withLetter(solution: RuleSolution, letter: string, latex: string): RuleSolution {
  const alone = new RegExp(`(?<!\\\\[a-zA-Z]*)${letter}(?![a-z]{2})`, 'g');
  const put = (formula: string): string =>
    formula
      .replace(alone, latex)
      .replace(/\\pi (?![A-Za-z])/g, '\\pi')
      .trim();
  const inWords = (words: string): string => words.replace(/\$[^$]*\$/g, put);
  const steps = solution.steps.map(({ reason, expression }) => ({
    reason: inWords(reason),
    expression: put(expression),
  }));
  return { ...solution, steps, answer: put(solution.answer) };
}
