import type { Words } from '../wordings.ts';
import { MORE_EQUATIONS } from './moreEquations.ts';
import { MORE_EXPRESSIONS } from './moreExpressions.ts';
import { MORE_FUNCTIONS } from './moreFunctions.ts';
import { MORE_INEQUALITIES } from './moreInequalities.ts';
import { MORE_POWERS } from './morePowers.ts';

export const MORE_ALGEBRA: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  ...MORE_EQUATIONS,
  ...MORE_EXPRESSIONS,
  ...MORE_INEQUALITIES,
  ...MORE_POWERS,
  ...MORE_FUNCTIONS,
};
