import type Fraction from 'fraction.js';

import { substitute } from '../../algebra/substitute.ts';
import { number, symbol } from '../../expression/build.ts';
import type { Expression, Statement } from '../../expression/expression.ts';
import { symbolsIn } from '../../expression/symbolsIn.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { rationalRoots, writtenNumber } from '../rationalRoots.ts';
import { rationalValue } from '../rationalValue.ts';
import type { Work } from '../requests/requestWords.ts';
import { sentenceOf } from '../reworded/rewording.ts';
import type { Sentence } from '../reworded/rewording.ts';
import { writeNumber } from '../writeTerms.ts';
import { relationText } from './relationText.ts';

type Relation = Extract<Statement, { readonly kind: 'relation' }>;
type Point = ReadonlyMap<string, Expression>;
/** Formulas with constants in them, what is told of their solutions, and the constants that are asked for. */
type Told = {
  readonly formulas: readonly Relation[];
  readonly points: readonly Point[];
  readonly bound: Relation | null;
  readonly roots: readonly Expression[];
  readonly letters: readonly string[];
  /** `a + b`, where not the constants themselves are asked for. */
  readonly target: Expression | null;
};

const SIGNS: Readonly<Record<string, string>> = { '=': '=', '<': '<', '>': '>', '≤': '\\le ', '≥': '\\ge ' };
/** All words that may stand beside the formulas: none of them turns a solution into anything else. */
const WORDS = new Set(
  'a an the this that these those its it is are was be both each all with has have having by when where given for of in at to as and also so then if you know we on us one two satisfied satisfies satisfy satisfying solution solutions set root roots value values find work out calculate determine what whats must can state give write down constant constants number numbers positive unknown letter letters coefficient coefficients equation equations system pair simultaneous inequality quadratic linear line curve graph parabola passes pass passing goes going go through point points forming form solve solves solving solved them set up use using hence real missing whose which lies lie such real makes make true hold holds known told only answer answers result quickly show me please need help get how do i does did first'.split(
    ' ',
  ),
);
const OTHER_ROOT = /\bthe (?:other|second|remaining) (?:roots?|solutions?|one|value)\b/;
const MENDS: readonly (readonly [RegExp, string])[] = [
  [/\broots? of (?=(?:the |this )?(?:quadratic )?(?:equation )?[-−\d(a-z])/gi, 'solutions of the equation '],
  [/([=<>≤≥]\s*[-−]?\d+(?:\.\d+)?) (is|are|has|have|if|when|given|gives)\b/gi, '$1 , $2 '],
  [/\b(must|should|find|does|can|of|is|and|give|state|determine) a(?= (?:be|have|equal)\b| and \$?[a-z]\b|\s*(?:[?.,]|$))/gi, '$1 $$a$$'],
  [/\b(?:is|gives) (?=\$?[a-z] ?(?:[<>≤≥]))/gi, ', '],
  [/\bone (?:of (?:them|its (?:roots|solutions)|the (?:roots|solutions)) |root |solution )?(is|equals) (?=[-−]?\d)/gi, 'one solution , '],
]; // prettier-ignore

function isNumber(expression: Expression | undefined): expression is Expression {
  return expression !== undefined && rationalValue(expression) !== null;
}

/** `x = 2`, `x < 4`: a letter and a number. */
function isValue({ sides: [left, right], signs }: Relation): boolean {
  return signs.length === 1 && left?.kind === 'symbol' && isNumber(right);
}

/** Values in the order they were told; where a letter comes again, another solution begins. */
function pointsOf(values: readonly Relation[]): readonly Point[] {
  const points: Map<string, Expression>[] = [];
  for (const { sides } of values) {
    const [left, right] = sides;
    if (left?.kind !== 'symbol' || right === undefined) return [];
    const last = points.at(-1);
    if (last === undefined || last.has(left.name)) points.push(new Map([[left.name, right]]));
    else last.set(left.name, right);
  }
  return points;
}

function toldIn({ pieces, skeleton }: Sentence): Told | null {
  const [formulas, values, letters, roots, points]: [Relation[], Relation[], string[], Expression[], Point[]] = [
    [],
    [],
    [],
    [],
    [],
  ];
  let target: Expression | null = null;
  for (const { statement, unit } of pieces) {
    if (statement === null || unit !== '') return null;
    if (statement.kind === 'relation') (isValue(statement) ? values : formulas).push(statement);
    else if (statement.kind === 'tuple') {
      const [x, y, ...more] = statement.elements;
      if (!isNumber(x) || !isNumber(y) || more.length > 0) return null;
      points.push(new Map([['x', x], ['y', y]])); // prettier-ignore
    } else if (statement.kind !== 'expression') return null;
    else if (statement.expression.kind === 'symbol') letters.push(statement.expression.name);
    else if (isNumber(statement.expression)) roots.push(statement.expression);
    else if (target === null) target = statement.expression;
    else return null;
  }
  const bounds = values.filter(({ signs }) => signs[0] !== '=');
  const equal = pointsOf(values.filter(({ signs }) => signs[0] === '='));
  const kinds = [points, equal, bounds, roots].filter(({ length }) => length > 0).length;
  if (kinds !== 1 || bounds.length > 1 || formulas.length === 0 || formulas.length > 2) return null;
  if (roots.length > 0 && !/\b(?:roots?|solutions?)\b/.test(skeleton)) return null;
  return { formulas, points: points.length > 0 ? points : equal, bound: bounds[0] ?? null, roots, letters, target };
}

function lettersOf(relations: readonly Relation[]): readonly string[] {
  return [...new Set(relations.flatMap((relation) => symbolsIn(relation)))];
}

function at(relation: Relation, point: Point): Relation {
  return { ...relation, sides: relation.sides.map((side) => substitute(side, point)) };
}

function written({ sides, signs }: Relation): string {
  return sides.map((side, index) => `${toLatex(side)}${SIGNS[signs[index] ?? ''] ?? ''}`).join('');
}

function holds(relation: Relation): boolean {
  const [left, right] = relation.sides.map((side) => rationalValue(side));
  return left !== null && left !== undefined && right !== null && right !== undefined && left.equals(right);
}

type Found = { readonly steps: readonly RuleStep[]; readonly values: ReadonlyMap<string, string> };

/** The values that an answer such as `a=4,b=5` gives, each a number; `null` for any other answer. */
function valuesOf(answer: string): ReadonlyMap<string, string> | null {
  const values = new Map<string, string>();
  for (const part of answer.split(',')) {
    const [name = '', value = ''] = part.trim().split('=');
    if (!/^[a-z]$/i.test(name) || writtenNumber(value) === null) return null;
    values.set(name, value);
  }
  return values;
}

/** The constants from the equations that are left when the solutions are put in. */
function solved(relations: readonly Relation[], constants: readonly string[], work: Work): Found | null {
  const open = relations.filter((relation) => symbolsIn(relation).length > 0);
  if (!relations.every((relation) => open.includes(relation) || holds(relation))) return null;
  const [one, two] = open;
  if (one === undefined || open.length !== constants.length) return null;
  const alone = two === undefined || open.every((relation) => symbolsIn(relation).length === 1);
  const questions = alone
    ? open.map((relation) => `Solve $${written(relation)}$`)
    : [`Solve $${written(one)}$ and $${written(two)}$`];
  const values = new Map<string, string>();
  const steps: RuleStep[] = [];
  for (const question of questions) {
    const solution = work(question);
    const found = solution === null ? null : valuesOf(solution.answer);
    if (solution === null || found === null) return null;
    steps.push(...solution.steps);
    for (const [name, value] of found) values.set(name, value);
  }
  return values.size === constants.length && constants.every((name) => values.has(name)) ? { steps, values } : null;
}

function put(point: Point, relation: Relation): RuleStep {
  const values = [...point].map(([name, value]) => `$${name}=${toLatex(value)}$`).join(' and ');
  return { reason: `Put ${values} in.`, expression: written(at(relation, point)) };
}

/** Of an inequality the end of its solutions makes both sides equal; which way it opens is tried afterwards. */
function ofBound(told: Told, bound: Relation, work: Work): Found | null {
  const [formula, ...more] = told.formulas;
  const [end] = pointsOf([bound]);
  const [name] = end === undefined ? [] : [...end.keys()];
  if (formula === undefined || more.length > 0 || end === undefined || formula.signs.length !== 1) return null;
  const constants = symbolsIn(formula).filter((letter) => letter !== name);
  const equal: Relation = { ...at(formula, end), signs: ['='] };
  const found = constants.length === 1 ? solved([equal], constants, work) : null;
  const [constant] = constants;
  const value = constant === undefined ? undefined : found?.values.get(constant);
  if (found === null || constant === undefined || value === undefined) return null;
  const exact = writtenNumber(value);
  const again = exact === null ? null : work(`Solve $${written(at(formula, new Map([[constant, number(exact)]])))}$`);
  const squeezed = (text: string): string => text.replaceAll(' ', '');
  if (again === null || squeezed(again.answer) !== squeezed(written(bound))) return null;
  const reason = `At the end of the solutions, $${name ?? ''}=${toLatex([...end.values()][0] ?? symbol('x'))}$, both sides are equal.`;
  return { ...found, steps: [{ reason, expression: written(equal) }, ...found.steps] };
}

/** The other solution of an equation of which one is told. */
function otherRoot(formula: Relation, name: string, known: Expression, work: Work): Found | null {
  const solution = work(`Solve $${written(formula)}$`);
  const roots = solution === null ? null : rationalRoots(solution.answer, name);
  const [one, two] = roots ?? [];
  const value = rationalValue(known);
  if (solution === null || value === null || one === undefined || two === undefined || roots?.length !== 2) return null;
  if (one.equals(value) === two.equals(value)) return null;
  const other = writeNumber(one.equals(value) ? two : one);
  const last = { reason: 'Take the one that was not told.', expression: `${name}=${other}` };
  return { steps: [...solution.steps, last], values: new Map([[name, other]]) };
}

function ofPoints(told: Told, work: Work, wantsOther: boolean): Found | null {
  const [formula] = told.formulas;
  const letters = lettersOf(told.formulas);
  const unknown = letters.includes('x') ? 'x' : letters.find((letter) => !told.letters.includes(letter));
  if (formula === undefined || unknown === undefined) return null;
  const points = told.roots.length > 0 ? told.roots.map((root) => new Map([[unknown, root]])) : told.points;
  const known = new Set(points.flatMap((point) => [...point.keys()]));
  const constants = letters.filter((letter) => !known.has(letter));
  if (constants.length > 2 || points.some((point) => ![...point.keys()].every((name) => letters.includes(name))))
    return null;
  if (wantsOther) {
    const root = points[0]?.get(unknown);
    const isOne = constants.length === 0 && points.length === 1 && known.size === 1 && told.formulas.length === 1;
    return isOne && root !== undefined ? otherRoot(formula, unknown, root, work) : null;
  }
  const all = told.formulas.flatMap((relation) => points.map((point) => ({ relation, point })));
  const found = solved(
    all.map(({ relation, point }) => at(relation, point)),
    constants,
    work,
  );
  if (found === null) return null;
  const lead = all.filter(({ relation }) => constants.some((name) => symbolsIn(relation).includes(name)));
  return { ...found, steps: [...lead.map(({ relation, point }) => put(point, relation)), ...found.steps] };
}

/** Constants of equations or of an inequality whose solutions are told; and the second root where one is told. */
export function givenSolutions(problem: string, work: Work): RuleSolution | null {
  if (problem.length > 300 || !/[=<>≤≥]|\\[lg]e/.test(problem)) return null;
  if (!/\b(?:roots?|solutions?|satisf\w+|solves?|through|holds?|true)\b/i.test(problem)) return null;
  const mended = MENDS.reduce((text, [pattern, put]) => text.replace(pattern, put), problem);
  const sentence = sentenceOf(relationText(mended));
  if (sentence === null || sentence.pieces.length > 9) return null;
  const wantsOther = OTHER_ROOT.test(sentence.skeleton);
  const words = sentence.skeleton.replace(OTHER_ROOT, ' ').match(/[a-z'’]+/g) ?? [];
  if (!words.every((word) => WORDS.has(word))) return null;
  const told = toldIn(sentence);
  if (told === null || (told.letters.length === 0) !== wantsOther) return null;
  const found = told.bound === null ? ofPoints(told, work, wantsOther) : ofBound(told, told.bound, work);
  if (found === null) return null;
  if (told.target !== null) return ofTarget(told.target, told, found);
  const asked = wantsOther
    ? [...found.values.keys()]
    : [...new Set(told.letters)].filter((name) => found.values.has(name));
  const spare = told.letters.filter((name) => !found.values.has(name) && !lettersOf(told.formulas).includes(name));
  if (asked.length === 0 || spare.length > 0 || isUnfit(sentence.skeleton, found)) return null;
  const answer = asked.map((name) => `${name}=${found.values.get(name) ?? ''}`).join(',');
  return {
    topic: told.bound === null ? 'simultaneous-equations' : 'inequalities',
    method: 'givenSolutions',
    steps: found.steps,
    answer,
  };
}

/** The value of an expression of the constants. */
function ofTarget(target: Expression, told: Told, found: Found): RuleSolution | null {
  const exact = [...found.values].map(([name, value]) => [name, writtenNumber(value)] as const);
  if (told.letters.length > 0 || !symbolsIn(target).every((name) => found.values.has(name))) return null;
  const numbers = exact.flatMap(([name, value]): (readonly [string, Fraction])[] =>
    value === null ? [] : [[name, value]],
  );
  const value = rationalValue(target, Object.fromEntries(numbers));
  if (value === null) return null;
  const last = { reason: 'Put the constants in.', expression: `${toLatex(target)}=${writeNumber(value)}` };
  return {
    topic: 'simultaneous-equations',
    method: 'givenSolutions',
    steps: [...found.steps, last],
    answer: writeNumber(value),
  };
}

/** "Where k is a positive constant": one that came out otherwise was misread. */
function isUnfit(skeleton: string, { values }: Found): boolean {
  return /\bpositive\b/.test(skeleton) && [...values.values()].some((value) => value.startsWith('-') || value === '0');
}
