import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '../untimed.ts';

function equal(expected: string, given: string): boolean | null {
  return gradeAnswer({ expected, given }).equal;
}

describe('grading an answer against the expected one', () => {
  it.each([
    ['$12$', 'We add and get $5+7=\\boxed{12}$.'],
    ['$\\frac{3}{4}$', 'So the probability is 0.75, and the final answer is $0.75$.'],
    ['$x=4$', '$4$'],
    ['$(2, 7)$', 'The point is \\((2,7)\\).'],
    ['$\\{1, 4\\}$', '$\\boxed{4}$ and $\\boxed{1}$'],
    ['$[2, 5)$', '$2 \\le x < 5$'],
    ['2500', '2,500'],
    ['$35\\%$', '35 percent'],
    ['$12\\text{ cm}$', '$12$'],
    ['$\\text{(B)}$', 'B'],
    ['$(2/3, 1)$', '$(0.667, 1)$'],
    ['$\\pm 3$', '$\\{-3, 3\\}$'],
    ['$y=2x+1$', '$2x-y+1=0$'],
    ['$\\begin{pmatrix}1\\\\2\\end{pmatrix}$', '$\\begin{bmatrix}1\\\\2\\end{bmatrix}$'],
    ['2*(x+1)', '2*x+2'],
    ['25 g, 75 g, 100 g', '$25\\text{ g},\\ 75\\text{ g},\\ 100\\text{ g}$'],
    ['128\\text{ in}^2', '$128\\text{ inches}^2$'],
    ['50\\text{ mph}', '$50\\text{ miles/h}$'],
    ['13', '$v=13$'],
    ['8^{\\circ}C', '$8^\\circ\\text{C}$'],
    ['Amy £40, Bilal £32', '$\\text{£}40\\text{ and }\\text{£}32$'],
    ['Amy £40, Bilal £32', 'Bilal gets £32 and Amy gets £40'],
    ['father 36, son 12', '36 years and 12 years'],
    ['adult £13, child £5', '$\\text{adult tickets }\\text{£}13\\text{, child tickets }\\text{£}5$'],
    ['2 hours, 20 minutes', '2 hours, 20 minutes'],
    ['3:45 pm', '15:45'],
    ['10:00 a.m.', '$10:00\\text{ am}$'],
    ['1 7/8 cups', '$1\\frac{7}{8}\\text{ cups}$'],
    ['the 23rd term', '$23$'],
    ['(x^2 + 3)^5/5 + C', '$\\frac{x^{10}}{5}+3x^8+18x^6+54x^4+81x^2+C$'],
    ['(x+1)^2/2 + C', '$\\frac{x^2}{2}+x+C$'],
    ['66 in', '$66$'],
  ])('takes for %s the answer %s', (expected, given) => {
    expect(equal(expected, given)).toBe(true);
  });

  it.each([
    ['$12$', 'The answer is $13$.'],
    ['$(2, 7)$', '$(7, 2)$'],
    ['Amy £40, Bilal £32', 'Amy £32, Bilal £40'],
    ['Amy £40, Bilal £32', '£40 and £33'],
    ['gain £4, loss -£5', 'gain £4, loss £5'],
    ['3:45 pm', '3:45 am'],
    ['25 g, 75 g, 100 g', '$25\\text{ g},\\ 75\\text{ g},\\ 101\\text{ g}$'],
    ['$[2, 5)$', '$[2, 5]$'],
    ['$\\pm 3$', '$3$'],
    ['the 23rd term', '$24$'],
    ['x^2 + C', '$x^2+x+C$'],
    ['x^2 + C', '$2x+C$'],
    ['$x < 3$', '$x > 3$'],
    ['$n=2, 3$', '$n=2, 4$'],
    ['$101_2$', '$111_2$'],
    ['$\\text{B}$', '$C$'],
    ['1/3', '0.33'],
    ['1', '0.99999999'],
    ['x^2', 'x^3'],
    ['1 1/2', '11/2'],
    ['$x=2,y=3$', '$x=2\\text{ or }y=3$'],
  ])('does not take for %s the answer %s', (expected, given) => {
    expect(equal(expected, given)).toBe(false);
  });

  it('leaves open what it cannot read or decide', () => {
    expect(equal('$7$', 'I could not solve this one.')).not.toBe(true);
    expect(equal('$28\\%$', '$28$')).toBeNull();
    expect(equal('$\\sqrt{2}$', '$1.41$')).toBeNull();
    expect(equal('$2/3$', '$0.667$')).toBeNull();
    expect(equal('12', '12\\text{ is wrong}')).toBeNull();
    expect(equal('12', 'It is not \\boxed{12}.')).toBeNull();
    expect(equal('3', 'at least 3')).toBeNull();
    expect(equal('13', '17.5=13')).not.toBe(true);
  });
});

describe('words that deny an answer', () => {
  it.each([
    ['12', 'not 12'],
    ['12', 'The answer cannot be \\boxed{12}'],
    ['12', 'It would be wrong to say 12'],
    ['12', 'I doubt it is 12'],
    ['5', 'wrong: 5'],
    ['5', '5 (wrong)'],
    ['12', '$12$ is not the answer'],
    ['15\\text{ m}', '15\\text{ m}\\text{ is wrong}'],
    ['£24 and £36', 'It is not \\boxed{£24 and £36}'],
  ])('leave %s against “%s” open', (expected, given) => {
    expect(equal(expected, given)).toBeNull();
  });

  it.each([
    ['13', 'Since $12$ is not prime, the answer is $13$.'],
    ['13', 'This is wrong, so it must be \\boxed{13}.'],
    ['13', 'It is not 12 but 13'],
    ['13', 'That cannot be. \\boxed{13}'],
    ['x \\notin A', '$x \\notin A$'],
    ['£24', '\\text{£}24'],
    ['\\text{£}24', '£24'],
  ])('leave alone what they do not speak of: %s is “%s”', (expected, given) => {
    expect(equal(expected, given)).toBe(true);
  });
});

describe('answers in their everyday dress', () => {
  it.each([
    ['$15$', '15 apples'],
    ['42', 'I got 42'],
    ['7', '7th'],
    ['1.5', '$1{,}5$'],
    ['1.5', '1,5'],
    ['$\\{1,2\\}\\cup\\{3\\}$', '$\\{1,2,3\\}$'],
    ['$(-\\infty,2)\\cup(3,\\infty)$', '$x<2$ or $x>3$'],
    ['$(1,2)$', '$\\begin{pmatrix}1\\\\2\\end{pmatrix}$'],
    ['$x^2+C$', '$x^2+c$'],
    ['$\\mathbb{R}\\setminus\\{0\\}$', '$x\\ne 0$'],
  ])('%s is answered by %s', (expected, given) => {
    expect(gradeAnswer({ expected, given }).equal).toBe(true);
  });

  it.each([
    ['15', '15 hundred'],
    ['8', '8 squared'],
    ['$x^2+C$', '$x^2+c+1$'],
    ['$(1,2)$', '$\\begin{pmatrix}2\\\\1\\end{pmatrix}$'],
    ['1.5', '15'],
  ])('%s is not answered by %s', (expected, given) => {
    expect(gradeAnswer({ expected, given }).equal).not.toBe(true);
  });

  it('a comma between two numbers may be a list', () => {
    expect(gradeAnswer({ expected: '1,5', given: '1.5' }).equal).toBeNull();
  });
});

describe('claims about numbers alone', () => {
  it.each([
    ['4.69>4.6', '4.6<4.69', true],
    ['1<2<3', '3>2>1', true],
    ['3>2', '2>3', false],
    ['4.69>4.6', '4.69>4.6\\%', null],
    ['40/2=20', '30/3=10', null],
  ])('%s and %s', (expected, given, equal) => {
    expect(gradeAnswer({ expected, given }).equal).toBe(equal);
  });

  it.each([
    ['Amy £40, Bilal £32', '£32'],
    ['Amy £40, Bilal £32', '£32 and £40'],
    ['father 36, son 12', 'the son is younger'],
  ])('cannot tell whether %s is met by %s', (expected, given) => {
    expect(equal(expected, given)).toBeNull();
  });
});
