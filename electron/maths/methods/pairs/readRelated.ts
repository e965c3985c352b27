import Fraction from 'fraction.js';

import type { RuleSolution } from '../../outcomes.ts';
import { endsWithin } from '../amounts/spelledArithmetic.ts';
import { writeDecimal } from '../askedText.ts';
import { differenceTree, numberTree, productTree, sumTree, unknownTree } from '../unknowns/amountTree.ts';
import { workUnknowns } from '../unknowns/workUnknowns.ts';
import type { StoryEquation } from '../unknowns/workUnknowns.ts';
import { writeNumber } from '../writeTerms.ts';
import { countedStory, hasLooseSentence } from './countedStory.ts';
import type { Counted } from './countedStory.ts';
import { RelatedNames } from './relatedNames.ts';
import type { Related } from './relatedNames.ts';
import { DIFFERENCE, GREAT, SAYINGS, SMALL, STEERS, SUM, isMore } from './relatedSayings.ts';
import { shownAmount } from './shownAmount.ts';
import { common, wordStems } from './wordStems.ts';

const FACTORS: Readonly<Record<string, Fraction>> = {
  twice: new Fraction(2), double: new Fraction(2), thrice: new Fraction(3), triple: new Fraction(3), treble: new Fraction(3), half: new Fraction(1, 2), third: new Fraction(1, 3), quarter: new Fraction(1, 4), fifth: new Fraction(1, 5), sixth: new Fraction(1, 6), tenth: new Fraction(1, 10),
}; // prettier-ignore

type Amounts = readonly Counted[];

function factorOf(words: string, amounts: Amounts): Fraction | null {
  const [first, second] = [...words.matchAll(/‹(\d+)›/g)].map(([, index]) => amounts[Number(index)]);
  if (first === undefined) return FACTORS[words.replace(/^(?:a|one) /, '')] ?? null;
  if ([first, second].some((amount) => (amount?.unit ?? '') !== '')) return null;
  return second === undefined ? first.value : second.value.n === 0n ? null : first.value.div(second.value);
}

type Relations = {
  readonly names: RelatedNames;
  readonly equations: readonly StoryEquation[];
  readonly rest: string;
  readonly units: ReadonlySet<string>;
  /** What they have: "as many stamps as". */
  readonly thing: string;
  /** "As many": counted, no amounts of money or of a measure. */
  readonly counts: boolean;
};

/** All that is told of one by another. `things`: "a farm has twice as many hens as ducks" is of hens and ducks. */
function relationsIn(told: string, amounts: Amounts, things: boolean): Relations | null {
  const names = new RelatedNames();
  const equations: StoryEquation[] = [];
  const units = new Set<string>();
  let [rest, having, counts] = [told, '', false];
  for (let round = 0; round < 4; round += 1) {
    const found = SAYINGS.map((saying) => ({ saying, match: saying.pattern.exec(rest) }))
      .filter(({ match }) => match !== null)
      .toSorted((one, two) => (one.match?.index ?? 0) - (two.match?.index ?? 0))[0];
    const match = found?.match ?? null;
    if (found === undefined || match === null) break;
    const part = (role: string): string | undefined => match[found.saying.roles.indexOf(role as 'subject') + 1];
    const role = (name: 'subject' | 'step' | 'way' | 'factor' | 'thing' | 'object'): string | undefined =>
      found.saying.roles.includes(name) ? part(name)?.trim() : undefined;
    const thing = role('thing') ?? '';
    const factor = role('factor') === undefined ? new Fraction(1) : factorOf(role('factor') ?? '', amounts);
    const step = role('step') === undefined ? null : amounts[Number(role('step'))];
    const object = names.named(
      (role('object') ?? '')
        .replace(/(?<=[a-z]) (?:in|on|at|of) (?:the|a|an|my|his|her|our|their|this|that) .*$/, '')
        .replace(/ (?:does|did|do|has|have|had|is|was|are|were|can)$/, ''),
    );
    const subject = names.named(things && thing !== '' ? thing : (role('subject') ?? ''));
    if (factor === null || step === undefined || object === null || subject === null || object === subject) return null;
    if (step !== null && step.unit !== '') units.add(step.unit);
    const [one, base] = [unknownTree(subject.id), productTree(numberTree(factor), unknownTree(object.id))];
    const by = numberTree(step?.value ?? 0);
    equations.push({
      left: one,
      right: isMore(role('way') ?? 'more') ? sumTree([base, by]) : differenceTree(base, by),
    });
    if (!things && thing !== '') having = thing;
    counts ||= /\bas many\b/.test(match[0]);
    rest = rest.replace(match[0], ' . ‹r› . ');
  }
  return equations.length === 0 ? null : { names, equations, rest, units, thing: having, counts };
}

/** What they come to together, or how far they are apart. */
function wholeIn({ names, rest, units, thing, counts: areCounted }: Relations, told: string, amounts: Amounts): (StoryEquation & { unit: string }) | null {
  const members = names.all;
  const numbers = [...rest.matchAll(/‹(\d+)›/g)].flatMap(({ 1: mark, index }) => {
    const amount = amounts[Number(mark)];
    const behind = rest.slice(index + `‹${mark ?? ''}›`.length);
    const counts =
      amount?.unit === '' && amount.value.equals(members.length) && /^ (?:of )?(?:different |unequal |the )?(?:[a-z]+s|them|people|children)\b/.test(behind);
    return amount === undefined || counts ? [] : [{ amount, index }];
  });
  const [number, ...more] = numbers;
  if (number === undefined || more.length > 0) return null;
  const { value, unit } = number.amount;
  const noun = /^‹\d+› ([a-z]+s)\b/.exec(rest.slice(number.index))?.[1] ?? '';
  if (areCounted && unit !== '') return null;
  if (thing !== '' && noun !== '' && common(wordStems(noun), wordStems(thing)).length === 0) return null;
  const clause = rest.slice(0, number.index).split(/[.;]/).at(-1) + ' ' + (rest.slice(number.index).split(/[.;]/)[0] ?? '');
  const some = names.within(clause);
  if (some.length > 0 && some.length < members.length) return null;
  if ([...units].some((one) => one !== unit)) return null;
  const trees = members.map(({ id }) => unknownTree(id));
  const [first, second] = trees;
  if (DIFFERENCE.test(rest) && first !== undefined && second !== undefined)
    return members.length === 2 && !SUM.test(clause) ? { left: differenceTree(first, second), right: numberTree(value), unit } : null;
  return SUM.test(clause) || SUM.test(told) ? { left: sumTree(trees), right: numberTree(value), unit } : null;
} // prettier-ignore

/** The one that is asked for, or all; the values say which is the larger. */
function wantedIn(asked: string, names: RelatedNames, valueOf: (one: Related) => Fraction): readonly Related[] | null {
  const members = names.all;
  const sorted = members.toSorted((one, two) => valueOf(one).compare(valueOf(two)));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const [small, great] = [SMALL.test(asked), GREAT.test(asked)];
  if (small !== great && members.length === 2 && first !== undefined && last !== undefined) return [small ? first : last];
  const all = /\b(?:each|both|they|them|the (?:two|three|2|3|‹\d+›) [a-z]+s)\b/.test(asked);
  const named = names.within(asked);
  if (/ and |,/.test(asked)) return named.length === members.length ? members : null;
  if (named.length === 1) return all && !/\bhow\b/.test(asked) ? null : named;
  return all && named.length === 0 ? sorted.toReversed() : null;
} // prettier-ignore

function solve(relations: Relations, told: string, asked: string, amounts: Amounts): RuleSolution | null {
  const { names, equations, rest } = relations;
  const whole = wholeIn(relations, told, amounts);
  if (whole === null || equations.length !== names.all.length - 1 || names.all.length > 3) return null;
  const shares = rest.replace(/\b(?:each|into|of) (?=‹)/g, ' ');
  if (STEERS.test(shares) || TIME.test(told) || hasLooseSentence(rest)) return null;
  const unknowns = names.all.map(({ id, name }) => ({ id, name: `the amount of ${name}` }));
  const work = (wanted: readonly Related[], left: StoryEquation['left']): ReturnType<typeof workUnknowns> =>
    workUnknowns({
      unknowns,
      equations: [...equations, { ...whole, left }],
      wanted: wanted.map(({ id, name }) => ({ tree: unknownTree(id), name: `the amount of ${name}` })),
      fits: (values) => names.all.every(({ id }) => (values(id)?.compare(0) ?? -1) > 0),
    });
  // Which of two is the larger is told by the relation: the difference is taken so that it is positive.
  const sides = [whole.left, productTree(numberTree(-1), whole.left)];
  const left = sides.find((side) => work(names.all, side) !== null);
  const values = left === undefined ? undefined : work(names.all, left)?.answers[0];
  if (left === undefined || values === undefined) return null;
  if (whole.unit === '' && values.some(({ d }) => d !== 1n)) return null;
  const wanted = wantedIn(asked, names, (one) => values[names.all.indexOf(one)] ?? new Fraction(0));
  const worked = wanted === null ? null : work(wanted, left);
  const [answers] = worked?.answers ?? [];
  if (worked === null || answers === undefined || worked.steps.length === 0) return null;
  const written = (value: Fraction): string => (endsWithin(value, 4) ? writeDecimal(value) : writeNumber(value));
  const shown = answers.map((value) => (whole.unit === '' ? written(value) : shownAmount(value, whole.unit)));
  if (shown.some((one) => one === null)) return null;
  return { topic: 'words-numbers', method: 'readRelated', steps: worked.steps, answer: shown.join('\\text{ and }') };
}

/** "A has 3 times as many as B, C has 5 more than A, and together they have …": amounts told by each other, and all of them. */
export function readRelated(problem: string): RuleSolution | null {
  if (!/\b(?:twice|double|thrice|triple|treble|half|times|third|quarter|more|less|fewer|[a-z]+er) /i.test(problem)) return null;
  if (!/\bhow|\bwhat|\bfind|\bwork out|\bcalculate|\bwhich|\bdivide|\bsplit/i.test(problem)) return null;
  const story = countedStory(problem.replace(/\bhow many (?=has|have|had) /gi, 'how many '), false);
  if (story === null || SIDE.test(story.text)) return null;
  const [head = '', condition] = story.asked.split(/ if (?=.*(?:‹|\btwice\b|\bhalf\b))/);
  const told = condition === undefined ? story.told : `${story.told} . ${condition}`;
  if (ASKS_ELSE.test(head)) return null;
  for (const things of [false, true]) {
    const relations = relationsIn(told, story.amounts, things);
    const count = relations?.names.all.length ?? 0;
    const asked = head.replace(/‹(\d+)› (?=[a-z]+s\b)/g, (mark, index: string) => {
      const amount = story.amounts[Number(index)];
      return amount?.unit === '' && amount.value.equals(count) ? '' : mark;
    });
    if (/‹/.test(asked)) continue;
    const solution = relations === null ? null : solve(relations, told, asked, story.amounts);
    if (solution !== null) return solution;
  }
  return null;
} // prettier-ignore

/** The relation was once, or will be. */
const TIME =
  /\b(?:used to|last (?:year|week|month|term|season|time)|once had|once held|(?:a|\w+) (?:years?|weeks?|months?|days?) ago|yesterday|formerly|originally|previously|at first|had been|will have|next (?:year|week|month))\b/;

/** Ages, speeds, shapes and shares in percent have readers of their own. */
const SIDE =
  /\b(?:per ?cent|percent|average|mean|ages?|years? old|older|younger|speed|km\/h|mph|perimeter|area|rectangle|triangle|angles?|ratio|consecutive|digits?|numbers?|integers?|squared|gave|gives|lost|spent|sold|won|ate|after|then|left|each)\b|%/;
const ASKS_ELSE =
  /\b(?:more|less|fewer|longer than|difference|sum|total|together|altogether|in all|percent|fraction|ratio|twice|times)\b/;
