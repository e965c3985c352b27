import { describe, expect, it } from 'vitest';

import { gradeAnswer } from '../../../../electron/maths/checking/gradeAnswer.ts';
import { workByRule } from '../../../../electron/maths/methods/workByRule.ts';

const READ: readonly (readonly [question: string, answer: string])[] = [
  // One expression rewritten, in any words.
  ['our lecturer asked us to remove the parentheses from -2(3m - 7), any ideas', '14-6m'],
  ['(2y+5)(y-3) = ?? used foil but got it wrong twice', '2y^2-y-15'],
  ['What do you get if you multiply (2a + b) by (a - 3b)?', '2a^2-5ab-3b^2'],
  ['Square the binomial 3x − 4.', '9x^2-24x+16'],
  ['Expand (1 + x)^5 with the binomial theorem.', 'x^5+5x^4+10x^3+10x^2+5x+1'],
  ['From the sum of 3a + b and a − 2b take away 2a − 5b.', '2a+4b'],
  ['Turn 16p² − 49q² into a product of factors.', '(4p-7q)(4p+7q)'],
  ['Factorise 27a³ + 8.', '(3a+2)(9a^2-6a+4)'],
  ['y² − 16 = (    )(    )', '(y-4)(y+4)'],
  ['Use factors to work out 73² − 27².', '4600'],
  ['Reduce 6k^2-k+2k^2-5k to two terms.', '8k^2-6k'],
  ['How many terms are left after simplifying 3ab + ba + a² − a?', '3'],
  ['1/(sqrt(5) - 2) no root on the bottom please', '2+\\sqrt{5}'],
  ['Write 3√7 as the square root of a single whole number.', '\\sqrt{63}'],
  ['Simplify the cube root of 40.', '2\\sqrt[3]{5}'],
  ['By how much does 4√18 exceed 3√8?', '6\\sqrt{2}'],
  ['Condense to a single logarithm: log 8 + log 125, then give its value (base 10).', '3'],
  // Equations with powers, logarithms and roots.
  ['how do i solve 7^x = 30, want it to 2 dp', 'x=1.75'],
  ['Solve √(2x + 3) = 5.', 'x=11'],
  ['Which number n makes √n + √8 = 5√2 true?', 'n=18'],
  // Constants, coefficients, factors.
  ['If (x + 2)(x + k) = x² + 9x + 14 for all x, find k.', 'k=7'],
  ['Given (x + a)² ≡ x² + 6x + b, find a and b.', 'a=3,b=9'],
  ['What goes in the box? (x + 4)(x + □) = x² + 6x + 8', '2'],
  ['Given 7g + 3h − ■ ≡ 2g + 3h, what single term is hidden by the blot?', '5g'],
  ['What number multiplies x in the expansion of (3x − 2)(x + 5)?', '13'],
  ['Find the coefficient of x² in (1 + 2x)^5.', '40'],
  ['one factor of x^2 + 2x - 24 is (x + 6). whats the other factor', 'x-4'],
  ['When x³ + ax² − 4 is divided by x − 2 the remainder is 12. Find a.', 'a=2'],
  // Another subject.
  ['1/r = 1/s + 1/t and i need r. its for physics', 'r=\\frac{st}{s+t}'],
  ['The period of a swing is T = 2π√(l/g). Express g in terms of T, l and π.', 'g=\\frac{4\\pi^2l}{T^2}'],
  ['A gardener charges £C for h hours, C = 9 + 14h. Mia wants a rule for h from C.', 'h=\\frac{C-9}{14}'],
  ['w = √(q − 2). q = ?', 'q=w^2+2'],
]; // prettier-ignore

const VALUES: readonly (readonly [question: string, answer: string])[] = [
  ['my teacher gave us s = ut + (1/2)at^2 with u = 3, a = 4, t = 5. s = ?', 's=65'],
  ['N = 300e^{0.2t}. Calculate N when t = 4, to the nearest whole number.', '668'],
  ['A plumber works out £C for a job of h hours from C = 25 + 18h. How much for a job lasting 2½ hours?', '70'],
  ['to change celsius to fahrenheit its F = 1.8C + 32. how hot is 15 C in fahrenheit', '59^{\\circ}\\text{F}'],
  ['f : x → 4 − x and g : x → 3x + 1. Write gf(x) as simply as possible.', '13-3x'],
  ['h(x) = 7/(x - 4), which value of x isnt allowed', 'x=4'],
  ['Determine the domain of f(x) = √(x − 9).', 'x\\ge 9'],
  ['f(x) = 3x if x < 1, and x + 5 if x ≥ 1. Calculate f(−2) + f(4).', '3'],
  ['A function machine multiplies by 3 and then subtracts 8. The output is 19. State the input.', '9'],
  ['An operation is defined by p * q = 2p − q. What is 3 * (4 * 1)?', '-1'],
  ['bacteria triple every 2 hours, there are 10 at the start. how many after 8 hours', '810'],
  ['The half-life of a drug is 6 hours. Starting with 96 mg, how many hours until only 6 mg remains?', '24\\text{ hours}'],
  ['A bike loses 10% of its value each year, starting at $900. After how many whole years is it first worth less than $700?', '3\\text{ years}'],
  ['Given log 2 = p and log 3 = q, write log 18 in terms of p and q.', 'p+2q'],
  ['y = a·bˣ goes through (0, 4) and (2, 36), with b > 0. State a and b.', 'a=4,b=3'],
  ['A rug is (x + 2) m by (x + 6) m. Write its area in m² without brackets.', 'x^2+8x+12'],
  ['A rectangle has area 8√15 and one side is √3. the other side as a surd?', '8\\sqrt{5}'],
  ['A pear costs p cents and a fig costs f cents. Ann buys 2 pears and 5 figs; Bob buys 4 pears and 1 fig. Write the total cost as an expression.', '6p+6f'],
  ['"Open bracket, z minus four, close bracket, all squared." Expand and simplify.', 'z^2-8z+16'],
  ['"p is five x plus two, all over three." Get x on its own.', 'x=\\frac{3p-2}{5}'],
]; // prettier-ignore

/** A word, a number or a fact more, and the question asks for something else. */
const LEFT: readonly string[] = [
  'Expand (x + 2)(x + 5) and then double it.',
  'Which of these is not a factor of x² + 5x + 6: x + 2?',
  'Factorise x² + 5x + 6 wrongly.',
  'Simplify 3a + 2b, then explain why it cannot be 5ab.',
  'What is one less than the coefficient of x in (x + 2)(x + 5)?',
  'Find k if (x + 3)(x + k) = x² + 7x + 13 for all x.',
  'v = u + at. What happens to v when t is doubled?',
  'A plumber charges C = 25 + 18h pounds for h hours. How much more is a job of 5 hours?',
  'A function machine multiplies by 3 and then subtracts 8. It is used again on its own output. The output is 19. State the input.',
  'bacteria double every 4 hours, there are 50 at the start but 20 die. how many will there be after a day',
  'A pen costs p pence and a rubber costs r pence. Sam buys 3 pens and 2 rubbers and gives back 1 pen. Total cost?',
  'A rectangle is (x + 3) cm by (x + 8) cm with a hole in it. Write its area.',
  'log(x) + log(x − 3) = 1, base 7. x = ?',
  'f(x) = 2x + 3. What is the gradient of f?',
];

describe('questions about formulas in words nobody foresaw', () => {
  it.each([...READ, ...VALUES])('works "%s"', (question, answer) => {
    const solution = workByRule(question);
    expect(gradeAnswer({ expected: answer, given: `$${solution?.answer ?? ''}$` }).equal).toBe(true);
  });

  it.each(LEFT)('leaves "%s" alone', (question) => {
    expect(workByRule(question)).toBeNull();
  });
});
