import type { Expression } from '../expression/expression.ts';
import { between, type Cursor, next, peek } from './cursor.ts';
import { parseSum } from './parseSum.ts';

/** What stands in the brackets after a function, separated by commas or semicolons. */
export function parseArguments(cursor: Cursor): readonly Expression[] {
  return between(cursor, () => {
    const operands = [parseSum(cursor)];
    for (
      let token = peek(cursor);
      token.kind === 'separator' && (token.text === ',' || token.text === ';');
      token = peek(cursor)
    ) {
      next(cursor);
      operands.push(parseSum(cursor));
    }
    return operands;
  });
}
