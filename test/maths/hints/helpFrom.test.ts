import { describe, expect, it } from 'vitest';

import { type Help, helpFrom } from '../../../electron/maths/hints/helpFrom.ts';

function kinds(help: Help | null): readonly string[] {
  return help?.rungs.map((rung) => rung.kind) ?? [];
}

/** Everything a pupil reads before the last rung. */
function before(help: Help | null): string {
  return JSON.stringify(help?.rungs.slice(0, -1));
}

describe('help from where a pupil stands', () => {
  it('begins at the beginning for a pupil without lines', () => {
    const help = helpFrom({ problem: '2x+3=7', lines: [] });
    expect(kinds(help)).toEqual(['nudge', 'idea', 'step', 'solution']);
    expect(help).toMatchObject({ reached: 0, steps: 2, from: 'rule' });
    expect(help?.rungs[2]).toMatchObject({ step: { expression: '2x=4' } });
  });

  it('goes on after the lines there are', () => {
    const help = helpFrom({ problem: '3(x - 2) + 4 = 2x + 7', lines: ['3x-6+4=2x+7'] });
    expect(help?.reached).toBe(1);
    expect(help?.rungs[1]).toEqual({ kind: 'idea', text: 'Collect like terms.' });
  });

  it('follows a pupil who goes another way', () => {
    const help = helpFrom({ problem: '3(x - 2) + 4 = 2x + 7', lines: ['3x - 2x = 9'] });
    expect(help?.rungs[1]).toEqual({ kind: 'idea', text: 'Collect like terms.' });
    expect(help?.rungs.at(-1)).toMatchObject({ kind: 'solution', answer: 'x=9' });
  });

  it('has no rung for the step that is the answer', () => {
    const help = helpFrom({ problem: '2x+3=7', lines: ['2x=4'] });
    expect(kinds(help)).toEqual(['nudge', 'idea', 'solution']);
  });

  it('has no idea to give where the idea is the answer', () => {
    const help = helpFrom({ problem: 'Find the mode of 5, 3, 5, 8, 5', lines: [] });
    expect(help?.rungs.at(-1)).toMatchObject({ answer: '5' });
    expect(kinds(help)).toEqual(['nudge', 'solution']);
  });

  it('may name a number that the pupil sees anyway, though it is the answer', () => {
    const help = helpFrom({ problem: '2x+3=7', lines: ['2x=4'] });
    expect(help?.rungs[1]).toEqual({ kind: 'idea', text: 'Divide both sides by $2$.' });
  });

  it.each([
    [
      'A bag contains 3 red and 5 blue balls. One ball is taken at random. Find the probability that it is red.',
      /outcomes/,
    ],
    ['Find the area of a circle with radius 6 cm. Leave π in your answer.', /formula/],
    ['Find the gradient of the line through (1, 2) and (4, 11)', /far/],
  ])('asks about the matter at hand: %s', (problem, words) => {
    expect(helpFrom({ problem, lines: [] })?.rungs[0]).toMatchObject({ text: expect.stringMatching(words) });
  });

  it('asks someone who has the answer only to look at it again', () => {
    const help = helpFrom({ problem: '2x+3=7', lines: ['2x=4', 'x=2'] });
    expect(kinds(help)).toEqual(['nudge', 'solution']);
    expect(help?.reached).toBe(help?.steps);
  });

  it('takes a value that is not finished for no answer', () => {
    const help = helpFrom({ problem: '3/4+1/2', lines: ['10/8'] });
    expect(help?.reached).toBeLessThan(help?.steps ?? 0);
  });

  it.each([
    '2x+3=7',
    '3/4+1/2',
    'x^2-5x+6=0',
    'Factorise 6x+9',
    '2x + y = 7, x - y = 2',
    'Expand (x+2)(x+3)',
    'Differentiate x^3+2x',
    'Solve 3x+5<20',
    'Find the mean of 3, 5 and 10',
  ])('never says the answer of %s before the last rung, whatever steps the pupil has', (problem) => {
    const whole = helpFrom({ problem, lines: [] })?.rungs.at(-1);
    if (whole?.kind !== 'solution') throw new Error('no solution');
    const lines = whole.steps.slice(0, -1).map((step) => step.expression);
    for (let done = 0; done <= lines.length; done += 1) {
      const help = helpFrom({ problem, lines: lines.slice(0, done) });
      expect(before(help)).not.toContain(JSON.stringify(`$${whole.answer}$`).slice(2, -2));
      expect(help?.rungs.at(-1)?.kind).toBe('solution');
    }
  });

  it('uses a given solution where no rule works the problem', () => {
    const solution = {
      topic: '',
      method: '',
      answer: '7',
      steps: [
        { reason: 'Count the hens.', expression: '3+4' },
        { reason: 'Add.', expression: '3+4=7' },
      ],
    };
    const problem = 'A farmer counts hens in two yards';
    expect(helpFrom({ problem, lines: [] })).toBeNull();
    const help = helpFrom({ problem, lines: [], solution });
    expect(help?.from).toBe('given');
    expect(kinds(help)).toEqual(['nudge', 'idea', 'step', 'solution']);
    expect(kinds(helpFrom({ problem, lines: ['3+4'], solution }))).toEqual(['nudge', 'idea', 'solution']);
  });
});
