import Fraction from 'fraction.js';

import { values, type BareQuestion, type NamedQuestion } from '../namedQuestion.ts';
import { NUMBER, numberIn } from '../numbersIn.ts';
import { clause, clausesIn, type ClauseKind, type Groups } from './clauses.ts';
import { counted } from './counted.ts';
import { reply } from './reply.ts';
import { solveLinear, type LinearEquation } from './solveLinear.ts';

/** `one` is the number that is spoken of first ("one is 5 more than the other"), the larger one where that is not told. */
type PairClause =
  | { readonly kind: 'told'; readonly one: Fraction; readonly other: Fraction; readonly right: Fraction }
  | { readonly kind: 'gap'; readonly size: Fraction }
  | { readonly kind: 'product'; readonly size: Fraction }
  | { readonly kind: 'positive' }
  | { readonly kind: 'wanted'; readonly which: 'larger' | 'smaller' | 'both' };

const VALUE = `(?<value>${NUMBER})`;
const NUMBERS = '(?:2 |the )?(?:numbers|positive numbers|whole numbers|integers)';
const IS = '(?:is|are|=|equals|:|of|is equal to)';

function told(groups: Groups, one: Fraction, other: Fraction, name = 'value'): PairClause | null {
  const right = numberIn(groups[name] ?? '');
  return right === null ? null : { kind: 'told', one, other, right };
}

const ONE = new Fraction(1);

function sum(groups: Groups): PairClause | null {
  return told(groups, ONE, ONE);
}

function sized(kind: 'gap' | 'product'): (groups: Groups) => PairClause | null {
  return (groups) => {
    const size = numberIn(groups['value'] ?? '');
    return size === null || size.compare(0) <= 0 ? null : { kind, size };
  };
}

const gap = sized('gap');
const product = sized('product');

const FACTORS: Readonly<Record<string, string>> = { twice: '2', double: '2', half: '1/2', 'a third': '1/3' };

/** one = factor · other + more. */
function multiple(groups: Groups): PairClause | null {
  const text = groups['factor'] ?? '1';
  const factor = numberIn(FACTORS[text] ?? text.replace(' times', ''));
  const size = numberIn(groups['more'] ?? '0');
  if (factor === null || size === null) return null;
  return {
    kind: 'told',
    one: ONE,
    other: factor.neg(),
    right: /more|greater|larger/.test(groups['turn'] ?? '') ? size : size.neg(),
  };
}

function wanted({ which = '' }: Groups): PairClause {
  return {
    kind: 'wanted',
    which: /^(?:larg|great|big|high)/.test(which) ? 'larger' : which === '' ? 'both' : 'smaller',
  };
}

const TIMES = '(?<factor>twice|double|half|a third|\\d+ times)';
const FIRST = '(?:one|1|one (?:number|of (?:them|the numbers))|one of 2 numbers)';
const OTHER = '(?:another(?: number)?|the other(?: number)?|the second(?: number)?)';
const MORE = '(?<more>\\d+) (?<turn>more|greater|larger|less|smaller) than';
const ASK =
  "(?:find|what is|what's|whats|what are|work out|calculate|determine|state|name|give|enter|write down|which are)";

const CLAUSES: readonly ClauseKind<PairClause>[] = [
  clause(`(?:there are )?${NUMBERS} (?:have|with) (?:a )?(?:sum|total) ${IS}? ?${VALUE}`, sum),
  clause(`(?:the |their )?(?:sum|total)(?: of ${NUMBERS})? ${IS} ${VALUE}`, sum),
  clause(`(?:a )?(?:sum|total)(?: of)? ${VALUE}`, sum),
  clause(`(?:their |the )?difference(?: between ${NUMBERS}| of ${NUMBERS})? ${IS} ${VALUE}`, gap),
  clause(`(?:a )?difference(?: of)? ${VALUE}`, gap),
  clause(`(?:they |(?:there are )?${NUMBERS} (?:that |which )?)(?:add(?: up)? to|sum to|total) ${VALUE}`, sum),
  clause(`(?:their |the )?product(?: of ${NUMBERS})? ${IS} ${VALUE}`, product),
  clause(`(?:have )?(?:a )?product(?: of)? ${VALUE}`, product),
  clause(`(?:they )?multiply to(?: make| give)? ${VALUE}`, product),
  clause('both (?:numbers )?are positive', () => ({ kind: 'positive' })),
  clause(`(?:they |${NUMBERS} )?differ by ${VALUE}`, gap),
  clause(`${FIRST} is ${TIMES} (?:as (?:large|big|great) as )?${OTHER}`, multiple),
  clause(`${FIRST} is ${MORE} ${OTHER}`, multiple),
  clause(`${FIRST} is ${MORE} ${TIMES} ${OTHER}`, multiple),
  clause(
    `(?:${ASK} )?(?:the )?(?<which>larger|greater|bigger|largest|greatest|smaller|smallest|lesser|least)(?: one)?(?: of the (?:2 )?numbers| number)?(?: of the 2)?`,
    wanted,
  ),
  clause(`(?:${ASK} )(?:the |both |both the |these )?(?:2 )?(?:numbers|integers|both|they|them)`, wanted),
];

/** Two numbers by their sum, their difference, their product, or how often one goes into the other. */
export function readPairs(question: BareQuestion): NamedQuestion | null {
  if (question.form !== '' || !/number|integer/.test(question.text)) return null;
  const clauses = clausesIn(counted(question.text), CLAUSES);
  const [only, another] = (clauses ?? []).filter((one) => one.kind === 'wanted');
  if (clauses === null || only === undefined || another !== undefined || clauses.at(-1) !== only) return null;
  const [one, other] = pairOf(clauses, /positive/.test(question.text)) ?? [];
  if (one === undefined || other === undefined || one.equals(other)) return null;
  const [smaller, larger] = one.compare(other) < 0 ? [one, other] : [other, one];
  if (/positive/.test(question.text) && smaller.compare(0) <= 0) return null;
  if (/whole|integer/.test(question.text) && (smaller.d !== 1n || larger.d !== 1n)) return null;
  if (only.which === 'both') return values(`${one.toFraction()}, ${other.toFraction()}`, question);
  return reply(`${(only.which === 'larger' ? larger : smaller).toFraction()} + 0`);
}

type Pair = readonly [Fraction, Fraction];

/** Two facts and no third leave one pair; null for any other number of them. */
function pairOf(clauses: readonly PairClause[], isPositive: boolean): Pair | null {
  const [first, second, third] = clauses.filter(({ kind }) => kind !== 'wanted' && kind !== 'positive');
  if (first === undefined || second === undefined || third !== undefined) return null;
  const facts = [first, second];
  const size = facts.flatMap((fact) => (fact.kind === 'product' ? [fact.size] : []))[0];
  if (size !== undefined)
    return ofProduct(
      facts.find(({ kind }) => kind !== 'product'),
      size,
      isPositive,
    );
  const equations = facts.flatMap(equationOf);
  // "One is half the other, their difference is 8": the one is the smaller then.
  const isDoubtful =
    facts.some(({ kind }) => kind === 'gap') && facts.some((fact) => !isSum(fact) && !isMultiple(fact));
  const solution = isDoubtful || equations.length !== 2 ? null : solveLinear(equations);
  const [one, other] = [solution?.get('one'), solution?.get('other')];
  return one === undefined || other === undefined ? null : [one, other];
}

function isSum(fact: PairClause): boolean {
  return fact.kind === 'gap' || (fact.kind === 'told' && fact.one.equals(fact.other));
}

function isMultiple(fact: PairClause): boolean {
  return fact.kind === 'told' && fact.right.equals(0) && fact.other.compare(-1) < 0;
}

/** By the square root of s² − 4p or d² + 4p, which must be whole; a difference fits two pairs, one of them negative. */
function ofProduct(fact: PairClause | undefined, size: Fraction, isPositive: boolean): Pair | null {
  const difference = fact === undefined ? null : differenceIn(fact);
  if (fact?.kind === 'told' && isSum(fact)) {
    const root = wholeRoot(fact.right.pow(2)?.sub(size.mul(4)));
    return root === null ? null : [fact.right.add(root).div(2), fact.right.sub(root).div(2)];
  }
  const root = difference === null || !isPositive ? null : wholeRoot(difference.pow(2)?.add(size.mul(4)));
  return root === null || difference === null ? null : [root.add(difference).div(2), root.sub(difference).div(2)];
}

function differenceIn(fact: PairClause): Fraction | null {
  if (fact.kind === 'gap') return fact.size;
  return fact.kind === 'told' && fact.other.equals(-1) ? fact.right.abs() : null;
}

function wholeRoot(square: Fraction | null | undefined): Fraction | null {
  if (!square || square.compare(0) < 0 || square.d !== 1n || square.n > 1_000_000_000_000n) return null;
  const root = BigInt(Math.round(Math.sqrt(Number(square.n))));
  return root * root === square.n ? new Fraction(root) : null;
}

function equationOf(fact: PairClause): readonly LinearEquation[] {
  if (fact.kind !== 'told' && fact.kind !== 'gap') return [];
  const [one, other, right] = fact.kind === 'gap' ? [ONE, ONE.neg(), fact.size] : [fact.one, fact.other, fact.right];
  return [
    {
      factors: new Map([
        ['one', one],
        ['other', other],
      ]),
      right,
    },
  ];
}
