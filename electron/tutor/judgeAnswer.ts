import type { AnswerQuestion, RuleSolution, Verdict } from '../maths/outcomes.ts';
import type { LineChecker } from './lineChecker.ts';

/** The verdict's rule where an answer could not be put back into the question, but a method comes to the same. */
export const SAME_BY_RULE = 'sameByRule';

/**
 * A checker that hears the method's own answer too, where there is one. The method never earns an answer its tick: it
 * reads the problem as the checker does, so agreeing with it proves nothing about words that neither of them understood.
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
  const { problem } = question;
  const { equal } = await checker.gradeAnswer({ expected: rule.answer, given: `$${question.answer}$`, problem });
  if (equal === null || (equal && verdict.status === 'verified')) return verdict;
  // Where the method's own answer can be put back and this one cannot, this one is unfinished.
  if (equal && (await checker.checkAnswer({ ...question, answer: rule.answer })).status === 'verified') return verdict;
  const why = equal
    ? 'Working the question by rule comes to the same answer.'
    : 'Two ways of checking this answer disagree, so it counts as unchecked.';
  return { status: 'unchecked', why, rule: equal ? SAME_BY_RULE : 'judgeAnswer' };
}
