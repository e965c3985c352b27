import type { Statement } from '../expression/expression.ts';
import type { Mistake } from '../outcomes.ts';
import { makeWorkroom, type Workroom } from '../algebra/rationalForm.ts';
import { sameExpression } from '../algebra/sameExpression.ts';
import { makeBudget, withinBudget } from '../numeric/budget.ts';
import { chainLinks } from './chainLinks.ts';
import { claimOf, compareClaims, type Claim } from './claim.ts';
import { mistakeKinds } from './mistakeKinds.ts';
import type { MistakeKind, Slip } from './kind.ts';
import { isFactored, isSolved, quadraticOf } from './roots.ts';
import { stagesOf } from './stages.ts';

/** At most so many wrong lines are tried, whatever the line before is; enough for any line of school length. */
const mostCandidates = 900;
const limits = { steps: 150_000, milliseconds: 250, clock: Date.now };

/** A mistake that explains the line only after further right steps is less likely than one that gives it as it stands. */
const costOfFurtherSteps = 1.2;
const costOfSolvingQuadratic = 1.8;

/**
 * The one mistake that turns the right line `before` into the line written, and its name: `before` is worked on with
 * every mistake of `mistakeKinds`, at every place, and what comes of it is compared with `wrong` up to right steps.
 * Where several explain it, the one that costs least (see each kind) is named. null when none does.
 */
export function findMistake(before: Statement, wrong: Statement): Mistake | null {
  const budget = makeBudget(limits);
  return withinBudget(() => {
    for (const [earlier, later] of chainLinks(before, wrong)) {
      const found = search(earlier, later, makeWorkroom(budget));
      if (found !== null) return found;
    }
    return null;
  }, null);
}

type Found = { readonly kind: MistakeKind; readonly slip: Slip; readonly cost: number };

function search(before: Statement, wrong: Statement, room: Workroom): Mistake | null {
  const target = claimOf(wrong, room);
  if (target.kind === 'nothing' && wrong.kind === 'expression') return null;
  if (compareClaims(claimOf(before, room), target, room) !== null) return null;
  const stages = stagesOf(before, room);
  let best: Found | null = null;
  let tried = 0;
  for (const kind of mistakeKinds) {
    if (best !== null && kind.cost >= best.cost) break;
    for (const stage of stages) {
      for (const slip of kind.slips(stage, wrong)) {
        tried += 1;
        if (tried > mostCandidates) return best === null ? null : named(best);
        const cost = kind.cost + stage.cost * (kind.isGeneral === true ? 2 : 1);
        if (best !== null && cost >= best.cost) break;
        const match = matches(slip, wrong, target, room);
        if (match === null) continue;
        const total = cost + (match === 'form' ? 0 : stepsBetween(slip.statement, wrong));
        if (best === null || total < best.cost) best = { kind, slip, cost: total };
      }
    }
  }
  return best === null ? null : named(best);
}

function matches(slip: Slip, wrong: Statement, target: Claim, room: Workroom): 'form' | 'claim' | null {
  if (slip.statement === wrong || sameLine(slip.statement, wrong)) return 'form';
  return compareClaims(claimOf(slip.statement, room), target, room);
}

/** From a quadratic to its roots is a long way to go rightly after a mistake. */
function stepsBetween(slip: Statement, wrong: Statement): number {
  const wasSolved = isSolved(wrong) && !isSolved(slip);
  return wasSolved && quadraticOf(slip) !== null && !isFactored(slip) ? costOfSolvingQuadratic : costOfFurtherSteps;
}

function sameLine(a: Statement, b: Statement): boolean {
  if (a.kind === 'expression' && b.kind === 'expression') return sameExpression(a.expression, b.expression);
  return false;
}

function named({ kind, slip }: Found): Mistake {
  return { kind: kind.name, why: slip.why() };
}
