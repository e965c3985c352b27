import type { Expression, Statement } from '../expression/expression.ts';
import type { LineRelation } from '../outcomes.ts';
import { statementSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import { isNoValue } from '../numeric/complexBall.ts';
import { describeValue } from '../numeric/describeValue.ts';
import { evaluate, type Environment } from '../numeric/evaluate.ts';
import { expandPlusMinus } from './expandPlusMinus.ts';
import { holds } from './holds.ts';
import { pointText } from './pointText.ts';
import { solveSystem } from './solveSystem.ts';

export type WrongLine = {
  readonly relation: LineRelation;
  /** What the line was compared with: the line before, or the problem. */
  readonly before: Statement | null;
  readonly line: Statement | null;
  /** The first line is compared with the problem. */
  readonly isFirst: boolean;
  /** What the comparison found, which may hold the solution. */
  readonly why: string;
};

/** What is wrong with a line, without the solution: that is for the pupil to find. */
export function whyWrong({ relation, before, line, isFirst, why }: WrongLine, budget: Budget): string {
  const misfit = before === null || line === null ? null : valueThatDoesNotFit(before, line, isFirst, budget);
  if (misfit !== null && relation !== 'and-or' && relation !== 'missing-variable') return misfit;
  const above = isFirst ? 'the problem' : 'the line before';
  if (relation === 'may-lose') return `a solution of ${above} is not a solution of this line`;
  if (relation === 'may-add') return `this line has a solution that ${above} has not`;
  if (relation !== 'unrelated') return why;
  if (before?.kind !== 'expression') return `this line does not have the same solutions as ${above}`;
  return statementSymbols(before).length === 0 ? `the value has changed from ${above} to this line` : why;
}

/** "x = 8 does not fit the line above: it gives 16 = 4", of a line that names a wrong solution. */
function valueThatDoesNotFit(before: Statement, line: Statement, isFirst: boolean, budget: Budget): string | null {
  for (const environment of namedPoints(line, budget)) {
    const letters = statementSymbols(before);
    if (letters.length === 0 || !letters.every((name) => environment.has(name))) continue;
    if (holds(before, { environment, domain: 'real', budget }) !== 'false') continue;
    const named = `${pointText([environment])} does not fit ${isFirst ? 'the problem' : 'the line above'}`;
    const gives = valuesOf(before, environment, budget);
    return gives === null ? named : `${named}: it gives ${gives}`;
  }
  return null;
}

/** The values a line gives its letters: none unless every part is "letter = number". */
function namedPoints(line: Statement, budget: Budget): readonly Environment[] {
  const expanded = expandPlusMinus(line);
  const parts = expanded.kind === 'any' ? expanded.parts : [expanded];
  if (!parts.every(isNamed)) return [];
  return parts.flatMap((part) => solveSystem(part, budget)?.points ?? []);
}

function isNamed(part: Statement): boolean {
  if (part.kind === 'all') return part.parts.every(isNamed);
  return part.kind === 'relation' && part.signs.join() === '=' && part.sides.some(({ kind }) => kind === 'symbol');
}

/** "16 = 4", of the first equation that fails. */
function valuesOf(before: Statement, environment: Environment, budget: Budget): string | null {
  const given = { environment, domain: 'real', budget } as const;
  if (before.kind === 'all') {
    const failing = before.parts.find((part) => holds(part, given) === 'false');
    return failing === undefined ? null : valuesOf(failing, environment, budget);
  }
  if (before.kind !== 'relation' || before.signs.length !== 1) return null;
  const describe = (side: Expression): string | null => {
    const value = evaluate(side, given);
    return isNoValue(value) ? null : describeValue(value);
  };
  const values = before.sides.map(describe);
  return values.includes(null) ? null : values.join(` ${before.signs[0] ?? '='} `);
}
