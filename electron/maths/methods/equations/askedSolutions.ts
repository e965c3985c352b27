import type Fraction from 'fraction.js';

import { symbolsIn } from '../../expression/symbolsIn.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { discriminant } from '../reworded/equationRewordings.ts';
import { rationalRoots, writtenNumber } from '../rationalRoots.ts';
import { rationalValue } from '../rationalValue.ts';
import { readSayings, say, sentenceOf } from '../reworded/rewording.ts';
import type { Piece, Rewording, Said } from '../reworded/rewording.ts';
import { words } from '../words/phrases.ts';
import { writeNumber } from '../writeTerms.ts';
import { largestPrime } from './largestPrime.ts';
import { plainAsking } from './plainAsking.ts';

const INTEGER = '(?:whole[ -]numbers?|integers?|integer values?|natural numbers?|whole number values?)';
const SAYINGS = [
  say('prime', '(?:the )?largest prime(?: number| value)?'),
  say('largest', `(?:largest|biggest|greatest|highest|maximum)(?: possible)? (?:positive )?${INTEGER}(?: value)?`),
  say('smallest', `(?:smallest|least|lowest|minimum)(?: possible)? (?:positive )?${INTEGER}(?: value)?`),
  say('integers', `(?:all |every |each |which |what |possible |the )*${INTEGER}`),
  say('equal', '(?:has|have|having|with|give|gives)? ?(?:two |a |exactly |only |just |one |2 |real )*(?:equal|repeated|coincident|double|one|single|identical)(?: real)? (?:roots?|solutions?)'),
  say('none', '(?:has|have|having|with)? ?no (?:real )?(?:roots?|solutions?)(?: at all)?'),
  say('two', '(?:has|have|having|with)? ?(?:two|2) (?:real(?: and)? )?(?:distinct|different)(?: real)? (?:roots?|solutions?)'),
  say('points', '(?:two |both |the )*(?:points?|coordinates)(?: of intersection)?(?: (?:where|at which|in which))?(?: (?:they|the (?:two )?(?:graphs|curves|lines)))?(?: (?:meet|cross|intersect))?', '(?:where|at what points?|at which points?)(?: do| will)?(?: they| the graphs| the curves| the curve and the line)?(?: (?:meet|cross|intersect))'),
  say('pairs', '(?:find |give |state |for )?(?:all |both |every |the |solution |two )*(?:pairs?(?: of (?:solutions|values))?|sets of (?:solutions|values)|solution pairs?|variables|unknowns)'),
  say('positive pair', '(?:the |only )*positive (?:solution pair|pair|solution|solutions|root|value|answer|one)(?: of(?= #))?'),
  say('positive', '(?:where |with |and |if |given )*# (?:is |being )?(?:a )?positive(?: (?:constant|number|integer))?'),
  say('exact', '(?:exactly|exact (?:values?|answers?|solutions?|form|roots?)|in (?:exact|surd) form|as surds|leave (?:it|your answers?|them) (?:in|as) surds?(?: form)?)'),
  say('piece', '#'),
]; // prettier-ignore

const IDLE = words(
  "much them the a an this that these those it its it's is are was be of for to in on at and then so find finds what whats what's which work out calculate determine write down give state express i you u we me us my your by how do does did can could will would let there now here they both list name such where when if with given must should could solve solves solving solution solutions equation equations inequality inequalities simultaneous system pair value values number numbers possible all x real satisfying satisfies satisfy works work makes make true hold holds range set algebraically together quadratic linear double compound curve curves graph graphs line lines parabola also following use using formula factorising completing square method by otherwise or hence help need want get got getting one ones about please pls thanks first second answer answers result as from turn into has have having constant roots root card box teacher gave says said wants me confusing minus bracket before test tomorrow hint substitution elimination any every each unknown unknowns determine's ok oh um guys quick check problem question homework maths math",
);
const STOPS =
  /\b(?:not|sum of|product of|difference|twice|double the|half|times as|how many|discriminant|subject|terms of|never|minimum value|maximum value|vertex|turning|sketch|draw|prove|show that|number line|interval|larger root|smaller root|between|(?:first|second|1st|2nd) (?:solution|root|answer|value)|(?:second|third|2nd|3rd|next) (?:smallest|largest|biggest|greatest|least|highest|lowest))\b|# or #/;

type Kinds = {
  readonly orders: readonly Piece[];
  readonly equations: readonly Piece[];
  readonly letters: readonly string[];
  readonly expressions: readonly Piece[];
};

function sorted(pieces: readonly Piece[]): Kinds | null {
  const kinds: { orders: Piece[]; equations: Piece[]; letters: string[]; expressions: Piece[] } = {
    orders: [],
    equations: [],
    letters: [],
    expressions: [],
  };
  for (const piece of pieces) {
    const { statement } = piece;
    if (statement === null || piece.unit !== '') return null;
    if (statement.kind === 'relation')
      (statement.signs.every((sign) => sign === '=') ? kinds.equations : kinds.orders).push(piece);
    else if (statement.kind !== 'expression') return null;
    else if (statement.expression.kind === 'symbol') kinds.letters.push(statement.expression.name);
    else kinds.expressions.push(piece);
  }
  return kinds;
}

function lettersOf(pieces: readonly Piece[]): ReadonlySet<string> {
  return new Set(pieces.flatMap(({ statement }) => (statement === null ? [] : symbolsIn(statement))));
}

function ofOrders(
  { orders, equations, letters, expressions }: Kinds,
  has: (kind: string) => boolean,
): Rewording | null {
  const [order, ...more] = orders;
  const [letter, ...others] = lettersOf(orders);
  if (
    order === undefined ||
    letter === undefined ||
    more.length + equations.length + expressions.length + others.length > 0
  )
    return null;
  if (letters.some((one) => one !== letter)) return null;
  if (has('prime')) return { question: `Solve ${order.text}`, finish: (answer) => largestPrime(answer, letter) };
  const integer = has('largest') || has('smallest');
  if (has('positive') || has('equal') || has('none')) return null;
  if (integer)
    return {
      question: `Find the ${has('largest') ? 'largest' : 'smallest'} integer ${letter} for which ${order.text}`,
      ...(has('above zero') ? { finish: aboveZero } : has('whole') ? { finish: notBelowZero } : {}),
    };
  if (has('integers'))
    return {
      question: `List all integers ${letter} for which ${order.text}`,
      ...(has('whole') ? { finish: notBelowZero } : {}),
    };
  return { question: `Solve ${order.text}` };
}

/** "Whole numbers" are no negative ones to some, so an answer with one is not given. */
function notBelowZero(answer: string): { readonly steps: []; readonly answer: string } | null {
  return answer.includes('-') ? null : { steps: [], answer };
}

/** "The smallest positive integer" is not −5, nor 0. */
function aboveZero(answer: string): { readonly steps: []; readonly answer: string } | null {
  return /^0$|-|=\s*0$/.test(answer) ? null : { steps: [], answer };
}

type Pair = Readonly<Record<string, Fraction>>;

function pairsIn(answer: string): readonly Pair[] | null {
  const pairs: Pair[] = [];
  for (const part of answer.split('\\text{ or }')) {
    const pair: Record<string, Fraction> = {};
    for (const one of part.split(',')) {
      const [name, value] = one.split('=');
      const number = value === undefined ? null : writtenNumber(value);
      if (name === undefined || number === null) return null;
      pair[name.trim()] = number;
    }
    pairs.push(pair);
  }
  return pairs;
}

function fits(pair: Pair, condition: Piece): boolean | null {
  if (condition.statement?.kind !== 'relation') return null;
  const { sides, signs } = condition.statement;
  const [left, right] = sides.map((side) => rationalValue(side, pair));
  const [sign] = signs;
  if (left === null || right === null || left === undefined || right === undefined || signs.length !== 1) return null;
  const order = left.compare(right);
  return sign === '>'
    ? order > 0
    : sign === '<'
      ? order < 0
      : sign === '≥'
        ? order >= 0
        : sign === '≤'
          ? order <= 0
          : null;
}

/** Of several pairs the one that the question means, and the form it wants. */
function chosenPair(conditions: readonly Piece[], positive: boolean, asPoints: boolean, one: string | null) {
  return (answer: string) => {
    const pairs = pairsIn(answer);
    if (pairs === null) return null;
    const kept = pairs.filter(
      (pair) =>
        conditions.every((condition) => fits(pair, condition) === true) &&
        (!positive || Object.values(pair).every((value) => value.s > 0n && value.n > 0n)),
    );
    if (kept.length === 0 || ((conditions.length > 0 || positive) && kept.length !== 1)) return null;
    const write = (pair: Pair): string =>
      asPoints
        ? `(${['x', 'y'].map((name) => (pair[name] === undefined ? '' : writeNumber(pair[name]))).join(',')})`
        : Object.entries(pair)
            .filter(([name]) => one === null || name === one)
            .map(([name, value]) => `${name}=${writeNumber(value)}`)
            .join(',');
    const shown = kept.map(write).join(asPoints ? '\\text{ and }' : '\\text{ or }');
    const changed = kept.length < pairs.length;
    return {
      steps: changed ? [{ reason: 'Take the pair that fits the condition.', expression: shown }] : [],
      answer: shown,
    };
  };
}

function ofPairs({ orders, equations, letters, expressions }: Kinds, has: (kind: string) => boolean): Rewording | null {
  const [one, two, ...more] = equations;
  if (one === undefined || two === undefined || more.length > 0 || expressions.length > 1) return null;
  const known = lettersOf(equations);
  if (
    known.size !== 2 ||
    !letters.every((letter) => known.has(letter)) ||
    ![...lettersOf([...orders, ...expressions])].every((letter) => known.has(letter))
  )
    return null;
  if (has('integers') || has('equal') || has('none') || has('two') || has('exact') || has('largest') || has('smallest'))
    return null;
  const question = `Solve ${one.text} and ${two.text}`;
  const [target] = expressions;
  if (target?.statement?.kind === 'expression') {
    const { expression } = target.statement;
    // A number beside the equations, "question 4", is nothing to be found.
    if (orders.length > 0 || has('points') || lettersOf(expressions).size === 0) return null;
    return { question, finish: (answer) => valueOf(answer, expression) };
  }
  const asPoints = has('points');
  if (asPoints && !(known.has('x') && known.has('y'))) return null;
  const named = new Set(letters);
  const [only] = named;
  if (named.size === 1 && !has('positive') && orders.length === 0) return null;
  return {
    question,
    finish: chosenPair(orders, has('positive pair'), asPoints, named.size === 1 && only !== undefined ? only : null),
  };
}

function valueOf(answer: string, expression: Parameters<typeof rationalValue>[0]) {
  const [pair, ...more] = pairsIn(answer) ?? [];
  const value = pair === undefined || more.length > 0 ? null : rationalValue(expression, pair);
  if (value === null || pair === undefined) return null;
  const result = writeNumber(value);
  const put = Object.entries(pair)
    .map(([name, one]) => `$${name}=${writeNumber(one)}$`)
    .join(' and ');
  return { steps: [{ reason: `Put ${put} in.`, expression: `${toLatex(expression)}=${result}` }], answer: result };
}

function ofOne({ orders, equations, letters, expressions }: Kinds, has: (kind: string) => boolean): Rewording | null {
  const [equation, ...more] = equations;
  if (equation === undefined || more.length + expressions.length > 0) return null;
  const known = lettersOf(equations);
  const [letter, ...others] = known;
  const roots = ['equal', 'none', 'two'].filter(has);
  const [root] = roots;
  if (root !== undefined) {
    const constant = letters.find((name) => name !== 'x') ?? [...lettersOf(orders)][0];
    if (
      roots.length > 1 ||
      others.length !== 1 ||
      constant === undefined ||
      !known.has(constant) ||
      !letters.every((name) => known.has(name))
    )
      return null;
    const sign = root === 'equal' ? '=' : root === 'none' ? '<' : '>';
    const built = discriminant(sign)(equation, { text: constant, unit: '', statement: null });
    const positive = has('positive') || has('positive pair');
    if (built === null || (!positive && orders.length === 0)) return built;
    return {
      ...built,
      finish: (answer) => {
        const found = built.finish === undefined ? { answer } : built.finish(answer);
        return found === null ? null : chosenRoot(found.answer, constant, orders, positive);
      },
    };
  }
  if (
    letter === undefined ||
    others.length > 0 ||
    letters.some((one) => one !== letter) ||
    has('integers') ||
    has('points') ||
    has('pairs')
  )
    return null;
  if (orders.length === 0 && !has('positive') && !has('positive pair'))
    return { question: `Solve ${equation.text}${has('exact') ? ' exactly' : ''}` };
  return {
    question: `Solve ${equation.text}`,
    finish: (answer) => chosenRoot(answer, letter, orders, has('positive') || has('positive pair')),
  };
}

function chosenRoot(answer: string, letter: string, conditions: readonly Piece[], positive: boolean) {
  const roots = rationalRoots(answer, letter);
  const kept = roots?.filter(
    (root) =>
      (!positive || (root.s > 0n && root.n > 0n)) &&
      conditions.every((condition) => fits({ [letter]: root }, condition) === true),
  );
  const [root, ...more] = kept ?? [];
  if (root === undefined || more.length > 0) return null;
  const result = `${letter}=${writeNumber(root)}`;
  return {
    steps: roots?.length === 1 ? [] : [{ reason: 'Take the one that fits the condition.', expression: result }],
    answer: result,
  };
}

/** Equations and inequalities, whatever words stand round them: which solutions are wanted, and in which form. */
export function askedSolutions(problem: string): Rewording | null {
  if (!/[=<>≤≥]|\\[lg]e|equal|than|at least|at most/.test(problem)) return null;
  const plain = plainAsking(problem);
  const sentence = sentenceOf(plain);
  if (sentence === null || STOPS.test(sentence.skeleton)) return null;
  const said: readonly Said[] | null = readSayings(sentence, SAYINGS, IDLE);
  const kinds = said === null ? null : sorted(sentence.pieces);
  if (said === null || kinds === null) return null;
  const whole = /whole|natural/i.test(problem);
  const aboveNothing = /\bpositive\b/i.test(problem);
  const has = (kind: string): boolean =>
    kind === 'whole' ? whole : kind === 'above zero' ? aboveNothing : said.some((one) => one.kind === kind);
  const built = ofOrders(kinds, has) ?? ofPairs(kinds, has) ?? ofOne(kinds, has);
  return built === null || built.question === problem ? null : built;
}
