import type { Words } from '../wordings.ts';
import { MORE_CALCULATIONS } from './moreCalculations.ts';
import { MORE_PROPORTIONS } from './moreProportions.ts';

export const MORE_NUMBER: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  ...MORE_CALCULATIONS,
  ...MORE_PROPORTIONS,
};
