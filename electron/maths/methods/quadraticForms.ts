import Fraction from 'fraction.js';

import type { Expression, Statement } from '../expression/expression.ts';
import type { RuleSolution } from '../outcomes.ts';
import { areIdle } from '../reading/taskRequest.ts';
import { completeSquare, solveByCompletingSquare } from './completeSquare.ts';
import { workDiscriminant } from './discriminant.ts';
import { formulaSentence, letterIn } from './formulaSentence.ts';
import type { FormulaSentence } from './formulaSentence.ts';
import type { Understood } from './method.ts';
import { coefficientsOf } from './quadraticTerms.ts';
import type { Coefficients } from './quadraticTerms.ts';
import { isRational, lettersOf } from './rationalValue.ts';
import { readQuadraticSide } from './readQuadratic.ts';
import { writeNumber } from './writeTerms.ts';

type Wanted = 'vertex' | 'square' | 'solve' | 'discriminant' | 'count' | 'any' | 'nature';
type Quadratic = { readonly coefficients: Coefficients; readonly unknown: string; readonly isEquation: boolean };

const SQUARE =
  /\b(?:by )?(?:complete|completing) the square\b(?: (?:on|of|for|in|to|with))?|\b(?:into|in|to) (?:the )?(?:completed[ -]square|complete square|vertex) form\b|\b(?:the )?completed square form(?: (?:of|for))?/g;
const ROOTS = '(?:distinct |different |real )*(?:roots?|solutions?)';
const DISCRIMINANT = /\b(?:the )?(?:value of the )?discriminant\b(?: (?:of|for|is))?/g;
const COUNT = new RegExp(
  String.raw`\bhow many ${ROOTS}(?: are there)?(?: (?:does|do|has|have|of|for|to|exist))*|\b(?:the )?number of ${ROOTS}(?: (?:of|for|to))?`,
  'g',
);
const ANY = new RegExp(
  String.raw`\b(?:any |some )?real ${ROOTS}(?: (?:exist|of|for|to))?|\b(?:any )(?:roots|solutions) (?:in|over) the (?:real numbers|reals)`,
  'g',
);
const NATURE = /\b(?:the )?nature of (?:the |its )?(?:roots|solutions)\b(?: (?:of|for))?/g;
const VERTEX =
  /\b(?:the )?(?:coordinates of the )?(?:turning point|vertex|(?:minimum|maximum) point)\b(?: (?:of|for|on))?/g;
const FORM = /\bin the form (?=#)/g;
const FORM_TEXT =
  /^[a-z]?\s*(?:\(|\\left\()\s*[a-z]\s*[+−–-]\s*[a-z]\s*(?:\)|\\right\))\s*(?:\^\{?2\}?|²|\*\*2)\s*[+−–-]\s*[a-z]$/;

const WORDS = new Set(
  'curve graph parabola function coordinates write state find solve equation equations quadratic expression discriminant use using where with and have has real roots number if there are any decide determine whether exist exists integers constants a by method the describe'.split(
    ' ',
  ),
);

/** The one quadratic of the sentence, its terms brought to one side. */
function quadraticIn(statement: Statement): Quadratic | null {
  const sides: readonly Expression[] =
    statement.kind === 'expression'
      ? [statement.expression]
      : statement.kind === 'relation' && statement.signs.join() === '='
        ? statement.sides
        : [];
  if (sides.length === 0 || !sides.every(isRational)) return null;
  const [unknown, ...others] = new Set(sides.flatMap((side) => [...lettersOf(side)]));
  // y = x² + 4x + 1 is a function of x.
  if (statement.kind === 'relation' && others.length === 1 && sides[0]?.kind === 'symbol') {
    const right = sides[1];
    return right === undefined || lettersOf(right).size !== 1
      ? null
      : quadraticIn({ kind: 'expression', expression: right });
  }
  if (unknown === undefined || others.length > 0) return null;
  const read = sides.map((side) => readQuadraticSide(side, unknown));
  const [left, right = []] = read;
  if (left === undefined || left === null || right === null) return null;
  const [one, two] = [coefficientsOf(left), coefficientsOf(right)];
  const coefficients: Coefficients = [one[0].sub(two[0]), one[1].sub(two[1]), one[2].sub(two[2])];
  if (coefficients[0].equals(new Fraction(0))) return null;
  return { coefficients, unknown, isEquation: statement.kind === 'relation' };
}

function wantedIn(sentence: FormulaSentence, text: string): { readonly wanted: Wanted; readonly rest: string } | null {
  const { skeleton } = sentence;
  const squares = /\bcomplet(?:e|ing) the square\b/i.test(text);
  const strip = (pattern: RegExp): string => skeleton.replace(pattern, ' ');
  if (skeleton.search(NATURE) >= 0) return { wanted: 'nature', rest: strip(NATURE).replace(DISCRIMINANT, ' ') };
  // "Find the discriminant and state the number of real roots" asks for two things.
  if (
    skeleton.search(COUNT) >= 0 &&
    /\b(?:find|calculate|work out|state|evaluate|compute|determine) the (?:value of the )?discriminant\b.*\band\b/.test(
      skeleton,
    )
  )
    return null;
  if (skeleton.search(COUNT) >= 0) return { wanted: 'count', rest: strip(COUNT).replace(DISCRIMINANT, ' ') };
  // "Find the real roots, if there are any" asks for the roots.
  if (/^(?:find|solve|give|state|calculate|work out|write)\b.*\bif (?:are any|any|they exist)\b/.test(skeleton))
    return null;
  const question = /^(?:does|do|has|have|are|is|can)\b|\b(?:whether|if)\b/.test(skeleton) || /\bexist\b/.test(skeleton);
  if (question && skeleton.search(ANY) >= 0)
    return {
      wanted: 'any',
      rest: strip(ANY)
        .replace(DISCRIMINANT, ' ')
        .replace(/^(?:does|do|has|have|are)\b|\b(?:whether|if)\b/, ' '),
    };
  if (question) return null;
  if (skeleton.search(VERTEX) >= 0 && !/\bform\b/.test(skeleton)) return { wanted: 'vertex', rest: strip(VERTEX) };
  if (skeleton.search(DISCRIMINANT) >= 0) return { wanted: 'discriminant', rest: strip(DISCRIMINANT) };
  if (squares && /\bsolve|\b(?:roots|solutions)\b/.test(skeleton)) return { wanted: 'solve', rest: strip(SQUARE) };
  if (skeleton.search(SQUARE) >= 0 || squares) return { wanted: 'square', rest: strip(SQUARE) };
  return skeleton.search(FORM) >= 0 ? { wanted: 'square', rest: skeleton } : null;
}

/** Beside the quadratic only its letter may stand, or the form that is wanted. */
function quadraticOf({ statements, texts, skeleton }: FormulaSentence, wanted: Wanted): Quadratic | null {
  const form = [...skeleton.matchAll(/\bin the form #(\d+)/g)].map((found) => Number(found[1]));
  if (form.some((index) => !FORM_TEXT.test(texts[index] ?? ''))) return null;
  if (form.length > 0 && wanted !== 'square') return null;
  const formLetters = new Set(form.flatMap((index) => texts[index]?.match(/[a-z]/g) ?? []));
  const others = statements.filter((_statement, index) => !form.includes(index));
  const main = others.filter((statement) => letterIn(statement) === null);
  const [only, ...more] = main;
  if (only === undefined || only === null || more.length > 0) return null;
  const quadratic = quadraticIn(only);
  const letters = others.map(letterIn).filter((letter) => letter !== null);
  return quadratic !== null && letters.every((letter) => letter === quadratic.unknown || formLetters.has(letter))
    ? quadratic
    : null;
}

/** A curve that opens upwards has no maximum point, one that opens downwards no minimum point. */
function hasSuchPoint([a]: Coefficients, skeleton: string): boolean {
  return !(a.s > 0n ? /\bmaxim/ : /\bminim/).test(skeleton);
}

/** From `a(x+h)²+k` to the point `(-h, k)`. */
function turningPoint(coefficients: Coefficients, unknown: string): RuleSolution | null {
  const [a, b, c] = coefficients;
  const half = b.div(a).div(2);
  const answer = `(${writeNumber(half.neg())},${writeNumber(c.sub(half.mul(half).mul(a)))})`;
  const square = completeSquare(coefficients, unknown);
  const steps = [
    ...(square?.steps ?? []),
    {
      reason: `The square is zero when $${unknown}=${writeNumber(half.neg())}$; there the curve turns.`,
      expression: answer,
    },
  ];
  return { topic: 'quadratic-equations', method: 'quadraticForms', steps, answer };
}

/** Completing the square, the discriminant, the number and nature of the roots: of one quadratic, in any words. */
export function quadraticForms(problem: Understood): RuleSolution | null {
  if (!/square|discriminant|roots?|solutions?|form|vertex|turning|m[ai][xn]imum point/i.test(problem.text)) return null;
  const sentence = formulaSentence(problem.text);
  const found = sentence === null ? null : wantedIn(sentence, problem.text);
  if (sentence === null || found === null) return null;
  const { wanted, rest } = found;
  const words = rest
    .replace(FORM, ' ')
    .replace(SQUARE, ' ')
    .replace(/\b(?:roots|solutions)(?: of)?\b/, ' ');
  const quadratic = areIdle(words, WORDS) ? quadraticOf(sentence, wanted) : null;
  if (quadratic === null) return null;
  const { coefficients, unknown, isEquation } = quadratic;
  if (wanted === 'vertex')
    return isEquation || !hasSuchPoint(coefficients, sentence.skeleton) ? null : turningPoint(coefficients, unknown);
  if (wanted === 'square')
    return isEquation ? solveByCompletingSquare(coefficients, unknown) : completeSquare(coefficients, unknown);
  if (wanted === 'solve') return isEquation ? solveByCompletingSquare(coefficients, unknown) : null;
  if (wanted === 'count' && !/\breal\b/.test(sentence.skeleton)) {
    // Without "real", two complex roots might count.
    const positive = workDiscriminant(coefficients, 'count');
    return positive?.answer === '0' ? null : positive;
  }
  return workDiscriminant(coefficients, wanted === 'discriminant' ? 'value' : wanted);
}
