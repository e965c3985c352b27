import type { RuleSolution } from '../../../outcomes.ts';
import { inChanceForm } from '../chanceForm.ts';
import { binomial } from './binomials.ts';
import { bagQuestion } from './bags.ts';
import { cardQuestion } from './cards.ts';
import { countOfKind } from './countOfKind.ts';
import { eitherWay } from './eitherWay.ts';
import { chanceTable } from './chanceTable.ts';
import { givenThrow } from './givenThrow.ts';
import { letterBag } from './letterBag.ts';
import { restOfTable, sharedChances } from './sharedChances.ts';
import { codeQuestion } from './codes.ts';
import { countedQuestion } from './counted.ts';
import { labelledQuestion } from './labelled.ts';
import { letterQuestion } from './letters.ts';
import { setGiven } from './setGiven.ts';
import { setQuestion } from './sets.ts';
import { arrangementQuestion } from './arrangements.ts';
import { givenQuestion } from './givens.ts';
import { hasUnreadDeed, isOtherwise } from './hasUnreadDeed.ts';
import { plainChance } from './plainChance.ts';
import type { PlainChance } from './plainChance.ts';
import { inFormAsked } from './formAsked.ts';
import { sumsToOne } from './sumsToOne.ts';
import { manyTimesQuestion } from './manyTimes.ts';
import { ofThoseQuestion } from './ofThose.ts';
import { retryQuestion } from './retries.ts';
import { throwQuestion } from './throws.ts';
import { twoDays } from './twoDays.ts';
import { twoNumbered } from './twoNumbered.ts';
import { wholeFromChance } from './wholeFromChance.ts';

const LONGEST = 500;

const READERS: readonly ((plain: PlainChance) => RuleSolution | null)[] = [
  givenThrow,
  throwQuestion,
  cardQuestion,
  letterQuestion,
  setGiven,
  setQuestion,
  bagQuestion,
  retryQuestion,
  givenQuestion,
  ofThoseQuestion,
  countedQuestion,
  labelledQuestion,
  codeQuestion,
  manyTimesQuestion,
  arrangementQuestion,
  twoDays,
  twoNumbered,
  sharedChances,
  restOfTable,
  eitherWay,
  countOfKind,
];

/** A count of things and their chance: how many there are of them all, or of another kind. */
export function countsFromChance(problem: string): RuleSolution | null {
  if (problem.length > LONGEST || !/\bhow many\b/i.test(problem)) return null;
  const plain = plainChance(problem);
  return plain === null || plain.form !== null || isOtherwise(plain) || hasUnreadDeed(plain.text)
    ? null
    : wholeFromChance(plain);
}

/** Told chances stay what they are, whatever is done to things. */
const UNLESS_DONE = [givenQuestion];

/** A question about chance in anybody's words: everything is read that can change it, other words are passed over. */
export function toldChance(problem: string): RuleSolution | null {
  const letter =
    problem.length > LONGEST
      ? null
      : (sumsToOne(problem) ?? chanceTable(problem) ?? binomial(problem) ?? letterBag(problem));
  if (letter !== null) return letter;
  const plain = problem.length > LONGEST ? null : plainChance(problem);
  if (plain === null || isOtherwise(plain)) return null;
  const undone = hasUnreadDeed(plain.text);
  for (const read of undone ? UNLESS_DONE : READERS) {
    const solution = read(plain);
    const formed = solution === null ? null : inChanceForm(solution, plain.form);
    if (formed !== null) return plain.form === null ? inFormAsked(formed, problem) : formed;
  }
  return null;
}
