import type { Method } from '../../methods/method.ts';
import type { RuleSolution, Task } from '../../outcomes.ts';
import { parseStatement } from '../../reading/parseStatement.ts';

type Asked = {
  readonly task: Task;
  /** LaTeX, one statement each. */
  readonly latex: readonly string[];
  readonly unknowns?: readonly string[];
  /** Words of the question that change the form of the answer. */
  readonly text?: string;
};

/**
 * Works formulas by one method, without a sentence to be read first: as exact as by the whole question, and fast enough
 * to write a corpus with. `null` when the method does not work them.
 */
export function workFormulas(method: Method, { task, latex, unknowns = [], text = '' }: Asked): RuleSolution | null {
  const statements = latex.map((one) => {
    const reading = parseStatement(one);
    if (reading.kind !== 'statement') throw new Error(`A generator wrote what cannot be read: ${one}: ${reading.why}`);
    return reading.statement;
  });
  return method({ task, statements, unknowns, text });
}
