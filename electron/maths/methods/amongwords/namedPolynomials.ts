import { substitute } from '../../algebra/substitute.ts';
import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { polynomialOf } from '../monomials.ts';
import { equationOf, expressionOf, lettersOf } from '../requests/parts.ts';
import type { Work } from '../requests/requestWords.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import { collected } from './collected.ts';
import { typedMaths } from './typedMaths.ts';

/** Words beside the polynomials that leave it at putting them in: any other may ask for something else of them. */
const IDLE = new Set(
  (
    'find calculate work out determine what is whats simplify evaluate write express compute give obtain expand show the a an and if given that let where with ' +
    'polynomial polynomials expression expressions for of as in terms simplest standard form simply possible fully your answer answers result its it are be by defined ' +
    'following below two three both these then please now as single simplified in descending powers x y i we have has algebraic'
  ).split(' '),
);
const ASKS =
  /\b(?:find|calculate|work out|determine|what is|simplify|evaluate|write|express|compute|give|obtain|expand)\b/;

/** "P = 2x² − 3x + 4, Q = x² + 5x − 1. Calculate P − 2Q.": polynomials by name, put into what is asked for. */
export function namedPolynomials(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 260 || !/(?<![a-zA-Z])[A-Z] ?=/.test(problem)) return null;
  // "P(2)": a value, no product.
  if (/(?<![a-zA-Z])[A-Z] ?\(\s*[-−]?\d+(?:\.\d+)?\s*\)/.test(problem)) return null;
  const text = problem.replace(/\n+/g, ', ').replace(/[:,] ?, /g, ': ').replace(/(?<=\d|[)²³]|(?<![a-zA-Z])[a-z]) +(?=[A-Z] ?= )/g, ', ');
  const sentence = sentenceOf(typedMaths(text));
  if (sentence === null || sentence.pieces.length < 2 || sentence.pieces.length > 6) return null;
  const words = sentence.skeleton.replace(/\bif (?=#\d+ (?:and|,)|#\d+ ?,)/g, ' ');
  const areIdle = words.split(/[^A-Za-z]+/).every((word) => word === '' || IDLE.has(word.toLowerCase()));
  if (!areIdle || !ASKS.test(words)) return null;
  const told = new Map<string, Expression>();
  const targets: Expression[] = [];
  for (const piece of sentence.pieces) {
    const equation = equationOf(piece);
    const expression = expressionOf(piece);
    if (equation === null && expression === null) return null;
    if (equation === null) {
      if (expression !== null) targets.push(expression);
      continue;
    }
    const { left, right } = equation;
    if (left.kind !== 'symbol' || !/^[A-Z]$/.test(left.name) || told.has(left.name) || polynomialOf(right) === null) return null; // prettier-ignore
    told.set(left.name, right);
  }
  const [target, ...more] = targets;
  const names = target === undefined ? [] : lettersOf(target);
  if (target === undefined || more.length > 0 || told.size === 0 || !names.every((name) => told.has(name))) return null;
  if (![...told.keys()].every((name) => names.includes(name)) || [...told.values()].some((body) => lettersOf(body).some((name) => told.has(name)))) return null; // prettier-ignore
  const put = substitute(target, new Map([...told].map(([name, body]) => [name, { kind: 'sum', terms: [body] } as const])));
  const latex = toLatex(put);
  const solution = work(`Expand and simplify $${latex}$`) ?? collected(latex);
  if (solution === null) return null;
  const lead = { reason: `Put ${[...told.keys()].map((name) => `$${name}$`).join(' and ')} in.`, expression: latex };
  return { ...solution, steps: [lead, ...solution.steps] };
} // prettier-ignore
