import { describe, expect, it } from 'vitest';
import { checkAnswer, checkArgument, checkLine } from '../untimed.ts';

const dependent = 'Solve x - y = 2 and 3x - 3y = 6';
const contradictory = 'Solve x + y = 3, 2x + 2y = 8';
const plain = 'Solve x - y = 2 and x + y = 6';

describe('how many solutions there are', () => {
  it.each([
    [dependent, '\\text{infinitely many solutions}', 'verified'],
    [dependent, 'There are infinitely many solutions.', 'verified'],
    [dependent, '\\text{no solution}', 'refuted'],
    [dependent, 'x=1, y=5', 'refuted'],
    [dependent, 'x=4, y=2', 'unchecked'],
    [dependent, 'y=x-2', 'unchecked'],
    [contradictory, '\\text{no solution}', 'verified'],
    [contradictory, '\\text{infinitely many solutions}', 'refuted'],
    [plain, 'infinitely many solutions', 'refuted'],
    [plain, 'no solution', 'refuted'],
    ['Solve 2x+3=2x+3', 'infinitely many solutions', 'verified'],
    ['Solve 2x+3=2x+4', 'infinitely many solutions', 'refuted'],
    ['Solve x^2=4', 'infinitely many solutions', 'refuted'],
    ['Solve x/y = 1 and x - y = 0', 'infinitely many solutions', 'unchecked'],
    ['Solve x^2+y^2 = 0 and x+y = 0', 'infinitely many solutions', 'refuted'],
    ['Solve 2x+1>7', 'infinitely many solutions', 'unchecked'],
    ['Solve sin x = 0', 'infinitely many solutions', 'unchecked'],
    [dependent, 'not infinitely many solutions', 'unchecked'],
  ])('%s is answered by %s: %s', (problem, answer, status) => {
    expect(checkAnswer({ problem, answer }).status).toBe(status);
  });

  it.each([
    [contradictory, ['2x+2y=6'], '0=-2', 'verified'],
    [contradictory, ['2x+2y=6'], '6=8', 'verified'],
    [contradictory, [], '3=4', 'unchecked'],
    [contradictory, ['2x+2y=6'], '0=5', 'unchecked'],
    [dependent, ['3x-3y=6'], '0=0', 'verified'],
    [dependent, ['3x-3y=6'], '0=1', 'refuted'],
    [plain, [], '0=0', 'unchecked'],
    [plain, ['x-y=2', '2x-2y=4'], '0=0', 'unchecked'],
    [plain, [], '0=2', 'refuted'],
    ['Solve x+y+z=3 and x-y=1', [], '0=0', 'unchecked'],
    [dependent, ['0=0'], '\\text{infinitely many solutions}', 'verified'],
    [plain, [], '\\text{infinitely many solutions}', 'refuted'],
    [dependent, [], '(how many solutions?)', 'unchecked'],
  ])('%s, after %j the line %s is %s', (problem, earlier, line, status) => {
    expect(checkLine({ problem, earlier, line }).status).toBe(status);
  });

  it('accepts a right elimination to the end', () => {
    const none = { problem: contradictory, lines: ['2x+2y=6', '0=-2', 'no solution'] };
    const many = { problem: dependent, lines: ['3x-3y=6', '0=0', 'infinitely many solutions'] };
    expect(checkArgument(none).valid).toBe(true);
    expect(checkArgument(many).valid).toBe(true);
  });
});
