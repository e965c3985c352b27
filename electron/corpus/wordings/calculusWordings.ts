import { DERIVATIVE_WORDINGS } from './derivativeWordings.ts';
import { INTEGRAL_WORDINGS } from './integralWordings.ts';
import { LIMIT_WORDINGS } from './limitWordings.ts';
import type { TopicWordings } from './wordings.ts';

export const CALCULUS_WORDINGS: Readonly<Record<string, TopicWordings>> = {
  derivatives: DERIVATIVE_WORDINGS,
  integrals: INTEGRAL_WORDINGS,
  limits: LIMIT_WORDINGS,
};
