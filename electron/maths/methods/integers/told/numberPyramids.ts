import { arithmeticText } from '../../arithmetic/arithmeticText.ts';
import type { RuleSolution, RuleStep } from '../../../outcomes.ts';

const WALL = /\b(?:pyramids?|brick walls?|number walls?|wall|bricks?|towers?)\b/;
const ROW =
  /\b(?:bottom|base|lowest|first)(?: row| layer| line| bricks?| numbers?)*(?: (?:is|are|has|reads?|contains?|shows?|of|from left to right|the numbers?|bricks?|consists of|,))*:? ?(-?\d+(?:(?:, ?| and |, and )-?\d+){1,4})(?![\d.]*\d)/;
const TOP =
  /\b(?:what|find|work out|calculate|determine|state)\b[^.?]*\b(?:top|apex|highest|peak|final)\b(?![^.?]*\b(?:row|two|2)\b)/;
const ELSE =
  /\b(?:difference|subtract\w*|minus|divid\w*|missing|middle|half|double|twice|except|instead|not|squared?|less|more|negative of|second row|average|mean)\b/;

function guarded(value: number): string {
  return value < 0 ? `(${value})` : `${value}`;
}

/** "Each brick is the product of the two below it; the bottom row is −2, 3, −4": the brick at the top. */
export function numberPyramid(problem: string): RuleSolution | null {
  if (problem.length > 300 || !WALL.test(problem.toLowerCase())) return null;
  const { text, form } = arithmeticText(problem);
  const row = ROW.exec(text);
  if (
    form !== null ||
    row === null ||
    !TOP.test(text) ||
    !/\b(?:2|two|both) [a-z ]*(?:below|beneath|under\w*|directly)/.test(text)
  )
    return null;
  const [sum, product] = [/\b(?:sum|add\w*|total)\b/.test(text), /\b(?:product|multipl\w*|times)\b/.test(text)];
  const rest = text.replace(row[0], ' ').replace(/\b2 (?:numbers|bricks|boxes|blocks|ones|[a-z]+)\b/g, ' ').replace(/\b(?:3|4)[- ](?:row|layer|storey)\b/g, ' '); // prettier-ignore
  if (sum === product || ELSE.test(rest) || /\d/.test(rest)) return null;
  const steps: RuleStep[] = [];
  let values = (row[1] ?? '').match(/-?\d+/g)?.map(Number) ?? [];
  while (values.length > 1) {
    const above: number[] = [];
    for (const [index, one] of values.slice(0, -1).entries()) {
      const two = values[index + 1] ?? 0;
      const made = sum ? one + two : one * two;
      above.push(made);
      const line = `${one}${sum ? '+' : '\\times '}${guarded(two)}=${made}`;
      const last = steps.at(-1);
      if (index === 0 || last === undefined)
        steps.push({ reason: `${sum ? 'Add' : 'Multiply'} neighbours for the row above.`, expression: line });
      else steps[steps.length - 1] = { ...last, expression: `${last.expression},\\ ${line}` };
    }
    values = above;
  }
  const [top] = values;
  return top === undefined || Math.abs(top) > 1e9
    ? null
    : { topic: 'integers', method: 'numberPyramid', steps, answer: `${top}` };
}
