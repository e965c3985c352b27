import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { numberSolution } from '../../stories/workNumbers.ts';
import { plainStory } from '../../words/plainStory.ts';
import { writeNumber } from '../../writeTerms.ts';

type Sign = '+' | '-' | '×' | '÷';
type Step = { readonly sign: Sign; readonly by: Fraction | null };

const IT =
  '(?: (?:it|that|the number|a number|her number|his number|my number|a certain number|some number|the result))?';
const BY = '(?: by)?(?: (\\d+(?:\\.\\d+)?))?';
const DONE: readonly (readonly [words: string, sign: Sign])[] = [
  [`multipl(?:y|ies|ied|ying)${IT}${BY}`, '×'],
  [`divid(?:e|es|ed|ing)${IT}${BY}`, '÷'],
  [`add(?:s|ed|ing)?(?: (\\d+(?:\\.\\d+)?))?(?: to(?: it| the number| a number| her number| his number| my number| a certain number))?`, '+'],
  [
    `(?:subtract(?:s|ed|ing)?|t(?:ake|akes|ook|aking)(?: away)?)(?: (\\d+(?:\\.\\d+)?))?(?: (?:away )?from(?: it| the number| a number| her number| his number| my number| a certain number))?`,
    '-',
  ],
]; // prettier-ignore
const STEP = DONE.map(([words]) => `(?:${words.replace(/\((?!\?)/g, '(?:')})`).join('|');
const SLIP = '(?:accidentally |by mistake |wrongly |mistakenly |actually )?';
const WHO = '(?:[a-z]+ )';
const WRONG_FIRST = new RegExp(
  `^(?:by mistake,? )?${WHO}{1,3}?${SLIP}(${STEP})(?: by mistake| accidentally)?,? (?:instead of|when (?:he|she|they|i) should have|rather than) (${STEP})[,.]? `,
);
const RIGHT_FIRST = new RegExp(
  `^(?:instead of (${STEP}),? ${WHO}{1,3}?|${WHO}{1,3}?(?:should have|meant to|was (?:meant|told|asked|supposed) to|is (?:meant|told|asked|supposed) to|wanted to|intended to|tried to) (${STEP}),? (?:but|yet)(?: (?:instead|by mistake))?,? ${WHO}{0,2}?)${SLIP}(${STEP})(?: by mistake| instead| accidentally)*[,.]? `,
);
const GOT =
  /^(?:(?:and|so|to|which|that|this) )*(?:(?:he|she|they|i|his|her|their|my|the|wrong|incorrect|answer|result) )*(?:gets?|got|getting|obtain(?:s|ed)?|gave|gives?|is|was|came to|comes to|ends up with|ended up with|had)(?: an answer of| a result of| the answer| the result)? (-?\d+(?:\.\d+)?)[,.;]? */;
const ASKS_RIGHT =
  /^(?:what|which|find|work out|calculate|state|give)(?: is| was)?(?: the)? (?:(?:answer|result|number) (?:should|ought) (?:he|she|they|i|[a-z]+) (?:to )?have (?:got|gotten|obtained|found|had|reached)|should (?:the|his|her|my) (?:answer|result) (?:be|have been)|should (?:he|she|i|they) have (?:got|gotten|obtained)|(?:the )?(?:right|correct|true|proper) (?:answer|result)(?: (?:he|she|they|i) should have (?:got|gotten|obtained))?|would the (?:right|correct) (?:answer|result) (?:be|have been))$/;
const ASKS_NUMBER =
  /^(?:what|find|work out|calculate|state)(?: is| was|'s)?(?: (?:the|his|her|my))?(?: original| starting)? number(?: did (?:he|she|they) (?:start with|think of)| (?:he|she|they) started with)?$/;

function stepOf(words: string): Step | null {
  for (const [pattern, sign] of DONE) {
    const found = new RegExp(`^(?:${pattern})$`).exec(words);
    if (found !== null) return { sign, by: found[1] === undefined ? null : new Fraction(found[1]) };
  }
  return null;
}

function apply(sign: Sign, value: Fraction, by: Fraction): Fraction | null {
  if (sign === '+') return value.add(by);
  if (sign === '-') return value.sub(by);
  if (sign === '×') return value.mul(by);
  return by.n === 0n ? null : value.div(by);
}

const UNDO: Readonly<Record<Sign, Sign>> = { '+': '-', '-': '+', '×': '÷', '÷': '×' };
const SHOWN: Readonly<Record<Sign, string>> = { '+': '+', '-': '-', '×': '\\times ', '÷': '\\div ' };

/** "She multiplied by 6 instead of dividing by 6 and got 252": the number, or the answer that was right. */
export function wrongStep(problem: string): RuleSolution | null {
  if (problem.length > 240 || !/\b(?:instead|rather than|should have|meant to|supposed to|told to|asked to|wanted to|intended to|tried to)\b/i.test(problem)) return null;
  const plain = plainStory(problem);
  if (plain.otherForm || plain.places !== null) return null;
  const text = plain.text.replace(/\s+/g, ' ').trim();
  const [first, second] = [WRONG_FIRST.exec(text), RIGHT_FIRST.exec(text)];
  const [all, wrongWords, rightWords] = first !== null ? [first[0], first[1], first[2]] : [second?.[0], second?.[3], second?.[1] ?? second?.[2]];
  const [wrong, right] = [stepOf(wrongWords ?? ''), stepOf(rightWords ?? '')];
  if (all === undefined || wrong === null || right === null || wrong.sign === right.sign) return null;
  const [wrongBy, rightBy] = [wrong.by ?? right.by, right.by ?? wrong.by];
  const rest = text.slice(all.length);
  const got = GOT.exec(rest);
  const asked = rest.slice(got?.[0].length ?? 0).replace(/[.?! ]+$/, '');
  if (wrongBy === null || rightBy === null || got === null) return null;
  const [asksRight, asksNumber] = [ASKS_RIGHT.test(asked), ASKS_NUMBER.test(asked)];
  const result = new Fraction(got[1] ?? '0');
  const number = apply(UNDO[wrong.sign], result, wrongBy);
  const correct = number === null ? null : apply(right.sign, number, rightBy);
  if (number === null || correct === null || asksRight === asksNumber) return null;
  const line = (value: Fraction, sign: Sign, by: Fraction, to: Fraction): string => `${writeNumber(value)}${SHOWN[sign]}${writeNumber(by)}=${writeNumber(to)}`;
  const steps = [{ reason: 'Undo the wrong step: this was the number.', expression: line(result, UNDO[wrong.sign], wrongBy, number) }];
  if (asksRight) steps.push({ reason: 'Do the right step.', expression: line(number, right.sign, rightBy, correct) });
  return numberSolution(steps, writeNumber(asksRight ? correct : number));
} // prettier-ignore
