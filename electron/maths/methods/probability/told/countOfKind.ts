import Fraction from 'fraction.js';

import type { RuleSolution } from '../../../outcomes.ts';
import { writeDecimal } from '../../askedText.ts';
import { eventOf } from '../eventQuestions.ts';
import { probabilitySolution, writeChance } from '../workProbability.ts';
import type { Chance } from '../workProbability.ts';
import type { PlainChance } from './plainChance.ts';

const ASKS =
  /\bhow-many ([a-z -]+?)(?: are| is| must)?(?: there| be| in| does| do| has| have)*(?: (?:in )?(?:the|a|it|this|that|her|his)(?: [a-z]+)?)?(?: (?:have|hold|contain))?[\s.?]*$/;
const LETTERED =
  /\b([b-hj-z]) of (?:them|these|which)(?: are| is)? ([a-z]+)\b.*[.,;] *(?:what is|find|work out|determine)(?: the value of)? \1[\s.?]*$/;
const STEERS =
  /\b(?:not|no|never|if|given|then|left|after|more|less|fewer|another|added|adds?|removed?|removes|taken out|other|others|rest|times|times|twice|half|at-least|at-most|or|both|without|except|expect(?:ed)?|returned|no-return)\b/;

/** So many things, and the chance to take one of a kind: how many of that kind there are. */
export function countOfKind({ text, numbers, chances }: PlainChance): RuleSolution | null {
  const [chance, ...more] = chances;
  const [all, ...others] = numbers;
  if (chance === undefined || all === undefined || more.length + others.length > 0) return null;
  const denied = NOT_OF_KIND.test(text);
  if (STEERS.test(denied ? text.replace(NOT_OF_KIND, 'how-many of them are $1') : text)) return null;
  const [, letter, named] = LETTERED.exec(text) ?? [];
  const asked = named ?? (denied ? NOT_OF_KIND.exec(text)?.[1] : ASKS.exec(text)?.[1]);
  if (asked === undefined) return null;
  const [, event = ''] = /\bchance (?:of|that) ([^.;^]*?)(?: is|=)? ?\^0/.exec(text) ?? [];
  const kind = eventOf(asked).words;
  const told = eventOf(event).words;
  // "How many sweets", where the chance is of red ones, asks for all of them.
  const whole = /#0 ([a-z]+)/.exec(text)?.[1] ?? '';
  const isWhole = [...eventOf(whole).words].some((word) => kind.has(word)) && kind.size === 1;
  if (kind.size === 0 || isWhole || ![...kind].every((word) => told.has(word) || eventOf(whole).words.has(word)))
    return null;
  if (!denied) return workKind(chance, all, letter);
  const rest = workKind({ ...chance, value: new Fraction(1).sub(chance.value) }, all, letter);
  return event === '' || /\bnot\b/.test(event) ? null : rest;
}

/** "How many of them are not red?" */
const NOT_OF_KIND =
  /\bhow-many (?:of (?:them|these|the [a-z]+)|[a-z]+) (?:in the [a-z]+ )?are not ([a-z]+)(?=[\s.?]*$)/;

function workKind(chance: Chance, all: number, letter: string | undefined): RuleSolution | null {
  const count = chance.value.mul(all);
  if (count.d !== 1n) return null;
  const value = writeDecimal(count);
  return probabilitySolution(
    [{ reason: 'Take that part of them all.', expression: `${all}\\times ${writeChance(chance)}=${value}` }],
    letter === undefined ? value : `${letter}=${value}`,
  );
}
