import { describe, expect, it } from 'vitest';

import type { Effort, Solution, SolveEvent } from '../../electron/contract/vocabulary.ts';
import { checkAnswer } from '../../electron/maths/checking/checkAnswer.ts';
import { checkLine } from '../../electron/maths/checking/checkLine.ts';
import { gradeAnswer } from '../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../electron/maths/methods/workByRule.ts';
import { readProblem } from '../../electron/maths/reading/readProblem.ts';
import type { LineChecker } from '../../electron/tutor/lineChecker.ts';
import type { ModelProfile } from '../../electron/tutor/modelProfile.ts';
import { solveProblem } from '../../electron/tutor/solveProblem.ts';
import { REFUSAL } from '../../electron/tutor/solutionText.ts';
import { ScriptedWriter } from './scriptedWriter.ts';

const checker: LineChecker = {
  readProblem: async (text) => readProblem(text),
  checkLine: async (question) => checkLine(question),
  checkAnswer: async (question) => checkAnswer(question),
  gradeAnswer: async (question) => gradeAnswer(question),
  workByRule: async (problem) => {
    const solution = workByRule(problem);
    return solution === null ? { kind: 'no-rule' } : { kind: 'worked', solution };
  },
};

const withoutMethods: LineChecker = { ...checker, workByRule: async () => ({ kind: 'no-rule' }) };
/** As on a machine so busy that no rule is done in time. */
const withoutTime: LineChecker = { ...checker, workByRule: async () => ({ kind: 'late' }) };

const topicsModel: ModelProfile = { thinks: false, scope: 'topics', sampling: { temperature: 0, topP: 1, topK: 0 } };
const generalModel: ModelProfile = { ...topicsModel, thinks: true, scope: 'general' };

type Course = { readonly solution: Solution; readonly events: readonly SolveEvent[] };
type Situation = { profile?: ModelProfile; use?: LineChecker; effort?: Effort };

async function solve(problem: string, writer: ScriptedWriter, situation: Situation = {}): Promise<Course> {
  const { profile = topicsModel, use = checker, effort = 'standard' } = situation;
  const events: SolveEvent[] = [];
  const tools = {
    writer,
    profile,
    checker: use,
    emit: async (event: SolveEvent) => void events.push(event),
    now: () => 0,
  };
  const solution = await solveProblem({ problem, effort, seed: 1 }, tools);
  return { solution, events };
}

const first = 'Subtract $3$ from both sides.\n\\[2x=4\\]\n\n';
const second = 'Divide both sides by $2$.\n\\[x=2\\]\n\n';
const right = `${first}${second}**Answer:** \\(\\boxed{x=2}\\)`;
const wrongSecond = 'Divide both sides by $2$.\n\\[x=3\\]\n\n**Answer:** \\(\\boxed{x=3}\\)';

describe('working a problem', () => {
  it('checks every line and puts the answer back into the problem', async () => {
    const { solution } = await solve('2x+3=7', new ScriptedWriter([right]));
    expect(solution).toMatchObject({
      status: 'solved',
      source: 'model',
      answer: 'x=2',
      verdict: 'verified',
      attempts: 1,
      rewrites: 0,
    });
    expect(solution.steps.map((step) => [step.expression, step.verdict])).toEqual([
      ['2x=4', 'verified'],
      ['x=2', 'verified'],
    ]);
  });

  it('takes a refuted line back and has it written again', async () => {
    const { solution, events } = await solve(
      '2x+3=7',
      new ScriptedWriter([first + wrongSecond, right.slice(first.length)]),
    );
    expect(solution).toMatchObject({ source: 'model', answer: 'x=2', verdict: 'verified', rewrites: 1 });
    expect(events.filter((event) => event.kind === 'rewritten')).toHaveLength(1);
    expect(solution.steps.map((step) => step.expression)).toEqual(['2x=4', 'x=2']);
  });

  it('never shows a refuted line as a finished step while it can still be written again', async () => {
    const { events } = await solve('2x+3=7', new ScriptedWriter([first + wrongSecond, right.slice(first.length)]));
    const steps = events.filter((event) => event.kind === 'step');
    expect(steps.every((event) => event.step.verdict === 'verified')).toBe(true);
  });

  it('works the problem by rule when no try survives, and says so', async () => {
    const { solution } = await solve('2x+3=7', new ScriptedWriter([first + wrongSecond, wrongSecond]));
    expect(solution).toMatchObject({ status: 'solved', source: 'rule', answer: 'x=2', verdict: 'verified' });
    expect(solution.rewrites).toBeGreaterThan(0);
  });

  it('withdraws the steps of a failed try before it shows the next', async () => {
    const { events } = await solve('2x+3=7', new ScriptedWriter([first + wrongSecond, wrongSecond]));
    const kinds = events.filter((event) => event.kind === 'step' || event.kind === 'attempt');
    const lastAttempt = kinds.findLastIndex((event) => event.kind === 'attempt');
    const shownAfter = kinds.slice(lastAttempt + 1);
    expect(shownAfter[0]).toMatchObject({ kind: 'step', index: 0 });
  });

  it('does not call an answer verified because its lines are, when it does not answer the problem', async () => {
    const wrongAnswer = `${first}${second}**Answer:** \\(\\boxed{x=5}\\)`;
    const { solution } = await solve('2x+3=7', new ScriptedWriter([wrongAnswer, '**Answer:** \\(\\boxed{x=5}\\)']), {
      profile: generalModel,
      use: withoutMethods,
    });
    expect(solution.verdict).toBe('refuted');
    expect(solution.answer).toBe('x=5');
  });

  it.each([
    'Bag A holds 3 red and 5 blue balls. What is the probability of drawing a red ball?',
    'A train travels 120 km in 2 hours. What is its average speed?',
    '\\sin x = \\frac{1}{2}',
  ])('says that time ran out, and not that no rule works it: %s', async (problem) => {
    const { solution } = await solve(problem, new ScriptedWriter([REFUSAL]), { use: withoutTime });
    expect(solution).toMatchObject({ status: 'failed', error: { code: 'out-of-time' } });
    expect(solution.why).toContain('ran out on this machine');
    expect(solution.why).not.toContain('no rule');
  });

  it('still shows what the model has shown to be right where a rule ran out of time', async () => {
    const { solution } = await solve('2x+3=7', new ScriptedWriter([right]), { use: withoutTime });
    expect(solution).toMatchObject({ status: 'solved', source: 'model', verdict: 'verified' });
  });

  it('says that time ran out where it did while reading', async () => {
    const late = { kind: 'unreadable', position: 0, why: 'late', late: true } as const;
    const use: LineChecker = { ...withoutMethods, readProblem: async () => late };
    const { solution } = await solve('2x+3=7', new ScriptedWriter([right]), { use });
    expect(solution).toMatchObject({ status: 'failed', error: { code: 'out-of-time' } });
  });

  it.each(['8⁴=64684, so', 'As $8^4 = 64684$,', 'We know that 3 × 5 = 16.'])(
    'has a step written again whose words calculate wrongly: %s',
    async (words) => {
      const wrong = `${words} subtract $3$ from both sides.\n\\[2x=4\\]\n\n`;
      const { solution, events } = await solve('2x+3=7', new ScriptedWriter([wrong, right]));
      expect(solution).toMatchObject({ source: 'model', verdict: 'verified', rewrites: 1 });
      expect(events.filter((event) => event.kind === 'rewritten')).toHaveLength(1);
      expect(solution.steps[0]?.reason).toBe('Subtract $3$ from both sides.');
    },
  );

  it('marks a step wrong whose words stay wrong', async () => {
    const wrong = `As 3 × 5 = 16, subtract $3$.\n\\[2x=4\\]\n\n${second}**Answer:** \\(\\boxed{x=2}\\)`;
    const situation = { profile: generalModel, use: withoutMethods } as const;
    const { solution } = await solve('2x+3=7', new ScriptedWriter([wrong]), situation);
    expect(solution.steps[0]).toMatchObject({ verdict: 'refuted', why: expect.stringContaining('3 × 5 = 16') });
  });

  it('keeps thinking apart from the solution', async () => {
    const { solution, events } = await solve(
      '2x+3=7',
      new ScriptedWriter([`<think>perhaps \\[x=9\\]</think>${right}`]),
    );
    expect(solution.steps.map((step) => step.expression)).toEqual(['2x=4', 'x=2']);
    expect(events).toContainEqual({ kind: 'thinking', text: 'perhaps \\[x=9\\]' });
  });

  it('asks for the answer without thinking when the thinking budget is spent', async () => {
    const endless = `<think>${'hmm, let me see. '.repeat(1_000)}`;
    const { solution } = await solve('2x+3=7', new ScriptedWriter([endless, right]), { effort: 'quick' });
    expect(solution).toMatchObject({ source: 'model', answer: 'x=2', verdict: 'verified' });
  });
});

describe('a formula inside words that are not all understood', () => {
  const story = 'In an old book Mia finds 2x + 3 = 7. Which x makes this true?';

  it('is worked, but never called verified', async () => {
    const { solution } = await solve(story, new ScriptedWriter([right]));
    expect(solution).toMatchObject({ status: 'solved', answer: 'x=2', verdict: 'unchecked' });
    expect(solution.why).toContain('2x + 3 = 7');
    expect(solution.steps.every((step) => step.verdict === 'verified')).toBe(true);
  });

  it('is refused when the model says so, and offered on its own', async () => {
    const { solution } = await solve(story, new ScriptedWriter(['This problem is outside my topics.']));
    expect(solution).toMatchObject({ status: 'refused', answer: null });
    expect(solution.error?.suggestion).toBe('2x + 3 = 7');
  });
});

describe('a question in words that a method works', () => {
  const question =
    'A ladder 5 m long leans against a wall and reaches 4 m up it. How far is the foot of the ladder from the wall?';
  const textOf = (answer: string): string => `By Pythagoras.\n\\[5^2-4^2=9\\]\n\n${answerOf(answer)}`;
  const answerOf = (answer: string): string => `**Answer:** \\(\\boxed{${answer}}\\)`;

  it('keeps the model’s solution where the method comes to the same answer, without calling that a proof', async () => {
    const { solution } = await solve(question, new ScriptedWriter([textOf('3\\text{ m}')]));
    expect(solution).toMatchObject({ source: 'model', verdict: 'unchecked' });
    expect(solution.why).toContain('by rule');
  });

  it('shows the method’s own solution where the model comes to another answer', async () => {
    const { solution } = await solve(question, new ScriptedWriter([textOf('9\\text{ m}')]));
    expect(solution).toMatchObject({ source: 'rule', answer: '3\\text{ m}' });
  });
});

describe('a question that names what it asks for', () => {
  const question = 'A right-angled triangle has legs 3 cm and 4 cm. Find the hypotenuse.';
  const answerOf = (answer: string): string => `**Answer:** \\(\\boxed{${answer}}\\)`;
  const textOf = (answer: string): string => `By Pythagoras.\n\\[c^2=3^2+4^2\\]\n\n${answerOf(answer)}`;

  it('earns the model’s answer its tick, by a reading of the checker’s own', async () => {
    const { solution } = await solve(question, new ScriptedWriter([textOf('5\\text{ cm}')]));
    expect(solution).toMatchObject({ source: 'model', verdict: 'verified' });
  });

  it('has a wrong answer written again, and is worked by rule where it stays wrong', async () => {
    const wrong = '7\\text{ cm}';
    const { solution } = await solve(question, new ScriptedWriter([textOf(wrong), answerOf(wrong)]));
    expect(solution).toMatchObject({ source: 'rule', answer: '5\\text{ cm}', verdict: 'verified' });
  });
});

describe('what is not worked', () => {
  const untouched = new ScriptedWriter([right]);

  it.each([
    ['', 'empty'],
    ['   \n', 'empty'],
    ['x'.repeat(10_000), 'too-long'],
  ])('answers %j at once, without the model', async (problem, code) => {
    const { solution } = await solve(problem, untouched);
    expect(solution).toMatchObject({
      status: 'refused',
      answer: null,
      verdict: 'unchecked',
      error: { code },
      tokens: 0,
    });
  });

  it('points at what cannot be read', async () => {
    const { solution } = await solve('2x + = 7', untouched);
    expect(solution).toMatchObject({ status: 'refused', error: { code: 'unreadable' } });
    expect(solution.error?.position).toBeGreaterThan(1);
  });

  it.each([
    ['5/0', 'divides by zero'],
    ['\\sqrt{-4}', 'no real square root'],
    ['9^9^9', 'too large'],
    ['10^100000', 'too large'],
    ['x + y = 5', 'one equation for 2 unknowns'],
  ])('says why %s has no answer to work out', async (problem, words) => {
    const { solution } = await solve(problem, untouched);
    expect(solution).toMatchObject({ status: 'refused', answer: null, error: { code: 'no-answer' }, tokens: 0 });
    expect(solution.error?.message).toContain(words);
  });

  it('asks for a larger model where nothing could tell an answer of the starter from an invention', async () => {
    const { solution } = await solve('Natalia sold clips to 48 friends. How many clips is that?', untouched);
    expect(solution).toMatchObject({ status: 'refused', error: { code: 'outside-topics' } });
    expect(solution.error?.message).toContain('Phi-4-mini-reasoning');
  });

  it('takes the model at its word when it says that a problem is outside its topics', async () => {
    const refusing = new ScriptedWriter(['This problem is outside my topics.']);
    const { solution } = await solve('\\sin x = \\frac{1}{2}', refusing, { use: withoutMethods });
    expect(solution).toMatchObject({ status: 'refused', error: { code: 'outside-topics' }, attempts: 1 });
  });

  it('takes what most tries agree on where nothing confirms an answer, and leaves it unchecked', async () => {
    const say = (answer: string): string[] => [`**Answer:** \\(\\boxed{${answer}}\\)`];
    const writer = new ScriptedWriter(say('7'), say('12'), say('12'), say('12'), say('9'));
    const problem = 'Tom lays 12 eggs of chocolate in 3 nests. How many ways are there?';
    const situation = { profile: generalModel, use: withoutMethods, effort: 'thorough' } as const;
    const { solution } = await solve(problem, writer, situation);
    expect(solution).toMatchObject({ answer: '12', verdict: 'unchecked', attempts: 4 });
    expect(solution.why).toContain('3 of 4 tries came to this answer');
  });
});
