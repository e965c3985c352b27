import type { Budget } from '../../numeric/budget.ts';
import type { Numbers } from '../exactRelation.ts';

/** `true`, `false`, or null where it cannot be decided. */
export type Equal = boolean | null;

/** `strict`: keyboard notation on both sides; an equation is no number and 0.33 is not 1/3. */
export type GradeMode = {
  readonly strict: boolean;
  readonly numbers: Numbers;
  readonly budget: Budget;
  /** Among the entries of a point or matrix, where a fraction without end in decimals may be given to two or more. */
  readonly isInside?: boolean;
};
