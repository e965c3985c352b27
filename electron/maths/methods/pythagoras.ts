import type { RuleSolution } from '../outcomes.ts';
import { readRightStory } from './geometry/readLadder.ts';
import { readTriangle } from './geometry/readTriangle.ts';
import type { TriangleQuestion } from './geometry/triangleQuestion.ts';
import { workIsosceles, workRightAngled, workSpaceDiagonal, workThirdSide } from './geometry/workPythagoras.ts';
import type { Understood } from './method.ts';

function work({ kind, lengths, unit, form }: TriangleQuestion): RuleSolution | null {
  const [one, two, three] = lengths;
  if (one === undefined || two === undefined) return null;
  if (kind === 'hypotenuse' || kind === 'leg') return workThirdSide(kind, [one, two], unit, form);
  if (form.kind !== 'exact') return null;
  if (kind === 'isosceles height') return workIsosceles('height', one, two, unit);
  if (kind === 'isosceles area') return workIsosceles('area', one, two, unit);
  if (three === undefined) return null;
  return kind === 'right-angled' ? workRightAngled([one, two, three]) : workSpaceDiagonal([one, two, three], unit);
}

/** Works the third side of a right-angled triangle, plainly and in stories, diagonals, and whether a triangle is right-angled. */
export function pythagoras(problem: Understood): RuleSolution | null {
  const story = readRightStory(problem.text);
  if (story !== null) return workThirdSide(story.wanted, story.lengths, story.unit, story.form);
  const question = readTriangle(problem.text);
  return question === null ? null : work(question);
}
