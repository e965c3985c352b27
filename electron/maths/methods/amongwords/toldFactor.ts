import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { polynomialOf } from '../monomials.ts';
import { equationOf, expressionOf, letterOf } from '../requests/parts.ts';
import type { Work } from '../requests/requestWords.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Piece } from '../reworded/rewording.ts';
import { typedMaths } from './typedMaths.ts';

/** "One factor of A is B", "x − 2 is a factor": the word between the two is no sign of an equation. */
const IS = /\b((?:factors?|brackets?) (?:of|in|is) [^=,;?!]*?[\w)²³$]) is (?=[$(\d]|[a-z](?![a-z]))/gi;
const IS_FACTOR = /(?<=[\d)$]) (is|as) (?=(?:a|an|one|known|the) )/g;
const OTHER = /\b(?:other|remaining|second|missing|another)\b/;
const WHOLE =
  /\b(?:factori[sz]\w*|factor (?:it|this|the|completely|fully|#\d)|factored|product of|linear factors|completely|fully|resolve)\b/;
const STEERS =
  /\b(?:not|never|remainder|value of|constants?|solve|roots?|zeros?|twice|half|double|sum|difference|coefficients? of|quotient|hcf|gcf|common|why|show|prove|sketch|graph|how many|integral|if it)\b/;

const NUMBER_WORD = /^(?:one|two|three)$/i;

type Told = { readonly whole: Expression; readonly factor: Expression };

/** The degree in the one letter that both have. */
function degreeOf(expression: Expression): number {
  const terms = polynomialOf(expression) ?? [];
  return Math.max(0, ...terms.map(({ powers }) => powers.reduce((sum, [, power]) => sum + power, 0)));
}

/** `p(x) = …`, `y = …`: what is on the right. */
function bodyOf(piece: Piece): Expression | null {
  const equation = equationOf(piece);
  if (equation === null) return expressionOf(piece);
  return /^\s*(?:[a-zA-Z]\s?\([a-z]\)|[yPQ])\s*=/.test(piece.text) ? equation.right : null;
}

function toldIn(pieces: readonly Piece[]): Told | null {
  const bodies = pieces.flatMap((piece) => (letterOf(piece) === null && !/^\s*[a-zA-Z]\s?\([a-z]\)\s*$/.test(piece.text) ? [bodyOf(piece)] : [])); // prettier-ignore
  if (!bodies.every((body) => body !== null)) return null;
  const distinct = bodies.filter((body, index) => bodies.findIndex((other) => toLatex(other) === toLatex(body)) === index); // prettier-ignore
  const [one, two, ...more] = distinct.toSorted((first, second) => degreeOf(second) - degreeOf(first));
  if (one === undefined || two === undefined || more.length > 0) return null;
  const letters = new Set([one, two].flatMap((expression) => symbolsIn({ kind: 'expression', expression })));
  return letters.size === 1 && degreeOf(one) > degreeOf(two) && degreeOf(two) === 1
    ? { whole: one, factor: two }
    : null;
}

function bracketsOf(answer: string): readonly string[] | null {
  const text = answer.replace(/\s|\\left|\\right/g, '');
  const found = [...text.matchAll(/\(([^()]+)\)(?:\^(\d))?/g)].flatMap(([, inner = '', power]) => Array.from({ length: Number(power ?? 1) }, () => inner)); // prettier-ignore
  const front = text.replace(/\([^()]+\)(?:\^\d)?/g, '');
  return /^-?\d*$/.test(front) ? (front === '' ? found : [front, ...found]) : null;
}

function same(one: string, two: Expression): boolean {
  const read = parseExpression(one);
  if (read.kind !== 'expression') return false;
  const difference: Expression = { kind: 'sum', terms: [read.expression, { kind: 'negative', operand: two }] };
  return polynomialOf(difference)?.length === 0;
}

/** A polynomial and one of its factors, told in any words: all factors, or what is left of them. */
export function toldFactor(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 240 || !/\bfactors?\b|\bdivides\b/i.test(problem)) return null;
  const sentence = sentenceOf(typedMaths(problem.replace(IS, '$1 is: ').replace(IS_FACTOR, ' , $1 ')));
  if (sentence === null || sentence.pieces.length > 6 || sentence.pieces.length < 2) return null;
  const words = sentence.skeleton
    .replace(/#(\d+)/g, (all, place: string) =>
      NUMBER_WORD.test(sentence.pieces[Number(place)]?.text ?? '') ? 'one' : all,
    )
    .replace(/\bhence\b/g, ' ');
  if (STEERS.test(words.replace(/\bproduct of\b/g, ' ')) || sentence.pieces.some(({ unit }) => unit !== ''))
    return null;
  const used = sentence.pieces.filter(({ text }) => !NUMBER_WORD.test(text));
  const told = toldIn(used);
  const asks = words.replace(/\b(?:is|as|has|with|,) (?:a|an|one|known)\b(?:(?!product)[^#]){0,25}?\bfactors?\b(?: of)?|\bone (?:of (?:the|its) )?(?:\w+ )?factors?\b(?: of)?|\b(?:a|one) factor\b/g, ' '); // prettier-ignore
  const [other, whole] = [OTHER.test(asks), WHOLE.test(asks)];
  if (told === null || other === whole || !/\bfactor|divides/.test(words)) return null;
  const solution = work(`Factorise $${toLatex(told.whole)}$`);
  const brackets = solution === null ? null : bracketsOf(solution.answer);
  const index = brackets?.findIndex((bracket) => same(bracket, told.factor)) ?? -1;
  if (solution === null || brackets === null || index < 0) return null;
  if (whole) return solution;
  const rest = brackets.filter((_bracket, at) => at !== index);
  const answer = rest.length === 1 ? (rest[0] ?? '') : rest.map((one) => (/[+-]/.test(one.slice(1)) ? `(${one})` : one)).join(''); // prettier-ignore
  const last = { reason: `One factor is $${toLatex(told.factor)}$; the rest is left.`, expression: answer };
  return rest.length === 0 ? null : { ...solution, steps: [...solution.steps, last], answer };
}
