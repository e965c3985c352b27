import { plantedEquations } from './plantedEquations.ts';
import { plantedExpressions } from './plantedExpressions.ts';
import { plantedFractions } from './plantedFractions.ts';
import type { Template } from './plantedSample.ts';

export const writtenTemplates: readonly Template[] = [...plantedEquations, ...plantedExpressions, ...plantedFractions];
