import Fraction from 'fraction.js';

import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { writeDecimal } from '../askedText.ts';
import { polynomialOf, writeMonomials } from '../monomials.ts';
import { rationalValue } from '../rationalValue.ts';
import { writeNumber } from '../writeTerms.ts';
import { equationOf, expressionOf, isLog, letterOf, lettersOf } from './parts.ts';
import { requestSentence } from './requestText.ts';
import { ASIDES, IDLE, readSaid, say } from './requestWords.ts';
import type { Said, Work } from './requestWords.ts';

const SAYINGS = [
  ASIDES,
  say('terms', '(?:in terms of|using|with only|from) #(?: ,)?(?: and #)?(?: only)?'),
  say(
    'use',
    '(?:use|using) (?:this|these|that|the)(?: (?:to|value|values|fact|facts|result|results|information))*',
    'to (?:\\d|#) (?:d p|decimal places|dp)',
  ),
  say('formula', '#'),
];
const WORDS = new Set([
  ...IDLE,
  ...'logarithm logarithms log logs laws rules suppose know evaluate simplified'.split(' '),
]);

type Given = { readonly of: Fraction; readonly value: Expression };

function logOf(expression: Expression | null | undefined): { readonly of: Fraction; readonly base: string } | null {
  if (expression === null || expression === undefined || !isLog(expression) || expression.kind !== 'call') return null;
  const [inside, base] = expression.operands;
  const of = inside === undefined ? null : rationalValue(inside);
  return of === null || of.compare(0) <= 0
    ? null
    : { of, base: `${expression.name}${base === undefined ? '' : toLatex(base)}` };
}

/** Exponents with `wanted = ∏ known^exponent`, each from -6 to 6; the smallest, or none. */
function exponentsOf(wanted: Fraction, known: readonly Fraction[]): readonly number[] | null {
  const [first, ...rest] = known;
  if (first === undefined) return wanted.equals(1) ? [] : null;
  for (const exponent of [0, 1, 2, -1, 3, -2, 4, -3, 5, -4, 6]) {
    const left = wanted.div(first.pow(exponent) ?? 1);
    const others = exponentsOf(left, rest);
    if (others !== null) return [exponent, ...others];
  }
  return null;
}

function times(exponent: number, text: string): string {
  if (exponent === 0) return '';
  const size = Math.abs(exponent);
  return `${exponent < 0 ? '-' : '+'}${size === 1 ? '' : String(size)}${size === 1 || !/^[\d.]/.test(text) ? text : `\\times ${text}`}`;
}

/** "Given log 2 = p and log 3 = q, write log 12 in terms of p and q", "log₁₀ 2 = 0.301: find log₁₀ 8". */
export function logsGiven(problem: string): RuleSolution | null {
  if (!/log|ln/i.test(problem)) return null;
  const sentence = requestSentence(
    problem.replace(/\(\d d\.?p\.?\)|\bto \d (?:d\.?p\.?|decimal places)(?=[,)])/g, ' '),
  );
  const said = sentence === null ? null : readSaid(sentence, SAYINGS, WORDS);
  if (said === null) return null;
  const formulas = said.filter(({ kind }) => kind === 'formula').flatMap(({ pieces }) => pieces);
  const equations = formulas.flatMap((piece) => equationOf(piece) ?? []);
  const asked = formulas.filter((piece) => equationOf(piece) === null && letterOf(piece) === null);
  const [wanted, ...more] = asked.map((piece) => logOf(expressionOf(piece)));
  if (wanted === undefined || wanted === null || more.length > 0 || equations.length === 0 || equations.length > 3)
    return null;
  const given = equations.flatMap((equation): readonly Given[] => {
    const [left, right] = isLog(equation.right) ? [equation.right, equation.left] : [equation.left, equation.right];
    const log = logOf(left);
    const isKnown = right.kind === 'symbol' || rationalValue(right) !== null;
    return log === null || log.base !== wanted.base || !isKnown ? [] : [{ of: log.of, value: right }];
  });
  if (given.length !== equations.length || !namesAreKnown(said, given)) return null;
  return fromGiven(wanted, given, asked[0]?.text.trim() ?? '');
}

function namesAreKnown(said: readonly Said[], given: readonly Given[]): boolean {
  const letters = given.flatMap(({ value }) => lettersOf(value));
  const named = said.flatMap(({ pieces }) => pieces.flatMap((piece) => letterOf(piece) ?? []));
  return named.every((name) => letters.includes(name));
}

function fromGiven(
  wanted: { readonly of: Fraction; readonly base: string },
  given: readonly Given[],
  text: string,
): RuleSolution | null {
  const number =
    wanted.base === 'ln'
      ? null
      : new Fraction(
          wanted.base.slice(3) === '' ? '10' : /^\d+$/.test(wanted.base.slice(3)) ? wanted.base.slice(3) : '0',
        );
  const withBase =
    number === null || number.equals(0)
      ? []
      : [{ of: number, value: { kind: 'number', value: new Fraction(1) } satisfies Expression }];
  for (const known of [given, [...given, ...withBase]]) {
    const exponents = exponentsOf(
      wanted.of,
      known.map(({ of }) => of),
    );
    if (exponents === null) continue;
    const parts = known
      .map(({ of }, index) => ({ of, exponent: exponents[index] ?? 0 }))
      .filter(({ exponent }) => exponent !== 0);
    const product = parts
      .map(({ of, exponent }) => (exponent === 1 ? writeNumber(of) : `${writeNumber(of)}^{${exponent}}`))
      .join('\\times ');
    const latex = known
      .map(({ value }, index) => times(exponents[index] ?? 0, toLatex(value)))
      .join('')
      .replace(/^\+/, '');
    const read = parseExpression(latex);
    if (read.kind !== 'expression') return null;
    const exact = rationalValue(read.expression);
    const terms = polynomialOf(read.expression);
    const answer = exact !== null ? writeDecimal(exact) : terms === null ? null : writeMonomials(terms);
    if (answer === null) return null;
    const steps: RuleStep[] = [
      {
        reason: 'Write the number by those whose logarithms are known.',
        expression: `${writeNumber(wanted.of)}=${product}`,
      },
      { reason: 'Products add, powers come to the front.', expression: `${text.replace(/^\$|\$$/g, '')}=${latex}` },
    ];
    if (answer !== latex) steps.push({ reason: 'Work it out.', expression: answer });
    return {
      topic: 'exponentials-logarithms',
      method: 'logRequests',
      steps: steps.map((step, index) => (index === 1 ? { ...step, expression: latex } : step)),
      answer,
    };
  }
  return null;
}

const CURVE = /(?<![a-z])([a-z]) ?= ?([a-z]) ?(?:·|×|\*|\\times|\\cdot)? ?\(?([a-z])\)?(?:\^\{?([a-z])\}?|(ˣ|ᵗ))/i;
const POINT = /\( ?(-?\d+(?:\.\d+)?) ?, ?(-?\d+(?:\.\d+)?) ?\)/g;
const CURVE_WORDS =
  /^(?:(?:the|a|curve|graph|equation|with|of|passes|goes|through|and|points?|where|are|is|constants?|positive|integers?|numbers?|find|state|work|out|give|values?|determine|both|what|given|that|has|form|in|function|exponential|two|write|down|if|lies|lie|on|>|0)\b|[\s,.:;?$>0])*$/i;

/** "y = ab^x goes through (0, 5) and (2, 45), b > 0": both constants. */
export function exponentialCurve(problem: string, _work: Work): RuleSolution | null {
  const found = CURVE.exec(problem);
  const points = [...problem.matchAll(POINT)].map(([, x = '', y = '']) => [new Fraction(x), new Fraction(y)] as const);
  const [all = '', y = '', a = '', b = ''] = found ?? [];
  const [first, second] = points.toSorted(([one], [two]) => one.compare(two));
  if (
    found === null ||
    points.length !== 2 ||
    first === undefined ||
    second === undefined ||
    new Set([y, a, b]).size !== 3
  )
    return null;
  const rest = problem
    .replace(all, ' ')
    .replace(POINT, ' ')
    .replace(new RegExp(`(?<![a-z])[${a}${b}](?![a-z])`, 'g'), ' ');
  if (!CURVE_WORDS.test(rest) || !/\b(?:find|state|give|work|determine|what|write)\b/i.test(rest)) return null;
  const span = second[0].sub(first[0]);
  const ratio = second[1].div(first[1].equals(0) ? 1 : first[1]);
  if (first[1].equals(0) || span.d !== 1n || span.n > 6n || span.compare(0) <= 0 || ratio.compare(0) <= 0) return null;
  const base = rootOf(ratio, Number(span.n));
  const front =
    base === null || first[0].d !== 1n ? null : first[1].div(base.pow(Number(first[0].s * first[0].n)) ?? 1);
  if (base === null || front === null) return null;
  const both = `${a}=${writeNumber(front)},${b}=${writeNumber(base)}`;
  const [, only] = /\b(?:find|work out|determine|state|give|what is|write down)(?: the)?(?: values?)?(?: of)? ([a-z])(?=[\s.?!]*$)/i.exec(problem) ?? []; // prettier-ignore
  const answer = only === a ? `${a}=${writeNumber(front)}` : only === b ? `${b}=${writeNumber(base)}` : both;
  const put = (point: readonly [Fraction, Fraction]): string =>
    `${a}${b}^{${point[0].toString()}}=${writeNumber(point[1])}`;
  const steps: RuleStep[] = [
    { reason: 'Put both points in.', expression: `${put(first)},\\quad ${put(second)}` },
    { reason: 'Divide the second by the first.', expression: `${b}^{${span.toString()}}=${writeNumber(ratio)}` },
    { reason: `$${b}$ is positive.`, expression: `${b}=${writeNumber(base)}` },
    { reason: `Put it in for $${a}$.`, expression: `${a}=${writeNumber(front)}` },
  ];
  return { topic: 'exponentials-logarithms', method: 'logRequests', steps, answer };
}

function rootOf(value: Fraction, degree: number): Fraction | null {
  const whole = (size: bigint): bigint | null => {
    const near = BigInt(Math.round(Number(size) ** (1 / degree)));
    return near ** BigInt(degree) === size ? near : null;
  };
  const [top, bottom] = [whole(value.n), whole(value.d)];
  return top === null || bottom === null ? null : new Fraction(top, bottom);
}
