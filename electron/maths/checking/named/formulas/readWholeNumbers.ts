import Fraction from 'fraction.js';

import { freeSymbols, statementSymbols } from '../../../algebra/freeSymbols.ts';
import { substitute } from '../../../algebra/substitute.ts';
import { negative, sum } from '../../../expression/build.ts';
import type { Expression, Statement } from '../../../expression/expression.ts';
import { parseStatement } from '../../../reading/parseStatement.ts';
import { exactValue } from '../../grading/exactValue.ts';
import { values, type BareQuestion, type NamedQuestion } from '../namedQuestion.ts';
import { FORMULA, isFormula, worded } from './formulaWords.ts';
import { polynomialIn, rootBound } from './polynomialIn.ts';

const WHOLE = '(?:integers?|whole numbers?)(?: values?)?';
const OF = '(?: (?:of )?[a-z])?';
const SATISFY =
  '(?: (?:that|which))? (?:satisf(?:y|ies)|satisfying|fits?|makes?|works? (?:in|for)|for which|such that|so that|where)';

const LISTED = '(?:write down|list|find|state|give|what are)';
const POSSIBLE = '(?:all )?(?:of )?(?:the )?(?:possible )?';
const ALL = [
  worded(
    `(?:(?:write down|list|find|state|give|what are) )?(?:all )?(?:of )?(?:the )?(?:possible )?${WHOLE}${OF}${SATISFY} `,
    FORMULA,
    '(?: true)?',
  ),
  worded(`list (?:the|every|all(?: the)?) ${WHOLE} [a-z] for which `, FORMULA),
  worded(`(?:list|write down|find) (?:the|all(?: the)?) ${WHOLE}(?: [a-z])?: ?`, FORMULA),
  worded(
    `(?:given that )?(?<name>[a-z]) is an? ${WHOLE}(?:,? and|,? such that|,) `,
    FORMULA,
    `[.,;] ${LISTED} ${POSSIBLE}values (?:that )?(?:of )?\\k<name>(?: can take| can have)?`,
  ),
];
const ONE = [
  worded(
    `(?:given that )?(?<name>[a-z]) is an? ${WHOLE}(?:,? and|,? such that|,) `,
    FORMULA,
    `[.,;] (?:write down|find|state|give|what is|work out) the (?<end>smallest|least|largest|greatest|biggest) (?:possible )?value (?:that )?(?:of )?\\k<name>(?: can take| can have)?`,
  ),
  worded(
    `(?:(?:write down|find|state|give|what is|what's|whats) )?the (?<end>smallest|least|largest|greatest|biggest) ${WHOLE}${OF}${SATISFY} `,
    FORMULA,
    '(?: true)?',
  ),
];

/** Whole numbers beyond this are not looked at: a set that reaches it has no end that could be named. */
const FAR = 400;

/** The whole numbers for which an inequality in one letter holds: all of a few, or the outermost. */
export function readWholeNumbers(question: BareQuestion): NamedQuestion | null {
  if (!/integer|whole/i.test(question.text) || !/[<>≤≥]|\\[lg]eq?/.test(question.text)) return null;
  const isWhole = !/integer/i.test(question.text);
  for (const pattern of [...ONE, ...ALL]) {
    const { formula: told = '', end } = pattern.exec(question.text)?.groups ?? {};
    const found = told !== '' && isFormula(told) ? wholeNumbersOf(told) : null;
    // To some a whole number is never negative.
    const least = end !== undefined && !/small|least/i.test(end) ? found?.at(-1) : found?.[0];
    if (isWhole && (least ?? 0) < 0) return null;
    if (found !== null) return end === undefined ? several(found, question) : outermost(found, end, question);
  }
  return null;
}

function several(found: readonly number[], question: BareQuestion): NamedQuestion | null {
  const isBounded = found.length > 0 && found.length <= 30 && !found.includes(FAR) && !found.includes(-FAR);
  return isBounded ? values(found.join(', '), question) : null;
}

function outermost(found: readonly number[], end: string, question: BareQuestion): NamedQuestion | null {
  const one = /small|least/i.test(end) ? found[0] : found.at(-1);
  // A hole between would mean two rays: then "the smallest" may be meant of one of them.
  const isRun = found.every((value, index) => index === 0 || value === (found[index - 1] ?? 0) + 1);
  return one === undefined || Math.abs(one) > FAR / 2 || !isRun ? null : values(String(one), question);
}

function wholeNumbersOf(text: string): readonly number[] | null {
  const reading = parseStatement(text);
  if (reading.kind !== 'statement' || reading.statement.kind !== 'relation') return null;
  const [letter, another] = statementSymbols(reading.statement);
  if (letter === undefined || another !== undefined || !turnsOnlyNear(reading.statement, letter)) return null;
  const found: number[] = [];
  for (let value = -FAR; value <= FAR; value += 1) {
    const isTrue = holdsAt(reading.statement, letter, value);
    if (isTrue === null) return null;
    if (isTrue) found.push(value);
  }
  return found;
}

type Relation = Extract<Statement, { kind: 'relation' }>;

/** Beyond the numbers that are looked at nothing changes any more: every root of the differences lies nearer. */
function turnsOnlyNear({ sides }: Relation, letter: string): boolean {
  return sides.slice(1).every((right, index) => {
    const left = sides[index];
    const difference = left === undefined ? null : polynomialIn(sum(left, negative(right)), letter);
    return difference !== null && rootBound(difference).compare(FAR) < 0;
  });
}

function holdsAt(statement: Relation, letter: string, value: number): boolean | null {
  const put = new Map<string, Expression>([[letter, { kind: 'number', value: new Fraction(value) }]]);
  const sides = statement.sides.map((side) =>
    freeSymbols(side).length === 0 ? exactValue(side) : exactValue(substitute(side, put)),
  );
  if (!sides.every((side) => side !== null)) return null;
  return statement.signs.every((sign, index) => {
    const [left, right] = [sides[index], sides[index + 1]];
    if (left === undefined || right === undefined) return false;
    const order = left.compare(right);
    return sign === '<'
      ? order < 0
      : sign === '>'
        ? order > 0
        : sign === '≤'
          ? order <= 0
          : sign === '≥'
            ? order >= 0
            : false;
  });
}
