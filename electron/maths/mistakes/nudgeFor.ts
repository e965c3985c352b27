import type { Statement } from '../expression/expression.ts';
import type { Mistake } from '../outcomes.ts';
import { freeSymbols, expressionsIn } from '../algebra/freeSymbols.ts';
import { spellStatement } from './spell.ts';

/** What to look at again, by kind of mistake: a question that leads on, never the result. */
const questions: Readonly<Record<string, string>> = {
  'and-or': 'can one number fulfil both parts at the same time?',
  'square-of-negative': 'does the exponent belong to the minus sign too? Write the square out as a product.',
  'inequality-not-flipped':
    'which step multiplies or divides by a negative number, and what does that do to the sign between the sides?',
  'inequality-strictness': 'does the border itself belong to the solutions?',
  'divided-by-unknown': 'what if the thing you divide by is zero? Bring everything to one side and factorise instead.',
  'root-without-plus-minus': 'which numbers have that square? There is more than one.',
  'order-of-operations':
    'which operation comes first: brackets, then powers, then × and ÷, then + and −, each from left to right?',
  'root-sign': 'put your solution into its bracket: does the bracket become zero?',
  'factor-signs': 'multiply your brackets out again and compare the signs.',
  'factor-pair': 'check both conditions: what must the two numbers multiply to, and what must they add up to?',
  'derivative-power': 'for each power, what happens to the exponent, and what comes down in front?',
  'product-rule': 'this is a product or quotient of two functions; which rule is for that?',
  'chain-rule': 'what stands inside, and where has its derivative gone?',
  'integral-power': 'differentiate what you wrote: do you get back what was to be integrated?',
  'moved-without-sign-change': 'what must be done on both sides to make that term disappear?',
  'square-of-sum': 'write the square as bracket times bracket and multiply every term by every term.',
  'added-denominators': 'are the pieces the same size? Find a common denominator first.',
  'numerator-not-scaled': 'when a denominator is multiplied, what must happen to its numerator?',
  'fraction-product': 'what is multiplied by what when a fraction is multiplied?',
  'division-not-flipped': 'how is dividing by a fraction turned into a multiplication?',
  'root-of-sum': 'work out what stands under the root before you take the root.',
  'absolute-value': 'which two numbers have that size?',
  'function-of-sum': 'does this function really take a sum or product apart? Try it with numbers.',
  surd: 'which square number is a factor, and what is its root?',
  'like-terms': 'are these terms added or multiplied? What stays as it is when like terms are added?',
  rounded: 'is that number exact, or only close?',
  'dropped-power': 'is every exponent and every root still there?',
  'root-of-negative': 'can a square be negative?',
  'root-not-divided': 'solve the bracket as a small equation of its own: what is the last step?',
  'derivative-sign': 'what are the derivatives of sine and cosine, with their signs?',
  'zero-product': 'when does a product tell you something about its factors? What must stand on the other side?',
  'negative-times-negative': 'what sign does minus times minus give?',
  'minus-before-bracket': 'what does the minus in front do to every sign in the bracket?',
  'power-as-product': 'write the power out as a multiplication: how often does the base appear?',
  'mixed-number': 'how many parts are there in all when the whole is cut up too?',
  'power-rule': 'write the powers out as products and count the factors.',
  'cancelled-term': 'is what you cancelled a factor of the whole numerator and of the whole denominator?',
  'equations-combined-partly': 'do the same with every term on both sides of the two equations.',
  'distributed-to-first-term': 'which terms does the factor in front of the bracket reach?',
  'product-of-brackets': 'how many products do two brackets make? Multiply each term by each.',
  'multiplied-one-term': 'did you multiply every term, on both sides?',
  'divided-one-term': 'did you divide every term, on both sides?',
  'wrong-inverse-operation': 'what is done to the unknown here, and which operation undoes exactly that?',
  'decimal-places': 'how large must the result be, roughly? Where must the point stand?',
  'completing-square': 'what did you add to make the square, and did the other side get the same?',
  'root-of-coefficient': 'what exactly is squared here? Free the square first.',
  'square-inequality': 'on which numbers are both sides equal, and on which side of each does the line hold?',
  'common-factor': 'multiply your bracket out again: does every term come back?',
  'calculus-direction': 'is this to be differentiated or integrated?',
  'quadratic-formula': 'write down a, b and c with their signs, then the formula with brackets around each.',
  'halved-instead-of-root': 'which operation undoes squaring?',
  'unlike-terms': 'which of these terms have exactly the same letters and powers?',
  'lost-solution': 'has every solution come along?',
  arithmetic: 'the idea is right; work the numbers out once more.',
  'dropped-term': 'count the terms: is every one still there?',
  'dropped-factor': 'is every factor still there?',
  sign: 'go through the signs one by one.',
};

/**
 * One or two sentences that help from the last right line, without the answer. Without a known mistake it says so
 * honestly and offers the test that always works: a number put into both lines.
 */
export function nudgeFor(before: Statement, mistake: Mistake | null): string {
  const start = `Everything up to ${spellStatement(before)} is right.`;
  const question = mistake === null ? undefined : questions[mistake.kind];
  if (question !== undefined) return `${start} From there: ${question}`;
  const [letter] = expressionsIn(before).flatMap(freeSymbols);
  const test =
    letter === undefined
      ? 'Work the line out once more, one operation at a time.'
      : `Try a number for ${letter} in both lines to see where they part, or take a smaller step.`;
  return `${start} The next line does not follow, but I cannot tell which slip it was. ${test}`;
}
