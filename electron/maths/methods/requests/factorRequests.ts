import Fraction from 'fraction.js';

import { substitute } from '../../algebra/substitute.ts';
import type { Expression } from '../../expression/expression.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { parseExpression } from '../../reading/parseExpression.ts';
import { polynomialOf } from '../monomials.ts';
import { numberNode } from '../numberNode.ts';
import { rationalValue } from '../rationalValue.ts';
import { workEquation } from '../workEquation.ts';
import { writeNumber } from '../writeTerms.ts';
import { asStatement, equationOf, expressionOf, letterOf, lettersOf } from './parts.ts';
import { blankAsLetter, requestSentence } from './requestText.ts';
import { areOnly, ASIDES, IDLE, readSaid, say } from './requestWords.ts';
import type { Said, Saying, Work } from './requestWords.ts';

const IT = '(?:it|the (?:cubic|polynomial|expression|quadratic|trinomial))';
const SAYINGS: readonly Saying[] = [
  ASIDES,
  say('factor of', '(?:when |if |once )?# (?:is |can be |has been )?(?:factori[sz]ed|factored|factori[sz]es|factors) ?,? ?(?:and )?(?:then )?(?:one|a|the first|one of the|its first) (?:bracket|factor|binomial)s? (?:is|being|will be|turns out to be|must be|comes out as):? #', '# ,? ?(?:is|being|as) (?:a|one|one of (?:the|its)(?: two| three)?|known to be a) (?:linear )?factors?(?: of)? #', '# (?:divides|goes (?:exactly )?into) #(?: exactly)?', '# (?:has|with|have) (?:a |the |one )?factor(?: of)? #', '# (?:is|are) (?:exactly )?divisible by #', '(?:a|one|the first|one of the) (?:factor|bracket)s? of (?:the (?:cubic|quadratic|trinomial|expression|polynomial) )?# is #', '(?:a|one) of the (?:two )?(?:factors|brackets) (?:of )?# is #', 'when # is divided by # ?,? (?:there is no remainder|the remainder is zero)'),
  say('remainder', '(?:(?:the remainder )?(?:when|if|on|after|of) )?(?:the polynomial )?# ?,? ?divisor #',
    '(?:the remainder )?(?:when|if|on|after) (?:the polynomial )?# (?:is )?(?:divided|divide) by #', '(?:the remainder )?(?:dividing|divide|on dividing|after dividing|when dividing|when you divide|if you divide) # by #', '# (?:is )?divided by #'),
  say('remainder is', '(?:the |a |it |leaves |leaving |there is |with |gives |has |and )*remainders? (?:is|of|equals|#)* ?#', 'leaves #'),
  say('ask remainder', '(?:what is |find |state |calculate |work out )?(?:the )?remainder'),
  say('ask other', '(?:what is |what s |find |give |state |write down |which is |which )?(?:the |an? )?(?:other|second|remaining|missing) (?:linear |two )?(?:factors?|brackets?|binomials?|one)(?: (?:is|be))?', 'the other', `(?:which|what) (?:other )?(?:binomial|bracket|linear expression|factor|expression) (?:,? ?(?:besides|apart from|other than|as well as|together with) # ?,? )?(?:is (?:also )?(?:a |the other )?factor of|divides) #`, `(?:which|what) (?:binomial|bracket|expression|factor)(?: must| do you| should)?(?: be| you)? (?:multiplied|multiply|multiplies|times) (?:by )?# (?:to )?(?:gives?|makes?|gets?|equals?|becomes?) #`, '# (?:multiplied by|times) what (?:gives|makes|equals|is) #', 'what (?:multiplied|times) (?:by )?# (?:gives|makes|is|equals) #', '(?:divide) # by #'),
  say('factorise', `(?:hence |then |now )?(?:fully |completely )?(?:factori[sz]e|factor)(?: (?:${IT}|fully|completely|the rest))*`, '(?:as|into) (?:a )?product of (?:three |its )?(?:linear )?factors', '(?:find |give |write down )?(?:all )?(?:the |its )?(?:linear |three )?factors'),
  say('formula', '#'),
]; // prettier-ignore
const STOPS = /\b(?:not|common|twice|half|solve|roots?|quotient|coefficient)\b/;
const WORDS = new Set([
  ...IDLE,
  ...'factor factors factorise theorem remainder division long cubic linear constant constants knowing told exactly polynomial bracket brackets two product besides'.split(
    ' ',
  ),
]);
const TOPIC = { topic: 'factorising', method: 'factorRequests' };

type Divided = { readonly main: Expression; readonly by: Expression };

/** The root of `ax + b`, with its letter. */
function rootOf(by: Expression): { readonly name: string; readonly root: Fraction } | null {
  const [name, ...others] = lettersOf(by);
  const terms = polynomialOf(by);
  if (name === undefined || others.length > 0 || terms === null) return null;
  const [slope, ...more] = terms.filter(({ powers }) => powers.length > 0);
  const rest = terms.find(({ powers }) => powers.length === 0)?.coefficient ?? new Fraction(0);
  if (slope === undefined || more.length > 0 || slope.powers[0]?.[1] !== 1) return null;
  return { name, root: rest.neg().div(slope.coefficient) };
}

function at({ main }: Divided, name: string, root: Fraction): Expression {
  const node = numberNode(root);
  return substitute(main, new Map([[name, root.s < 0n ? { kind: 'sum', terms: [node] } : node]]));
}

/** What the polynomial is at the root of the divisor: the remainder, or an equation for a constant in it. */
function byRoot(divided: Divided, remainder: Expression | null, asked: string | null): RuleSolution | null {
  const found = rootOf(divided.by);
  if (found === null || !lettersOf(divided.main).includes(found.name) || polynomialOf(divided.main) === null)
    return null;
  const { name, root } = found;
  const value = at(divided, name, root);
  const theorem =
    remainder === null || rationalValue(remainder)?.equals(0) === true
      ? 'A factor gives 0'
      : 'The remainder is the value there';
  const put = `put $${name}=${writeNumber(root)}$ in`;
  if (asked === null) {
    const result = rationalValue(value);
    if (result === null) return null;
    const answer = writeNumber(result);
    return {
      ...TOPIC,
      steps: [
        {
          reason: `The remainder is the value at the root of the divisor: ${put}.`,
          expression: `${toLatex(value)}=${answer}`,
        },
      ],
      answer,
    };
  }
  if (
    remainder === null ||
    asked === name ||
    lettersOf(divided.main).length !== 2 ||
    !lettersOf(divided.main).includes(asked)
  )
    return null;
  const equation = { left: value, right: remainder };
  const solved = workEquation({ task: 'solve', statements: [asStatement(equation)], unknowns: [asked], text: '' });
  if (solved === null) return null;
  const first = { reason: `${theorem}: ${put}.`, expression: `${toLatex(value)}=${toLatex(remainder)}` };
  return { ...TOPIC, steps: [first, ...solved.steps], answer: solved.answer };
}

function plain(latex: string): string {
  return latex
    .replace(/[\s]/g, '')
    .replace(/\\left|\\right/g, '')
    .replace(/−/g, '-');
}

/** The factors of an answer such as `2(x-1)(x+3)^2`, a square twice. */
function factorsIn(answer: string): readonly string[] | null {
  const text = plain(answer);
  const found = [...text.matchAll(/\(([^()]+)\)(?:\^(\d))?/g)].flatMap(([, inner = '', power]) =>
    Array.from({ length: Number(power ?? 1) }, () => inner),
  );
  const rest = text.replace(/\([^()]+\)(?:\^\d)?/g, '');
  if (!/^-?\d*(?:[a-z](?:\^\d)?)?$/.test(rest)) return null;
  return rest === '' ? found : [rest, ...found];
}

function sameTerms(one: string, two: string): boolean {
  const [first, second] = [one, two].map((text) => {
    const read = parseExpression(text);
    return read.kind === 'expression' ? read.expression : null;
  });
  if (!first || !second) return false;
  return polynomialOf({ kind: 'sum', terms: [first, { kind: 'negative', operand: second }] })?.length === 0;
}

function otherFactor({ main, by }: Divided, work: Work): RuleSolution | null {
  const whole = work(`Factorise $${toLatex(main)}$`);
  const factors = whole === null ? null : factorsIn(whole.answer);
  if (whole === null || factors === null) return null;
  const known = toLatex(by);
  const index = factors.findIndex((factor) => sameTerms(factor, known));
  const rest = factors.filter((_factor, at) => at !== index);
  if (index < 0 || rest.length === 0) return null;
  const answer =
    rest.length === 1 ? (rest[0] ?? '') : rest.map((factor) => (/[+-]/.test(factor) ? `(${factor})` : factor)).join('');
  return {
    ...TOPIC,
    steps: [...whole.steps, { reason: `One factor is $${known}$; the other is left.`, expression: answer }],
    answer,
  };
}

function dividedIn(said: readonly Said[], kinds: readonly string[]): Divided | null {
  const [only, ...more] = said.filter(({ kind, pieces }) => kinds.includes(kind) && pieces.length === 2);
  const parts = only?.pieces.map((piece) => expressionOf(piece) ?? equationOf(piece)?.right ?? null) ?? [];
  const [one, two] = parts;
  if (more.length > 0 || !one || !two) return null;
  const degree = (expression: Expression): number =>
    Math.max(
      0,
      ...(polynomialOf(expression) ?? []).map(({ powers }) =>
        powers.reduce((sum, [name, power]) => sum + (name === 'x' || powers.length === 1 ? power : 0), 0),
      ),
    );
  return degree(one) >= degree(two) ? { main: one, by: two } : { main: two, by: one };
}

function checked(solution: RuleSolution | null, by: Expression): RuleSolution | null {
  const factors = solution === null ? null : factorsIn(solution.answer);
  return factors?.some((factor) => sameTerms(factor, toLatex(by))) === true ? solution : null;
}

/** Factors that are told, asked for or divide with a remainder. */
export function factorRequests(problem: string, work: Work): RuleSolution | null {
  if (!/factor|divi|remainder|multipl|times/i.test(problem) || blankAsLetter(problem) !== null) return null;
  const sentence = requestSentence(
    problem.replace(/\b(?:is |are )?divided (?:exactly )?by\b/gi, ', divisor:').replace(/\bis (?=\()/g, 'is: '),
  );
  if (sentence === null || STOPS.test(sentence.skeleton)) return null;
  const said = readSaid(sentence, SAYINGS, WORDS);
  if (
    said === null ||
    !areOnly(
      said,
      SAYINGS.map(({ kind }) => kind),
    )
  )
    return null;
  const has = (kind: string): boolean => said.some((one) => one.kind === kind);
  const letters = [
    ...new Set(said.filter(({ kind }) => kind === 'formula').flatMap(({ pieces }) => pieces.map(letterOf))),
  ];
  const [asked = null, ...others] = letters;
  if (letters.includes(null) || others.length > 0) return null;
  const told = dividedIn(said, ['factor of']);
  const divided = dividedIn(said, ['remainder']);
  if (told !== null) {
    if (divided !== null || has('remainder is') || has('ask remainder')) return null;
    if (asked !== null)
      return has('ask other') || has('factorise') ? null : byRoot(told, numberNode(new Fraction(0)), asked);
    if (has('ask other')) return otherFactor(told, work);
    return has('factorise') ? checked(work(`Factorise $${toLatex(told.main)}$`), told.by) : null;
  }
  if (divided !== null) {
    if (has('factorise') || has('ask other')) return null;
    const rest = said.find(({ kind }) => kind === 'remainder is')?.pieces.at(-1);
    const remainder = rest === undefined ? null : expressionOf(rest);
    if (asked === null) return remainder === null && has('ask remainder') ? byRoot(divided, null, null) : null;
    return remainder === null ? null : byRoot(divided, remainder, asked);
  }
  const pair = dividedIn(said, ['ask other']);
  return pair === null || asked !== null || said.some(({ kind }) => !['ask other', 'aside'].includes(kind))
    ? null
    : otherFactor(pair, work);
}
