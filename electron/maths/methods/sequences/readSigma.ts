import type { Expression } from '../../expression/expression.ts';
import { parseStatement } from '../../reading/parseStatement.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';

/** `\sum` of a body over a letter from one whole number to another. */
export type Sigma = {
  readonly letter: string;
  /** The letter as the question has it: `i` is read as `k`, for it would be the imaginary unit. */
  readonly shown: string;
  readonly from: number;
  readonly to: number;
  readonly body: Expression;
};

const ASKING =
  '^(?:(?:evaluate|find|work out|calculate|compute|determine|what is|simplify|give|how do i work out)(?: the)?(?: (?:value of|(?:partial |finite |indicated |following )?sum|series))*(?: of)?:? )?(?:sigma:? ?)?';
const SIGN = String.raw`(?:\\sum|∑|σ|sum|sigma)`;
const LIMITS: readonly RegExp[] = [
  new RegExp(
    String.raw`${ASKING}${SIGN}(?:\\limits)?\s*_\s*[{(]?\s*([a-z])\s*=\s*(\d+)\s*[})]?\s*\^\s*[{(]?\s*(\d+)\s*[})]?\s*(.+?)$`,
  ),
  new RegExp(
    String.raw`${ASKING}(?:the )?${SIGN}\s*(?:of (.+?) )?\(?(?:from|for|,)?\s*([a-z])\s*=\s*(\d+)\s*(?:to|\.\.)\s*(?:[a-z]\s*=\s*)?(\d+)\)?(?: of)?\s*(.*?)$`,
  ),
];

/** Reads a sum in sigma notation, typed or in LaTeX, and nothing beside it. */
export function readSigma(problem: string): Sigma | null {
  const { text, form } = plainQuestion(problem);
  if (form !== null && form.kind !== 'exact') return null;
  const bare = text.replace(/[?=\s]+$/, '');
  const sign = LIMITS[0]?.exec(bare);
  const words = LIMITS[1]?.exec(bare);
  const [letter, from, to, body] =
    sign === null || sign === undefined
      ? [words?.[2], words?.[3], words?.[4], words?.[1] ?? words?.[5]]
      : sign.slice(1, 5);
  if (letter === undefined || from === undefined || to === undefined || body === undefined || body === '') return null;
  // Without brackets only the first term would belong to the sum.
  const clear = sign === null && words?.[1] !== undefined;
  if (!clear && /^[^()]*[^\s(^*/]\s*[+-]/.test(body.trim())) return null;
  const known = letter === 'i' ? 'k' : letter;
  if (letter === 'i' && /k/.test(body)) return null;
  const reading = parseStatement(letter === 'i' ? body.replace(/(?<![a-z])i(?![a-z])/g, 'k') : body);
  if (reading.kind !== 'statement' || reading.statement.kind !== 'expression') return null;
  return { letter: known, shown: letter, from: Number(from), to: Number(to), body: reading.statement.expression };
}
