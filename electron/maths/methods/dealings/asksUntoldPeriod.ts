/** "How much is saved a month?" where nothing is told of months: all of it is not the part of one. */
export function asksUntoldPeriod(problem: string): boolean {
  const [question = ''] = /(?:[^.?!]|\.(?=\d))*\?\s*$/.exec(problem) ?? [];
  const period = /\b(?:an?|per|each|every) (hour|day|week|month|year)\b(?! or\b)/i.exec(question)?.[1];
  if (period === undefined || question.length === problem.length) return false;
  const told = problem.slice(0, problem.length - question.length);
  return !new RegExp(`\\b(?:${period}|${period === 'day' ? 'dai' : period}ly|annual)`, 'i').test(told);
}
