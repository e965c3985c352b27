import { describe, expect, it } from 'vitest';

import { askProblem } from '../../../electron/corpus/askProblem.ts';
import { TOPICS } from '../../../electron/corpus/topics.ts';
import { FURTHER_WORDINGS } from '../../../electron/corpus/wordings/more/moreWordings.ts';
import { gradeAnswer } from '../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { createRandom } from '../../../electron/maths/problems/random.ts';
import type { MadeProblem } from '../../../electron/maths/problems/problem.ts';

/** Problems of a topic by what they ask, as many as some hundred draws give. */
function problemsByAsk(topic: (typeof TOPICS)[number]): ReadonlyMap<string, MadeProblem> {
  const random = createRandom(17);
  const made = new Map<string, MadeProblem>();
  for (let draw = 0; draw < 400; draw += 1) {
    const problem = topic.make(random, random.pick(topic.difficulties));
    if (problem !== null) made.set(problem.ask, problem);
  }
  return made;
}

describe.each(FURTHER_WORDINGS)('the further wordings of %s', (name, asks) => {
  const topic = TOPICS.find((one) => one.topic === name);
  if (topic === undefined) throw new Error(`No topic is called ${name}.`);
  const problems = problemsByAsk(topic);
  const asked = Object.entries(asks).flatMap(([ask, words]) => {
    const problem = problems.get(ask);
    return problem === undefined ? [] : words.map((wording) => ({ ask, wording, problem }));
  });

  it('belong to what the topic asks', () => {
    for (const ask of Object.keys(asks)) expect(Object.keys(topic.wordings.training)).toContain(ask);
    expect(asked.length).toBeGreaterThan(0);
  });

  it('have no mark that the topic leaves empty', () => {
    for (const { ask, wording, problem } of asked) {
      const given = new Set(['m', 'u', 'v', ...Object.keys(problem.marks ?? {})]);
      for (const [, mark = ''] of wording.matchAll(/\{([a-z]+)\}/g))
        expect(given, `${ask}: ${wording}`).toContain(mark);
    }
  });

  it('ask for what the solution answers, as far as the rules read them', () => {
    const random = createRandom(18);
    for (const { wording, problem } of asked.filter((_one, index) => index % 5 === 0)) {
      const text = askProblem(problem, { [problem.ask]: [wording] }, random);
      const worked = workByRule(text);
      if (worked === null) continue;
      const { answer } = problem.solution;
      expect(gradeAnswer({ expected: answer, given: worked.answer }).equal, `${text} → ${worked.answer}`).not.toBe(
        false,
      );
    }
  });
});
