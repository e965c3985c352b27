import Fraction from 'fraction.js';

import { substitute } from '../../algebra/substitute.ts';
import type { Expression, Statement } from '../../expression/expression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { statementToLatex } from '../../printing/statementToLatex.ts';
import type { Understood } from '../method.ts';
import { numberNode } from '../numberNode.ts';
import { coefficientsOf, writePowers } from '../quadraticTerms.ts';
import { rationalRoots } from '../rationalRoots.ts';
import { rationalValue } from '../rationalValue.ts';
import { readQuadraticSide } from '../readQuadratic.ts';
import { workEquation } from '../workEquation.ts';
import { writeNumber } from '../writeTerms.ts';
import { byPattern } from './rewording.ts';
import type { PatternRule, Piece } from './rewording.ts';
import { toldFirst } from './toldFormulas.ts';

const TOPIC = { topic: 'quadratic-equations', method: 'rootQuestions' };

function equationOf(piece: Piece | undefined): (Statement & { kind: 'relation' }) | null {
  const statement = piece?.statement;
  return statement?.kind === 'relation' && statement.signs.join() === '=' ? statement : null;
}

/** `3` or `x = 3`: the letter, where it is named, and the number. */
function rootOf(piece: Piece | undefined): { readonly name: string | null; readonly value: Fraction } | null {
  const statement = piece?.statement;
  if (statement?.kind === 'expression') {
    const value = rationalValue(statement.expression);
    return value === null ? null : { name: null, value };
  }
  const equation = equationOf(piece);
  const [left, right] = equation?.sides ?? [];
  const value = right === undefined ? null : rationalValue(right);
  return left?.kind === 'symbol' && value !== null ? { name: left.name, value } : null;
}

function letterOf(piece: Piece | undefined): string | null {
  const statement = piece?.statement;
  return statement?.kind === 'expression' && statement.expression.kind === 'symbol' ? statement.expression.name : null;
}

function put(equation: Statement & { kind: 'relation' }, name: string, value: Fraction): Statement {
  const node = numberNode(value);
  const guarded: Expression = value.s < 0n ? { kind: 'sum', terms: [node] } : node;
  return { ...equation, sides: equation.sides.map((side) => substitute(side, new Map([[name, guarded]]))) };
}

function solve(statement: Statement, name: string): RuleSolution | null {
  return workEquation({ task: 'solve', statements: [statement], unknowns: [name], text: '' });
}

/** "x = 2 is a solution of x² + bx − 10 = 0": the constant, and the other root where that is asked for. */
function fromRoot(
  equationPiece: Piece | undefined,
  rootPiece: Piece | undefined,
  asked: readonly Piece[],
  other: boolean,
): RuleSolution | null {
  const [equation, root] = [equationOf(equationPiece), rootOf(rootPiece)];
  if (equation === null || root === null) return null;
  const letters = symbolsIn(equation);
  const names = [...new Set(asked.map(letterOf))];
  const [named, ...more] = names;
  if (letters.length !== 2 || more.length > 0 || named === null) return null;
  const usual = root.name ?? (letters.includes('x') ? 'x' : null);
  const constant = named ?? (usual === null ? undefined : letters.find((letter) => letter !== usual));
  const unknown = letters.find((letter) => letter !== constant);
  if (constant === undefined || unknown === undefined || !letters.includes(constant)) return null;
  if (root.name !== null && root.name !== unknown) return null;
  const told = put(equation, unknown, root.value);
  const first = solve(told, constant);
  const [value, ...others] = first === null ? [] : (rationalRoots(first.answer, constant) ?? []);
  if (first === null || value === undefined || others.length > 0) return null;
  const steps: RuleStep[] = [
    {
      reason: `A solution fits the equation: put $${unknown}=${writeNumber(root.value)}$ in.`,
      expression: statementToLatex(told),
    },
    ...first.steps,
  ];
  if (!other) return { ...TOPIC, steps, answer: first.answer };
  const full = put(equation, constant, value);
  const second = solve(full, unknown);
  const rest =
    second === null ? [] : (rationalRoots(second.answer, unknown) ?? []).filter((one) => !one.equals(root.value));
  const [last, ...tooMany] = rest;
  if (second === null || last === undefined || tooMany.length > 0) return null;
  steps.push(
    { reason: `Put $${constant}=${writeNumber(value)}$ in.`, expression: statementToLatex(full) },
    ...second.steps,
  );
  const answer =
    named === undefined
      ? `${unknown}=${writeNumber(last)}`
      : `${constant}=${writeNumber(value)},${unknown}=${writeNumber(last)}`;
  return { ...TOPIC, steps, answer };
}

/** Sum and product of the roots of ax² + bx + c = 0. */
function vieta(piece: Piece | undefined, wanted: 'sum' | 'product' | 'both'): RuleSolution | null {
  const statement = piece?.statement;
  const sides = statement?.kind === 'expression' ? [statement.expression] : (equationOf(piece)?.sides ?? []);
  const [unknown, ...others] = statement === undefined || statement === null ? [] : symbolsIn(statement);
  if (unknown === undefined || others.length > 0 || sides.length === 0) return null;
  const read = sides.map((side) => readQuadraticSide(side, unknown));
  const [left, right = []] = read;
  if (left === undefined || left === null || right === null) return null;
  const [one, two] = [coefficientsOf(left), coefficientsOf(right)];
  const [a, b, c] = [one[0].sub(two[0]), one[1].sub(two[1]), one[2].sub(two[2])];
  if (a.equals(0)) return null;
  const [sum, product] = [b.neg().div(a), c.div(a)].map(writeNumber);
  const named = `$a=${writeNumber(a)}$, $b=${writeNumber(b)}$ and $c=${writeNumber(c)}$`;
  const steps: RuleStep[] = [];
  const put = (reason: string, expression: string): void => void steps.push({ reason, expression });
  if (wanted !== 'product') put(`The sum of the roots is $-\\frac{b}{a}$, with ${named}.`, `-\\frac{b}{a}=${sum}`);
  if (wanted !== 'sum') put(`The product of the roots is $\\frac{c}{a}$, with ${named}.`, `\\frac{c}{a}=${product}`);
  const both = `\\text{sum }${sum}\\text{, product }${product}`;
  return { ...TOPIC, steps, answer: wanted === 'sum' ? (sum ?? '') : wanted === 'product' ? (product ?? '') : both };
}

/** The quadratic equation with two roots, its coefficients whole. */
function withRoots(...pieces: readonly Piece[]): RuleSolution | null {
  const [first, second] = pieces.map((piece) => rootOf(piece)?.value ?? null);
  const form = pieces[2];
  if (first === undefined || second === undefined || first === null || second === null) return null;
  if (form !== undefined && !/^\$?[a-z]?x(?:²|\^\{?2\}?)\s*\+\s*[a-z]x\s*\+\s*[a-z]\s*=\s*0\$?$/.test(form.text.trim()))
    return null;
  const lead = first.d * second.d;
  if (form !== undefined && /^\$?x/.test(form.text.trim()) && lead !== 1n) return null;
  const a = new Fraction(lead);
  const [b, c] = [first.add(second).neg().mul(a), first.mul(second).mul(a)];
  const factor = (root: Fraction): string =>
    `(${root.d === 1n ? '' : root.d}x${root.s < 0n ? '+' : '-'}${root.n})`.replace(/[-+]0(?=\))/, '');
  const answer = `${writePowers([a, b, c], 'x')}=0`;
  const steps: RuleStep[] = [
    { reason: 'Each root makes one factor zero.', expression: `${factor(first)}${factor(second)}=0` },
    { reason: 'Multiply out.', expression: answer },
  ];
  return { ...TOPIC, steps, answer };
}

/** A factor `x − r` is a root r of the polynomial, set to zero. */
function fromFactor(...[factor, polynomial, asked]: readonly Piece[]): RuleSolution | null {
  if (factor?.statement?.kind !== 'expression' || polynomial?.statement?.kind !== 'expression') return null;
  const zero = numberNode(new Fraction(0));
  const nought = (expression: Expression): Statement => ({ kind: 'relation', sides: [expression, zero], signs: ['='] });
  const [unknown, ...others] = symbolsIn(factor.statement);
  const solved = unknown === undefined ? null : solve(nought(factor.statement.expression), unknown);
  const [root, ...more] = solved === null || unknown === undefined ? [] : (rationalRoots(solved.answer, unknown) ?? []);
  if (root === undefined || unknown === undefined || others.length > 0 || more.length > 0) return null;
  const told: Statement = {
    kind: 'relation',
    sides: [{ kind: 'symbol', name: unknown }, numberNode(root)],
    signs: ['='],
  };
  const equation: Piece = { text: '', unit: '', statement: nought(polynomial.statement.expression) };
  const worked = fromRoot(equation, { text: '', unit: '', statement: told }, asked === undefined ? [] : [asked], false);
  if (worked === null) return null;
  const reason = `A factor is zero where the polynomial is zero: $${unknown}=${writeNumber(root)}$.`;
  return { ...worked, steps: [{ reason, expression: `${unknown}=${writeNumber(root)}` }, ...worked.steps] };
}

const FIND = '(?:find|work out|determine|calculate|what is|state|write down|give|hence find)';
const K = `(?: ,)? ?(?:and |then )?${FIND}(?: (?:the )?(?:value of )?(?:the )?(?:constants?|coefficients?|letters?)?)? ?#`;
const OTHER =
  '(?: ,)? (?:and|,|and hence|hence)(?: (?:hence|also|then))?(?: (?:find|work out|solve to find))? the (?:other|second) (?:root|solution|value of #)(?: of the equation)?';
const ONLY_OTHER = `(?: ,)? ?${FIND} the (?:other|second) (?:root|solution)(?: of the equation)?`;
const EQ =
  '(?:the )?(?:quadratic |cubic |linear )?(?:equation )?#(?: ,)?(?: ?where \\x23\\d+ is (?:a|an) (?:constant|integer|number) ,?)?';
const A = '(?:a|one|the|one of the|another) (?:root|solution|zero)s?';
const GIVEN = '(?:given that |if |you are told that |it is given that )?';
/** Told first the root, or first the equation. */
const TOLD: readonly (readonly [string, swapped: boolean])[] = [
  [`${GIVEN}# is ${A} (?:of|to) ${EQ}`, true],
  [`${GIVEN}# satisfies ${EQ}`, true],
  [`${GIVEN}${EQ} has ${A}(?: of| at)? #`, false],
  [`${GIVEN}${EQ} has # as ${A}`, false],
  [`${GIVEN}${EQ} has (?:the )?solution #`, false],
  [`${GIVEN}${A} (?:of|to) ${EQ} ?,? ?is #`, false],
  [`${EQ} given that ${A} (?:of the equation )?is #`, false],
];

const RULES: readonly PatternRule<RuleSolution>[] = [
  ...TOLD.flatMap(([told, swapped]): readonly PatternRule<RuleSolution>[] => {
    const order = (pieces: readonly Piece[]): readonly [Piece | undefined, Piece | undefined] =>
      swapped ? [pieces[1], pieces[0]] : [pieces[0], pieces[1]];
    return [
      [`${told}${K}`, (...pieces) => fromRoot(...order(pieces), pieces.slice(2, 3), false)],
      [`${told}${K}${OTHER}`, (...pieces) => (pieces.length > 4 ? null : fromRoot(...order(pieces), pieces.slice(2, 3), true))],
      [`${told}${ONLY_OTHER}`, (...pieces) => fromRoot(...order(pieces), [], true)],
    ];
  }),
  [`${GIVEN}# is a factor of (?:the (?:polynomial|expression|function) )?#${K}`, fromFactor],
  [`(?:${FIND}|what are) (?:the )?sum and (?:the )?product of (?:the )?(?:roots|solutions|zeros|zeroes) (?:of|for) (?:the )?(?:quadratic )?(?:equation|polynomial|function)? ?#`, (piece) => vieta(piece, 'both')],
  [`${FIND} (?:the )?sum of (?:the |both |its )?(?:two )?(?:roots|solutions|zeros|zeroes) (?:of|for|to) (?:the )?(?:quadratic )?(?:equation|polynomial|function)? ?#`, (piece) => vieta(piece, 'sum')],
  [`${FIND} (?:the )?product of (?:the |both |its )?(?:two )?(?:roots|solutions|zeros|zeroes) (?:of|for|to) (?:the )?(?:quadratic )?(?:equation|polynomial|function)? ?#`, (piece) => vieta(piece, 'product')],
  [`(?:the )?(?:two )?(?:roots|solutions) of a quadratic(?: equation)? are # and # ?,? (?:${FIND}|form) (?:the|this|a possible|a) (?:quadratic )?equation(?: in the form #)?`, withRoots],
  [`(?:${FIND}|form|write) (?:a|the|down a|down the) quadratic equation (?:with|whose|that has|which has|having)(?: the)? (?:roots|solutions)(?: (?:are|of))? # and #(?: ?,? ?(?:in the form|giving your answer in the form|give your answer in the form) #)?`, withRoots],
]; // prettier-ignore

const answer = byPattern<RuleSolution>(RULES);

/** "One of the roots" is "one root"; after "= 0" the word "is" is no sign. */
function plainer(text: string): string {
  return text
    .replace(/\bone of (?:the|its) (root|solution)s\b/i, 'a $1')
    .replace(/(=\s*\d+)\s+is\s+(?=[-−\dx√(\\])/, '$1, is ');
}

/** Equations with a root told, sums and products of roots, the equation with two roots. */
export function rootQuestions({ text }: Understood): RuleSolution | null {
  return /\b(?:roots?|solutions?|zeros?|satisf\w*|factor)\b/i.test(text)
    ? answer(plainer(toldFirst(text) ?? text))
    : null;
}
