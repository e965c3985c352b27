import type { Method } from '../../methods/method.ts';
import type { RuleSolution } from '../../outcomes.ts';
import { workByMethod } from '../workByMethod.ts';

export function worded(method: Method): (question: string) => RuleSolution | null {
  return (question) => workByMethod(method, question);
}
