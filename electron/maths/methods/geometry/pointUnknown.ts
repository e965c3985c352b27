import type { RuleSolution } from '../../outcomes.ts';
import { typedNumber } from '../askedText.ts';
import { plainQuestion } from '../facts/plainQuestion.ts';
import { writeGuarded, writeNumber } from '../writeTerms.ts';

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const COORDINATE = String.raw`(${NUMBER}|[a-z])`;
const TWO = new RegExp(
  String.raw`\( ?${COORDINATE} ?, ?${COORDINATE} ?\),? (?:and|to) (?:the point )?(?:[a-z] ?)?\( ?${COORDINATE} ?, ?${COORDINATE} ?\)`,
);
const SLOPE = new RegExp(
  String.raw`\b(?:gradient|slope)(?: (?:is|of|equal to))* (${NUMBER}(?:/\d+)?)|@ is (${NUMBER}(?:/\d+)?)`,
);
const IDLE =
  /^(?:[\s.,;:@]|\b(?:the|a|an|line|straight|segment|joining|through|passing|passes|goes|going|drawn|from|to|between|it|so|then|must|be|when|where|where's|equals?|points?|has|have|with|and|of|is|that|which|if|given|find|what|work|out|calculate|determine|value|gradient|slope|[a-z])\b)*$/;
const FLAT =
  /^(?:find|what is|write down|state|give)(?: the)? equation of (?:the|a) (vertical|horizontal)(?: straight)? line (?:through|passing through|that passes through|which passes through|going through)(?: the point)? \( ?(-?\d+(?:\.\d+)?) ?, ?(-?\d+(?:\.\d+)?) ?\)$/;

function solution(steps: RuleSolution['steps'], answer: string): RuleSolution {
  return { topic: 'straight-lines', method: 'straightLines', steps, answer };
}

/** The vertical or horizontal line through a point; 0 for the gradient of a horizontal one. */
function upright(text: string): RuleSolution | null {
  const [, kind, x, y] = FLAT.exec(text) ?? [];
  if (kind !== undefined && x !== undefined && y !== undefined) {
    const answer = kind === 'vertical' ? `x=${x}` : `y=${y}`;
    const name = kind === 'vertical' ? 'x' : 'y';
    return solution([{ reason: `All its points have the same $${name}$.`, expression: answer }], answer);
  }
  if (
    !/^(?:what is|find|state|write down)(?: the)? (?:gradient|slope) of (?:a|any|the) horizontal(?: straight)? line$/.test(
      text,
    )
  )
    return null;
  return solution([{ reason: 'A horizontal line does not rise.', expression: 'm=0' }], '0');
}

/** "The gradient of the line joining (2, k) and (5, 11) is 3. Find k.", and lines along the axes. */
export function pointUnknown(problem: string): RuleSolution | null {
  const plain = plainQuestion(problem);
  if (plain.form !== null) return null;
  const flat = upright(plain.text);
  if (flat !== null) return flat;
  const two = TWO.exec(plain.text);
  if (two === null) return null;
  const names = two.slice(1, 5).map((part) => part ?? '');
  const letters = names.filter((part) => /^[a-z]$/.test(part));
  const [letter, ...more] = letters;
  const text = plain.text.replace(two[0], '@').replace(/ +/g, ' ');
  const slope = SLOPE.exec(text);
  const value = typedNumber(slope?.[1] ?? slope?.[2] ?? '');
  if (letter === undefined || more.length > 0 || slope === null || value === null || value.equals(0)) return null;
  const asked = new RegExp(
    `\\b(?:find|what is|whats|work out|calculate|determine|give|so|then|get)(?: the)?(?: value of| number)? ${letter}\\b|\\b${letter} ?(?:=|is|must be|equals)? ?(?:what|\\?|$)`,
  ).test(text);
  if (!asked || !IDLE.test(text.replace(slope[0], ' ')) || /\d/.test(text.replace(slope[0], ' '))) return null;
  const at = names.indexOf(letter);
  const other = at < 2 ? at + 2 : at - 2;
  const upward = at % 2 === 1;
  // The other pair of coordinates is known in full.
  const [a, b] = [upward ? names[0] : names[1], upward ? names[2] : names[3]].map((part) => typedNumber(part ?? ''));
  const known = typedNumber(names[other] ?? '');
  if (a === null || b === null || known === null || a === undefined || b === undefined) return null;
  const gap = b.sub(a);
  if (gap.equals(0)) return null;
  const change = upward ? value.mul(gap) : gap.div(value);
  // From the unknown point to the known one, or the other way round.
  const result = at < 2 ? known.sub(change) : known.add(change);
  const across = upward ? 'x' : 'y';
  const steps = [
    {
      reason: `Find the change in $${across}$.`,
      expression: `${writeNumber(b)}-${writeGuarded(a)}=${writeNumber(gap)}`,
    },
    {
      reason: upward
        ? 'The change in $y$ is the gradient times that.'
        : 'The change in $x$ is that divided by the gradient.',
      expression: `${upward ? `${writeNumber(value)}\\times ${writeGuarded(gap)}` : `${writeNumber(gap)}\\div ${writeGuarded(value)}`}=${writeNumber(change)}`,
    },
    {
      reason: at < 2 ? 'Take it from the second point.' : 'Add it to the first point.',
      expression: `${letter}=${writeNumber(known)}${at < 2 ? '-' : '+'}${writeGuarded(change)}=${writeNumber(result)}`,
    },
  ];
  return solution(steps, `${letter}=${writeNumber(result)}`);
}
