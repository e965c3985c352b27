import { substitute } from '../../algebra/substitute.ts';
import type { Expression, Statement } from '../../expression/expression.ts';
import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { statementToLatex } from '../../printing/statementToLatex.ts';
import { toLatex } from '../../printing/toLatex.ts';
import { areIdle, OTHER_QUESTION } from '../../reading/taskRequest.ts';
import { formulaSentence } from '../formulaSentence.ts';
import { functionValue } from '../functionTasks.ts';
import type { FunctionRule } from '../functionTasks.ts';
import type { Understood } from '../method.ts';
import { numberNode } from '../numberNode.ts';
import { writtenNumber } from '../rationalRoots.ts';
import { rationalValue } from '../rationalValue.ts';
import { workEquation } from '../workEquation.ts';
import { workSystem } from '../workSystem.ts';
import { functionSentence, lettersIn } from './functionSentence.ts';

const TOPIC = { topic: 'substitution-functions', method: 'functionConstants' };
const WORDS = new Set(
  'function functions compute defined define let value values constant constants evaluate where with for all at from suppose has have an a then curve line straight graph equation equations passes pass through goes point points lies lie on both form set solve hence real numbers such are y x when coordinates'.split(
    ' ',
  ),
);

type Point = { readonly at: Expression; readonly value: Expression };

/** The points as equations for the constants, each with the line that tells it. */
function equationsFor(rule: FunctionRule, points: readonly Point[]): readonly Statement[] {
  return points.map(({ at, value }) => {
    const guarded: Expression = rationalValue(at)?.s === -1n ? { kind: 'sum', terms: [at] } : at;
    const left = substitute(rule.body, new Map([[rule.letter, guarded]]));
    return { kind: 'relation', sides: [left, value], signs: ['='] };
  });
}

type Constants = {
  readonly steps: readonly RuleStep[];
  readonly values: ReadonlyMap<string, string>;
  readonly answer: string;
};

function solveConstants(rule: FunctionRule, constants: readonly string[], points: readonly Point[]): Constants | null {
  const equations = equationsFor(rule, points);
  const first = equations.map((equation, index) => ({
    reason: `Put in $${rule.letter}=${toLatex(points[index]?.at ?? rule.body)}$.`,
    expression: statementToLatex(equation),
  }));
  const asked: Understood = { task: 'solve', statements: equations, unknowns: constants, text: '' };
  const solved = constants.length === 1 ? workEquation(asked) : workSystem(asked);
  if (solved === null) return null;
  const parts = solved.answer.split(',').map((part) => part.split('='));
  const values = new Map(parts.map(([name = '', value = '']) => [name, value]));
  if (!constants.every((name) => writtenNumber(values.get(name) ?? '') !== null)) return null;
  return { steps: [...first, ...solved.steps], values, answer: solved.answer };
}

function symbolName(statement: Statement | null): string | null {
  return statement?.kind === 'expression' && statement.expression.kind === 'symbol' ? statement.expression.name : null;
}

/** `f(2) = 11` as a point of f. */
function pointOf(statement: Statement, name: string): Point | null {
  if (statement.kind !== 'relation' || statement.signs.join() !== '=') return null;
  const [left, right] = statement.sides;
  const [at, ...more] = left?.kind === 'apply' && left.name === name ? left.operands : [];
  if (at === undefined || more.length > 0 || right === undefined) return null;
  return rationalValue(at) === null || rationalValue(right) === null ? null : { at, value: right };
}

type Facts = {
  readonly skeleton: string;
  readonly rule: FunctionRule;
  readonly points: readonly Point[];
  /** The letters wanted, or the place at which the function is. */
  readonly letters: readonly string[];
  readonly calls: readonly Expression[];
};

function ofFunction(text: string): Facts | null {
  const sentence = functionSentence(text);
  const [rule, ...more] = sentence?.rules.values() ?? [];
  if (sentence === null || rule === undefined || more.length > 0) return null;
  const points: Point[] = [];
  const letters: string[] = [];
  const calls: Expression[] = [];
  for (const statement of sentence.others) {
    const [point, letter] = [pointOf(statement, rule.name), symbolName(statement)];
    if (point !== null) points.push(point);
    else if (letter !== null) letters.push(letter);
    else if (
      statement.kind === 'expression' &&
      statement.expression.kind === 'apply' &&
      statement.expression.name === rule.name
    )
      calls.push(...statement.expression.operands);
    else return null;
  }
  return { skeleton: sentence.skeleton, rule, points, letters: letters.filter((one) => one !== rule.name), calls };
}

/** "y = mx + c passes through (1, 5) and (3, 11)". */
function ofCurve(text: string): Facts | null {
  const sentence = formulaSentence(text);
  if (sentence === null) return null;
  let rule: FunctionRule | null = null;
  const points: Point[] = [];
  const letters: string[] = [];
  for (const statement of sentence.statements) {
    const letter = symbolName(statement);
    if (statement?.kind === 'relation' && statement.signs.join() === '=' && rule === null) {
      const [left, right] = statement.sides;
      if (left?.kind !== 'symbol' || left.name !== 'y' || right === undefined || !lettersIn(right).includes('x'))
        return null;
      rule = { name: 'y', letter: 'x', body: right };
    } else if (statement?.kind === 'tuple') {
      const [at, value, ...more] = statement.elements;
      if (at === undefined || value === undefined || more.length > 0) return null;
      if (rationalValue(at) === null || rationalValue(value) === null) return null;
      points.push({ at, value });
    } else if (letter !== null) letters.push(letter);
    else return null;
  }
  if (rule === null || !/\b(?:pass(?:es)?|goes) through\b|\blies? on\b/.test(sentence.skeleton)) return null;
  return { skeleton: sentence.skeleton, rule, points, letters, calls: [] };
}

/** The constants in a function's rule from values that are told, then what is asked: the constants, or another value. */
export function functionConstants(problem: Understood): RuleSolution | null {
  const facts = ofFunction(problem.text) ?? ofCurve(problem.text);
  if (facts === null || OTHER_QUESTION.test(facts.skeleton) || !areIdle(facts.skeleton, WORDS)) return null;
  const { rule, points, letters, calls } = facts;
  const constants = lettersIn(rule.body).filter((letter) => letter !== rule.letter);
  if (constants.length === 0 || constants.length > 2 || constants.length !== points.length) return null;
  const wanted = new Set(letters.filter((letter) => letter !== rule.letter));
  if (![...wanted].every((letter) => constants.includes(letter))) return null;
  const solved = solveConstants(rule, constants, points);
  if (solved === null) return null;
  const [at, ...more] = calls;
  if (at === undefined) {
    if (constants.every((letter) => wanted.has(letter)))
      return { ...TOPIC, steps: solved.steps, answer: solved.answer };
    const [one, ...others] = wanted;
    if (one === undefined || others.length > 0) return null;
    return { ...TOPIC, steps: solved.steps, answer: `${one}=${solved.values.get(one) ?? ''}` };
  }
  if (more.length > 0 || rationalValue(at) === null) return null;
  const known = new Map(
    [...solved.values].flatMap(([name, value]) => {
      const number = writtenNumber(value);
      return number === null ? [] : [[name, numberNode(number)] as const];
    }),
  );
  const value = functionValue({ ...rule, body: substitute(rule.body, known) }, at);
  return value === null ? null : { ...TOPIC, steps: [...solved.steps, ...value.steps], answer: value.answer };
}
