import type { RuleSolution } from '../outcomes.ts';
import { typedNumber, writeDecimal } from './askedText.ts';
import { plainQuestion } from './facts/plainQuestion.ts';
import { readRightStory } from './geometry/readLadder.ts';
import { readTriangle } from './geometry/readTriangle.ts';
import type { TriangleQuestion } from './geometry/triangleQuestion.ts';
import {
  workIsosceles,
  workRightAngled,
  workRoot,
  workSpaceDiagonal,
  workSquareSide,
  workThirdSide,
} from './geometry/workPythagoras.ts';
import { TRIANGLE_STORIES } from './geometry/triangleStories.ts';
import { workStories } from './tellings/readTellings.ts';
import type { Understood } from './method.ts';

function work({ kind, lengths, unit, form }: TriangleQuestion): RuleSolution | null {
  const [one, two, three] = lengths;
  if (one === undefined || two === undefined) return null;
  if (kind === 'hypotenuse' || kind === 'leg') return workThirdSide(kind, [one, two], unit, form);
  if (kind === 'square side') return workSquareSide(one, unit, form);
  if (form.kind !== 'exact') return null;
  if (kind === 'isosceles height') return workIsosceles('height', one, two, unit);
  if (kind === 'isosceles area') return workIsosceles('area', one, two, unit);
  if (three === undefined) return null;
  return kind === 'right-angled' ? workRightAngled([one, two, three]) : workSpaceDiagonal([one, two, three], unit);
}

const SQUARES =
  /^(?:solve |find [a-z] (?:if|when|given that) |find [a-z]:? )?([a-z])\^2 ?= ?(\d+(?:\.\d+)?)\^2 ?([-+]) ?(\d+(?:\.\d+)?)\^2,? ?(?:(?:where|for|with|given that|and|if|when) )?\1 ?(?:> ?0|is positive)$/;

/** "Solve x² = 7² + 24² where x > 0." */
function squares(text: string): RuleSolution | null {
  const [, letter, one, sign, two] = SQUARES.exec(text) ?? [];
  const [first, second] = [typedNumber(one ?? ''), typedNumber(two ?? '')];
  if (letter === undefined || first === null || second === null) return null;
  const [left, right] = [first.mul(first), second.mul(second)];
  const square = sign === '+' ? left.add(right) : left.sub(right);
  const root = workRoot(square, letter, { kind: 'exact' });
  if (root === null) return null;
  const sum = `${writeDecimal(left)}${sign ?? '+'}${writeDecimal(right)}=${writeDecimal(square)}`;
  const steps = [{ reason: 'Work out the squares.', expression: `${letter}^2=${sum}` }, ...root.steps];
  return { topic: 'pythagoras', method: 'pythagoras', steps, answer: `${letter}=${root.value}` };
}

/** Works the third side of a right-angled triangle, plainly and in stories, diagonals, and whether a triangle is right-angled. */
export function pythagoras(problem: Understood): RuleSolution | null {
  const story = readRightStory(problem.text);
  if (story !== null) return workThirdSide(story.wanted, story.lengths, story.unit, story.form);
  const question = readTriangle(problem.text);
  const solution = question === null ? squares(plainQuestion(problem.text).text) : work(question);
  if (solution !== null) return solution;
  const worked = workStories(problem.text, TRIANGLE_STORIES);
  return worked === null ? null : { topic: 'pythagoras', method: 'pythagoras', ...worked };
}
