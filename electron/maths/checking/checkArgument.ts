import type { ArgumentQuestion, ArgumentReport } from '../outcomes.ts';
export function checkArgument(question: ArgumentQuestion): ArgumentReport {
  return { valid: null, firstWrong: null, relations: question.lines.map(() => 'undecided'), why: '' };
}
