import type { Expression, Statement } from '../../expression/expression.ts';
import type { LineRelation, Mistake, Task } from '../../outcomes.ts';
import { freeSymbols } from '../../algebra/freeSymbols.ts';
import type { Budget } from '../../numeric/budget.ts';
import { compareExpressions } from '../compareExpressions.ts';
import type { Numbers } from '../exactRelation.ts';
import { relateStatements } from '../relateStatements.ts';
import { arithmeticSlip } from './arithmeticSlip.ts';
import { wrongEquations } from './wrongEquations.ts';
import { wrongRewritings } from './wrongRewritings.ts';
import { wrongCalculus } from './wrongCalculus.ts';
import { lostSolution } from './lostSolution.ts';
import { mistakeTexts, type MistakeKind } from './mistakeKinds.ts';

export type WrongStep = {
  /** The last right line and the wrong one after it. */
  readonly before: Statement;
  readonly after: Statement;
  readonly relation: LineRelation;
  readonly task: Task | null;
  readonly numbers: Numbers;
};

/** A line that a known mistake would have made of the right one. */
export type Candidate<Form> = { readonly kind: MistakeKind; readonly form: Form };

/** Makes typical mistakes in the right line until one gives the line written; null when none does. */
export function findMistake(step: WrongStep, budget: Budget): Mistake | null {
  const kind = likelyKind(step, budget);
  return kind === null ? null : { kind, why: mistakeTexts[kind] };
}

function likelyKind(step: WrongStep, budget: Budget): MistakeKind | null {
  const lost = step.relation === 'may-lose' ? lostSolution(step.before, step.after, budget) : null;
  if (lost !== null) return lost;
  const { before, after } = step;
  if (before.kind === 'expression') {
    const written = after.kind === 'expression' ? after.expression : lastSide(after);
    if (written === null) return null;
    const compared = step.task === 'integrate' ? withoutConstant(written, before.expression) : written;
    return kindOfRewriting(before.expression, compared, step.task, budget);
  }
  if (before.kind !== 'relation' && before.kind !== 'all') return null;
  return kindOfEquation(before, after, step.numbers, budget) ?? chainMistake(after, budget);
}

function lastSide(statement: Statement): Expression | null {
  return statement.kind === 'relation' && statement.signs.every((sign) => sign === '=')
    ? (statement.sides.at(-1) ?? null)
    : null;
}

/** 6x + C without its constant of integration. */
function withoutConstant(written: Expression, before: Expression): Expression {
  if (written.kind !== 'sum') return written;
  const known = freeSymbols(before);
  const terms = written.terms.filter(
    (term) => term.kind !== 'symbol' || known.includes(term.name) || before.kind === 'symbol',
  );
  const [only] = terms;
  return terms.length === 1 && only !== undefined ? only : { kind: 'sum', terms };
}

function kindOfRewriting(
  before: Expression,
  written: Expression,
  task: Task | null,
  budget: Budget,
): MistakeKind | null {
  const matches = ({ form }: Candidate<Expression>): boolean =>
    compareExpressions(form, written, budget).status === 'equal';
  const calculus = wrongCalculus(before, task, budget).find(matches);
  if (calculus !== undefined) return calculus.kind;
  return (
    wrongRewritings(before).find(matches)?.kind ??
    arithmeticSlip({ kind: 'expression', expression: before }, { kind: 'expression', expression: written }, budget)
  );
}

function kindOfEquation(before: Statement, after: Statement, numbers: Numbers, budget: Budget): MistakeKind | null {
  for (const { kind, form } of wrongEquations(before, after)) {
    const related = relateStatements(form, after, numbers, budget);
    const matches = related.kind === 'equivalent' || related.kind === 'same-roots';
    if (matches && related.vacuous !== true) return kind;
  }
  return arithmeticSlip(before, after, budget);
}

/** A false link inside one line: 2 + 3 × 4 = 20. */
function chainMistake(after: Statement, budget: Budget): MistakeKind | null {
  if (after.kind !== 'relation') return null;
  for (const [k, left] of after.sides.entries()) {
    const right = after.sides[k + 1];
    if (right === undefined || compareExpressions(left, right, budget).status !== 'different') continue;
    return kindOfRewriting(left, right, null, budget);
  }
  return null;
}
