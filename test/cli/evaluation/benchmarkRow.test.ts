import { describe, expect, it } from 'vitest';

import { chosenLetter } from '../../../electron/cli/evaluation/chosenLetter.ts';
import { EvaluationProblem } from '../../../electron/cli/evaluation/evaluationRow.ts';

describe('a row of a benchmark', () => {
  it('of MATH-500 keeps its subject and level', () => {
    const row = {
      problem: 'What is $1+1$?',
      solution: '…',
      answer: '2',
      subject: 'Algebra',
      level: 1,
      unique_id: 'a/1',
    };
    expect(EvaluationProblem.parse(row)).toEqual({
      id: 'a/1',
      problem: 'What is $1+1$?',
      answer: '2',
      subject: 'Algebra',
      level: 1,
    });
  });

  it('of AIME may have its columns in capitals and its answer as a number', () => {
    const row = { ID: '2024-I-1', Problem: 'Find n.', Answer: 204 };
    expect(EvaluationProblem.parse(row)).toEqual({ id: '2024-I-1', problem: 'Find n.', answer: '204' });
  });

  it('of GSM8K has its answer at the end of a worked one', () => {
    const row = { question: 'How many clips?', answer: 'She sold 48/2 = <<48/2=24>>24.\n48+24 = 72\n#### 72' };
    expect(EvaluationProblem.parse(row)).toEqual({ problem: 'How many clips?', answer: '72' });
  });

  it('of GPQA gets its options beneath it, the right one not always first, the same each time', () => {
    const rows = ['Which one?', 'Which of them?', 'What then?', 'Which?', 'And now?'].map((question) => ({
      Question: question,
      'Correct Answer': 'right',
      'Incorrect Answer 1': 'one',
      'Incorrect Answer 2': 'two',
      'Incorrect Answer 3': 'three',
    }));
    const problems = rows.map((row) => EvaluationProblem.parse(row));
    expect(problems).toEqual(rows.map((row) => EvaluationProblem.parse(row)));
    expect(new Set(problems.map(({ answer }) => answer)).size).toBeGreaterThan(1);
    for (const { answer, choices, problem } of problems) {
      expect(choices?.[answer.charCodeAt(0) - 65]).toBe('right');
      expect(problem).toContain(`\n${answer}) right`);
    }
  });

  it.each([
    ['B', 'B'],
    ['(c)', null],
    [1, 'B'],
    ['blue', 'B'],
  ])('with a list of choices takes %j for its answer', (answer, letter) => {
    const parsed = EvaluationProblem.parse({ question: 'Colour?', choices: ['red', 'blue', 'green'], answer });
    if (letter === null) expect(parsed.choices).toBeUndefined();
    else expect(parsed).toMatchObject({ answer: letter, choices: ['red', 'blue', 'green'] });
  });

  it('of the corpus has what its solution boxes, or is to be refused', () => {
    const boxed = { problem: '2x=4', solution: 'Divide.\n\\[x=2\\]\n\n**Answer:** \\(\\boxed{x=2}\\)' };
    expect(EvaluationProblem.parse(boxed).answer).toBe('x=2');
    expect(EvaluationProblem.parse({ problem: 'a poem', solution: 'No.' }).answer).toBe('refuse');
  });

  it('that is none of these is refused with what is missing', () => {
    expect(EvaluationProblem.safeParse({ text: '1+1' }).success).toBe(false);
    expect(EvaluationProblem.safeParse('1+1').success).toBe(false);
  });
});

describe('the letter an answer means', () => {
  const choices = ['4.5 eV', 'no change', '2'];
  it.each([
    ['C', 'C'],
    ['(B)', 'B'],
    ['\\text{A}', 'A'],
    ['A) 4.5 eV', 'A'],
    ['\\text{no change}', 'B'],
    ['2', 'C'],
    ['D', null],
    ['Because', null],
    ['7', null],
  ])('%s is %s', (answer, letter) => {
    expect(chosenLetter(answer, choices)).toBe(letter);
  });
});
