import type { AnswerQuestion, RuleSolution, Verdict } from '../maths/outcomes.ts';
import type { LineChecker } from './lineChecker.ts';

/**
 * A checker that hears the method's own answer too, where there is one. The method can only take a tick away: it reads
 * the problem as the checker does, so agreeing with it proves nothing about words that neither of them understood.
 */
export function judgeAnswer(checker: LineChecker, rule: RuleSolution | null): LineChecker {
  if (!rule) return checker;
  return {
    readProblem: (text) => checker.readProblem(text),
    checkLine: (question) => checker.checkLine(question),
    gradeAnswer: (question) => checker.gradeAnswer(question),
    workByRule: (problem) => checker.workByRule(problem),
    checkAnswer: (question) => judge(checker, rule, question),
  };
}

async function judge(checker: LineChecker, rule: RuleSolution, question: AnswerQuestion): Promise<Verdict> {
  const verdict = await checker.checkAnswer(question);
  if (verdict.status !== 'verified') return verdict;
  const grade = await checker.gradeAnswer({ expected: rule.answer, given: question.answer });
  if (grade.equal !== false) return verdict;
  const why = 'Two ways of checking this answer disagree, so it counts as unchecked.';
  return { status: 'unchecked', why, rule: 'judgeAnswer' };
}
