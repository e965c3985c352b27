import type { AnswerQuestion, RuleSolution, Verdict } from '../maths/outcomes.ts';
import type { LineChecker } from './lineChecker.ts';

/**
 * A checker whose verdict on the answer also uses the method's own answer, where there is one: putting the answer
 * back decides first, and where that cannot decide, agreement with an exact working by rule does. Two means that
 * contradict each other leave the answer unchecked.
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
  if (verdict.status === 'refuted') return verdict;
  const grade = await checker.gradeAnswer({ expected: rule.answer, given: question.answer });
  if (verdict.status === 'verified') {
    if (grade.equal !== false) return verdict;
    return {
      status: 'unchecked',
      why: 'Two ways of checking this answer disagree, so it counts as unchecked.',
      rule: 'judgeAnswer',
    };
  }
  if (grade.equal === true) {
    return { status: 'verified', why: 'Working the problem by rule gives the same answer.', rule: 'judgeAnswer' };
  }
  if (grade.equal === false) {
    return { status: 'refuted', why: 'Working the problem by rule gives a different answer.', rule: 'judgeAnswer' };
  }
  return verdict;
}
