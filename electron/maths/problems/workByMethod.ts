import type { Method } from '../methods/method.ts';
import type { RuleSolution } from '../outcomes.ts';

/**
 * Works a question in words by the one method that reads it, without the checks of `workByRule`: fast enough to write
 * a corpus with. The question must be worded as the method surely reads it.
 */
export function workByMethod(method: Method, question: string): RuleSolution | null {
  return method({ task: 'words', statements: [], unknowns: [], text: question });
}
