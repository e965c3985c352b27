import type { Statement } from '../expression/expression.ts';
import type { Mistake } from '../outcomes.ts';
import { expressionsIn, freeSymbols } from '../algebra/freeSymbols.ts';
import { makeWorkroom, type Workroom } from '../algebra/rationalForm.ts';
import { sameExpression } from '../algebra/sameExpression.ts';
import { makeBudget, withinBudget, type BudgetLimits } from '../numeric/budget.ts';
import { hasPlusMinus } from '../checking/expandPlusMinus.ts';
import { chainLinks } from './chainLinks.ts';
import { claimOf, compareClaims, type Claim } from './claim.ts';
import { mistakeKinds } from './mistakeKinds.ts';
import type { MistakeKind, Slip, Stage } from './kind.ts';
import { isFactored, isSolved, quadraticOf } from './roots.ts';
import { stagesOf } from './stages.ts';
import { collectBriefly } from './writePolynomial.ts';

/** At most so many wrong lines are tried, whatever the line before is; enough for any line of school length. */
const mostCandidates = 700;
/** Steps end the search on lines of school length, so that a busy machine names the same mistake as an idle one. */
const usualLimits: BudgetLimits = { steps: 150_000, milliseconds: 600, clock: Date.now };

/** A mistake that explains the line only after further right steps is less likely than one that gives it as it stands. */
const costOfFurtherSteps = 1.2;
const costOfBringingBack = 0.4;
const costOfSolvingQuadratic = 1.8;

/**
 * The one mistake that turns the right line `before` into the line written, and its name: `before` is worked on with
 * every mistake of `mistakeKinds`, at every place, and what comes of it is compared with `wrong` up to right steps.
 * Where several explain it, the one that costs least (see each kind) is named. null when none does.
 */
export function findMistake(before: Statement, wrong: Statement, limits: BudgetLimits = usualLimits): Mistake | null {
  const budget = makeBudget(limits);
  for (const [earlier, later] of chainLinks(before, withoutConstant(before, wrong))) {
    const found = search(earlier, later, makeWorkroom(budget));
    if (found !== null) return named(found);
  }
  return null;
}

/** The C of an integral explains nothing. */
function withoutConstant(before: Statement, wrong: Statement): Statement {
  if (before.kind !== 'expression' || before.expression.kind !== 'integral' || before.expression.from !== undefined)
    return wrong;
  if (wrong.kind !== 'expression' || wrong.expression.kind !== 'sum') return wrong;
  const letters = freeSymbols(before.expression);
  const kept = wrong.expression.terms.filter(
    (term) => !(term.kind === 'symbol' && /^[CcKk]$/.test(term.name) && !letters.includes(term.name)),
  );
  const [only] = kept;
  return kept.length === 0
    ? wrong
    : { kind: 'expression', expression: kept.length === 1 && only !== undefined ? only : { kind: 'sum', terms: kept } };
}

function named({ kind, slip }: Found): Mistake {
  const mistake = { kind: kind.name, why: slip.why() };
  return slip.right === undefined ? mistake : { ...mistake, right: slip.right() };
}

type Found = { readonly kind: MistakeKind; readonly slip: Slip; readonly cost: number };

/** What was found before the budget ended counts: likelier kinds come first. */
function search(before: Statement, wrong: Statement, room: Workroom): Found | null {
  let best: Found | null = null;
  const look = (): void => {
    const target = claimOf(wrong, room);
    if (target.kind === 'nothing' || compareClaims(claimOf(before, room), target, room) !== null) return;
    const stages = stagesOf(before, room).filter((stage) => isWorthTrying(stage, wrong));
    let left = mostCandidates;
    for (const kind of mistakeKinds) {
      for (const stage of stages) {
        const cost = kind.cost + stage.cost * (kind.isGeneral === true ? 2 : 1);
        if (best !== null && cost >= best.cost) continue;
        for (const slip of kind.slips(stage, wrong)) {
          left -= 1;
          if (left < 0) return;
          const match = matches(slip, wrong, target, room);
          const total = match === null ? Infinity : cost + (match === 'form' ? 0 : stepsBetween(slip.statement, wrong));
          if (total < (best?.cost ?? Infinity)) best = { kind, slip, cost: total };
        }
      }
    }
  };
  withinBudget(look, undefined);
  return best;
}

/** The formula was only gone through by someone who has written roots. */
function isWorthTrying({ statement }: Stage, wrong: Statement): boolean {
  return isSolved(wrong) || !expressionsIn(statement).some(hasPlusMinus);
}

function matches(slip: Slip, wrong: Statement, target: Claim, room: Workroom): 'form' | 'claim' | null {
  if (slip.statement === wrong || sameLine(slip.statement, wrong)) return 'form';
  return compareClaims(claimOf(slip.statement, room), target, room);
}

/** From a quadratic to its roots is a long way to go rightly after a mistake; so is bringing letters back across. */
function stepsBetween(slip: Statement, wrong: Statement): number {
  const wasSolved = isSolved(wrong) && !isSolved(slip);
  if (wasSolved && quadraticOf(slip) !== null && !isFactored(slip)) return costOfSolvingQuadratic;
  return costOfFurtherSteps + (letterSides(slip) === letterSides(wrong) ? 0 : costOfBringingBack);
}

/** Which sides hold letters, once they are worked out: "10", "11". Roots stand on the left. */
function letterSides(statement: Statement): string {
  if (statement.kind !== 'relation') return '10';
  return statement.sides.map((side) => (freeSymbols(collectBriefly(side)).length > 0 ? '1' : '0')).join('');
}

function sameLine(a: Statement, b: Statement): boolean {
  if (a.kind === 'expression' && b.kind === 'expression') return sameExpression(a.expression, b.expression);
  return false;
}
