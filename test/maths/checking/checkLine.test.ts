import { describe, expect, it } from 'vitest';
import { checkLine } from '../untimed.ts';

function status(problem: string, line: string, earlier: readonly string[] = []): string {
  return checkLine({ problem, line, earlier }).status;
}

describe('a line of a solution', () => {
  it.each([
    ['Solve 2x+3=7', '2x=4'],
    ['Solve 2x+3=7', '2x+3-3=7-3'],
    ['3/4+1/2', '\\frac{3}{4}+\\frac{2}{4}'],
    ['3/4+1/2', '=\\frac{5}{4}'],
    ['3/4+1/2', '\\frac{3}{4}+\\frac{1}{2}=\\frac{3}{4}+\\frac{2}{4}=\\frac54'],
    ['x^2+5x+6=0', '(x+2)(x+3)=0'],
    ['x^2+5x+6=0', 'x+2=0 \\text{ or } x+3=0'],
    ['x^2-5x+6=0', '(-5)^2-4\\times 1\\times 6=25-24=1'],
    ['x^2-5x+6=0', 'x=\\frac{5\\pm\\sqrt{1}}{2}'],
    ['Solve x+y=10 and x-y=4', '2x=14'],
    ['Solve x+y=10 and x-y=4', '7+y=10'],
    ['Solve x+y=10 and x-y=4', 'y=3'],
    ['x^2+1=0', '\\text{no real solutions}'],
    ['2x+1=2x+4', '1=4'],
    ['-2x>4', 'x<-2'],
    ['Expand (x+2)(x+3)', 'x^2+3x+2x+6'],
    ['Differentiate y=x^3', '\\frac{dy}{dx}=3x^2'],
    ['Integrate 2x', '\\int 2x\\,dx=x^2+C'],
    ['Find the value of 3x+2 when x=4', '3\\times 4+2'],
    ['\\frac{22}{7}', '\\frac{22}{7}\\approx 3.14'],
    ['2^x=8', '2^x=2^3'],
  ])('of “%s” that says %s is verified', (problem, line) => {
    expect(status(problem, line)).toBe('verified');
  });

  it.each([
    ['Solve 2x+3=7', '2x=10'],
    ['3/4+1/2', '\\frac{4}{6}'],
    ['x^2+5x+6=0', 'x=-2'],
    ['x^2+5x+6=0', '(x+1)(x+6)=0'],
    ['x^2-5x+6=0', '(-5)^2-4\\times 1\\times 6=25-24=2'],
    ['Solve x+y=10 and x-y=4', 'y=4'],
    ['2 + 3 * 4', '5\\times 4'],
    ['Solve 2x+3=7', '1=4'],
    ['-2x>4', 'x>-2'],
    ['Expand (x+2)(x+3)', 'x^2+6'],
    ['Differentiate y=x^3', '\\frac{dy}{dx}=3x'],
    ['\\frac{22}{7}', '\\frac{22}{7}\\approx 3.15'],
    ['A rectangle is 5 by 3. What is its area?', 'A=5\\times 3=16'],
  ])('of “%s” that says %s is refuted', (problem, line) => {
    expect(status(problem, line)).toBe('refuted');
  });

  it('that takes one case of a product is left open, not called a lost solution', () => {
    expect(status('x^2-5x+6=0', 'x-2=0', ['(x-2)(x-3)=0'])).toBe('unchecked');
  });

  it('that says nothing about the problem is left open', () => {
    expect(status('Solve 2x+3=7', 'x=x')).not.toBe('refuted');
    expect(status('Solve 2x+3=7', 'k=5')).toBe('unchecked');
    expect(status('Solve 2x+3=7', '\\text{so we are done}')).toBe('unchecked');
  });

  it('is not verified for having as few real solutions as the problem', () => {
    expect(status('x^2+x+6=0', 'x^2+x+5=0')).not.toBe('verified');
    expect(status('x^2+x+6=0', '1=4')).not.toBe('verified');
    expect(status('x^2+x+6=0', '1^2-4\\times 1\\times 6=-23')).toBe('verified');
  });

  it('that is rounded with = is left open', () => {
    expect(status('1/3', '\\frac13=0.33')).toBe('unchecked');
  });

  it('says which solution was lost', () => {
    expect(checkLine({ problem: 'x^2=5x', line: 'x=5', earlier: [] }).why).toContain('x = 0 was lost');
  });
});

describe('lines that put numbers in order', () => {
  it('are judged by themselves once something is worked out in them', () => {
    const judge = (line: string): string => checkLine({ problem: 'Solve 2x+5>11', earlier: [], line }).status;
    expect(judge('2\\times 4+5=13>11')).toBe('verified');
    expect(judge('2\\times 4+5=13<11')).toBe('refuted');
    expect(judge('3>2')).toBe('unchecked');
  });

  it('win no tick by being true where something else is asked', () => {
    const problem = 'Complete with <, > or =: 0.64 □ 0.1';
    expect(checkLine({ problem, earlier: [], line: '0.64>0.1\\%' }).status).toBe('unchecked');
  });
});

describe('lines with units', () => {
  it('take no length for an area', () => {
    expect(status('Find the area', '5\\text{ cm}\\times3\\text{ cm}=15\\text{ cm}')).toBe('unchecked');
    expect(status('Find the perimeter', '5\\text{ cm}+3\\text{ cm}=8\\text{ cm}')).toBe('verified');
  });

  it('read min in a text as minutes, and half a per cent as such', () => {
    expect(status('Convert 2 hours to minutes', '2\\text{ h}=120\\text{ min}')).toBe('verified');
    expect(status('Find 1/2% of 400', '1/2\\%\\times400=2')).toBe('verified');
    expect(status('Find 1/2% of 400', '1/2\\%\\times400=20000')).toBe('refuted');
  });
});

describe('a line that takes a root', () => {
  it('loses half of it where the letter may be any number', () => {
    expect(status('Make x the subject of x^2 = y', 'x=\\sqrt y')).toBe('unchecked');
    expect(status('Make x the subject of x^2 = y', 'x=\\pm\\sqrt y')).toBe('verified');
    expect(status('Make x the subject of a x + b = c x + d', 'x=\\frac{d-b}{a-c}')).toBe('verified');
    expect(status('Make t the subject of a t = v - u', 't=\\frac{v-u}{a}')).not.toBe('refuted');
    expect(status('Make r the subject of A = πr^2', 'r=\\sqrt{\\frac{A}{\\pi}}')).toBe('verified');
  });
});

describe('lines about a function that was told of in words', () => {
  const problem = 'f doubles a number and adds 3. g squares a number. Find g(f(1)).';

  it('are no false alarm', () => {
    expect(status(problem, 'f(1)=2\\times 1+3')).toBe('unchecked');
    expect(status(problem, 'f(1)=2\\times 1+3=5')).toBe('unchecked');
    expect(status(problem, 'g(5)=5^2')).toBe('unchecked');
  });

  it('are wrong where their calculation is', () => {
    expect(status(problem, 'f(1)=2\\times 1+3=6')).toBe('refuted');
  });
});
