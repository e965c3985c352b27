import { nextPart } from '../../tutor/readSolutionText.ts';

/** What the last `\boxed{…}` of a solution holds; null when nothing is boxed. */
export function boxedAnswer(text: string): string | null {
  let answer: string | null = null;
  for (let part = nextPart(text, 0); part; part = nextPart(text, part.end)) {
    if (part.kind === 'answer') answer = part.latex;
  }
  return answer;
}
