import { describe, expect, it } from 'vitest';

import { workByRule } from '../../../electron/maths/methods/workByRule.ts';
import { parseExpression } from '../../../electron/maths/reading/parseExpression.ts';
import { parseStatement } from '../../../electron/maths/reading/parseStatement.ts';
import { readProblem } from '../../../electron/maths/reading/readProblem.ts';

function suggested(text: string): string | undefined {
  const reading = readProblem(text);
  return reading.kind === 'unreadable' ? reading.suggestion : reading.likely;
}

function given(text: string): string {
  const reading = readProblem(text);
  return reading.kind === 'read' ? `${reading.task} ${reading.given.join(' ; ')}`.trim() : 'unreadable';
}

describe('letters in no order that nothing is asked about', () => {
  it('are no expression to simplify, unless that is asked', () => {
    expect(readProblem('7ldj?')).toMatchObject({ task: 'words' });
    expect(workByRule('7ldj?')).toBeNull();
    expect(given('Simplify 7ldj')).toBe('simplify 7ldj');
    expect(given('2xyz')).toBe('simplify 2xyz');
  });
});

describe('a text that may mean two things', () => {
  it.each([
    ['3 x x = 12', /times sign/],
    ['3 x y = 12', /times sign/],
    ['12 . 5 + 3', /decimal number/],
    ['12. 5 + 3', /decimal number/],
    ['12/05/2024', /a date/],
    ['What is 3/4/2024?', /a date/],
    ['12-34-56', /telephone number/],
    ['1-800-555', /telephone number/],
    ['2024-11-21', /telephone number or a date/],
    ['5 + + 13 *', /missing after the sign at the end/],
    ['What is 7 - 3 -', /missing after the sign at the end/],
    ['Solve 2x=4, 3x=9', /2 equations for the one letter x/],
    ['2x = 4\n3x = 9', /one problem at a time/],
    ['work out the value of k² x k³ for me', /may be the letter x or a times sign/],
    ['7 - 3x = 22 x?', /multiplied by the number before it or asks/],
    ['If 4x + 1 = 13 x will be', /multiplied by the number before it or asks/],
    ['a) 2x+3=7 (2)\nb) 3x=9 (1)', /2 equations/],
    ['1. 2x+3=7\n2. 3x=9\n3. x^2=4', /3 equations/],
  ])('is refused with the reason: %j', (text, why) => {
    const reading = readProblem(text);
    expect(reading.kind === 'unreadable' && reading.why).toMatch(why);
    expect(workByRule(text)).toBeNull();
  });

  it.each([
    ['1. 2x + 3 = 7', 'solve 2x+3=7'],
    ['2 x + 3 = 7', 'solve 2x+3=7'],
    ['2 x + 3 = 5 x', 'solve 2x+3=5x'],
    ['k² x k³ = ?', 'simplify k^2k^3'],
    ['Simplify 4k x 5n', 'simplify 4k\\times 5n'],
    ['7 - 3x = 22 x is????', 'solve 7-3x=22'],
    ['4n + 1 = 13 n = ___', 'solve 4n+1=13'],
    ['6 - 2x ≥ x - 9         x …', 'solve 6-2x\\ge x-9'],
    ['10-2-3', 'evaluate 10-2-3'],
    ['12 - 34 - 56', 'evaluate 12-34-56'],
    ['x+1>3 and 2x<10', 'solve x+1>3 ; 2x<10'],
    ['Solve 2x + y = 6 in terms of x', 'rearrange 2x+y=6'],
  ])('is not seen where there is but one meaning: %j', (text, expected) => {
    expect(given(text)).toBe(expected);
  });

  it('solves for the letter that "in terms of" does not name', () => {
    const reading = readProblem('Solve 2x + y = 6 in terms of x');
    expect(reading.kind === 'read' && reading.unknowns).toEqual(['y']);
  });

  it.each(['Solve x^2 - 4 = 0 or x - 3 = 0', 'x^2-4=0 or x-3=0'])('never takes "or" for "and": %s', (text) => {
    expect(given(text)).toBe('words');
  });
});

describe('a suggestion', () => {
  it.each([
    ['2x2 - 8 = 0', '2x^2 - 8 = 0'],
    ['1e5+3', '1*10^5+3'],
    ['2x2 = 4', undefined],
    ['2x+3=7    3', undefined],
    ['x x 3 = 12', undefined],
    ['twice 7 plus 1', undefined],
    ['3 more than x is 10', undefined],
    ['x is 3 more than 10', undefined],
    ['product of 3 and 4 plus 5', undefined],
    ['Find half of 3/4 + 1/4', undefined],
  ])('never turns the question into another one: %j', (text, expected) => {
    expect(suggested(text)).toBe(expected);
  });
});

describe('what documents and keyboards do to letters', () => {
  it.each([
    ['𝑥+3=7', 'solve x+3=7'],
    ['𝟐𝐱+𝟑=𝟕', 'solve 2x+3=7'],
    ['ﬁnd x: 2x + 3 = 7', 'solve 2x+3=7'],
    ['$x^2-5x+6=0', 'solve x^2-5x+6=0'],
    ['solve for x 2x+3<7', 'solve 2x+3<7'],
    ['solve fro x: 2x+3=7', 'solve 2x+3=7'],
    ['what is 2 + 2 🙂', 'evaluate 2+2'],
    ['Hi 👋 solve 2x=6 🙏🙏', 'solve 2x=6'],
    ['½ + ¼', 'evaluate \\frac{1}{2}+\\frac{1}{4}'],
    ['x² = 9', 'solve x^2=9'],
  ])('is seen through: %s', (text, expected) => {
    expect(given(text)).toBe(expected);
  });

  it('names an invisible character by its code', () => {
    const reading = readProblem('2x+\u202e3=7');
    expect(reading.kind === 'unreadable' && reading.why).toBe('I cannot read the invisible character U+202E');
  });

  it('leaves a picture that stands for a number', () => {
    expect(given('🍎 + 🍎 = 10')).not.toMatch(/^(?:solve|evaluate)/);
    expect(given('🍎 + 3 = 10')).not.toMatch(/^(?:solve|evaluate)/);
  });

  it('is seen through in an answer or a line of working too', () => {
    expect(parseStatement('𝑥=𝟏𝟐')).toEqual(parseStatement('x=12'));
    expect(parseExpression('𝟐𝑥²')).toEqual(parseExpression('2x²'));
    const broken = parseExpression('𝟐𝑥+)');
    expect(broken.kind === 'unreadable' && broken.position).toBe('𝟐𝑥+)'.indexOf(')'));
  });

  it('keeps the place of a fault in the typed text', () => {
    const text = '𝟐𝐱+𝟑=)𝟕';
    const reading = readProblem(text);
    expect(reading.kind === 'unreadable' && reading.position).toBe(text.indexOf(')'));
  });
});
