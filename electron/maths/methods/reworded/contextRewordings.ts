import { symbolsIn } from '../../expression/symbolsIn.ts';
import { formulaSentence } from '../formulaSentence.ts';
import { rationalValue } from '../rationalValue.ts';
import { writeDecimal } from '../askedText.ts';
import type { RuleSolution } from '../../outcomes.ts';
import type { Expression, Statement } from '../../expression/expression.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { byPattern, sentenceOf } from './rewording.ts';
import type { Piece, Rewording } from './rewording.ts';

function calculation(statement: Statement | null): Expression | null {
  if (statement?.kind !== 'expression' || symbolsIn(statement).length > 0) return null;
  return ['sum', 'product', 'quotient', 'power'].includes(statement.expression.kind) ? statement.expression : null;
}

const TOLD =
  /(?:^|[.;:,]\s|\bso\s)\s*(?:please )?(?:work out|calculate|evaluate|find the value of|do the calculation|find|use the calculation) (.+?),? (?:to (?:find|work out|see|calculate|get|show|know)|and (?:hence )?(?:say|state|write down)) (?:out )?(?:how (many|much)\b([^.?!#]*)|(?:what|the|his|her|their|its)\b([^.?!#]*))[.?!]*\s*$/i;

/** "… Work out 6 × 4 + 3 × 5 − 10 to find how many dollars she pays": the calculation is told, whatever the story. */
export function toldCalculation(problem: string): Rewording | null {
  const found = TOLD.exec(problem);
  const formula = (found?.[1] ?? '').replace(/\$/g, '').trim();
  const sentence = found === null ? null : formulaSentence(formula);
  const [statement, ...more] = sentence?.statements ?? [];
  if (sentence === null || statement === undefined || more.length > 0 || sentence.texts[0] !== formula) return null;
  const aim = `${found?.[3] ?? ''} ${found?.[4] ?? ''}`;
  if (calculation(statement) === null || /\b(?:nearest|round|decimal|percent|each|twice|half)\b/i.test(aim))
    return null;
  const currency = /^ ?(?:dollars)\b/i.test(found?.[3] ?? '')
    ? '\\$'
    : /^ ?pounds\b/i.test(found?.[3] ?? '')
      ? '\\text{£}'
      : '';
  return {
    question: `Work out $${formula}$`,
    finish: (answer) => ({ steps: [], answer: currency === '' ? answer : `${currency}${answer}` }),
  };
}

const NAME = '(?:mr |mrs |ms |miss |dr )?[a-z]+(?: [a-z]+)?';
const calculatorPattern = byPattern([
  [[`(?:${NAME}) (?:types|typed|enters|entered|keys|keyed|puts|put|inputs) (?:in )?# ?(?:into|in|on|to)? ?(?:(?:a|his|her|the|their|my) )?(?:scientific )?(?:calculator)? ?,? ?what (?:answer|number|result|value|is the answer|should the answer be)? ?(?:(?:should|will|does|would|must|ought) (?:it|the calculator|he|she|they|appear|be shown|the display|to)? ?(?:show|get|display|give|be|appear|see|to show)?)?(?: on the (?:screen|display))?`], worked],
  [[`(?:${NAME}) (?:has to|is asked to|wants to|needs to|must|was asked to) (?:work out|calculate|find|evaluate)(?: the value of)? # ?,? ?what (?:answer|number|result|value|is the (?:correct |right )?answer)? ?(?:(?:should|will|does|would|must) (?:he|she|they|it) (?:get|give|find|write))?`], worked],
]); // prettier-ignore

function worked(piece?: Piece): Rewording | null {
  return piece !== undefined && calculation(piece.statement) !== null ? { question: `Work out $${piece.text}$` } : null;
}

export function calculatorRewording(problem: string): Rewording | null {
  return /calculator|has to|is asked to|wants to|needs to|must|was asked to/i.test(problem)
    ? calculatorPattern(problem)
    : null;
}

const GIVEN =
  /^(?:(?:given that|if|given|using the fact that|use the fact that|you are told that|we know that|knowing that|you are given that|using|use the result)? ?#0 ?,? ?(?:to )?(?:write down|work out|find|calculate|what is|determine|state|evaluate|use this to (?:work out|find|write down))(?: the)?(?: exact)?(?: value| answer)?(?: of| to)? ?#1)$/;

function powerOfTen(ratio: ReturnType<typeof rationalValue>): number | null {
  if (ratio === null || ratio.compare(0) <= 0) return null;
  for (let power = -8; power <= 8; power += 1)
    if (ratio.n * 10n ** BigInt(Math.max(-power, 0)) === ratio.d * 10n ** BigInt(Math.max(power, 0))) return power;
  return null;
}

/** "Given that 23 × 58 = 1334, write down 2.3 × 0.58": the digits are known, only the decimal point moves. */
export function fromKnownProduct(problem: string): RuleSolution | null {
  const sentence = sentenceOf(problem);
  if (sentence === null || !GIVEN.test(sentence.skeleton)) return null;
  const [given, asked] = sentence.pieces;
  if (
    given?.statement?.kind !== 'relation' ||
    given.statement.signs.join() !== '=' ||
    symbolsIn(given.statement).length > 0
  )
    return null;
  const [left, right] = given.statement.sides;
  const expression = calculation(asked?.statement ?? null);
  if (
    left === undefined ||
    right === undefined ||
    expression === null ||
    (expression.kind !== 'product' && expression.kind !== 'quotient')
  )
    return null;
  const [one, two, value] = [rationalValue(left), rationalValue(right), rationalValue(expression)];
  if (one === null || two === null || value === null || !one.equals(two)) return null;
  const parts =
    left.kind === 'product' ? left.factors : left.kind === 'quotient' ? [left.numerator, left.denominator] : [];
  const known = [two, ...parts.flatMap((part) => rationalValue(part) ?? [])];
  const source = known.find((number) => powerOfTen(value.div(number)) !== null);
  const power = source === undefined ? null : powerOfTen(value.div(source));
  if (source === undefined || power === null) return null;
  const answer = writeDecimal(value);
  const scale = 10 ** Math.abs(power);
  const moved =
    power === 0 ? writeDecimal(source) : `${writeDecimal(source)}${power < 0 ? '\\div ' : '\\times '}${scale}`;
  const steps = [
    {
      reason: 'The digits are known; each factor of 10 moves the decimal point.',
      expression: `${toLatex(left)}=${toLatex(right)}`,
    },
    {
      reason: 'Count the places.',
      expression: `${toLatex(expression)}=${moved}${moved === answer ? '' : `=${answer}`}`,
    },
  ];
  return { topic: 'decimals', method: 'contextRewordings', steps, answer };
}
