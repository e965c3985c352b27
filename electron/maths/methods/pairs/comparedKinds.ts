import Fraction from 'fraction.js';

import type { RuleSolution, RuleStep } from '../../outcomes.ts';
import { writeDecimal } from '../askedText.ts';
import { countedStory } from './countedStory.ts';
import type { CountedStory } from './countedStory.ts';
import { common, wordStems } from './wordStems.ts';

/** `first` is `times` the second and `plus` on top; the words by which each is known. */
type Compared = {
  readonly first: string;
  readonly second: string;
  readonly subject: string;
  readonly times: Fraction;
  readonly plus: Fraction;
  readonly rest: string;
};

const SIDE = String.raw`((?:(?!‹|than\b)[a-z'’-]+ ?){1,7}?)`;
const END = String.raw`(?= ?(?:[.,;:?!]|$|\band\b|‹))`;
const MORE = new RegExp(`‹(\\d+)› (more|fewer|less) ${SIDE}than ${SIDE}${END}`);
const BARE = new RegExp(`‹(\\d+)› (more|fewer|less) than ${SIDE}${END}`);
const TIMES = new RegExp(`(twice|double|‹\\d+› times) as (?:many|much) ${SIDE}as ${SIDE}${END}`);

/** Words with which the two are not all there is, or are not what they were. */
const STEERS =
  /\b(?:used to|once|legs|wheels|heads|feet|eyes|wings|half|third|quarter|ratio|per ?cent|percent|each|every|average|mean|ago|then|after|later|gives?|gave|given away|lost|loses|left|another|consecutive|digits?|rest|others?|also|some|both|neither|remain\w*|except|not|never|or|if|three kinds|instead|join(?:s|ed)?|leave|leaves|arriv\w*|cost\w*|pay|paid|price\w*|next|last|yesterday|before|now|only|at least|at most|about|nearly|difference|add(?:s|ed)?|empty|broken|free|absent|age|years?|old|older|younger|per|minutes?|hours?|percent)\b|n't\b|%/;

/** How the number of all of them is told. */
const WHOLE = /\b(?:total|altogether|in all|together|between them|there (?:are|were)|has|have|had|contains?|holds?|sold|sells|carry|carries|in an? [a-z]+ of|made up of|consists? of)\b/; // prettier-ignore

const TOTAL = /\b(?:total|altogether|in all|together|between them)\b/;
const ANY = /‹\d+› (?:of )?(?:animals?|people|persons|pupils|students|children|kids|passengers|guests|members|visitors|spectators|players|workers|employees|staff|drinks|fruits?|pieces of fruit|vegetables|flowers|trees|plants|vehicles|items|things|objects|counters|beads|balls|coins|tickets|books|cards|pens|toys|shapes|cakes|sandwiches|pets|birds|sweets)\b/; // prettier-ignore

/** Whether the number is that of all of them: "84 hens" are no cows and sheep. */
function isAll(whole: string, { first, second, subject }: Compared): boolean {
  if (TOTAL.test(whole)) return true;
  const behind = wordStems(/‹\d+› ((?:[a-z'’-]+ ?){1,2})/.exec(whole)?.[1] ?? '');
  // "75 tickets" of which some are day tickets and some night tickets.
  if ([first, second].every((name) => common(wordStems(name), behind).length > 0)) return true;
  if (first.trim() !== '' && common(wordStems(first), behind).length > 0) return /\bthere (?:are|were)\b|\b(?:has|had|have|holds|contains|seats)\b/.test(whole) && !/[a-z]/.test(subject.replace(/\b(?:there|are|is|it|has|in|the|with|and|a|so|where)\b/g, '')); // prettier-ignore
  return ANY.test(whole) && common(wordStems(second), behind).length === 0;
}

function valueAt(story: CountedStory, mark: string | undefined): Fraction | null {
  const amount = story.amounts[Number(mark)];
  return amount === undefined || amount.unit !== '' ? null : amount.value;
}

/** The words of the clause before a number: who has so many more. */
function subjectBefore(text: string, at: number): string {
  return text.slice(0, at).split(/[.,;:?!]|\b(?:there (?:are|were|is|was)|and)\b/).at(-1) ?? ''; // prettier-ignore
}

function comparedIn(story: CountedStory): Compared | null {
  const { told } = story;
  const times = TIMES.exec(told);
  const more = times === null ? (MORE.exec(told) ?? BARE.exec(told)) : null;
  const found = times ?? more;
  if (found === null) return null;
  const rest = `${told.slice(0, found.index)} · ${told.slice(found.index + found[0].length)}`;
  const subject = subjectBefore(told, found.index);
  if (times !== null) {
    const [, factor = '', first = '', second = ''] = times;
    const value = /twice|double/.test(factor) ? new Fraction(2) : valueAt(story, /\d+/.exec(factor)?.[0]);
    return value === null ? null : { first, second, subject, times: value, plus: new Fraction(0), rest };
  }
  const [, mark, way = ''] = found;
  const value = valueAt(story, mark);
  const [first, second] = found.length > 4 ? [found[3] ?? '', found[4] ?? ''] : ['', found[3] ?? ''];
  if (value === null) return null;
  return { first, second, subject, times: new Fraction(1), plus: way === 'more' ? value : value.neg(), rest };
}

const without = (one: ReadonlySet<string>, ...others: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set([...one].filter((word) => others.every((other) => !other.has(word))));

/** Which of the two is asked for: `true` the first; `null` where that is not clear. */
function asksFirst(story: CountedStory, { first, second, subject, rest }: Compared, whole: string): boolean | null {
  const shared = wordStems(whole);
  const [one, two] = [wordStems(first), wordStems(second)];
  const kinds = without(one, shared, two);
  // "The stalls have 15 more seats than the balcony": who has them, where the things are those that are counted.
  const owner = without(wordStems(subject), shared, two, wordStems('have has had sold sells contains carries holds'));
  const left = kinds.size > 0 ? kinds : owner;
  const right = without(two, shared, one);
  const asked = wordStems(story.asked);
  const [asksOne, asksTwo] = [common(left, asked).length > 0, common(right, asked).length > 0];
  if (left.size === 0 || right.size === 0 || asksOne === asksTwo) return null;
  const clause = rest.split(/[.;]/).find((part) => part.includes('‹')) ?? '';
  const behind = wordStems(/‹\d+› ((?:[a-z'’-]+ ?){1,4})/.exec(clause)?.[1] ?? '');
  return common(left, behind).length > 0 !== common(right, behind).length > 0 ? null : asksOne;
}

/** "84 animals, 12 more cows than sheep": how many of one kind, where the two kinds are all there are. */
export function comparedKinds(problem: string): RuleSolution | null {
  if (problem.length > 320 || !/\b(?:more|fewer|less|times as|twice as|double)\b/i.test(problem)) return null;
  const story = countedStory(problem, false);
  const compared = story === null ? null : comparedIn(story);
  if (story === null || compared === null || /‹/.test(story.asked)) return null;
  const [mark, ...more] = [...compared.rest.matchAll(/‹(\d+)›/g)].map(([, index]) => index);
  const total = more.length > 0 ? null : valueAt(story, mark);
  if (total === null || STEERS.test(compared.rest) || STEERS.test(story.asked)) return null;
  if (/\b(?:more|fewer|less|difference|total|altogether|than)\b/.test(story.asked)) return null;
  if (/,|\band\b/.test(compared.first) || /\band\b/.test(compared.second)) return null;
  const whole = compared.rest.split(/[.;]/).find((part) => part.includes('‹')) ?? '';
  if (!WHOLE.test(whole)) return null;
  if (!isAll(whole, compared)) return null;
  const first = asksFirst(story, compared, whole.replace(compared.subject, ' '));
  return first === null ? null : solved(total, compared, first);
}

function solved(total: Fraction, { times, plus }: Compared, first: boolean): RuleSolution | null {
  const share = times.add(1);
  const base = total.sub(plus).div(share);
  const other = base.mul(times).add(plus);
  if (base.compare(0) <= 0 || other.compare(0) <= 0 || base.d !== 1n || other.d !== 1n) return null;
  const t = writeDecimal;
  const added = plus.compare(0) < 0 ? `-${t(plus.abs())}` : plus.equals(0) ? '' : `+${t(plus)}`;
  const factor = times.equals(1) ? 'x' : `${t(times)}x`;
  const steps: RuleStep[] = [
    { reason: 'Call the second amount $x$. Together they are the total.', expression: `x+${factor}${added}=${t(total)}` },
    { reason: 'Collect.', expression: `${t(share)}x=${t(total.sub(plus))}` },
    { reason: `Divide by $${t(share)}$.`, expression: `x=${t(base)}` },
    ...(first ? [{ reason: 'Work out the other one.', expression: `${times.equals(1) ? '' : `${t(times)}\\times `}${t(base)}${added}=${t(other)}` }] : []),
  ]; // prettier-ignore
  return { topic: 'words-numbers', method: 'comparedKinds', steps, answer: t(first ? other : base) };
}
