import type { Statement } from '../expression/expression.ts';
import { statementSymbols } from '../algebra/freeSymbols.ts';
import type { Budget } from '../numeric/budget.ts';
import type { Environment } from '../numeric/evaluate.ts';
import { holds } from './holds.ts';
import { pointText } from './pointText.ts';
import type { StatementRelation } from './relateStatements.ts';
import { solveSystem, type SystemSolutions } from './solveSystem.ts';

/** Several claims at once about several letters, alone or among alternatives. */
export function isSystem(statement: Statement): boolean {
  if (statement.kind === 'any') return statement.parts.some(isSystem);
  return statement.kind === 'all' && statement.parts.length > 1 && statementSymbols(statement).length > 1;
}

/** Compares systems by their solutions, where both have single points for solutions; null where they have not. */
export function relateSystems(before: Statement, after: Statement, budget: Budget): StatementRelation | null {
  const [a, b] = [solveAlternatives(before, budget), solveAlternatives(after, budget)];
  if (a === null && b === null) return null;
  if (a === null) return b === null ? null : onlyOneSolved(b.points, before, 'may-lose', budget);
  if (b === null) return onlyOneSolved(a.points, after, 'may-add', budget);
  const lost = a.points.filter((point) => truthAt(after, point, budget) === 'false');
  const gained = b.points.filter((point) => truthAt(before, point, budget) === 'false');
  const unclear = [
    ...a.points.map((point) => truthAt(after, point, budget)),
    ...b.points.map((point) => truthAt(before, point, budget)),
  ];
  if (unclear.includes('unclear')) return null;
  if (a.points.length + b.points.length === 0 && before.kind !== 'truth' && after.kind !== 'truth') return null;
  return verdictOf(a.points, b.points, lost, gained);
}

function verdictOf(
  before: readonly Environment[],
  after: readonly Environment[],
  lost: readonly Environment[],
  gained: readonly Environment[],
): StatementRelation {
  const by = 'proof';
  if (lost.length === 0 && gained.length === 0) {
    const vacuous = before.length === 0;
    return {
      kind: 'equivalent',
      by,
      why: vacuous ? 'neither has a solution' : `both are solved by ${pointText(before)}`,
      vacuous,
    };
  }
  if (lost.length > 0 && (gained.length > 0 || after.length === 0)) {
    return { kind: 'unrelated', by, why: `${pointText(lost)} solves the line before, but not this one` };
  }
  if (lost.length > 0) return { kind: 'may-lose', by, why: `${pointText(lost)} was lost` };
  const kind = before.length === 0 ? 'unrelated' : 'may-add';
  return { kind, by, why: `${pointText(gained)} was not a solution before` };
}

/** One side has points, the other a whole curve: at best the points lie on it. */
function onlyOneSolved(
  points: readonly Environment[],
  other: Statement,
  kind: 'may-add' | 'may-lose',
  budget: Budget,
): StatementRelation | null {
  if (points.length === 0) return null;
  const truths = points.map((point) => truthAt(other, point, budget));
  if (truths.every((truth) => truth === 'true')) {
    const why = kind === 'may-add' ? 'this line alone lets in more solutions' : 'only some of the solutions are left';
    return { kind, by: 'proof', why };
  }
  if (truths.includes('unclear')) return null;
  return { kind: 'unrelated', by: 'proof', why: `${pointText(points)} does not fit both lines` };
}

function truthAt(statement: Statement, environment: Environment, budget: Budget): ReturnType<typeof holds> {
  return holds(statement, { environment, domain: 'real', budget });
}

const mostAlternatives = 16;

/** All points of the alternatives a statement spells out; null as soon as one of them cannot be solved. */
function solveAlternatives(statement: Statement, budget: Budget): SystemSolutions | null {
  const alternatives = alternativesOf(statement);
  if (alternatives.length > mostAlternatives) return null;
  const points: Environment[] = [];
  for (const alternative of alternatives) {
    const solved = solveSystem(alternative, budget);
    if (solved === null) return null;
    points.push(...solved.points);
  }
  return { points, complete: true };
}

/** "A and (B or C)" as "A and B" or "A and C". */
function alternativesOf(statement: Statement): readonly Statement[] {
  if (statement.kind === 'any') return statement.parts.flatMap(alternativesOf);
  if (statement.kind !== 'all') return [statement];
  let built: readonly (readonly Statement[])[] = [[]];
  for (const part of statement.parts) {
    const choices = alternativesOf(part);
    built = built.flatMap((parts) => choices.map((choice) => [...parts, choice]));
    if (built.length > mostAlternatives) break;
  }
  return built.map((parts) => ({ kind: 'all', parts }));
}
